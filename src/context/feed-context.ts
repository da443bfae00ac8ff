import { createContext } from '@lit/context';
import type { FeedState } from '../feed/model.js';

/** What a provider hands to every element inside it: a frozen snapshot, replaced as a whole at each change. */
export interface FeedSource {
  readonly state: FeedState;
  /** Resolves when the request under way has ended, well or badly; absent where there is none. */
  readonly settled?: Promise<void>;
  /** Asks the provider to load its feed anew; resolves when that has ended and never rejects. */
  readonly reload: () => Promise<void>;
}

/**
 * The key under which elements look for a provider. A registered symbol, so that elements find a provider that comes
 * from another, separately bundled copy of the library; its number is that of {@link FeedSource} and the model.
 *
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
export const feedContext = /* @__PURE__ */ createContext<FeedSource>(Symbol.for('topic-elements/feed/1'));
