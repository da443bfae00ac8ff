import * as details from '../feed/details.js';
import { parseJsonFeed, setDetails } from '../feed/formats/json-feed.js';
import { array, field } from '../feed/json.js';
import type { Feed, Item } from '../feed/model.js';
import { setWords } from '../feed/readers.js';
import * as words from '../feed/words.js';
import type { Place } from './finding.js';
import type { FeedFormat } from './format.js';

// Here all that is said is read, at once.
setWords(words);
setDetails(details);

/** One item as it was published, and what the library makes of it. */
export interface Entry {
  readonly where: Place;
  /** Only of JSON Feeds, whose fields can be pointed at. */
  readonly path?: string;
  readonly raw?: unknown;
  /** Absent where nothing can be made of it. */
  readonly item?: Item;
  /** Tag names of the elements that show it on a topic page. */
  readonly types: readonly string[];
}

/** Each item of a feed, in the order of publication, those that are dropped included. */
export function entriesOf(url: string, feed: Feed, format: FeedFormat, json: unknown): readonly Entry[] {
  const typeOf = new Map(feed.sections.map(({ id, type }) => [id, type]));
  const typesOf = (sections: readonly string[] = []) =>
    sections.length ? sections.flatMap((id) => typeOf.get(id) ?? []) : ['news-list'];
  if (format !== 'JSON Feed') {
    return feed.items.map((item, index) => ({
      where: { url, item: { index, id: item.id } },
      item,
      types: typesOf(item.sections),
    }));
  }
  return array(field(json, 'items')).map((raw, index) => {
    const item = parseJsonFeed({ version: '1.1', items: [raw] }, feed.url)?.items[0];
    const own = item && { ...item, sections: field(field(raw, '_topic'), 'section') ? item.sections : undefined };
    return {
      where: { url, item: { index, id: item?.id } },
      path: `items[${index}]`,
      raw,
      item: own,
      types: typesOf(own?.sections),
    };
  });
}
