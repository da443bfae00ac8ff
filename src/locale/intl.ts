/** Formatters are costly to make, so there is one per kind, language and options for the whole page. */
const formatters = new Map<string, unknown>();

/**
 * @param lang  BCP 47 tag of the surrounding text. `lang` attributes hold all kinds of things ("en_US", "--"), and
 *   languages that no browser knows; the texts around are English then, and so is what is formatted.
 */
export function formatter<Options, Formatter>(
  kind: new (lang: string[], options: Options) => Formatter,
  lang: string,
  options: Options,
): Formatter {
  const key = `${kind.name} ${lang} ${JSON.stringify(options)}`;
  let format = formatters.get(key) as Formatter | undefined;
  if (!format) {
    try {
      // Engines of different age write Arabic with different digits; the packs have those of today's CLDR.
      format = new kind([lang === 'ar' ? 'ar-u-nu-latn' : lang, 'en'], options);
    } catch {
      format = new kind(['en'], options);
    }
    formatters.set(key, format);
  }
  return format;
}
