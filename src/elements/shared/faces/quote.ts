import { Face } from '../face.js';

/** What shows quotations. */
export const quoteFace = new Face(() => import('../../quote-block/quote-block.template.js'));
