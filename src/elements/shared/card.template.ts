import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Item } from '../../feed/model.js';
import type { OwnItem } from './own/own-item.js';
import { plain } from './paragraphs.template.js';
import { picture } from './picture.template.js';
import { atLevel, retag } from './retag.js';
import { isRich, rich } from './rich/rich.js';
import { type CardText, isWhole, lineOf, paragraphsOf } from './text-of.js';
import { below, type View } from './view.js';

/** What a card needs to know of the element that shows it. */
export type CardView = Pick<View, 'feed' | 'images' | 'lang' | 'level' | 'locale'>;

/** In what the card of a section differs from that of news. */
export interface CardParts {
  readonly text?: CardText;
  /** Where the headline leads, when not to the item's own address. */
  readonly url?: string;
  /** In the place of the date of publication. */
  readonly meta?: TemplateResult | typeof nothing;
  /** The text as markup, given its paragraphs. */
  readonly fold?: (body: TemplateResult) => TemplateResult;
  /** Below the text. */
  readonly more?: TemplateResult | typeof nothing;
}

/**
 * One item: kicker, headline, date, text, picture. The headline holds the only link, the style sheet stretches it over
 * the card. The picture comes last in the document, so that a screen reader meets the headline first.
 */
export function card(item: Item, view: CardView, parts: CardParts = {}): TemplateResult {
  const { headline, kicker, image } = item;
  const lang = item.language ?? view.lang;
  const url = parts.url ?? item.url;
  const paragraphs = bodyOf(item, parts.text);
  const isMarkup = (headline ?? !url) && isWhole(item, parts.text) && isRich(item);
  const title = headline ?? (isMarkup ? '' : (paragraphs[0] ?? ''));
  const lines = headline || isMarkup ? paragraphs : paragraphs.slice(1);
  const body = summary(lines, view, isMarkup ? item : undefined, (item as OwnItem).body);
  const heading = headline
    ? atLevel(below(view.level), titled(headline, url, item.hreflang ?? lang))
    : title
      ? retag(retag(titled(title, url, item.hreflang ?? lang), 'h2', 'p'), 'headline', 'summary')
      : nothing;
  const above = kicker ? html`<p part="kicker"><bdi>${kicker}</bdi></p>` : nothing;
  const text = body && parts.fold ? parts.fold(body) : (body ?? nothing);
  // Nothing stands between the bindings, white space neither: that would be a node for each.
  return html`<article class="card" lang=${ifDefined(lang)}>
    <div class="text">
      <div class="head">${above}${heading}${parts.meta ?? published(item, view)}</div>
      ${text}${parts.more ?? nothing}
    </div>
    ${image && view.images ? picture(image, headline) : nothing}
  </article>`;
}

/** One template for a headline and its link: most items have both. */
const titled = (title: string, url: string | undefined, lang: string | undefined) =>
  url
    ? html`<h2 part="headline">
        <a part="link" href=${url} hreflang=${ifDefined(lang)} rel="noopener noreferrer"><bdi>${title}</bdi></a>
      </h2>`
    : html`<h2 part="headline"><bdi>${title}</bdi></h2>`;

/** The language of our own words in an item that has another; undefined where it is that of what surrounds them. */
export const ownLang = ({ language }: Item, { lang, locale }: CardView): string | undefined =>
  (language ?? lang) ? locale.lang : undefined;

/** The date of publication, in the language of the page. */
export function published(item: Item, view: CardView): TemplateResult | typeof nothing {
  const { published: date } = item;
  if (!date) return nothing;
  return html`<time part="date" datetime=${date.iso} lang=${ifDefined(ownLang(item, view))}
    >${view.locale.day(date)}</time
  >`;
}

function bodyOf(item: Item, text?: CardText): readonly string[] {
  const { summary: short, headline } = item;
  const all = isWhole(item, text) ? paragraphsOf(item) : [];
  if (all.length) return all;
  if (short) return [short];
  return headline || (item as OwnItem).body ? [] : [lineOf(item)];
}

/** The author's own nodes stay elements, with their links; text from a feed is bound as text. */
function summary(
  paragraphs: readonly string[],
  view: CardView,
  item: Item | undefined,
  body: OwnItem['body'],
): TemplateResult | undefined {
  if (body) return html`<div part="summary">${rich(undefined, view, 0, body)}</div>`;
  if (!item) {
    const [only, more] = paragraphs;
    if (only === undefined) return undefined;
    if (more === undefined)
      return html`<div part="summary">
        <p><bdi>${only}</bdi></p>
      </div>`;
  }
  const level = below(item?.headline ? below(view.level) : view.level);
  return html`<div part="summary">${item ? rich(item, view, level, plain(paragraphs)) : plain(paragraphs)}</div>`;
}
