/** The elements for JSX of Solid: `import type {} from 'topic-elements/types/solid'`, once in a project. */
import type { JSX } from 'solid-js';
import type { CustomElements, CustomElementsSolidJs, Written } from './elements.js';

/** Solid sets properties of custom elements by names without capitals: `heading-level`, or `prop:headingLevel`. */
type Settable<Props> = { [Name in keyof Props as Name extends Lowercase<Name & string> ? Name : never]: Props[Name] };

type Props<Tag extends keyof CustomElements> = Settable<CustomElements[Tag]> &
  Omit<CustomElementsSolidJs[Tag], keyof CustomElements[Tag]>;

type Elements = {
  [Tag in keyof CustomElements]: Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof Props<Tag>> &
    Written<Props<Tag>>;
};

declare module 'solid-js' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how elements are added to those of others
    interface IntrinsicElements extends Elements {}
  }
}
