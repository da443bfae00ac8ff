import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Item } from '../../feed/model.js';
import type { OwnItem } from './own-item.js';
import { picture } from './picture.template.js';
import { atLevel } from './retag.js';
import { lineOf, paragraphsOf } from './text-of.js';
import { below, type View } from './view.js';

/** What a card needs to know of the element that shows it. */
export type CardView = Pick<View, 'images' | 'lang' | 'level' | 'locale'>;

/** How much of an item a card tells: its summary, or its whole text. */
export type CardText = 'summary' | 'text';

/**
 * One item: kicker, headline, date, text, picture. The headline holds the only link, the style sheet stretches it over
 * the card. The picture comes last in the document, so that a screen reader meets the headline first.
 */
export function card(item: Item, view: CardView, text: CardText = 'summary'): TemplateResult {
  const { headline, url, kicker, published, image } = item;
  const { locale } = view;
  const lang = item.language ?? view.lang;
  const paragraphs = bodyOf(item, text);
  const title = headline ?? paragraphs[0] ?? '';
  const linked = url
    ? html`<a part="link" href=${url} hreflang=${ifDefined(lang)} rel="noopener noreferrer"><bdi>${title}</bdi></a>`
    : html`<bdi>${title}</bdi>`;
  return html`<article class="card" lang=${ifDefined(lang)}>
    <div class="text">
      <div class="head">
        ${kicker ? html`<p part="kicker"><bdi>${kicker}</bdi></p>` : nothing}
        ${
          headline
            ? atLevel(below(view.level), html`<h2 part="headline">${linked}</h2>`)
            : title
              ? html`<p part="summary">${linked}</p>`
              : nothing
        }
        ${
          published
            ? html`<time part="date" datetime=${published.iso} lang=${ifDefined(lang && locale.lang)}
                >${locale.day(published)}</time
              >`
            : nothing
        }
      </div>
      ${summary(headline ? paragraphs : paragraphs.slice(1), (item as OwnItem).body)}
    </div>
    ${image && view.images ? picture(image, headline) : nothing}
  </article>`;
}

function bodyOf(item: Item, text: CardText): readonly string[] {
  const { summary: short, headline } = item;
  const all = text === 'text' || !short ? paragraphsOf(item) : [];
  if (text === 'text' && all.length) return all;
  if (short) return [short];
  return headline || (item as OwnItem).body ? [] : [lineOf(item)];
}

/** The author's own nodes stay elements, with their links; text from a feed is bound as text. */
function summary(paragraphs: readonly string[], body: OwnItem['body']): TemplateResult | typeof nothing {
  if (body) return html`<div part="summary">${body}</div>`;
  if (!paragraphs.length) return nothing;
  return html`<div part="summary">${paragraphs.map((paragraph) => html`<p><bdi>${paragraph}</bdi></p>`)}</div>`;
}
