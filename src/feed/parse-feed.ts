import { FeedError } from './feed-error.js';
import { readJsonFeed } from './formats/json-feed.js';
import { isTooDeep } from './json.js';
import { lackOfPolicy } from './warn-lost.js';
import type { Feed } from './model.js';

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
  if (/^<(!doctype )?html/i.test(text)) throw fail('the body is an HTML page');
  let json: unknown;
  if (/^[{[]/.test(text)) {
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
    // What is no JSON is XML, most likely, which need not wait for the other.
    const early = json ? [] : [import('./formats/xml-feed.js')];
    const [{ toJsonFeed }] = await Promise.all([import('./foreign.js'), ...early]);
    found = await toJsonFeed(json ?? text, url, body, type);
  } catch (cause) {
    throw new FeedError('network', url, `the code for this format could not be loaded${lackOfPolicy(cause)}`, {
      cause,
    });
  }
  if (typeof found === 'string') throw fail(found);
  return readJsonFeed(found, url) as Feed;
}
