import { register } from '../shared/register.js';
import { FocusCard } from './focus-card.js';
import '../news-item/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'focus-card': FocusCard;
  }
}

register('focus-card', FocusCard);
