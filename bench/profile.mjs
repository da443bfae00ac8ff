// Where the time of a work goes: self time by function, in the sources where there are maps for them.
import { existsSync, readFileSync } from 'node:fs';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';

const INTERVAL = 100;
const TOP = 40;

const maps = new Map();

/** The hidden map beside a file of ours. */
function mapOf(url) {
  const { pathname } = new URL(url, 'http://localhost');
  if (!maps.has(pathname)) {
    const file = new URL(`../dist/cdn/${pathname.replace('/cdn/', '')}.map`, import.meta.url);
    maps.set(
      pathname,
      pathname.startsWith('/cdn/') && existsSync(file) ? new TraceMap(readFileSync(file, 'utf8')) : undefined,
    );
  }
  return maps.get(pathname);
}

/** A function of the profile as `name  source:line`. */
function place({ functionName, url, lineNumber, columnNumber }) {
  if (!url) return functionName || '(anonymous)';
  const map = mapOf(url);
  const found = map && originalPositionFor(map, { line: lineNumber + 1, column: columnNumber });
  const source = found?.source?.replace(/^(\.\.\/)+/, '').replace(/^.*node_modules\//, '');
  const where = source ? `${source}:${found.line}` : `${new URL(url).pathname}:${lineNumber + 1}:${columnNumber}`;
  return `${found?.name ?? functionName ?? ''}  ${where}`;
}

/** What the main thread does in a trace: its own time by name of the event, in milliseconds of processor time. */
function selfTimes(events) {
  const spans = events.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined);
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const inside = spans
    .filter(({ pid, tid }) => pid === main.pid && tid === main.tid)
    .sort((a, b) => a.tts - b.tts || b.tdur - a.tdur);
  const self = new Map();
  const open = [];
  for (const span of inside) {
    while (open.length && open.at(-1).tts + open.at(-1).tdur <= span.tts) open.pop();
    const add = (name, time) => self.set(name, (self.get(name) ?? 0) + time / 1000);
    add(span.name, span.tdur);
    if (open.length) add(open.at(-1).name, -span.tdur);
    open.push(span);
  }
  return self;
}

const CATEGORIES = ['toplevel', 'blink', 'cc', 'v8', 'devtools.timeline', 'disabled-by-default-v8.gc', 'loading'];

/** The same in the browser's own words: style, layout, paint, parsing, collection of garbage. */
async function trace({ peer, work, sample }) {
  let self;
  await sample(peer, work, ({ page, task }) => ({
    task: async (expression) => {
      await page.tracing.start({ categories: CATEGORIES });
      const figures = await task(expression);
      const buffer = await page.tracing.stop();
      self ??= selfTimes(JSON.parse(new TextDecoder().decode(buffer)).traceEvents);
      return figures;
    },
  }));
  console.log(`self time of the main thread by event, one round`);
  for (const [name, value] of [...self].sort(([, a], [, b]) => b - a).slice(0, TOP / 2)) {
    console.log(`${value.toFixed(2).padStart(9)}  ${name}`);
  }
}

/**
 * @param sample  Takes a sample of a peer and a work; its third argument replaces tools of it.
 */
export async function profile({ peer, work, rounds, sample }) {
  const self = new Map();
  const parts = [];
  const add = (name, ms) => self.set(name, (self.get(name) ?? 0) + ms / rounds);
  for (let round = 0; round < rounds; round++) {
    await sample(peer, work, ({ cdp, task }) => ({
      task: async (expression) => {
        await cdp.send('Profiler.enable');
        await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
        await cdp.send('Profiler.start');
        const figures = await task(expression);
        const { profile: taken } = await cdp.send('Profiler.stop');
        parts.push(figures);
        const byId = new Map(taken.nodes.map((node) => [node.id, place(node.callFrame)]));
        taken.samples.forEach((id, i) => add(byId.get(id), taken.timeDeltas[i] / 1000));
        return figures;
      },
    }));
  }
  const ms = (value) => value.toFixed(2).padStart(9);
  const mean = (key) => parts.reduce((sum, part) => sum + part[key], 0) / rounds;
  console.log(`${peer.name} ${work}, mean of ${rounds} rounds, in ms; with a profiler everything takes longer`);
  for (const key of Object.keys(parts[0])) console.log(`${ms(mean(key))}  ${key}`);
  console.log('self time, by the wall clock; "(program)" is the browser itself: style, layout, paint, parsing');
  const rows = [...self].filter(([name]) => name !== '(idle)').sort(([, a], [, b]) => b - a);
  for (const [name, value] of rows.slice(0, TOP)) console.log(`${ms(value)}  ${name}`);
  await trace({ peer, work, sample });
}
