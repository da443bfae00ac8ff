import { expect } from '@open-wc/testing';
import type { JsonFeedItem } from '../../src/index.js';
import '../../src/elements/topic-feed/define.js';
import '../../src/elements/topic-page/define.js';
import { click } from '../commands.js';
import { describeAttributes } from './attributes.js';
import { PARTS, reached } from './cards.js';
import { describeFeedElement } from './feed-element.js';
import {
  HOSTILE,
  HOSTILE_URLS,
  PIXEL,
  all,
  deep,
  expectHarmless,
  expectState,
  feedOf,
  flatText,
  hear,
  one,
  part,
  publish,
  publishPicture,
  put,
  root,
  said,
  settled,
  show,
  textOf,
  until,
  type Showing,
} from './support.js';

const tag = 'topic-page';
const headlines = (element: Element) =>
  deep(element, '[part~=headline]').filter(({ parentElement }) => !parentElement!.matches('.titles'));

const item = (title: string, section?: unknown, more: JsonFeedItem = {}) => ({
  title,
  url: `https://example.org/${encodeURIComponent(title)}`,
  ...more,
  _topic: { ...more._topic, ...(section ? { section } : {}) },
});

describeFeedElement({
  tag,
  item: (title) => ({ title, _topic: { section: 'news-list' } }),
  feed: (...titles) =>
    feedOf(
      titles.map((title) => item(title, 'news')),
      { _topic: { sections: [{ id: 'news', type: 'news-list', heading: 'News' }] } },
    ),
  shown: (element) => headlines(element).map(textOf),
});

describeAttributes(tag);

const FULL = feedOf(
  [
    item('News 1', 'n', {
      summary: 'Summary.',
      image: PIXEL,
      date_published: '2021-04-16',
      _topic: { kicker: 'Kicker', image: { alt: 'Picture', caption: 'Caption', credit: 'Credit' } },
    }),
    item('Area 1', 'a', { content_text: 'One.\n\nTwo.' }),
    item('News 2', ['n', 'f']),
    {
      id: 'quote',
      content_text: 'Words.',
      url: 'https://example.org/source',
      authors: [{ name: 'Speaker', avatar: PIXEL }],
      _topic: { section: 'q', author_title: 'Director' },
    },
    item('Focus 1', 'f'),
    item('Area 2', 'a'),
    item('Nowhere', 'x'),
  ],
  {
    title: 'The topic',
    description: 'Introduction.',
    _topic: {
      tagline: 'Tagline',
      image: { url: PIXEL, alt: 'Lead picture' },
      sections: [
        { id: 'q', type: 'quote-block' },
        { id: 'n', type: 'news-list', heading: 'Latest news' },
        { id: 'e', type: 'news-list', heading: 'No items in here' },
        { id: 'f', type: 'focus-card', heading: 'Focus on' },
        { id: 'a', type: 'area-of-work-grid', heading: 'Areas of work', limit: 1 },
      ],
    },
  },
);

const page = async (feed: unknown, attributes = '') => {
  const source = await publish(feed);
  const element = await show(`<${tag} feed="${source.url}" ${attributes}></${tag}>`);
  return { source, element };
};
const tags = (element: Element) => all(element, '.section').map(({ localName }) => localName);

describe(`${tag}: sections`, () => {
  it('are those of the feed, in its order, each shown by its element', async () => {
    const { element, source } = await page(FULL);
    expectState(element, 'ready');
    expect(tags(element)).to.deep.equal(['topic-hero', 'quote-block', 'news-list', 'focus-card', 'area-of-work-grid']);
    expect(all(element, '.section').map(flatText)).to.deep.equal([
      'The topic Tagline Introduction.',
      'Words. Speaker Director',
      'Latest news Kicker News 1 April 16, 2021 Summary. Caption Credit News 2',
      'Focus on News 2 Focus 1',
      'Areas of work Area 1 One. Two.',
    ]);
    expect(await source.requests()).to.equal(1);
    expect(said).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('without declarations are those that the items name', async () => {
    const { element } = await page(
      feedOf([
        item('A', 'area-of-work-grid'),
        item('B', 'Our news'),
        item('C', 'area-of-work-grid'),
        item('D', 'focus-card'),
      ]),
    );
    expect(tags(element)).to.deep.equal(['area-of-work-grid', 'news-list', 'focus-card']);
    expect(all(element, '.section').map(flatText)).to.deep.equal(['Areas of work A C', 'News B', 'Focus D']);
  });

  it('are not more than 200, declared or not', async () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `s${index}`);
    const items = ids.map((id) => item(id, id));
    const sections = ids.map((id) => ({ id, type: 'news-list' }));
    for (const _topic of [{ sections }, undefined]) {
      const { url } = await publish(feedOf(items, { _topic }));
      const element = await show(`<${tag} feed="${url}"></${tag}>`);
      expect(headlines(element).map(textOf)).to.deep.equal(ids.slice(0, 200));
    }
  });

  it('of which no item is do not count, nor do those that an item names beyond the first 200', async () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `s${index}`);
    const sections = ids.map((id) => ({ id, type: 'news-list' })).reverse();
    const { url } = await publish(feedOf([item('One', ids)], { _topic: { sections } }));
    const element = await show<Showing & { feed?: string }>(`<${tag} feed="${url}"></${tag}>`);
    expect(all(element, '.section').map((section) => section.getAttribute('section'))).to.deep.equal(
      ids.slice(0, 200).reverse(),
    );
  });

  it('without anything of that kind are a hero and one list', async () => {
    const { element } = await page(feedOf([item('A'), item('B')], { title: 'Plain' }));
    expect(tags(element)).to.deep.equal(['topic-hero', 'news-list']);
    expect(flatText(one(element, 'news-list'))).to.equal('News A B');
  });

  it('are those that `section`, `tag` and `limit` leave', async () => {
    const { element } = await page(
      feedOf([item('A', 'news-list'), item('B', 'news-list'), { ...item('C', 'focus-card'), tags: ['t'] }]),
    );
    element.setAttribute('limit', '1');
    await settled(element);
    expect(all(element, '.section').map(flatText)).to.deep.equal(['News A', 'Focus C']);
    element.setAttribute('tag', 't');
    await settled(element);
    expect(all(element, '.section').map(flatText)).to.deep.equal(['Focus C']);
    element.removeAttribute('tag');
    element.setAttribute('section', 'news-list');
    await settled(element);
    expect(all(element, '.section').map(flatText)).to.deep.equal(['News A']);
  });

  it('without heading have one that is not seen, so that no level is left out', async () => {
    const { element } = await page(feedOf([item('A')], { title: 'Plain' }));
    const list = one(element, 'news-list') as HTMLElement;
    const [heading, headline] = all(list, 'h2, h3, h4');
    expect([heading?.localName, headline?.localName]).to.deep.equal(['h3', 'h4']);
    expect(heading?.getBoundingClientRect().width).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('of a type that is not known are lists of news', async () => {
    const sections = ['carousel', 'script', 'x-y', 'NEWS-LIST', 'topic-page', 'div', 'news-list onload=hacked'].map(
      (type, i) => ({ id: `s${i}`, type }),
    );
    const { element } = await page(
      feedOf(
        sections.map(({ id }) => item(id, id)),
        { _topic: { sections } },
      ),
    );
    expect(tags(element)).to.deep.equal(sections.map(() => 'news-list'));
    expect(headlines(element).map(textOf)).to.deep.equal(sections.map(({ id }) => id));
  });

  it('have no hero where the feed says nothing about itself', async () => {
    const { element } = await page(feedOf([item('A')]));
    expect(tags(element)).to.deep.equal(['news-list']);
  });

  for (const fields of [
    { title: 'T' },
    { description: 'D' },
    { _topic: { tagline: 'T' } },
    { _topic: { image: { url: PIXEL } } },
  ]) {
    it(`can be no more than a hero: ${JSON.stringify(fields).slice(0, 40)}`, async () => {
      const { element } = await page(feedOf([], fields));
      expect(tags(element)).to.deep.equal(['topic-hero']);
      expect(part(element, 'message')).to.equal(null);
    });
  }

  it('are kept through a reload, with every node of the rows that did not change', async () => {
    const { element, source } = await page(FULL);
    const before = deep(element, '*');
    await element.reload();
    expect(deep(element, '*')).to.deep.equal(before);
    const [news] = all(element, 'news-list');
    await source.set({ ...FULL, items: [...FULL.items, item('News 3', 'n')] });
    await element.reload();
    expect(all(element, 'news-list')).to.deep.equal([news]);
    expect(flatText(news)).to.contain('News 3');
    await source.set('', { status: 404 });
    await element.reload();
    expect(flatText(news)).to.contain('News 3');
    expect(deep(element, '[part~=message]')).to.have.length(0);
  });

  it('come from an outer provider too', async () => {
    const source = await publish(FULL);
    const outer = put(`<topic-feed src="${source.url}"><${tag}></${tag}></topic-feed>`);
    const element = outer.querySelector<Showing>(tag)!;
    await until(() => tags(element).length === 5, 'the page');
    expect(await source.requests()).to.equal(1);
  });

  it('inside each other stay apart', async () => {
    const [outer, inner] = await Promise.all([publish(FULL), publish(feedOf([item('Inner')]))]);
    const element = put(`<topic-feed src="${outer.url}"><${tag} feed="${inner.url}"></${tag}></topic-feed>`);
    const nested = element.querySelector<Showing>(tag)!;
    await nested.updateComplete;
    expect(headlines(nested).map(textOf)).to.deep.equal(['Inner']);
  });
});

/** A feed with everything that a page can have. */
const LINKS = [
  { title: 'Home', url: 'https://example.org/' },
  { title: 'The topic', url: 'https://example.org/topic' },
];
const WHOLE = feedOf(
  [
    ...FULL.items,
    item('Report', 'r', {
      summary: 'Abstract.',
      date_published: '2021-04-16',
      language: 'fr',
      attachments: [{ url: 'https://example.org/report.pdf', mime_type: 'application/pdf', size_in_bytes: 1_200_000 }],
    }),
    item('Film', 'v', {
      image: PIXEL,
      attachments: [
        { url: '/demo/films/crossing.mp4', mime_type: 'video/mp4', duration_in_seconds: 8 },
        { url: '/demo/crossing-transcript.html', mime_type: 'text/html' },
      ],
    }),
    item('Elsewhere', 'v', { external_url: 'https://vimeo.com/76979871' }),
    item('Meeting', 'm', { _topic: { start: '2021-04-16T14:00:00Z', end: '2021-04-16T15:00:00Z', venue: 'Geneva' } }),
  ],
  {
    title: 'The topic',
    description: 'Introduction.',
    _topic: {
      tagline: 'Tagline',
      image: { url: PIXEL, alt: 'Lead picture', caption: 'Caption', credit: 'Credit' },
      breadcrumb: LINKS,
      footer: { copyright: '© 2026 Us', links: [{ title: 'Privacy', url: 'https://example.org/privacy' }] },
      sections: [
        { id: 'v', type: 'video-card', heading: 'Watch' },
        { id: 'n', type: 'news-list', heading: 'Latest news' },
        { id: 'm', type: 'event-list', heading: 'Events' },
        { id: 'q', type: 'quote-block', heading: 'Voices' },
        { id: 'r', type: 'resource-list', heading: 'Publications' },
        { id: 'f', type: 'focus-card', heading: 'Focus on' },
        { id: 'a', type: 'area-of-work-grid', heading: 'Areas of work' },
      ],
    },
  },
);
const { sections: SECTIONS, ...REST } = (WHOLE as unknown as { _topic: { sections: { id: string; type: string }[] } })
  ._topic;
/** The same with these sections. */
const inOrder = (sections: readonly unknown[], rest: object = REST) => ({ ...WHOLE, _topic: { ...rest, sections } });
const typesOf = (sections: readonly { type: string }[]) => sections.map(({ type }) => type);
const crumbs = (element: Element) => deep(element, '*').filter(({ localName }) => localName === 'topic-breadcrumb');

describe(`${tag}: every type of section`, () => {
  it('is shown by its element, between the hero and the footer', async () => {
    const { element, source } = await page(WHOLE);
    expect(tags(element)).to.deep.equal(['topic-hero', ...typesOf(SECTIONS), 'topic-footer']);
    const texts = Object.fromEntries(all(element, '.section').map((section) => [section.localName, flatText(section)]));
    for (const [type, text] of Object.entries({
      'topic-hero': 'Home The topic The topic Tagline Introduction. Caption Credit',
      'video-card': 'Watch Film 8 sec Transcript',
      'event-list': 'Events Meeting',
      'resource-list': 'Publications Report',
      'news-list': 'Latest news Kicker News 1',
      'topic-footer': '© 2026 Us Privacy',
    })) {
      expect(texts[type], type).to.contain(text);
    }
    expect(deep(element, '[part~=play]')).to.have.length(2);
    expect(await source.requests()).to.equal(1);
    expect(said).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  for (const [dir, lang] of [
    ['ltr', 'en'],
    ['rtl', 'ar'],
  ] as const) {
    it(`is accessible on a dark page, ${dir}`, async () => {
      const source = await publish(WHOLE);
      const dark = 'background: #121212; color: #eee; color-scheme: dark';
      const outer = put<HTMLDivElement>(
        `<div dir="${dir}" lang="${lang}" style="${dark}"><${tag} feed="${source.url}"></${tag}></div>`,
      );
      await outer.querySelector<Showing>(tag)!.updateComplete;
      await expect(outer).to.be.accessible();
    });
  }

  it('has a heading that is not seen where the feed has none', async () => {
    const { element } = await page(inOrder(SECTIONS.map(({ id, type }) => ({ id, type }))));
    const headings = deep(element, '[part~=heading]');
    expect(headings.map(textOf)).to.deep.equal(['Films', 'News', 'Events', 'Publications', 'Focus', 'Areas of work']);
    for (const heading of headings) expect(heading.getBoundingClientRect().width).to.equal(1);
  });

  it('takes no more room than the page has', async () => {
    const source = await publish(WHOLE);
    const outer = put<HTMLDivElement>(`<div style="width: 320px"><${tag} feed="${source.url}"></${tag}></div>`);
    await outer.querySelector<Showing>(tag)!.updateComplete;
    expect(outer.scrollWidth).to.be.at.most(320);
  });

  it('keeps its nodes, its film and the focus through a reload that moves it', async () => {
    const { url } = await publish('', { hold: true });
    const film = item('Film', 'v', { attachments: [{ url, mime_type: 'video/mp4' }] });
    const items = [film, item('A', 'n'), item('B', 'n')];
    const sections = [
      { id: 'n', type: 'news-list' },
      { id: 'v', type: 'video-card' },
    ];
    const feed = { ...WHOLE, items, _topic: { ...REST, sections } };
    const { element, source } = await page(feed);
    const before = all(element, '.section');
    await click(deep(element, '[part~=play]')[0]!);
    await until(() => deep(element, 'video').length, 'the player');
    const [player] = deep(element, 'video');
    const focused = () => (root(element).activeElement as Element | null)?.shadowRoot?.activeElement;
    await until(() => focused() === player, 'the focus');
    for (const change of [feed, { ...feed, items: [...items, item('C', 'n')] }]) {
      await source.set(change);
      await element.reload();
      expect(deep(element, 'video')).to.deep.equal([player]);
      expect(focused()).to.equal(player);
    }
    const link = deep(element, '[part~=link]').find((node) => textOf(node) === 'B')!;
    link.focus();
    await source.set({ ...feed, _topic: { ...REST, sections: [...sections].reverse() } });
    await element.reload();
    expect(tags(element)).to.deep.equal(['topic-hero', 'video-card', 'news-list', 'topic-footer']);
    for (const section of all(element, '.section')) expect(before.includes(section)).to.equal(true);
    expect(textOf(focused())).to.equal('B');
  });
});

describe(`${tag}: hero, breadcrumb and footer`, () => {
  it('the breadcrumb stands in the hero, above the title', async () => {
    const { element } = await page(WHOLE);
    const [breadcrumb, ...more] = crumbs(element);
    expect(more).to.deep.equal([]);
    expect(breadcrumb!.parentElement).to.equal(one(element, 'topic-hero'));
    expect(all(breadcrumb!, 'nav li').map(textOf)).to.deep.equal(['Home', 'The topic']);
    const title = root(one(element, 'topic-hero')!).querySelector('h2')!;
    expect(breadcrumb!.getBoundingClientRect().bottom).to.be.at.most(title.getBoundingClientRect().top);
  });

  it('stand where the feed says, once', async () => {
    const own = ['topic-footer', 'topic-breadcrumb', 'topic-hero'].map((type) => ({ id: type, type }));
    const [video, news, ...others] = SECTIONS;
    const sections = [video!, own[0]!, news!, own[1]!, own[2]!, ...others];
    const { element } = await page(inOrder(sections));
    expect(tags(element)).to.deep.equal(typesOf(sections));
    expect(crumbs(element)).to.have.length(1);
    expect(one(element, 'topic-hero')!.childElementCount).to.equal(0);
    expect(flatText(one(element, 'topic-breadcrumb'))).to.equal('Home The topic');
    await expect(element).to.be.accessible();
  });

  for (const [type, expected] of [
    ['topic-hero', ['news-list', 'topic-hero', 'topic-footer']],
    ['topic-breadcrumb', ['topic-hero', 'news-list', 'topic-breadcrumb', 'topic-footer']],
    ['topic-footer', ['topic-hero', 'news-list', 'topic-footer']],
  ] as const) {
    it(`are where they belong, but for the one that the feed names: ${type}`, async () => {
      const { element } = await page(inOrder([{ id: 'n', type: 'news-list' }, { type }]));
      expect(tags(element)).to.deep.equal(expected);
      expect(crumbs(element)).to.have.length(1);
    });
  }

  it('are not there where the feed has nothing for them, also when it names them', async () => {
    const sections = ['topic-hero', 'topic-breadcrumb', 'topic-footer', 'news-list'].map((type) => ({ type }));
    const { element } = await page(feedOf([item('A', 'news-list')], { _topic: { sections } }));
    expect(tags(element)).to.deep.equal(['news-list']);
    const plain = await page(feedOf([item('A')], { title: 'T' }));
    expect(tags(plain.element)).to.deep.equal(['topic-hero', 'news-list']);
    expect(crumbs(plain.element)).to.deep.equal([]);
    expect(one(plain.element, 'topic-hero')!.childElementCount).to.equal(0);
  });

  it('without a hero, the breadcrumb comes first', async () => {
    const { element } = await page(feedOf([item('A')], { _topic: { breadcrumb: LINKS } }));
    expect(tags(element)).to.deep.equal(['topic-breadcrumb', 'news-list']);
  });

  it('come and go with the feed', async () => {
    const { element, source } = await page(feedOf([item('A')], { title: 'T' }));
    const hero = one(element, 'topic-hero');
    const footer = { copyright: '© 2026' };
    await source.set(feedOf([item('A')], { title: 'T', _topic: { breadcrumb: LINKS, footer } }));
    await element.reload();
    expect(tags(element)).to.deep.equal(['topic-hero', 'news-list', 'topic-footer']);
    expect(flatText(one(element, 'topic-hero'))).to.equal('Home The topic T');
    await source.set(feedOf([item('A')], { title: 'T' }));
    await element.reload();
    expect(tags(element)).to.deep.equal(['topic-hero', 'news-list']);
    expect(crumbs(element)).to.deep.equal([]);
    expect(one(element, 'topic-hero')).to.equal(hero);
  });

  it('are no page by themselves', async () => {
    const { element } = await page(feedOf([], { _topic: { breadcrumb: LINKS, footer: { copyright: '©' } } }));
    expectState(element, 'empty');
  });
});

describe(`${tag}: headings`, () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`level ${level}: the hero takes it, sections are one deeper, items two`, async () => {
      const { element } = await page(FULL, `heading-level="${level}"`);
      const levels = deep(element, 'h1, h2, h3, h4, h5, h6').map((node) => `${textOf(node)}: ${node.localName}`);
      const [, second, third] = [0, 1, 2].map((deeper) => `h${Math.min(6, level + deeper)}`);
      expect(levels).to.deep.equal([
        `The topic: h${level}`,
        `Latest news: ${second}`,
        `News 1: ${third}`,
        `News 2: ${third}`,
        `Focus on: ${second}`,
        `News 2: ${third}`,
        `Focus 1: ${third}`,
        `Areas of work: ${second}`,
        `Area 1: ${third}`,
      ]);
      await expect(element).to.be.accessible();
    });
  }

  it('are on the same three levels in every type of section', async () => {
    const { element } = await page(WHOLE, 'heading-level="3"');
    const headings = deep(element, 'h1, h2, h3, h4, h5, h6');
    const of = (level: string) => headings.filter(({ localName }) => localName === level).map(textOf);
    expect(of('h3')).to.deep.equal(['The topic']);
    expect(of('h4')).to.have.members([
      ...['Watch', 'Latest news', 'Events', 'Voices', 'Publications', 'Focus on', 'Areas of work'],
    ]);
    expect(of('h5')).to.include.members(['Film', 'Elsewhere', 'News 1', 'Meeting', 'Report', 'Focus 1', 'Area 1']);
    expect(headings).to.have.length(1 + 7 + of('h5').length);
  });

  it('of the only section that is asked for: one, in its place', async () => {
    const { element } = await page(FULL, 'section="a"');
    const levels = deep(element, 'h1, h2, h3, h4').map((node) => `${textOf(node)}: ${node.localName}`);
    expect(levels).to.deep.equal(['The topic: h2', 'Areas of work: h3', 'Area 1: h4']);
  });

  it('follow a level that changes', async () => {
    const { element } = await page(FULL);
    element.setAttribute('heading-level', '1');
    await settled(element);
    const first = deep(element, 'h1, h2, h3').slice(0, 3);
    expect(first.map(({ localName }) => localName)).to.deep.equal(['h1', 'h2', 'h3']);
  });
});

describe(`${tag}: the page around it`, () => {
  it('reaches every part of every section', async () => {
    const { element } = await page(WHOLE);
    const names = new Set(deep(element, '[part]').flatMap(({ part }) => [...part]));
    for (const name of [...PARTS, 'tagline', 'play', 'venue', 'copyright']) {
      if (name !== 'button' && name !== 'message') expect([...names]).to.include(name);
    }
    for (const name of names) {
      expect(reached(tag, name, deep(element, `[part~=${name}]`)), name).to.equal(true);
    }
    const failed = await publish('', { status: 404 });
    const error = await show(`<${tag} feed="${failed.url}"></${tag}>`);
    for (const name of ['message', 'button'])
      expect(reached(tag, name, deep(error, `[part~=${name}]`)), name).to.equal(true);
  });

  it('hands its custom properties and its font to every section', async () => {
    const source = await publish(FULL);
    const outer = put<HTMLDivElement>(
      `<div style="--topic-link-color: rgb(1, 2, 3); font-family: monospace; --topic-section-gap: 77px"><${tag} feed="${source.url}"></${tag}></div>`,
    );
    const element = outer.querySelector<Showing>(tag)!;
    await element.updateComplete;
    for (const link of deep(element, '[part~=link]')) expect(getComputedStyle(link).color).to.equal('rgb(1, 2, 3)');
    for (const node of deep(element, '[part~=headline]'))
      expect(getComputedStyle(node).fontFamily).to.equal('monospace');
    expect(getComputedStyle(all(element, '.section')[1]!).marginBlockStart).to.equal('77px');
  });

  it('hears which item is selected, and by which section', async () => {
    const { element } = await page(FULL);
    const heard = hear('topic-select', 'topic-load');
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    await click(deep(one(element, 'news-list')!, 'a')[1] ?? all(element, 'a')[0]!);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.have.nested.property('item.headline', 'News 2');
    expect(heard[0]!.target).to.equal(element);
  });

  it('hears of one load, not of one for each section', async () => {
    const heard = hear('topic-load', 'topic-error');
    const { source, element } = await page(FULL);
    expect(heard.map(({ type, target }) => [type, target === element])).to.deep.equal([['topic-load', true]]);
    await source.set('', { status: 404 });
    await element.reload();
    expect(heard).to.have.length(2);
    expect(said).to.have.length(1);
  });

  it('is spoken to in its language, through all shadow roots', async () => {
    const source = await publish(FULL);
    const outer = put<HTMLDivElement>(`<div lang="fr"><${tag} feed="${source.url}"></${tag}></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    await element.updateComplete;
    await until(() => textOf(deep(element, 'time')[0]) === '16 avril 2021', 'French');
    outer.lang = 'es';
    await until(() => textOf(deep(element, 'time')[0]) === '16 de abril de 2021', 'Spanish');
  });

  it('is asked for no pictures with `no-images`', async () => {
    const picture = await publishPicture();
    const items = [
      item('A', 'news-list', { image: picture.url }),
      item('B', 'focus-card', { image: picture.url }),
      item('C', 'area-of-work-grid', { image: picture.url }),
      item('E', 'resource-list', { image: picture.url }),
      item('F', 'event-list', { image: picture.url }),
      item('G', 'video-card', { image: picture.url, external_url: 'https://vimeo.com/76979871' }),
      { content_text: 'D', authors: [{ avatar: picture.url }], _topic: { section: 'quote-block' } },
    ];
    const { element } = await page(feedOf(items, { title: 'T', _topic: { image: { url: picture.url } } }), 'no-images');
    await settled(element);
    expect(tags(element)).to.have.length(8);
    expect(deep(element, 'img')).to.have.length(0);
    expect(await picture.requests()).to.equal(0);
    element.removeAttribute('no-images');
    await settled(element);
    expect(deep(element, 'img')).to.have.length(8);
  });

  it('has nothing to fear from a hostile feed', async () => {
    const sections = HOSTILE.map((text) => ({ id: text, type: text, heading: text }));
    const items = HOSTILE.map((text, i) => ({
      id: i,
      title: text,
      summary: text,
      url: HOSTILE_URLS[i % 5],
      image: HOSTILE_URLS[i % 5],
      _topic: { section: text, kicker: text },
    }));
    const links = HOSTILE.map((title, i) => ({ title, url: HOSTILE_URLS[i % 5] }));
    const footer = { copyright: HOSTILE[7], links };
    const { element } = await page(
      feedOf(items, {
        title: HOSTILE[7],
        description: HOSTILE.join('\n\n'),
        _topic: { sections, tagline: HOSTILE[7], breadcrumb: links, footer },
      }),
    );
    expectHarmless(element);
    expect(deep(element, '[part~=item]').length).to.be.at.least(HOSTILE.length);
    expect(textOf(root(one(element, 'topic-hero')!).querySelector('[part~=headline]'))).to.equal(
      '<img src=x onerror=globalThis.hacked=1>',
    );
  });
});
