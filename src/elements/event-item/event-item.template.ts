import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FeedDate, Item } from '../../feed/model.js';
import { formatRange } from '../../locale/format-range.js';
import { withEvents } from '../../locale/packs/en-events.js';
import { card, type CardView, ownLang } from '../shared/card.template.js';
import type { RowLook } from '../shared/face.js';
import { baked } from '../shared/baked/baked.js';
import { saveEvent } from '../shared/save-event.js';
import { details } from './event-item.styles.js';

const HOUR = 3_600_000;

/** What shows events, in a file that is loaded when there is one to show. */
export const look = (): RowLook => ({
  styles: details,

  /**
   * A meeting: when, in the time of the place where it is, where, and a button for the visitor's calendar. One without
   * start has no button; one that is over is marked.
   */
  row(item: Item, view: CardView, host: HTMLElement) {
    const { start, end, headline, venue } = item;
    // What has neither a time nor a place is no event.
    if (!start && !venue) return card(item, view);
    const { lang } = view.locale;
    const strings = withEvents(view.locale.strings);
    const own = ownLang(item, view);
    const over = start !== undefined && endOf(start, end) < (baked.at ?? Date.now());
    return card(item, view, {
      meta: html`${
          start
            ? html`<p class="when" lang=${ifDefined(own)}>
                <time part="date" datetime=${start.iso}>${formatRange(start, end, lang)}</time> ${
                  over ? html`<span part="status">${strings.past}</span>` : nothing
                }
              </p>`
            : nothing
        }
        <p part="venue">
          ${venue ? html`<bdi>${venue}</bdi>` : html`<span lang=${ifDefined(own)}>${strings.online}</span>`}
        </p>`,
      more:
        start && !over
          ? html`<button
              type="button"
              part="button"
              class="save"
              lang=${ifDefined(own)}
              aria-label=${headline ? `${strings.calendar}: ${headline}` : nothing}
              @click=${() => saveEvent(host, item, strings.online)}
            >
              ${strings.calendar}
            </button>`
          : nothing,
    });
  },
});

/**
 * When an event is over, whatever it says: without an end, or with one before its start, when the day of its start is;
 * without a time zone, when it is over everywhere on earth, the last place being twelve hours behind Greenwich.
 */
function endOf(start: FeedDate, end: FeedDate | undefined): number {
  if (!end || isBefore(end, start)) return everywhere(start.iso.slice(0, 10));
  return end.instant ?? everywhere(end.iso);
}

/** When clocks everywhere have shown this time, or the end of this day. */
const everywhere = (iso: string): number => Date.parse(`${iso.includes('T') ? iso : `${iso}T24:00:00`}Z`) + 12 * HOUR;

/** As in own-item.ts: both are loaded later, and what two such files share is a third one, or bytes for everybody. */
const isBefore = (a: FeedDate, b: FeedDate): boolean =>
  a.instant !== undefined && b.instant !== undefined
    ? a.instant < b.instant
    : a.iso < b.iso && !b.iso.startsWith(a.iso);
