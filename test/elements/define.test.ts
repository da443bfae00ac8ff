// In a file of its own, because it defines the elements under other names than the other tests.
import { expect } from '@open-wc/testing';
import { define } from '../../src/define.js';
import * as classes from '../../src/index.js';
import { all, deep, feedOf, publish, put, said, show, texts, textOf, until, type Showing } from './support.js';

const TAGS = [
  'topic-feed',
  'topic-page',
  'topic-hero',
  'topic-breadcrumb',
  'news-item',
  'news-list',
  'focus-card',
  'quote-block',
  'area-of-work',
  'area-of-work-grid',
  'resource-item',
  'resource-list',
  'video-card',
  'event-item',
  'event-list',
  'topic-footer',
];

describe('define()', () => {
  it('is what registers: importing classes does not', () => {
    expect(classes.NewsList).to.be.a('function');
    for (const tag of TAGS) expect(customElements.get(tag), tag).to.equal(undefined);
  });

  it('with a prefix, leaves the plain names free', () => {
    define({ prefix: 'ilo-' });
    for (const tag of TAGS) {
      expect(customElements.get(`ilo-${tag}`), tag).to.be.a('function');
      expect(customElements.get(tag), tag).to.equal(undefined);
    }
    expect(said).to.deep.equal([]);
  });

  it('with a prefix, topic-page renders elements with that prefix', async () => {
    const lists = ['news-list', 'focus-card', 'area-of-work-grid', 'resource-list', 'video-card', 'event-list'];
    const types = [...lists, 'quote-block', 'unknown'];
    const items = types.map((type) => ({ title: `In ${type}`, _topic: { section: type } }));
    const links = [{ title: 'In the links' }];
    const _topic = { breadcrumb: links, footer: { links } };
    const source = await publish(feedOf(items, { title: 'Prefixed', _topic }));
    const page = await show(`<ilo-topic-page feed="${source.url}"></ilo-topic-page>`);
    expect(all(page, '.section').map(({ localName }) => localName)).to.deep.equal([
      'ilo-topic-hero',
      ...lists.map((tag) => `ilo-${tag}`),
      'ilo-quote-block',
      'ilo-news-list',
      'ilo-topic-footer',
    ]);
    expect(all(page, 'ilo-topic-hero > *').map(({ localName }) => localName)).to.deep.equal(['ilo-topic-breadcrumb']);
    const text = deep(page, '*').map(textOf).join();
    for (const type of types) expect(text).to.contain(`In ${type}`);
    expect(
      deep(page, 'li')
        .map(textOf)
        .filter((title) => title === 'In the links'),
    ).to.have.length(2);
    // Nothing is left that nobody defines.
    expect(deep(page, ':not(:defined)')).to.deep.equal([]);
  });

  for (const [list, item] of [
    ['news-list', 'news-item'],
    ['focus-card', 'news-item'],
    ['area-of-work-grid', 'area-of-work'],
    ['resource-list', 'resource-item'],
    ['event-list', 'event-item'],
  ] as const) {
    it(`with a prefix, ${list} finds its items, and knows those without prefix not`, async () => {
      const element = await show(
        `<ilo-${list}><ilo-${item} headline="Mine"></ilo-${item}><${item} headline="Another’s"></${item}></ilo-${list}>`,
      );
      expect(texts(element, 'headline')).to.deep.equal(['Mine']);
      expect(element.querySelector(`ilo-${item}`)!.shadowRoot).to.equal(null);
    });
  }

  it('with a prefix, warnings name the tag that is on the page', async () => {
    await show('<ilo-news-list heading-level="x"></ilo-news-list>');
    expect(said[0]).to.contain('<ilo-news-list heading-level="x"');
  });

  it('twice, with two prefixes, gives two sets that share one request', async () => {
    define({ prefix: 'un-' });
    const source = await publish(feedOf([{ title: 'Shared' }]));
    const outer = put<HTMLDivElement>(
      `<div><ilo-news-list feed="${source.url}"></ilo-news-list><un-news-list feed="${source.url}"></un-news-list></div>`,
    );
    const lists = [...outer.children] as Showing[];
    await Promise.all(lists.map((list) => list.updateComplete));
    expect(lists.map((list) => texts(list, 'headline'))).to.deep.equal([['Shared'], ['Shared']]);
    expect(await source.requests()).to.equal(1);
  });

  it('elements of one set find a provider of another', async () => {
    const source = await publish(feedOf([{ title: 'Provided' }]));
    const outer = put(`<un-topic-feed src="${source.url}"><ilo-news-list></ilo-news-list></un-topic-feed>`);
    const list = outer.querySelector<Showing>('ilo-news-list')!;
    await until(() => texts(list, 'headline').join() === 'Provided', 'the feed');
  });

  it('with the same prefix again changes nothing', async () => {
    const known = TAGS.map((tag) => customElements.get(`ilo-${tag}`));
    define({ prefix: 'ilo-' });
    await Promise.resolve();
    expect(TAGS.map((tag) => customElements.get(`ilo-${tag}`))).to.deep.equal(known);
    expect(said).to.deep.equal([]);
  });

  it('and an entry of one element register nothing twice', async () => {
    await import('../../src/elements/quote-block/define.js');
    expect(customElements.get('quote-block')).to.equal(classes.QuoteBlock);
    await Promise.resolve();
    expect(said).to.deep.equal([]);
  });

  it('without a prefix, keeps a name that the page has taken, and says so once', async () => {
    const taken = class extends HTMLElement {};
    customElements.define('news-list', taken);
    define();
    // The entry of one element came first: that is no news.
    expect(customElements.get('quote-block')).to.equal(classes.QuoteBlock);
    await import('../../src/elements/focus-card/define.js');
    await Promise.resolve();
    expect(customElements.get('news-list')).to.equal(taken);
    for (const tag of TAGS) expect(customElements.get(tag), tag).to.be.a('function');
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('taken: <news-list> by the page. ');
  });
});
