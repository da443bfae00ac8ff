import { html, type TemplateResult } from 'lit';
import { card } from '../shared/card.template.js';
import { cardList } from '../shared/list.template.js';
import type { View } from '../shared/view.js';

/** Several cards are a list; one is not. */
export function focusCards(view: View, layout: 'stacked' | 'side'): TemplateResult {
  const [only, ...others] = view.items;
  return only && !others.length
    ? html`<div part="list" class="one ${layout}"><div part="item">${card(only, view)}</div></div>`
    : cardList(view, layout === 'side' ? 'side' : 'rows');
}
