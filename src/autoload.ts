/** For pages without a bundler: registers the elements that are met on the page, now and later, each from a file of its own. */
import { informOfTaken } from './elements/shared/taken-names.js';
import { prefixOf } from './script.js';

const prefix = prefixOf(import.meta.url);
const NAMES = new RegExp(
  `^${prefix}(topic-(feed|breadcrumb|page|footer|hero)|area-of-work(-grid)?|(event|news|resource)-(item|list)|(focus|video)-card|quote-block)$`,
);
/** Names that are defined, or on their way. */
const met = new Set<string>();
const observer = new MutationObserver((records) => look(records.flatMap((record) => [...record.addedNodes])));
let warned: boolean | undefined;

/** Keeps an eye on what comes into a document or a shadow root. Once more for the same one makes no difference. */
const watch = (root: Node) => observer.observe(root, { childList: true, subtree: true });

/** Looks for elements in here, through open shadow roots, and loads all at one time. */
function look(roots: readonly Node[]): void {
  const wanted = new Set<string>();
  // What is not in the page may never come there; if it does, it is looked at then.
  for (const root of roots) if (root.isConnected) find(root, wanted);
  if (!wanted.size) return;
  import('./load-elements.js')
    .then((code) => code.loadElements(wanted, prefix, met))
    .catch((error: unknown) => {
      // The next that is met is another try.
      for (const name of wanted) if (!customElements.get(prefix + name)) met.delete(name);
      // What failed for lack of a connection comes back with it; what WebKit broke off when the page was left, with the visitor.
      addEventListener('online', lookAround);
      addEventListener('pageshow', lookAround);
      if (!warned) console.warn('[topic-elements] missing:', error);
      warned = true;
    });
}

function find(root: Partial<ParentNode> & Node, wanted: Set<string>): void {
  for (const { localName, shadowRoot } of [root as Element, ...(root.querySelectorAll?.('*') ?? [])]) {
    const name = NAMES.exec(localName)?.[1];
    if (met.has(name as string)) continue;
    // What ours have in their roots, they load themselves, later: the first of each may be a baked page.
    if (shadowRoot) {
      watch(shadowRoot);
      find(shadowRoot, wanted);
    }
    if (!name) continue;
    met.add(name);
    if (customElements.get(localName)) informOfTaken(localName);
    else wanted.add(name);
  }
}

const lookAround = () => look([document]);

watch(document);
lookAround();
// Nothing tells that an element which is there already has got a shadow root, but for what makes it. It stays as it is for
// whoever calls it.
try {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the element
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    // Not those that are closed, nor ours.
    if (this.shadowRoot && !NAMES.exec(this.localName)) watch(root);
    return root;
  };
} catch {
  // The page has frozen its prototypes: roots that are there when an element is met are found all the same.
}
