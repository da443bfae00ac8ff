import { LitElement, ReactiveElement, isServer, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { FeedRequest } from '../../context/feed-loader.js';
import { warnLost } from '../../feed/warn-lost.js';
import type { Feed, FeedState } from '../../feed/model.js';
import { MAX_SECONDS, addressOf, numeric, oneOf, wholeNumber } from './attributes.js';
import { TopicErrorEvent, TopicLoadEvent } from './events.js';
import { dress } from './sheets.js';
import { showState, type ElementState } from './states.js';
import { warnFeed } from './warn.js';

// Whoever imports an element knows the events that its listeners get.
export type * from './events.js';

/**
 * Where copies of templates are made: not in the page yet. Attributes cost less there, and pictures ask for nothing before
 * they are in their place.
 */
const INERT = { importNode: (node: Node) => node.cloneNode(true) } as { importNode(node: Node): DocumentFragment };

/**
 * What `topic-feed` and all feed elements have in common: a state that is seen from outside, and events that tell of
 * a feed after its effect can be seen.
 */
export abstract class TopicElement extends LitElement {
  /**
   * `lazy`: the feed is not requested before the element, or one inside a `topic-feed`, is near the viewport. A wrong value
   * counts as `eager`.
   */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** Seconds between reloads of the feed, from 1; none when absent or wrong. */
  @property({ converter: numeric }) refresh?: number | undefined;

  /** Seconds that one try may take, from 1, headers and body together. A wrong value counts as 10. */
  @property({ converter: numeric }) timeout = 10;

  /**
   * Keeps the last good feed on the visitor's device, for up to 30 days, and shows it when the feed cannot be had on a
   * later visit. Only on secure pages, and where the browser has room; off by default.
   */
  @property({ type: Boolean }) persist = false;

  /**
   * For those who build the page: examines the feed, the element and the page around it after each load, and says in the
   * console, and in a line below the content, what is wrong, where, and what to paste to mend it. The feed is requested a
   * second time, from the cache where it is there. Not for visitors: take it away when you are done.
   */
  @property({ type: Boolean }) debug = false;

  /**
   * The feed at an address, where it came with the page.
   *
   * @internal
   */
  embedded?: (url: string) => Feed | undefined;

  /** Whether what has come cannot be shown yet. */
  protected held = false;

  readonly #internals = this.attachInternals();
  #state: ElementState = 'initial';
  #outcome?: FeedState;
  /** Whether what is in the shadow root is still what was there before the element. */
  #waits?: () => boolean;

  /**
   * Where the element stands: `initial` (nothing asked for yet), `loading`, `ready`, `empty` or `error`. After a failed
   * reload it is `error`, while what was shown before is still there. Read-only; also a custom state, `:state(ready)`.
   */
  get state(): ElementState {
    return this.#state;
  }

  /** Called when the element comes into another document. */
  adoptedCallback(): void {
    this.#chooseScope();
    if (this.shadowRoot) dress(this.shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  }

  /** Elements that are rendered into another document have to be made in this one, which knows their names. */
  #chooseScope(): void {
    this.renderOptions.creationScope = this.ownerDocument === document ? INERT : undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer) return super.createRenderRoot();
    this.#chooseScope();
    if (this.ownerDocument === document) {
      const isBaked = this.shadowRoot;
      const root = super.createRenderRoot();
      if (isBaked) this.#takeOver();
      return root;
    }
    const root = this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    return root;
  }

  /** What is being waited for before the element can show its content, if anything. */
  protected abstract pending(): Promise<unknown> | undefined;

  /** What is known of the feed that the element shows. */
  protected abstract readonly feedState: FeedState;

  /** Name of the attribute that holds the address. */
  protected abstract readonly addressAttribute: string;

  /** What the attributes ask for, with what stands in the one that holds the address. */
  protected requestFor(address: unknown): FeedRequest {
    return {
      address: addressOf(address),
      timeout: wholeNumber(this, 'timeout', this.timeout, 1, MAX_SECONDS, 10),
      refresh: wholeNumber(this, 'refresh', this.refresh, 1, MAX_SECONDS, undefined),
      lazy: oneOf(this, 'loading', this.loading, ['eager', 'lazy']) === 'lazy',
      persist: this.persist,
    };
  }

  /**
   * What is there already stays until the code has come that takes it over; for good, where that cannot be had. Lit does not
   * update before it is allowed to.
   */
  #takeOver(): void {
    // Lit would render before what is there.
    this.renderOptions.renderBefore = undefined;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- a function of the instance's own, which resolves a promise
    const enable = this.enableUpdating;
    this.enableUpdating = () => {
      void import('./baked/hydrate.js')
        .then(({ takeOver }) => takeOver(this))
        .catch((error: unknown) => {
          warnLost('what is there already', error);
          return () => true;
        })
        .then((waits) => {
          this.#waits = waits;
          enable(true);
        });
    };
  }

  protected override update(changed: PropertyValues): void {
    if (this.#waits?.()) ReactiveElement.prototype['update'].call(this, changed);
    else super.update(changed);
  }

  protected setState(state: ElementState): void {
    this.#state = state;
  }

  /** To be called with each state of the element's own feed. */
  protected readonly loaded = (state: FeedState): void => {
    this.#outcome = state;
  };

  protected override updated(changed: PropertyValues): void {
    showState(this, this.#internals, this.#state);
    const outcome = this.held ? undefined : this.#outcome;
    if (outcome) this.#outcome = undefined;
    if (outcome?.error) {
      warnFeed(this, this.addressAttribute, outcome.error);
      this.dispatchEvent(new TopicErrorEvent(outcome.error));
    } else if (outcome?.feed && outcome.status !== 'loading') {
      this.dispatchEvent(new TopicLoadEvent(outcome.feed));
    }
    if (this.debug || changed.get('debug')) {
      import('./debug/debug.js').then(({ debug }) => debug(this, this.feedState)).catch(console.warn);
    }
  }

  /** Resolves when the first content is shown, or what stands in for it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    for (let pending = this.pending(); pending; pending = this.pending()) {
      await pending;
      done = await super.getUpdateComplete();
    }
    return done;
  }
}
