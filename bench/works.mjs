// What is measured, see page/harness.js for what happens in the page. A work answers with numbers by name: `task` is
// main-thread time in milliseconds, of which the best counts, as of `warm`; of `shift`, the worst. What else it tells is
// taken from the first round. `feed` is what has to be seen afterwards, `examine` looks for more, both in the first
// round and outside the clock. `rounds` is how many are enough, where that is less than for others.
import { BAKED } from './baked.mjs';

const WARM = 8;
const CYCLES = 1000;

/** Headings of the topic page: its title, three sections, seventeen items. */
const HEADINGS = 21;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const load =
  (rows) =>
  async ({ task, rowsOf }) =>
    task(`bench.load(${JSON.stringify(rowsOf)}, ${rows})`);

export const works = {
  W1: { title: 'first list', feed: 'news-3', run: load(3) },

  W2: { title: 'whole page', feed: 'topic', run: async ({ task }) => task(`bench.load('h1,h2,h3,h4', ${HEADINGS})`) },

  W3: {
    title: '1,000 items',
    feed: 'news-1000',
    run: async ({ task, evaluate }) => {
      await evaluate(`bench.prepare().then(() => bench.fetchText('news-1000'))`);
      return task(`bench.show('news-1000')`);
    },
  },

  W4: { title: '100 widgets, one URL', feed: 'news-3', run: load(300) },

  W5: {
    title: '10 % changed',
    feed: `revision-${WARM + 2}`,
    run: async ({ task, evaluate }) => {
      await evaluate(`bench.prepare().then(() => bench.fetchText('news-1000'))`);
      for (let r = 1; r <= WARM + 1; r++) await evaluate(`bench.fetchText('revision-${r}').then(() => 0)`);
      await evaluate(`bench.show('news-1000')`);
      const times = [];
      for (let r = 1; r <= WARM + 1; r++) times.push(await task(`bench.update('revision-${r}')`));
      const [cold, ...warm] = times;
      return { ...cold, warm: median(warm.map(({ task: time }) => time)) };
    },
    examine: async ({ evaluate }) => {
      await evaluate(`bench.fetchText('revision-${WARM + 2}').then(() => 0)`);
      return evaluate(`bench.touched('revision-${WARM + 1}', 'revision-${WARM + 2}')`);
    },
  },

  W6: {
    title: '1,000 connects',
    rounds: 5,
    run: async ({ task, evaluate, cdp }) => {
      const state = async () => {
        await cdp.send('HeapProfiler.collectGarbage');
        await evaluate('bench.settle()');
        await cdp.send('HeapProfiler.collectGarbage');
        const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
        const { usedSize } = await cdp.send('Runtime.getHeapUsage');
        return { nodes, listeners: jsEventListeners, heap: usedSize };
      };
      // As many before: what the engine keeps once, such as optimised code, is no growth.
      await evaluate(
        `bench.prepare().then(() => bench.fetchText('news-3')).then(() => bench.cycles(${CYCLES}, 'news-3'))`,
      );
      const before = await state();
      const { task: time } = await task(`bench.cycles(${CYCLES}, 'news-3')`);
      const after = await state();
      const grown = Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]]));
      return { task: time / CYCLES, ...grown };
    },
  },

  W7: {
    title: 'layout shift',
    rounds: 3,
    feed: 'news-3',
    run: async ({ evaluate }) => ({ shift: await evaluate('bench.shifts(3)') }),
  },

  W8: {
    title: 'baked page, before any script',
    run: async ({ task, peer }) => task(`bench.frame('/baked/${peer.name}', ${HEADINGS})`),
  },
};

/** Whether a peer can do a work. */
export function can({ name, works: own, page }, work) {
  if (work === 'W8') return name in BAKED;
  return own ? own.includes(work) : work !== 'W2' || Boolean(page);
}
