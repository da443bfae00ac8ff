// What breadcrumb and footer have in common: links of a feed or of the page, shown again. Both test files run this suite.
import { expect } from '@open-wc/testing';
import '../../src/elements/topic-feed/define.js';
import en from '../../src/locale/packs/en.js';
import { click } from '../commands.js';
import { reached } from './cards.js';
import {
  HOSTILE,
  HOSTILE_URLS,
  all,
  expectHarmless,
  expectState,
  feedOf,
  hear,
  need,
  one,
  part,
  parts,
  publish,
  put,
  root,
  said,
  settled,
  show,
  showItems,
  textOf,
  texts,
  visible,
} from './support.js';

export interface LinksKind {
  readonly tag: string;
  /** A feed that has these links. */
  readonly feed: (links: readonly unknown[]) => unknown;
}

/** Text and address of each entry. */
export const entries = (element: Element) =>
  parts(element, 'item').map((item) => [textOf(item), item.querySelector('a')?.getAttribute('href') ?? null]);

const here = (path: string) => new URL(path, document.baseURI).href;

export function describeLinks({ tag, feed }: LinksKind): void {
  describe(`${tag}: links without end`, () => {
    it('are not more than 200', async () => {
      const links = Array.from({ length: 30_000 }, (_, index) => ({ title: `L${index}`, url: `/${index}` }));
      const { url } = await publish(feed(links));
      const shown = entries(await show(`<${tag} feed="${url}"></${tag}>`));
      expect(shown.map(([title]) => title)).to.deep.equal(links.slice(0, 200).map(({ title }) => title));
    });
  });

  describe(`${tag}: a section that is asked for`, () => {
    it('is no heading of the links, which are none', async () => {
      const { _topic, ...rest } = feed([{ title: 'Link', url: '/' }]) as { readonly _topic: object };
      const sections = [{ id: 'news', type: 'news-list', heading: 'Latest news' }];
      const items = [{ id: '1', _topic: { section: 'news' } }];
      const { url } = await publish({ ...rest, items, _topic: { ..._topic, sections } });
      const element = await show(`<${tag} feed="${url}" section="news"></${tag}>`);
      expect(entries(element).map(([title]) => title)).to.deep.equal(['Link']);
      expect(texts(element, 'heading')).to.deep.equal([]);
    });
  });

  describe(`${tag}: links between the tags`, () => {
    for (const [what, inner] of [
      ['stand there bare', '<a href="/a">A</a> › <a href="/b?x=1&amp;y">B</a>'],
      ['stand in a list', '<ul><li><a href="/a">A</a></li><li><a href="/b?x=1&amp;y">B</a></li></ul>'],
      [
        'stand in a navigation, with signs between them',
        '<nav aria-label="Where"><ol><li><a href="/a">A</a> /</li><li><b><a href="/b?x=1&amp;y"><i>B</i></a></b></li></ol></nav>',
      ],
      [
        'stand beside others that say nothing',
        '<a href="/a"> A </a><a href="/x"></a><a href="/b?x=1&amp;y">B</a><p></p>',
      ],
    ] as const) {
      it(what, async () => {
        const element = await show(`<${tag}>${inner}</${tag}>`);
        expectState(element, 'ready');
        expect(entries(element)).to.deep.equal([
          ['A', here('/a')],
          ['B', here('/b?x=1&y')],
        ]);
        expect([...element.children].filter(visible)).to.deep.equal([]);
        await expect(element).to.be.accessible();
      });
    }

    it('can be no links', async () => {
      const element = await show(
        `<${tag}><ul><li><a href="/a">A</a></li><li>B</li></ul><a>C</a><span aria-current="page">D</span></${tag}>`,
      );
      expect(entries(element)).to.deep.equal([
        ['A', here('/a')],
        ['B', null],
        ['C', null],
        ['D', null],
      ]);
      await expect(element).to.be.accessible();
    });

    it('are followed', async () => {
      const element = await show(`<${tag}><a href="/a">A</a></${tag}>`);
      element.querySelector('a')!.href = '/b';
      element.insertAdjacentHTML('beforeend', '<a href="/c">C</a>');
      await settled(element);
      expect(entries(element)).to.deep.equal([
        ['A', here('/b')],
        ['C', here('/c')],
      ]);
      element.querySelector('a')!.remove();
      await settled(element);
      expect(texts(element, 'item')).to.deep.equal(['C']);
    });

    it('say in which language they are', async () => {
      const element = await show(`<${tag}><a href="/a">A</a><a href="/fr" lang="fr">Accueil</a></${tag}>`);
      const links = parts(element, 'link');
      expect(links.map(({ lang }) => lang)).to.deep.equal(['', 'fr']);
      expect(links.map((link) => link.getAttribute('hreflang'))).to.deep.equal([null, 'fr']);
    });

    it('stand in for a feed until it is there, and when it cannot be had', async () => {
      const source = await publish('', { status: 404 });
      const element = await show(`<${tag} feed="${source.url}"><a href="/a">A</a></${tag}>`);
      expectState(element, 'error');
      expect(texts(element, 'item')).to.deep.equal(['A']);
      expect(part(element, 'message')).to.equal(null);
      await source.set(feed([{ title: 'B' }]));
      await element.reload();
      expect(texts(element, 'item')).to.deep.equal(['B']);
    });

    it('lead nowhere that is dangerous', async () => {
      const element = await show(`<${tag}></${tag}>`);
      for (const [i, text] of HOSTILE.entries()) {
        const link = document.createElement('a');
        link.setAttribute('href', HOSTILE_URLS[i % 5]!);
        link.setAttribute('lang', text);
        link.textContent = text;
        element.append(link);
      }
      await settled(element);
      expectHarmless(element);
      expect(entries(element)).to.deep.equal(HOSTILE.map((text) => [text, null]));
    });
  });

  describe(`${tag}: links of a feed`, () => {
    it('are shown with their addresses, as the feed has them', async () => {
      const source = await publish(
        feed([
          { title: 'A', url: '../a' },
          { title: '<b>B</b> &amp; C', url: 'mailto:b@example.org' },
          { title: 'D', url: 'tel:+41' },
          { title: 'E' },
        ]),
      );
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      expectState(element, 'ready');
      expect(entries(element)).to.deep.equal([
        ['A', new URL('../a', source.url).href],
        ['B & C', 'mailto:b@example.org'],
        ['D', 'tel:+41'],
        ['E', null],
      ]);
      for (const link of parts(element, 'link')) expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
      await expect(element).to.be.accessible();
    });

    it('that cannot be read take nothing with them', async () => {
      const source = await publish(feed([null, 1, 'A', [], {}, { url: '/x' }, { title: 5 }, { title: 'B', url: 5 }]));
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      expect(entries(element)).to.deep.equal([['B', null]]);
    });

    it('lead nowhere that is dangerous', async () => {
      const source = await publish(feed(HOSTILE.map((title, i) => ({ title: `T${title}`, url: HOSTILE_URLS[i % 5] }))));
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      expectHarmless(element);
      expect(parts(element, 'item')).to.have.length(HOSTILE.length);
      expect(all(element, 'a')).to.deep.equal([]);
    });

    it('are in the language of the feed', async () => {
      const source = await publish({ ...(feed([{ title: 'A', url: '/a' }]) as object), language: 'fr' });
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      expect(need(element, 'link').lang).to.equal('fr');
    });

    it('are kept through a reload of the same, every node', async () => {
      const source = await publish(feed([{ title: 'A', url: '/a' }, { title: 'B' }]));
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      const before = all(element, '*');
      need(element, 'link').focus();
      await element.reload();
      expect(all(element, '*')).to.deep.equal(before);
      expect(root(element).activeElement).to.equal(need(element, 'link'));
    });

    it('that are missing in a feed of its own are told of', async () => {
      const source = await publish(feedOf([{ title: 'An item' }], { title: 'T' }));
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      expectState(element, 'empty');
      expect(texts(element, 'message')).to.deep.equal([en.empty]);
    });

    it('that are missing in the feed of a provider are not', async () => {
      const source = await publish(feedOf([{ title: 'An item' }], { title: 'T' }));
      const outer = put(`<topic-feed src="${source.url}"><${tag}></${tag}></topic-feed>`);
      await outer.updateComplete;
      const element = outer.querySelector(tag)!;
      await (element as typeof outer).updateComplete;
      expectState(element as typeof outer, 'empty');
      expect(textOf(root(element))).to.equal('');
      expect(element.getBoundingClientRect().height).to.equal(0);
    });
  });

  describe(`${tag}: links`, () => {
    it('can be given as items, of which those without a title are none', async () => {
      const element = await showItems(tag, [
        { title: 'A', url: '/a' },
        { url: '/x' },
        { summary: 'Text' },
        { title: 'B', url: 'javascript:alert(1)' },
      ]);
      expect(entries(element)).to.deep.equal([
        ['A', here('/a')],
        ['B', null],
      ]);
      expect(said).to.deep.equal([]);
    });

    it('name the one that is selected, and can be kept from leading there', async () => {
      const element = await showItems(tag, [{ title: 'A' }, { title: 'B', url: '/b' }, { title: 'C', url: '/c' }]);
      const heard = hear('topic-select');
      element.addEventListener('topic-select', (event) => event.preventDefault());
      let prevented = false;
      document.addEventListener('click', (event) => (prevented = event.defaultPrevented), { once: true });
      await click(parts(element, 'link')[1]!);
      expect(heard.map(({ item }) => [item.headline, item.url])).to.deep.equal([['C', here('/c')]]);
      expect(prevented).to.equal(true);
    });

    it('are large enough to be hit, and wrap inside their width', async () => {
      const items = Array.from({ length: 12 }, (_, i) => ({ title: i % 2 ? 'x' : `Topic number ${i}`, url: `/${i}` }));
      const outer = put<HTMLDivElement>(`<div style="width: 320px; font-size: 16px"><${tag}></${tag}></div>`);
      const element = outer.querySelector<HTMLElement & { items: unknown; updateComplete: Promise<unknown> }>(tag)!;
      element.items = [...items, { title: 'Donaudampfschifffahrtsgesellschaft'.repeat(3), url: '/long' }];
      await element.updateComplete;
      expect(outer.scrollWidth).to.be.at.most(320);
      const boxes = parts(element, 'link').map((link) => link.getBoundingClientRect());
      for (const { height } of boxes) expect(height).to.be.at.least(24);
      // Narrow ones have room around them, so that circles of 24 px do not meet.
      const rows = boxes.map(({ top, left, width }) => ({ top, middle: left + width / 2 }));
      rows.slice(1).forEach(({ top, middle }, i) => {
        if (rows[i]!.top === top) expect(Math.abs(middle - rows[i]!.middle)).to.be.at.least(24);
      });
    });

    it('run from the right where the text does', async () => {
      for (const [dir, order] of [
        ['ltr', 1],
        ['rtl', -1],
      ] as const) {
        const outer = put<HTMLDivElement>(
          `<div dir="${dir}"><${tag}><a href="/a">A</a><a href="/b">B</a></${tag}></div>`,
        );
        const element = outer.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(tag)!;
        await element.updateComplete;
        const [first, second] = parts(element, 'link').map((link) => link.getBoundingClientRect().left);
        expect(Math.sign(second! - first!), dir).to.equal(order);
      }
    });

    it('can be styled from outside', async () => {
      const outer = put<HTMLDivElement>(
        `<div style="--topic-link-color: rgb(1, 2, 3)"><${tag}><a href="/a">A</a><a href="/b">B</a></${tag}></div>`,
      );
      const element = outer.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(tag)!;
      await element.updateComplete;
      expect(getComputedStyle(one(element, '[part~=link]:not([aria-current])')!).color).to.equal('rgb(1, 2, 3)');
      for (const name of ['list', 'item', 'link'])
        expect(reached(tag, name, parts(element, name)), name).to.equal(true);
    });
  });
}
