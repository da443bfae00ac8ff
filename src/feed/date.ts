import type { FeedDate } from './model.js';

/**
 * The one place where dates from outside become safe: ISO 8601 and RFC 3339 (basic and extended form, a blank for the
 * `T`, an offset with or without colon) and RFC 822/2822 (with or without weekday, seconds, zone and comments;
 * two-digit years), also with the month first where that is a word. An unreadable or impossible date gives `undefined`, never a wrong one.
 */
const ISO =
  /^([0-9]{4})(-?)([0-9]{2})\2([0-9]{2})(?:[T ]([0-9]{2})(?::?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]+)?)?)?\s*(Z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)?)?$/i;
const RFC822 =
  /^(?:[^\d\s,]{2,13}(?:,\s*|\s+))?([0-9]{1,2})(?:\s+|-)([a-z]{3})[a-z]*[.,]?(?:\s+|-)([0-9]{4}|[0-9]{2})(?:,?\s+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]+)?)?\s*(?:GMT(?=[+-]))?([a-z]{1,4}|[+-][0-9]{2}:?[0-9]{2})?)?(?:\s*\([^()]*\))?$/i;
/** By their first three letters in English; in Spanish and Portuguese, Italian, German and French, as far as those are clear. */
const MONTHS =
  'janfebmaraprmayjunjulaugsepoctnovdecenefevmarabrmaijunjulagosetoutnovdezgenfebmaravrmagjunlugagosepoktnovdic';
/** Hours west of Greenwich of the zones that RFC 822 names. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** No date is longer; patterns need a time for blanks that grows with the square of their number. */
const MAX_LENGTH = 100;

/** `2021-04-16`, `Fri, 16 Apr 2021 10:00:00 GMT` … as the day that was written, and the instant where it is known. */
export function parseDate(value: unknown): FeedDate | undefined {
  if (typeof value !== 'string' || value.trim().length > MAX_LENGTH) return undefined;
  const text = value
    .trim()
    // 2021/4/6
    .replace(/^(\d{4})([-/])(\d\d?)\2(\d\d?)(?!\d)/, (_, year: string, __, month: string, day: string) =>
      [year, pad(month), pad(day)].join('-'),
    )
    // Fri Apr 16 09:30:00 2021; April 16, 2021 09:30
    .replace(/^(?:[a-z]+,?\s+)?([a-z]{3,9})\.?\s+(\d\d?),?\s+(\d\d?:\S+\s+(?:\S+\s+)?)?(\d{4})(?!\S)/i, '$2 $1 $4 $3')
    .trim();
  const iso = ISO.exec(text);
  if (iso) return build(iso[1], iso[3], iso[4], iso.slice(5));
  const rfc = RFC822.exec(text);
  if (!rfc) return undefined;
  const [, day = '', name = '', year = ''] = rfc;
  const at = MONTHS.indexOf(name.toLowerCase());
  if (at % 3) return undefined;
  // RFC 2822, 4.3: two-digit years to 49 are of this century.
  const century = year.length > 2 ? '' : Number(year) < 50 ? '20' : '19';
  return build(century + year, pad(((at / 3) % 12) + 1), pad(day), rfc.slice(4));
}

const pad = (value: string | number) => String(value).padStart(2, '0');

function build(
  year = '',
  month = '',
  day = '',
  [hour, minute = '00', second = '00', zone]: (string | undefined)[],
): FeedDate | undefined {
  const date = `${year}-${month}-${day}`;
  // The calendar decides: the 31st of June would roll over into July.
  const midnight = new Date(`${date}T00:00:00Z`);
  if (isNaN(+midnight) || midnight.toISOString().slice(0, 10) !== date) return undefined;
  // What machines write where there is no date: 0001-01-01, 0000-…
  if (Number(year) < 1000) return undefined;
  let iso = date;
  let instant: number | undefined;
  if (hour !== undefined) {
    const offset =
      zone &&
      (ZONES[zone.toUpperCase()] ??
        zone
          .replace(/^([+-]\d\d):?(\d\d)?$/, (_, h: string, m = '00') => `${h}:${m}`)
          // By RFC 3339, 4.3: the time of Greenwich, written somewhere else.
          .replace('-00:00', 'Z'));
    const known = offset !== undefined && /^(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(offset);
    // A leap second has no place in the time line of ECMAScript.
    iso += `T${pad(hour)}:${minute}:${second === '60' ? '59' : second}${known ? offset : ''}`;
    const time = Date.parse(iso);
    if (isNaN(time) || (/^[+-]/.test(offset ?? '') && !known)) return undefined;
    if (known) instant = time;
    // The midnight that ends a day, ISO 8601 says, and `<time>` takes none; or what a clock of twelve hours shows.
    if (hour === '24' || /^[ap]m$/i.test(zone ?? '')) iso = date;
  }
  const parts = { year: Number(year), month: Number(month), day: Number(day), iso };
  return Object.freeze(instant === undefined ? parts : { ...parts, instant });
}
