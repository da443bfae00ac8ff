import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);

/** A table in Markdown, its first column for words, the others for figures. */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Writes text into a page of the repository, between the two marks of that name, formatted like the rest of it. */
export async function intoPage(path, name, text) {
  const page = new URL(path, root);
  const marks = new RegExp(`(<!-- ${name}:start -->)[^]*(<!-- ${name}:end -->)`);
  const before = readFileSync(page, 'utf8');
  if (!marks.test(before)) throw new Error(`${path} has no <!-- ${name}:start --> and <!-- ${name}:end -->.`);
  const after = before.replace(marks, (_, start, end) => `${start}\n\n${text}\n\n${end}`);
  writeFileSync(page, await format(after, { ...(await resolveConfig(page)), parser: 'markdown' }));
}

/** The same for the README. */
export const intoReadme = (name, text) => intoPage('README.md', name, text);
