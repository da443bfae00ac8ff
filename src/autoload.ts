/** For pages without a bundler: registers the elements that are met on the page, now and later, each from a file of its own. */
import { loadChunk } from './chunks.js';
import { prefixOf } from './script.js';

const NAMES =
  /^(topic-(feed|page|hero|breadcrumb|footer)|news-(item|list)|focus-card|quote-block|area-of-work(-grid)?|(resource|event)-(item|list)|video-card)$/;

// Texts in another language are among the files that are not known yet.
if (/^(?!en)./i.test(document.documentElement.lang)) loadChunk('table').catch(() => undefined);

const prefix = prefixOf(import.meta.url);
/** Names that are loaded, or on their way. */
const met = new Set<string>();
const watched = new WeakSet<Node>();
const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) look(node);
});

/** Looks for elements in here, through open shadow roots, and keeps an eye on what comes there later. */
function look(root: Node): void {
  if (!('querySelectorAll' in root)) return;
  const wanted = new Set<string>();
  for (const element of [root as Element, ...(root as Element).querySelectorAll('*')]) {
    const { localName = '', shadowRoot } = element;
    if (shadowRoot && !watched.has(shadowRoot)) watch(shadowRoot);
    if (!localName.includes('-')) continue;
    const name = localName.slice(prefix.length);
    if (localName.startsWith(prefix) && NAMES.test(name)) {
      if (met.has(name)) continue;
      met.add(name);
      wanted.add(name);
    }
    // What is defined later gets its shadow root then.
    if (!customElements.get(localName)) void customElements.whenDefined(localName).then(() => look(element));
  }
  if (wanted.size) void load(wanted);
}

function watch(root: Document | ShadowRoot): void {
  watched.add(root);
  observer.observe(root, { childList: true, subtree: true });
  look(root);
}

async function load(wanted: ReadonlySet<string>): Promise<void> {
  const missing = await import('./load-elements.js').then(
    ({ loadElements }) => loadElements(wanted, prefix),
    (error: unknown) => {
      console.warn('[topic-elements] the elements could not be loaded.', error);
      return wanted;
    },
  );
  for (const name of missing) met.delete(name);
}

watch(document);
