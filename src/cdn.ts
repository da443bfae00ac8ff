/** The one file for pages without a bundler: every element, registered. */
import { define } from './define.js';

define();

export { define };
export { setStrings } from './locale/packs.js';
