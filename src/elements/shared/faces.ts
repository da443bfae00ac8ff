import { Face } from './face.js';

/** What shows films. */
export const filmFace = new Face(() => import('../video-card/video-card.template.js').then(({ films }) => films));

/** What shows publications. */
export const resourceFace = new Face(
  () => import('../resource-item/resource-item.template.js').then(({ resources }) => resources),
  true,
);

/** What shows events. */
export const eventFace = new Face(
  () => import('../event-item/event-item.template.js').then(({ events }) => events),
  true,
);
