import { parseHTML } from 'linkedom';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escapeAttribute } from './escape.js';
import { parentElementOf } from './page.js';

/** What elements read of the page around them, under the names of the DOM. */
const MEMBERS = [
  'childNodes',
  'closest',
  'getRootNode',
  'matches',
  'ownerDocument',
  'parentElement',
  'querySelector',
  'querySelectorAll',
] as const;

/** A document at an address, in which elements of a page get twins. */
export function documentAt(base: string): Document {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { host, hostname, href, origin, protocol } = new URL(base);
  Object.defineProperties(document, {
    baseURI: { value: base },
    location: { value: { host, hostname, href, origin, protocol } },
  });
  const create = document.createDocumentFragment.bind(document);
  document.createDocumentFragment = () => {
    const fragment = create();
    // Its own is null, which is that of documents.
    return Object.defineProperty(fragment, 'textContent', {
      get: () => [...fragment.childNodes].map(({ textContent }) => textContent).join(''),
    });
  };
  return document;
}

/** An element with its attributes and without what is in it. */
function shallow({ tagName, attrs }: Pick<Tree.Element, 'tagName' | 'attrs'>, document: Document): Element {
  const element = document.createElement(tagName);
  for (const { name, value } of attrs) element.setAttribute(name, value);
  return element;
}

/** Puts an element into others, the nearest first: from the outside, because trees are costly to move. */
function within(around: readonly Element[], element: Element): void {
  let parent: Element | undefined;
  for (const next of [...around].reverse().concat(element)) {
    parent?.append(next);
    parent = next;
  }
}

/** In their texts, references are read, but linkedom writes none. */
const TEXT_ONLY = /^(textarea|title)$/;
/** What is not rendered, or takes all that follows. */
const LEFT_OUT = /^(noscript|plaintext)$/;

/** The same element as the DOM has it: with all that is in it, and with its ancestors, which have nothing else in them. */
export function twinOf(node: Tree.Element, document: Document): Element {
  const twin = shallow(node, document);
  const open: (readonly [Tree.Element, Element])[] = [[node, twin]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, to] = next;
    for (const child of from.childNodes) {
      if ('tagName' in child) {
        if (LEFT_OUT.test(child.tagName)) continue;
        const copy = shallow(child, document);
        to.append(copy);
        open.push([child, copy]);
      } else if (child.nodeName === '#text') {
        const { value } = child;
        to.append(document.createTextNode(TEXT_ONLY.test(from.tagName) ? escapeAttribute(value) : value));
      }
    }
  }
  const around: Tree.Element[] = [];
  for (let from = parentElementOf(node); from; from = parentElementOf(from)) around.push(from);
  within(
    around.map((from) => shallow(from, document)),
    twin,
  );
  return twin;
}

/** The twin of an element that another one renders: its host is its parent. */
export function twinIn(host: Element, tag: string): Element {
  const { ownerDocument: document } = host;
  const twin = document.createElement(tag);
  const around: Element[] = [];
  for (let from: Element | null = host; from; from = from.parentElement) around.push(from.cloneNode(false) as Element);
  within(around, twin);
  return twin;
}

/** Lets an element, which in Node has no surroundings, find those of its twin. */
export function lendSurroundings(element: Element, twin: Element): void {
  for (const name of MEMBERS) {
    Object.defineProperty(element, name, {
      configurable: true,
      get: () => {
        const member: unknown = Reflect.get(twin, name);
        return typeof member === 'function' ? (member.bind(twin) as unknown) : member;
      },
    });
  }
  Object.defineProperty(element, 'isConnected', { value: true });
}
