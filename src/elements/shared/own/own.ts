import { late } from '../late.js';
import type * as Content from './own-content.js';

/** What reads the content that a page author wrote. */
export type OwnContent = typeof Content;

export const ownContent = /* @__PURE__ */ late(() => import('./own-content.js'), 'content in the page');
