import { expect } from '@open-wc/testing';
import '../../src/elements/topic-breadcrumb/define.js';
import ar from '../../src/locale/packs/ar.js';
import en from '../../src/locale/packs/en.js';
import es from '../../src/locale/packs/es.js';
import fr from '../../src/locale/packs/fr.js';
import ru from '../../src/locale/packs/ru.js';
import zh from '../../src/locale/packs/zh.js';
import { accessibilityTree, engine } from '../commands.js';
import { describeAttributes } from './attributes.js';
import { describeFeedElement } from './feed-element.js';
import { describeLinks } from './links.js';
import {
  all,
  feedOf,
  one,
  parts,
  publish,
  put,
  show,
  showItems,
  flatText,
  texts,
  until,
  type Showing,
} from './support.js';

const tag = 'topic-breadcrumb';
const feed = (links: readonly unknown[]) => feedOf([{ id: '1' }], { _topic: { breadcrumb: links } });

describeFeedElement({
  tag,
  item: (title) => ({ title, url: 'https://example.org/' }),
  feed: (...titles) => feed(titles.map((title) => ({ title, url: 'https://example.org/' }))),
  own: (text) => `<a href="#here">${text}</a>`,
  shown: (element) => texts(element, 'item'),
  quiet: true,
  fallback: '<p class="fallback">You are here.</p>',
});

describeAttributes(tag, { child: 'li' });

describeLinks({ tag, feed });

const TRAIL = '<a href="/">Home</a><a href="/topics">Topics</a><a href="/topics/migration">Labour migration</a>';
/** What `aria-current` says of each entry. */
const current = (element: Element) =>
  parts(element, 'item').map((item) => item.firstElementChild?.getAttribute('aria-current') ?? null);

describe(`${tag}: the trail`, () => {
  it('is a navigation with an ordered list', async () => {
    const element = await show(`<${tag}>${TRAIL}</${tag}>`);
    const nav = one(element, 'nav')!;
    const [list, ...more] = nav.children;
    expect([list?.localName, more.length]).to.deep.equal(['ol', 0]);
    expect([...list!.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li', 'li']);
    expect(all(element, 'nav, ol')).to.have.length(2);
    await expect(element).to.be.accessible();
  });

  for (const [what, last] of [
    ['a link', '<a href="/here">Here</a>'],
    ['a link that says it is the page', '<a href="/here" aria-current="page">Here</a>'],
    ['no link', '<span aria-current="page">Here</span>'],
    ['a list item', '<ul><li>Here</li></ul>'],
  ] as const) {
    it(`ends with the page itself, as ${what}`, async () => {
      const element = await show(`<${tag}><a href="/" aria-current="page">Home</a>${last}</${tag}>`);
      expect(texts(element, 'item')).to.deep.equal(['Home', 'Here']);
      expect(current(element)).to.deep.equal([null, 'page']);
    });
  }

  it('ends with the page itself in a feed, with an address and without', async () => {
    for (const last of [{ title: 'Here', url: '/here' }, { title: 'Here' }]) {
      const source = await publish(feed([{ title: 'Home', url: '/' }, last]));
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      expect(current(element)).to.deep.equal([null, 'page']);
    }
  });

  it('can be of one page', async () => {
    const element = await showItems(tag, [{ title: 'Here' }]);
    expect(current(element)).to.deep.equal(['page']);
  });

  it('has signs between its entries that nobody reads', async () => {
    const element = await show(`<${tag}>${TRAIL}</${tag}>`);
    const signs = parts(element, 'item').map((item) => getComputedStyle(item, '::before').content);
    expect(signs).to.deep.equal(['none', '"›" / ""', '"›" / ""']);
    if (engine === 'chrome') {
      const tree = await accessibilityTree(element);
      expect(tree).to.contain('link "Topics"').and.not.to.contain('›');
      expect(tree).to.match(/link "Labour migration".*\[current=page\]/);
    }
  });

  it('has the signs beside the first lines of entries that have several, on one line with the others', async () => {
    const long = 'A long entry of a trail, of many words. '.repeat(6);
    const element = await show(`<${tag}><a href="/">Home</a><a href="/topics">${long}</a></${tag}>`);
    const [, second] = parts(element, 'item');
    expect(getComputedStyle(second!).alignItems).to.equal('baseline');
    const short = await show(`<${tag}>${TRAIL}</${tag}>`);
    const tops = parts(short, 'link').map((link) => link.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(1);
  });

  for (const [lang, pack] of Object.entries({ ar, en, es, fr, ru, zh })) {
    it(`is named in ${lang}`, async () => {
      const outer = put<HTMLDivElement>(`<div lang="${lang}"><${tag}>${TRAIL}</${tag}></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      await until(() => one(element, 'nav')?.ariaLabel === pack.labels.breadcrumb, pack.labels.breadcrumb);
      expect(flatText(one(element, 'nav'))).to.equal('Home Topics Labour migration');
    });
  }
});
