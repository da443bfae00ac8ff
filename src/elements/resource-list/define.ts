import { register } from '../shared/register.js';
import { ResourceList } from './resource-list.js';
import '../resource-item/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'resource-list': ResourceList;
  }
}

register('resource-list', ResourceList);
