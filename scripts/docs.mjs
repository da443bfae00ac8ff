import { readFileSync } from 'node:fs';

/**
 * A code block of a page in Markdown, as a reader would copy it.
 *
 * @param {string} path  Of the page, from the root of the repository.
 * @param {string} name  Of the file that it is, which stands in its first comment.
 * @throws  Where there is no such block, or more than one.
 */
export function blockOf(path, name) {
  const page = readFileSync(new URL(path, new URL('../', import.meta.url)), 'utf8');
  const blocks = [...page.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, block]) => block);
  const found = blocks.filter((block) => /^(?:#!.*\n)?\W*([\w.-]+)/.exec(block)?.[1] === name);
  if (found.length !== 1) throw new Error(`${path} has ${found.length} code blocks that begin with "${name}".`);
  return found[0];
}

/** Text with something in the place of something else that has to be there. */
export function replaced(text, replacements) {
  return Object.entries(replacements).reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`There is no "${from}" in it.`);
    return all.replaceAll(from, to);
  }, text);
}
