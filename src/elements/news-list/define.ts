import { register } from '../shared/register.js';
import { NewsList } from './news-list.js';
import '../news-item/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-list': NewsList;
  }
}

register('news-list', NewsList);
