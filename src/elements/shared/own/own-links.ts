import type { Item } from '../../../feed/model.js';
import { literalText } from '../../../feed/text.js';
import { linkUrl } from '../../../feed/url.js';

/** What can be an entry of a list of links. */
const ENTRIES = 'a, li, [aria-current]';

/**
 * The links that a page author wrote between the tags: `<a>` elements, in a list or not, and what stands in a list item
 * without being a link.
 */
export function readOwnLinks(element: Element): readonly Item[] {
  const { baseURI } = element.ownerDocument;
  const entries = [...element.querySelectorAll(ENTRIES)].filter((entry) => !entry.querySelector(ENTRIES));
  return entries.flatMap((entry, index) => {
    const headline = literalText(entry.textContent);
    return headline
      ? {
          id: String(index),
          headline,
          url: linkUrl(entry.getAttribute('href'), baseURI),
          language: literalText(entry.getAttribute('lang')),
        }
      : [];
  });
}
