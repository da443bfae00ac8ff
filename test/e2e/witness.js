// The second script of a page that was baked: keeps what is there before any module runs, and what is to be seen in each
// frame from then on. With ?focus, the first link in a shadow root has the focus then; with ?scroll, the page is scrolled.
// It keeps the events of elements, too.
const { searchParams } = new URL(document.currentScript.src);

function* nodesOf(root) {
  for (const node of root.childNodes) {
    yield node;
    if (node.shadowRoot) yield* nodesOf(node.shadowRoot);
    yield* nodesOf(node);
  }
}

const isContent = (node) =>
  node instanceof Element
    ? !node.matches('style, script')
    : node instanceof Text && node.data.trim() !== '' && node.parentNode.localName !== 'style';

/** The headlines and other texts that are to be seen. */
const visible = () =>
  [...nodesOf(document.body)].filter(
    (node) =>
      node instanceof Element && node.matches('[part~=headline], [part~=quote], main p') && node.checkVisibility(),
  ).length;

const witness = { seen: [], events: [] };
globalThis.witness = witness;
for (const type of ['topic-load', 'topic-error'])
  addEventListener(type, ({ target }) => witness.events.push(`${type} ${target.localName}`));

document.addEventListener('readystatechange', () => {
  if (document.readyState !== 'interactive') return;
  const nodes = [...nodesOf(document.body)].filter(isContent);
  const link = nodes.find((node) => node instanceof Element && node.matches('a[part~=link]'));
  if (searchParams.has('focus')) link.focus({ preventScroll: true });
  if (searchParams.has('scroll')) scrollTo(0, 150);
  Object.assign(witness, { nodes, link, text: textOf(nodes), styled: getComputedStyle(link ?? document.body).font });
  const look = () => {
    witness.seen.push(visible());
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});

const textOf = (nodes) => nodes.flatMap((node) => (node instanceof Text ? node.data.trim() : [])).join('|');
