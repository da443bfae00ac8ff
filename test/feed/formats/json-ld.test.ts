import { expect } from '@open-wc/testing';
import fc from '../../property.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { feedIn, fixture, itemIn, outcome, paths, pick, put, reads, url } from '../golden.js';
import { fragments } from '../model.js';

const context = { '@context': 'https://schema.org' };
const read = (fields: object) => itemIn(JSON.stringify({ ...context, ...fields }));
const headlines = async (json: unknown) => (await feedIn(JSON.stringify(json))).items.map(({ headline }) => headline);
const pairs = ['json-ld-list.feed.json', 'json-ld-graph.feed.json'];

describe('feed/formats/json-ld', () => {
  reads(...pairs);

  for (const type of [
    'Article',
    'NewsArticle',
    'BlogPosting',
    'Report',
    'Event',
    'VideoObject',
    'https://schema.org/Article',
    'ScholarlyArticle',
    ['Thing', 'Book'],
  ]) {
    it(`reads a single ${String(type)}`, async () => {
      expect((await read({ '@type': type, name: 'One' })).headline).to.equal('One');
    });
  }

  it('reads lists in all their forms', async () => {
    const one = { '@type': 'Article', name: 'One' };
    const two = { '@type': 'Article', name: 'Two' };
    for (const json of [
      [one, two],
      { ...context, '@graph': [one, two] },
      { '@type': 'ItemList', itemListElement: [one, two] },
      {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', item: one },
          { '@type': 'ListItem', item: two },
        ],
      },
      { '@type': 'Blog', blogPost: [one, two] },
      { '@type': 'WebPage', mainEntity: { '@type': 'ItemList', itemListElement: [one, two] } },
      { '@type': 'DataFeed', '@graph': [{ '@type': 'ItemList', itemListElement: one }, two] },
    ]) {
      expect(await headlines(json), JSON.stringify(json)).to.deep.equal(['One', 'Two']);
    }
  });

  it('lists once, in the order of the list, what is described elsewhere', async () => {
    const graph = ['a', 'b', 'c'].map((id) => ({ '@type': 'Article', '@id': id, name: id }));
    const itemListElement = [{ '@type': 'ListItem', item: { '@id': 'c' } }, { '@id': 'a' }];
    const json = { '@graph': [...graph, { '@type': 'ItemList', itemListElement }] };
    expect(await headlines(json)).to.deep.equal(['c', 'a', 'b']);
  });

  it('lists things of any kind, but not where the page is', async () => {
    const itemListElement = [{ '@type': 'Place', name: 'A place' }];
    expect(await headlines({ '@type': 'ItemList', itemListElement })).to.deep.equal(['A place']);
    expect(await outcome(JSON.stringify({ '@type': 'BreadcrumbList', itemListElement }))).to.contain('no list');
  });

  for (const [duration, seconds] of [
    ['PT1H2M3S', 3723],
    ['PT90S', 90],
    ['PT1M30.5S', 90],
    ['PT2H', 7200],
    ['90', undefined],
    ['soon', undefined],
    ['PT1M or so', undefined],
  ] as const) {
    it(`reads the duration ${duration}`, async () => {
      const item = await read({ '@type': 'VideoObject', contentUrl: '/a.mp4', duration });
      expect(item.attachments?.[0]?.duration).to.equal(seconds);
    });
  }

  it('gives up a duration of 200,000 digits in one pass', async () => {
    const duration = `PT${'1'.repeat(200_000)}x`;
    const item = await read({ '@type': 'VideoObject', contentUrl: '/a.mp4', duration });
    expect(item.attachments?.[0]?.duration).to.equal(undefined);
  });

  for (const [what, location, venue] of [
    ['a name', 'The hall', 'The hall'],
    ['a place', { '@type': 'Place', name: 'The hall' }, 'The hall'],
    ['a place with an address', { name: 'The hall', address: '1 Pier Road' }, 'The hall, 1 Pier Road'],
    ['a town', { address: { addressLocality: 'Portville' } }, 'Portville'],
    ['nowhere', { '@type': 'VirtualLocation', url: 'https://meet.example/' }, undefined],
    ['nothing', undefined, undefined],
  ] as const) {
    it(`takes ${what} for a venue`, async () => {
      expect((await read({ '@type': 'Event', name: 'One', location })).venue).to.equal(venue);
    });
  }

  for (const [what, fields, url] of [
    ['an address', { url: '/1', '@id': 'https://a.example/' }, 'https://feeds.example/1'],
    ['a page', { mainEntityOfPage: '/1' }, 'https://feeds.example/1'],
    ['the id of a page', { mainEntityOfPage: { '@id': 'https://a.example/' } }, 'https://a.example/'],
    ['an id that is one', { '@id': 'https://a.example/' }, 'https://a.example/'],
    ['no id that is none', { '@id': '#1' }, undefined],
    ['nothing dangerous', { url: 'javascript:alert(1)' }, undefined],
  ] as const) {
    it(`takes ${what} for a link`, async () => {
      expect((await read({ '@type': 'Article', name: 'One', ...fields })).url).to.equal(url);
    });
  }

  for (const [what, image, expected] of [
    ['an address', '/1.png', { url: 'https://feeds.example/1.png' }],
    ['the first of several', ['/1.png', '/2.png'], { url: 'https://feeds.example/1.png' }],
    [
      'an object',
      { url: '/1.png', width: '1200', height: 800, creditText: 'C' },
      { url: 'https://feeds.example/1.png', width: 1200, height: 800, credit: 'C' },
    ],
    ['no object without an address', { '@id': '#1', caption: 'C' }, {}],
  ] as const) {
    it(`takes ${what} for a picture`, async () => {
      const item = await read({ '@type': 'Article', name: 'One', image });
      expect(pick(item.image, 'url', 'width', 'height', 'credit')).to.deep.equal(expected);
    });
  }

  it('takes only the file of a film for a film where no type is said', async () => {
    const read = async (type: string) => {
      const feed = await feedIn(
        JSON.stringify({ '@type': type, name: 'One', encoding: { '@type': type, contentUrl: '/a' } }),
      );
      return feed.items[0]?.attachments?.map(({ mimeType }) => mimeType);
    };
    expect(await read('VideoObject')).to.deep.equal(['video/mp4']);
    expect(await read('Book')).to.deep.equal([undefined]);
  });

  it('puts events and films where they belong', async () => {
    const feed = await feedIn(
      JSON.stringify([
        { '@type': 'Article', name: 'A' },
        { '@type': 'MusicEvent', name: 'B' },
        { '@type': 'VideoObject', name: 'C' },
      ]),
    );
    expect(feed.sections.map(({ type }) => type)).to.deep.equal(['news-list', 'event-list', 'video-card']);
  });

  for (const json of [context, { '@type': 'Organization', name: 'One' }, { '@graph': [] }, { '@graph': 7 }]) {
    it(`refuses ${JSON.stringify(json)}`, async () => {
      expect(await outcome(JSON.stringify(json))).to.contain('no list');
    });
  }

  for (const json of [
    { ...context, '@type': 'ItemList', itemListElement: [] },
    { ...context, '@type': 'CollectionPage', mainEntity: { '@type': ['Thing', 'ItemList'] } },
  ]) {
    it(`finds nothing in ${JSON.stringify(json)}, which is no failure`, async () => {
      expect((await parseFeed(JSON.stringify(json), url)).items).to.deep.equal([]);
    });
  }

  it('reads 2,000 of more things', async () => {
    const things = Array.from({ length: 10_020 }, (_, i) => ({ '@type': 'Article', name: `${i}` }));
    expect((await parseFeed(JSON.stringify(things), url)).items.length).to.equal(2000);
  });

  it('any value in any place of a good feed gives a feed or a message', async () => {
    const sources = await Promise.all(pairs.map(async (file) => new TextDecoder().decode(await fixture(file))));
    const any = fc.oneof(fragments, fc.jsonValue({ maxDepth: 2 }));
    const place = fc.oneof(
      ...sources.map((source) => fc.constantFrom(...paths(JSON.parse(source)).map((path) => ({ source, path })))),
    );
    await fc.assert(
      fc.asyncProperty(place, any, async ({ source, path }, value) => {
        await outcome(put(source, path, value));
      }),
      { numRuns: 300 },
    );
  });

  it('any JSON with its signs gives a feed or a message', async () => {
    const names = fc.constantFrom(
      '@graph',
      '@type',
      '@id',
      '@value',
      'item',
      'itemListElement',
      'name',
      'image',
      'location',
      'author',
      'url',
      'video',
    );
    const { thing } = fc.letrec<{ thing: unknown }>((tie) => ({
      thing: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('Event', 'Article', 'a', '#1', 7, null),
        fc.array(tie('thing'), { maxLength: 3 }),
        fc.dictionary(names, tie('thing'), { maxKeys: 4 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(thing, async (inside) => {
        await outcome(JSON.stringify({ ...context, '@graph': inside }));
      }),
      { numRuns: 300 },
    );
  });
});
