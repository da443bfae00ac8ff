import type { Language } from './languages.js';

export const THEMES = ['plain', 'institution', 'contrast'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const FORMS = ['html', 'wordpress', 'drupal', 'eleventy', 'react'] as const;

export type Theme = (typeof THEMES)[number];
export type Scheme = (typeof SCHEMES)[number];
export type Form = (typeof FORMS)[number];

/** Limits of the preview, in CSS pixels. */
export const NARROWEST = 240;
export const WIDEST = 1600;

/** All that somebody can want of the page. Never mutated: a change makes a new one. */
export interface Wishes {
  /** Language of the page itself. */
  readonly ui: Language;
  /** Tag name. */
  readonly element: string;
  /** As they are typed, wrong ones included; booleans that are on are empty. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Language of the element; that of its page when absent. */
  readonly lang?: Language;
  readonly theme: Theme;
  /** Custom properties and their colours, `#rrggbb`. */
  readonly colours: Readonly<Record<string, string>>;
  readonly scheme: Scheme;
  /** Width of the preview in CSS pixels; all there is when absent. */
  readonly width?: number;
  readonly form: Form;
  /** Folder of the library's files on the site that embeds: an address or a path. */
  readonly base: string;
}

/** Nothing wanted yet but an element. */
export const NOTHING: Omit<Wishes, 'ui'> = {
  element: 'news-list',
  attributes: {},
  theme: 'plain',
  colours: {},
  scheme: 'light',
  form: 'html',
  base: '/topic-elements/',
};

/** Without the names whose value is undefined. */
export const changed = (
  before: Readonly<Record<string, string>>,
  name: string,
  value: string | undefined,
): Readonly<Record<string, string>> => {
  const { [name]: _, ...rest } = before;
  return value === undefined ? rest : { ...rest, [name]: value };
};
