import type { FeedState } from '../feed/model.js';

/** What a provider hands to every element inside it: a frozen snapshot, replaced as a whole at each change. */
export interface FeedSource {
  readonly state: FeedState;
  /** Resolves when the request under way has ended, well or badly; absent where there is none. */
  readonly settled?: Promise<void>;
  /** Asks the provider to load its feed anew; resolves when that has ended and never rejects. */
  readonly reload: () => Promise<void>;
}

/** Takes a feed, now and after each change. `unsubscribe` is the same each time, and absent where it was asked for but once. */
export type TakeFeed = (source: FeedSource, unsubscribe?: () => void) => void;

/**
 * The key under which elements look for a provider. A registered symbol, so that elements find a provider that comes
 * from another, separately bundled copy of the library; its number is that of {@link FeedSource} and the model. `@lit/context` takes it as a `Context`.
 *
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
export const feedContext = Symbol.for('topic-elements/feed/1') as symbol & { readonly __context__: FeedSource };

/** What the events of the protocol say, as far as somebody wrote it there. */
export interface ContextDetails {
  readonly context?: unknown;
  /** Who fires it. */
  readonly contextTarget?: Element;
  /** What takes the feed, in `context-request`. */
  readonly callback?: TakeFeed;
  /** Whether to go on with each change. */
  readonly subscribe?: boolean;
}

/** Fires an event of the protocol: `context-request` of one who looks for a feed, `context-provider` of one who has it. */
export function fireContext(type: string, host: Element, callback?: TakeFeed): void {
  const details: ContextDetails = { context: feedContext, contextTarget: host, callback, subscribe: true };
  host.dispatchEvent(Object.assign(new Event(type, { bubbles: true, composed: true }), details));
}
