// The project's pages in Markdown, as the tests of them see them: fenced blocks, headings, links.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const root = new URL('../../../', import.meta.url);

/** Every page, by its path from the root of the project. */
export const pages = globSync(['**/*.md'], {
  cwd: fileURLToPath(root),
  ignore: ['**/node_modules/**', '**/dist/**', '**/storybook-static/**', 'test/fixtures/**'],
  dot: true,
}).sort();

export const readPage = (path) => readFileSync(new URL(path, root), 'utf8');

const FENCE = /^( *)(`{3,}) *([^\s`]*) *([^`\n]*)\n([^]*?)^ *\2`* *$/gm;

/**
 * The fenced blocks of a page: the language, what stands behind it (a name, for those that tests use), and the code without the
 * indentation of a list that it is in.
 */
export function blocksOf(markdown) {
  return [...markdown.matchAll(FENCE)].map(({ 1: indent, 3: language, 4: name, 5: code, index }) => ({
    language,
    name: name.trim(),
    code: code.replace(new RegExp(`^ {0,${indent.length}}`, 'gm'), ''),
    line: markdown.slice(0, index).split('\n').length,
  }));
}

/** The code of the one block of a page that has this name. */
export function block(path, name) {
  const found = blocksOf(readPage(path)).filter((one) => one.name === name);
  if (found.length !== 1) throw new Error(`${path} has ${found.length} blocks called ${name}`);
  return found[0].code;
}

/** A page without its code, in which brackets and hashes mean nothing. */
const proseOf = (markdown) =>
  markdown
    .replace(FENCE, (all) => all.replace(/[^\n]/g, ''))
    .replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, (all) => all.replace(/[^\n]/g, ' '));

/** The addresses of all links and pictures in a page, as they are written. */
export const linksOf = (markdown) =>
  [...proseOf(markdown).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].map(({ 1: address, index }) => ({
    address,
    line: markdown.slice(0, index).split('\n').length,
  }));

/** What can follow # in an address of the page, as GitHub makes it of headings. */
export function anchorsOf(markdown) {
  const known = new Map();
  const headings = markdown.replace(FENCE, '').matchAll(/^#{1,6} +(.+?) *#*$/gm);
  return new Set(
    [...headings].map(([, text]) => {
      const slug = text
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
        .replaceAll(' ', '-');
      const times = known.get(slug) ?? 0;
      known.set(slug, times + 1);
      return times ? `${slug}-${times}` : slug;
    }),
  );
}

/** The cells of all table rows of a page that are no heads and no rules. */
export const rowsOf = (markdown) =>
  markdown
    .split('\n')
    .filter(
      (line, index, lines) =>
        /^\s*\|/.test(line) && !/^[\s|:-]+$/.test(line) && !/^[\s|:-]+$/.test(lines[index + 1] ?? ''),
    )
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
