import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of ours in a page, and where it stands in the text. */
export interface Place {
  readonly node: Tree.Element;
  /** Tag name without prefix. */
  readonly name: string;
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
  /** In the order of the document. */
  readonly places: readonly Place[];
  /** What relative addresses resolve against. */
  readonly base: string;
}

const NAMES =
  /^(topic-(feed|page|hero|breadcrumb|footer)|(news|event|resource)-(item|list)|(focus|video)-card|quote-block|area-of-work(-grid)?)$/;
/** A whole document, or a part of one: what stands before it decides. */
const DOCUMENT = /^(?:\s|<!--[\s\S]*?-->)*<(?:!doctype|html|head|body)\b/i;

const tree = (html: string) => (DOCUMENT.test(html) ? parse : parseFragment)(html, { sourceCodeLocationInfo: true });

/** Every node that is rendered, parents first. Without recursion: pages can be nested deeper than any stack. */
function* nodesOf(root: Tree.ParentNode): Generator<Tree.ChildNode> {
  const open = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if ('childNodes' in node) open.push(...[...node.childNodes].reverse());
  }
}

export const attributeOf = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** The elements alone. */
export const readPlaces = (html: string, prefix: string): readonly Place[] =>
  readPage(html, prefix, 'about:blank').places;

/**
 * Finds our elements in a page. What stands in `<template>` and `<noscript>` is not rendered, so it is left out.
 *
 * @param prefix  What their names begin with.
 * @param baseUrl  Address of the page.
 * @param lines  Those of the elements, where they are not those of this text.
 */
export function readPage(html: string, prefix: string, baseUrl: string, lines: readonly number[] = []): Page {
  const found = new Map<Tree.ParentNode, Place>();
  let base: string | undefined;
  for (const node of nodesOf(tree(html))) {
    if (!('tagName' in node)) continue;
    const { tagName, sourceCodeLocation: at } = node;
    if (tagName === 'base') base ??= attributeOf(node, 'href');
    const name = tagName.startsWith(prefix) ? tagName.slice(prefix.length) : '';
    // What has no start tag was made up by the parser.
    if (!NAMES.test(name) || !at?.startTag || (node.namespaceURI as string) !== XHTML) continue;
    found.set(node, {
      node,
      name,
      parent: parentOf(node, found),
      inside: at.startTag.endOffset,
      end: at.endTag?.startOffset ?? at.endOffset,
      line: lines[found.size] ?? at.startLine,
    });
  }
  return {
    places: [...found.values()],
    base: base && URL.canParse(base, baseUrl) ? new URL(base, baseUrl).href : baseUrl,
  };
}

const XHTML = 'http://www.w3.org/1999/xhtml';

function parentOf({ parentNode }: Tree.Element, found: ReadonlyMap<Tree.ParentNode, Place>): Place | undefined {
  for (let at = parentNode; at; at = 'parentNode' in at ? at.parentNode : null) {
    const place = found.get(at);
    if (place) return place;
  }
  return undefined;
}
