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
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
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
    const { element } = await page(FULL);
    for (const name of [...PARTS, 'tagline']) {
      const nodes = deep(element, `[part~=${name}]`);
      if (name === 'button' || name === 'message') continue;
      expect(nodes.length, name).to.be.above(0);
      expect(reached(tag, name, nodes), name).to.equal(true);
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
    await source.set('', { status: 500 });
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
      { content_text: 'D', authors: [{ avatar: picture.url }], _topic: { section: 'quote-block' } },
    ];
    const { element } = await page(feedOf(items, { title: 'T', _topic: { image: { url: picture.url } } }), 'no-images');
    await settled(element);
    expect(tags(element)).to.have.length(5);
    expect(deep(element, 'img')).to.have.length(0);
    expect(await picture.requests()).to.equal(0);
    element.removeAttribute('no-images');
    await settled(element);
    expect(deep(element, 'img')).to.have.length(5);
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
    const { element } = await page(
      feedOf(items, {
        title: HOSTILE[7],
        description: HOSTILE.join('\n\n'),
        _topic: { sections, tagline: HOSTILE[7] },
      }),
    );
    expectHarmless(element);
    expect(deep(element, '[part~=item]').length).to.be.at.least(HOSTILE.length);
    expect(textOf(root(one(element, 'topic-hero')!).querySelector('[part~=headline]'))).to.equal(
      '<img src=x onerror=globalThis.hacked=1>',
    );
  });
});
