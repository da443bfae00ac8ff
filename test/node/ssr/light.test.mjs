// Plain HTML between the tags, of what elements render.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFragment } from 'parse5';
import { bake } from '../../../dist/ssr/index.js';

const URL = 'https://site.example/feed.json';
const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Labour migration',
  description: 'One paragraph.\n\nAnother one.',
  language: 'en',
  _topic: {
    tagline: 'Work across borders',
    breadcrumb: [{ title: 'Home', url: '/' }, { title: 'Labour migration' }],
    sections: [
      { id: 'news', type: 'news-list', heading: 'News' },
      { id: 'say', type: 'quote-block' },
      { id: 'areas', type: 'area-of-work-grid' },
      { id: 'papers', type: 'resource-list', heading: 'Papers' },
      { id: 'films', type: 'video-card' },
      { id: 'dates', type: 'event-list' },
    ],
    footer: { copyright: '© 2026', links: [{ title: 'Privacy', url: '/privacy' }] },
  },
  items: [
    {
      id: '1',
      url: '/news/1',
      title: 'Fees & <deposits>',
      summary: 'Who pays?',
      image: '/1.jpg',
      date_published: '2026-10-29',
      _topic: {
        section: 'news',
        kicker: 'Statement',
        image: { alt: 'Hands', caption: 'A contract', credit: 'A. Nobody' },
      },
    },
    { id: '2', content_text: 'Nobody reads it.', authors: [{ name: 'B. Nobody' }], _topic: { section: 'say' } },
    {
      id: '3',
      title: 'Recruitment',
      content_html: '<p>With a <a href="/list">list</a>:</p><ul><li>One</li></ul>',
      _topic: { section: 'areas' },
    },
    {
      id: '4',
      title: 'A paper',
      attachments: [{ url: '/4.pdf', mime_type: 'application/pdf', size_in_bytes: 2048 }],
      _topic: { section: 'papers' },
    },
    {
      id: '5',
      title: 'A film',
      attachments: [{ url: 'https://films.example/5.mp4', mime_type: 'video/mp4' }],
      _topic: { section: 'films' },
    },
    { id: '6', title: 'A meeting', _topic: { section: 'dates', start: '2026-12-01T10:00:00+01:00', venue: 'Geneva' } },
  ],
};
const light = (html, options = {}) =>
  bake(html, { baseUrl: 'https://site.example/page', mode: 'light', feeds: { [URL]: FEED }, ...options });

/** Names of all elements and attributes. */
function names(html) {
  const elements = new Set();
  const attributes = new Set();
  const open = [parseFragment(html)];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.tagName) elements.add(node.tagName);
    for (const { name } of node.attrs ?? []) attributes.add(name);
    open.push(...(node.childNodes ?? []), ...(node.content ? [node.content] : []));
  }
  return { elements, attributes };
}

describe('bake with mode: light', () => {
  test('writes a list as headings, links, dates and pictures, in the place of what stood there', async () => {
    const made = await light('<b>A</b><news-list feed="/feed.json" section="news"><p>Soon.</p></news-list><b>B</b>');
    assert.equal(
      made,
      '<b>A</b><news-list feed="/feed.json" section="news"><section><h2><bdi>News</bdi></h2> <ul><li><article>' +
        '<p><bdi>Statement</bdi></p><h3><a href="https://site.example/news/1" rel="noopener noreferrer">' +
        '<bdi>Fees &amp;</bdi></a></h3><time datetime="2026-10-29">October 29, 2026</time><p><bdi>Who pays?</bdi></p>' +
        '<figure><img decoding="async" referrerpolicy="no-referrer" loading="lazy" alt="Hands" src="https://site.example/1.jpg">' +
        '<figcaption><bdi>A contract</bdi> <small><bdi>A. Nobody</bdi></small></figcaption></figure></article></li></ul> ' +
        '</section></news-list><b>B</b>',
    );
  });

  test('writes a whole page without anything of ours: no element, no class, no part, no script, no style', async () => {
    const made = await light('<topic-page feed="/feed.json"></topic-page>');
    const { elements, attributes } = names(made);
    for (const name of elements) if (name !== 'topic-page') assert.match(name, /^[a-z]+[1-6]?$/);
    for (const name of ['script', 'style', 'template', 'slot', 'button', 'div']) assert.ok(!elements.has(name), name);
    for (const name of ['class', 'part', 'id', 'role', 'exportparts', 'hidden', 'style'])
      assert.ok(!attributes.has(name), name);
    assert.ok(!made.includes('<!--'));
    for (const text of [
      '<nav><ol><li><a href="https://site.example/"',
      '<h2><bdi>Labour migration</bdi></h2>',
      '<p><bdi>Another one.</bdi></p>',
      '<h3><bdi>News</bdi></h3>',
      '<blockquote><p><bdi>Nobody reads it.</bdi></p></blockquote>',
      '<a href="https://site.example/list" rel="noopener noreferrer" dir="auto">list</a>',
      '<ul dir="auto"><li>One</li></ul>',
      'href="https://site.example/4.pdf"',
      '<a href="https://films.example/5.mp4" rel="noopener noreferrer"><bdi>Download</bdi></a>',
      '<time datetime="2026-12-01T10:00:00+01:00">',
      'Geneva',
      '<footer><p><bdi>© 2026</bdi></p>',
    ])
      assert.ok(made.includes(text), `${text} in ${made}`);
  });

  test('comes to the same the second time', async () => {
    const once = await light(
      '<topic-page feed="/feed.json"></topic-page><quote-block quote="So." author="C"></quote-block>',
    );
    assert.equal(await light(once), once);
  });

  test('keeps what it says to search engines where the content stays', async () => {
    const once = await light(
      '<quote-block quote="So." author="C" jsonld></quote-block><news-list feed="/feed.json" section="news" jsonld></news-list>',
    );
    assert.equal(once.match(/<script type="application\/ld\+json" data-topic-elements>/g).length, 2);
    assert.equal(await light(once), once);
    const later = await light(once, {
      feeds: {},
      fetch: () => Promise.resolve(new Response('', { status: 404 })),
      onProblem() {},
    });
    assert.equal(later, once);
    // What no longer asks for it says nothing.
    assert.ok(!(await light(once.replaceAll(' jsonld', ''))).includes('ld+json'));
  });

  test('leaves what authors wrote, and data and slotted content with it', async () => {
    const own =
      '<news-list><news-item headline="One"><p>There.</p></news-item></news-list>' +
      '<quote-block author="D"><p>Words.</p></quote-block>' +
      '<topic-breadcrumb><a href="/">Home</a></topic-breadcrumb>';
    assert.equal(await light(own), own);
    const items = '<script type="application/json">[{"title":"One"}]</script>';
    const given = await light(`<news-list>${items}<p>Soon.</p></news-list>`);
    assert.ok(given.startsWith(`<news-list>${items}`));
    assert.ok(given.includes('<h3><bdi>One</bdi></h3>') && !given.includes('Soon.'));
    const hero = await light(
      '<topic-hero feed="/feed.json"><nav slot="breadcrumb">Here</nav><p>Soon.</p></topic-hero>',
    );
    assert.ok(hero.startsWith('<topic-hero feed="/feed.json"><nav slot="breadcrumb">Here</nav><section>'));
    assert.ok(!hero.includes('Soon.'));
  });

  test('writes what stands in attributes alone', async () => {
    assert.equal(
      await light(
        '<news-list heading-level="3"><news-item headline="A & B" href="/1" published="2021-02-03" summary="S"></news-item></news-list>',
      ),
      '<news-list heading-level="3"><news-item headline="A & B" href="/1" published="2021-02-03" summary="S">' +
        '<h4><a href="https://site.example/1">A &amp; B</a></h4><p><time datetime="2021-02-03">2021-02-03</time></p><p>S</p>' +
        '</news-item></news-list>',
    );
    const meeting = '<event-item headline="A" start="2031-02-03" end="2031-02-04"></event-item>';
    assert.ok(
      (await light(`<event-list>${meeting}</event-list>`)).includes(
        '<h3>A</h3><p><time datetime="2031-02-03">2031-02-03</time> – <time datetime="2031-02-04">2031-02-04</time></p></event-item>',
      ),
    );
    assert.ok(
      (await light('<news-list><news-item headline="A"></news-item></news-list>')).includes('<h3>A</h3></news-item>'),
    );
    const quote = await light('<quote-block quote="Words." author="E"></quote-block>');
    assert.ok(quote.includes('<blockquote><p><bdi>Words.</bdi></p></blockquote>'));
  });

  test('asks for the picture of such an item without a word on the page', async () => {
    const made = await light(
      '<news-list><news-item headline="A" image="/1.jpg" image-alt="B"></news-item></news-list>',
    );
    assert.match(made, /<img src="https:\/\/site\.example\/1\.jpg" alt="B" [^>]*referrerpolicy="no-referrer">/);
  });

  test('leaves what stands there where the feed cannot be had', async () => {
    const problems = [];
    const page = '<news-list feed="/none.json"><p>Here.</p></news-list>';
    const fetch = () => Promise.resolve(new Response('', { status: 404 }));
    assert.equal(await light(page, { fetch, onProblem: (problem) => problems.push(problem) }), page);
    assert.deepEqual(
      problems.map(({ error, kept }) => [error.code, kept]),
      [['http', 'light-dom']],
    );
  });
});
