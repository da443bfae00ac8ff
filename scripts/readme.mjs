import { generate, read } from './generated.mjs';
import { between } from './markdown.mjs';

/** A table in Markdown, its first column for words, the others for figures. */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Writes text into a page of the repository, between the two marks of that name, formatted like the rest of it. */
export const intoPage = (path, name, text) =>
  generate({ [path]: between(read(path), name, text) }, 'has other figures than were found.');

/** The same for the README. */
export const intoReadme = (name, text) => intoPage('README.md', name, text);
