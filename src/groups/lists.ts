import { EventList } from '../elements/event-list/event-list.js';
import { ResourceList } from '../elements/resource-list/resource-list.js';
import { VideoCard } from '../elements/video-card/video-card.js';

/** The sections that not every page has. */
export const group = { 'resource-list': ResourceList, 'event-list': EventList, 'video-card': VideoCard };
