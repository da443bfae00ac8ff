import { register } from '../shared/register.js';
import { NewsItem } from './news-item.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-item': NewsItem;
  }
}

register('news-item', NewsItem);
