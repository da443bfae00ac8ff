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

/** What of an item a card tells where that is not its summary: its whole text, or the one where it has not the other. */
export type CardText = 'text' | 'either';

/** Whether a card tells the body of its item: pictures without words only where there are no others. */
export const isWhole = (item: Item, text?: CardText): boolean =>
  text === 'text'
    ? !item.summary || paragraphsOf(item).length > 0
    : text === 'either' && !item.summary && Boolean(item.headline);
