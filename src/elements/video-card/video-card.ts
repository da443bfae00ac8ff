import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Item } from '../../feed/model.js';
import type { Strings } from '../../locale/strings.js';
import { base } from '../../theme/base.styles.js';
import { numeric } from '../shared/attributes.js';
import { cards } from '../shared/card.styles.js';
import { filmFace } from '../shared/faces/film.js';
import { hasFallback } from '../shared/fallback.js';
import { FeedElement } from '../shared/feed-element.js';
import { ghosts } from '../shared/frame.template.js';
import type { OwnContent } from '../shared/own/own.js';
import { filmShape } from '../shared/faces/film.styles.js';
import type { View } from '../shared/view.js';

/**
 * A film, or the films of a section: poster, title, duration, and a button to play it. Before a visitor presses it,
 * nothing at all is requested from the film's host, its poster included. Then a film on YouTube or Vimeo plays in the
 * provider's player without cookies, a file in the browser's own, with captions.
 *
 * Of an item of a feed, the film is the first video attachment, else `external_url`, else `url` where that is one of
 * YouTube or Vimeo; captions are its attachment of type `text/vtt`, the transcript that of `text/html`, `text/plain` or
 * `application/pdf`.
 *
 * @tagname video-card
 * @slot - Any content that stands in until the feed is there, and when it cannot be had.
 * @slot notice - What visitors should know before they play a film, in the place of the line that says where data goes.
 * @fires {TopicPlayEvent} topic-play - The visitor plays a film. Field: `src`. Cancelable: preventing it prevents the player.
 * @csspart heading - Heading of the section.
 * @csspart list - The films.
 * @csspart item - One film.
 * @csspart play - The button on the poster.
 * @csspart kicker - Line above the title.
 * @csspart headline - Title of a film.
 * @csspart link - Link of the title of an item that is no film.
 * @csspart meta - Line with date and duration.
 * @csspart date - Date of publication.
 * @csspart duration - How long the film is.
 * @csspart summary - Text of a film.
 * @csspart transcript - Link to the transcript.
 * @csspart watch - Link to the film at its host.
 * @csspart notice - Line that says where data goes.
 * @csspart image - Poster.
 * @csspart caption - Caption and credit under a poster.
 * @csspart credit - Photographer, agency, licence.
 * @csspart message - Text in the place of content, or of a film that does not play.
 * @csspart button - "Try again".
 * @cssstate loading - A request is under way.
 * @cssstate ready - Films are shown.
 * @cssstate empty - The source has no items for this element.
 * @cssstate error - The last request failed.
 * @cssprop [--topic-video-ratio=16 / 9] - Ratio of films and posters.
 * @cssprop {<color>} [--topic-play-color] - Background of the sign on the poster; by default black at 78 %.
 */
export class VideoCard extends FeedElement {
  static override styles: CSSResultGroup = [base, cards, filmShape];

  /**
   * Address of the film: a page of YouTube or Vimeo, or a file (mp4, webm). What is none is left out with a warning: then the
   * light DOM is shown, or what else is said of the film.
   */
  @property() src?: string | undefined;

  /** Title of the film. */
  @property() headline?: string | undefined;

  /** Short line above the title. */
  @property() kicker?: string | undefined;

  /** Plain text about the film. */
  @property() summary?: string | undefined;

  /**
   * Address of the poster. What is none is left out with a warning; so is one at the film's host, unless that is the host of
   * the page.
   */
  @property() poster?: string | undefined;

  /** Text alternative of the poster; a poster without one is decorative. */
  @property({ attribute: 'poster-alt' }) posterAlt?: string | undefined;

  /** How long the film is, in seconds; nothing is said when absent or wrong. */
  @property({ converter: numeric }) duration?: number | undefined;

  /** Address of captions as WebVTT, for a film that is a file; what is none is left out with a warning. */
  @property() captions?: string | undefined;

  /** Address of the text of the film; what is none is left out with a warning. */
  @property() transcript?: string | undefined;

  protected override readonly face = filmFace;

  protected override label(labels: Strings['labels']): string {
    return labels.videos;
  }

  protected override hasOwn(): boolean {
    // Who names a section wants its films.
    return Boolean(this.src || (!this.section && !this.tag && (this.headline || this.summary || this.poster)));
  }

  /** Before it is known what can be played, every address may be one. */
  protected override readOwn(own: OwnContent): readonly Item[] {
    return filmFace.look?.own(this, own, hasFallback(this)) ?? [{ id: 'own' }];
  }

  protected override content(view: View): TemplateResult {
    return filmFace.look?.content(view, this) ?? html``;
  }

  protected override placeholder(view: View): TemplateResult {
    return ghosts({ ...view, placeholders: this.validLimit ? view.placeholders : 1 }, 'films');
  }
}
