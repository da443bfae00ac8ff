// What attackers write into feeds, and into attributes by way of a CMS, on real pages with the built file and a strict
// policy: nothing runs, nothing dangerous is in the tree, nobody is asked for anything, and nothing is reported.
import { expect } from '@open-wc/testing';
import { ALL_TAGS, ITEM_TAGS, SECTION_TAGS, SINGLE_TAGS } from '../../src/doctor/vocabulary.js';
import { payloads } from '../commands.js';
import { publish, type Published } from '../elements/support.js';
import { server } from '../server/address.js';
import { closeAll, openHost, type HostPage } from './host.js';

const ATTRIBUTES = (
  'section tag limit heading heading-level loading refresh timeout lang dir headline href kicker published summary ' +
  'image-alt caption credit tagline quote author author-title layout collapse poster-alt duration captions transcript ' +
  'copyright format size hreflang start end venue'
).split(' ');

/** What never comes from a feed, and never before somebody asks for it. */
const FORBIDDEN =
  'script, style, link, meta, base, template, noscript, iframe, frame, object, embed, applet, form, input, textarea, ' +
  'select, svg, math, video, audio, source, track, marquee, portal, [style], [srcdoc], [action], [formaction], [is], ' +
  ':not(slot)[name], [background], [ping], [autofocus], [contenteditable]';
const LINK = /^(https?|mailto|tel):$/;
const IMAGE = /^(https?:|data:image\/(png|jpe?g|gif|webp|avif|bmp|x-icon)[;,])/i;
/** The library's own. */
const IDS = ['heading', 'notice'];

/** A field that takes an address is given one; all others are given this. */
const itemOf = (text: string, url: string, index: number, section: unknown) => ({
  id: `${text} ${index}`,
  url,
  external_url: url,
  title: text,
  summary: text,
  content_text: text,
  content_html: text,
  date_published: text,
  language: text,
  tags: [text],
  authors: [{ name: text, url, avatar: url }],
  image: url,
  attachments: [{ url, mime_type: text, title: text }],
  _topic: {
    section,
    kicker: text,
    image: { url, alt: text, caption: text, credit: text, srcset: `${url} 2x` },
    author_title: text,
    start: '2031-01-01',
    end: text,
    venue: text,
  },
});

const feedOf = (text: string, url: string, items: readonly unknown[]) => ({
  version: '1.1',
  title: text,
  description: `${text}\n\n${text}`,
  language: text,
  home_page_url: url,
  feed_url: url,
  items,
  _topic: {
    tagline: text,
    image: { url, alt: text, caption: text, credit: text, srcset: url },
    breadcrumb: [
      { title: text, url },
      { title: text, url },
    ],
    sections: [{ id: text, type: text, heading: text }],
    footer: { copyright: text, links: [{ title: text, url }] },
  },
});

const escaped = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])/g, '')
    .replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const rssOf = (all: readonly string[]) => `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Hostile</title>${all
    .map(escaped)
    .map(
      (text) => `<item><title>${text}</title><link>${text}</link><description>${text}</description>
      <content:encoded>${text}</content:encoded><category>${text}</category><author>${text}</author>
      <enclosure url="${text}" type="${text}" length="1"/><media:content url="${text}" medium="image"/>
      <pubDate>${text}</pubDate><guid>${text}</guid></item>`,
    )
    .join('')}</channel></rss>`;

const open = (body: string) => openHost(body, { connect: server, script: '/test/e2e/hostile/hooks.js' });

/** Puts an element into a page, with all these attributes. */
function add(page: HostPage, tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = page.document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.document.body.append(element);
  return element;
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];

/** What was called, thrown and violated. */
const faults = (page: HostPage) =>
  distinct(page.log.filter(({ level }) => level !== 'warn').map(({ level, text }) => `${level}: ${text}`));

/** Every node that the library has made. */
const made = (page: HostPage) =>
  page.deep<Element>('*').filter((node) => node.getRootNode() instanceof page.window.ShadowRoot);

async function expectHarmless(page: HostPage): Promise<void> {
  await page.settled();
  await page.painted();
  const nodes = made(page);
  expect(nodes).to.have.length.above(0);
  expect(distinct(nodes.filter((node) => node.matches(FORBIDDEN)).map(({ outerHTML }) => outerHTML))).to.deep.equal([]);
  for (const node of nodes) {
    if (node.localName.includes('-')) expect([...SECTION_TAGS, ...SINGLE_TAGS]).to.include(node.localName);
    for (const { name, value } of node.attributes) {
      expect(name).not.to.match(/^on|^xlink/);
      if (name === 'id') expect(IDS).to.include(value);
      if (/^(href|cite)$/.test(name)) expect(new URL(value, page.document.baseURI).protocol, value).to.match(LINK);
      if (name === 'src') expect(value).to.match(IMAGE);
      if (name === 'srcset') expect(value).not.to.match(/(javascript|vbscript|data|blob|file):/i);
      if (name === 'target') expect(node.getAttribute('rel')).to.include('noopener');
    }
  }
  const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const strangers = asked.filter(
    ({ origin, protocol }) => /^https?:$/.test(protocol) && ![location.origin, server].includes(origin),
  );
  expect(strangers.map(String)).to.deep.equal([]);
  expect(faults(page)).to.deep.equal([]);
  // Nothing that is known by name has been replaced.
  expect(page.document.getElementById.name).to.equal('getElementById');
  expect(({} as Record<string, unknown>)['hostile']).to.equal(undefined);
}

describe('hostile payloads', function () {
  this.timeout(120_000);
  let texts: string[] = [];
  let all: string[] = [];

  before(async () => {
    const lists = await payloads();
    texts = lists[0] ?? [];
    all = [...new Set(lists.flat())];
  });
  afterEach(closeAll);

  for (const tag of [...SECTION_TAGS, 'topic-page']) {
    it(`in every field of the items of ${tag}`, async () => {
      const sections = tag === 'topic-page' ? SECTION_TAGS : [tag];
      const items = all.map((text, index) => itemOf(text, text, index, sections));
      const source = await publish({ version: '1.1', title: 'Hostile', items });
      const page = await open(`<${tag} feed="${source.url}" no-images></${tag}>`);
      await page.settled();
      expect(page.find(tag).state).to.equal('ready');
      expect(page.deep('[part~=item]')).to.have.length.above(all.length / 2);
      await expectHarmless(page);
    });
  }

  it('in every field of feeds', async () => {
    const page = await open('');
    const sources: Published[] = await Promise.all(
      all.map((text, index) => publish(feedOf(text, text, [itemOf(text, text, index, text)]))),
    );
    for (const tag of [...SINGLE_TAGS, 'topic-page']) {
      for (const { url } of sources) add(page, tag, { feed: url, 'no-images': '' });
    }
    await expectHarmless(page);
  });

  it('in every field of RSS', async () => {
    const source = await publish(rssOf(all), { type: 'application/rss+xml' });
    const page = await open(`<news-list feed="${source.url}" no-images></news-list>`);
    await page.settled();
    expect(page.find('news-list').state).to.equal('ready');
    await expectHarmless(page);
  });

  it('as addresses of pictures', async () => {
    const items = all.map((url, index) => itemOf('Text', url, index, 'news-list'));
    const source = await publish({ version: '1.1', title: 'Hostile', items });
    const page = await open(`<topic-page feed="${source.url}"></topic-page>`);
    await page.settled();
    const nodes = made(page);
    for (const image of nodes.filter(({ localName }) => localName === 'img')) {
      expect((image as HTMLImageElement).getAttribute('src')).to.match(IMAGE);
      expect((image as HTMLImageElement).referrerPolicy).not.to.equal('unsafe-url');
    }
    // Pictures may lie anywhere, and the policy of this page says no: nothing else may be asked for, and nothing runs.
    const reported = page.log.filter(({ level, text }) => level !== 'warn' && !/^img-src https?[: ]/.test(text));
    expect(reported).to.deep.equal([]);
  });

  for (const tag of ALL_TAGS) {
    it(`in every attribute of ${tag}`, async () => {
      const page = await open('<main></main>');
      const elements = all.map((text) =>
        add(page, tag, Object.fromEntries(ATTRIBUTES.map((name) => [name, text] as const))),
      );
      // Addresses that the page itself asks for: those that the browser would fetch are left to the page.
      for (const text of all) {
        if (/^https?:$/.test(URL.parse(text, page.document.baseURI)?.protocol ?? '')) continue;
        add(page, tag, { feed: text, src: text, image: text, poster: text });
      }
      await page.settled();
      if (ITEM_TAGS.includes(tag)) {
        const shown = (node: HTMLElement) => node.shadowRoot?.querySelector('[part~=headline]')?.textContent?.trim();
        // What cannot be seen says nothing: another text stands in its place.
        const folded = (text: string) => (/[^\s\p{C}]/u.test(text) ? text.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '');
        for (const [index, text] of all.entries()) {
          const element = elements[index] as HTMLElement;
          if (folded(text)) expect(shown(element)?.replace(/\s+/g, ' ').trim()).to.equal(folded(text));
        }
      }
      expect(page.document.querySelectorAll('main > *')).to.have.length(0);
      if (tag === 'topic-feed') expect(faults(page)).to.deep.equal([]);
      else await expectHarmless(page);
    });
  }

  it('are many', () => {
    expect(texts).to.have.length.above(80);
  });
});
