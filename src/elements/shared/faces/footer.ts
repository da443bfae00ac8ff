import { Face } from '../face.js';

/** What shows the foot of a page. */
export const footerFace = new Face(() => import('../../topic-footer/topic-footer.template.js'));
