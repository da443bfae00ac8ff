import { Face } from '../face.js';

/** What shows breadcrumbs. */
export const breadcrumbFace = new Face(() => import('../../topic-breadcrumb/topic-breadcrumb.template.js'));
