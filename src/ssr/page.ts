import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { tagOf } from '../doctor/vocabulary.js';

/** An element of ours in a page, and where it stands in the text. */
export interface Place {
  readonly node: Tree.Element;
  /** Tag name without prefix. */
  readonly name: string;
  /** The document, or the shadow root that it is in. */
  readonly root: Tree.ParentNode;
  /** The nearest one around it. */
  readonly parent?: Place;
  /** Offset behind the start tag. */
  readonly inside: number;
  /** Offset of the end tag, or of where the element ends without one. */
  readonly end: number;
  /** Line of the start tag, from 1. */
  readonly line: number;
}

export interface Page {
  /** In the order of the text. */
  readonly places: readonly Place[];
  /** What relative addresses resolve against. */
  readonly base: string;
}

/**
 * A whole document, or a part of one: what stands first decides, behind white space, comments, and what an XML declaration is
 * for browsers. A comment ends at its first end: there is one way to read it.
 */
const DOCUMENT = /^(?:\s|<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype|html|head|body)\b/i;

const tree = (html: string) => (DOCUMENT.test(html) ? parse : parseFragment)(html, { sourceCodeLocationInfo: true });

/** The hosts of shadow roots that stand in the markup. */
const hosts = new WeakMap<Tree.ParentNode, Tree.Element>();

/** The parent of a node; in a shadow root, the host. */
export function parentElementOf({ parentNode }: Tree.Element): Tree.Element | undefined {
  const parent = parentNode && (hosts.get(parentNode) ?? parentNode);
  return parent && 'tagName' in parent ? parent : undefined;
}

/**
 * Every element that is rendered, parents first, and what it is in: the document, or a shadow root. Without recursion: pages
 * can be nested deeper than any stack.
 *
 * @param isOurs  Whose shadow roots are left out.
 */
function* elementsOf(
  page: Tree.ParentNode,
  isOurs: (element: Tree.Element) => boolean,
): Generator<readonly [Tree.Element, Tree.ParentNode]> {
  const open: (readonly [Tree.ChildNode, Tree.ParentNode])[] = [];
  const enter = ({ childNodes }: Tree.ParentNode, root: Tree.ParentNode) => {
    for (let i = childNodes.length - 1; i >= 0; i--) open.push([childNodes[i] as Tree.ChildNode, root]);
  };
  enter(page, page);
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, root] = next;
    if (!('tagName' in node)) continue;
    yield [node, root];
    enter(node, root);
    const shadow = isOurs(node) ? undefined : shadowOf(node);
    if (!shadow) continue;
    hosts.set(shadow, node);
    enter(shadow, shadow);
  }
}

/** What has no shadow root keeps such a template as it is. */
const HOSTS = /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span|[a-z][^-]*-.*)$/;

const shadowOf = ({ tagName, childNodes }: Tree.Element): Tree.DocumentFragment | undefined =>
  HOSTS.test(tagName) ? childNodes.find(isShadowRoot)?.content : undefined;

/** @see https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode */
export const isShadowRoot = (node: Tree.ChildNode): node is Tree.Template =>
  'content' in node && /^(open|closed)$/i.test(attributeOf(node, 'shadowrootmode') ?? '');

export const attributeOf = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** The elements alone. */
export const readPlaces = (html: string, prefix: string): readonly Place[] =>
  readPage(html, prefix, 'about:blank').places;

/**
 * Finds our elements in a page. What stands in `<noscript>`, and in a `<template>` that is no shadow root, is not rendered, so it is
 * left out.
 *
 * @param prefix  What their names begin with.
 * @param baseUrl  Address of the page.
 * @param lines  Those of the elements, where they are not those of this text.
 */
export function readPage(html: string, prefix: string, baseUrl: string, lines: readonly number[] = []): Page {
  const found = new Map<Tree.Element, Place>();
  let base: string | undefined;
  const page = tree(html);
  for (const [node, root] of elementsOf(page, (element) => found.has(element))) {
    const { tagName, sourceCodeLocation: at } = node;
    if (tagName === 'base' && root === page) base ??= attributeOf(node, 'href');
    const name = tagOf(tagName, prefix);
    // What has no start tag was made up by the parser.
    if (!name || !at?.startTag || (node.namespaceURI as string) !== XHTML) continue;
    found.set(node, {
      node,
      name,
      root,
      parent: parentOf(node, found),
      inside: at.startTag.endOffset,
      end: at.endTag?.startOffset ?? at.endOffset,
      line: at.startLine,
    });
  }
  // What stands in a table where it may not is in front of it in the document.
  const places = [...found.values()].sort((one, other) => one.inside - other.inside);
  places.forEach((place, i) => Object.assign(place, { line: lines[i] ?? place.line }));
  return {
    places,
    base: baseOf(base, baseUrl),
  };
}

/** @see https://html.spec.whatwg.org/multipage/semantics.html#set-the-frozen-base-url */
function baseOf(written: string | undefined, page: string): string {
  if (written === undefined || !URL.canParse(written, page)) return page;
  const { href, protocol } = new URL(written, page);
  return protocol === 'data:' || protocol === 'javascript:' ? page : href;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

function parentOf(node: Tree.Element, found: ReadonlyMap<Tree.Element, Place>): Place | undefined {
  for (let at = parentElementOf(node); at; at = parentElementOf(at)) {
    const place = found.get(at);
    if (place) return place;
  }
  return undefined;
}
