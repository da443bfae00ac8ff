import { register } from '../shared/register.js';
import { EventItem } from './event-item.js';

declare global {
  interface HTMLElementTagNameMap {
    'event-item': EventItem;
  }
}

register('event-item', EventItem);
