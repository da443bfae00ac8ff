import type { Item } from '../../../feed/model.js';
import { excerpt, literalText } from '../../../feed/text.js';
import type { OwnItem } from './own-item.js';
import { SILENT } from '../silent.js';

// What describes own content for search engines needs this, in browsers and in Node.

/** Those that show their own light DOM as it is; others have nothing of it beside their items. */
const SLOTTED = /^(topic-hero|quote-block)$/;

/**
 * An item with what the page's author wrote as nodes, as text.
 *
 * @param nodes  The light DOM of the element that shows it.
 * @param kind  Tag name of that element, without prefix.
 */
export function readable(item: OwnItem, nodes: Iterable<Node>, kind: string): Item {
  const { body, content, summary } = item;
  if (body) return { ...item, summary: summary ?? textOf(body) };
  const text = !content && SLOTTED.test(kind) ? textOf(nodes) : undefined;
  return text ? { ...item, content: { text } } : item;
}

const textOf = (nodes: Iterable<Node>): string | undefined =>
  literalText(excerpt([...nodes].map((node) => (isSaid(node) ? node.textContent : '')).join(' '), 1000));

/** Neither comments are, nor what is in a named slot. There is no `Element` in Node. */
const isSaid = (node: Node): boolean =>
  node.nodeType === 3 ||
  (node.nodeType === 1 && !(node as Element).matches(`${SILENT}, noscript`) && !(node as Element).getAttribute('slot'));
