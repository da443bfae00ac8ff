import type { FeedDate, Item } from '../../feed/model.js';
import { languageTag } from '../../feed/text.js';
import { endAfter } from '../../locale/format-range.js';

/**
 * An event as a calendar reads it. Times are in UTC where the publisher said in which zone they are, else they float:
 * 14:00 wherever the reader is.
 *
 * @param item  With a `start`.
 * @param venue  In words; `Online` where there is no place.
 * @param now  When the file is made.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarOf(item: Item, venue: string, page: string, now: Date): string {
  const { headline, id, language, start, summary, url } = item;
  if (!start) throw new TypeError('an event needs a start');
  const end = endAfter(start, item.end);
  // Authors write all kinds of things into `lang`, and this stands in a parameter without quotation marks.
  const tag = languageTag(language);
  const tongue = tag ? `;LANGUAGE=${tag}` : '';
  const days = !start.iso.includes('T') || end?.iso.includes('T') === false;
  const [zone] = /(Z|[+-]\d\d:\d\d)$/.exec(start.iso) ?? [];
  const from = days ? wholeDay(start, 0) : moment(start, zone);
  // Whole days end where the next one begins.
  const to = end ? (days ? wholeDay(end, 1) : moment(end, zone)) : '';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//topic-elements//event-list//EN',
    'BEGIN:VEVENT',
    // The same event has the same id in each file, so that a calendar replaces it, and no other event has it: an id is
    // unique in its feed only, and in a page it is a mere number.
    `UID:${escape(`${id}@${url ?? addressIn(page, headline)}`)}`,
    `DTSTAMP:${compact(now.toISOString())}`,
    `DTSTART${from}`,
    ...(end && to > from ? [`DTEND${to}`] : []),
    `SUMMARY${tongue}:${escape(headline ?? summary ?? id)}`,
    `LOCATION:${escape(venue)}`,
    ...(summary ? [`DESCRIPTION${tongue}:${escape([summary, url].filter(Boolean).join('\n\n'))}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** What tells an event without address from the others on its page. */
const addressIn = (page: string, headline = ''): string =>
  Object.assign(new URL(page), { search: '', hash: headline }).href;

/** Name of the file: the title, as far as file systems take it. */
export function fileName({ headline = '' }: Item): string {
  const name = headline.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return `${[...name].slice(0, 60).join('').replace(/^-|-$/g, '') || 'event'}.ics`;
}

/** Offers the file to the visitor; what opens it is for the system to say. */
export function hand(document: Document, name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The download has taken hold of it by then; nothing says when exactly.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const wholeDay = ({ year, month, day }: FeedDate, after: 0 | 1): string =>
  `;VALUE=DATE:${compact(new Date(Date.UTC(year, month - 1, day + after)).toISOString()).slice(0, 8)}`;

/** Both ends of an event have to be written alike, so where the start has no zone, the end has none. */
function moment({ iso, instant }: FeedDate, zone: string | undefined): string {
  const clock = iso.slice(0, 19);
  if (!zone) return `:${compact(clock)}`;
  return `:${compact(new Date(instant ?? `${clock}${zone}`).toISOString())}`;
}

/** `2026-12-03T13:00:00.000Z` as `20261203T130000Z`. */
const compact = (iso: string): string => iso.replace(/\.\d+|[-:]/g, '');

/** @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/**
 * No line is longer than 75 octets; what follows begins with a blank. No character is cut in two. Control characters
 * are left out: none may stand in a line, and an end of line would begin another one.
 */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let octets = 0;
  for (const character of line.replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, '')) {
    const more = encoder.encode(character).length;
    if (octets + more > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += more;
  }
  return result;
}
