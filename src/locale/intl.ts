import { primary } from './packs.js';

/** By kind, language and options, for the whole page: they are costly to make. */
const formatters = new Map<string, unknown>();

/**
 * The formatter of a kind for a language, the same one each time.
 *
 * @param lang  BCP 47 tag of the surrounding text. `lang` attributes hold all kinds of things ("fr_CA", "--"), and
 *   languages that no browser knows. What is formatted is in the language of the texts around: that of the first part
 *   of the tag, else English.
 */
export function formatter<Options, Formatter>(
  kind: new (lang: string[], options: Options) => Formatter,
  lang: string,
  options: Options,
): Formatter {
  const key = `${kind.name} ${lang} ${JSON.stringify(options)}`;
  let format = formatters.get(key) as Formatter | undefined;
  if (!format) {
    const tag = [lang.replaceAll('_', '-'), primary(lang)].find(isTag) ?? 'en';
    // Engines of different age write Arabic with different digits; the packs have those of today's CLDR.
    format = new kind([tag === 'ar' ? 'ar-u-nu-latn' : tag, 'en'], options);
    formatters.set(key, format);
  }
  return format;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
