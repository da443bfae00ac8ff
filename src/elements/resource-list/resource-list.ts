import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Strings } from '../../locale/strings.js';
import { base } from '../../theme/base.styles.js';
import { cards } from '../shared/card.styles.js';
import { resourceFace } from '../shared/faces/resource.js';
import { ghosts } from '../shared/frame.template.js';
import { ListElement } from '../shared/list-element.js';
import { resourceShape } from '../shared/faces/resource.styles.js';
import type { View } from '../shared/view.js';

/**
 * Publications and downloads: kind, linked title, cover, format, size, language, abstract. A headline leads to the page
 * of the publication, or to its file where it has none; format, size and the download link come from the first
 * attachment.
 *
 * @tagname resource-list
 * @slot - `resource-item` elements; or any content that stands in until the feed is there, and when it cannot be had.
 * @csspart heading - Heading of the section.
 * @csspart list - The list.
 * @csspart item - One publication.
 * @csspart kicker - Kind of publication.
 * @csspart headline - Title.
 * @csspart link - Link of the title; it answers for the whole card.
 * @csspart meta - Line with date, format, size and language.
 * @csspart date - Date of publication.
 * @csspart format - Format of the file, where that has no link of its own.
 * @csspart size - Size of the file, where that has no link of its own.
 * @csspart language - Language of the publication.
 * @csspart summary - Abstract.
 * @csspart download - Link to the file, where the title leads elsewhere.
 * @csspart image - Cover.
 * @csspart caption - Caption and credit under the cover.
 * @csspart credit - Photographer, agency, licence.
 * @csspart message - Text in the place of content.
 * @csspart button - "Try again".
 * @cssstate loading - A request is under way.
 * @cssstate ready - Items are shown.
 * @cssstate empty - The source has no items for this element.
 * @cssstate error - The last request failed.
 * @cssprop {<length-percentage>} [--topic-column=22em] - Width from which another column fits.
 * @cssprop {<length>} [--topic-cover-width=6em] - Width of covers.
 * @cssprop [--topic-cover-ratio=3 / 4] - Ratio of covers.
 */
export class ResourceList extends ListElement {
  static override styles: CSSResultGroup = [base, cards, resourceShape];

  protected readonly tags = { own: 'resource-list', item: 'resource-item' };
  protected override readonly kind = 'resources';
  protected override readonly face = resourceFace;

  protected override label(labels: Strings['labels']): string {
    return labels.resources;
  }

  protected override placeholder(view: View): TemplateResult {
    return ghosts(view, 'resources');
  }
}
