/** The one file for pages without a bundler: every element, registered. */
import { define } from './define.js';
import { prefixOf } from './script.js';

define({ prefix: prefixOf(import.meta.url) });

export { define };
export { setStrings } from './locale/packs.js';
