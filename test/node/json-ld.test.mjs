// Structured data as a server would write it, in plain Node, against the vocabulary that schema.org publishes.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { parse } from 'parse5';
import { jsonLdOf, jsonLdOfPage, jsonLdScript } from '../../dist/index.js';
import '../../dist/node/xml-parser.js';
import { parseFeed } from '../../dist/feed/parse-feed.js';
import { faultsOf } from './vocabulary.mjs';

const KINDS = [
  'news-list',
  'focus-card',
  'area-of-work-grid',
  'event-list',
  'resource-list',
  'video-card',
  'quote-block',
  'topic-hero',
  'topic-breadcrumb',
];
const fixtures = new URL('../fixtures/', import.meta.url);
const demo = new URL('../../demo/feeds/', import.meta.url);
const url = 'https://feeds.example/topics/recruitment/feed.json';
const read = async (file) => parseFeed(await readFile(file), url);
const page = 'https://partner.example/topics/recruitment';

const feeds = [
  ...(await readdir(fixtures))
    .filter((name) => /\.feed\.(json|xml)$/.test(name))
    .map((name) => new URL(name, fixtures)),
  ...(await readdir(demo)).map((name) => new URL(name, demo)),
];

/** Every node in a document, at any depth. */
function nodesIn(value) {
  if (typeof value !== 'object' || !value) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return Array.isArray(value) || !value['@type'] ? inside : [value, ...inside];
}
/** The data in a piece of HTML, as a browser finds it. */
function parsed(html) {
  const scripts = [];
  const look = (node) => {
    if (node.tagName === 'script') scripts.push(node);
    for (const child of node.childNodes ?? []) look(child);
  };
  look(parse(html));
  return scripts;
}

describe('the vocabulary', () => {
  const wrong = (node, fault) => assert.match(faultsOf({ '@context': 'https://schema.org', ...node }).join(), fault);
  test('is that of schema.org, and finds what is wrong', () => {
    wrong({ '@type': 'NewsItem' }, /no type NewsItem/);
    wrong({ '@type': 'NewsArticle', venue: 'Geneva' }, /NewsArticle has no such property/);
    wrong({ '@type': 'Event', headline: 'Meeting' }, /Event has no such property/);
    wrong({ '@type': 'Event', startDate: 'soon' }, /"soon" is none of Date/);
    wrong({ '@type': 'Event', startDate: '2026-02-31T25:00' }, /is none of Date/);
    wrong({ '@type': 'Event', eventAttendanceMode: 'Online' }, /is none of EventAttendanceModeEnumeration/);
    wrong({ '@type': 'Event', location: { '@type': 'Person' } }, /is none of/);
    wrong({ name: 'Nothing' }, /no type undefined/);
    wrong({ '@type': 'NewsArticle', author: { startDate: '2026-10-05' } }, /has no such property/);
    wrong({ '@type': 'NewsArticle', url: 'javascript:alert(1)' }, /is none of URL/);
    wrong({ '@type': 'ItemList', numberOfItems: '3' }, /is none of Integer/);
    wrong({ '@type': 'VideoObject', duration: '8' }, /is none of Duration/);
    wrong({ '@type': 'ImageObject', width: 1200 }, /is none of Distance/);
    assert.deepEqual(
      faultsOf({
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: 'Meeting',
        startDate: '2026-10-05T10:00:00+02:00',
        eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
        location: [{ '@type': 'VirtualLocation', url }, { '@type': 'Place' }],
        organizer: { name: 'Somebody' },
      }),
      [],
    );
  });
});

describe('jsonLdOf', () => {
  assert.ok(feeds.length > 30);
  for (const file of feeds) {
    test(`says nothing that the vocabulary has not: ${file.pathname.split('/').pop()}`, async () => {
      const feed = await read(file);
      const shown = { feed, heading: feed.title, page, online: 'En ligne' };
      const documents = [...KINDS.map((kind) => jsonLdOf(kind, feed.items, shown)), jsonLdOfPage(feed, { page })];
      for (const document of documents) if (document) assert.deepEqual(faultsOf(document), []);
    });
  }

  test('describes every kind of section of the sample page', async () => {
    const feed = await read(new URL('labour-migration.json', demo));
    const document = jsonLdOfPage(feed, { page });
    const types = new Set(nodesIn(document).map((node) => node['@type']));
    for (const type of [
      'WebPage',
      'BreadcrumbList',
      'ItemList',
      'NewsArticle',
      'Article',
      'Quotation',
      'Person',
      'DigitalDocument',
      'MediaObject',
      'VideoObject',
      'Event',
      'Place',
      'VirtualLocation',
      'ImageObject',
    ])
      assert.ok(types.has(type), type);
    assert.deepEqual(faultsOf(document), []);
    assert.deepEqual(
      document['@graph'].map((node) => [node['@type'], node.name]),
      [
        ['WebPage', 'Labour migration'],
        ['BreadcrumbList', undefined],
        ['ItemList', 'Latest news'],
        ['ItemList', 'Focus on'],
        ['Quotation', undefined],
        ['ItemList', 'Projects in the spotlight'],
        ['ItemList', 'Areas of work'],
        ['ItemList', 'Publications'],
        ['ItemList', 'Watch'],
        ['ItemList', 'Events'],
      ],
    );
  });

  test('knows only own, known fields: prototypes bring nothing in', async () => {
    const feed = await read(new URL('proto.feed.json', fixtures));
    const items = feed.items.map((item) => ({
      ...item,
      ['__proto__']: { url: 'https://evil.example/' },
      constructor: 'x',
    }));
    const text = JSON.stringify(KINDS.map((kind) => jsonLdOf(kind, items, { feed })));
    assert.doesNotMatch(text, /evil|constructor|__proto__|polluted/);
    assert.equal(jsonLdOf('__proto__', items), undefined);
    assert.equal(jsonLdOf('constructor', items), undefined);
    assert.equal(jsonLdOf('topic-footer', items), undefined);
  });
});

describe('jsonLdScript', () => {
  const hostile = [
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '<!-- ',
    ']]>',
    '\u2028\u2029',
    '\ud800',
    '&lt;/script&gt;',
    '"\\\n\t\u0000',
  ];
  for (const text of hostile) {
    test(`is one script whatever is in it: ${JSON.stringify(text)}`, () => {
      const items = [
        { id: '1', headline: `A ${text} B`, summary: text, url: 'https://example.org/?<!--</script>', language: text },
      ];
      const html = jsonLdScript(jsonLdOf('news-list', items, { heading: text }));
      const [script, ...others] = parsed(`${html}<p>after</p>`);
      assert.deepEqual(others, []);
      assert.deepEqual(
        script.attrs.map(({ name, value }) => [name, value]),
        [
          ['type', 'application/ld+json'],
          ['data-topic-elements', ''],
        ],
      );
      const inside = script.childNodes[0].value;
      assert.doesNotMatch(inside, /[<>&\u2028\u2029]/);
      const { itemListElement } = JSON.parse(inside);
      // Control characters and white space are folded on the way.
      const folded = `A ${text} B`.replace(/[\s\u0000-\u001f]+/g, ' ');
      assert.equal(itemListElement[0].item.headline.toWellFormed?.(), folded.toWellFormed?.());
    });
  }

  test('leaves out addresses that are none of the web', () => {
    const addresses = [
      'javascript:alert(1)',
      'mailto:a@example.org',
      'data:text/html,x',
      'blob:https://example.org/1',
      '/a',
    ];
    for (const address of addresses) {
      const item = {
        id: '1',
        headline: 'A',
        url: address,
        image: { url: address, alt: 'x' },
        venue: 'B',
        authors: [{ name: 'C', url: address, avatar: address }],
        attachments: [{ url: address, mimeType: 'application/pdf' }],
      };
      for (const kind of KINDS.filter((name) => name !== 'video-card')) {
        const document = jsonLdOf(kind, [item], { page: address, feed: { homePage: address } });
        assert.ok(!JSON.stringify(document).includes(address), `${kind} ${address}`);
        assert.deepEqual(faultsOf(document), []);
      }
    }
  });
});
