// In every page, before the clock starts: what the works are made of. Waiting is done by looking seldom, since each
// look is work too; time that passes without work does not count.
const LOOK = 40;
const PATIENCE = 30_000;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const frame = () => new Promise((done) => requestAnimationFrame(done));

/** How many elements match in here, through open shadow roots. */
function count(selector, root) {
  let n = root.querySelectorAll(selector).length;
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) n += count(selector, element.shadowRoot);
  return n;
}

const bench = {
  config: undefined,
  host: () => document.getElementById('host'),

  /** Where a list has its rows. */
  rootOf: (node) => node.shadowRoot ?? node,
  rowsIn: (node) => bench.rootOf(node).querySelectorAll(bench.config.rows),

  async until(condition) {
    for (const start = performance.now(); !condition();) {
      if (performance.now() - start > PATIENCE) throw new Error(`${bench.config.peer}: nothing after 30 s`);
      await pause(LOOK);
    }
  },

  /** Layout, now, and what the browser does until it has painted. */
  async settle() {
    void document.body.offsetHeight;
    await frame();
    await frame();
    void document.body.offsetHeight;
  },

  /** W1, W2, W4: from before the import of the code. */
  async load(selector, n) {
    await import(bench.config.script);
    await bench.until(() => count(selector, bench.host()) >= n);
    await bench.settle();
  },

  /** How items come to a list: by the property of an element, or as the adapter of the peer does. */
  adapter: {
    create(items) {
      const element = document.createElement(bench.config.element);
      element.items = items;
      bench.host().append(element);
      return element;
    },
    update: (element, items) => void (element.items = items),
    remove: (element) => element.remove(),
  },

  /** Loads the code, shows one item with it, takes it away: what loads on first use is there then. */
  async prepare() {
    const { script, adapter } = bench.config;
    const code = await import(script);
    if (adapter) bench.adapter = (await import(adapter)).default(code, bench);
    const [item] = JSON.parse(await bench.fetchText('news-3')).items;
    const list = await bench.adapter.create([item]);
    await bench.until(() => bench.rowsIn(list).length === 1);
    await bench.settle();
    bench.adapter.remove(list);
    await bench.settle();
  },

  texts: {},
  fetchText: async (name) => (bench.texts[name] = await (await fetch(`/feeds/${name}.json`)).text()),

  /** W3: the feed's text is there; from parsing it to what is painted. */
  async show(name) {
    const { items } = JSON.parse(bench.texts[name]);
    bench.list = await bench.adapter.create(items);
    if (bench.rowsIn(bench.list).length < items.length)
      await bench.until(() => bench.rowsIn(bench.list).length === items.length);
    await bench.settle();
  },

  /** W5: another feed in the place of the one that is shown. */
  async update(name) {
    const { items } = JSON.parse(bench.texts[name]);
    await bench.adapter.update(bench.list, items);
    const last = items[0].title;
    const isThere = () => bench.rootOf(bench.list).firstElementChild && bench.hasText(last);
    if (!isThere()) await bench.until(isThere);
    await bench.settle();
  },

  /** Whether the first row has this headline. */
  hasText(title) {
    const [row] = bench.rowsIn(bench.list);
    return (row?.shadowRoot ?? row)?.textContent.includes(title) ?? false;
  },

  /** W6: lists that come and go. */
  async cycles(n, name) {
    const { items } = JSON.parse(bench.texts[name]);
    for (let i = 0; i < n; i++) {
      const list = await bench.adapter.create(items);
      await bench.soon(() => bench.rowsIn(list).length === items.length);
      bench.adapter.remove(list);
    }
  },

  /** Waits in microtasks as long as those may do, then in tasks. */
  async soon(condition) {
    for (let i = 0; !condition(); i++) {
      if (i < 20) await undefined;
      else if (i < 5000) await new Promise((done) => bench.tasks.push(done) && bench.channel.port2.postMessage(0));
      else throw new Error(`${bench.config.peer}: a list was not rendered`);
    }
  },
  tasks: [],
  channel: new MessageChannel(),
};
bench.channel.port1.onmessage = () => bench.tasks.shift()?.();
window.bench = bench;
