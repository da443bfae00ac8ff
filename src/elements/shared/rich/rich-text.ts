import type { Item } from '../../../feed/model.js';
import { policy } from '../../../feed/trusted-types.js';
import { markupReader, type Reading } from './rich-markup.js';
import { styles } from './rich-text.styles.js';
import type { View } from '../view.js';

// What shows markup of a feed, in a file that is loaded when there is such markup to show.

/** The element that shows the text. */
export interface Host {
  readonly localName: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** What was made for each place, and of what. */
const made = new WeakMap<object, { readonly key: string; readonly node?: HTMLElement }>();

/**
 * The body of an item as an element, the same one as long as nothing is other than it was.
 *
 * @param place  What stands for the one place where it is shown.
 * @returns undefined where nothing is left of it, or the page refuses what it takes.
 */
export function richText(
  place: object,
  item: Item,
  { feed, images }: Pick<View, 'feed' | 'images'>,
  level: number,
  host: Host,
): HTMLElement | undefined {
  const html = item.content?.html ?? '';
  const base = feed?.url ?? '';
  const key = `${level} ${images} ${base} ${html}`;
  let last = made.get(place);
  if (last?.key !== key) {
    const node = safely(() => read(html, { base, images, level }), item, host);
    made.set(place, (last = { key, node }));
  }
  if (last.node) dress(host.renderRoot as ShadowRoot);
  return last.node;
}

/** Elements of which it has been said. */
const told = new WeakSet<Host>();

/** What cannot be read is no reason to show nothing at all. */
function safely<T>(run: () => T, { id }: Item, host: Host): T | undefined {
  try {
    return run();
  } catch (error) {
    const { message } = error as Error;
    if (!told.has(host))
      console.warn(
        `[topic-elements] <${host.localName}>: the text of item "${id.slice(0, 80)}" is shown without its markup: ${message}.`,
        host,
      );
    told.add(host);
    return undefined;
  }
}

let refused = false;

function refuse(): undefined {
  if (!refused) {
    console.warn(
      "[topic-elements] rich text is shown as plain text: the page's Content-Security-Policy refuses the Trusted Types policy that it needs. It has to say: trusted-types lit-html topic-elements (and 'allow-duplicates' for several copies of the library).",
    );
  }
  refused = true;
}

const readMarkup = /* @__PURE__ */ markupReader(window);

/** The markup as an element that is not yet in the page. */
export function read(html: string, options: Reading): HTMLElement | undefined {
  const trusted = policy();
  if (!trusted) return refuse();
  const box = readMarkup(html, options, trusted);
  if (box) watchWidths(box);
  for (const image of box?.querySelectorAll('img') ?? [])
    for (const type of ['error', 'load']) image.addEventListener(type, hideBroken);
  return box;
}

/** Lets the parts of a text be reached as long as they are wider than it. */
export function watchWidths(text: ParentNode): void {
  // Where nothing has a size, as in jsdom, nothing is wider than its text.
  if (!('ResizeObserver' in globalThis)) return;
  for (const wide of text.querySelectorAll('.scroll,pre')) (widths ??= new ResizeObserver(measure)).observe(wide);
}

let widths: ResizeObserver | undefined;

/** What can be scrolled has to be reached by keyboard, and what cannot be need not. */
function measure(entries: readonly ResizeObserverEntry[]): void {
  // On paper, what had to be scrolled has another style, which would be lost with the attribute.
  if (matchMedia('print').matches) return;
  for (const { target } of entries)
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
}

/** As broken-pictures.ts does for those in figures. */
function hideBroken({ type, currentTarget }: Event): void {
  (currentTarget as HTMLElement).hidden = type === 'error';
}

/** Not among the styles of the elements, since most of them never show rich text. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

function dress(root: ShadowRoot): void {
  const { ownerDocument } = root;
  const { defaultView } = ownerDocument;
  // Without styles where none can be adopted, as in jsdom.
  if (!defaultView || !('adoptedStyleSheets' in root)) return;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    // A document takes only those that were made in it.
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(ownerDocument, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
