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

  /** Asks for what the peer is made of: style sheets, if it has some beside its script, and the script. */
  code() {
    for (const href of bench.config.styles) {
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
    }
    return import(bench.config.script);
  },

  /** W1, W2, W4: from before the import of the code. */
  async load(selector, n) {
    await bench.code();
    // To count all is work; the last list tells when that is worth it.
    const isNear = () => selector !== bench.config.rows || bench.rowsIn(bench.host().lastElementChild).length > 0;
    await bench.until(() => isNear() && count(selector, bench.host()) >= n);
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
    const { adapter } = bench.config;
    const code = await bench.code();
    if (adapter) bench.adapter = (await import(adapter)).default(code, bench);
    await bench.fetchText('news-3');
    const [item] = JSON.parse(bench.texts['news-3']).items;
    const list = await bench.adapter.create([item]);
    await bench.until(() => bench.rowsIn(list).length === 1);
    await bench.settle();
    bench.adapter.remove(list);
    await bench.settle();
  },

  /** How often anybody has called `fetch`. */
  fetches: 0,

  texts: {},
  async fetchText(name) {
    const text = await (await fetch(`/feeds/${name}.json`)).text();
    bench.texts[name] = bench.adapter.translate?.(text) ?? text;
    return text;
  },

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
    const isThere = () => bench.hasText(items[0].title);
    if (!isThere()) await bench.until(isThere);
    await bench.settle();
  },

  /**
   * What an update does to rows whose items are the same before and after: how many are other nodes than before, and in
   * how many anything was written.
   */
  async touched(before, after) {
    const itemsOf = (name) => new Map(JSON.parse(bench.texts[name]).items.map((item) => [item.id, item]));
    const byId = (items) => new Map([...items.keys()].map((id, i) => [id, bench.rowsIn(bench.list)[i]]));
    const [old, now] = [itemsOf(before), itemsOf(after)];
    const rows = byId(old);
    const same = [...now].filter(([id, item]) => JSON.stringify(old.get(id)) === JSON.stringify(item));
    const records = [];
    const observer = new MutationObserver((news) => void records.push(...news));
    const watch = (root) => {
      observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) watch(element.shadowRoot);
    };
    watch(bench.rootOf(bench.list));
    const { items } = JSON.parse(bench.texts[after]);
    await bench.adapter.update(bench.list, items);
    // Those that render in slices have no one moment at which they are done.
    await pause(1000);
    const rowOf = (node) => {
      for (let at = node; at; at = at.parentNode ?? at.host) if (at.matches?.(bench.config.rows)) return at;
      return undefined;
    };
    const written = new Set(records.map(({ target }) => rowOf(target)));
    const kept = byId(now);
    return {
      unchanged: same.length,
      replaced: same.filter(([id]) => kept.get(id) !== rows.get(id)).length,
      written: same.filter(([id]) => written.has(kept.get(id))).length,
      mutations: records.length,
    };
  },

  /** W8: a page in a frame, from its request to what is painted. */
  async frame(src, n) {
    const frame = document.createElement('iframe');
    frame.className = 'whole';
    const loaded = new Promise((done) => (frame.onload = done));
    frame.src = src;
    bench.host().append(frame);
    await loaded;
    await bench.settle();
    const found = count('h1,h2,h3,h4', frame.contentDocument);
    if (found !== n) throw new Error(`${src}: ${found} headings in the place of ${n}`);
  },

  /** W7: by how much what is on the page has moved, until the list is there and a little later. */
  async shifts(n) {
    let sum = 0;
    const read = (entries) => {
      for (const { value, hadRecentInput } of entries) if (!hadRecentInput) sum += value;
    };
    const observer = new PerformanceObserver((list) => read(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await bench.until(() => count(bench.config.rows, bench.host()) >= n);
    await bench.settle();
    await pause(200);
    read(observer.takeRecords());
    return sum;
  },

  /** Whether the first row has this headline. */
  hasText(title) {
    // Not all rows: to find them takes longer with some selectors than with others.
    const row = bench.rootOf(bench.list).querySelector(bench.config.rows);
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
const request = window.fetch;
window.fetch = (...args) => {
  bench.fetches++;
  return request(...args);
};
bench.channel.port1.onmessage = () => bench.tasks.shift()?.();
window.bench = bench;
