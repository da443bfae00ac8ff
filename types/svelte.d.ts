/** The elements for templates of Svelte 5: `import type {} from 'topic-elements/types/svelte'`, once in a project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { CustomElements, Written } from './elements.js';

type Elements = {
  [Tag in keyof CustomElements]: Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof CustomElements[Tag]> &
    Written<CustomElements[Tag]>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how elements are added to those of others
  interface SvelteHTMLElements extends Elements {}
}
