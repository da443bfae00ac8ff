import type { Item } from '../../feed/model.js';
import { excerpt, literalText } from '../../feed/text.js';
import { calendarOf, fileName, hand } from './calendar.js';
import type { OwnItem } from './own/own-item.js';
import { lineOf, paragraphsOf } from './text-of.js';

/** Hands an event to the visitor's calendar. */
export function saveEvent(host: HTMLElement, item: Item, online: string): void {
  const { baseURI } = host.ownerDocument;
  try {
    const event = inWords(item);
    hand(host.ownerDocument, fileName(event), calendarOf(event, item.venue ?? online, baseURI, new Date()));
  } catch (error) {
    console.warn(`[topic-elements] <${host.localName}>: the calendar file could not be made.`, error);
  }
}

/** The event with the words that its card shows, wherever these come from. */
function inWords(item: OwnItem): Item {
  const { body, headline, summary } = item;
  const text =
    summary ?? literalText(body?.map((node) => node.textContent).join(' ')) ?? paragraphsOf(item).join('\n\n');
  return { ...item, headline: headline ?? (excerpt(text) || lineOf(item)), summary: text || undefined };
}
