import { Face } from '../face.js';

/** What shows the sections of a page. */
export const pageFace = new Face(() => import('../../topic-page/topic-page.template.js'));
