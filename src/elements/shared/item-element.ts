import { ReactiveElement, adoptStyles, html, render, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from '../../locale/locale-controller.js';
import { base } from '../../theme/base.styles.js';
import { cards } from './card.styles.js';
import { hideBrokenPictures } from './broken-pictures.js';
import { card, type CardText } from './card.template.js';
import { numeric, text, wholeNumber } from './attributes.js';
import { readOwnItem, type OwnItem } from './own-item.js';
import { prefixOf } from './prefix.js';
import { tellOfSelection } from './selection.js';

/**
 * One item that a page author writes. Inside its list it only holds content: the list renders all its items in one
 * shadow root. On its own it shows itself as a card.
 *
 * @fires {TopicSelectEvent} topic-select - The visitor follows the link of the item. Fields: `item`, `originalEvent`. Cancelable.
 * @csspart item - The card.
 * @csspart kicker - Line above the headline.
 * @csspart headline - The headline.
 * @csspart link - Link of the headline; it answers for the whole card.
 * @csspart date - Date of publication.
 * @csspart summary - The text.
 * @csspart image - The picture.
 * @csspart caption - Caption and credit under the picture.
 * @csspart credit - Photographer, agency, licence.
 * @cssprop [--topic-margin=1.5em] - Space above and below the element, where the page sets no margin of its own.
 * @cssprop [--topic-color=inherit] - Colour of the text.
 * @cssprop [--topic-muted-color] - Colour of dates, captions, messages; by default the text's own at 80 %.
 * @cssprop [--topic-accent-color] - Colour of kickers and quotation marks; by default the muted one.
 * @cssprop [--topic-link-color=inherit] - Colour of links.
 * @cssprop [--topic-font=inherit] - Font of the text.
 * @cssprop [--topic-heading-font=inherit] - Font of headings and headlines.
 * @cssprop [--topic-heading-size=1.5em] - Size of section headings.
 * @cssprop [--topic-heading-weight=700] - Weight of section headings.
 * @cssprop [--topic-headline-size=1.125em] - Size of item headlines.
 * @cssprop [--topic-headline-weight=600] - Weight of item headlines.
 * @cssprop [--topic-kicker-size=0.8125em] - Size of kickers.
 * @cssprop [--topic-small-size=0.875em] - Size of dates.
 * @cssprop [--topic-caption-size=0.75em] - Size of captions and credits.
 * @cssprop [--topic-line-height=1.5] - Height of a line of text.
 * @cssprop [--topic-measure=65ch] - Longest line of text.
 * @cssprop [--topic-space=1em] - Unit of the space around and between things.
 * @cssprop [--topic-radius=0] - Radius of the corners of pictures and buttons.
 * @cssprop [--topic-image-ratio=3 / 2] - Ratio of pictures.
 * @cssprop [--topic-focus-inner=#1a1a1a] - Inner colour of the focus ring.
 * @cssprop [--topic-focus-outer=#fff] - Outer colour of the focus ring.
 */
export abstract class ItemElement extends ReactiveElement {
  /** The title. When absent, the first heading or link in the light DOM. */
  @property({ reflect: true, converter: text }) headline?: string;

  /** Where the headline leads: http(s), mailto, tel or relative; others are left out with a warning. */
  @property({ reflect: true, converter: text }) href?: string;

  /** Short line above the headline: the kind or series of the item. */
  @property({ reflect: true, converter: text }) kicker?: string;

  /** Date, ISO 8601 or RFC 822. It is shown as the day that is written, in every time zone. */
  @property({ reflect: true, converter: text }) published?: string;

  /** Plain text below the headline. When absent, what else is in the light DOM. */
  @property({ reflect: true, converter: text }) summary?: string;

  /** Address of the picture. */
  @property({ reflect: true, converter: text }) image?: string;

  /** Text alternative of the picture; a picture without one is decorative. */
  @property({ reflect: true, converter: text, attribute: 'image-alt' }) imageAlt?: string;

  /** What the picture shows. */
  @property({ reflect: true, converter: text }) caption?: string;

  /** Photographer, agency, licence. */
  @property({ reflect: true, converter: text }) credit?: string;

  /** On its own: the headline is one deeper than this level, 1 to 6. */
  @property({ attribute: 'heading-level', converter: numeric }) headingLevel = 2;

  /** Tag name of the item and of the lists that show such items, all without prefix. */
  protected abstract readonly tags: { readonly own: string; readonly lists: readonly string[] };
  protected readonly text: CardText = 'summary';

  readonly #locale = new LocaleController(this);
  #item?: OwnItem;
  #observer?: MutationObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    if (this.#isListed()) return;
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { characterData: true, childList: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  /** No shadow root before it is known to be of use. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    if (this.#isListed()) return;
    this.#item = readOwnItem(this);
    render(this.#card(), this.shadowRoot ?? this.#attach());
  }

  #card(): TemplateResult {
    const level = wholeNumber(this, 'heading-level', this.headingLevel, 1, 6, 2);
    return this.#item
      ? html`<div part="item" class="solo">
          ${card(this.#item, { locale: this.#locale, level, images: true }, this.text)}
        </div>`
      : html`<slot></slot>`;
  }

  /** Whether a list shows this item. */
  #isListed(): boolean {
    const { own, lists } = this.tags;
    const prefix = prefixOf(this, own);
    return lists.some((tag) => this.parentElement?.closest(prefix + tag));
  }

  #attach(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root, [base, cards]);
    tellOfSelection(root, this, () => this.#item);
    hideBrokenPictures(root);
    return root;
  }
}
