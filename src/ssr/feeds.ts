import { FeedError } from '../feed/feed-error.js';
import { loadFeed } from '../feed/load-feed.js';
import type { Feed } from '../feed/model.js';
import { parseFeed } from '../feed/parse-feed.js';
import { again } from '../feed/retry.js';
import { webUrl, withoutFragment } from '../feed/url.js';

/** A feed that is there already: as text, as bytes, or as what `JSON.parse` gives. */
export type GivenFeed = string | Uint8Array | object;

export interface FeedsOptions {
  /** In the place of the global `fetch`: for files, caches, credentials. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Seconds for one try, headers and body together; 10 when absent. */
  timeout?: number | undefined;
  /** Feeds by their absolute addresses, for which nothing is requested. */
  feeds?: ReadonlyMap<string, GivenFeed> | Readonly<Record<string, GivenFeed>> | undefined;
}

/** The feeds of one build: each is asked for once, however many pages show it. A failure is not asked for again, either. */
export class Feeds {
  /** How many requests were made, repeated ones included. */
  requests = 0;

  readonly #fetch: typeof globalThis.fetch;
  readonly #timeout?: number;
  readonly #given: ReadonlyMap<string, GivenFeed>;
  readonly #answers = new Map<string, Promise<Feed | FeedError>>();

  constructor({ fetch = globalThis.fetch, timeout, feeds = {} }: FeedsOptions = {}) {
    this.#fetch = (...args) => {
      this.requests++;
      return fetch(...args);
    };
    this.#timeout = timeout;
    this.#given = feeds instanceof Map ? feeds : new Map(Object.entries(feeds));
  }

  /** How many feeds were asked for. */
  get size(): number {
    return this.#answers.size;
  }

  /** The feed at an address, or why there is none. Never rejects. */
  get(url: string): Promise<Feed | FeedError> {
    const address = withoutFragment(url);
    let answer = this.#answers.get(address);
    if (!answer) {
      answer = this.#load(address).catch((cause: unknown) =>
        cause instanceof FeedError ? cause : new FeedError('not-a-feed', url, 'the feed could not be read', { cause }),
      );
      this.#answers.set(address, answer);
    }
    return answer;
  }

  async #load(url: string): Promise<Feed> {
    const given = this.#given.get(url);
    if (given !== undefined) {
      const body = typeof given === 'string' || given instanceof Uint8Array ? given : JSON.stringify(given);
      return parseFeed(body, url);
    }
    if (!webUrl(url)) throw new FeedError('bad-url', url, 'not an http(s) address');
    for (let tries = 1; ; tries++) {
      try {
        const { body, url: final, type } = await loadFeed(url, { timeout: this.#timeout, fetch: this.#fetch });
        return await parseFeed(body, final, type);
      } catch (error) {
        if (!(error instanceof FeedError) || !(await again(error, tries, new AbortController().signal))) throw error;
      }
    }
  }
}
