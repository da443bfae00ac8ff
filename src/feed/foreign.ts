// What only feeds in other formats than the native one need, in a file that is loaded when one is met.

import * as details from './details.js';
import type { Tools, ToJsonFeed } from './formats/format.types.js';
import { setDetails } from './formats/json-feed.js';
import { field, object, type JsonObject } from './json.js';
import { setWords } from './readers.js';
import { excerpt } from './text.js';
import { policy } from './trusted-types.js';
import { linkUrl } from './url.js';
import * as words from './words.js';

const TOOLS: Tools = {
  ...words,
  charset: () => import('./formats/charset.js'),
  excerpt,
  field,
  policy,
  resolve: linkUrl,
};

/**
 * Puts what is no JSON Feed in the form of one, or says what it is instead.
 *
 * @param source  The JSON, or the text.
 * @throws where the module for the format cannot be had.
 */
export async function toJsonFeed(
  source: unknown,
  url: string,
  body: Uint8Array | string,
  type?: string,
): Promise<JsonObject | string> {
  // They are full of markup, other dates and authors.
  setWords(words);
  setDetails(details);
  return (await moduleFor(source)).toJsonFeed(source, url, TOOLS, body, type);
}

/** The module for what is no JSON Feed, or no JSON at all. */
function moduleFor(source: unknown): Promise<{ toJsonFeed: ToJsonFeed }> {
  if (typeof source === 'string') return import('./formats/xml-feed.js');
  const one: unknown = Array.isArray(source) ? source.find(object) : source;
  const has = (key: string) => field(one, key) !== undefined;
  if (has('@context') || has('@graph') || has('@type')) return import('./formats/json-ld.js');
  return has('data') ? import('./formats/drupal.js') : import('./formats/wordpress.js');
}
