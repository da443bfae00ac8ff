import { html, type TemplateResult } from 'lit';
import type { Item } from '../../feed/model.js';
import { card } from './card.template.js';
import { rows } from './rows.js';
import type { View } from './view.js';

/** Above so many rows, those out of sight are not laid out; below, rows may share their lines (subgrid). */
const LONG = 24;

/**
 * The items as a list of cards, keyed, so that a refresh touches only the rows that changed. The role is there for
 * Safari, which takes lists without markers for no lists.
 *
 * @param kind  Class of the list, for the style sheet.
 * @param row  One item as markup.
 */
export function cardList(
  view: View,
  kind: string,
  row: (item: Item, index: number) => TemplateResult = (item) => card(item, view),
): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- see above
  return html`<ul role="list" part="list" class="list ${kind} ${view.items.length > LONG ? 'long' : ''}">
    ${rows(
      view.items,
      ({ id }) => id,
      (item, index) => html`<li part="item">${row(item, index)}</li>`,
    )}
  </ul>`;
}
