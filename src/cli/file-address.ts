// Files have no address yet. They are examined as if they were served over https, as they will be: at hosts that nobody has,
// which are left open again in what is said.
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { webUrl } from '../feed/url.js';

/** The hosts of a feed and of a page that are files. */
const ANY_FEED = 'https://feed.invalid/';
const ANY_PAGE = 'https://page.invalid/';
/** So many folders may an address of such a page lead up. */
const DEPTH = 16;
const FOLDER = '~/';
const INVENTED = /https:\/\/(?:feed|page)\.invalid\/(?:~\/)*/g;

/** Where a feed is going to be served: where it says, or else somewhere. */
export function feedAddress(text: string): string {
  const said = /"feed_url"\s*:\s*"([^"]*)"/.exec(text.slice(0, 10_000))?.[1];
  return webUrl(said) ?? ANY_FEED;
}

/**
 * Where a page is going to be served.
 *
 * @param file  Its `file:` address; absent where it has not even that.
 */
export const pageAddress = (file: string | undefined): string =>
  ANY_PAGE + FOLDER.repeat(DEPTH) + (file ? basename(file) : '');

/** Whether an address is on the host of a page that is a file. */
export const isInvented = (url: string): boolean => url.startsWith(ANY_PAGE);

/** The `file:` address of what was named on the command line. */
export const fileUrl = (address: string): string =>
  address.startsWith('file:') ? address : pathToFileURL(resolve(address)).href;

/**
 * The path of the file to which an address on that host leads. Where the site begins is taken to be the folder of the page.
 *
 * @param page  `file:` address of the page.
 */
export function fileAt(url: string, page: string): string {
  const [, stays = '', path = ''] = /^\/((?:~\/)*)(.*)$/.exec(new URL(url).pathname) ?? [];
  const up = stays && DEPTH - stays.length / FOLDER.length;
  return fileURLToPath(new URL(`./${'../'.repeat(Number(up))}${path}`, page));
}

/** A text without those hosts: nobody shall paste them. */
export const withoutInvented = (text: string): string => text.replace(INVENTED, 'https://…/');
