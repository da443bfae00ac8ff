import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { flat } from './flat.js';
import { atLevel } from './retag.js';
import type { View } from './view.js';

/**
 * What every feed element has around its content: the section with its heading, and in the place of content the light
 * DOM, a placeholder, or a message with a button. While the light DOM stands in for a feed that is under way, the
 * placeholder is there unseen, so that what follows does not jump when the feed comes. The status region is there from the beginning, because assistive
 * technology announces only what changes in one that it knows.
 *
 * @param content  The items, where there are some.
 * @param placeholder  The shape of what is to come.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/landmarks/examples/region.html
 * @see https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA22
 */
export function frame(
  view: View,
  content: TemplateResult | undefined,
  placeholder: () => TemplateResult,
): TemplateResult {
  const { heading, label, fallback, busy, message, announce, retry } = view;
  const standIn = !content && fallback;
  // Visitors without JavaScript see the light DOM alone; where it stands in, it is the whole section, heading included.
  const title = standIn ? undefined : heading;
  const name = title || (!standIn && label);
  // The role is there for Firefox, which makes no region of a section that gets its name later.
  return html`<section
    aria-labelledby=${title ? 'heading' : nothing}
    aria-label=${title ? nothing : name || nothing}
    role=${ifDefined(name ? 'region' : undefined)}
  >
    ${
      title
        ? atLevel(
            view.level,
            html`<h2 id="heading" part="heading" lang=${ifDefined(view.headingLang)}><bdi>${title}</bdi></h2>`,
          )
        : nothing
    }
    ${
      content ??
      (standIn
        ? html`<div class="stand-in">
            <div><slot></slot></div>
            ${busy ? placeholder() : nothing}
          </div>`
        : busy && !retry && !message
          ? flat(html`${view.headed ? html`<i class="ghosts" aria-hidden="true"></i>` : nothing}${placeholder()}`)
          : nothing)
    }
    <div role="status">${message && announce ? text(message) : nothing}</div>
    ${message && !announce ? text(message) : nothing} ${button(view)}
  </section>`;
}

const text = (message: string) => html`<p part="message">${message}</p>`;

/** Stays, and keeps the focus, while its own request is under way. */
const button = ({ retry, busy, locale: { strings } }: View) =>
  retry
    ? html`<button type="button" part="button" aria-disabled=${ifDefined(busy ? 'true' : undefined)} @click=${retry}>
        ${strings.retry}
      </button>`
    : nothing;

/** The shape of a text. */
export const lines = (): TemplateResult => html`<div class="head"><i></i><i></i><i></i><i></i><i></i></div>`;

/** Rows in the shape of cards. Nothing that assistive technology would read: `aria-busy` says it. */
export function ghosts(view: View, kind: string): TemplateResult {
  return html`<div
    class="list ${kind} ${view.far && kind === 'rows' ? 'long' : ''} ${view.images ? 'tall' : ''} ghosts"
    aria-hidden="true"
  >
    ${Array<unknown>(view.placeholders).fill(
      flat(html`<div class="card">${view.images ? html`<div class="frame"></div>` : nothing}${lines()}</div>`),
    )}
  </div>`;
}
