import type { Page, PageElement } from '../../../doctor/page.js';

const SILENT = 'script, style, template, link, meta, noscript';

/** What of a page is examined, and which element of the snapshot is which. */
export interface Snapshot {
  readonly page: Page;
  readonly of: ReadonlyMap<Element, PageElement>;
}

const addresses = ({ baseURI }: Document) => ({ url: baseURI.replace(/#.*/, ''), base: baseURI });

/** Elements as their author has written them, in the document or in the shadow root that holds an element. */
export function written(root: Document | ShadowRoot): Snapshot {
  const of = new Map<Element, PageElement>();
  const document = root.ownerDocument ?? root;
  for (const element of root.querySelectorAll('*')) of.set(element, describe(element, element.parentElement, of));
  return { page: { ...addresses(document), elements: [...of.values()], policies: [], live: true }, of };
}

/** Elements as they are seen: shadow roots in the place of what they hide, and only what is shown. */
export function rendered(document: Document): Snapshot {
  const of = new Map<Element, PageElement>();
  const open: (readonly [element: Element, parent: Element | null])[] = [];
  const push = (elements: Iterable<Element>, parent: Element | null) => {
    for (const element of [...elements].reverse()) open.push([element, parent]);
  };
  push([document.documentElement], null);
  for (let next = open.pop(); next; next = open.pop()) {
    const [element, parent] = next;
    if (element.getAttribute('aria-hidden') === 'true' || element.matches(`details.debug, ${SILENT}`)) continue;
    of.set(element, describe(element, parent, of, element.getRootNode() !== document));
    const slotted = element instanceof HTMLSlotElement ? element.assignedElements() : [];
    push(slotted.length ? slotted : (element.shadowRoot ?? element).children, element);
  }
  const seen = [...of].filter(([element]) => !/^H[1-6]$/.test(element.tagName) || isShown(element));
  return { page: { ...addresses(document), elements: seen.map(([, one]) => one), policies: [], live: true }, of };
}

const isShown = (element: Element) => (element as Partial<HTMLElement>).checkVisibility?.() ?? true;

function describe(
  element: Element,
  parent: Element | null,
  of: ReadonlyMap<Element, PageElement>,
  rendered = false,
): PageElement {
  const { localName, attributes, textContent } = element;
  return {
    name: localName,
    attributes: new Map([...attributes].map(({ name, value }) => [name, value])),
    parent: parent ? of.get(parent) : undefined,
    text: /^(h[1-6]|script)$/.test(localName) ? textContent : '',
    says: [...element.childNodes].some((node) =>
      node instanceof Element ? !node.matches(SILENT) : node instanceof Text && Boolean(node.data.trim()),
    ),
    rendered,
  };
}
