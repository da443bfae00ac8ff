import { elementsIn, type ElementDescription } from '../../../demo/builder/vocabulary.js';
import type { Embed } from '../../../demo/builder/embed.js';
import type { Wishes } from '../../../demo/builder/wishes.js';

/** What the page offers, from the manifest that the build has made. */
export const elements: readonly ElementDescription[] = elementsIn(
  await (await fetch('/demo/dist/builder/elements.json')).json(),
);

export const elementOf = (tag: string): ElementDescription => {
  const found = elements.find((one) => one.tag === tag);
  if (!found) throw new Error(`There is no <${tag}> in the manifest.`);
  return found;
};

export const wishes: Wishes = {
  ui: 'en',
  element: 'news-list',
  attributes: {},
  theme: 'plain',
  colours: {},
  scheme: 'light',
  form: 'html',
  base: '/topic-elements/',
};

export const embed: Embed = {
  tag: 'news-list',
  attributes: [['feed', 'https://example.org/feed.json']],
  colours: [],
  base: '/topic-elements/',
};

/** The elements of a piece of markup, which nothing is done with. */
export const parsed = (markup: string): HTMLElement => new DOMParser().parseFromString(markup, 'text/html').body;
