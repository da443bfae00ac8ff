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
    await Promise.all(kept.slice(0, -MAX_FEEDS).map((request) => cache.delete(request)));
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
    const header = (name: string) => response.headers.get(name) ?? '';
    if (!(Date.now() - Date.parse(header('date')) < MAX_AGE)) {
      await cache.delete(place(url));
      return undefined;
    }
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
