import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedContext, fireContext, type ContextDetails, type FeedSource, type TakeFeed } from './feed-context.js';

/** Who takes a feed from here, and how they leave. */
interface Taker {
  readonly element: Element;
  readonly leave: () => void;
}

/** Hands the feed of its host to every element inside it, of whatever copy of the library. */
export class FeedProvider implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #takers = new Map<TakeFeed, Taker>();
  #source: FeedSource;

  constructor(host: ReactiveControllerHost & HTMLElement, source: FeedSource) {
    this.#host = host;
    this.#source = source;
    this.#on('context-request', (element, { callback, subscribe }) => this.#give(element, callback, subscribe));
    // One that is nearer to some of them: they ask again, and leave by themselves.
    this.#on('context-provider', () => {
      for (const [take, { element }] of [...this.#takers]) fireContext('context-request', element, take);
    });
    host.addController(this);
  }

  /** What is provided; another one goes to all at once. */
  get source(): FeedSource {
    return this.#source;
  }

  set source(source: FeedSource) {
    this.#source = source;
    for (const [take, { leave }] of this.#takers) take(source, leave);
  }

  /** Tells those that were here first. */
  hostConnected(): void {
    fireContext('context-provider', this.#host);
  }

  /** Answers what comes from inside, and is about feeds. */
  #on(type: string, answer: (element: Element, details: ContextDetails) => void): void {
    this.#host.addEventListener(type, (event: Event & ContextDetails) => {
      const element = event.contextTarget ?? (event.composedPath()[0] as Element);
      if (event.context !== feedContext || element === this.#host) return;
      event.stopPropagation();
      answer(element, event);
    });
  }

  #give(element: Element, take: ContextDetails['callback'], subscribe?: boolean): void {
    if (!take) return;
    let taker = this.#takers.get(take);
    if (subscribe && !taker) this.#takers.set(take, (taker = { element, leave: () => this.#takers.delete(take) }));
    take(this.#source, taker?.leave);
  }
}
