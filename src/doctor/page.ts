import type { Place } from './finding.js';

/** An element of a page, whether that is source text or a living document. */
export interface PageElement {
  /** Tag name in lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent?: PageElement;
  /** All text in it, of headings and scripts; empty for others. */
  readonly text: string;
  /** Whether it holds anything that can be read without scripts. */
  readonly says: boolean;
  readonly line?: number;
  readonly column?: number;
  /** Whether it stands in the shadow root of an element, so that what is in that can be seen and need not be guessed. */
  readonly rendered?: boolean;
}

/** A page, flat: its nesting may be deeper than any stack. */
export interface Page {
  readonly url: string;
  /** What relative addresses resolve against. */
  readonly base: string;
  /** In the order of the document. */
  readonly elements: readonly PageElement[];
  /** Content Security Policies in the headers. */
  readonly policies: readonly string[];
  /** Whether shadow roots are open to view: then headings are those that are really there. */
  readonly live?: boolean;
}

export const isInside = ({ parent }: PageElement, test: (element: PageElement) => boolean): boolean => {
  for (let at = parent; at; at = at.parent) if (test(at)) return true;
  return false;
};

export const placeOf = ({ url }: Page, { name, line, column }: PageElement, attribute?: string): Place => ({
  url,
  element: name,
  ...(attribute === undefined ? {} : { attribute }),
  ...(line === undefined ? {} : { line, column }),
});

/** An element as it could stand in the source, so far as it is told apart by that. */
export function tagText({ name, attributes }: PageElement, changes: Readonly<Record<string, string>> = {}): string {
  const all = new Map([...attributes, ...Object.entries(changes)]);
  const written = [...all]
    .filter(([key]) => Object.hasOwn(changes, key) || ['feed', 'src', 'section', 'heading', 'id'].includes(key))
    .map(([key, value]) => ` ${key}="${value.slice(0, 200).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`);
  return `<${name}${written.join('')}>`;
}
