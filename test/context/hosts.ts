// The smallest elements that can be the host of what is tested here.
import { fixtureSync } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { FeedConsumer, type FeedOffer } from '../../src/context/feed-consumer.js';
import { FeedLoader, type FeedRequest } from '../../src/context/feed-loader.js';
import type { FeedState } from '../../src/feed/model.js';

/** Loads what it is told to load. */
export class LoaderHost extends ReactiveElement {
  /** Each state, and whether it was news. */
  readonly heard: [FeedState, boolean][] = [];
  readonly loader = new FeedLoader(this, (state, news) => {
    this.heard.push([state, news]);
    this.requestUpdate();
  });
  #request: FeedRequest = {};

  get statuses(): string[] {
    return this.heard.map(([{ status }]) => status);
  }

  set request(request: FeedRequest) {
    this.#request = request;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    this.loader.ask(this.#request);
  }
}

/** Offers what it is told to offer. */
export class ConsumerHost extends ReactiveElement {
  /** The states of its own feed. */
  readonly loaded: FeedState[] = [];
  readonly consumer = new FeedConsumer(this, (state) => this.loaded.push(state));
  #offer: FeedOffer = { request: {}, ownContent: false };

  override get title(): string {
    return this.consumer.state.feed?.title ?? '';
  }

  set offer(offer: Partial<FeedOffer>) {
    this.#offer = { ...this.#offer, ...offer };
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    this.consumer.offer(this.#offer);
  }
}

customElements.define('loader-host', LoaderHost);
customElements.define('consumer-host', ConsumerHost);

/** Puts markup into the page and gives its first element. */
export const put = <T extends HTMLElement>(markup: string): T => fixtureSync<T>(markup);

/** A host in the page, that is asked for something. */
export function load(request: FeedRequest): LoaderHost {
  const host = put<LoaderHost>('<loader-host></loader-host>');
  host.request = request;
  return host;
}

/** Runs with a document that says it is hidden, or shown again. */
export function hide(hidden: boolean): void {
  if (hidden) Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
  else Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Lets everything that waits for this turn, and for observers, happen. */
export async function turn(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** What goes wrong without anybody knowing, in the test that runs. */
export const unhandled: string[] = [];
addEventListener('unhandledrejection', ({ reason }) => unhandled.push(`rejection: ${String(reason)}`));
addEventListener('error', ({ message }) => unhandled.push(`error: ${message}`));

/** Runs with a browser that says it has no connection, or has it back. */
export function offline(off: boolean): void {
  if (off) Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
  else Reflect.deleteProperty(navigator, 'onLine');
  dispatchEvent(new Event(off ? 'offline' : 'online'));
}
