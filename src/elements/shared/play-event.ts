/**
 * The visitor plays a film. Preventing this event prevents the library's own player, so that a page can ask for consent
 * first, or show the film elsewhere.
 */
export class TopicPlayEvent extends Event {
  /** Address of the film, as it was published. */
  readonly src: string;

  constructor(src: string) {
    super('topic-play', { bubbles: true, cancelable: true, composed: true });
    this.src = src;
  }
}
