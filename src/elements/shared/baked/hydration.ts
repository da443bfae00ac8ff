import { late } from '../late.js';

/** What takes over content that was rendered before the page came. */
export const hydration = /* @__PURE__ */ late(() => import('./hydrate.js'), 'content that is there already');
