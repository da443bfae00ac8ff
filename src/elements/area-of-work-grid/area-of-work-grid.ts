import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Item } from '../../feed/model.js';
import type { Strings } from '../../locale/strings.js';
import { base } from '../../theme/base.styles.js';
import { numeric } from '../shared/attributes.js';
import { cards } from '../shared/card.styles.js';
import { card } from '../shared/card.template.js';
import { foldFace } from '../shared/faces/fold.js';
import { ghosts } from '../shared/frame.template.js';
import { ListElement } from '../shared/list-element.js';
import { columns } from '../shared/faces/columns.styles.js';
import type { View } from '../shared/view.js';

/**
 * Titled, illustrated, credited texts of very different length, in as many columns as fit. Each text follows the one
 * before it down the column, as in a newspaper, so that a short one beside a long one leaves no hole.
 *
 * @tagname area-of-work-grid
 * @slot - `area-of-work` elements; or any content that stands in until the feed is there, and when it cannot be had.
 * @csspart heading - Heading of the section.
 * @csspart list - The list.
 * @csspart item - One area.
 * @csspart kicker - Line above the headline.
 * @csspart headline - Headline of an area.
 * @csspart link - Link of the headline; it answers for the whole card.
 * @csspart date - Date of publication.
 * @csspart summary - Text of an area.
 * @csspart image - Picture of an area.
 * @csspart caption - Caption and credit under a picture.
 * @csspart credit - Photographer, agency, licence.
 * @csspart message - Text in the place of content.
 * @csspart button - "Read more", "Show less", "Try again".
 * @cssstate loading - A request is under way.
 * @cssstate ready - Items are shown.
 * @cssstate empty - The source has no items for this element.
 * @cssstate error - The last request failed.
 */
export class AreaOfWorkGrid extends ListElement {
  static override styles: CSSResultGroup = [base, cards, columns];

  /** How many lines of each text show at first, 1 to 1000; a button shows the rest. All when absent or wrong. */
  @property({ converter: numeric }) collapse?: number | undefined;

  protected readonly tags = { own: 'area-of-work-grid', item: 'area-of-work' };
  protected override readonly kind = 'columns';
  protected override face?: typeof foldFace;

  protected override label(labels: Strings['labels']): string {
    return labels.areas;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.face = (this.collapse ?? undefined) === undefined ? undefined : foldFace;
    super.willUpdate(changed);
  }

  protected override row(item: Item, view: View, index: number): TemplateResult {
    return this.face?.look?.row(item, view, this, index) ?? card(item, view, { text: 'text' });
  }

  protected override placeholder(view: View): TemplateResult {
    return ghosts(view, 'columns');
  }
}
