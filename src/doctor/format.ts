import { field, isTooDeep, object } from '../feed/json.js';

/** What partners publish, by the names that they know. */
export type FeedFormat =
  'JSON Feed' | 'WordPress REST API' | 'Drupal JSON:API' | 'JSON-LD' | 'RSS' | 'RSS 1.0' | 'Atom';

/**
 * The name of the format in which a feed was written that could be read.
 *
 * @param json  What the body is as JSON; undefined where it is not.
 */
export function formatOf(json: unknown, text: string): FeedFormat {
  if (json === undefined) {
    const tag = /<(?:[\w-]+:)?(rss|feed|rdf)[\s>]/i.exec(text.slice(0, 10_000))?.[1]?.toLowerCase();
    return tag === 'feed' ? 'Atom' : tag === 'rdf' ? 'RSS 1.0' : 'RSS';
  }
  const one: unknown = Array.isArray(json) ? json.find(object) : json;
  const has = (key: string) => field(one, key) !== undefined;
  if (!Array.isArray(json) && (has('items') || typeof field(json, 'version') === 'string')) return 'JSON Feed';
  if (has('@context') || has('@graph') || has('@type')) return 'JSON-LD';
  return has('data') ? 'Drupal JSON:API' : 'WordPress REST API';
}

/** A body as JSON; undefined where it is none that the library would read. */
export function asJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text) || isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text.trimStart());
  } catch {
    return undefined;
  }
}
