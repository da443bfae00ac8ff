import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { getFeed } from '../feed/feed-cache.js';
import { FeedError } from '../feed/feed-error.js';
import type { FeedState } from '../feed/model.js';
import { webUrl } from '../feed/url.js';

export type FeedHost = ReactiveControllerHost & HTMLElement;

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
}

const INITIAL: FeedState = Object.freeze({ status: 'initial' });
/** How near is near: about half a small screen ahead of the reader. */
const NEAR = '300px';

/** Loads the feed of one element and follows its wishes: another address, reloads, coming and going. */
export class FeedLoader implements ReactiveController {
  state: FeedState = INITIAL;
  /** Resolves when the request under way has ended; absent where there is none. Never rejects. */
  settled?: Promise<void>;

  readonly #host: FeedHost;
  readonly #changed: (state: FeedState) => void;
  #request: FeedRequest = {};
  /** Whether `state.feed` came from the address that is wished now. */
  #current = false;
  #abort?: AbortController;
  /** Ends everything that must not outlive the connection to the document. */
  #connection?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;
  #near?: IntersectionObserver;

  /** @param changed  Called with each new state, also synchronously. */
  constructor(host: FeedHost, changed: (state: FeedState) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    if (this.#request.address !== undefined) this.#begin();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#stop();
  }

  /** Says what is wished now; starts over only when the address is another. */
  ask(request: FeedRequest): void {
    const before = this.#request;
    this.#request = request;
    if (request.address !== before.address) {
      this.#stop();
      this.#current = false;
      if (request.address === undefined) this.#set(INITIAL);
      else this.#begin();
    } else if (request.refresh !== before.refresh) {
      this.#schedule();
    } else if (before.lazy && !request.lazy && this.state.status === 'initial' && request.address !== undefined) {
      this.#begin();
    }
  }

  /** Loads anew, past what is cached. What was there stays until the answer comes. */
  async reload(): Promise<void> {
    if (this.#request.address === undefined || !this.#connection) return;
    this.#start(0);
    await this.settled;
  }

  #begin(): void {
    if (!this.#connection) return;
    if (this.#current) this.#schedule();
    else if (this.#request.lazy) this.#whenNear();
    else this.#start();
  }

  #stop(): void {
    this.#near?.disconnect();
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = undefined;
    this.settled = undefined;
    const { status, feed } = this.state;
    if (status === 'loading') this.#set(feed ? { status: feed.items.length ? 'ready' : 'empty', feed } : INITIAL);
  }

  #start(maxAge?: number): void {
    this.#stop();
    const abort = new AbortController();
    this.#abort = abort;
    const { address = '', timeout } = this.#request;
    this.settled = this.#load(address, { timeout, signal: abort.signal, maxAge }).then((state) => {
      // Whoever stopped this request has set the state already.
      if (abort.signal.aborted) return;
      this.settled = undefined;
      this.#current ||= state.status !== 'error';
      this.#set(state);
      this.#schedule();
    });
    // After `settled` is there: who hears of the state may want to wait for its end.
    this.#set({ status: 'loading', feed: this.state.feed });
  }

  async #load(address: string, options: Parameters<typeof getFeed>[1]): Promise<FeedState> {
    try {
      const url = webUrl(address, this.#host.ownerDocument.baseURI);
      if (!url) throw new FeedError('bad-url', address, 'not an http(s) address');
      const feed = await getFeed(url, options);
      return { status: feed.items.length ? 'ready' : 'empty', feed };
    } catch (cause) {
      // Anything else than a FeedError would be a fault of this library; the page must not suffer from it either.
      const error = isFeedError(cause)
        ? cause
        : new FeedError('not-a-feed', address, 'the feed could not be read', { cause });
      return { status: 'error', error, feed: this.state.feed };
    }
  }

  #set(state: FeedState): void {
    this.state = Object.freeze(state);
    this.#changed(state);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const { refresh } = this.#request;
    if (!refresh || !this.#connection) return;
    const { signal } = this.#connection;
    const document = this.#host.ownerDocument;
    // Several elements with the same address and interval share the answer of the first whose time has come.
    const again = () => this.#start(refresh / 2);
    this.#timer = setTimeout(() => {
      if (document.hidden) document.addEventListener('visibilitychange', again, { once: true, signal });
      else again();
    }, refresh * 1000);
  }

  #whenNear(): void {
    const host = this.#host;
    this.#near = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#start();
      },
      { rootMargin: NEAR },
    );
    // An element that makes no box of its own is where its children are.
    const boxless = getComputedStyle(host).display === 'contents';
    for (const target of boxless && host.children.length ? host.children : [host]) this.#near.observe(target);
  }
}

/** By name, because the cache may have been filled by another copy of the library. */
function isFeedError(error: unknown): error is FeedError {
  return error instanceof Error && error.name === 'FeedError';
}
