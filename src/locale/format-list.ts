import type { Formatter } from './intl.js';

/** `YouTube`, `YouTube and Vimeo`, `YouTube, Vimeo and films.example.org`. */
export const listNames = (names: readonly string[], lang: string, formatter: Formatter): string =>
  formatter(Intl.ListFormat, lang, { type: 'conjunction' }).format(names);
