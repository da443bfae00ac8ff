import { html, type TemplateResult } from 'lit';
import type { Item } from '../../feed/model.js';
import { card } from '../shared/card.template.js';
import { flat } from '../shared/flat.js';
import { cardList } from '../shared/list.template.js';
import type { View } from '../shared/view.js';

/** Several cards are a list; one is not. What is put into focus may say all it has to say here. */
export function focusCards(view: View, layout: 'stacked' | 'side'): TemplateResult {
  const [only, ...others] = view.items;
  const row = (item: Item) => card(item, view, { text: 'either' });
  return only && !others.length
    ? flat(html`<div part="list" class="one ${layout}"><div part="item">${row(only)}</div></div>`)
    : cardList(view, layout === 'side' ? 'side' : 'rows', row);
}
