import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const README = new URL('../README.md', import.meta.url);

/** A table in Markdown, its first column for words, the others for figures. */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Writes text into the README, between the two marks of that name, formatted like the rest of it. */
export async function intoReadme(name, text) {
  const marks = new RegExp(`(<!-- ${name}:start -->)[^]*(<!-- ${name}:end -->)`);
  const before = readFileSync(README, 'utf8');
  if (!marks.test(before)) throw new Error(`README.md has no <!-- ${name}:start --> and <!-- ${name}:end -->.`);
  const after = before.replace(marks, (_, start, end) => `${start}\n\n${text}\n\n${end}`);
  writeFileSync(README, await format(after, { ...(await resolveConfig(README)), parser: 'markdown' }));
}
