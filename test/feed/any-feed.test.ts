// Whatever comes in the form of whichever format: a feed within the model, or a FeedError that says it is none.
import { expect } from '@open-wc/testing';
import { payloads } from '../commands.js';
import { HOSTILE, HOSTILE_URLS } from '../elements/support.js';
import fc from '../property.js';
import { fixture, outcome } from './golden.js';
import { fragments } from './model.js';

const JSON_FEEDS = ['native', 'version-1.0', 'wordpress', 'wordpress-page', 'drupal', 'json-ld-list', 'json-ld-graph'];
const XML_FEEDS = ['rss-0.91', 'rss-1', 'rss-2', 'atom', 'atom-0.3'];
const FILES = [...JSON_FEEDS.map((name) => `${name}.feed.json`), ...XML_FEEDS.map((name) => `${name}.feed.xml`)];

const any = fc.oneof(
  fragments,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...[null, true, 0, -0, 1e308, 1e21, -1, 9007199254740993, '', ' ', [], {}, [[]], [null], { 0: 'a', length: 1 }],
    ...[
      '9999-12-31',
      '0000-00-00',
      '-000001-01-01',
      '275760-09-13T00:00:00.001Z',
      'x'.repeat(100_000),
      '&'.repeat(1e4),
    ],
    ...['<'.repeat(20_000), '<!--'.repeat(9_000), '"\'<'.repeat(9_000), ' ,'.repeat(20_000), '&lt'.repeat(9_000)],
    ...HOSTILE,
    ...HOSTILE_URLS,
  ),
);
/** Keys that mean something to engines or to formats. */
const key = fc.constantFrom(
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON', 'then', 'length', 'hasOwnProperty'],
  ...[
    'version',
    'items',
    'data',
    '@graph',
    '@context',
    '@type',
    '_embedded',
    'included',
    'attributes',
    'relationships',
  ],
);

type Path = readonly (string | number)[];

/** Every place in JSON, objects and lists among them. */
function places(json: unknown, path: Path = []): Path[] {
  const inner = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  return [path, ...inner.flatMap(([name, value]) => places(value, [...path, name]))];
}

/** JSON with something else at a place; as text, because `__proto__` is a key like others there. */
function changed(json: unknown, [name, ...rest]: Path, change: (old: unknown) => string): string {
  if (name === undefined) return change(json);
  const inner = (value: unknown, at: string) => (at === name ? changed(value, rest, change) : JSON.stringify(value));
  return Array.isArray(json)
    ? `[${json.map((value, index) => inner(value, String(index))).join()}]`
    : `{${Object.entries(json as object)
        .map(([at, value]) => `${JSON.stringify(at)}:${inner(value, at)}`)
        .join()}}`;
}

describe('feed: any value in any place', () => {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const known = new Map<string, Uint8Array>();
  before(async () => {
    for (const file of FILES) known.set(file, await fixture(file));
  });
  const source = (file: string) => known.get(file) as Uint8Array;

  for (const name of JSON_FEEDS) {
    it(`of ${name}.feed.json, lists and objects too`, async () => {
      const json: unknown = JSON.parse(decode(source(`${name}.feed.json`)));
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...places(json)), any, async (path, value) => {
          await outcome(changed(json, path, () => JSON.stringify(value)));
        }),
        { numRuns: 300 },
      );
    });

    it(`under any key of any object of ${name}.feed.json`, async () => {
      const json: unknown = JSON.parse(decode(source(`${name}.feed.json`)));
      const more = (old: unknown, at: string, value: unknown) =>
        typeof old === 'object' && old !== null && !Array.isArray(old)
          ? `{${JSON.stringify(at)}:${JSON.stringify(value)},${JSON.stringify(old).slice(1)}`.replace(/,}$/, '}')
          : JSON.stringify({ [at]: value });
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...places(json)), key, any, async (path, at, value) => {
          await outcome(changed(json, path, (old) => more(old, at, value)));
        }),
        { numRuns: 200 },
      );
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });

    it(`also what is made to do harm, in every field of ${name}.feed.json`, async () => {
      const json: unknown = JSON.parse(decode(source(`${name}.feed.json`)));
      // What the format is known by stays.
      const signs = ['version', 'type', '@type', '@context'];
      for (const payload of (await payloads()).flat()) {
        const hostile = JSON.stringify(json, (at, value: unknown) =>
          typeof value === 'string' && !signs.includes(at) ? payload : value,
        );
        await outcome(hostile);
      }
    });
  }

  for (const file of FILES) {
    it(`any bytes in any place of ${file}, or half of it`, async () => {
      const whole = source(file);
      const place = fc.nat(whole.length - 1);
      await fc.assert(
        fc.asyncProperty(
          place,
          fc.uint8Array({ maxLength: 6 }),
          fc.boolean(),
          fc.boolean(),
          async (at, noise, over, cut) => {
            const tail = cut ? [] : whole.subarray(over ? at + noise.length : at);
            await outcome(Uint8Array.of(...whole.subarray(0, at), ...noise, ...tail));
          },
        ),
        { numRuns: 150 },
      );
    });
  }
});
