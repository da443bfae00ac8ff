// Files that are made of others, in whole or in part.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);

/** A file of the project. */
export const read = (file) => readFileSync(new URL(file, root), 'utf8');

/**
 * Writes files, formatted like all others. With `--check` it writes nothing and fails where one differs.
 *
 * @param {Record<string, string>} files  Texts by their paths from the root of the project.
 * @param {string} complaint  What is wrong with a file that differs, and what to run.
 */
export async function generate(files, complaint) {
  for (const [file, text] of Object.entries(files)) {
    const path = new URL(file, root);
    const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path.pathname });
    if (!process.argv.includes('--check')) writeFileSync(path, formatted);
    else if (read(file) !== formatted) {
      console.error(`${file} ${complaint}`);
      process.exitCode = 1;
    }
  }
}
