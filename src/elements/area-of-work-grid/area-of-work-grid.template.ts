import { html, type TemplateResult } from 'lit';
import type { Item } from '../../feed/model.js';
import { excerpt, literalText } from '../../feed/text.js';
import { card } from '../shared/card.template.js';
import { cardList } from '../shared/list.template.js';
import type { OwnItem } from '../shared/own-item.js';
import { lineOf } from '../shared/text-of.js';
import type { View } from '../shared/view.js';

/** How texts are folded: which are open, and what their buttons do. */
export interface Folds {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

/** The texts in columns; with `folds`, each can be cut short. */
export function areas(view: View, folds: Folds | undefined): TemplateResult {
  return cardList(view, folds ? 'columns folding' : 'columns', (item, index) =>
    card(item, view, { text: 'text', fold: folds && ((body) => folded(body, item, index, view, folds)) }),
  );
}

/**
 * A disclosure: the text, of which only the first lines show, and a button that is hidden where they are all there are
 * (see shared/folding.ts).
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/
 */
function folded(body: TemplateResult, item: Item, index: number, view: View, folds: Folds): TemplateResult {
  const { more, less } = view.locale.strings;
  const open = folds.isOpen(item.id);
  const label = open ? less : more;
  const about = item.headline ?? excerpt(ownText(item) ?? lineOf(item), 60);
  return html`<div class="fold ${open ? 'open' : ''}" id="text-${index}">${body}</div>
    <button
      hidden
      type="button"
      part="button"
      class="toggle"
      aria-expanded=${open}
      aria-controls="text-${index}"
      aria-label="${label}: ${about}"
      @click=${() => folds.toggle(item.id)}
    >
      ${label}
    </button>`;
}

/** What an author wrote between the tags. */
const ownText = ({ body }: OwnItem) => literalText(body?.map(({ textContent }) => textContent).join(' '));
