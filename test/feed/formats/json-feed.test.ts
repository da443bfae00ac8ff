import { expect } from '@open-wc/testing';
import fc from '../../property.js';
import * as details from '../../../src/feed/details.js';
import { feedOfItems, parseJsonFeed, setDetails } from '../../../src/feed/formats/json-feed.js';
import type { Feed } from '../../../src/feed/model.js';
import { setWords } from '../../../src/feed/readers.js';
import * as words from '../../../src/feed/words.js';
import { server } from '../../server/address.js';
import { checkFeed, fragments, written } from '../model.js';

/** Each has a <name>.feed.json and a <name>.model.json in test/fixtures. */
const pairs = [
  'native',
  'version-1.0',
  'not-versioned',
  'minimal',
  'wrong-types',
  'ids',
  'text',
  'urls',
  'grouping',
  'undeclared',
  'unknown-types',
  'dangerous',
  'proto',
  'foreign-images',
];
const url = 'https://feeds.example/topics/recruitment/feed.json';
const get = async (file: string): Promise<unknown> => (await fetch(`${server}/ok/${file}`)).json();

/** The one item of a feed. */
const itemOf = (item: unknown) => (feedOfItems([item], url) as Feed).items[0];

describe('feed/formats/json-feed', () => {
  before(() => {
    setWords(words);
    setDetails(details);
  });

  for (const name of pairs) {
    it(`reads ${name}.feed.json`, async () => {
      const feed = parseJsonFeed(await get(`${name}.feed.json`), url);
      if (!feed) throw new Error('no feed');
      expect(written(feed)).to.deep.equal(await get(`${name}.model.json`));
      checkFeed(feed);
    });
  }

  it('leaves its source as it was', async () => {
    const [source, again] = await Promise.all([get('native.feed.json'), get('native.feed.json')]);
    parseJsonFeed(source, url);
    expect(source).to.deep.equal(again);
  });

  for (const version of [
    'https://jsonfeed.org/version/1',
    'https://jsonfeed.org/version/1.1',
    'http://jsonfeed.org/version/1/',
    'https://www.jsonfeed.org/version/1.1',
    '1.1',
    '1',
    1.1,
    null,
  ]) {
    it(`accepts version ${JSON.stringify(version)}`, () => {
      expect(parseJsonFeed({ version, items: [{ id: '1' }] }, url)?.items.length).to.equal(1);
    });
  }

  for (const version of ['https://jsonfeed.org/version/2', 'https://jsonfeed.org/version/11', '', 'vnd.example+json']) {
    it(`refuses version ${JSON.stringify(version)}`, () => {
      expect(parseJsonFeed({ version, items: [{ id: '1' }] }, url)).to.equal(undefined);
    });
  }

  it('is a feed with nothing but a version', () => {
    for (const items of [undefined, null, {}, 'text', []]) {
      const feed = parseJsonFeed({ version: '1.1', items }, url);
      expect([feed?.items, feed?.sections]).to.deep.equal([[], []]);
    }
  });

  it('is no feed without a version and items', () => {
    for (const json of [null, 1, 'text', [], {}, { items: [] }, { items: [1] }, { items: { 0: {} } }]) {
      expect(parseJsonFeed(json, url)).to.equal(undefined);
    }
  });

  it('is not taken in by a polluted prototype', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    try {
      prototype['version'] = '1.1';
      prototype['title'] = 'polluted';
      expect(parseJsonFeed({}, url)).to.equal(undefined);
      expect(itemOf({ id: '1' })?.headline).to.equal(undefined);
    } finally {
      delete prototype['version'];
      delete prototype['title'];
    }
  });

  it('makes ten thousand ids unique', () => {
    const items = Array.from({ length: 2000 }, (_, i) => ({ id: i % 3 ? 'same' : `same #${i}` }));
    const ids = (feedOfItems(items, url) as Feed).items.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(2000);
  });

  describe('feedOfItems', () => {
    it('takes lists only', () => {
      for (const other of [null, undefined, {}, 'text', 1]) expect(feedOfItems(other, url)).to.equal(undefined);
      expect((feedOfItems([], url) as Feed).items).to.deep.equal([]);
    });

    it('resolves against the address that is given', () => {
      expect(itemOf({ url: 'a', id: '1' })?.url).to.equal('https://feeds.example/topics/recruitment/a');
    });
  });

  describe('whatever comes', () => {
    const any = fc.oneof({ weight: 3, arbitrary: fragments }, fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));
    const some = (names: string, more: Record<string, fc.Arbitrary<unknown>> = {}) =>
      fc.oneof(
        any,
        fc.record(
          { ...Object.fromEntries(names.split(' ').map((name) => [name, any] as const)), ...more },
          { requiredKeys: [] },
        ),
      );
    const many = (of: fc.Arbitrary<unknown>) => fc.oneof(any, fc.array(of, { maxLength: 4 }));
    const picture = some('url alt caption credit width height srcset');
    const section = fc.oneof(fc.constantFrom('news', 'news-list', '__proto__'), any);
    const item = some(
      'id url external_url title summary content_text content_html image banner_image date_published date_modified language',
      {
        id: fc.oneof(fc.constantFrom('a', 'a #2', 1, '1', '__proto__'), any),
        tags: many(any),
        author: some('name url avatar'),
        authors: many(some('name url avatar')),
        attachments: many(some('url mime_type title size_in_bytes duration_in_seconds')),
        _topic: some('kicker author_title start end venue', {
          image: picture,
          section: fc.oneof(section, many(section)),
        }),
      },
    );
    const feeds = fc.record(
      {
        version: fc.constant('1.1'),
        title: any,
        description: any,
        language: any,
        home_page_url: any,
        items: fc.oneof({ weight: 5, arbitrary: fc.array(item, { maxLength: 6 }) }, any),
        _topic: some('tagline', {
          breadcrumb: many(some('title url')),
          image: picture,
          sections: many(some('heading limit', { id: section, type: section })),
          footer: some('copyright', { links: many(some('title url')) }),
        }),
      },
      { requiredKeys: ['version'] },
    );

    it('any JSON gives a feed or nothing', () => {
      fc.assert(
        fc.property(fc.jsonValue(), (json) => {
          const feed = parseJsonFeed(json, url);
          if (feed) checkFeed(feed);
        }),
      );
    });

    it('any values in the fields give a feed within the model', () => {
      fc.assert(
        fc.property(feeds, (json) => {
          const feed = parseJsonFeed(json, url);
          if (!feed) throw new Error('no feed');
          checkFeed(feed);
        }),
        { numRuns: 1000 },
      );
    });

    it('any text in any field of a good feed spoils no more than that field', async () => {
      const source = JSON.stringify(await get('native.feed.json'));
      const before = parseJsonFeed(JSON.parse(source), url);
      const paths: string[][] = [];
      const walk = (value: unknown, path: string[]) => {
        if (typeof value === 'string') paths.push(path);
        else if (typeof value === 'object' && value)
          for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
      };
      walk(JSON.parse(source), []);
      fc.assert(
        fc.property(fc.constantFrom(...paths.filter(([first]) => first !== 'version')), any, (path, value) => {
          const json = JSON.parse(source) as Record<string, unknown>;
          let at = json;
          for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
          at[path.at(-1) ?? ''] = value;
          const feed = parseJsonFeed(json, url);
          if (!feed) throw new Error('no feed');
          checkFeed(feed);
          expect(feed.items.length).to.equal(before?.items.length);
        }),
        { numRuns: 500 },
      );
    });
  });
});
