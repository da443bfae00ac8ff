import { Face } from '../face.js';

/** What cuts texts short. */
export const foldFace = new Face(() => import('../../area-of-work-grid/area-of-work-grid.template.js'), true);
