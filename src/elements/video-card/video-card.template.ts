import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Item } from '../../feed/model.js';
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
  /** The film that plays, and what plays it. */
  readonly playing?: { readonly id: string; readonly player: HTMLElement };
  /** The film that was to be played and could not. */
  readonly failed?: string;
  /** Whether a picture may be asked for before a visitor asks for the film. */
  readonly mayShow: (picture: string, video: Video) => boolean;
  readonly play: (item: Item, video: Video) => void;
  /** A visitor is about to press play. */
  readonly prepare: () => void;
}

/** What a film is called where it has no title. */
export const titleOf = (item: Item): string => item.headline ?? excerpt(lineOf(item), 60);

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
  const video = videoOf(item);
  if (!video) return card({ ...item, url: item.url ?? item.externalUrl }, view);
  const { headline, image } = item;
  const { lang, strings } = view.locale;
  const own = ownLang(item, view);
  const player = stage.playing?.id === item.id ? stage.playing.player : undefined;
  const poster = image && view.images && stage.mayShow(image.url, video) ? image : undefined;
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
  const text = card({ ...item, url: undefined, image: undefined }, view, {
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
          aria-label=${strings.play.replace('{title}', () => titleOf(item))}
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
        stage.failed === item.id
          ? html`<p part="message">
              ${strings.unplayable} ${link('watch', video.page, strings.watch.replace('{host}', video.host))}
            </p>`
          : nothing
      }
    </div>
  </div>`;
}

const link = (part: string, url: string, text: string) =>
  html`<a part=${part} href=${url} rel="noopener noreferrer"><bdi>${text}</bdi></a>`;
