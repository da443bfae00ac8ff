import type { TemplateResult } from 'lit';
import type { Item } from '../../feed/model.js';
import { card, type CardView } from '../shared/card.template.js';
import { ItemElement } from '../shared/item-element.js';

/**
 * An item of `area-of-work-grid`, written by the author of the page. On its own it shows itself as a card.
 *
 * @tagname area-of-work
 * @slot - The text, of any length. A heading or link in it is the headline and `<img>` the picture, each where the
 *   attribute is absent.
 */
export class AreaOfWork extends ItemElement {
  protected readonly tags = { own: 'area-of-work', lists: ['area-of-work-grid'] };

  protected override row(item: Item, view: CardView): TemplateResult {
    return card(item, view, { text: 'text' });
  }
}
