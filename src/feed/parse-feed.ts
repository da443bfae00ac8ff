import { FeedError } from './feed-error.js';
import { parseJsonFeed } from './formats/json-feed.js';
import { isTooDeep } from './json.js';
import type { Feed } from './model.js';

/**
 * Recognises the format of a body by its content (file names and MIME types lie) and gives it to the parser of that
 * format. Asynchronous, because formats other than the native one are modules that are loaded when they are met.
 *
 * @param url  The final address of the feed: relative addresses in it resolve against this.
 * @throws {FeedError} with code `not-a-feed`, and nothing else, whatever the body is.
 */
export async function parseFeed(body: Uint8Array | string, url: string): Promise<Feed> {
  // The decoder takes a byte order mark away, and puts U+FFFD in the place of what is not UTF-8.
  const text = (typeof body === 'string' ? body : new TextDecoder().decode(body)).trimStart();
  const fail = (message: string, cause?: unknown) => new FeedError('not-a-feed', url, message, { cause });

  if (!text) throw fail('the body is empty');
  if (text[0] !== '{' && text[0] !== '[') {
    throw fail(/^<(!doctype html|html)/i.test(text) ? 'the body is an HTML page' : 'the body is not JSON');
  }
  if (isTooDeep(text)) throw fail('the JSON is nested too deeply');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw fail('the JSON has an error', cause);
  }
  const feed = parseJsonFeed(json, url);
  if (!feed) throw fail('the JSON is not a JSON Feed of version 1: it has no usable "version" and "items"');
  return feed;
}
