import type { Item } from '../../../feed/model.js';
import { excerpt, literalText } from '../../../feed/text.js';
import { readOwnItem } from './own-item.js';

/** A list, as far as its sources of content matter here. */
type List = Element & { readonly feed?: unknown; readonly items?: unknown; readonly heading?: unknown };

/** What people write between the tags and then miss. Links and lists of them may be for readers without JavaScript. */
const MISSED = 'h1, h2, h3, h4, h5, h6, p, blockquote, table';
/** Where nobody sees it anyway, or where it is shown. */
const APART = '[hidden], [slot], nav, footer';
/** The tags of items, after whatever prefix. */
const ITEM = /(?:news-item|event-item|resource-item|area-of-work)$/;

const warned = new WeakSet<Element>();

/**
 * Reads the items of a list that an author wrote, and warns once of what stands beside them: the items are shown in its place.
 *
 * @param event  Whether their dates are the start and end of an event.
 */
export function readOwnItems(list: List, elements: readonly Element[], event: boolean): readonly Item[] {
  if (elements.length && !hasOther(list)) warnOfLost(list, elements);
  return elements.flatMap((element, index) => readOwnItem(element, undefined, { index, event }) ?? []);
}

/** Whether the light DOM only stands in for something else. */
const hasOther = (list: List): boolean =>
  Boolean(list.feed ?? list.items ?? list.querySelector('script[type="application/json"]'));

function warnOfLost(list: List, elements: readonly Element[]): void {
  const [{ localName } = list] = elements;
  const heading = literalText(list.heading);
  const lost = [...list.querySelectorAll('*')].filter(
    (node) =>
      (ITEM.test(node.localName) || (node.matches(MISSED) && says(node, heading))) &&
      !elements.some((item) => item.contains(node) || node.contains(item)) &&
      !node.closest(APART),
  );
  if (!lost.length || warned.has(list)) return;
  warned.add(list);
  const outermost = lost.filter((node) => !lost.some((other) => other !== node && other.contains(node)));
  const names = outermost.map((node) =>
    ITEM.test(node.localName) ? `<${node.localName}>` : `"${excerpt(literalText(node.textContent) ?? '', 40)}"`,
  );
  console.warn(
    `[topic-elements] <${list.localName}>: beside its <${localName}> elements, this is not shown: ${[...new Set(names)].join(', ')}. Use the attribute heading, put texts outside, and other items into a list of their kind.`,
    list,
  );
}

/** Whether there is text that is neither a link nor what the heading says. */
function says(node: Element, heading: string | undefined): boolean {
  const text = literalText(node.textContent);
  const links = [...node.querySelectorAll('a')].map((link) => link.textContent).join(' ');
  return text !== undefined && text !== heading && text !== literalText(links);
}
