import { FeedError } from './feed-error.js';
import { loadFeed } from './load-feed.js';
import type { Feed } from './model.js';
import { parseFeed } from './parse-feed.js';
import type * as Retry from './retry.js';
import { withoutFragment } from './url.js';

/** One request, running or answered, and those who wait for it. */
interface Entry {
  answer: Promise<Feed>;
  readonly request: AbortController;
  waiting: number;
  /** Whether somebody wants it kept for later visits. */
  persist?: boolean;
  /** When the answer came (ms); 0 while it is on its way. */
  settled: number;
}

export interface GetOptions {
  /** Seconds for one try, 10 when absent. Of several that share a request, the first decides. */
  timeout?: number;
  /** Says that the caller no longer waits; the request ends once nobody does. */
  signal?: AbortSignal;
  /** Seconds for which an earlier answer will do, 300 when absent; 0 asks anew, but joins a request under way. */
  maxAge?: number;
  /** Keeps the feed on the visitor's device, for {@link getKeptFeed}. */
  persist?: boolean;
}

/** How long an answer serves elements that come later. A page that stays open longer asks again. */
const LIFETIME = 300;
const MAX_ENTRIES = 32;

/**
 * On the global object, so that all copies of the library on a page share their requests. The number is that of the
 * model: copies that speak another one keep another cache.
 */
const KEY = Symbol.for('topic-elements/feeds/1');
const shared = globalThis as { [KEY]?: Map<string, Entry> };
/** Made with the first request: that the file is imported is no reason to write on the global object. */
const cache = () => (shared[KEY] ??= new Map<string, Entry>());

/**
 * The feed at `url`: one request per address however many ask, repeated twice where that may help. A failure reaches all
 * who wait and is then forgotten, so that the next one asks again.
 *
 * @param url  Absolute; a fragment makes no difference.
 * @throws {FeedError}, or the signal's reason.
 */
export function getFeed(url: string, { timeout, signal, maxAge = LIFETIME, persist }: GetOptions = {}): Promise<Feed> {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller's own reason
  if (signal?.aborted) return Promise.reject(signal.reason);
  const key = withoutFragment(url);
  let entry = cache().get(key);
  // In either direction: what is from the future is old, the clock was set back since.
  if (!entry || (entry.settled && Math.abs(Date.now() - entry.settled) >= maxAge * 1000)) {
    entry = request(key, timeout);
  }
  entry.persist ||= persist;
  return wait(entry, key, signal);
}

function request(key: string, timeout: number | undefined): Entry {
  const entry = { request: new AbortController(), waiting: 0, settled: 0 } as Entry;
  entry.answer = load(key, timeout, entry);
  entry.answer.then(
    () => {
      entry.settled = Date.now();
    },
    () => forget(key, entry),
  );
  const entries = cache();
  // Deleted first, so that the map stays in the order of last requests.
  entries.delete(key);
  entries.set(key, entry);
  for (const [old, { settled }] of entries) if (settled && entries.size > MAX_ENTRIES) entries.delete(old);
  return entry;
}

/** What only requests that have failed need; here once one has. */
let retry: typeof Retry | undefined;

async function load(key: string, timeout: number | undefined, entry: Entry): Promise<Feed> {
  const { signal } = entry.request;
  for (let tries = 1; ; tries++) {
    try {
      const loaded = await loadFeed(key, { timeout, signal, cache: retry?.cacheFor(key) });
      const feed = await parseFeed(loaded.body, loaded.url, loaded.type);
      if (entry.persist) import('./feed-store.js').then(({ keepFeed }) => keepFeed(key, loaded)).catch(() => {});
      return feed;
    } catch (error) {
      // Without a connection there is no code to be had either, and not soon where there was no answer.
      const offline = (globalThis.navigator as Navigator | undefined)?.onLine === false;
      if (!(error instanceof FeedError) || error.code === 'timeout' || offline) throw error;
      retry = await import('./retry.js').catch(() => undefined);
      if (!(await retry?.again(error, tries, signal))) throw error;
    }
  }
}

/** The feed that was kept for `url` when it last came, if it and the code for it can be had. Never rejects. */
export const getKeptFeed = (url: string): Promise<Feed | undefined> =>
  import('./feed-store.js').then(({ readKept }) => readKept(withoutFragment(url))).catch(() => undefined);

function forget(key: string, entry: Entry): void {
  if (cache().get(key) === entry) cache().delete(key);
}

function wait(entry: Entry, key: string, signal: AbortSignal | undefined): Promise<Feed> {
  entry.waiting++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller's own reason
      reject(signal?.reason);
      // Not at once: an element that is only moved leaves and comes back in the same breath.
      setTimeout(() => {
        if (--entry.waiting || entry.settled) return;
        forget(key, entry);
        entry.request.abort(signal?.reason);
      });
    };
    signal?.addEventListener('abort', leave, { once: true });
    entry.answer.then(resolve, reject);
  });
}

/** Forgets all answers; requests under way go on. For tests. */
export function clearFeedCache(): void {
  cache().clear();
}
