import { Face } from '../face.js';

/** What shows films. */
export const filmFace = new Face(() => import('../../video-card/video-card.template.js'));
