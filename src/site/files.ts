import {
  access,
  chmod,
  chown,
  constants,
  copyFile,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';

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
 * @param source  What it was made of: whoever may read and write that may do so here.
 * @returns false where that is the same already.
 */
export async function writePage(
  file: string,
  html: string,
  earlier: string | undefined,
  source = file,
): Promise<boolean> {
  if (earlier !== undefined && timeless(earlier) === timeless(html)) return false;
  // A file can be replaced by those who may not write it, which is not what its owner has asked for.
  if (source === file) await access(file, constants.W_OK);
  const { mode, uid, gid } = await stat(source);
  await put(file, async (place) => {
    await writeFile(place, html, { mode: 0o600 });
    // Only an administrator can give a file to somebody else, and only one has to.
    if (source === file) await chown(place, uid, gid).catch(() => undefined);
    await chmod(place, mode);
  });
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

/** What files are called as long as they are not whole. Short: no name that a page can have is too long for it. */
export const UNFINISHED = '.topic-elements.*.tmp';

/** Those that are being written. */
const writing = new Set<Promise<void>>();
let puts = 0;
let isStopped = false;

/** Nobody sees half of a file, and what is there stays when writing fails. */
async function put(file: string, write: (place: string) => Promise<void>): Promise<void> {
  // Nobody waits for it any more.
  if (isStopped) return new Promise(() => undefined);
  const place = join(dirname(file), UNFINISHED.replace('*', `${process.pid}-${puts++}`));
  const done = putAt(place, file, write);
  writing.add(done);
  await done.finally(() => writing.delete(done));
}

async function putAt(place: string, file: string, write: (place: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await write(place);
    await rename(place, file);
  } catch (error) {
    await rm(place, { force: true });
    throw error;
  }
}

/** Begins no more files and waits for those that are begun: for processes that are told to end. */
export async function stopWriting(): Promise<void> {
  isStopped = true;
  await Promise.allSettled(writing);
}
