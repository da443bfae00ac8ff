import type { FeedDate } from '../feed/model.js';
import { formatter } from './intl.js';

const DAY = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const TIME = { ...DAY, hour: 'numeric', minute: '2-digit' } as const;

/**
 * From when to when an event is, in the time of the place where it is, with that time zone named: `Thu, December 3,
 * 2026, 2:00 – 3:30 PM (UTC+1)`. Days only where one of the two has no time; no zone where the publisher named none.
 *
 * What clocks show there is formatted as if it was Greenwich: not every browser takes offsets for time zones.
 *
 * @param lang  BCP 47 tag of the surrounding text.
 * @see https://tc39.es/ecma402/#sec-intl.datetimeformat.prototype.formatrange
 */
export function formatRange(start: FeedDate, last: FeedDate | undefined, lang: string): string {
  const end = endAfter(start, last);
  const timed = hasTime(start) && (!end || hasTime(end));
  const format = formatter(Intl.DateTimeFormat, lang, timed ? TIME : DAY);
  const from = clockOf(start, timed);
  const to = end && from + lengthOf(start, end, timed);
  const text = to && to > from ? format.formatRange(from, to) : format.format(from);
  const zone = timed ? zoneOf(start) : undefined;
  return zone ? `${text} (${zone})` : text;
}

/** When it ends, as far as that is said: the day of a start that has a time says nothing. */
export const endAfter = (start: FeedDate, end: FeedDate | undefined): FeedDate | undefined =>
  end && start.iso.startsWith(`${end.iso}T`) ? undefined : end;

const hasTime = ({ iso }: FeedDate) => iso.includes('T');

const clockOf = ({ iso }: FeedDate, timed: boolean): number =>
  // Not `Date.parse()`: MooTools has one that gives no number.
  new Date(`${timed ? iso.slice(0, 19) : `${iso.slice(0, 10)}T00:00:00`}Z`).getTime();

/** Where the clocks change on the way, or the end is written in another zone, the instants know. */
const lengthOf = (start: FeedDate, end: FeedDate, timed: boolean): number =>
  timed && start.instant !== undefined && end.instant !== undefined
    ? end.instant - start.instant
    : clockOf(end, timed) - clockOf(start, timed);

/** `UTC`, `UTC+1`, `UTC+5:30`, `UTC−3`. */
function zoneOf({ iso }: FeedDate): string | undefined {
  const [, zone, sign, hours, minutes] = /(Z|([+-])(\d\d):(\d\d))$/.exec(iso) ?? [];
  if (!zone) return undefined;
  const ahead = sign && `${sign === '-' ? '−' : sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return `UTC${ahead && !/^.0$/.test(ahead) ? ahead : ''}`;
}
