import { EMBEDDED_TYPE } from '../feed/embedded.js';
import type { Feed, Item } from '../feed/model.js';
import { inScript } from '../seo/script.js';
import { escapeAttribute } from './escape.js';
import { toJsonFeed } from './to-json-feed.js';

/** Lists that show no more of an item than its summary. */
const SHORT = /(?:news-list|resource-list|event-list|video-card)$/;

/** Which items of a feed the elements of a page show, and by which elements. */
export class Shown {
  readonly #by = new Map<Item, Set<string>>();

  add(item: Item, by: string): this {
    this.#by.set(item, (this.#by.get(item) ?? new Set()).add(by));
    return this;
  }

  /** Without bodies that nobody shows. */
  of({ items }: Feed): readonly Item[] {
    return items.flatMap((item) => {
      const by = this.#by.get(item);
      if (!by) return [];
      const isShort = item.content && (item.headline ?? item.summary) && [...by].every((name) => SHORT.test(name));
      return isShort ? { ...item, content: undefined } : item;
    });
  }
}

/**
 * The feed as it travels with the page: a data block, which runs nothing and which no policy of the page concerns.
 *
 * @param written  The address as the page author wrote it.
 */
export function embed(written: string, feed: Feed, shown: Shown): string {
  const items = shown.of(feed);
  const partial = items.some((item, i) => item !== feed.items[i]) || items.length < feed.items.length;
  const json = inScript(JSON.stringify(toJsonFeed(feed, items)));
  return `<script type="${EMBEDDED_TYPE}" data-feed="${escapeAttribute(written)}" data-url="${escapeAttribute(feed.url)}"${partial ? ' data-partial' : ''}>${json}</script>`;
}
