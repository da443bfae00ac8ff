import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { picture } from '../shared/picture.template.js';
import { atLevel, retag } from '../shared/retag.js';
import { paragraphsOf } from '../shared/text-of.js';
import type { View } from '../shared/view.js';
import { hero } from './topic-hero.styles.js';

/** What shows the head of a page, in a file that is loaded when there is one to show. */
export const look = () => ({ styles: hero, hero: heroOf });

/** A picture that opens a page does not wait, and comes before others. */
const opening = (image: TemplateResult) => retag(image, 'loading="lazy"', 'loading="eager" fetchpriority="high"');

/** The one item is the page itself: its headline is the heading of the section, its summary the tagline. */
function heroOf(view: View): TemplateResult {
  const [item] = view.items;
  if (!item) return html``;
  const { headline, summary, image } = item;
  const introduction = paragraphsOf(item);
  return html`<div part="item" class="hero" lang=${ifDefined(view.lang)}>
    <slot name="breadcrumb"></slot>
    <div>
      ${headline ? atLevel(view.level, html`<h2 part="headline"><bdi>${headline}</bdi></h2>`) : nothing}
      ${summary ? html`<p part="tagline"><bdi>${summary}</bdi></p>` : nothing}
    </div>
    ${
      view.own || introduction.length
        ? html`<div part="summary">
            ${view.own ? html`<slot></slot>` : introduction.map((paragraph) => html`<p><bdi>${paragraph}</bdi></p>`)}
          </div>`
        : nothing
    }
    ${image && view.images ? opening(picture(image, headline)) : nothing}
  </div>`;
}
