import type { Item } from '../../feed/model.js';
import { hasWords, htmlParagraphs } from '../../feed/readers.js';
import { excerpt, textParagraphs } from '../../feed/text.js';

const NO_TEXT: readonly string[] = Object.freeze([]);
const cache = new WeakMap<object, readonly string[]>();

/** The body of an item as plain paragraphs. Made when first shown, since most bodies never are. */
export function paragraphsOf({ content }: Item): readonly string[] {
  if (!content) return NO_TEXT;
  let paragraphs = cache.get(content);
  if (!paragraphs) {
    const { text, html } = content;
    paragraphs = text ? textParagraphs(text) : html ? htmlParagraphs(html) : NO_TEXT;
    // What was read roughly is read again.
    if (text ?? hasWords()) cache.set(content, paragraphs);
  }
  return paragraphs;
}

/**
 * A line that stands for an item without headline and summary: the beginning of its body, its author, its address.
 * An id is nothing to read, but better than a row in which there is nothing at all.
 */
export function lineOf(item: Item): string {
  const { authors, url, image, kicker, published, id } = item;
  const said = excerpt(paragraphsOf(item).join(' ')) || authors?.[0]?.name || url;
  return said ?? ((image ?? kicker ?? published) ? '' : id);
}
