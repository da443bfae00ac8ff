import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Page } from '../doctor/page.js';
import { ANY_TAG } from '../doctor/vocabulary.js';
import { isShadowRoot } from '../ssr/page.js';

const SILENT = new Set(['script', 'style', 'noscript']);
const OURS = new RegExp(`^${ANY_TAG}$`);
const TEXTUAL = /^(h[1-6]|script)$/;

/** What is written while the page is read. */
interface Draft {
  name: string;
  attributes: ReadonlyMap<string, string>;
  parent?: Draft;
  text: string;
  says: boolean;
  line?: number;
  column?: number;
}

/**
 * A page as browsers without JavaScript read it.
 *
 * @param base  What relative addresses resolve against, unless the page says otherwise.
 */
export function readPage(
  html: string,
  url: string,
  { policies = [], base = url }: { policies?: readonly string[]; base?: string } = {},
): Page {
  const elements: Draft[] = [];
  // In the order of the document, without recursion: pages can be nested deeper than any stack.
  const open: (readonly [node: Tree.ChildNode, parent: Draft | undefined])[] = [];
  const push = (nodes: readonly Tree.ChildNode[], parent: Draft | undefined) => {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i];
      if (node) open.push([node, parent]);
    }
  };
  push(parse(html, { sourceCodeLocationInfo: true }).childNodes, undefined);
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, parent] = next;
    if ('tagName' in node) {
      const { tagName, attrs, sourceCodeLocation: at } = node;
      const draft: Draft = {
        name: tagName,
        attributes: new Map(attrs.map(({ name, value }) => [name, value])),
        parent,
        text: '',
        says: false,
        ...(at ? { line: at.startLine, column: at.startCol } : {}),
      };
      elements.push(draft);
      if (/^(img|video|audio|svg|iframe)$/.test(tagName)) say(parent);
      push(node.childNodes, draft);
      if (!isShadowRoot(node)) continue;
      // What our elements show in theirs is examined where it comes from; here it is enough that it can be read.
      if (OURS.test(parent?.name ?? '')) say(parent);
      else push(node.content.childNodes, parent);
    } else if ('value' in node) tell(node.value, parent);
  }
  const href = elements
    .find(({ name, attributes }) => name === 'base' && attributes.has('href'))
    ?.attributes.get('href');
  return { url, base: resolve(href, base), elements, policies };
}

/** A text belongs to the heading or script around it, and shows that there is something to read. */
function tell(text: string, parent: Draft | undefined): void {
  for (let at = parent; at; at = at.parent) {
    if (!TEXTUAL.test(at.name)) continue;
    at.text += text;
    break;
  }
  if (text.trim() && parent && !SILENT.has(parent.name)) say(parent);
}

/** Marks all that is around; what is marked has marked the rest. */
function say(from: Draft | undefined): void {
  for (let at = from; at && !at.says; at = at.parent) at.says = true;
}

function resolve(href: string | undefined, base: string): string {
  try {
    return new URL(href ?? '', base).href;
  } catch {
    return base;
  }
}
