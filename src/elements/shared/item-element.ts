import { ReactiveElement, html, isServer, render, type CSSResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Item } from '../../feed/model.js';
import { LocaleController } from '../../locale/locale-controller.js';
import { base } from '../../theme/base.styles.js';
import { cards } from './card.styles.js';
import { hideBrokenPictures } from './broken-pictures.js';
import { card, type CardView } from './card.template.js';
import type { Face, RowLook } from './face.js';
import { numeric, wholeNumber } from './attributes.js';
import { text } from './own/own-attributes.js';
import { hydration } from './baked/hydration.js';
import { lateSettled } from './late.js';
import { ownContent } from './own/own.js';
import type { OwnItem } from './own/own-item.js';
import { prefixOf } from './prefix.js';
import { dress } from './sheets.js';
import { tellOfSelection } from './selection.js';

// Whoever imports an element knows the events that its listeners get.
export type * from './events.js';

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
 */
export abstract class ItemElement extends ReactiveElement {
  /** The title. When absent, the first heading or link in the light DOM. */
  @property({ reflect: true, converter: text }) headline?: string | undefined;

  /** Where the headline leads: http(s), mailto, tel or relative; others are left out with a warning. */
  @property({ reflect: true, converter: text }) href?: string | undefined;

  /** Short line above the headline: the kind or series of the item. */
  @property({ reflect: true, converter: text }) kicker?: string | undefined;

  /** Date, ISO 8601 or RFC 822, shown as the day that is written, in every time zone. A wrong one is left out with a warning. */
  @property({ reflect: true, converter: text }) published?: string | undefined;

  /** Plain text below the headline. When absent, what else is in the light DOM. */
  @property({ reflect: true, converter: text }) summary?: string | undefined;

  /** Address of the picture; what is none is left out with a warning. */
  @property({ reflect: true, converter: text }) image?: string | undefined;

  /** Text alternative of the picture; a picture without one is decorative. */
  @property({ reflect: true, converter: text, attribute: 'image-alt' }) imageAlt?: string | undefined;

  /** What the picture shows. */
  @property({ reflect: true, converter: text }) caption?: string | undefined;

  /** Photographer, agency, licence. */
  @property({ reflect: true, converter: text }) credit?: string | undefined;

  /** On its own: the headline is one deeper than this level, 1 to 6. A wrong one counts as 2. */
  @property({ attribute: 'heading-level', converter: numeric }) headingLevel = 2;

  /** Tag name of the item and of the lists that show such items, all without prefix. */
  protected abstract readonly tags: { readonly own: string; readonly lists: readonly string[] };
  /** Whether its dates are the start and end of an event. */
  protected readonly dated: boolean = false;
  /** Class of the lists that it stands in, for the style sheet. */
  protected readonly kind: string = '';
  /** The style sheets of the item on its own. */
  protected readonly sheets: CSSResult[] = [base, cards];
  /** What shows it, where that is a file of its own. */
  protected readonly face?: Face<RowLook>;

  readonly #locale = new LocaleController(this);
  #item?: OwnItem;
  /** Whether the shadow root is the one that this has made, or taken over. */
  #attached = false;
  #observer?: MutationObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    if (isServer || this.#isListed()) return;
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
    if (!this.read()) return;
    const root = this.shadowRoot;
    if (this.#attached || !root) {
      render(this.solo(), root ?? this.#attach());
      return;
    }
    // It was rendered before the page came.
    const code = hydration(this);
    if (!code) return;
    this.#attach();
    code.adopt(this, root, () => this.solo());
    render(this.solo(), root);
  }

  /** Reads the item. False where a list shows it, or what that takes is on its way or cannot be had: the light DOM stays. */
  protected read(): boolean {
    if (this.#isListed()) return false;
    const own = ownContent(this);
    if (this.face?.isReady(this) === false || !own) return false;
    this.#item = own.readOwnItem(this, undefined, { event: this.dated });
    return true;
  }

  /** The item as markup, as its list shows it. */
  protected row(item: Item, view: CardView): TemplateResult {
    return this.face?.look?.row(item, view, this, 0) ?? card(item, view);
  }

  /** Resolves when it is shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const settled = this.face?.settled ?? lateSettled();
    return settled ? settled.then(() => this.updateComplete) : done;
  }

  /** The item on its own as markup. */
  protected solo(): TemplateResult {
    const level = wholeNumber(this, 'heading-level', this.headingLevel, 1, 6, 2);
    return this.#item
      ? html`<div part="item" class="solo ${this.kind}">
          ${this.row(this.#item, { locale: this.#locale, level, images: true })}
        </div>`
      : html`<slot></slot>`;
  }

  /** With those of what shows it. */
  protected get allSheets(): CSSResult[] {
    const { look } = this.face ?? {};
    return look ? [...this.sheets, look.styles] : this.sheets;
  }

  /** Whether a list shows this item. */
  #isListed(): boolean {
    const { own, lists } = this.tags;
    const prefix = prefixOf(this, own);
    return lists.some((tag) => this.parentElement?.closest(prefix + tag));
  }

  /** Called when the element comes into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  #dress(root: ShadowRoot): void {
    dress(root, this.allSheets);
  }

  #attach(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#attached = true;
    this.#dress(root);
    tellOfSelection(root, this, () => this.#item);
    hideBrokenPictures(root);
    return root;
  }
}
