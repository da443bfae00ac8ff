import { FeedError } from './feed-error.js';
import type { Tools, ToJsonFeed } from './formats/format.types.js';
import { parseJsonFeed, readJsonFeed } from './formats/json-feed.js';
import { field, isTooDeep, object } from './json.js';
import type { Feed } from './model.js';
import { policy } from './trusted-types.js';
import { lackOf } from './lack-of.js';
import { setWords } from './readers.js';
import { excerpt } from './text.js';
import { linkUrl } from './url.js';
import type * as Words from './words.js';

/**
 * Recognises the format of a body by its content: file names and MIME types lie. Formats other than the native one are
 * modules that are loaded when they are met. They put what they find in the form of a JSON Feed, so that all that comes
 * from outside is made safe in one place.
 *
 * @param url  The final address of the feed: relative addresses in it resolve against this.
 * @param type  The `Content-Type` that it came with, for the character encoding of XML.
 * @throws {FeedError} with code `not-a-feed`, whatever the body is, or `network` where such a module cannot be loaded.
 */
export async function parseFeed(body: Uint8Array | string, url: string, type?: string): Promise<Feed> {
  // The decoder takes a byte order mark away, and puts U+FFFD in the place of what is not UTF-8.
  const text = (typeof body === 'string' ? body : new TextDecoder().decode(body)).trimStart();
  const fail = (message: string, cause?: unknown) => new FeedError('not-a-feed', url, message, { cause });

  if (!text) throw fail('the body is empty');
  if (/^<(!doctype html|html)/i.test(text)) throw fail('the body is an HTML page');
  let json: unknown;
  if (text[0] === '{' || text[0] === '[') {
    if (isTooDeep(text)) throw fail('the JSON is nested too deeply');
    try {
      json = JSON.parse(text);
    } catch (cause) {
      throw fail('the JSON has an error', cause);
    }
  }
  const feed = await readJsonFeed(json, url);
  if (feed) return feed;
  let found;
  try {
    // They are full of markup and other dates.
    const [words, { toJsonFeed }] = await Promise.all([import('./words.js'), moduleFor(json)]);
    setWords(words);
    found = await toJsonFeed(json ?? text, url, { ...TOOLS, ...words }, body, type);
  } catch (cause) {
    throw new FeedError('network', url, `the code for this format could not be loaded${lackOf(cause)}`, { cause });
  }
  if (typeof found === 'string') throw fail(found);
  return parseJsonFeed(found, url) as Feed;
}

const TOOLS: Omit<Tools, keyof typeof Words> = {
  charset: () => import('./formats/charset.js'),
  excerpt,
  field,
  policy,
  resolve: linkUrl,
};

/** The module for what is no JSON Feed, or no JSON at all. */
function moduleFor(json: unknown): Promise<{ toJsonFeed: ToJsonFeed }> {
  if (!json) return import('./formats/xml-feed.js');
  const one: unknown = Array.isArray(json) ? json.find(object) : json;
  const has = (key: string) => field(one, key) !== undefined;
  if (has('@context') || has('@graph') || has('@type')) return import('./formats/json-ld.js');
  return has('data') ? import('./formats/drupal.js') : import('./formats/wordpress.js');
}
