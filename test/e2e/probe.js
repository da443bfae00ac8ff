// The first script of an end-to-end page: keeps what the page says, throws and violates, and what moves in it by itself,
// for the test to read.
const log = (globalThis.hostLog = []);

for (const level of ['warn', 'error']) {
  const say = console[level];
  console[level] = (...args) => {
    log.push({ level, text: args.map(String).join(' ') });
    say.apply(console, args);
  };
}
addEventListener('error', (event) => log.push({ level: 'uncaught', text: String(event.error ?? event.message) }));
addEventListener('unhandledrejection', (event) => log.push({ level: 'uncaught', text: String(event.reason) }));
addEventListener('securitypolicyviolation', (event) =>
  log.push({ level: 'violation', text: `${event.violatedDirective} ${event.blockedURI} ${event.sample}` }),
);

/** What moved: `{ value, hadRecentInput, moved }`, of which Cumulative Layout Shift is made. Chromium alone tells. */
const shifts = [];
const observer = new PerformanceObserver((list) => keepShifts(list.getEntries()));
observer.observe({ type: 'layout-shift', buffered: true });
globalThis.hostShifts = () => {
  keepShifts(observer.takeRecords());
  return shifts;
};

function keepShifts(entries) {
  for (const { value, hadRecentInput, sources } of entries) {
    const moved = sources.map(({ node, previousRect, currentRect }) => {
      const where = node ?? nodeAt(document, currentRect);
      return `${where ? pathOf(where) : 'something'}: ${rectText(previousRect)} → ${rectText(currentRect)}`;
    });
    shifts.push({ value, hadRecentInput, moved });
  }
}

/** A node in a shadow root is not told: it is the outermost that is in this place, as far as that is in view. */
function nodeAt(root, { top, left, bottom, right }) {
  const near = (a, b) => Math.abs(a - b) < 2;
  for (const element of root.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    const fits =
      near(Math.max(box.top, 0), top) &&
      near(Math.max(box.left, 0), left) &&
      near(Math.min(box.bottom, innerHeight), bottom) &&
      near(Math.min(box.right, innerWidth), right);
    if (fits && root !== document) return element;
    const inside = element.shadowRoot && nodeAt(element.shadowRoot, { top, left, bottom, right });
    if (inside) return inside;
  }
}

/** `topic-page > section.root > news-list`: the hosts around a node, and the node. */
function pathOf(node) {
  const { host } = node.getRootNode();
  // Nodes of other documents may have come here.
  const name = node.nodeType === Node.TEXT_NODE ? JSON.stringify(node.data.trim()) : nameOf(node);
  return host ? `${pathOf(host)} > ${name}` : name;
}

function nameOf({ localName, id, classList, part }) {
  return [
    localName,
    id && `#${id}`,
    ...[...classList].map((name) => `.${name}`),
    part.length ? `::part(${part})` : '',
  ].join('');
}

function rectText({ x, y, width, height }) {
  return width && height ? `${[width, height].map(Math.round).join('×')} at ${[x, y].map(Math.round)}` : 'out of view';
}
