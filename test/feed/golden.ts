// What the tests of the foreign formats share. A pair in test/fixtures is a feed, <name>.feed.json or <name>.feed.xml,
// and the model that it gives, <name>.model.json.
import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.js';
import type { Feed, Item } from '../../src/feed/model.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { server } from '../server/address.js';
import { checkFeed, written } from './model.js';

export const url = 'https://feeds.example/topics/recruitment/feed.json';

export const fixture = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`${server}/ok/${file}`)).arrayBuffer());

/** A test for each pair. */
export function reads(...files: readonly string[]): void {
  for (const file of files) {
    it(`reads ${file}`, async () => {
      const feed = await parseFeed(await fixture(file), url);
      const model = await fixture(file.replace(/\.feed\..*/, '.model.json'));
      expect(written(feed)).to.deep.equal(JSON.parse(new TextDecoder().decode(model)));
      checkFeed(feed);
    });
  }
}

/** What a body comes to: a feed within the model, or the message of a FeedError. Anything else fails. */
export async function outcome(body: Uint8Array | string, type?: string): Promise<Feed | string> {
  try {
    const feed = await parseFeed(body, url, type);
    checkFeed(feed);
    return feed;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    expect([error.code, error.url]).to.deep.equal(['not-a-feed', url]);
    return error.message;
  }
}

export async function feedIn(body: Uint8Array | string, type?: string): Promise<Feed> {
  const found = await outcome(body, type);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** The first item. */
export async function itemIn(body: Uint8Array | string): Promise<Item> {
  const [item] = (await feedIn(body)).items;
  if (!item) throw new Error('no item');
  return item;
}

/** The fields of a value, as far as they are there. */
export const pick = <T extends object>(from: T | undefined, ...keys: readonly (keyof T)[]): unknown =>
  written(Object.fromEntries(keys.map((key) => [key, from?.[key]])));

/** The places in JSON where anything stands that is not an object or a list. */
export function paths(json: unknown): readonly (readonly string[])[] {
  const found: string[][] = [];
  const walk = (value: unknown, path: string[]) => {
    if (typeof value !== 'object' || value === null) found.push(path);
    else for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(json, []);
  return found;
}

/** JSON with another value at a place. */
export function put(source: string, path: readonly string[], value: unknown): string {
  const json = JSON.parse(source) as Record<string, unknown>;
  let at = json;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1) ?? ''] = value;
  return JSON.stringify(json);
}
