import { expect } from '@open-wc/testing';
import { examineFeed } from '../../src/doctor/examine-feed.js';
import type { Exchange, Headers } from '../../src/doctor/exchange.js';
import { examineNetwork } from '../../src/doctor/network.js';
import fc from '../property.js';
import { expectFindings, idsOf, only } from './support.js';

const URL_OF_FEED = 'https://feeds.example/topic.json';
const utf8 = (text: string) => new TextEncoder().encode(text);
const bare = (body: string | Uint8Array): Exchange => ({
  url: URL_OF_FEED,
  hops: [],
  body: typeof body === 'string' ? utf8(body) : body,
});
const findingsIn = async (body: unknown) =>
  (await examineFeed(bare(typeof body === 'string' ? body : JSON.stringify(body)), { base: URL_OF_FEED })).findings;

const GOOD = {
  id: '1',
  title: 'Skills that travel',
  url: 'https://feeds.example/1',
  date_published: '2026-10-05',
  image: 'https://feeds.example/1.jpg',
  _topic: { image: { alt: 'A welder', width: 1200, height: 800 } },
};
const feed = (items: readonly unknown[], fields: Record<string, unknown> = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  language: 'en',
  items,
  ...fields,
});
/** What is found in a feed of one item that is good but for this. */
const withItem = (changes: Record<string, unknown>, fields = {}) => findingsIn(feed([{ ...GOOD, ...changes }], fields));

describe('doctor: the content of a feed', () => {
  it('has nothing against a good one', async () => {
    expect(await findingsIn(feed([GOOD]))).to.deep.equal([]);
    const { feed: read, format } = await examineFeed(bare(JSON.stringify(feed([GOOD]))));
    expect([read?.items.length, format]).to.deep.equal([1, 'JSON Feed']);
  });

  const ITEM_FAULTS: readonly (readonly [id: string, path: string, changes: Record<string, unknown>, fix?: string])[] =
    [
      ['date-unreadable', 'items[0].date_published', { date_published: 'soon' }],
      ['date-unreadable', 'items[0].date_published', { date_published: '16. IV. 2021' }, '"2026-10-29"'],
      ['date-unreadable', 'items[0].date_published', { date_published: 1618531200 }, '"2021-04-16T00:00:00Z"'],
      ['url-dangerous', 'items[0].url', { url: 'javascript:alert(1)' }],
      ['url-dangerous', 'items[0].url', { url: ' data:text/html,x' }],
      ['url-unreadable', 'items[0].url', { url: 'https://' }],
      ['url-unreadable', 'items[0].image', { image: 'mailto:press@feeds.example' }],
      ['url-relative', 'items[0].url', { url: '/news/1' }, '"https://feeds.example/news/1"'],
      ['field-type', 'items[0].title', { title: 5 }, '"title": "5"'],
      ['field-type', 'items[0].tags', { tags: { a: 1 } }],
      ['field-type', 'items[0].tags', { tags: 'water' }, '"tags": […]'],
      ['field-type', 'items[0].tags[1]', { tags: ['water', 5] }],
      ['field-type', 'items[0].attachments', { attachments: {} }],
      ['field-missing', 'items[0].attachments[0].url', { attachments: [{ title: 'A' }] }, '"url": "…"'],
      [
        'field-type',
        'items[0].attachments[0].size_in_bytes',
        { attachments: [{ url: 'https://a.example/b', size_in_bytes: '71680' }] },
        '71680',
      ],
      ['field-type', 'items[0]._topic', { _topic: 'x' }],
      ['language-invalid', 'items[0].language', { language: 'english' }],
      [
        'field-misspelt',
        'items[0].date_publised',
        { date_published: undefined, date_publised: '2026-10-05' },
        'date_published',
      ],
      ['field-misspelt', 'items[0].link', { url: undefined, link: 'https://feeds.example/1' }, '"url"'],
      ['field-misspelt', 'items[0].topic', { _topic: undefined, topic: {} }, '"_topic"'],
      ['field-misspelt', 'items[0]._topics', { _topics: {} }, '"_topic"'],
      ['field-misplaced', 'items[0].kicker', { kicker: 'Report' }, '"_topic": { "kicker"'],
      ['topic-unknown-field', 'items[0]._topic.kickr', { _topic: { ...GOOD._topic, kickr: 'x' } }, '"kicker"'],
      [
        'topic-unknown-field',
        'items[0]._topic.image.altText',
        { _topic: { image: { altText: 'A', alt: 'A', width: 9 } } },
      ],
      ['item-without-title', 'items[0].title', { title: undefined, summary: 'Text' }, '"title": "…"'],
      ['item-without-text', 'items[0].title', { title: undefined }],
      ['item-without-date', 'items[0].date_published', { date_published: undefined }, '"date_published": "'],
      ['item-without-image', 'items[0].image', { image: undefined }, '"image": "https://'],
      ['item-without-id', 'items[0].id', { id: undefined }],
      ['image-without-alt', 'items[0]._topic.image.alt', { _topic: { image: { width: 9 } } }, '"alt": "'],
      ['image-size-unknown', 'items[0]._topic.image.width', { _topic: { image: { alt: 'A' } } }],
      ['image-huge', 'items[0]._topic.image.srcset', { _topic: { image: { alt: 'A', width: 6000 } } }],
      [
        'mixed-content-media',
        'items[0].image',
        { image: 'http://feeds.example/1.jpg' },
        '"https://feeds.example/1.jpg"',
      ],
    ];
  for (const [id, path, changes, fix] of ITEM_FAULTS) {
    it(`${path}, ${JSON.stringify(changes)}: ${id}`, async () => {
      const found = await withItem(changes);
      expectFindings(found);
      const { where, fix: fixes } = only(found, id);
      expect([where.path, where.item?.index, where.url]).to.deep.equal([path, 0, URL_OF_FEED]);
      expect(Object.values(fixes).join()).to.include(fix ?? '');
    });
  }

  it('names the path and the value of a date that cannot be read', async () => {
    const found = only(await withItem({ date_published: 'soon' }), 'date-unreadable');
    expect(found.message).to.include('items[0].date_published: "soon" cannot be read as a date');
    expect(found.where.item).to.deep.equal({ index: 0, id: '1' });
  });

  it('counts what was dropped: places are those of the publisher', async () => {
    const found = await findingsIn(feed([5, {}, null, { ...GOOD, date_published: 'soon' }]));
    expect(found.filter(({ id }) => id === 'item-unreadable').map(({ where }) => where.path)).to.deep.equal([
      'items[0]',
      'items[1]',
      'items[2]',
    ]);
    expect(only(found, 'date-unreadable').where.path).to.equal('items[3].date_published');
  });

  it('does not nag', async () => {
    expect(idsOf(await withItem({ summary: null, tags: null, external_url: '' }))).to.deep.equal([]);
    expect(idsOf(await withItem({ _topic: { image: { alt: '', width: 9 } } }))).to.deep.equal([]);
    expect(idsOf(await withItem({ _other: { anything: 1 }, whatever: 1 }))).to.deep.equal([]);
    // What it is like is there.
    expect(idsOf(await withItem({ titel: 'Fertigkeiten', link: 'https://feeds.example/1' }))).to.deep.equal([]);
    expect(idsOf(await findingsIn(feed([GOOD], { _topic: { breadcrumb: [{ title: 'Home', url: '/' }] } })))).to.eql([]);
    const origin = 'http://partner.example';
    const plain = feed([{ ...GOOD, image: 'http://feeds.example/1.jpg' }]);
    expect((await examineFeed(bare(JSON.stringify(plain)), { origin })).findings).to.deep.equal([]);
  });

  it('makes more of pictures without a text where the publisher knows how to write one', async () => {
    const known = await withItem({ _topic: { image: { width: 9 } } });
    expect(only(known, 'image-without-alt').severity).to.equal('warning');
    expect(only(await withItem({ _topic: undefined }), 'image-without-alt').severity).to.equal('note');
  });

  it('says once what all items lack', async () => {
    const bareItem = { ...GOOD, image: undefined, date_published: undefined };
    const found = await findingsIn(feed([bareItem, { ...bareItem, id: '2' }, { ...bareItem, id: '3' }]));
    expect(idsOf(found)).to.have.members(['feed-without-dates', 'feed-without-images']);
  });

  it('knows how many items are read', async () => {
    const items = Array.from({ length: 2001 }, (_, i) => ({ ...GOOD, id: `${i}` }));
    const all = await examineFeed(bare(JSON.stringify(feed(items))));
    expect([all.feed?.items.length, idsOf(all.findings)]).to.deep.equal([2000, ['items-too-many']]);
    expect(idsOf(await findingsIn(feed(items.slice(1))))).to.deep.equal([]);
  });

  it('knows how many sections and links are shown, and how much of a text', async () => {
    const links = Array.from({ length: 201 }, (_, i) => ({ title: `L${i}`, url: `https://site.example/${i}` }));
    const sections = links.map((_, i) => ({ id: `s${i}`, type: 'news-list' }));
    const items = sections.map(({ id }) => ({
      ...GOOD,
      id,
      content_text: 'x'.repeat(100_000),
      _topic: { section: id },
    }));
    const found = async (count: number, more = '') => {
      const _topic = {
        sections: sections.slice(0, count),
        breadcrumb: links.slice(0, count),
        footer: { links: links.slice(0, count) },
      };
      const all = items.slice(0, count).map((item) => ({ ...item, content_text: item.content_text + more }));
      const { findings } = await examineFeed(bare(JSON.stringify({ ...feed(all), _topic })));
      return findings
        .filter(({ id }) => /too/.test(id))
        .map(({ id, where: { path, item } }) => [id, path ?? item?.index]);
    };
    expect(await found(201, 'x')).to.deep.equal([
      ['entries-too-many', '_topic.sections'],
      ['entries-too-many', '_topic.breadcrumb'],
      ['entries-too-many', '_topic.footer.links'],
      ['text-too-long', 0],
    ]);
    expect(await found(10)).to.deep.equal([]);
  });

  it('knows two items of one id', async () => {
    const found = only(await findingsIn(feed([GOOD, { ...GOOD, title: 'B' }])), 'id-duplicate');
    expect(found.where.path).to.equal('items[1].id');
  });

  const FEED_FAULTS: readonly (readonly [id: string, fields: Record<string, unknown>, path?: string])[] = [
    ['version-missing', { version: undefined }, 'version'],
    ['version-missing', { version: null }, 'version'],
    ['version-form', { version: '1.1' }, 'version'],
    ['feed-without-title', { title: undefined }, 'title'],
    ['field-type', { title: 5 }, 'title'],
    ['language-missing', { language: undefined }, 'language'],
    ['language-invalid', { language: 'english' }, 'language'],
    ['items-not-array', { items: {} }, 'items'],
    ['feed-empty', { items: [] }],
    ['topic-unknown-field', { _topic: { tag_line: 'x' } }, '_topic.tag_line'],
    ['field-missing', { _topic: { footer: { links: [{ title: null, url: '/' }] } } }, '_topic.footer.links[0].title'],
    ['field-missing', { _topic: { breadcrumb: [{ title: 'Home' }, { url: '/' }] } }, '_topic.breadcrumb[1].title'],
    ['field-type', { _topic: { sections: 'news' } }, '_topic.sections'],
  ];
  for (const [id, fields, path] of FEED_FAULTS) {
    it(`${JSON.stringify(fields)}: ${id}`, async () => {
      const found = await findingsIn(feed([GOOD], fields));
      expect(only(found, id).where.path).to.equal(path);
    });
  }

  it('is in error only where nothing can be shown', async () => {
    for (const [, fields] of FEED_FAULTS) {
      const errors = (await findingsIn(feed([GOOD], fields))).filter(({ severity }) => severity === 'error');
      expect(idsOf(errors)).to.deep.equal('items' in fields && !Array.isArray(fields.items) ? ['items-not-array'] : []);
    }
  });

  describe('sections', () => {
    const NEWS = { id: 'news', type: 'news-list' };
    const inSection = (section: unknown, more: Record<string, unknown> = {}) => ({
      ...GOOD,
      ...more,
      _topic: { ...GOOD._topic, ...(more._topic as object), section },
    });
    const idsWith = async (sections: readonly unknown[], ...items: readonly unknown[]) =>
      idsOf(await findingsIn(feed(items, { _topic: { sections } })));

    it('are found where nothing belongs to them, or to none', async () => {
      expect(await idsWith([NEWS], inSection('news'))).to.deep.equal([]);
      expect(await idsWith([NEWS, { id: 'more', type: 'focus-card' }], inSection('news'))).to.eql(['section-unused']);
      expect(await idsWith([NEWS, { type: 'topic-footer' }], inSection('news'))).to.deep.equal([]);
      expect(await idsWith([NEWS], inSection('news'), inSection('nwes', { id: '2' }))).to.eql(['section-undeclared']);
      expect(await idsWith([NEWS], inSection('news'), inSection(undefined, { id: '2' }))).to.eql(['section-missing']);
      expect(await idsWith([NEWS], inSection(['other', 'news']))).to.deep.equal([]);
      expect(await idsWith([NEWS], inSection('other'))).to.deep.equal(['sections-unused']);
      expect(await idsWith([{}], inSection('news'))).to.deep.equal(['section-unreadable']);
      expect(await idsWith([NEWS, NEWS], inSection('news'))).to.deep.equal(['section-duplicate']);
      expect(await idsWith([{ id: 'news', type: 'newslist' }], inSection('news'))).to.include('section-type-unknown');
    });

    const event = { id: 'e', type: 'event-list' };
    const quote = { id: 'q', type: 'quote-block' };
    it('ask for what their elements need', async () => {
      const dates = (start: string, end?: string) => ({ _topic: { start, end } });
      const day = '2026-10-29T10:00:00Z';
      expect(await idsWith([event], inSection('e'))).to.deep.equal(['event-without-start']);
      expect(await idsWith([event], inSection('e', dates(day)))).to.deep.equal([]);
      expect(await idsWith([event], inSection('e', dates('soon')))).to.deep.equal(['date-unreadable']);
      for (const [start, end] of [
        [day, '2026-10-28T10:00:00Z'],
        ['2026-10-29', '2026-10-28'],
        ['2026-10-29T10:00', '2026-10-29T09:00'],
        [day, '2026-10-28'],
      ] as const) {
        expect(await idsWith([event], inSection('e', dates(start, end))), `${start} ${end}`).to.eql([
          'event-ends-early',
        ]);
      }
      for (const end of ['2026-10-29', '2026-10-29T11:00', '2026-10-29T09:30:00-01:00']) {
        expect(await idsWith([event], inSection('e', dates(day, end))), end).to.eql([]);
      }
      expect(await idsWith([quote], inSection('q'))).to.eql(['quote-without-text', 'quote-without-author']);
      const said = { content_text: 'Words', authors: [{ name: 'Ines' }], title: undefined };
      expect(await idsWith([quote], inSection('q', said))).to.deep.equal([]);
      const resource = { id: 'r', type: 'resource-list' };
      expect(await idsWith([resource], inSection('r', { url: undefined }))).to.deep.equal(['resource-without-file']);
      const film = { id: 'f', type: 'video-card' };
      expect(await idsWith([film], inSection('f'))).to.deep.equal(['film-without-source']);
      expect(await idsWith([film], inSection('f', { url: 'https://youtu.be/abcdefghijk' }))).to.deep.equal([]);
    });
  });
});

describe('doctor: other formats', () => {
  it('asks of RSS only what RSS can say', async () => {
    const item = '<item><title>A</title><link>https://a.example/1</link><guid>1</guid></item>';
    const found = await findingsIn(`<rss version="2.0"><channel><title>T</title>${item}</channel></rss>`);
    expect(idsOf(found)).to.have.members(['language-missing', 'item-without-date', 'item-without-image']);
    expect(only(found, 'language-missing').fix.RSS).to.equal('<language>en</language>');
    expect(only(found, 'item-without-date').where.item).to.deep.equal({ index: 0, id: '1' });
    expect(only(found, 'item-without-date').fix.RSS).to.match(/^<pubDate>/);
  });

  it('knows RSS 1.0 by its root', async () => {
    const item = '<item rdf:about="https://a.example/1"><title>A</title><link>https://a.example/1</link></item>';
    const found = await findingsIn(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel>${item}</rdf:RDF>`,
    );
    expect(only(found, 'language-missing').fix).to.deep.equal({ 'RSS 1.0': '<dc:language>en</dc:language>' });
  });

  it('asks for no text of pictures where the format has no place for one', async () => {
    const picture = '<enclosure url="https://a.example/1.jpg" type="image/jpeg" length="1"/>';
    const item = `<item><title>A</title><guid>1</guid><pubDate>Thu, 29 Oct 2026 10:00:00 GMT</pubDate>${picture}</item>`;
    expect(
      idsOf(await findingsIn(`<rss><channel><title>T</title><language>en</language>${item}</channel></rss>`)),
    ).to.eql([]);
  });

  it('says it in the words of JSON-LD', async () => {
    const article = { '@type': 'NewsArticle', headline: 'A', url: 'https://a.example/1' };
    const found = await findingsIn({ '@context': 'https://schema.org', '@graph': [article] });
    expect(idsOf(found)).to.have.members(['item-without-date', 'item-without-image']);
    expect(only(found, 'item-without-date').fix).to.deep.equal({ 'JSON-LD': '"datePublished": "…"' });
  });

  it('says it in the words of Atom', async () => {
    const entry = '<entry><title>A</title><link href="https://a.example/1"/><id>1</id></entry>';
    const found = await findingsIn(`<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${entry}</feed>`);
    expect(only(found, 'item-without-date').fix.Atom).to.match(/^<published>/);
    expect(only(found, 'item-without-image').fix.Atom).to.match(/^<media:content /);
  });

  it('tells WordPress and Drupal to send what they leave out', async () => {
    const post = {
      id: 1,
      link: 'https://a.example/1',
      slug: 'a',
      date: '2026-10-05T10:00:00',
      title: { rendered: 'A' },
    };
    const [wordpress, ...others] = await findingsIn([post]);
    expect(wordpress).to.include({ id: 'wordpress-without-embed', severity: 'warning' });
    expect(wordpress?.fix.page).to.equal(`feed="${URL_OF_FEED}?_embed"`);
    expect(others).to.deep.equal([]);
    const node = {
      type: 'node--article',
      id: 'a',
      attributes: { title: 'A', created: '2026-10-05T10:00:00+00:00' },
      relationships: { field_image: { data: { type: 'file--file', id: 'f' } }, node_type: {} },
    };
    const found = await findingsIn({ jsonapi: {}, data: [node] });
    expect(idsOf(found)).to.deep.equal(['drupal-without-include']);
    expect(found[0]?.fix.page).to.include('?include=field_image"');
  });
});

describe('doctor: what stands in the place of a feed', () => {
  const BODIES: readonly (readonly [id: string, body: string, line?: number, column?: number])[] = [
    ['body-empty', ''],
    ['body-empty', ' \n'],
    ['html-page', '<!DOCTYPE html><title>Hello</title>'],
    ['html-page', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html></html>'],
    ['html-page', '<!-- cached --> <!-- -> --><html><title>Hello</title>'],
    ['login-page', '<!-- x --><html><form><input type="password"></form>'],
    ['php-warning', '<br />\n<b>Warning</b>:  Undefined variable $x in /var/www/feed.php\n{"version":"1.1"}', 1, 1],
    ['php-warning', 'PHP Notice:  x in y\n[]', 1, 1],
    ['json-invalid', '{"items": [\n  {"id": 1,}\n]}', 2, 12],
    ['json-invalid', '{"items": [', 1, 12],
    ['json-too-deep', '['.repeat(100)],
    ['version-unknown', '{"version": "https://jsonfeed.org/version/2", "items": []}'],
    ['not-a-feed', '{"hello": "world"}'],
    ['not-a-feed', 'Not found'],
    ['not-a-feed', '<?xml version="1.0"?><svg></svg>'],
  ];
  for (const [id, body, line, column] of BODIES) {
    it(`${JSON.stringify(body.slice(0, 40))}: ${id}`, async () => {
      const found = await findingsIn(body);
      expect(idsOf(found)).to.deep.equal([id]);
      expect([found[0]?.severity, found[0]?.where.line, found[0]?.where.column]).to.eql(['error', line, column]);
      expect(found[0]?.message).to.include('Visitors see what stands between the tags');
      expect(Object.keys(found[0]?.fix ?? {})).not.to.deep.equal([]);
    });
  }

  it('knows JSON in UTF-16', async () => {
    const units = Uint16Array.from(`\ufeff ${JSON.stringify(feed([GOOD]))}`, (letter) => letter.charCodeAt(0));
    const little = new Uint8Array(units.buffer);
    const big = Uint8Array.from(little, (_, i) => little[i ^ 1] ?? 0);
    for (const bytes of [little, big]) {
      const { findings } = await examineFeed(bare(bytes));
      expect(Object.keys(only(findings, 'utf-16').fix)).to.include('PowerShell');
    }
  });

  it('finds marks and bytes that are not UTF-8 in what can be read', async () => {
    const text = JSON.stringify(feed([GOOD]));
    expect(idsOf(await findingsIn(`\ufeff${text}`))).to.deep.equal(['byte-order-mark']);
    const latin1 = Uint8Array.from(text.replace('travel', 'tr\xe4vel'), (letter) => letter.charCodeAt(0));
    const { findings } = await examineFeed(bare(latin1));
    expect(only(findings, 'not-utf-8').where.line).to.equal(1);
  });
});

describe('doctor: the answer', () => {
  const answer = (status: number, headers: Headers = {}, body = JSON.stringify(feed([GOOD]))): Exchange => ({
    url: URL_OF_FEED,
    hops: [
      {
        url: URL_OF_FEED,
        status,
        headers: {
          'access-control-allow-origin': '*',
          'cache-control': 'public, max-age=300',
          etag: '1',
          'content-type': 'application/feed+json',
          ...headers,
        },
      },
    ],
    body: utf8(body),
  });
  const ids = async (exchange: Exchange, origin?: string) => idsOf((await examineFeed(exchange, { origin })).findings);

  it('is right, and then there is nothing to say', async () => {
    expect(await ids(answer(200))).to.deep.equal([]);
    expect(await ids(answer(200, { 'content-type': 'application/json; charset=UTF-8' }))).to.deep.equal([]);
  });

  it('has a status that says why there is no feed', async () => {
    for (const status of [204, 304, 401, 403, 404, 410, 429, 500, 503]) {
      expect(await ids(answer(status)), String(status)).to.deep.equal([`http-${status}`]);
    }
  });

  it('has a wrong type, with the line for each server', async () => {
    const { findings } = await examineFeed(answer(200, { 'content-type': 'text/html; charset=utf-8' }));
    const { severity, fix } = only(findings, 'mime-wrong');
    expect(severity).to.equal('warning');
    expect(Object.keys(fix)).to.deep.equal(['nginx', 'Apache', 'WordPress', 'Drupal']);
    expect(fix.nginx).to.include('application/feed+json');
    expect(await ids(answer(200, { 'content-type': 'text/plain' }))).to.deep.equal(['mime-wrong']);
    expect(await ids(answer(200, { 'content-type': undefined }))).to.deep.equal(['mime-missing']);
    expect(await ids(answer(200, { 'content-type': 'application/json; charset=iso-8859-1' }))).to.eql([
      'charset-declared',
    ]);
  });

  it('has come without encryption', async () => {
    const url = 'http://feeds.example/topic.json';
    const [hop] = answer(200).hops;
    const plain = { ...answer(200), url, hops: [{ ...hop!, url }] };
    expect(await ids(plain)).to.deep.equal(['mixed-content-feed']);
    expect(await ids(plain, 'http://partner.example')).to.deep.equal([]);
    expect(await ids({ ...plain, url: 'http://localhost/a', hops: [] })).to.deep.equal([]);
  });

  it('has moved for good', () => {
    const [hop] = answer(200).hops;
    const moved = { ...hop!, status: 301, url: 'https://feeds.example/old' };
    const { fix } = only(examineNetwork({ url: moved.url, hops: [moved, hop!] }), 'moved-permanently');
    expect(fix.page).to.equal(`feed="${URL_OF_FEED}"`);
    expect(examineNetwork({ url: moved.url, hops: [{ ...moved, status: 302 }, hop!] })).to.deep.equal([]);
  });

  it('has come late', async () => {
    expect(await ids({ ...answer(200), seconds: 4 })).to.deep.equal(['slow']);
    expect(await ids({ ...answer(200), seconds: 2 })).to.deep.equal([]);
  });

  it('has not come', () => {
    for (const [kind, id] of [
      ['unreachable', 'unreachable'],
      ['timeout', 'timeout'],
      ['truncated', 'body-truncated'],
      ['too-large', 'too-large'],
      ['redirects', 'redirect-loop'],
      ['bad-redirect', 'redirect-refused'],
      ['bad-url', 'bad-url'],
      ['credentials', 'url-credentials'],
    ] as const) {
      const found = examineNetwork({ url: URL_OF_FEED, hops: [], failure: { kind, message: 'Why' } });
      expectFindings(found);
      const { severity, where, fix } = only(found, id);
      expect([severity, where.url]).to.deep.equal(['error', URL_OF_FEED]);
      expect(Object.values(fix).every(Boolean) && Object.keys(fix)).not.to.be.empty;
    }
  });
});

describe('doctor: whatever comes', () => {
  const whole = (headers: Headers): Exchange['hops'] => [{ url: URL_OF_FEED, status: 200, headers }];

  it('any bytes have a report', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (body) => {
        expectFindings((await examineFeed({ url: URL_OF_FEED, hops: whole({}), body })).findings);
      }),
    ));

  it('any JSON has a report', () =>
    fc.assert(
      fc.asyncProperty(fc.json(), async (body) => {
        expectFindings(await findingsIn(body));
      }),
    ));

  it('any value in any field of a feed has a report', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('2026-10-29', 'https://a.example', '', -1));
    const object = (...keys: string[]) =>
      fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 5 })), value, { maxKeys: 6 });
    const item = fc.tuple(
      object('id', 'url', 'title', 'image', 'date_published', 'language', 'attachments', 'authors', '__proto__'),
      fc.oneof(object('section', 'image', 'start', 'end', 'kicker'), value),
    );
    const topic = object('sections', 'image', 'breadcrumb', 'footer', 'tagline');
    return fc.assert(
      fc.asyncProperty(
        fc.array(item, { maxLength: 4 }),
        object('title', 'language', 'version'),
        topic,
        async (rows, head, own) => {
          const items = rows.map(([fields, _topic]) => ({ ...fields, _topic }));
          expectFindings(await findingsIn({ ...head, version: '1.1', _topic: own, items }));
        },
      ),
    );
  });

  it('any headers have a report', () => {
    const names = ['cache-control', 'content-type', 'vary', 'expires', 'etag', 'access-control-allow-origin'];
    const headers = fc.dictionary(fc.constantFrom(...names), fc.string());
    return fc.assert(
      fc.asyncProperty(headers, fc.webUrl(), async (given, origin) => {
        const exchange = { url: URL_OF_FEED, hops: whole(given), body: utf8('{"version":"1.1","items":[]}') };
        expectFindings((await examineFeed(exchange, { origin: new URL(origin).origin })).findings);
      }),
    );
  });
});
