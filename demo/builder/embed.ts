import { webUrl } from '../../src/feed/url.js';
import type { Feed } from '../../src/feed/model.js';
import { ADDRESSES } from './addresses.js';
import { directionOf } from './languages.js';
import { faultOf } from './validate.js';
import type { ElementDescription } from './vocabulary.js';
import type { Wishes } from './wishes.js';

/** An attribute that is set, as what it is. */
export type Value = string | number | true;

/** What a snippet is made of: wishes without anything that is wrong in them. */
export interface Embed {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: Value])[];
  readonly lang?: string;
  readonly dir?: 'rtl' | 'ltr';
  /** Name of a preset; absent where there is none. */
  readonly theme?: string;
  readonly colours: readonly (readonly [property: string, colour: string])[];
  /** Ends in a slash. */
  readonly base: string;
  /** Where visitors go who see nothing else. */
  readonly fallback?: { readonly title: string; readonly url: string };
}

/** @param page  Address of this page: relative addresses are those of files beside it. */
export function embedOf(wishes: Wishes, element: ElementDescription, page: string, feed?: Feed): Embed {
  const attributes = element.attributes.flatMap((attribute): [string, Value][] => {
    const { name, kind } = attribute;
    const value = wishes.attributes[name];
    if (value === undefined || faultOf(element, attribute, value)) return [];
    if (kind === 'boolean') return [[name, true]];
    // Only an empty heading says something: that there is none.
    if (!value.trim() && name !== 'heading') return [];
    if (kind === 'number') return [[name, Number(value)]];
    const line = value.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
    // What is relative leads to the same from another site only when it no longer is.
    return [[name, ADDRESSES.includes(name) ? (webUrl(line, page) ?? line) : line]];
  });
  const { lang, theme } = wishes;
  const given = (name: string) => attributes.find(([one]) => one === name)?.[1];
  const address = given('feed');
  const url = feed?.homePage ?? (typeof address === 'string' ? address : undefined);
  const title = feed?.title ?? given('heading');
  return {
    tag: element.tag,
    attributes,
    lang,
    dir: lang && directionOf(lang),
    theme: theme === 'plain' ? undefined : theme,
    colours: Object.entries(wishes.colours).filter(([name]) => element.colours.includes(name)),
    base: baseOf(wishes.base),
    fallback: url ? { title: (typeof title === 'string' && title) || url, url } : undefined,
  };
}

/** A folder, whatever was typed. */
const baseOf = (base: string): string => {
  const path = base.trim().replace(/[?#].*/, '') || '/topic-elements/';
  return path.endsWith('/') ? path : `${path}/`;
};
