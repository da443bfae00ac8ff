import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { FeedError } from '../feed/feed-error.js';
import { ANY_HOST, pathIn } from './address.js';

type Fetch = typeof globalThis.fetch;

/**
 * A `fetch` that finds what lies in the folder of the site there, since the site may not be on its host yet.
 *
 * @param site  Address of the site.
 * @param folder  Where its files are.
 * @param fetch  Asks for all others.
 */
export const fetchOrRead =
  (site: string, folder: string | undefined, fetch: Fetch): Fetch =>
  async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const bytes = folder === undefined ? undefined : await read(folder, pathIn(address, site));
    if (bytes) return new Response(bytes);
    if (!address.startsWith(ANY_HOST)) return fetch(input, init);
    throw new FeedError('bad-url', address, 'the site has no such file, and its address is not known');
  };

async function read(folder: string, path: string | undefined): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!path) return undefined;
  const file = resolve(folder, path);
  if (!file.startsWith(resolve(folder) + sep)) return undefined;
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return undefined;
  }
}
