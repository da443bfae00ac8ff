import { EventList } from '../elements/event-list/event-list.js';
import { ResourceList } from '../elements/resource-list/resource-list.js';

/** The lists that not every page has. */
export const group = { 'resource-list': ResourceList, 'event-list': EventList };
