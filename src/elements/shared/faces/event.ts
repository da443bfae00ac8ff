import { Face } from '../face.js';

/** What shows events. */
export const eventFace = new Face(() => import('../../event-item/event-item.template.js'), true);
