import { ItemElement } from '../shared/item-element.js';

/**
 * An item of `news-list` or `focus-card`, written by the author of the page. On its own it shows itself as a card.
 *
 * @tagname news-item
 * @slot - What visitors without JavaScript read. A heading or link in it is the headline, `<time datetime>` the date,
 *   `<img>` the picture, the rest the summary, each where the attribute is absent.
 */
export class NewsItem extends ItemElement {
  protected readonly tags = { own: 'news-item', lists: ['news-list', 'focus-card'] };
}
