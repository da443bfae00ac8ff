import { html, type TemplateResult } from 'lit';
import type { Item } from '../../feed/model.js';
import { card } from './card.template.js';
import { rows } from './rows.js';
import type { View } from './view.js';

/** Above so many rows, those out of sight are not laid out, whatever they are. */
const LONG = 24;

/**
 * What the style sheet has to know of a list. In short ones the pictures of neighbours end on one line if they have
 * captions; all others are as high as one expects, so that what is out of sight need not be laid out.
 */
function shapeOf({ items, images }: View, kind: string): string {
  const pictures = images ? items.flatMap(({ image }) => image ?? []) : [];
  const isLong = items.length > LONG;
  const shape =
    kind !== 'rows' || !pictures.length
      ? ''
      : !isLong && pictures.some(({ caption, credit }) => caption ?? credit)
        ? 'captioned'
        : 'pictured';
  return `list ${kind} ${shape} ${isLong ? 'long' : ''}`;
}

/**
 * The items as a list of cards, keyed, so that a refresh touches only the rows that changed. The role is there for
 * Safari, which takes lists without markers for no lists.
 *
 * @param kind  Class of the list, for the style sheet.
 * @param row  One item as markup.
 * @param depends  As of `rows`.
 */
export function cardList(
  view: View,
  kind: string,
  row: (item: Item, index: number) => TemplateResult = (item) => card(item, view),
  depends?: readonly unknown[],
): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- see above
  return html`<ul role="list" part="list" class=${shapeOf(view, kind)}>
    ${rows(
      view.items,
      ({ id }) => id,
      (item, index) => html`<li part="item">${row(item, index)}</li>`,
      depends,
    )}
  </ul>`;
}
