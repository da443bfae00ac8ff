import { property } from 'lit/decorators.js';
import { base } from '../../theme/base.styles.js';
import { text } from '../shared/own/own-attributes.js';
import { cards } from '../shared/card.styles.js';
import { eventFace } from '../shared/faces/event.js';
import { ItemElement } from '../shared/item-element.js';
import { eventShape } from '../shared/faces/event.styles.js';

/**
 * A meeting in an `event-list`, written by the author of the page. On its own it shows itself as a card.
 *
 * @tagname event-item
 * @slot - The text. A heading or link in it is the title, the first two `<time>` start and end, and `<img>` the picture,
 *   each where the attribute is absent.
 * @csspart status - Mark of an event that is over.
 * @csspart venue - Where it is.
 * @csspart button - "Add to calendar".
 * @cssprop {<length-percentage>} [--topic-column=24em] - In an `event-list`: width from which another column fits.
 */
export class EventItem extends ItemElement {
  /**
   * When it begins: ISO 8601, with an offset that says in which time zone; a day alone for a whole day. A wrong one is left
   * out with a warning.
   */
  @property({ reflect: true, converter: text }) start?: string | undefined;

  /** When it ends, likewise; of whole days the last one. One before the start is left out with a warning, too. */
  @property({ reflect: true, converter: text }) end?: string | undefined;

  /** Where it is. `Online` is shown when absent. */
  @property({ reflect: true, converter: text }) venue?: string | undefined;

  protected readonly tags = { own: 'event-item', lists: ['event-list'] };
  protected override readonly dated = true;
  protected override readonly kind = 'events';
  protected override readonly sheets = [base, cards, eventShape];
  protected override readonly face = eventFace;
}
