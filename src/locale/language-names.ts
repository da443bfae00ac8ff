import { formatter } from './intl.js';

/**
 * The name of a language: `fr` is "French", or "français" on a French page. Undefined for what is no language tag.
 *
 * @param lang  BCP 47 tag of the surrounding text.
 */
export function languageName(tag: string, lang: string): string | undefined {
  try {
    return formatter(Intl.DisplayNames, lang, { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}
