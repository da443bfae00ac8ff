import { late } from './late.js';
import type * as Content from './own-content.js';

/** What reads the content that a page author wrote. */
export type OwnContent = typeof Content;

/** Elements that say nothing where they stand. */
export const SILENT = 'script, style, template, link, meta';

export const ownContent = late(() => import('./own-content.js'), 'content in the page');
