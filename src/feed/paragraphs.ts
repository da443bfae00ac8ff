import type { Item } from './model.js';
import { hasWords, htmlParagraphs } from './readers.js';
import { textParagraphs } from './text.js';

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
