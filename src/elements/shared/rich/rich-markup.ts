import createPurifier, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import type { Policy } from '../../../feed/trusted-types.js';
import { imageSrcset } from '../../../feed/srcset.js';
import { imageUrl, linkUrl } from '../../../feed/url.js';
import { isTooMuch, MAX_DEPTH, MAX_TAGS } from './markup-limits.js';

// Makes nodes of the markup in a feed. The sanitiser decides what is safe; what follows makes it fit for a page, on nodes
// that are not yet part of it.

/** How the markup is to be read. */
export interface Reading {
  /** What relative addresses resolve against. */
  readonly base: string;
  readonly images: boolean;
  /** Level of the first heading; in a quotation, 0, there is none, nor a picture or another quotation. */
  readonly level: number;
}

/** The attributes that stay, beside those that every element may have. Whatever is not here goes. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  a: 'href',
  blockquote: 'cite',
  del: 'cite datetime',
  img: 'src srcset alt width height',
  ins: 'cite datetime',
  li: 'value',
  ol: 'start reversed',
  q: 'cite',
  td: 'colspan rowspan',
  th: 'colspan rowspan scope',
  time: 'datetime',
};
const EVERYWHERE = 'title lang dir';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const QUOTATIONS = 'blockquote,q';
/** What stands in lines of its own, and may have others in it. */
const FRAMES = 'blockquote,dd,div,dl,dt,figcaption,figure,li,ol,ul';
const BLOCKS = `${FRAMES},${HEADINGS},hr,p,pre,table`;
const CELLS = 'caption,tbody,td,tfoot,th,thead,tr';
const WORDS =
  'a,abbr,b,bdi,bdo,br,cite,code,del,em,i,img,ins,kbd,mark,q,rp,rt,ruby,s,samp,small,span,strong,sub,sup,time,u,var';
/** Blocks that say no more than `div`. */
const PLAIN = 'address,article,aside,center,details,footer,header,hgroup,main,nav,section,summary';
/** What is something by itself, without any text. */
const THINGS = 'img,hr';
/** Text that belongs to what cannot be there. */
const CONTROLS = 'applet,button,canvas,datalist,object,option,select,textarea,x-script,x-style';

const CONFIG: Config = {
  ALLOWED_TAGS: ['#text', ...`${BLOCKS},${CELLS},${WORDS},${PLAIN}`.split(',')],
  ALLOWED_ATTR: [EVERYWHERE, ...Object.values(ATTRIBUTES)].join(' ').split(' '),
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ADD_FORBID_CONTENTS: CONTROLS.split(','),
  // Never text again: what is parsed a second time may be read in another way.
  RETURN_DOM_FRAGMENT: true,
};

/** A character of nobody's, that stands before what is not to be known as an attribute. */
const MARK = '\ue000';

/**
 * The markup without scripts, styles and handlers. They would go anyway, but browsers report some to the host as soon as
 * they are parsed, wherever that is. Text that only looks like them is given back by {@link unmark}.
 */
const quiet = (html: string) =>
  unmark(html)
    .replace(/(?<=[\s/"'])(style|on[a-z]+)(?=[\s/=>])/gi, `${MARK}$1`)
    .replace(/<(\/?)(base|script|style)(?=[\s/>])/gi, '<$1x-$2');

const unmark = (text: string) => text.replaceAll(MARK, '');

/** Our own, so that hooks and settings of the page's are neither used nor changed. */
function ownPurifier(window: WindowLike) {
  const own = createPurifier(window);
  // Pictures that nobody is meant to see are there to count readers. Their styles go, so this is the time to look.
  own.addHook('uponSanitizeElement', (node) => {
    if (isImage(node) && (node.hasAttribute('hidden') || isUnseen(node))) node.setAttribute('width', '0');
  });
  return own;
}

const isImage = (node: Node): node is Element => (node as Partial<Element>).localName === 'img';

const isUnseen = (image: Element) =>
  /display\s*:\s*none|visibility\s*:\s*hidden|(^|[\s;])(width|height)\s*:\s*[0-2](px)?\s*(;|!|$)/i.test(
    image.getAttribute(`${MARK}style`) ?? '',
  );

const SHOW_TEXT = 4;

/**
 * What makes an element, not yet in the page, of markup.
 *
 * @param window  That of the page, or what stands for one in Node.
 * @returns what gives undefined where nothing is left, and throws where the markup is more than can be read at once.
 */
export function markupReader(
  window: WindowLike,
): (html: string, options: Reading, trusted: Policy) => HTMLElement | undefined {
  const purifier = ownPurifier(window);
  const { document } = window as unknown as Window;
  return (html, options, trusted) => read(document, purifier, html, options, trusted);
}

function read(
  document: Document,
  purifier: DOMPurify,
  html: string,
  options: Reading,
  trusted: Policy,
): HTMLElement | undefined {
  const markup = quiet(html);
  if (isTooMuch(markup))
    throw new RangeError(
      `it has more than ${MAX_TAGS} tags, or more than ${MAX_DEPTH} elements inside one another. Publish a shorter text, and close each element`,
    );
  const text = purifier.sanitize(markup, {
    ...CONFIG,
    FORBID_TAGS: options.level ? [] : QUOTATIONS.split(','),
    // DOMPurify would make one of its own, which the page has not been asked for. Nothing here has the address of a script.
    TRUSTED_TYPES_POLICY: {
      createHTML: (markup: string) => trusted.createHTML(markup),
      createScriptURL: () => '',
    } as unknown as Config['TRUSTED_TYPES_POLICY'],
  }) as unknown as DocumentFragment | null;
  // A page of frames has no body.
  if (!text) return undefined;
  const words = document.createTreeWalker(text, SHOW_TEXT);
  while (words.nextNode()) words.currentNode.nodeValue = unmark(words.currentNode.nodeValue ?? '');
  for (const element of all(text, '*')) attributes(element, options);
  for (const element of all(text, PLAIN)) rename(document, element, 'div');
  for (const element of all(text, '*').reverse()) if (isBlank(element)) element.remove();
  headings(document, text, options.level);
  for (const frame of all(text, 'div')) {
    if (!frame.querySelector(BLOCKS)) continue;
    paragraphs(document, frame);
    frame.replaceWith(...frame.childNodes);
  }
  paragraphs(document, text);
  for (const table of all(text, 'table')) wrap(document, 'div', [table]).className = 'scroll';
  // The direction is that of the words, once for what belongs together; and no mark in a link reaches beyond it.
  for (const element of [...text.children, ...all(text, 'a')])
    if (!element.hasAttribute('dir')) set(element, 'dir', 'auto');
  if (!text.firstChild) return undefined;
  const box = document.createElement('div');
  box.className = 'rich';
  box.append(text);
  return box;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

const set = (element: Element, name: string, value: string | undefined) =>
  value === undefined ? element.removeAttribute(name) : element.setAttribute(name, value);

/** Leaves an element only the attributes that are its own, and those as they may be; pictures and links may go with them. */
function attributes(element: Element, { base, images, level }: Reading): void {
  const own = `${EVERYWHERE} ${ATTRIBUTES[element.localName] ?? ''}`.split(' ');
  for (const { name, value } of [...element.attributes])
    set(element, name, own.includes(name) ? unmark(value) : undefined);
  const get = (name: string) => element.getAttribute(name) ?? undefined;
  if (element.hasAttribute('cite')) set(element, 'cite', linkUrl(get('cite'), base));
  for (const name of ['colspan', 'rowspan']) if (Number(get(name)) > 100) set(element, name, undefined);
  if (element.localName === 'a') {
    // What a page within the page would be, has no name here.
    const href = get('href')?.trim().startsWith('#') ? undefined : linkUrl(get('href'), base);
    if (!href) return element.replaceWith(...element.childNodes);
    set(element, 'href', href);
    set(element, 'rel', 'noopener noreferrer');
  }
  if (element.localName === 'img') {
    const src = imageUrl(get('src'), base);
    const sizes = ['width', 'height'].map((name) => parseFloat(get(name) ?? ''));
    if (!src || !images || !level || sizes.some((size) => size <= 2)) return element.remove();
    ['width', 'height'].forEach((name) =>
      set(element, name, /^\s*\d+\s*(px)?\s*$/.exec(get(name) ?? '') ? String(parseInt(get(name) ?? '')) : undefined),
    );
    const srcset = imageSrcset(get('srcset'), base);
    set(element, 'srcset', srcset);
    set(element, 'sizes', srcset && 'auto, 100vw');
    set(element, 'alt', get('alt') ?? '');
    set(element, 'loading', 'lazy');
    set(element, 'decoding', 'async');
    // As with all pictures: their server does not learn which page shows them.
    set(element, 'referrerpolicy', 'no-referrer');
    set(element, 'src', src);
  }
}

/** Whether there is nothing to see: no picture, and no text but spaces. A caption alone is of something that is gone. */
function isBlank(element: Element): boolean {
  if (element.matches(`${THINGS},br,td,th,tr`) || element.querySelector(THINGS)) return false;
  const said =
    element.localName === 'figure'
      ? [...element.childNodes].filter((node) => node.nodeName !== 'FIGCAPTION')
      : [element];
  return !said.some(({ textContent }) => /[^\s\u200b-\u200f\u2060]/.test(textContent ?? ''));
}

/** Puts headings under that of the item, none of them more than one level below the one that it belongs to. */
function headings(document: Document, text: DocumentFragment, first: number): void {
  const above: number[] = [];
  for (const heading of all(text, HEADINGS)) {
    const level = Number(heading.localName.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    rename(document, heading, first ? `h${Math.min(6, first + above.length)}` : 'p');
    above.push(level);
  }
}

/** Makes paragraphs of the words that stand between blocks. */
function paragraphs(document: Document, parent: ParentNode): void {
  let words: Node[] = [];
  const end = () => {
    if (words.some(({ textContent, nodeName }) => nodeName === 'IMG' || textContent?.trim()))
      wrap(document, 'p', words);
    else for (const node of words) node.parentNode?.removeChild(node);
    words = [];
  };
  for (const node of [...parent.childNodes]) {
    if (isElement(node) && (node.matches(BLOCKS) || node.querySelector(BLOCKS))) end();
    else words.push(node);
  }
  end();
}

/** Puts neighbours into an element that takes their place. */
function wrap(document: Document, name: string, nodes: readonly Node[]): HTMLElement {
  const [first] = nodes as [ChildNode, ...ChildNode[]];
  // That of the text may have pictures in the place of its methods.
  const box = document.createElement(name);
  first.before(box);
  box.append(...nodes);
  return box;
}

function rename(document: Document, element: Element, name: string): void {
  const other = document.createElement(name);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
