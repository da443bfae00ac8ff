import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { between } from './markdown.mjs';

const root = new URL('../', import.meta.url);

/** A table in Markdown, its first column for words, the others for figures. */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Writes text into a page of the repository, between the two marks of that name, formatted like the rest of it. */
export async function intoPage(path, name, text) {
  const page = new URL(path, root);
  const after = between(readFileSync(page, 'utf8'), name, text);
  writeFileSync(page, await format(after, { ...(await resolveConfig(page)), parser: 'markdown' }));
}

/** The same for the README. */
export const intoReadme = (name, text) => intoPage('README.md', name, text);
