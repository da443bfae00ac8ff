import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Item, Picture } from '../../feed/model.js';
import { literalText } from '../../feed/text.js';
import { webUrl } from '../../feed/url.js';
import { isProviderPicture, type Video } from '../../feed/video.js';
import { languageName } from '../../locale/format-names.js';
import type { Strings } from '../../locale/strings.js';
import { base } from '../../theme/base.styles.js';
import { numeric, wholeNumber } from '../shared/attributes.js';
import { cards } from '../shared/card.styles.js';
import { TopicPlayEvent } from '../shared/events.js';
import { FeedElement } from '../shared/feed-element.js';
import { ghosts } from '../shared/frame.template.js';
import type { OwnContent } from '../shared/own.js';
import type { View } from '../shared/view.js';
import { warnAttribute } from '../shared/warn.js';
import { videos } from './video-card.styles.js';
import { filmOf, films, titleOf } from './video-card.template.js';

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
 * @cssprop [--topic-play-color] - Background of the sign on the poster; by default black at 78 %.
 */
export class VideoCard extends FeedElement {
  static override styles: CSSResultGroup = [base, cards, videos];

  /** Address of the film: a page of YouTube or Vimeo, or a file (mp4, webm). */
  @property() src?: string;

  /** Title of the film. */
  @property() headline?: string;

  /** Short line above the title. */
  @property() kicker?: string;

  /** Plain text about the film. */
  @property() summary?: string;

  /** Address of the poster. One that lies at the film's host is not shown, unless that is the host of the page. */
  @property() poster?: string;

  /** Text alternative of the poster; a poster without one is decorative. */
  @property({ attribute: 'poster-alt' }) posterAlt?: string;

  /** How long the film is, in seconds; nothing is said when absent or wrong. */
  @property({ converter: numeric }) duration?: number;

  /** Address of captions as WebVTT, for a film that is a file. */
  @property() captions?: string;

  /** Address of the text of the film. */
  @property() transcript?: string;

  #playing?: { readonly film: string; readonly player: HTMLElement };
  #failed?: string;
  /** Ends the watching of the player. */
  #watching?: AbortController;
  /** Finds what gets the focus with the next update. */
  #next?: () => HTMLElement | null | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override updated(changed: PropertyValues): void {
    // First, so that the button or the player that had the focus and is gone is not missed.
    this.#next?.()?.focus();
    this.#next = undefined;
    super.updated(changed);
    // A film that is shown no longer does not go on by itself where it comes back.
    if (this.#playing?.player.isConnected === false) this.#leave();
  }

  protected override label(labels: Strings['labels']): string {
    return labels.videos;
  }

  protected override hasOwn(): boolean {
    return Boolean(this.src);
  }

  protected override readOwn({ checked, ownPicture }: OwnContent): readonly Item[] {
    const src = checked(this, 'src', this.src, webUrl);
    if (!src) return [];
    const duration = wholeNumber(this, 'duration', this.duration, 1, Infinity, undefined);
    const captions = checked(this, 'captions', this.captions, webUrl);
    const transcript = checked(this, 'transcript', this.transcript, webUrl);
    return [
      {
        id: 'own',
        headline: literalText(this.headline),
        kicker: literalText(this.kicker),
        summary: literalText(this.summary),
        image: ownPicture(this, { image: this.poster, imageAlt: this.posterAlt }, 'poster'),
        attachments: [
          { url: src, mimeType: 'video/*', duration },
          ...(captions ? [{ url: captions, mimeType: 'text/vtt' }] : []),
          ...(transcript ? [{ url: transcript, mimeType: 'text/html' }] : []),
        ],
      },
    ];
  }

  protected override content(view: View): TemplateResult {
    return films(view, {
      playing: this.#playing,
      failed: this.#failed,
      mayShow: (picture, video) => this.#mayShow(picture, video, view),
      play: (item, video) => void this.#play(item, video, view),
      prepare: () => void import('../shared/player.js').catch(() => undefined),
    });
  }

  protected override placeholder(view: View): TemplateResult {
    return ghosts({ ...view, placeholders: this.validLimit ?? 1 }, 'films');
  }

  /** A host that the page has asked already, for itself or for the feed, learns nothing new from a poster. */
  #mayShow({ url, srcset = '' }: Picture, video: Video | undefined, { own, feed }: View): boolean {
    const asked = [this.ownerDocument.location.host, feed && new URL(feed.url).host];
    const others = srcset.split(/\s+/).filter((part) => /^https?:/.test(part));
    const allowed = [url, ...others].every((picture) => {
      const { host } = new URL(picture);
      return !isProviderPicture(picture) && (host !== video?.host || asked.includes(host));
    });
    if (!allowed && own) {
      const advice = `it lies at the film's host, which is asked for nothing before the film is played; it is left out.`;
      warnAttribute(this, 'poster', url, advice);
    }
    return allowed;
  }

  async #play(item: Item, video: Video, { images, lang, locale }: View): Promise<void> {
    if (!this.dispatchEvent(new TopicPlayEvent(video.src))) return;
    this.#stop();
    const { signal } = (this.#watching = new AbortController());
    const { image } = item;
    const language = item.language ?? lang ?? locale.lang;
    const film = filmOf(item, video);
    const failed = () => this.#fail(film);
    try {
      const { playerFor } = await import('../shared/player.js');
      if (signal.aborted) return;
      const player = playerFor(this.ownerDocument, video, {
        title: titleOf(item, video),
        language,
        label: languageName(language, locale.lang) ?? language,
        // The host of a file is asked now; a provider is not.
        poster: image && images && !isProviderPicture(image.url) ? image : undefined,
        failed,
        signal,
      });
      this.#playing = { film, player };
      this.#next = () => player;
      this.requestUpdate();
    } catch (error) {
      console.warn(`[topic-elements] <${this.localName}>: the player could not be loaded.`, error);
      failed();
    }
  }

  #stop(): void {
    this.#leave();
    this.#failed = undefined;
    this.requestUpdate();
  }

  #leave(): void {
    this.#watching?.abort();
    this.#playing = undefined;
  }

  /** The poster comes back, with a word and a link. */
  #fail(film: string): void {
    const { activeElement } = this.renderRoot as ShadowRoot;
    const focused = activeElement !== null && activeElement === this.#playing?.player;
    this.#stop();
    this.#failed = film;
    if (focused) this.#next = () => this.renderRoot.querySelector<HTMLElement>('[role=status] a[part=watch]');
  }
}
