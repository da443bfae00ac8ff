import type { FeedDate } from '../feed/model.js';
import { address, imageObject, languageOf, text, thing, type Describe } from './schema.js';
import { descriptionOf, webPage } from './works.js';

const mode = (name: string) => `https://schema.org/${name}EventAttendanceMode`;

/** As in own-item.ts: both are loaded later, and what two such files share is a third one, or bytes for everybody. */
const isBefore = (a: FeedDate, b: FeedDate): boolean =>
  a.instant !== undefined && b.instant !== undefined
    ? a.instant < b.instant
    : a.iso < b.iso && !b.iso.startsWith(a.iso);

/**
 * A meeting, in the time of the place where it is. Without venue it is online, as the element says; a venue that names
 * both is both.
 *
 * @see https://schema.org/Event
 */
export const event: Describe = (item, shown) => {
  const { start, end } = item;
  const venue = text(item.venue);
  // What has neither a time nor a place is no event.
  if (!start && !venue) return webPage(item, shown);
  const url = address(item.url);
  const said = venue?.toLowerCase();
  const words = ['online', text(shown.online)?.toLowerCase() ?? 'online'];
  const isOnline = said === undefined || words.includes(said);
  const isBoth = !isOnline && words.some((word) => said.includes(word));
  // The venue is all that is known of the address.
  const place = thing('Place', { name: venue, address: venue });
  const room = { '@type': 'VirtualLocation', ...(url && { url }) };
  return thing('Event', {
    name: text(item.headline),
    url,
    description: descriptionOf(item),
    image: imageObject(item.image, shown),
    startDate: text(start?.iso),
    endDate: start && end && isBefore(end, start) ? undefined : text(end?.iso),
    location: isBoth ? [place, room] : isOnline ? room : place,
    eventAttendanceMode: mode(isBoth ? 'Mixed' : isOnline ? 'Online' : 'Offline'),
    inLanguage: languageOf(item, shown),
  });
};
