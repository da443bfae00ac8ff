/** The elements for JSX of Preact: `import type {} from 'topic-elements/types/preact'`, once in a project. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { CustomElements, Written } from './elements.js';

type Base<Tag extends keyof CustomElements> = HTMLAttributes<HTMLElementTagNameMap[Tag]> &
  ClassAttributes<HTMLElementTagNameMap[Tag]>;

type Elements = {
  [Tag in keyof CustomElements]: Omit<Base<Tag>, keyof CustomElements[Tag]> & Written<CustomElements[Tag]>;
};

declare module 'preact' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how elements are added to those of others
    interface IntrinsicElements extends Elements {}
  }
}
