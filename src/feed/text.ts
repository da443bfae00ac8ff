/**
 * The one place where text from outside becomes plain text. The result is meant to be bound as text: it may contain
 * `<` and `&` as characters, and is never to be parsed as markup again. Here is what plain text needs; what markup needs
 * is in `markup.ts`.
 */

/** What has to be folded, and what may be markup. */
const UNEVEN = /[^\S ]|[\p{C}<&]| ( |$)|^ /u;

/** So much of one text is read: more than any article, and what browsers lay out without a pause that is felt. */
const MAX_LENGTH = 1e5;
const MAX_PARAGRAPHS = 1e3;

/** Whether a text can stay as it is, markup or not. Most can, and a look costs less than a copy. */
export const isEven = (text: string): boolean => text.length <= MAX_LENGTH && !UNEVEN.test(text);

/**
 * Control characters, which say nothing and break some screen readers, go; white space is folded. Nothing is left of a text
 * in which nothing can be seen.
 */
export const fold = (text: string): string =>
  // Not one pattern from the beginning to the end: WebKit takes a second for that in a long text.
  isEven(text) ? text : /[^\s\p{C}]/u.test(text) ? text.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '';

/** One line of text that was text to begin with: nothing in it is markup. */
export function literalText(value: unknown): string | undefined {
  return (typeof value === 'string' && fold(excerpt(value, MAX_LENGTH))) || undefined;
}

/** A language tag such as `fr` or `zh-Hant`. */
export function languageTag(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(value) ? value : undefined;
}

/** Paragraphs of a text in which blank lines separate them. */
export function textParagraphs(text: string): string[] {
  return excerpt(text, MAX_LENGTH)
    .split(/\r?\n[^\S\n]*\r?\n/, MAX_PARAGRAPHS)
    .map(fold)
    .filter(Boolean);
}

/**
 * The beginning of a text, cut between words.
 *
 * @param length  At most so many UTF-16 code units, and an ellipsis.
 */
export function excerpt(text: string, length = 240): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  // Scripts without spaces are cut where the length says.
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:!?–—-]{1,9}$/, '')}…`;
}
