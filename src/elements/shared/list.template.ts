import { html, type TemplateResult } from 'lit';
import type { Item } from '../../feed/model.js';
import { card } from './card.template.js';
import { rows } from './rows.js';
import { flat } from './flat.js';
import type { View } from './view.js';

/** Above so many rows, those out of sight are not laid out. Chromium leaves what it skips out of the accessibility tree, too. */
const LONG = 100;

/**
 * What the style sheet has to know of a list: whether pictures have captions, so that those of neighbours have to end on
 * one line; else whether what is out of sight is left out of the layout, and whether rows have pictures there.
 */
function shapeOf({ items, images, far }: View, kind: string): string {
  const pictures = images ? items.flatMap(({ image }) => image ?? []) : [];
  const isLong = items.length > LONG;
  const isCaptioned = !isLong && pictures.some(({ caption, credit }) => caption ?? credit);
  const shape = isCaptioned ? 'captioned' : isLong || (far && kind === 'rows') ? 'long' : '';
  return `list ${kind} ${shape} ${pictures.length ? 'tall' : ''}`;
}

/**
 * The items as a list of cards, keyed, so that a refresh touches only the rows that changed. The role is there for
 * Safari, which takes lists without markers for no lists.
 *
 * @param kind  Class of the list, for the style sheet.
 * @param row  One item as markup.
 * @param depends  As of `rows`.
 * @param depth  As of `flat`.
 */
export function cardList(
  view: View,
  kind: string,
  row: (item: Item, index: number) => TemplateResult = (item) => card(item, view),
  depends?: readonly unknown[],
  depth?: number,
): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- see above
  return html`<ul role="list" part="list" class=${shapeOf(view, kind)}>
    ${rows(
      view.items,
      ({ id }) => id,
      (item, index) => flat(html`<li part="item">${row(item, index)}</li>`, depth),
      depends,
    )}
  </ul>`;
}
