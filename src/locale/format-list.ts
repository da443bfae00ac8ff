import { formatter } from './intl.js';

/** `YouTube`, `YouTube and Vimeo`, `YouTube, Vimeo and films.example.org`. */
export const formatList = (names: readonly string[], lang: string): string =>
  formatter(Intl.ListFormat, lang, { type: 'conjunction' }).format(names);
