import type { Feed, FeedErrorLike, Item } from '../../feed/model.js';
import type { TopicPlayEvent } from './play-event.js';

const PUBLIC = { bubbles: true, composed: true };

/** A feed has arrived and is shown. Fired by the element that loaded it, again after each reload. */
export class TopicLoadEvent extends Event {
  readonly feed: Feed;

  constructor(feed: Feed) {
    super('topic-load', PUBLIC);
    this.feed = feed;
  }
}

/** A feed could not be had. What was shown before is still there. */
export class TopicErrorEvent extends Event {
  readonly error: FeedErrorLike;

  constructor(error: FeedErrorLike) {
    super('topic-error', PUBLIC);
    this.error = error;
  }
}

/** The visitor follows the link of an item. Preventing this event prevents the navigation. */
export class TopicSelectEvent extends Event {
  readonly item: Item;
  /** The click, or the key press that counts as one. */
  readonly originalEvent: MouseEvent;

  constructor(item: Item, originalEvent: MouseEvent) {
    super('topic-select', { ...PUBLIC, cancelable: true });
    this.item = item;
    this.originalEvent = originalEvent;
  }
}

/** The events of the library by their names. */
export interface TopicEventMap {
  'topic-load': TopicLoadEvent;
  'topic-error': TopicErrorEvent;
  'topic-select': TopicSelectEvent;
  'topic-play': TopicPlayEvent;
}

declare global {
  /* eslint-disable @typescript-eslint/no-empty-object-type -- this is how a map of events is added to another */
  interface HTMLElementEventMap extends TopicEventMap {}
  // They bubble and cross shadow roots.
  interface DocumentEventMap extends TopicEventMap {}
  interface WindowEventMap extends TopicEventMap {}
  /* eslint-enable @typescript-eslint/no-empty-object-type */
}
