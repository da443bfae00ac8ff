import { expect } from '@open-wc/testing';
import fc from '../../property.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { feedIn, fixture, itemIn, outcome, paths, pick, put, reads, url } from '../golden.js';
import { fragments } from '../model.js';

const post = { id: 1, link: 'https://blog.example/1/', title: { rendered: 'One' } };
const read = (fields: object) => itemIn(JSON.stringify([{ ...post, ...fields }]));
const media = (fields: object) => ({ _embedded: { 'wp:featuredmedia': [fields] } });

describe('feed/formats/wordpress', () => {
  reads('wordpress.feed.json', 'wordpress-page.feed.json');

  it('is a site without posts', async () => {
    expect((await feedIn('[]')).items).to.deep.equal([]);
  });

  for (const [date, date_gmt, iso] of [
    ['2021-04-16T00:30:00', '2021-04-15T22:30:00', '2021-04-16T00:30:00+02:00'],
    ['2021-04-15T17:00:00', '2021-04-15T22:30:00', '2021-04-15T17:00:00-05:30'],
    ['2021-04-15T22:30:00', '2021-04-15T22:30:00', '2021-04-15T22:30:00+00:00'],
    ['2021-04-15T22:30:00', undefined, '2021-04-15T22:30:00'],
    ['2021-04-15T22:30:00', '0000-00-00T00:00:00', '2021-04-15T22:30:00'],
    [null, '2021-04-15T22:30:00', '2021-04-15T22:30:00Z'],
    ['soon', 'later', undefined],
    [undefined, undefined, undefined],
  ]) {
    it(`shows the day of the site: ${date}, at Greenwich ${date_gmt}`, async () => {
      expect((await read({ date, date_gmt })).published?.iso).to.equal(iso);
    });
  }

  it('offers pictures of the same shape only', async () => {
    const sizes = {
      thumbnail: { width: 150, height: 150, source_url: '/150.jpg' },
      medium: { width: 300, height: 201, source_url: '/300.jpg' },
      odd: { width: '600', height: 400, source_url: '/600.jpg' },
      empty: {},
      none: null,
    };
    const source_url = 'https://blog.example/a.jpg';
    const { image } = await read(media({ source_url, media_details: { width: 900, height: 600, sizes } }));
    expect(pick(image, 'url', 'srcset', 'width')).to.deep.equal({
      url: source_url,
      srcset: 'https://feeds.example/300.jpg 300w',
      width: 900,
    });
    expect((await read(media({ source_url, media_details: { sizes } }))).image?.srcset).to.equal(undefined);
    expect((await read(media({ source_url, media_details: [] }))).image?.url).to.equal(source_url);
  });

  it('reads posts without a title of which only some fields were asked for', async () => {
    for (const [fields, text] of [
      [{ title: { rendered: '' }, excerpt: { rendered: '<p>Words</p>' } }, 'Words'],
      [{ title: undefined, excerpt: { rendered: '<p>Words</p>' } }, 'Words'],
      [{ title: undefined, content: { rendered: '<p>Words</p>' } }, undefined],
    ] as const) {
      const [first, second] = (await feedIn(JSON.stringify([post, { ...post, id: 2, ...fields }]))).items;
      expect(first?.headline).to.equal('One');
      expect(second?.id).to.equal('2');
      expect(second?.summary).to.equal(text);
    }
  });

  it('leaves out the link to the rest', async () => {
    const excerpt = {
      rendered: '<p>Words &hellip; <a href="#" class="x more-link">Continue <span>reading</span></a></p>',
    };
    expect((await read({ excerpt })).summary).to.equal('Words …');
  });

  for (const [what, json, message] of [
    [
      'what the server says of an error',
      { code: 'rest_no_route', message: 'No route', data: { status: 404 } },
      'resources',
    ],
    ['other objects', { posts: [], total: 0 }, 'it has posts, total'],
    ['a list of other things', [{ id: 1, name: 'One' }], 'it has id, name'],
    ['an object without a field', {}, 'an object without any field'],
    ['a list of texts', ['a', 'b'], 'a list without any object'],
    ['a list of nothing', [null, [], 1], 'no feed'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect(await outcome(JSON.stringify(json)))
        .to.be.a('string')
        .that.contains(message);
    });
  }

  it('says only the beginning of what the other fields are called', async () => {
    expect(await outcome(JSON.stringify({ ['x'.repeat(10_000)]: 1 })))
      .to.be.a('string')
      .that.has.length.below(200);
  });

  it('reads 2,000 of more posts', async () => {
    const posts = Array.from({ length: 10_020 }, (_, id) => ({ ...post, id }));
    expect((await parseFeed(JSON.stringify(posts), url)).items.length).to.equal(2000);
  });

  it('any value in any place of good posts spoils no more than that', async () => {
    const source = new TextDecoder().decode(await fixture('wordpress.feed.json'));
    const any = fc.oneof(fragments, fc.jsonValue({ maxDepth: 2 }));
    const place = fc.constantFrom(...paths(JSON.parse(source)));
    const before = (await feedIn(source)).items.length;
    await fc.assert(
      fc.asyncProperty(place, any, async (path, value) => {
        expect((await feedIn(put(source, path, value))).items.length).to.be.within(before - 1, before + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('any fields give a feed or a message', async () => {
    const any = fc.oneof(fragments, fc.jsonValue({ maxDepth: 3 }));
    const names = [
      'id',
      'date',
      'date_gmt',
      'title',
      'excerpt',
      'content',
      'lang',
      'yoast_head_json',
      '_embedded',
      '__proto__',
    ];
    const posts = fc.array(
      fc.record(Object.fromEntries(names.map((name) => [name, any]))).map((fields) => ({ ...post, ...fields })),
    );
    await fc.assert(
      fc.asyncProperty(posts, async (json) => {
        await outcome(JSON.stringify(json));
      }),
      { numRuns: 300 },
    );
  });
});
