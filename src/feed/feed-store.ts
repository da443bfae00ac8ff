// What only feeds with `persist` need, in a file that only their pages request.

import type { Loaded } from './load-feed.js';
import type { Feed } from './model.js';
import { parseFeed } from './parse-feed.js';

/** The number is that of what is stored. */
const NAME = 'topic-elements/1';
/** Oldest ones go first. */
const MAX_FEEDS = 20;
/** Milliseconds, 30 days: what is older would be taken for news. */
const MAX_AGE = 30 * 24 * 60 * 60 * 1000;

/** Whether what is kept may still be shown. What the visitor's clock dates that far ahead, it would keep for years. */
const isFresh = ({ headers }: Response) => Math.abs(Date.now() - Date.parse(headers.get('date') ?? '')) < MAX_AGE;

/**
 * Where a feed is kept: not under its own address, because service workers of the host look requests up in all caches of
 * their origin. The host name belongs to nobody.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6761#section-6.4
 */
const place = (url: string) => `https://topic-elements.invalid/?${encodeURIComponent(url)}`;

/**
 * Keeps a feed on the visitor's device, as it came: what is read from there is not trusted more than what comes over
 * the network. Does nothing where there is no room, or no storage: in pages that are not secure, and in sandboxes.
 *
 * @param url  The address that was asked for.
 */
export async function keepFeed(url: string, { body, url: final, type }: Loaded): Promise<void> {
  try {
    const cache = await caches.open(NAME);
    const headers = { 'content-type': type ?? '', 'content-location': final, date: new Date().toUTCString() };
    // Put anew, so that the cache stays in the order of last use.
    await cache.delete(place(url));
    await cache.put(place(url), new Response(body as Uint8Array<ArrayBuffer>, { headers }));
    const kept = await cache.keys();
    const stays = async (request: Request, i: number) => {
      const response = i < kept.length - MAX_FEEDS ? undefined : await cache.match(request);
      return response && isFresh(response);
    };
    // Of feeds that nobody asks for any more, nothing else would notice that their time is over.
    await Promise.all(kept.map(async (request, i) => (await stays(request, i)) || cache.delete(request)));
  } catch {
    // The feed itself is there.
  }
}

/** The feed that was last kept for an address, unless it is older than 30 days. */
export async function keptFeed(url: string): Promise<Loaded | undefined> {
  try {
    const cache = await caches.open(NAME);
    const response = await cache.match(place(url));
    if (!response) return undefined;
    if (!isFresh(response)) {
      await cache.delete(place(url));
      return undefined;
    }
    const header = (name: string) => response.headers.get(name) ?? '';
    return {
      url: header('content-location') || url,
      body: new Uint8Array(await response.arrayBuffer()),
      type: header('content-type'),
    };
  } catch {
    return undefined;
  }
}

/** The same, read. Rejects where it cannot be read any more. */
export async function readKept(url: string): Promise<Feed | undefined> {
  const loaded = await keptFeed(url);
  return loaded && parseFeed(loaded.body, loaded.url, loaded.type);
}
