import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { between } from './markdown.mjs';

const README = new URL('../README.md', import.meta.url);

/** A table in Markdown, its first column for words, the others for figures. */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Writes text into the README, between the two marks of that name, formatted like the rest of it. */
export async function intoReadme(name, text) {
  const after = between(readFileSync(README, 'utf8'), name, text);
  writeFileSync(README, await format(after, { ...(await resolveConfig(README)), parser: 'markdown' }));
}
