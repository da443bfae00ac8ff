import { register } from '../shared/register.js';
import { EventList } from './event-list.js';
import '../event-item/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'event-list': EventList;
  }
}

register('event-list', EventList);
