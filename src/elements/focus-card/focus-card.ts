import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Item } from '../../feed/model.js';
import type { Strings } from '../../locale/strings.js';
import { base } from '../../theme/base.styles.js';
import { cards } from '../shared/card.styles.js';
import { ListElement } from '../shared/list-element.js';
import { oneOf } from '../shared/attributes.js';
import type { OwnContent } from '../shared/own/own.js';
import type { View } from '../shared/view.js';
import { focus } from './focus-card.styles.js';
import { focusCards } from './focus-card.template.js';

/**
 * One or more highlighted cards under a section heading: "Focus on", "Project in the spotlight".
 *
 * @tagname focus-card
 * @slot - `news-item` elements; or the text of the card whose `headline` stands in the attributes; or any content that
 *   stands in until the feed is there, and when it cannot be had.
 * @csspart heading - Heading of the section.
 * @csspart list - The cards.
 * @csspart item - One card.
 * @csspart kicker - Line above the headline.
 * @csspart headline - Headline of a card.
 * @csspart link - Link of the headline; it answers for the whole card.
 * @csspart date - Date of publication.
 * @csspart summary - Text of a card.
 * @csspart image - Picture of a card.
 * @csspart caption - Caption and credit under a picture.
 * @csspart credit - Photographer, agency, licence.
 * @csspart message - Text in the place of content.
 * @csspart button - "Try again".
 * @cssstate loading - A request is under way.
 * @cssstate ready - Cards are shown.
 * @cssstate empty - The source has no items for this element.
 * @cssstate error - The last request failed.
 */
export class FocusCard extends ListElement {
  static override styles: CSSResultGroup = [base, cards, focus];

  /** Title of the card. */
  @property() headline?: string | undefined;

  /** Where the headline leads: http(s), mailto, tel or relative; others are left out with a warning. */
  @property() href?: string | undefined;

  /** Short line above the headline. */
  @property() kicker?: string | undefined;

  /** Date, ISO 8601 or RFC 822, shown as the day that is written, in every time zone. A wrong one is left out with a warning. */
  @property() published?: string | undefined;

  /** Plain text of the card. */
  @property() summary?: string | undefined;

  /** Address of the picture; what is none is left out with a warning. */
  @property() image?: string | undefined;

  /** Text alternative of the picture; a picture without one is decorative. */
  @property({ attribute: 'image-alt' }) imageAlt?: string | undefined;

  /** What the picture shows. */
  @property() caption?: string | undefined;

  /** Photographer, agency, licence. */
  @property() credit?: string | undefined;

  /**
   * `stacked`: picture above the text. `side`: beside it, where there is room. A single card without it: `side`. A wrong
   * one counts as `stacked`.
   */
  @property() layout?: 'stacked' | 'side' | undefined;

  protected readonly tags = { own: 'focus-card', item: 'news-item' };

  protected override label(labels: Strings['labels']): string {
    return labels.focus;
  }

  /** Item elements, or the one card that the attributes describe. Light DOM alone is what stands in for a feed. */
  protected override hasOwn(): boolean {
    return super.hasOwn() || Boolean(this.headline || this.summary || this.image || this.kicker);
  }

  protected override readOwn(own: OwnContent): readonly Item[] {
    const items = super.readOwn(own);
    const item = items.length ? undefined : own.readOwnItem(this, this);
    return item ? [item] : items;
  }

  protected override content(view: View): TemplateResult {
    const layout = view.items.length > 1 ? 'stacked' : 'side';
    return focusCards(view, this.layout ? oneOf(this, 'layout', this.layout, ['stacked', 'side']) : layout);
  }
}
