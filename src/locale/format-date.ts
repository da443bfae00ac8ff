import type { FeedDate } from '../feed/model.js';
import { formatter } from './intl.js';
import type { Texts } from './strings.js';

const LONG = { dateStyle: 'long', timeZone: 'UTC' } as const;

/**
 * A calendar day in words, as its publisher wrote it, whatever the visitor's time zone.
 *
 * The first use of `Intl.DateTimeFormat` on a page costs as much as rendering a whole list, so the languages that have
 * a pack are written out from it, and `Intl` does the others.
 *
 * @param lang  BCP 47 tag of the surrounding text.
 */
export function formatDay(
  { year, month, day }: FeedDate,
  lang: string,
  { code, regions, date, months }: Texts,
): string {
  const [language, region] = lang.split(/[-_]/);
  if (language?.toLowerCase() === code && (!region || region.toUpperCase() === regions)) {
    return date
      .replace('{d}', String(day))
      .replace('{m}', months[month - 1] ?? '')
      .replace('{y}', String(year));
  }
  // `Date.UTC` would take the first hundred years for those of the twentieth century.
  return formatter(Intl.DateTimeFormat, lang, LONG).format(new Date(0).setUTCFullYear(year, month - 1, day));
}
