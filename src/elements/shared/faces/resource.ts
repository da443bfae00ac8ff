import { Face } from '../face.js';

/** What shows publications. */
export const resourceFace = new Face(() => import('../../resource-item/resource-item.template.js'), true);
