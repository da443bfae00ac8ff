import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { card, type CardText } from './card.template.js';
import type { View } from './view.js';

/** Above so many rows, those out of sight are not laid out; below, rows may share their lines (subgrid). */
const LONG = 24;

/**
 * The items as a list of cards, keyed, so that a refresh touches only the rows that changed. The role is there for
 * Safari, which takes lists without markers for no lists.
 *
 * @param kind  Class of the list, for the style sheet.
 */
export function cardList(view: View, kind: string, text?: CardText): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- see above
  return html`<ul role="list" part="list" class="list ${kind} ${view.items.length > LONG ? 'long' : ''}">
    ${repeat(
      view.items,
      ({ id }) => id,
      (item) => html`<li part="item">${card(item, view, text)}</li>`,
    )}
  </ul>`;
}
