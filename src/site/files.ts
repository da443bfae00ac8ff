import { copyFile, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, basename, join } from 'node:path';

/** When a page was baked. Where nothing else is different, it is the same page. */
const TIME = /(<!--topic-elements \S+) \d+(?=-->)/g;
const timeless = (html: string) => html.replace(TIME, '$1');

/**
 * A page as text. The mark that some editors begin files with stays.
 *
 * @throws {TypeError} where it is not UTF-8: what is written would not be what was read.
 */
export async function readPage(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TypeError('is not in UTF-8');
  }
}

/** What is at a place; undefined where nothing is, or nothing that can be read. */
export const readEarlier = (file: string): Promise<string | undefined> => readPage(file).catch(() => undefined);

export const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    (there) => there.isFile(),
    () => false,
  );

/**
 * Writes a page, all of it or nothing.
 *
 * @param earlier  What is there.
 * @returns false where that is the same already.
 */
export async function writePage(file: string, html: string, earlier: string | undefined): Promise<boolean> {
  if (earlier !== undefined && timeless(earlier) === timeless(html)) return false;
  await put(file, (place) => writeFile(place, html));
  return true;
}

/** Copies a file, unless one of the same size and time is there. */
export async function copy(from: string, to: string): Promise<boolean> {
  const { size, atime, mtime } = await stat(from);
  const there = await stat(to).catch(() => undefined);
  if (there?.size === size && Math.abs(there.mtimeMs - mtime.getTime()) < 1000) return false;
  await put(to, async (place) => {
    await copyFile(from, place);
    await utimes(place, atime, mtime);
  });
  return true;
}

/** Nobody sees half of a file, and what is there stays when writing fails. */
async function put(file: string, write: (place: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const place = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await write(place);
    await rename(place, file);
  } catch (error) {
    await rm(place, { force: true });
    throw error;
  }
}
