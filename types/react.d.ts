/** The elements for JSX of React: `import type {} from 'topic-elements/types/react'`, once in a project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CustomCssProperties, CustomElements, Written } from './elements.js';

type Base<Tag extends keyof CustomElements> = DetailedHTMLProps<
  HTMLAttributes<HTMLElementTagNameMap[Tag]>,
  HTMLElementTagNameMap[Tag]
>;

/** React before 19 writes `className` into the page as it stands. */
interface Classed {
  class?: string | undefined;
}

type Elements = {
  [Tag in keyof CustomElements]: Omit<Base<Tag>, keyof CustomElements[Tag]> & Written<CustomElements[Tag]> & Classed;
};

/* eslint-disable @typescript-eslint/no-empty-object-type -- this is how elements are added to those of others */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}
