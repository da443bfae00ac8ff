import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Item } from '../../feed/model.js';
import { literalText } from '../../feed/text.js';
import { linkUrl } from '../../feed/url.js';
import { base } from '../../theme/base.styles.js';
import { cards } from '../shared/card.styles.js';
import { quoteFace } from '../shared/faces/quote.js';
import { hasFallback } from '../shared/fallback.js';
import { FeedElement } from '../shared/feed-element.js';
import { ghost } from '../shared/ghost.template.js';
import type { OwnContent } from '../shared/own/own.js';
import type { View } from '../shared/view.js';

/**
 * A quotation and who said it. Several, where the section of the feed has several.
 *
 * @tagname quote-block
 * @slot - The words, where there is no `quote` attribute; beside a `feed`, they stand in until it is there.
 * @csspart heading - Heading of the section.
 * @csspart list - The quotations.
 * @csspart item - One quotation.
 * @csspart quote - The words.
 * @csspart author - Who said them.
 * @csspart author-title - What that person is.
 * @csspart link - Link to the source, on the name of the author.
 * @csspart image - Portrait.
 * @csspart caption - Caption and credit under a portrait.
 * @csspart credit - Photographer, agency, licence.
 * @csspart message - Text in the place of content.
 * @csspart button - "Try again".
 * @cssstate loading - A request is under way.
 * @cssstate ready - A quotation is shown.
 * @cssstate empty - The source has no items for this element.
 * @cssstate error - The last request failed.
 * @cssprop [--topic-quote-font=inherit] - Font of the words.
 * @cssprop {<length-percentage>} [--topic-quote-size=1.5em] - Size of the words.
 * @cssprop {<color>} [--topic-quote-color=inherit] - Colour of the words.
 * @cssprop [--topic-quote-background=none] - Background of a quotation.
 * @cssprop {<length-percentage>+} [--topic-quote-padding=0] - Space between the edge of a quotation and what is in it.
 */
export class QuoteBlock extends FeedElement {
  static override styles: CSSResultGroup = [base, cards];

  /** The words, as plain text. When absent, the light DOM. */
  @property() quote?: string | undefined;

  /** Who said them. */
  @property() author?: string | undefined;

  /** What that person is. */
  @property({ attribute: 'author-title' }) authorTitle?: string | undefined;

  /** Address of the source: http(s), mailto, tel or relative; others are left out with a warning. */
  @property() href?: string | undefined;

  /** Address of a portrait; what is none is left out with a warning. */
  @property() image?: string | undefined;

  /** Text alternative of the portrait; one without it is decorative. */
  @property({ attribute: 'image-alt' }) imageAlt?: string | undefined;

  protected override readonly face = quoteFace;

  protected override hasOwn(): boolean {
    // Who names a section wants its quotation; what stands in the slot is then for the time until it is there.
    return Boolean(literalText(this.quote)) || (!this.section && !this.tag && hasFallback(this));
  }

  protected override readOwn({ checked, ownPicture }: OwnContent): readonly Item[] {
    const text = literalText(this.quote);
    return [
      {
        id: 'own',
        content: text ? { text } : undefined,
        url: checked(this, 'href', this.href, linkUrl),
        authors: this.author ? [{ name: literalText(this.author) }] : undefined,
        authorTitle: literalText(this.authorTitle),
        image: ownPicture(this, this),
      },
    ];
  }

  protected override content(view: View): TemplateResult {
    return quoteFace.look?.list(view) ?? html``;
  }

  protected override placeholder(): TemplateResult {
    return ghost('quotes');
  }
}
