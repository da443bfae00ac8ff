import type { ReactiveController } from 'lit';
import type { Feed, FeedState } from '../feed/model.js';
import { loadMissed } from '../feed/readers.js';
import { feedContext, fireContext, type ContextDetails, type FeedSource, type TakeFeed } from './feed-context.js';
import { FeedLoader, INITIAL, stateOf, type FeedHost, type FeedRequest } from './feed-loader.js';

/** What an element has to offer, in the order in which it counts. */
export interface FeedOffer {
  /** Items given as data: the `items` property or an embedded JSON array. A promise counts as loading. */
  readonly data?: Feed | Promise<Feed>;
  /** The `feed` attribute and what goes with it. */
  readonly request: FeedRequest;
  /** Whether there are item children, or content attributes or slots of the element's own. */
  readonly ownContent: boolean;
}

/** Which of the four sources of content an element shows. `none` is waiting for a provider. */
export type FeedOrigin = 'data' | 'request' | 'own' | 'provider' | 'none';

/**
 * Decides which source of content wins, for one element: its data, its own feed, its own content, or the nearest
 * provider. The element says in each update what it has to offer, and reads the outcome.
 */
export class FeedConsumer implements ReactiveController {
  origin: FeedOrigin = 'none';

  readonly #host: FeedHost;
  readonly #loader: FeedLoader;
  #given?: FeedOffer['data'];
  #data?: Partial<FeedSource>;
  /** The wait for code without which texts cannot be read. */
  #reading?: Promise<void>;
  #provided?: FeedSource;
  #unsubscribe?: () => void;
  /** Ends the wait for providers; absent where none is looked for. */
  #seeking?: AbortController;

  /** @param loaded  Called with each state that a request of the element's own comes to, not with those of a provider. */
  constructor(host: FeedHost, loaded: (state: FeedState) => void) {
    this.#host = host;
    this.#loader = new FeedLoader(host, (state, news) => {
      host.requestUpdate();
      if (news) loaded(state);
    });
    host.addController(this);
  }

  /** The state of the source that wins. Own content has none: it is simply there. */
  get state(): FeedState {
    return this.#source?.state ?? INITIAL;
  }

  /** Resolves when the request under way has ended; absent where there is none. */
  get settled(): Promise<void> | undefined {
    return this.#source?.settled ?? this.#reading;
  }

  get #source(): Partial<FeedSource> | undefined {
    return this.origin === 'data' ? this.#data : this.origin === 'request' ? this.#loader : this.#provided;
  }

  hostConnected(): void {
    // The nearest provider may be another one now.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#forsake();
  }

  hostUpdated(): void {
    const words = loadMissed();
    if (words) this.#await(words);
  }

  /** To be called before each render. */
  offer({ data, request, ownContent }: FeedOffer): void {
    const wanted = !data && request.address === undefined && !ownContent;
    if (data !== this.#given) {
      this.#given = data;
      const isLate = data instanceof Promise;
      this.#data = data && {
        state: Object.freeze(isLate ? { status: 'loading', feed: this.#data?.state?.feed } : stateOf(data)),
      };
      if (isLate) this.#await(data);
    }
    this.origin = data ? 'data' : request.address !== undefined ? 'request' : ownContent ? 'own' : 'none';
    this.#loader.ask(data ? {} : request);
    if (wanted) this.#seek();
    else this.#forsake();
    if (this.#provided) this.origin = 'provider';
  }

  async reload(): Promise<void> {
    await this.#source?.reload?.();
  }

  /** Updates the host when this has come, unless it says that nothing has. */
  #await(late: Promise<unknown>): void {
    const reading = late.then((news) => {
      if (this.#reading === reading) this.#reading = undefined;
      if (news) this.#host.requestUpdate();
    });
    this.#reading = reading;
  }

  #seek(): void {
    const host = this.#host;
    if (this.#seeking || !host.isConnected) return;
    const { signal } = (this.#seeking = new AbortController());
    const ask = () => fireContext('context-request', host, this.#receive);
    // A provider that is upgraded later than its elements tells of itself.
    host.ownerDocument.addEventListener(
      'context-provider',
      ({ context }: Event & ContextDetails) => {
        if (context === feedContext) ask();
      },
      { signal },
    );
    ask();
  }

  #forsake(): void {
    this.#seeking?.abort();
    this.#unsubscribe?.();
    this.#seeking = this.#unsubscribe = this.#provided = undefined;
  }

  readonly #receive: TakeFeed = (source, unsubscribe) => {
    // A nearer provider can come later, and an answer when nobody asks any more.
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    if (!this.#seeking) return unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    if (source === this.#provided) return;
    this.#provided = source;
    this.#host.requestUpdate();
  };
}
