/** A table in Markdown whose cells are words. */
export const wordsTable = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Text for a cell: one line, in which no bar ends it. */
export const cell = (text) => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');

/** A document with other text between the two marks of that name. */
export function between(document, name, text) {
  const marks = new RegExp(`(<!-- ${name}:start -->)[^]*(<!-- ${name}:end -->)`);
  if (!marks.test(document)) throw new Error(`There is no <!-- ${name}:start --> and <!-- ${name}:end -->.`);
  return document.replace(marks, (_, start, end) => `${start}\n\n${text}\n\n${end}`);
}
