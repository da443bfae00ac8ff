import { Face } from '../face.js';

/** What shows the head of a page. */
export const heroFace = new Face(() => import('../../topic-hero/topic-hero.template.js'));
