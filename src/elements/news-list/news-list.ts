import type { Strings } from '../../locale/strings.js';
import { ListElement } from '../shared/list-element.js';

/**
 * A section of news: kicker, linked headline, date, summary, picture.
 *
 * @tagname news-list
 * @slot - `news-item` elements; or any content that stands in until the feed is there, and when it cannot be had.
 * @csspart heading - Heading of the section.
 * @csspart list - The list.
 * @csspart item - One item.
 * @csspart kicker - Line above the headline.
 * @csspart headline - Headline of an item.
 * @csspart link - Link of the headline; it answers for the whole card.
 * @csspart date - Date of publication.
 * @csspart summary - Text of an item.
 * @csspart image - Picture of an item.
 * @csspart caption - Caption and credit under a picture.
 * @csspart credit - Photographer, agency, licence.
 * @csspart message - Text in the place of content.
 * @csspart button - "Try again".
 * @cssstate loading - A request is under way.
 * @cssstate ready - Items are shown.
 * @cssstate empty - The source has no items for this element.
 * @cssstate error - The last request failed.
 */
export class NewsList extends ListElement {
  protected readonly tags = { own: 'news-list', item: 'news-item' };

  protected override label(labels: Strings['labels']): string {
    return labels.news;
  }
}
