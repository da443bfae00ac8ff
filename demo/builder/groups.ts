import type { Attribute, ElementDescription } from './vocabulary.js';

/**
 * What belongs together for somebody who has never seen an attribute, and in which order. What is not named here comes
 * after what is: common attributes with the details, others with one's own content.
 */
const ORDER = {
  content: ['feed', 'heading', 'limit', 'section', 'tag', 'heading-level'],
  look: ['layout', 'collapse', 'no-images'],
  details: ['loading', 'refresh', 'timeout', 'persist', 'debug'],
} as const;

export interface Groups {
  readonly content: readonly Attribute[];
  readonly look: readonly Attribute[];
  readonly details: readonly Attribute[];
  /** What stands in the place of a feed. */
  readonly own: readonly Attribute[];
}

/** The attributes of an element, all of them, in groups. */
export function groupsOf({ attributes }: Pick<ElementDescription, 'attributes'>): Groups {
  const inOrder = (names: readonly string[]) =>
    names.flatMap((name) => attributes.find((one) => one.name === name) ?? []);
  const named: readonly string[] = Object.values(ORDER).flat();
  const others = attributes.filter(({ name }) => !named.includes(name));
  return {
    content: inOrder(ORDER.content),
    look: inOrder(ORDER.look),
    details: [...inOrder(ORDER.details), ...others.filter(({ common }) => common)],
    own: others.filter(({ common }) => !common),
  };
}

const TAGS: readonly string[] = [
  'topic-page',
  'news-list',
  'event-list',
  'resource-list',
  'video-card',
  'focus-card',
  'quote-block',
  'area-of-work-grid',
  'topic-hero',
  'topic-breadcrumb',
  'topic-footer',
];

/** Elements as they are offered: those that are wanted most come first, unknown ones last. */
export const inOrder = (elements: readonly ElementDescription[]): readonly ElementDescription[] => {
  const place = ({ tag }: ElementDescription) => (TAGS.includes(tag) ? TAGS.indexOf(tag) : TAGS.length);
  return [...elements].sort((one, other) => place(one) - place(other));
};
