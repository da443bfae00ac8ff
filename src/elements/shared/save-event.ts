import type { Item } from '../../feed/model.js';

/** Hands an event to the visitor's calendar. The code for that is loaded when it is first asked for. */
export async function saveEvent(host: HTMLElement, item: Item, online: string): Promise<void> {
  const { baseURI } = host.ownerDocument;
  try {
    const { calendarOf, fileName, hand } = await import('./calendar.js');
    hand(host.ownerDocument, fileName(item), calendarOf(item, item.venue ?? online, baseURI, new Date()));
  } catch (error) {
    console.warn(`[topic-elements] <${host.localName}>: the calendar file could not be made.`, error);
  }
}
