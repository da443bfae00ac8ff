import { expect } from '@open-wc/testing';
import fc from '../../property.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { feedIn, fixture, itemIn, outcome, paths, put, reads } from '../golden.js';
import { fragments } from '../model.js';

const node = (attributes: object, relationships = {}) => ({ type: 'node--page', id: '1', attributes, relationships });
const read = (attributes: object) => itemIn(JSON.stringify({ jsonapi: {}, data: [node(attributes)] }));

describe('feed/formats/drupal', () => {
  reads('drupal.feed.json');

  it('is a site without nodes', async () => {
    expect((await feedIn('{"jsonapi":{"version":"1.0"},"data":[]}')).items).to.deep.equal([]);
  });

  it('reads a single node', async () => {
    const item = await itemIn(JSON.stringify({ data: node({ title: 'One' }) }));
    expect(item.headline).to.equal('One');
  });

  for (const [feed, page] of [
    ['https://site.example/jsonapi/node/page', 'https://site.example/about'],
    ['https://site.example/fr/jsonapi/node/page?include=uid', 'https://site.example/fr/about'],
    ['https://site.example/drupal/jsonapi', 'https://site.example/drupal/about'],
    ['https://site.example/api/node/page?from=/jsonapi', 'https://site.example/about'],
    ['https://site.example/api#/x/jsonapi', 'https://site.example/about'],
  ] as const) {
    it(`finds pages beside ${feed}`, async () => {
      const body = JSON.stringify({ data: [node({ title: 'One', path: { alias: '/about' } })] });
      expect((await parseFeed(body, feed)).items[0]?.url).to.equal(page);
    });
  }

  it('knows pictures of which only the address was asked for', async () => {
    const refer = (id: string, meta: object) => ({ data: { type: 'file--file', id, meta } });
    const file = (id: string) => ({ type: 'file--file', id, attributes: { uri: { url: `/${id}` } } });
    const relations = {
      field_report: refer('report.pdf', { display: true, description: 'Report' }),
      field_image: refer('river.jpg', { alt: 'A river', width: 6, height: 4 }),
    };
    const data = [node({ title: 'One' }, relations)];
    const body = JSON.stringify({ jsonapi: {}, data, included: [file('report.pdf'), file('river.jpg')] });
    const { image, attachments } = await itemIn(body);
    expect([image?.url, image?.alt, image?.width]).to.deep.equal(['https://feeds.example/river.jpg', 'A river', 6]);
    expect(attachments?.map(({ url }) => url)).to.deep.equal(['https://feeds.example/report.pdf']);
  });

  it('finds files where older versions say their address', async () => {
    const data = node({ title: 'One' }, { field_file: { data: { type: 'file--file', id: 'f' } } });
    const attributes = { uri: 'public://a.pdf', url: '/files/a.pdf' };
    const body = JSON.stringify({ data, included: [{ type: 'file--file', id: 'f', attributes }] });
    const { attachments } = await itemIn(body);
    expect(attachments?.map(({ url }) => url)).to.deep.equal(['https://feeds.example/files/a.pdf']);
  });

  it('takes the text from whatever field has one', async () => {
    const text = { value: 'a', processed: '<p>A</p>' };
    expect((await read({ body: null, field_text: text })).content?.html).to.equal('<p>A</p>');
    expect((await read({ field_texts: [text] })).content?.html).to.equal('<p>A</p>');
    expect((await read({ body: { value: 'B', processed: '<p>B</p>' }, field_a: text })).content?.html).to.equal(
      '<p>B</p>',
    );
    expect((await read({ title: 'One', field_a: ['b', { c: 1 }, null] })).content).to.equal(undefined);
  });

  for (const [langcode, language] of [
    ['pt-br', 'pt-br'],
    ['und', undefined],
    ['zxx', undefined],
    [7, undefined],
  ] as const) {
    it(`takes the language code ${langcode} for ${language}`, async () => {
      expect((await read({ title: 'One', langcode })).language).to.equal(language);
    });
  }

  for (const json of [
    { data: [] },
    { data: null },
    { data: 'x' },
    { data: [{ type: 'a' }, 7] },
    { data: { status: 404 } },
    { data: { attributes: { title: 'One' } } },
    { errors: [] },
  ]) {
    it(`refuses ${JSON.stringify(json)}`, async () => {
      expect(await outcome(JSON.stringify(json))).to.be.a('string');
    });
  }

  it('is not held up by what refers to much', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({ type: 'file--file', id: `${i}` }));
    const media = { type: 'media--image', id: 'm', attributes: {}, relationships: { field_files: { data: many } } };
    const data = Array.from({ length: 10_000 }, () =>
      node({ title: 'One' }, { a: { data: { type: 'media--image', id: 'm' } } }),
    );
    const included = [media, ...many.map((file) => ({ ...file, attributes: { uri: { url: '/a' } } }))];
    await parseFeed(JSON.stringify({ data, included }), 'https://site.example/');
  });

  it('any value in any place of a good feed spoils no more than that', async () => {
    const source = new TextDecoder().decode(await fixture('drupal.feed.json'));
    const any = fc.oneof(fragments, fc.jsonValue({ maxDepth: 2 }));
    const place = fc.constantFrom(...paths(JSON.parse(source)));
    await fc.assert(
      fc.asyncProperty(place, any, async (path, value) => {
        expect((await feedIn(put(source, path, value))).items.length).to.be.within(1, 3);
      }),
      { numRuns: 500 },
    );
  });

  it('any JSON beside "data" gives a feed or a message', async () => {
    const any = fc.jsonValue({ maxDepth: 4 });
    const resource = fc.record({
      type: fc.constantFrom('node--a', 'media--video', 'file--file'),
      id: fc.constantFrom('1', '2'),
      attributes: any,
      relationships: any,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.record({ data: fc.oneof(any, fc.array(resource)), included: fc.oneof(any, fc.array(resource)) }),
        async (json) => {
          await outcome(JSON.stringify(json));
        },
      ),
      { numRuns: 300 },
    );
  });
});
