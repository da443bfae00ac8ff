import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Strings } from '../../locale/strings.js';
import { base } from '../../theme/base.styles.js';
import { cards } from '../shared/card.styles.js';
import { eventFace } from '../shared/faces/event.js';
import { ghosts } from '../shared/frame.template.js';
import { ListElement } from '../shared/list-element.js';
import { eventShape } from '../shared/faces/event.styles.js';
import type { View } from '../shared/view.js';

/**
 * Webinars and meetings: start and end in the event's own time zone, the venue or "Online", and a button that hands the
 * event to the visitor's calendar. Events that are over are marked.
 *
 * @tagname event-list
 * @slot - `event-item` elements; or any content that stands in until the feed is there, and when it cannot be had.
 * @csspart heading - Heading of the section.
 * @csspart list - The list.
 * @csspart item - One event.
 * @csspart kicker - Line above the headline.
 * @csspart headline - Title of an event.
 * @csspart link - Link of the title; it answers for the whole card.
 * @csspart date - Start and end.
 * @csspart status - Mark of an event that is over.
 * @csspart venue - Where it is.
 * @csspart summary - Text of an event.
 * @csspart image - Picture of an event.
 * @csspart caption - Caption and credit under a picture.
 * @csspart credit - Photographer, agency, licence.
 * @csspart message - Text in the place of content.
 * @csspart button - "Add to calendar", "Try again".
 * @cssstate loading - A request is under way.
 * @cssstate ready - Items are shown.
 * @cssstate empty - The source has no items for this element.
 * @cssstate error - The last request failed.
 * @cssprop {<length-percentage>} [--topic-column=24em] - Width from which another column fits.
 */
export class EventList extends ListElement {
  static override styles: CSSResultGroup = [base, cards, eventShape];

  protected readonly tags = { own: 'event-list', item: 'event-item' };
  protected override readonly dated = true;
  protected override readonly kind = 'events';
  protected override readonly face = eventFace;

  protected override label(labels: Strings['labels']): string {
    return labels.events;
  }

  protected override placeholder(view: View): TemplateResult {
    return ghosts({ ...view, images: false }, 'events');
  }
}
