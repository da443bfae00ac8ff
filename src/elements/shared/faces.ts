import { Face } from './face.js';

/** What shows films. */
export const filmFace = new Face(() => import('../video-card/video-card.template.js').then(({ films }) => films));

/** What shows publications. */
export const resourceFace = new Face(
  () => import('../resource-item/resource-item.template.js').then(({ resources }) => resources),
  true,
);

/** What cuts texts short. */
export const foldFace = new Face(
  () => import('../area-of-work-grid/area-of-work-grid.template.js').then(({ foldable }) => foldable),
  true,
);

/** What shows events. */
export const eventFace = new Face(
  () => import('../event-item/event-item.template.js').then(({ events }) => events),
  true,
);
