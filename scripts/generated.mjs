// Files that are made of others, in whole or in part. With `--check` nothing is written or deleted, and the script fails
// where something would be.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const place = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const isCheck = process.argv.includes('--check');

/** A file of the project. */
export const read = (file) => readFileSync(place(file), 'utf8');

function complain(file, complaint) {
  console.error(`${file} ${complaint}`);
  process.exitCode = 1;
}

function put(file, text, complaint) {
  if (isCheck) {
    if (!existsSync(place(file)) || read(file) !== text) complain(file, complaint);
    return;
  }
  mkdirSync(dirname(place(file)), { recursive: true });
  writeFileSync(place(file), text);
}

/**
 * Writes files, formatted like all others.
 *
 * @param {Record<string, string>} files  Texts by their paths from the root of the project.
 * @param {string} complaint  What is wrong with a file that differs, and what to run.
 */
export async function generate(files, complaint) {
  for (const [file, text] of Object.entries(files)) {
    const options = await resolveConfig(place(file));
    put(file, await format(text, { ...options, filepath: place(file) }), complaint);
  }
}

/**
 * Writes files as they are, and deletes the folders of elements that there are no more.
 *
 * @param {Iterable<[file: string, text: string]>} files  Texts by their paths from the root of the project.
 * @param {string} home  Folder in which each element has one.
 * @param {string} complaint  As of generate().
 */
export function generateFolders(files, home, complaint) {
  const all = new Map(files);
  const folders = existsSync(place(home)) ? readdirSync(place(home)).map((name) => `${home}/${name}`) : [];
  for (const folder of folders) {
    if ([...all.keys()].some((file) => file.startsWith(`${folder}/`))) continue;
    if (isCheck) complain(folder, complaint);
    else rmSync(place(folder), { recursive: true });
  }
  for (const [file, text] of all) put(file, text, complaint);
}
