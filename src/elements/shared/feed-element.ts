import { html, isServer, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedConsumer } from '../../context/feed-consumer.js';
import type { JsonFeedItem } from '../../feed/formats/json-feed.types.js';
import { warnLost } from '../../feed/warn-lost.js';
import type { Feed, FeedState, Item } from '../../feed/model.js';
import { LocaleController } from '../../locale/locale-controller.js';
import type { Strings } from '../../locale/strings.js';
import { base } from '../../theme/base.styles.js';
import { numeric, wholeNumber } from './attributes.js';
import { hideBrokenPictures } from './broken-pictures.js';
import type { Face, Look } from './face.js';
import { hasFallback } from './fallback.js';
import { focusedIn, keepFocus } from './focus.js';
import { frame, ghosts } from './frame.template.js';
import { GivenItems } from './own/given-items.js';
import { MISSING, lateSettled, tryAgain } from './late.js';
import { messages } from './messages.js';
import { ownContent, type OwnContent } from './own/own.js';
import { tellOfSelection } from './selection.js';
import { TopicElement } from './topic-element.js';
import type { View } from './view.js';

/** More rows than these are below the fold of every screen. */
const MAX_PLACEHOLDERS = 12;
/** More elements than these have no place on a screen, nor in a topic page. */
const NEAR = 15;
/** How many there are. */
let connected = 0;
/** Own content that cannot be read, for lack of the code. */
const LOST: readonly Item[] = [];

/**
 * An element that shows items, from the first of these sources that is there: its `items`, its own `feed`, its own
 * content, the nearest `topic-feed`. It decides what is to be seen; how that looks is for its templates.
 *
 * @fires {TopicLoadEvent} topic-load - The element's own feed has arrived and is shown. Field: `feed`.
 * @fires {TopicErrorEvent} topic-error - The element's own feed could not be had. Field: `error`, with `code`, `url`, `status` and `cause`.
 * @fires {TopicSelectEvent} topic-select - The visitor follows the link of an item. Fields: `item`, `originalEvent`. Cancelable: preventing it prevents the navigation.
 */
export abstract class FeedElement extends TopicElement {
  static override styles: CSSResultGroup = base;

  /** Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error. */
  @property() feed?: string | undefined;

  /** Id of the section of the feed whose items are shown; all items when absent. */
  @property() section?: string | undefined;

  /** Only items with this tag are shown. */
  @property() tag?: string | undefined;

  /**
   * How many items are shown at the most, from 1; in `topic-page`, of each section. When absent or wrong, as many as the feed
   * says of the section, or else all.
   */
  @property({ converter: numeric }) limit?: number | undefined;

  /** Heading of the section. When absent, that of the feed's section is taken; when empty, there is none. */
  @property() heading?: string | undefined;

  /**
   * Level of the heading, 1 to 6; item headlines are one deeper. In `topic-page` that of the title: headings of sections are
   * one deeper, item headlines two. A wrong one counts as 2.
   */
  @property({ attribute: 'heading-level', converter: numeric }) headingLevel = 2;

  /** Shows no pictures and requests none. */
  @property({ type: Boolean, attribute: 'no-images' }) noImages = false;

  /**
   * For search engines: says in the vocabulary of schema.org what is shown, in a `<script type="application/ld+json">` at the
   * end of the light DOM, and keeps that in step. Off by default; `topic-footer` has nothing to say.
   */
  @property({ type: Boolean }) jsonld = false;

  /** Items as JSON Feed writes them. They win over every other source; the array is read anew when it is another one. */
  @property({ attribute: false }) items?: readonly JsonFeedItem[] | null | undefined;

  protected readonly addressAttribute = 'feed';
  protected readonly locale = new LocaleController(this);
  protected readonly consumer = new FeedConsumer(this, this.loaded);

  /** What shows the items, where that is a file of its own. */
  protected readonly face?: Face<Look>;

  readonly #given = new GivenItems();
  readonly #messages = messages(this);
  /** Undefined before it is read, or while the code for that is on its way. */
  #own?: readonly Item[];
  #view?: View;
  /** What had the focus before the update that is under way. */
  #focused?: Element | null;
  #observer?: MutationObserver;
  #far = false;

  /** Loads the feed anew, wherever it comes from. Resolves when that has ended, well or badly; never rejects. */
  async reload(): Promise<void> {
    this.face?.again();
    tryAgain();
    if (this.#own === LOST) this.#own = undefined;
    this.requestUpdate();
    await this.consumer.reload();
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#own = undefined;
    if (isServer) return;
    this.#far = connected++ >= NEAR;
    this.#observer = new MutationObserver((records) => {
      // The element's own attributes come in through its properties.
      if (records.every(({ type, target }) => type === 'attributes' && target === this)) return;
      this.#own = undefined;
      this.requestUpdate();
    });
    this.#observer.observe(this, { attributes: true, characterData: true, childList: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected--;
    this.#observer?.disconnect();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    tellOfSelection(root, this, (index) => this.#view?.items[index]);
    hideBrokenPictures(root);
    return root;
  }

  /** Whether the element's own attributes and light DOM may have items. */
  protected hasOwn(): boolean {
    return false;
  }

  /** The items in the element's own attributes and light DOM. */
  protected readOwn(_own: OwnContent): readonly Item[] {
    return [];
  }

  /** What of a feed this element shows. */
  protected pick(feed: Feed): readonly Item[] {
    const limit = this.validLimit ?? this.#sectionOf(feed)?.limit;
    return this.select(feed).slice(0, limit);
  }

  /** The items of the section and with the tag that are asked for. */
  protected select({ items }: Feed): readonly Item[] {
    const { section, tag } = this;
    if (!section && !tag) return items;
    return items.filter((item) => (!section || item.sections?.includes(section)) && (!tag || item.tags?.includes(tag)));
  }

  /** How many items are asked for, if that is a number of items. */
  protected get validLimit(): number | undefined {
    return wholeNumber(this, 'limit', this.limit, 1, Infinity, undefined);
  }

  /** Name of the section for assistive technology when it has no heading; none for what is no section. */
  protected label(_labels: Strings['labels']): string | undefined {
    return undefined;
  }

  /**
   * Whether a section that is not there goes without saying, as long as the feed is not the element's own: others show
   * the same feed, and nobody misses a breadcrumb.
   */
  protected readonly quiet: boolean = false;

  /** Whether the heading of the section that is asked for stands above it: else it stands elsewhere, or nowhere. */
  protected readonly isSection: boolean = true;

  /** The items as markup. */
  protected abstract content(view: View): TemplateResult;

  /** What holds the place of the items while they are loading. */
  protected placeholder(view: View): TemplateResult {
    return ghosts(view, 'rows');
  }

  protected get feedState(): FeedState {
    return this.consumer.state;
  }

  protected pending(): Promise<unknown> | undefined {
    return this.consumer.settled ?? this.locale.settled ?? this.face?.settled ?? lateSettled();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#focused = focusedIn(this);
    // Content may stand in properties; a change of the feed's state is no change of a property.
    if (changed.size) this.#own = undefined;
    this.#own ??= this.hasOwn() ? this.#readOwn() : [];
    this.consumer.offer({
      data: this.#given.read(this, this.items),
      request: this.requestFor(this.feed),
      ownContent: !this.#own || this.#own.length > 0,
    });
    const { state, origin } = this.consumer;
    const own = origin === 'own';
    const isLost = this.#own === LOST && origin === 'none';
    // What the element has itself is seen as long as there is no feed, so it wants its look, too.
    const instead = isLost ? MISSING : this.face?.instead(this, state, own || Boolean(this.#own?.length));
    this.held = instead !== undefined;
    this.#view = instead ? this.#look([], instead) : this.#look(this.#own, state, own);
  }

  #readOwn(): readonly Item[] | undefined {
    const code = ownContent(this);
    return code === null ? LOST : code && this.readOwn(code);
  }

  protected override updated(changed: PropertyValues): void {
    keepFocus(this.renderRoot as ShadowRoot, this.#focused);
    this.#focused = undefined;
    super.updated(changed);
    // What came with the page has been described there.
    if (!this.embedded && (this.jsonld || changed.get('jsonld'))) {
      import('./jsonld.js')
        .then(({ jsonld }) => jsonld(this, this.#view, this.#observer))
        .catch((error: unknown) => warnLost('JSON-LD', error));
    }
  }

  /** What is shown; undefined before the first update. */
  protected get view(): View | undefined {
    return this.#view;
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    if (!view) return html`<slot></slot>`;
    return frame(view, view.items.length ? this.content(view) : undefined, () => this.placeholder(view));
  }

  #look(own: readonly Item[] | undefined, { status, feed, error }: FeedState, isOwn = false): View {
    const { consumer, locale } = this;
    const picked = feed ? this.pick(feed) : [];
    const answered = status === 'ready' || status === 'empty';
    const isReady = (isOwn && own) || (answered && picked.length > 0);
    const state = isReady ? 'ready' : isOwn ? 'loading' : answered ? 'empty' : status;
    this.setState(state);
    // Scripts can set it to anything, which would be bound as more than text.
    const heading = typeof this.heading === 'string' ? this.heading : undefined;
    const items = picked.length ? picked : (own ?? []);
    const fallback = !items.length && hasFallback(this);
    const silent = items.length > 0 || fallback || (this.quiet && consumer.origin === 'provider');
    const lang = feed?.language && feed.language !== locale.lang ? feed.language : undefined;
    return {
      items,
      own: !picked.length,
      feed,
      heading: heading ?? (feed && this.#sectionOf(feed)?.heading),
      headed: heading === undefined && this.isSection && Boolean(this.section),
      // A heading of the element's own is in the language of the page.
      headingLang: heading === undefined ? lang : undefined,
      level: wholeNumber(this, 'heading-level', this.headingLevel, 1, 6, 2),
      label: this.label(locale.strings.labels),
      locale,
      lang,
      images: !this.noImages,
      far: this.#far,
      fallback: fallback || state === 'initial',
      busy: state === 'loading',
      placeholders: Math.min(this.validLimit ?? 3, MAX_PLACEHOLDERS),
      ...this.#messages(state, error, silent, locale),
    };
  }

  #sectionOf(feed: Feed) {
    return this.isSection && this.section ? feed.sections.find(({ id }) => id === this.section) : undefined;
  }
}
