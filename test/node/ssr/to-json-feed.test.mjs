// What travels with a page gives the same feed when it is read: for whatever strangers write.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { env } from 'node:process';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import '../../../dist/node/xml-parser.js';
import { readEmbedded } from '../../../dist/feed/embedded.js';
import { parseFeed } from '../../../dist/feed/parse-feed.js';
import { setWords } from '../../../dist/feed/readers.js';
import * as words from '../../../dist/feed/words.js';
import { toJsonFeed } from '../../../dist/ssr/to-json-feed.js';
import { feedOf, hostile } from './support.mjs';

setWords(words);
fc.configureGlobal({ seed: Number(env.PROPERTY_SEED) || 20_261_122 });

const URL_OF_FEED = 'https://feeds.example/topics/feed.json';
const payloads = await hostile();
const plain = (value) => JSON.parse(JSON.stringify(value));

async function same(feed) {
  const read = await readEmbedded(
    { feed: '/any', url: feed.url },
    JSON.stringify(toJsonFeed(feed)),
    'https://host.example/',
  );
  assert.deepEqual(plain(read.feed), plain(feed));
}

async function examples(folder) {
  const files = await readdir(folder, { withFileTypes: true });
  return files
    .filter((file) => file.isFile() && !file.name.endsWith('.model.json'))
    .map(({ name }) => [name, new URL(name, folder)]);
}

const root = new URL('../../../', import.meta.url);
// FEEDS=folder,folder adds feeds of your own.
const others = (env.FEEDS?.split(',') ?? []).filter(existsSync).map((folder) => `file://${folder}/`);
const folders = [
  new URL('demo/feeds/', root),
  new URL('test/fixtures/', root),
  ...others.map((folder) => new URL(folder)),
];

describe('toJsonFeed gives back', () => {
  for (const folder of folders) {
    test(`the feeds of ${folder.pathname.split('/').slice(-3).join('/')}`, async () => {
      let read = 0;
      for (const [name, file] of await examples(folder)) {
        const feed = await parseFeed(await readFile(file), URL_OF_FEED).catch((error) => {
          assert.equal(error.code, 'not-a-feed', name);
        });
        if (!feed) continue;
        await same(feed);
        read++;
      }
      assert.ok(read > 5);
    });
  }

  const signs = [
    '&lt;b&gt;',
    '<3',
    'R&D',
    '\u2028',
    '\u2029',
    '</script>',
    '<!--',
    '&amp;amp;',
    '&#38;lt;',
    '&nbsp',
    '<b>',
    '>',
    ' ',
    '\n\n',
    '"',
    '\u0000',
    '\ud800',
    '&AMP;',
    '&notit;',
    '</',
    '<?',
    'a',
  ];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...signs), { maxLength: 5 }).map((parts) => parts.join('')),
    fc.constantFrom(...payloads),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const some = (arbitrary) => fc.option(arbitrary, { nil: undefined });
  const url = fc.oneof(
    fc.webUrl(),
    fc.constantFrom(
      '/a',
      '//b.example/c',
      'javascript:alert(1)',
      'data:image/png;base64,AA',
      'mailto:a@b.example',
      'x y',
      'https://a.example/?q="<>&amp;\'',
    ),
    text,
  );
  const date = fc.oneof(
    fc.constantFrom('2026-10-14T23:30:00-05:00', '2026-10-14', 'Wed, 14 Oct 2026 10:00 EST', 'soon', '14 octobre 2026'),
    text,
  );
  const picture = fc.record({
    url,
    alt: some(text),
    caption: some(text),
    credit: some(text),
    width: some(fc.oneof(fc.nat(), fc.double(), text)),
    height: some(fc.nat()),
    srcset: some(fc.oneof(fc.constant('/a 2x, /b 3x'), text)),
  });
  const link = fc.record({ title: some(text), url: some(url) });
  const items = fc.array(
    fc.record({
      id: some(fc.oneof(text, fc.nat())),
      url: some(url),
      external_url: some(url),
      title: some(text),
      summary: some(text),
      content_text: some(text),
      content_html: some(
        fc.oneof(
          text,
          text.map((inside) => `<p>${inside}</p><ul><li>b</ul>`),
        ),
      ),
      image: some(url),
      date_published: some(date),
      date_modified: some(date),
      language: some(fc.oneof(fc.constantFrom('fr', 'zh-Hant', 'EN_us'), text)),
      tags: some(fc.array(text, { maxLength: 3 })),
      authors: some(fc.array(fc.record({ name: some(text), url: some(url), avatar: some(url) }), { maxLength: 2 })),
      attachments: some(
        fc.array(
          fc.record({
            url,
            mime_type: some(text),
            title: some(text),
            size_in_bytes: some(fc.oneof(fc.nat(), fc.double())),
            duration_in_seconds: some(fc.oneof(fc.nat(), fc.double())),
          }),
          { maxLength: 2 },
        ),
      ),
      _topic: some(
        fc.record({
          section: some(fc.oneof(text, fc.array(text, { maxLength: 2 }))),
          kicker: some(text),
          image: some(picture),
          author_title: some(text),
          start: some(date),
          end: some(date),
          venue: some(text),
        }),
      ),
    }),
    { maxLength: 4 },
  );
  const feeds = fc.record({
    title: some(text),
    description: some(fc.array(text, { maxLength: 3 }).map((parts) => parts.join('\n\n'))),
    language: some(fc.constantFrom('en', 'fr-CA', 'x')),
    home_page_url: some(url),
    _topic: some(
      fc.record({
        tagline: some(text),
        image: some(picture),
        breadcrumb: some(fc.array(link, { maxLength: 3 })),
        sections: some(
          fc.array(
            fc.record({
              id: some(text),
              type: some(fc.constantFrom('news-list', 'x', 'topic-footer')),
              heading: some(text),
              limit: some(fc.oneof(fc.integer(), fc.double())),
            }),
            { maxLength: 3 },
          ),
        ),
        footer: some(fc.record({ copyright: some(text), links: some(fc.array(link, { maxLength: 3 })) })),
      }),
    ),
  });

  test('what is hostile', async () => {
    await fc.assert(
      fc.asyncProperty(feeds, items, async (more, written) => {
        await same(await parseFeed(JSON.stringify(feedOf(written, more)), URL_OF_FEED));
      }),
      { numRuns: 500 },
    );
  });

  test('some items alone, with the sections of all', async () => {
    const feed = await parseFeed(
      JSON.stringify(
        feedOf([
          { id: '1', _topic: { section: 'a' } },
          { id: '2', _topic: { section: 'b' } },
        ]),
      ),
      URL_OF_FEED,
    );
    const read = await readEmbedded(
      { feed: '/any' },
      JSON.stringify(toJsonFeed(feed, feed.items.slice(1))),
      'https://host.example/',
    );
    assert.deepEqual(plain(read.feed.sections), plain(feed.sections));
    assert.equal(read.feed.items.length, 1);
  });
});
