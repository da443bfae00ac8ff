// What is measured, see page/harness.js for what happens in the page. A work answers with numbers by name: `task` is
// main-thread time in milliseconds, of which the best counts; what else it tells is taken from the first round.
import { FEEDS } from './page/host-page.mjs';

const WARM = 8;
const CYCLES = 1000;

/** Headings of the topic page: its title, three sections, seventeen items. */
const HEADINGS = 21;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const load =
  (rows) =>
  async ({ task, rowsOf }) =>
    task(`bench.load(${JSON.stringify(rowsOf)}, ${rows})`);

/** What a shift of the page's content is made of. */
const SHIFTS = `new Promise((done) => {
  let sum = 0;
  const read = (entries) => { for (const { value, hadRecentInput } of entries) if (!hadRecentInput) sum += value; };
  const observer = new PerformanceObserver((list) => read(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  bench.until(() => count(bench.config.rows, bench.host()) >= 3)
    .then(bench.settle).then(() => pause(200)).then(() => { read(observer.takeRecords()); done(sum); });
})`;

export const works = {
  W1: { title: 'first list', run: load(3) },

  W2: { title: 'whole page', run: async ({ task }) => task(`bench.load('h1,h2,h3,h4', ${HEADINGS})`) },

  W3: {
    title: '1,000 items',
    run: async ({ task, evaluate }) => {
      await evaluate(`bench.prepare().then(() => bench.fetchText('news-1000'))`);
      return task(`bench.show('news-1000')`);
    },
  },

  W4: { title: '100 widgets, one URL', run: load(300) },

  W5: {
    title: '10 % changed',
    run: async ({ task, evaluate }) => {
      await evaluate(`bench.prepare().then(() => bench.fetchText('news-1000'))`);
      for (let r = 1; r <= WARM + 1; r++) await evaluate(`bench.fetchText('revision-${r}').then(() => 0)`);
      await evaluate(`bench.show('news-1000')`);
      const times = [];
      for (let r = 1; r <= WARM + 1; r++) times.push(await task(`bench.update('revision-${r}')`));
      const [cold, ...warm] = times;
      return { ...cold, warm: median(warm.map(({ task: time }) => time)) };
    },
  },

  W6: {
    title: '1,000 connects',
    run: async ({ task, evaluate, cdp }) => {
      const state = async () => {
        await cdp.send('HeapProfiler.collectGarbage');
        await evaluate('bench.settle()');
        await cdp.send('HeapProfiler.collectGarbage');
        const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
        const { usedSize } = await cdp.send('Runtime.getHeapUsage');
        return { nodes, listeners: jsEventListeners, heap: usedSize };
      };
      await evaluate(`bench.prepare().then(() => bench.fetchText('news-3')).then(() => bench.cycles(200, 'news-3'))`);
      const before = await state();
      const { task: time } = await task(`bench.cycles(${CYCLES}, 'news-3')`);
      const after = await state();
      const grown = Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]]));
      return { task: time / CYCLES, ...grown };
    },
  },

  W7: { title: 'layout shift', run: async ({ evaluate }) => ({ shift: await evaluate(SHIFTS) }) },
};

/** Whether a peer can do a work. */
export const can = ({ works: own, page }, work) => (own ? own.includes(work) : work !== 'W2' || Boolean(page));

export const feedsOf = (work) => FEEDS[work];
