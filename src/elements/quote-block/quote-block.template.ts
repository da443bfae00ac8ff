import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Item } from '../../feed/model.js';
import { plain } from '../shared/paragraphs.template.js';
import { picture } from '../shared/picture.template.js';
import { rich } from '../shared/rich/rich.js';
import { lineOf, paragraphsOf } from '../shared/text-of.js';
import type { View } from '../shared/view.js';
import { quotes } from './quote-block.styles.js';

/** Marks that a publisher put around the words already. */
const QUOTED = /^["'«»‹›“”„‟‘’‚「『《〈]/;

/**
 * Languages whose mark is a low one in all engines; some others have it in Firefox alone. Not for the style sheet to find:
 * in Firefox, a language does not reach into a shadow root.
 */
const LOW = /^(bg|cs|de|et|h[ru]|lt|pl|ro|s[klr])\b/i;

/** What shows quotations, in a file that is loaded when there is one to show. */
export const look = () => ({ styles: quotes, list: quoteList });

/** The quotations, a figure each. */
function quoteList(view: View): TemplateResult {
  return html`<div part="list" class="quotes">${view.items.map((item) => quotation(item, view))}</div>`;
}

function quotation(item: Item, view: View): TemplateResult {
  const { url, authors, authorTitle, headline, summary } = item;
  const paragraphs = wordsOf(item, view.own);
  const [author] = authors ?? [];
  const name = author?.name ?? (summary && headline);
  const portrait = item.image ?? (author?.avatar ? { url: author.avatar, alt: '' } : undefined);
  const lang = item.language ?? view.lang;
  const linked =
    url && name
      ? html`<a part="link" href=${url} rel="noopener noreferrer"><bdi>${name}</bdi></a>`
      : name && html`<bdi>${name}</bdi>`;
  return html`<figure part="item" class="quotation" lang=${ifDefined(lang)}>
    ${
      view.own || paragraphs.length
        ? html`<blockquote
            part="quote"
            class=${QUOTED.test(paragraphs[0] ?? '') ? '' : LOW.test(lang ?? view.locale.lang) ? 'marked low' : 'marked'}
            cite=${ifDefined(url)}
          >
            ${paragraphs.length ? rich(paragraphsOf(item).length ? item : undefined, view, 0, plain(paragraphs)) : html`<slot></slot>`}
          </blockquote>`
        : nothing
    }
    ${
      name || authorTitle || portrait
        ? html`<figcaption>
            ${portrait && view.images ? picture(portrait, name) : nothing}
            <span class="by">
              ${name ? html`<span part="author">${linked}</span>` : nothing}
              ${authorTitle ? html`<span part="author-title"><bdi>${authorTitle}</bdi></span>` : nothing}
            </span>
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** A feed that knows nothing of quotations has the words in the summary or the title. None of one's own: in the slot. */
function wordsOf(item: Item, own: boolean): readonly string[] {
  const paragraphs = paragraphsOf(item);
  if (paragraphs.length || own) return paragraphs;
  const line = item.summary ?? item.headline ?? lineOf(item);
  return line ? [line] : [];
}
