import { excerpt, literalText } from '../../feed/text.js';
import { webUrl } from '../../feed/url.js';
import { wholeNumber } from '../shared/attributes.js';
import { card, ownLang, published } from '../shared/card.template.js';
import { cardList } from '../shared/list.template.js';
import { picture } from '../shared/picture.template.js';
import { lineOf } from '../shared/text-of.js';
import { warnAttribute } from '../shared/warn.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Attachment, Item, Picture } from '../../feed/model.js';
import { mayShowPoster, videoOf, type Video } from '../../feed/video.js';
import { formatDuration, isoDuration } from '../../locale/format-duration.js';
import { formatList } from '../../locale/format-list.js';
import type { Strings } from '../../locale/strings.js';
import { withFilms } from '../../locale/packs/en-films.js';
import { Stage } from '../shared/stage.js';
import type { OwnContent } from '../shared/own/own.js';
import type { View } from '../shared/view.js';
import { videos } from './video-card.styles.js';
import type { VideoCard } from './video-card.js';

/** What shows films, in a file that is loaded when there is one to show. */
export function look() {
  const link = (part: string, url: string, text: string, kind?: string) =>
    html`<a part=${part} class=${ifDefined(kind)} href=${url} rel="noopener noreferrer"><bdi>${text}</bdi></a>`;

  /** Where a film can be seen without a player of ours. */
  const watch = ({ page, host, provider }: Video, { download, watch }: Pick<Strings, 'download' | 'watch'>) =>
    link('watch', page, provider === 'file' ? download : watch.replace('{host}', host), provider);

  /** What a film is called: its title, the beginning of its text, or where it lies. */
  const titleOf = (item: Item, { host }: Video): string =>
    item.headline ?? (excerpt(item.summary ?? lineOf(bare(item)), 60) || host);

  /** Says why a poster of the author's own is not there. */
  function mayShow(image: Picture, video: Video | undefined, { own, feed }: View, host: VideoCard) {
    const asked = [host.ownerDocument.location.host, feed && new URL(feed.url).host];
    const allowed = mayShowPoster(image, video, asked);
    if (!allowed && own) {
      const advice = `it lies at the film's host, which is asked for nothing before the film is played; it is left out.`;
      warnAttribute(host, 'poster', image.url, advice);
    }
    return allowed;
  }

  /** Poster, play button, title, duration. An item without a film that can be played is a card like others. */
  function film(item: Item, view: View, stage: Stage, host: VideoCard): TemplateResult {
    const { headline, image } = item;
    const video = videoOf(item);
    const poster = image && view.images && mayShow(image, video, view, host) ? image : undefined;
    if (!video) return card({ ...item, url: item.url ?? item.externalUrl, image: poster }, view);
    const { lang } = view.locale;
    const strings = withFilms(view.locale.strings);
    const own = ownLang(item, view);
    const name = `${item.id} ${video.src}`;
    const title = titleOf(item, video);
    const { duration, transcript } = video;
    const meta = html`<p part="meta">
      ${published(item, view)}${
        duration
          ? html`<time part="duration" lang=${ifDefined(own)} datetime=${isoDuration(duration)}
              >${formatDuration(duration, lang)}</time
            >`
          : nothing
      }
    </p>`;
    // The headline is no link: what there is to do with a film is to play it.
    const text = card(bare(item), view, {
      meta: duration || item.published ? meta : nothing,
      more: html`<p class="links" lang=${ifDefined(own)}>
        ${transcript ? link('transcript', transcript.url, transcript.title ?? strings.transcript) : nothing}
        ${watch(video, strings)}
      </p>`,
    });
    return html`<div class="film">
      <div class="stage">
        ${poster ? picture(poster, headline) : html`<div class="figure"><div class="frame"></div></div>`}
        ${
          stage.playing?.film === name
            ? stage.playing.player
            : html`<button
                type="button"
                part="play"
                lang=${ifDefined(own)}
                aria-label=${strings.play.replace('{title}', () => title)}
                aria-describedby=${isElsewhere(video, host) ? 'notice' : nothing}
                @click=${() => stage.play(name, title, item, video, view)}
              >
                <span class="triangle"></span>
              </button>`
        }
      </div>
      ${text}
      <div role="status" lang=${ifDefined(own)}>
        ${stage.failed === name ? html`<p part="message">${strings.unplayable} ${watch(video, strings)}</p>` : nothing}
      </div>
    </div>`;
  }

  /** Whether somebody else than the page's host learns who plays it. */
  const isElsewhere = ({ host }: Video, { ownerDocument }: VideoCard) => host !== ownerDocument.location.host;

  /** Which film plays, and which could not, by element. */
  const stages = new WeakMap<VideoCard, Stage>();

  return {
    styles: videos,

    /**
     * The film that the attributes describe. Without one that can be played, what they say of it.
     *
     * @param fallback  Whether there is something better than that in the light DOM.
     */
    own(element: VideoCard, { checked, ownPicture }: OwnContent, fallback: boolean): readonly Item[] {
      const { src, poster, captions, transcript, posterAlt } = element;
      const address = (name: string, value: string | undefined) => checked(element, name, value, webUrl);
      const url = address('src', src);
      const duration = wholeNumber(element, 'duration', element.duration, 1, Infinity, undefined);
      const attachments = [
        { url, mimeType: 'video/*', duration },
        { url: address('captions', captions), mimeType: 'text/vtt' },
        { url: address('transcript', transcript), mimeType: 'text/html' },
      ];
      const film = {
        id: 'own',
        headline: literalText(element.headline),
        kicker: literalText(element.kicker),
        summary: literalText(element.summary),
        image: ownPicture(element, { image: poster, imageAlt: posterAlt }, 'poster'),
        url,
        attachments: attachments.filter(({ url }) => url) as Attachment[],
      };
      if (!videoOf(film)) {
        const advice = 'there is no film to play; the element shows what else it has.';
        // Of an address that is none it has been told.
        if (url ?? !literalText(src)) warnAttribute(element, 'src', src ?? '', advice);
        if (fallback || !(film.headline ?? film.kicker ?? film.summary ?? film.image ?? url)) return [];
      }
      return [film];
    },

    /** Films under a heading, and one line that says who learns of it when they are played. */
    content(view: View, host: VideoCard): TemplateResult {
      const { items, locale } = view;
      const stage = stages.get(host) ?? new Stage(host);
      stages.set(host, stage);
      const [only, ...others] = items;
      const films = items.flatMap((item) => videoOf(item) ?? []);
      const hosts = films.filter((film) => isElsewhere(film, host)).map((film) => film.host);
      const row = (item: Item) => film(item, view, stage, host);
      return html`${
          only && !others.length
            ? html`<div part="list" class="films one"><div part="item">${row(only)}</div></div>`
            : cardList(view, 'rows films', row, undefined, 1)
        }
        <div part="notice" id="notice">
          <slot name="notice"
            >${
              hosts.length
                ? html`<p>
                    ${withFilms(locale.strings).notice.replace('{hosts}', formatList([...new Set(hosts)], locale.lang))}
                  </p>`
                : nothing
            }</slot
          >
        </div>`;
    },
  };
}

/** A film is something to see by itself: what says nothing else than an id or an address needs no words beside it. */
const bare = (item: Item): Item => ({ ...item, id: '', url: undefined, image: undefined });
