import { register } from '../shared/register.js';
import { ResourceItem } from './resource-item.js';

declare global {
  interface HTMLElementTagNameMap {
    'resource-item': ResourceItem;
  }
}

register('resource-item', ResourceItem);
