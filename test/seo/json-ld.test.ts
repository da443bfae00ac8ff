// What structured data says of items, word for word. That it is within the vocabulary: test/node/json-ld.test.mjs.
import { expect } from '@open-wc/testing';
import { feedOfItems } from '../../src/feed/formats/json-feed.js';
import type { Feed, Item } from '../../src/feed/model.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { jsonLdOf, jsonLdOfPage, jsonLdScript, type Shown } from '../../src/seo/json-ld.js';

const base = 'https://example.org/';
const itemsOf = async (...items: readonly object[]): Promise<readonly Item[]> =>
  (await feedOfItems(items, base))!.items;
const context = { '@context': 'https://schema.org' };
const ItemList = (...items: readonly object[]) => ({
  ...context,
  '@type': 'ItemList',
  numberOfItems: items.length,
  itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
});
const picture = { image: 'a.jpg', _topic: { image: { alt: 'A ship', caption: 'At dawn', credit: 'A. Photographer' } } };
const ImageObject = {
  '@type': 'ImageObject',
  contentUrl: `${base}a.jpg`,
  caption: 'At dawn',
  creditText: 'A. Photographer',
  description: 'A ship',
};
/** The one item of a list, as it is described. */
async function said(kind: string, item: object, shown?: Shown): Promise<Record<string, unknown> | undefined> {
  const data = jsonLdOf(kind, await itemsOf(item), shown);
  const [entry] = (data?.['itemListElement'] ?? []) as { item?: Record<string, unknown> }[];
  return entry?.item;
}

describe('jsonLdOf', () => {
  it('describes news as a list of articles, as the publisher wrote their dates', async () => {
    const [item] = await itemsOf({
      ...picture,
      title: 'Skills that travel',
      url: 'news/skills',
      summary: 'A review.',
      date_published: '2026-10-14T23:30:00-05:00',
      date_modified: '2026-10-15',
      language: 'fr',
      authors: [{ name: 'A. Writer', url: 'writers/a' }, { name: 'Institute' }, { avatar: 'x.jpg' }],
      _topic: { ...picture._topic, kicker: 'Report' },
    });
    const feed = { title: 'Institute', homePage: `${base}topic`, language: 'en' };
    expect(jsonLdOf('news-list', [item!], { feed, heading: 'Latest news' })).to.deep.equal({
      ...ItemList({
        '@type': 'NewsArticle',
        headline: 'Skills that travel',
        url: `${base}news/skills`,
        description: 'A review.',
        image: ImageObject,
        datePublished: '2026-10-14T23:30:00-05:00',
        dateModified: '2026-10-15',
        inLanguage: 'fr',
        genre: 'Report',
        author: [
          // Whether that is a person nobody knows.
          { name: 'A. Writer', url: `${base}writers/a` },
          { name: 'Institute' },
        ],
        isPartOf: { '@type': 'WebPage', url: `${base}topic`, name: 'Institute' },
      }),
      name: 'Latest news',
    });
  });

  it('says no more than is known, and nothing where nothing is', async () => {
    expect(await said('news-list', { title: 'A' })).to.deep.equal({ '@type': 'NewsArticle', headline: 'A' });
    expect(await said('news-list', { content_text: 'Words alone.' })).to.deep.equal({
      '@type': 'NewsArticle',
      description: 'Words alone.',
    });
    expect(jsonLdOf('news-list', [])).to.equal(undefined);
    expect(jsonLdOf('news-list', await itemsOf({ id: '1', language: 'en' }))).to.equal(undefined);
    expect(jsonLdOf('topic-footer', await itemsOf({ title: 'A' }))).to.equal(undefined);
    expect(jsonLdOf('constructor', await itemsOf({ title: 'A', url: 'a' }))).to.equal(undefined);
  });

  it('gives the address where it knows nothing else, and counts only what it says', async () => {
    const data = jsonLdOf('news-list', await itemsOf({ id: '1', tags: ['x'] }, { url: 'a' }, { title: 'B' }));
    expect(data).to.deep.equal({
      ...ItemList({}, { '@type': 'NewsArticle', headline: 'B' }),
      itemListElement: [
        { '@type': 'ListItem', position: 1, url: `${base}a` },
        { '@type': 'ListItem', position: 2, item: { '@type': 'NewsArticle', headline: 'B' } },
      ],
    });
  });

  it('has no pictures where none are shown, and none without an address', async () => {
    for (const kind of ['news-list', 'focus-card', 'area-of-work-grid', 'resource-list', 'event-list']) {
      expect(await said(kind, { ...picture, title: 'A' }, { images: false }), kind).not.to.have.property('image');
      const data = { image: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', title: 'A' };
      expect(await said(kind, data), kind).not.to.have.property('image');
    }
  });

  it('describes a highlight as an article where it has a date, and areas as pages or parts of one', async () => {
    const item = { title: 'A', url: 'a', content_html: '<p>First words.</p><p>More.</p>' };
    expect(await said('focus-card', { ...item, date_published: '2026-10-05' })).to.deep.equal({
      '@type': 'Article',
      headline: 'A',
      url: `${base}a`,
      description: 'First words. More.',
      datePublished: '2026-10-05',
    });
    const page = { '@type': 'WebPage', name: 'A', url: `${base}a`, description: 'First words. More.' };
    expect(await said('focus-card', item)).to.deep.equal(page);
    expect(await said('area-of-work-grid', item)).to.deep.equal(page);
    expect(await said('area-of-work-grid', { title: 'A' })).to.deep.equal({ '@type': 'WebPageElement', name: 'A' });
  });

  it('describes events in their own time, where they are', async () => {
    const event = (fields: object, shown?: Shown) =>
      said(
        'event-list',
        { title: 'Meeting', url: 'm', _topic: { start: '2031-06-20T20:30:00+02:00', ...fields } },
        shown,
      );
    const room = { '@type': 'VirtualLocation', url: `${base}m` };
    const place = (name: string) => ({ '@type': 'Place', name, address: name });
    const mode = (name: string) => `https://schema.org/${name}EventAttendanceMode`;
    expect(await event({ end: '2031-06-21T01:30:00+02:00', venue: 'Geneva' })).to.deep.equal({
      '@type': 'Event',
      name: 'Meeting',
      url: `${base}m`,
      startDate: '2031-06-20T20:30:00+02:00',
      endDate: '2031-06-21T01:30:00+02:00',
      location: place('Geneva'),
      eventAttendanceMode: mode('Offline'),
    });
    expect(await event({ start: '2031-10-14', end: '2031-10-15' })).to.include({
      startDate: '2031-10-14',
      endDate: '2031-10-15',
      eventAttendanceMode: mode('Online'),
    });
    expect((await event({}))?.['location']).to.deep.equal(room);
    expect(await event({ venue: 'ONLINE' })).to.deep.include({ location: room, eventAttendanceMode: mode('Online') });
    expect(await event({ venue: 'En ligne' }, { online: 'En ligne' })).to.deep.include({ location: room });
    expect(await event({ venue: 'Geneva and online' })).to.deep.include({
      location: [place('Geneva and online'), room],
      eventAttendanceMode: mode('Mixed'),
    });
    expect(await event({ end: '2031-06-20T20:00:00+02:00' })).not.to.have.property('endDate');
    for (const [start, end] of [
      ['2031-06-20T20:30', '2031-06-20T20:00'],
      ['2031-06-20', '2031-06-19T23:00'],
      ['2031-06-20T20:30:00+02:00', '2031-06-20T21:00:00+05:00'],
      // Of one, nobody knows the zone.
      ['2031-06-20T20:30:00+02:00', '2031-06-20T20:00'],
      ['2031-06-20T20:30', '2031-06-20T20:00:00+02:00'],
    ]) {
      expect(await event({ start, end })).not.to.have.property('endDate');
    }
    const unbegun = { start: undefined, end: '2031-06-20T20:00', venue: 'Geneva' };
    expect(await event(unbegun)).to.include({ endDate: '2031-06-20T20:00:00' });
    expect(await event({ end: '2031-06-20T19:00:00Z' })).to.include({ endDate: '2031-06-20T19:00:00Z' });
    expect(await said('event-list', { title: 'No event', url: 'a' })).to.include({ '@type': 'WebPage' });
    expect(await said('event-list', { title: 'A', _topic: { venue: 'Geneva' } })).to.include({ '@type': 'Event' });
  });

  it('describes publications with their files', async () => {
    const attachments = [{ url: 'a.pdf', mime_type: 'application/pdf', size_in_bytes: 312480 }];
    expect(await said('resource-list', { title: 'A', attachments }, { feed: { language: 'en' } })).to.deep.equal({
      '@type': 'DigitalDocument',
      name: 'A',
      url: `${base}a.pdf`,
      inLanguage: 'en',
      encoding: {
        '@type': 'MediaObject',
        contentUrl: `${base}a.pdf`,
        encodingFormat: 'application/pdf',
        contentSize: '312480 B',
        inLanguage: 'en',
      },
    });
    expect(await said('resource-list', { title: 'A', url: 'a' })).to.deep.equal({
      '@type': 'DigitalDocument',
      name: 'A',
      url: `${base}a`,
    });
    const work = {
      ...picture,
      title: 'A',
      summary: 'A report.',
      date_published: '2026-10-14',
      authors: [{ name: 'B' }],
    };
    expect(await said('resource-list', work)).to.deep.equal({
      '@type': 'DigitalDocument',
      name: 'A',
      description: 'A report.',
      image: ImageObject,
      datePublished: '2026-10-14',
      author: { name: 'B' },
    });
  });

  it('describes a film by its file, or by the player of its host; several as a list', async () => {
    const file = {
      title: 'Crossing',
      summary: 'A ferry.',
      date_published: '2026-10-20',
      ...picture,
      attachments: [
        { url: 'a.mp4', mime_type: 'video/mp4', duration_in_seconds: 225 },
        { url: 'a.vtt', mime_type: 'text/vtt' },
        { url: 'a.html', mime_type: 'text/html' },
      ],
    };
    const hosted = { title: 'Hotline', external_url: 'https://youtu.be/EXAMPLE-001' };
    const first = {
      '@type': 'VideoObject',
      name: 'Crossing',
      description: 'A ferry.',
      thumbnailUrl: `${base}a.jpg`,
      uploadDate: '2026-10-20',
      duration: 'PT225S',
      contentUrl: `${base}a.mp4`,
      caption: { '@type': 'MediaObject', contentUrl: `${base}a.vtt`, encodingFormat: 'text/vtt' },
      transcript: `${base}a.html`,
    };
    expect(jsonLdOf('video-card', await itemsOf(file))).to.deep.equal({ ...context, ...first });
    expect(jsonLdOf('video-card', await itemsOf(file, hosted, { title: 'None', url: 'n' }))).to.deep.equal(
      ItemList(
        first,
        {
          '@type': 'VideoObject',
          name: 'Hotline',
          url: 'https://www.youtube.com/watch?v=EXAMPLE-001',
          embedUrl: 'https://www.youtube-nocookie.com/embed/EXAMPLE-001',
        },
        { '@type': 'WebPage', name: 'None', url: `${base}n` },
      ),
    );
  });

  it('describes a quotation with its speaker and its source', async () => {
    const authors = [{ name: 'F. Adeyemi', avatar: 'f.jpg' }];
    const item = { url: 'q', content_text: 'One.\n\nTwo.', authors, _topic: { author_title: 'Head' } };
    expect(jsonLdOf('quote-block', await itemsOf(item))).to.deep.equal({
      ...context,
      '@type': 'Quotation',
      text: 'One.\n\nTwo.',
      creator: {
        '@type': 'Person',
        name: 'F. Adeyemi',
        jobTitle: 'Head',
        image: { '@type': 'ImageObject', contentUrl: `${base}f.jpg` },
      },
      citation: { '@type': 'WebPage', url: `${base}q` },
    });
    const both = { ...picture, title: 'A wish.', authors: [{ name: 'F. Adeyemi', avatar: 'f.jpg' }] };
    expect(jsonLdOf('quote-block', await itemsOf(both))?.['creator']).to.deep.equal({
      name: 'F. Adeyemi',
      image: ImageObject,
    });
    const plain = jsonLdOf('quote-block', await itemsOf({ title: 'F. Adeyemi', summary: 'A wish.' }));
    expect(plain).to.deep.include({ text: 'A wish.', creator: { name: 'F. Adeyemi' } });
    expect(jsonLdOf('quote-block', await itemsOf({ title: 'A wish.' }))).to.deep.include({ text: 'A wish.' });
  });

  it('describes the page that a hero is the title of, and the way to it', async () => {
    const items = await itemsOf({ ...picture, title: 'T', summary: 'Tagline', content_text: 'Intro.' });
    expect(jsonLdOf('topic-hero', items, { page: `${base}page` })).to.deep.equal({
      ...context,
      '@type': 'WebPage',
      name: 'T',
      alternativeHeadline: 'Tagline',
      url: `${base}page`,
      description: 'Intro.',
      primaryImageOfPage: ImageObject,
    });
    expect(jsonLdOf('topic-breadcrumb', await itemsOf({ title: 'Home', url: '/' }, { title: 'T' }))).to.deep.equal({
      ...context,
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: { '@type': 'WebPage', '@id': base, name: 'Home' } },
        { '@type': 'ListItem', position: 2, name: 'T' },
      ],
    });
  });
});

describe('jsonLdOfPage', () => {
  const feed = (fields: object = {}): Promise<Feed> =>
    Promise.resolve(
      parseFeed(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'T',
          _topic: {
            breadcrumb: [{ title: 'Home', url: '/' }],
            sections: [
              { id: 'news', type: 'news-list', heading: 'News', limit: 2 },
              { id: 'odd', type: 'carousel' },
              { id: 'none', type: 'event-list' },
            ],
            footer: { copyright: '©', links: [] },
          },
          items: [
            { title: '1', tags: ['a'], _topic: { section: 'news' } },
            { title: '2', _topic: { section: 'news' } },
            { title: '3', _topic: { section: ['news', 'odd'] } },
          ],
          ...fields,
        }),
        `${base}feed.json`,
      ),
    );
  type Node = Record<string, unknown> & { itemListElement?: { item?: { headline?: string } }[] };
  const outline = (data: object | undefined) => {
    const { '@graph': graph = [data] } = data as { '@graph'?: Node[] };
    return (graph as Node[]).map((node) => [
      node['@type'],
      node['name'],
      ...(node.itemListElement ?? []).flatMap(({ item }) => item?.headline ?? []),
    ]);
  };

  it('is one graph of what the page shows, in its order, and has sections that it does not know as news', async () => {
    expect(outline(jsonLdOfPage(await feed()))).to.deep.equal([
      ['WebPage', 'T'],
      ['BreadcrumbList', undefined],
      ['ItemList', 'News', '1', '2'],
      ['ItemList', undefined, '3'],
    ]);
  });

  it('says the language of the feed with each item', async () => {
    const data = jsonLdOfPage(await feed({ language: 'fr' }), { section: 'odd' })!;
    expect(data).to.have.nested.property('@graph[2].itemListElement[0].item.inLanguage', 'fr');
  });

  it('follows section, tag and limit', async () => {
    const all = await feed();
    expect(outline(jsonLdOfPage(all, { limit: 1 })).slice(2)).to.deep.equal([
      ['ItemList', 'News', '1'],
      ['ItemList', undefined, '3'],
    ]);
    expect(outline(jsonLdOfPage(all, { section: 'odd' })).slice(2)).to.deep.equal([['ItemList', undefined, '3']]);
    expect(outline(jsonLdOfPage(all, { tag: 'a' })).slice(2)).to.deep.equal([['ItemList', 'News', '1']]);
  });

  it('is a node by itself where there is only one, and nothing where there is none', async () => {
    const bare = { title: undefined, _topic: undefined };
    const one = await feed({ ...bare, items: [{ title: 'A' }] });
    expect(jsonLdOfPage(one)).to.deep.equal(ItemList({ '@type': 'NewsArticle', headline: 'A' }));
    expect(jsonLdOfPage(await feed({ ...bare, items: [] }))).to.equal(undefined);
  });
});

describe('jsonLdScript', () => {
  it('holds what it was given, and nothing that could end it', async () => {
    const title = '</script><script>alert(1)</script><!-- &amp; \u2028';
    const data = jsonLdOf('news-list', await itemsOf({ title, url: 'a?b=1&c=2' }));
    const script = jsonLdScript(data!);
    const [, text] = /^<script type="application\/ld\+json" data-topic-elements>([^<>&\u2028]+)<\/script>$/.exec(
      script,
    )!;
    expect(JSON.parse(text!)).to.deep.equal(data);
  });

  it('is the same where a library gives all objects a toJSON', async () => {
    const data = jsonLdOf('news-list', await itemsOf({ title: 'A' }))!;
    const before = jsonLdScript(data);
    const prototype = Array.prototype as { toJSON?: unknown };
    try {
      prototype.toJSON = () => 'changed';
      expect(jsonLdScript(data)).to.equal(before);
    } finally {
      delete prototype.toJSON;
    }
    expect(before).to.include('"position":1');
  });
});
