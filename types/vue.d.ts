/** The elements for templates of Vue 3: `import type {} from 'topic-elements/types/vue'`, once in a project. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { CustomElements, Properties } from './elements.js';

/** `topic-load` → `TopicLoad`. */
type PascalCase<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${PascalCase<Rest>}`
  : Capitalize<Name>;

/** `@topic-load` in a template is the property `onTopicLoad`. */
type Listeners<Props> = {
  [Name in keyof Props as Name extends `on${infer Event}` ? `on${PascalCase<Event>}` : never]: Props[Name];
};

type Props<Tag extends keyof CustomElements> = Omit<HTMLAttributes, keyof CustomElements[Tag]> &
  Properties<CustomElements[Tag]> &
  Listeners<CustomElements[Tag]> &
  PublicProps;

/** What Vue takes for a component of which it knows the properties, and its templates for what a ref holds. */
type Elements = {
  [Tag in keyof CustomElements]: new () => HTMLElementTagNameMap[Tag] & { $props: Props<Tag> };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how elements are added to those of others
  interface GlobalComponents extends Elements {}
}
