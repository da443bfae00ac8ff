import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Item, Picture } from '../../feed/model.js';
import { excerpt } from '../../feed/text.js';
import { videoOf, type Video } from '../../feed/video.js';
import { formatDuration, isoDuration } from '../../locale/format-duration.js';
import { listNames } from '../../locale/format-names.js';
import { card, ownLang, published } from '../shared/card.template.js';
import { cardList } from '../shared/list.template.js';
import { picture } from '../shared/picture.template.js';
import { lineOf } from '../shared/text-of.js';
import type { View } from '../shared/view.js';

/** What the films know of their element, and ask of it. */
export interface Stage {
  /** The film that plays, as {@link filmOf} names it, and what plays it. */
  readonly playing?: { readonly film: string; readonly player: HTMLElement };
  /** The film that was to be played and could not. */
  readonly failed?: string;
  /** Whether a picture may be asked for before a visitor asks for the film. */
  readonly mayShow: (picture: Picture, video: Video | undefined) => boolean;
  readonly play: (item: Item, video: Video) => void;
  /** A visitor is about to press play. */
  readonly prepare: () => void;
}

/** What a film is called: its title, the beginning of its text, or where it lies. */
export const titleOf = (item: Item, { host }: Video): string =>
  item.headline ?? (excerpt(item.summary ?? lineOf(bare(item)), 60) || host);

/** A film is something to see by itself: what says nothing else than an id or an address needs no words beside it. */
const bare = (item: Item): Item => ({ ...item, id: '', url: undefined, image: undefined });

/** What tells a film from all others of its element, and from one that takes its place. */
export const filmOf = ({ id }: Item, { src }: Video): string => `${id} ${src}`;

/** Films under a heading, and one line that says who learns of it when they are played. */
export function films(view: View, stage: Stage): TemplateResult {
  const { items, locale } = view;
  const [only, ...others] = items;
  const hosts = items.flatMap((item) => videoOf(item)?.host ?? []).filter((host) => host !== globalThis.location?.host);
  return html`${
      only && !others.length
        ? html`<div part="list" class="films one"><div part="item">${film(only, view, stage)}</div></div>`
        : cardList(view, 'rows films', (item) => film(item, view, stage))
    }
    <div part="notice" id="notice">
      <slot name="notice"
        >${
          hosts.length
            ? html`<p>${locale.strings.notice.replace('{hosts}', listNames([...new Set(hosts)], locale.lang))}</p>`
            : nothing
        }</slot
      >
    </div>`;
}

/** Poster, play button, title, duration. An item without a film that can be played is a card like others. */
function film(item: Item, view: View, stage: Stage): TemplateResult {
  const { headline, image } = item;
  const video = videoOf(item);
  const poster = image && view.images && stage.mayShow(image, video) ? image : undefined;
  if (!video) return card({ ...item, url: item.url ?? item.externalUrl, image: poster }, view);
  const { lang, strings } = view.locale;
  const own = ownLang(item, view);
  const name = filmOf(item, video);
  const player = stage.playing?.film === name ? stage.playing.player : undefined;
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
      ${
        video.provider === 'file'
          ? html`<span class="printed">${video.src}</span>`
          : link('watch', video.page, strings.watch.replace('{host}', video.host))
      }
    </p>`,
  });
  return html`<div class="film">
    <div class="stage">
      ${poster ? picture(poster, headline) : html`<div class="figure"><div class="frame"></div></div>`}
      ${
        player ??
        html`<button
          type="button"
          part="play"
          lang=${ifDefined(own)}
          aria-label=${strings.play.replace('{title}', () => titleOf(item, video))}
          aria-describedby="notice"
          @pointerenter=${stage.prepare}
          @focus=${stage.prepare}
          @click=${() => stage.play(item, video)}
        >
          <span class="triangle"></span>
        </button>`
      }
    </div>
    ${text}
    <div role="status" lang=${ifDefined(own)}>
      ${
        stage.failed === name
          ? html`<p part="message">
              ${strings.unplayable}
              ${
                video.provider === 'file'
                  ? link('watch', video.page, strings.download)
                  : link('watch', video.page, strings.watch.replace('{host}', video.host))
              }
            </p>`
          : nothing
      }
    </div>
  </div>`;
}

const link = (part: string, url: string, text: string) =>
  html`<a part=${part} href=${url} rel="noopener noreferrer"><bdi>${text}</bdi></a>`;
