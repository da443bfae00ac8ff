import { EventItem } from '../elements/event-item/event-item.js';
import { ResourceItem } from '../elements/resource-item/resource-item.js';

/** What page authors write into the lists that not every page has. */
export const group = { 'resource-item': ResourceItem, 'event-item': EventItem };
