import { isServer, type CSSResult, type LitElement, type ReactiveElement, type TemplateResult } from 'lit';
import { warnLost } from '../../feed/warn-lost.js';
import type { Feed, FeedState, Item } from '../../feed/model.js';
import type { CardView } from './card.template.js';
import { MISSING } from './late.js';
import { dress } from './sheets.js';

/** Templates and styles of an element. */
export interface Look {
  readonly styles: CSSResult;
  /** What loads what else has to be there before a feed is shown; absent where that is nothing. Its promise never rejects. */
  readonly more?: (host: HTMLElement, feed: Feed) => (() => Promise<void>) | undefined;
}

/** Those of a list, and of its items where they are on their own. */
export interface RowLook<Host = HTMLElement> extends Look {
  readonly row: (item: Item, view: CardView, host: Host, index: number) => TemplateResult;
}

/** The file. */
interface Code<T> {
  readonly look: () => T;
}

const LOADING: FeedState = { status: 'loading' };

/**
 * Templates and styles that lie in a file of their own, for elements that most pages do not have. It is loaded as soon as
 * there is something to show, or about to be; the element has its placeholder or its light DOM until then. All elements
 * of a kind share one.
 */
export class Face<T extends Look> {
  /** Absent until it is here. */
  look?: T;
  /** Resolves when it has come, or failed to; absent where nobody waits for it. */
  settled?: Promise<void>;

  readonly #load: () => Promise<Code<T>>;
  readonly #plain: boolean;
  #failed?: FeedState;
  /** Who waits. */
  readonly #hosts = new Set<ReactiveElement>();

  /** @param plain  Whether the items can be shown without it, as cards like others, where it cannot be had. */
  constructor(load: () => Promise<Code<T>>, plain = false) {
    this.#load = load;
    this.#plain = plain;
  }

  /** Whether nothing is to be waited for any more. The element is updated when that has changed. */
  isReady(host: ReactiveElement): boolean {
    if (this.look || this.#failed) return true;
    this.#wait(host, () =>
      this.#load().then(
        ({ look }) => void (this.look = look()),
        (cause: unknown) => {
          warnLost(`<${host.localName}>`, cause);
          this.#failed = MISSING;
        },
      ),
    );
    return false;
  }

  /** Loads something, or joins what is under way, and has the element updated when that has ended. */
  #wait(host: ReactiveElement, load: () => Promise<void>): void {
    this.#hosts.add(host);
    this.settled ??= load().then(() => {
      this.settled = undefined;
      // With a name, as if it was a property: what was read of the element without this is read anew.
      for (const one of this.#hosts) one.requestUpdate('face', null);
      this.#hosts.clear();
    });
  }

  /**
   * What an element is to act on instead of its feed as long as this is not here.
   *
   * @param own  Whether it has content of its own.
   */
  instead(host: LitElement, { status, feed }: FeedState, own: boolean): FeedState | undefined {
    const shows = own || feed;
    if (!shows && status !== 'loading') return undefined;
    const ready = this.isReady(host);
    if (this.look) {
      this.#dress(host, this.look.styles);
      const more = feed && this.look.more?.(host, feed);
      if (!more) return undefined;
      this.#wait(host, more);
      return LOADING;
    }
    if (!shows) return undefined;
    return ready ? (this.#plain ? undefined : this.#failed) : LOADING;
  }

  /** Forgets a failure. */
  again(): void {
    this.#failed = undefined;
  }

  #dress({ shadowRoot, constructor }: LitElement, styles: CSSResult): void {
    // jsdom, in which apps run their tests, has no such list.
    if (!isServer && shadowRoot?.adoptedStyleSheets?.includes(styles.styleSheet as CSSStyleSheet) === false)
      dress(shadowRoot, [...(constructor as typeof LitElement).elementStyles, styles]);
  }
}
