import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { getFeed, getKeptFeed, type GetOptions } from '../feed/feed-cache.js';
import { FeedError } from '../feed/feed-error.js';
import { warnLost } from '../feed/warn-lost.js';
import type { Feed, FeedState } from '../feed/model.js';
import { webUrl } from '../feed/url.js';

export type FeedHost = ReactiveControllerHost &
  HTMLElement & {
    /** The feed at an address, where it came with the page. */
    embedded?: (url: string) => Feed | undefined;
  };

/** What an element wishes to have loaded. */
export interface FeedRequest {
  /** Address as the page author wrote it; relative ones resolve against the document. */
  readonly address?: string;
  /** Seconds for one try. */
  readonly timeout?: number;
  /** Seconds between reloads; none when absent. */
  readonly refresh?: number;
  /** Whether to wait until the element is near the viewport. */
  readonly lazy?: boolean;
  /** Whether to keep the feed for later visits, and to fall back on it. */
  readonly persist?: boolean;
}

export const INITIAL: FeedState = Object.freeze({ status: 'initial' });

/** The state of a feed that is there. */
export const stateOf = (feed: Feed): FeedState => ({ status: feed.items.length ? 'ready' : 'empty', feed });

/** Loads the feed of one element and follows its wishes: another address, reloads, coming and going. */
export class FeedLoader implements ReactiveController {
  state: FeedState = INITIAL;
  /** Resolves when the request under way has ended; absent where there is none. Never rejects. */
  settled?: Promise<void>;

  readonly #host: FeedHost;
  readonly #changed: (state: FeedState, news: boolean) => void;
  #request: FeedRequest = {};
  /** What the last request came to; shown again when the one under way is given up. */
  #outcome: FeedState = INITIAL;
  /** Whether the host has just been connected, so that its next update may have something to begin. */
  #arrived = false;
  /** Whether the address that is wished now has been requested, so that only reloads are left to do. */
  #begun = false;
  /** Ends the request under way. */
  #abort?: AbortController;
  /** Ends the wait for the viewport, for the time of the next reload, or for a connection. */
  #wait?: AbortController;

  /**
   * @param changed  Called with each new state, also synchronously. `news` is false where nothing has been learned: when
   *   a request was given up and the state is as it was before.
   */
  constructor(host: FeedHost, changed: (state: FeedState, news: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#arrived = true;
    // Not begun here: what is wished may have changed in the same breath, and the update says so.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#arrived = false;
    // What was given up, or failed, is asked for again where the element goes on.
    if (this.#abort || this.state.status === 'error') this.#begun = false;
    this.#stop();
    this.#restore();
  }

  /** Says what is wished now, before each render; starts over only when the address is another. */
  ask(request: FeedRequest): void {
    const before = this.#request;
    const arrived = this.#arrived;
    this.#request = request;
    this.#arrived = false;
    if (request.address !== before.address) {
      this.#stop();
      this.#begun = false;
      if (request.address === undefined) this.#set((this.#outcome = INITIAL), false);
      else this.#begin();
    } else if (request.address === undefined) {
      return;
    } else if (arrived || (!this.#begun && before.lazy && !request.lazy)) {
      this.#begin();
    } else if (request.refresh !== before.refresh && this.#begun && !this.#abort) {
      this.#schedule();
    }
  }

  /** Loads anew, past what is cached. What was there stays until the answer comes. */
  async reload(): Promise<void> {
    if (this.#request.address === undefined || !this.#host.isConnected) return;
    this.#start(0);
    await this.settled;
  }

  #begin(): void {
    if (this.#host.isConnected) {
      if (this.#begun) return this.#schedule();
      if (!this.#request.lazy || this.#host.embedded) return this.#start();
      this.#waitFor(this.#newWait());
    }
    this.#restore();
  }

  #stop(): void {
    this.#wait?.abort();
    this.#abort?.abort();
    this.#abort = undefined;
    this.settled = undefined;
  }

  /** Once nothing is under way any more. */
  #restore(): void {
    if (this.state.status === 'loading') this.#set(this.#outcome, false);
  }

  #start(maxAge?: number): void {
    const earlier = this.#abort;
    const abort = new AbortController();
    this.#wait?.abort();
    this.#abort = abort;
    this.#begun = true;
    this.settled = this.#load({ ...this.#request, signal: abort.signal, maxAge }).then((state) => {
      // Whoever stopped this request has set the state already.
      if (abort.signal.aborted) return;
      this.#abort = this.settled = undefined;
      this.#set((this.#outcome = state), true);
      this.#schedule();
    });
    // Only now, so that a request for the same address goes on and is joined.
    earlier?.abort();
    // After `settled` is there: who hears of the state may want to wait for its end.
    this.#set({ status: 'loading', feed: this.state.feed }, true);
  }

  async #load(options: FeedRequest & GetOptions): Promise<FeedState> {
    const { address = '', persist } = options;
    // What is none fails where it is asked for.
    const url = webUrl(address, this.#host.ownerDocument.baseURI) ?? address;
    try {
      return stateOf(this.#host.embedded?.(url) ?? (await getFeed(url, options)));
    } catch (cause) {
      // Anything else than a FeedError would be a fault of this library; the page must not suffer from it either.
      const error = isFeedError(cause)
        ? cause
        : new FeedError('not-a-feed', address, 'the feed could not be read', { cause });
      // Yesterday's news are better than none.
      const feed = this.state.feed ?? (persist ? await getKeptFeed(url) : undefined);
      return { status: 'error', error, feed };
    }
  }

  #set(state: FeedState, news: boolean): void {
    this.state = Object.freeze(state);
    this.#changed(state, news);
  }

  #schedule(): void {
    const signal = this.#newWait();
    const { refresh } = this.#request;
    if (!this.#host.isConnected || isServer) return;
    if (this.state.error?.code === 'network') {
      // WebKit breaks off what is under way when a page is left, and shows that page as it was when visitors come back.
      for (const type of ['online', 'pageshow']) {
        addEventListener(type, (event) => (event as PageTransitionEvent).persisted === false || this.#start(), {
          signal,
        });
      }
    }
    if (refresh) this.#waitFor(signal, refresh);
  }

  #newWait(): AbortSignal {
    this.#wait?.abort();
    return (this.#wait = new AbortController()).signal;
  }

  /** @param refresh  Seconds to wait for; when absent, until the host is near the viewport. */
  #waitFor(signal: AbortSignal, refresh?: number): void {
    // Several elements with the same address and interval share the answer of the first whose time has come.
    const start = () => this.#start(refresh && refresh / 2);
    import('./waits.js').then(
      ({ wait }) => wait(this.#host, signal, start, refresh),
      (error: unknown) => {
        warnLost('"loading" and "refresh"', error);
        // A feed that comes too early is better than none.
        if (!refresh && !signal.aborted) start();
      },
    );
  }
}

/** By name, because the cache may have been filled by another copy of the library. */
function isFeedError(error: unknown): error is FeedError {
  return (error as Error).name === 'FeedError';
}
