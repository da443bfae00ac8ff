// What the contract says of every list of cards. Each test file of such an element runs this suite.
import { expect } from '@open-wc/testing';
import type { JsonFeedItem, TopicSelectEvent } from '../../src/index.js';
import { click, press } from '../commands.js';
import {
  HOSTILE,
  HOSTILE_URLS,
  PIXEL,
  all,
  expectHarmless,
  feedOf,
  flatText,
  hear,
  loaded,
  need,
  one,
  part,
  parts,
  publish,
  publishPicture,
  put,
  root,
  said,
  settled,
  show,
  showItems,
  textOf,
  texts,
  until,
  type Showing,
} from './support.js';

export interface CardKind {
  readonly tag: string;
  /** Tag of the items that a page author writes. */
  readonly child: string;
  /** What is the list: `ul` for several, or anything for a single card. */
  readonly single?: boolean;
  /** Whether the whole text of an item is shown, not only its summary. */
  readonly whole?: boolean;
  /** Where its items have their date from, and what their cards say beside it; as for news where absent. */
  readonly wording?: Wording;
  /** A part that is small and muted; `date` where absent. */
  readonly detail?: string;
  /** Custom property with the ratio of pictures; `--topic-image-ratio` where absent. */
  readonly ratio?: string;
}

/** How the cards of one kind of item speak of 16 April 2021. */
export interface Wording {
  /** Attribute that holds the date. */
  readonly date: 'published' | 'start';
  readonly day: string;
  /** What they say that news do not. */
  readonly besides?: RegExp;
}
export const NEWS: Wording = { date: 'published', day: 'April 16, 2021' };
export const EVENTS: Wording = { date: 'start', day: 'Fri, April 16, 2021', besides: /(Past event|Online)( |$)/g };

/** What a card says, as far as every kind says it. */
export const cardText = (card: Element | null | undefined, { besides = /^$/ }: Wording) =>
  flatText(card).replace(besides, '').trim();

export const PARTS = [
  'heading list item kicker headline link date summary image caption credit quote author author-title button message',
]
  .join()
  .split(' ');

/** Whether a rule for `selector::part(name)` in the page arrives at each of the nodes. */
export function reached(selector: string, name: string, nodes: readonly Element[]): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${selector}::part(${name}) { scroll-margin-top: 7px }`);
  document.adoptedStyleSheets.push(sheet);
  const found = nodes.map((node) => getComputedStyle(node).scrollMarginTop);
  document.adoptedStyleSheets.pop();
  return found.length > 0 && found.every((value) => value === '7px');
}

const FULL: JsonFeedItem = {
  id: 'full',
  url: 'https://example.org/full',
  title: 'The headline',
  summary: 'The summary.',
  image: PIXEL,
  date_published: '2021-04-16T23:30:00-11:00',
  _topic: {
    kicker: 'The kicker',
    start: '2021-04-16',
    image: { alt: 'The picture', caption: 'The caption', credit: 'The credit', width: 30, height: 20 },
  },
};
const OTHER: JsonFeedItem = { id: 'other', title: 'Another headline' };

export function describeCards({ tag, child, whole, wording = NEWS, detail = 'date', ratio }: CardKind): void {
  const { date, day } = wording;
  const withItems = (items: readonly unknown[], attributes = '') => showItems(tag, items, attributes);

  describe(`${tag}: a card`, () => {
    it('has everything that its item has, in reading order', async () => {
      const element = await withItems([FULL, OTHER]);
      const [card] = all(element, 'article');
      expect(cardText(card, wording)).to.equal(`The kicker The headline ${day} The summary. The caption The credit`);
      const names = [...card!.querySelectorAll('[part]')].map((node) => node.getAttribute('part')!);
      expect(names.filter((name) => PARTS.includes(name))).to.deep.equal([
        'kicker',
        'headline',
        'link',
        'date',
        'summary',
        'image',
        'caption',
        'credit',
      ]);
    });

    it('is an article in a list item, and the list is known as one', async () => {
      const element = await withItems([FULL, OTHER]);
      const list = need(element, 'list');
      expect([list.localName, list.role]).to.deep.equal(['ul', 'list']);
      expect([...list.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li']);
      expect(parts(element, 'item').map(({ children }) => children[0]!.localName)).to.deep.equal([
        'article',
        'article',
      ]);
    });

    it('has one link, in the headline, that answers for the whole card', async () => {
      const element = await withItems([FULL, OTHER]);
      const [link, ...more] = all(element, 'a');
      expect(more).to.have.length(0);
      expect(link!.getAttribute('href')).to.equal('https://example.org/full');
      expect(textOf(link)).to.equal('The headline');
      expect(link!.parentElement).to.equal(need(element, 'headline'));
      expect(link!.getAttribute('rel')).to.contain('noopener');
      const { left, bottom, width } = parts(element, 'item')[0]!.getBoundingClientRect();
      expect(root(element).elementFromPoint(left + width / 2, bottom - 2)).to.equal(link);
    });

    it('has the day that was written, in every time zone, and what is known of it for machines', async () => {
      const element = await withItems([FULL]);
      const time = need(element, 'date');
      expect(time.localName).to.equal('time');
      expect(textOf(time)).to.equal(day);
      expect(time.getAttribute('datetime')).to.equal(date === 'start' ? '2021-04-16' : '2021-04-16T23:30:00-11:00');
    });

    it('has its picture in a figure, with caption and credit', async () => {
      const element = await withItems([FULL]);
      const image = need(element, 'image') as HTMLImageElement;
      const figure = image.closest('figure')!;
      expect(image.alt).to.equal('The picture');
      expect(image.ariaHidden).to.equal(null);
      expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['30', '20']);
      expect(image.getAttribute('loading')).to.equal('lazy');
      expect(image.getAttribute('referrerpolicy')).to.equal('no-referrer');
      expect(figure.querySelector('figcaption')).to.equal(part(element, 'caption'));
      expect(part(element, 'caption')!.contains(part(element, 'credit'))).to.equal(true);
    });

    it('hides a picture without a text, which is an image without name to WebKit otherwise', async () => {
      const element = await withItems([{ ...FULL, _topic: {} }]);
      expect((need(element, 'image') as HTMLImageElement).ariaHidden).to.equal('true');
    });

    it('does not read its headline out twice', async () => {
      const element = await withItems([{ ...FULL, _topic: { image: { alt: 'The headline' } } }]);
      const { alt, ariaHidden } = need(element, 'image') as HTMLImageElement;
      expect([alt, ariaHidden]).to.deep.equal(['', 'true']);
      expect(all(element, '[title]')).to.have.length(0);
    });

    it('has a caption without credit, and a credit without caption', async () => {
      for (const [given, text] of [
        [{ caption: 'The caption' }, ['The caption', 0]],
        [{ credit: 'The credit' }, ['The credit', 1]],
      ] as const) {
        const element = await withItems([{ ...FULL, _topic: { image: given } }]);
        expect([textOf(need(element, 'caption')), parts(element, 'credit').length]).to.deep.equal(text);
      }
    });

    it('without a picture text has no caption', async () => {
      const element = await withItems([{ ...FULL, _topic: {} }]);
      expect((need(element, 'image') as HTMLImageElement).getAttribute('alt')).to.equal('');
      expect(part(element, 'caption')).to.equal(null);
      expect(one(element, 'figcaption')).to.equal(null);
    });

    for (const [field, gone] of [
      ['url', ['link']],
      ['date_published', date === 'published' ? ['date'] : []],
      ['summary', ['summary']],
      ['image', ['image', 'caption', 'credit']],
    ] as const) {
      it(`without ${field} is as good a card`, async () => {
        const full = Object.keys(FULL).filter((key) => key !== field);
        const element = await withItems([
          Object.fromEntries(full.map((key) => [key, FULL[key as keyof JsonFeedItem]])),
        ]);
        const missing = PARTS.slice(3, 11).filter((name) => !part(element, name));
        expect(missing).to.deep.equal(gone);
        expect(textOf(need(element, 'headline'))).to.equal('The headline');
        if (field === 'image') expect(one(element, 'figure')).to.equal(null);
        await expect(element).to.be.accessible();
      });
    }

    it('without a title shows its summary, linked where there is an address', async () => {
      const element = await withItems([
        { summary: 'No title.', url: 'https://example.org/1' },
        { summary: 'Nor address.' },
      ]);
      expect(parts(element, 'headline')).to.have.length(0);
      expect(texts(element, 'summary')).to.deep.equal(['No title.', 'Nor address.']);
      expect(texts(element, 'link')).to.deep.equal(['No title.']);
      expect(all(element, 'h1, h2, h3, h4, h5, h6')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    for (const item of [
      { id: 'only an id' },
      { url: 'https://example.org/only-an-address' },
      { id: 7, image: FULL.image },
      { content_text: 'Only a text.' },
      { content_html: '<p>Only <b>markup</b>.</p>' },
      { id: 'x', authors: [{ name: 'Only an author' }] },
    ]) {
      it(`is never blank: ${JSON.stringify(item).slice(0, 60)}`, async () => {
        const element = await withItems([item]);
        expect(parts(element, 'item')).to.have.length(1);
        const row = need(element, 'item');
        expect(flatText(row) || row.querySelector('img')).to.be.ok;
        await expect(element).to.be.accessible();
      });
    }

    it('that cannot be read is left out, and takes nothing with it', async () => {
      const element = await withItems([null, 1, 'text', [], {}, OTHER, { title: 5 }, { id: 'x', title: ['no'] }]);
      expect(texts(element, 'headline')).to.deep.equal(['Another headline']);
      expect(parts(element, 'item')).to.have.length(2);
    });

    it('with the same id as another is shown beside it', async () => {
      const element = await withItems([OTHER, OTHER, { ...OTHER, title: 'Third' }]);
      expect(texts(element, 'headline')).to.deep.equal(['Another headline', 'Another headline', 'Third']);
    });

    it('wraps texts of any length inside its own width', async () => {
      const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(9);
      const outer = put<HTMLDivElement>(`<div style="width: 320px"><${tag}></${tag}></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      element.items = [
        {
          title: long,
          summary: `${long} ${'word '.repeat(400)}`,
          url: 'https://example.org/1',
          image: FULL.image,
          _topic: { kicker: long, image: { caption: long, credit: long } },
        },
        OTHER,
      ];
      await element.updateComplete;
      expect(outer.scrollWidth).to.be.at.most(320);
      for (const node of all(element, '[part]')) {
        expect(
          Math.round(node.getBoundingClientRect().right - outer.getBoundingClientRect().left),
          node.part.value,
        ).to.be.at.most(320);
      }
    });

    it('shows all items of its source, and no more than `limit`', async () => {
      const items = Array.from({ length: 60 }, (_, i) => ({ id: i + 1, title: `Item ${i + 1}` }));
      const element = await withItems(items);
      expect(parts(element, 'item')).to.have.length(60);
      for (const [limit, count] of [
        ['2', 2],
        ['60', 60],
        ['1000000', 60],
      ] as const) {
        element.setAttribute('limit', limit);
        await element.updateComplete;
        expect(parts(element, 'item')).to.have.length(count);
      }
      element.removeAttribute('limit');
      await element.updateComplete;
      expect(parts(element, 'item')).to.have.length(60);
      expect(said).to.deep.equal([]);
    });

    it('shows only items of its section and tag', async () => {
      const sections = [
        { id: 'a', type: tag, heading: 'Section A', limit: 2 },
        { id: 'b', type: tag },
      ];
      const items = ['a', 'a', 'b', ['b', 'a']].map((section, i) => ({
        title: `Item ${i}`,
        tags: i % 2 ? ['odd', 'all'] : ['all'],
        _topic: { section },
      }));
      const source = await publish(feedOf(items, { _topic: { sections } }));
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      const now = async (attributes: Record<string, string>) => {
        for (const name of ['section', 'tag', 'limit', 'heading']) {
          if (attributes[name] === undefined) element.removeAttribute(name);
          else element.setAttribute(name, attributes[name]);
        }
        await element.updateComplete;
        return [textOf(part(element, 'heading')), ...texts(element, 'headline').map((text) => text.slice(5))].join(' ');
      };
      expect(await now({})).to.equal(' 0 1 2 3');
      // The section's own heading and limit count where the element has none.
      expect(await now({ section: 'a' })).to.equal('Section A 0 1');
      expect(await now({ section: 'a', limit: '9', heading: 'Mine' })).to.equal('Mine 0 1 3');
      expect(await now({ section: 'b' })).to.equal(' 2 3');
      expect(await now({ tag: 'odd' })).to.equal(' 1 3');
      expect(await now({ section: 'b', tag: 'odd' })).to.equal(' 3');
      expect(await now({ section: 'nothing' })).to.equal('');
      expect(element.state).to.equal('empty');
      expect(await source.requests()).to.equal(1);
    });
  });

  describe(`${tag}: headings`, () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`level ${level}: items are one deeper`, async () => {
        const element = await withItems([FULL, OTHER], `heading="H" heading-level="${level}"`);
        expect(need(element, 'heading').localName).to.equal(`h${level}`);
        const below = `h${Math.min(level + 1, 6)}`;
        expect(parts(element, 'headline').map(({ localName }) => localName)).to.deep.equal([below, below]);
        await expect(element).to.be.accessible();
      });
    }

    it('follow a level that changes', async () => {
      const element = await withItems([FULL], 'heading="H"');
      element.setAttribute('heading-level', '4');
      await element.updateComplete;
      expect(all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName)).to.deep.equal(['h4', 'h5']);
      expect(textOf(part(element, 'link'))).to.equal('The headline');
    });
  });

  describe(`${tag}: pictures`, () => {
    it('that cannot be had are as if there were none', async () => {
      const broken = await publish('', { status: 404 });
      const element = await withItems([{ ...FULL, image: broken.url }]);
      need(element, 'image').scrollIntoView();
      const figure = () => one(element, 'figure')!;
      await until(() => figure().hidden, 'the figure to hide');
      expect(getComputedStyle(figure()).display).to.equal('none');
      await expect(element).to.be.accessible();
    });

    it('appear when a later feed has a better one', async () => {
      const [broken, good] = await Promise.all([publish('', { status: 404 }), publishPicture()]);
      const element = await withItems([{ ...FULL, image: broken.url }]);
      need(element, 'image').scrollIntoView();
      await until(() => one(element, 'figure')!.hidden, 'the figure to hide');
      element.items = [{ ...FULL, image: good.url }];
      await element.updateComplete;
      await until(() => !one(element, 'figure')!.hidden, 'the figure to show');
      await until(() => loaded(element), 'the picture');
    });

    it('are not asked for before they are near', async () => {
      const [far, near] = await Promise.all([publishPicture(), publishPicture()]);
      const home = put<HTMLDivElement>(
        `<div><${tag}></${tag}><div style="height: 9000px"></div><${tag}></${tag}></div>`,
      );
      const [first, last] = [...home.querySelectorAll<Showing>(tag)] as [Showing, Showing];
      last.items = [{ ...FULL, image: far.url }];
      await last.updateComplete;
      first.items = [{ ...FULL, image: near.url }];
      await until(() => loaded(first), 'the near one');
      expect(await far.requests()).to.equal(0);
      last.scrollIntoView();
      await until(() => loaded(last), 'the far one');
      expect(await far.requests()).to.equal(1);
      scrollTo(0, 0);
    });

    it('are not asked for with `no-images`, and can come and go', async () => {
      const picture = await publishPicture();
      const items = [
        { ...FULL, image: picture.url },
        { ...OTHER, banner_image: picture.url },
      ];
      const element = await withItems(items, 'no-images');
      await settled(element);
      expect(all(element, 'img, figure, picture, source')).to.have.length(0);
      expect(await picture.requests()).to.equal(0);
      element.removeAttribute('no-images');
      await element.updateComplete;
      expect(all(element, 'img')).to.have.length(2);
      need(element, 'image').scrollIntoView();
      await until(() => loaded(element), 'the picture');
      element.setAttribute('no-images', '');
      await element.updateComplete;
      expect(all(element, 'img, figure')).to.have.length(0);
    });
  });

  describe(`${tag}: language`, () => {
    it('of an item that has its own is said to machines, and its date is in that of the page', async () => {
      const element = await withItems([{ ...FULL, language: 'fr', title: 'Le titre' }, OTHER]);
      const [french, plain] = all(element, 'article');
      expect(french!.lang).to.equal('fr');
      expect(part(element, 'link')!.getAttribute('hreflang')).to.equal('fr');
      expect(need(element, 'date').closest<HTMLElement>('[lang]')!.lang).to.equal('en');
      expect(plain!.hasAttribute('lang')).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('of a feed counts for items that have none', async () => {
      const source = await publish(feedOf([FULL, { ...OTHER, language: 'es' }], { language: 'fr' }));
      const element = await show(`<${tag} feed="${source.url}" heading="H"></${tag}>`);
      expect(all(element, 'article').map(({ lang }) => lang)).to.deep.equal(['fr', 'es']);
    });

    it('of the page is that of the texts and dates, and is followed', async () => {
      const outer = put<HTMLDivElement>(`<div lang="fr"><${tag}></${tag}></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      element.items = [FULL];
      await element.updateComplete;
      expect(textOf(part(element, 'date'))).to.match(/^(ven. )?16 avril 2021$/);
      outer.lang = 'ar';
      await settled(element);
      await until(() => textOf(part(element, 'date')).endsWith('16 أبريل 2021'), 'Arabic');
      outer.lang = 'tlh';
      await until(
        () => /2021/.test(textOf(part(element, 'date'))) && !/أبريل/.test(textOf(part(element, 'date'))),
        'others',
      );
    });

    it('underlines headlines only when they are pointed at or focused, and running text always', async () => {
      const element = await withItems([FULL, { summary: 'No title.', url: 'https://example.org/1' }]);
      const [headline, text] = parts(element, 'link').map((link) => getComputedStyle(link).textDecorationColor);
      expect(headline).to.equal('rgba(0, 0, 0, 0)');
      expect(text).not.to.equal('rgba(0, 0, 0, 0)');
    });

    it('does not decide the direction of feed text', async () => {
      const element = await withItems([
        { ...FULL, title: 'عنوان (1)', summary: 'نص طويل.', _topic: { kicker: 'خبر' } },
      ]);
      const direction = (node: Element | null | undefined) => node && getComputedStyle(node).direction;
      expect(direction(part(element, 'link')?.querySelector('bdi'))).to.equal('rtl');
      expect(direction(part(element, 'kicker')?.querySelector('bdi'))).to.equal('rtl');
      expect(direction(part(element, 'summary')?.querySelector('bdi'))).to.equal('rtl');
    });

    it('lets lines of feed text begin where those of the page do', async () => {
      const outer = put<HTMLDivElement>(`<div dir="rtl" style="width: 20em"><${tag}></${tag}></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      const long = 'Words that take more than a line. '.repeat(4);
      element.items = [{ ...FULL, title: long, summary: long, _topic: { image: { caption: long, alt: '' } } }];
      await element.updateComplete;
      for (const name of ['headline', 'summary', 'caption']) {
        const block = need(element, name);
        const lines = [...block.querySelector('bdi')!.getClientRects()];
        expect(lines, name).to.have.length.above(1);
        for (const { right } of lines) expect(block.getBoundingClientRect().right - right, name).to.be.within(-2, 2);
      }
    });
  });

  describe(`${tag}: hostile feeds`, () => {
    it('are shown as the text that they are', async () => {
      const items = HOSTILE.flatMap((text, i) => [
        {
          id: text,
          title: `T${text}`,
          summary: `S${text}`,
          content_text: `C${text}`,
          content_html: `<p>H${text}</p>`,
          language: text,
          date_published: text,
          tags: [text],
          authors: [{ name: text, url: HOSTILE_URLS[i % 5], avatar: HOSTILE_URLS[i % 5] }],
          attachments: [
            { url: i % 3 ? `https://example.org/${text}` : HOSTILE_URLS[i % 5], mime_type: i % 2 ? text : `a/${text}` },
            { url: HOSTILE_URLS[i % 5], mime_type: text, title: text, size_in_bytes: text },
          ],
          url: HOSTILE_URLS[i % 5],
          image: HOSTILE_URLS[(i + 1) % 5],
          _topic: {
            kicker: `K${text}`,
            start: i % 2 ? text : '2021-04-16',
            end: text,
            venue: text,
            author_title: text,
            image: {
              url: HOSTILE_URLS[i % 5],
              srcset: `${HOSTILE_URLS[i % 5]} 2x`,
              alt: text,
              caption: text,
              credit: text,
            },
          },
        },
        { summary: text },
        { content_html: text },
        {
          ...FULL,
          id: i,
          url: `https://example.org/${text}`,
          _topic: { image: { alt: text, caption: text, credit: text } },
        },
      ]);
      const sections = HOSTILE.map((text) => ({ id: text, type: text, heading: text }));
      const source = await publish(feedOf(items, { title: HOSTILE[0], language: HOSTILE[1], _topic: { sections } }));
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      await settled(element);
      expectHarmless(element);
      expect(parts(element, 'item').length).to.be.at.least(3 * HOSTILE.length);
      // A braced text and an entity are text to begin with.
      expect(texts(element, 'headline')).to.include('T${globalThis.hacked=1}');
      expect(texts(element, 'headline')).to.include('T<img src=x onerror=globalThis.hacked=1>');
      await expect(element).to.be.accessible();
    });

    it('as attributes of the page are no better', async () => {
      const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const children = HOSTILE.map(
        (text, i) =>
          `<${child} headline="${quoted(text)}" kicker="${quoted(text)}" summary="${quoted(text)}" credit="${quoted(text)}"
            href="${quoted(HOSTILE_URLS[i % 5]!)}" image="${quoted(HOSTILE_URLS[i % 5]!)}" published="${quoted(text)}"></${child}>`,
      );
      const element = await show(`<${tag} heading="${quoted(HOSTILE[0])}">${children.join('')}</${tag}>`);
      expectHarmless(element);
      expect(texts(element, 'headline')).to.deep.equal(HOSTILE.map((text) => text));
      expect(textOf(part(element, 'heading'))).to.equal(HOSTILE[0]);
      expect(all(element, 'a, img, time')).to.have.length(0);
      // Three wrong attributes for each child: href, image, published.
      expect(said).to.have.length(3 * HOSTILE.length);
    });
  });

  describe(`${tag}: topic-select`, () => {
    const stay = (event: Event) => event.preventDefault();
    const listen = (element: Element, prevent = true) => {
      const heard = hear('topic-select');
      const clicks: boolean[] = [];
      element.parentElement!.addEventListener('click', (event) => {
        clicks.push(event.defaultPrevented);
        event.preventDefault(); // the test page has to stay
      });
      if (prevent) element.addEventListener('topic-select', stay);
      return { heard, clicks };
    };

    it('names the item and the click, and can prevent the navigation', async () => {
      const element = await withItems([OTHER, FULL, { id: 'last', title: 'Last', url: 'https://example.org/last' }]);
      const { heard, clicks } = listen(element);
      for (const link of parts(element, 'link')) await click(link);
      expect(heard.map(({ item }) => item.id)).to.deep.equal(['full', 'last']);
      expect(clicks).to.deep.equal([true, true]);
      const [event] = heard;
      expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([true, true, true]);
      expect(event!.target).to.equal(element);
      expect(event!.item.url).to.equal('https://example.org/full');
      expect(event!.originalEvent).to.be.an.instanceOf(MouseEvent);
      expect([event!.originalEvent.type, event!.originalEvent.isTrusted]).to.deep.equal(['click', true]);
    });

    it('lets the navigation happen where nobody prevents it', async () => {
      const element = await withItems([FULL]);
      const { heard, clicks } = listen(element, false);
      await click(need(element, 'link'));
      expect(heard).to.have.length(1);
      expect(clicks).to.deep.equal([false]);
    });

    it('comes for a click anywhere on the card', async () => {
      const element = await withItems([FULL, OTHER]);
      const { heard } = listen(element);
      const [first] = parts(element, 'item');
      await click(first!);
      expect(heard.map(({ item }) => item.id)).to.deep.equal(['full']);
    });

    it('comes for the keyboard too, and not for cards without address', async () => {
      const element = await withItems([OTHER, FULL]);
      const { heard } = listen(element);
      await press('Tab');
      expect(root(element).activeElement).to.equal(part(element, 'link'));
      await press('Enter');
      expect(heard.map(({ item }) => item.id)).to.deep.equal(['full']);
      await click(parts(element, 'headline')[0]!);
      expect(heard).to.have.length(1);
    });

    it('names the item that is shown after a reload in another order', async () => {
      const second = { ...FULL, id: 'second', url: 'https://example.org/2' };
      const element = await withItems([FULL, second]);
      const { heard } = listen(element);
      element.items = [second, FULL];
      await element.updateComplete;
      await click(parts(element, 'link')[0]!);
      expect(heard.map(({ item }) => item.id)).to.deep.equal(['second']);
    });

    it('names own items', async () => {
      const element = await show(
        `<${tag}><${child} headline="Mine" href="#mine"></${child}><${child} headline="2"></${child}></${tag}>`,
      );
      const { heard } = listen(element);
      await click(need(element, 'link'));
      expect(heard.map(({ item }: TopicSelectEvent) => item.headline)).to.deep.equal(['Mine']);
    });
  });

  describe(`${tag}: reloads`, () => {
    const rows = Array.from({ length: 5 }, (_, i) => ({
      ...FULL,
      id: `row ${i}`,
      title: `Row ${i}`,
      url: `https://example.org/${i}`,
      content_text: `One.\n\nTwo ${i}.`,
    }));

    /** The records of everything that changes in the shadow root during `change`. */
    const changes = async (element: Showing, change: () => Promise<unknown>) => {
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      observer.observe(root(element), { attributes: true, characterData: true, childList: true, subtree: true });
      await change();
      records.push(...observer.takeRecords());
      observer.disconnect();
      return records;
    };

    it('of the same feed touch no node', async () => {
      const source = await publish(feedOf(rows));
      const element = await show(`<${tag} feed="${source.url}" heading="H"></${tag}>`);
      const records = await changes(element, () => element.reload());
      expect(records.map(({ type, target }) => `${type} ${textOf(target)}`)).to.deep.equal([]);
    });

    it('touch only the row that changed', async () => {
      const source = await publish(feedOf(rows));
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      const items = parts(element, 'item');
      await source.set(feedOf(rows.map((row, i) => (i === 2 ? { ...row, title: 'Changed' } : row))));
      const records = await changes(element, () => element.reload());
      expect(parts(element, 'item')).to.deep.equal(items);
      expect(textOf(parts(element, 'headline')[2])).to.equal('Changed');
      expect(records).to.have.length.above(0);
      for (const { target } of records) expect(items[2]!.contains(target)).to.equal(true);
    });

    it('keep the rows that stay, wherever they go', async () => {
      const source = await publish(feedOf(rows));
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      const [first, second, third] = parts(element, 'item');
      const [a, b, c] = rows;
      await source.set(feedOf([{ id: 'new', title: 'New' }, c!, a!, b!]));
      await element.reload();
      expect(parts(element, 'item').slice(1)).to.deep.equal([third, first, second]);
      expect(texts(element, 'headline')).to.deep.equal(['New', 'Row 2', 'Row 0', 'Row 1']);
    });
  });

  describe(`${tag}: the focus in a reload`, () => {
    const rows = Array.from({ length: 5 }, (_, i) => ({
      id: `row ${i}`,
      title: `Row ${i}`,
      url: `https://example.org/${i}`,
    }));
    const other = { id: 'new', title: 'New', url: 'https://example.org/new' };

    /** What has the focus after the rows became others, while the link of row `index` had it. */
    const after = async (index: number, change: (list: typeof rows) => readonly unknown[]) => {
      const source = await publish(feedOf(rows));
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      const link = parts(element, 'link')[index]!;
      link.focus();
      await source.set(feedOf(change(rows) as typeof rows));
      await element.reload();
      return { link, element, focused: root(element).activeElement };
    };

    for (const [what, change] of [
      ['adds on top', (list: typeof rows) => [other, ...list]],
      ['adds at the end', (list: typeof rows) => [...list, other]],
      ['turns the order round', (list: typeof rows) => [...list].reverse()],
      ['puts the last on top', (list: typeof rows) => [...list.slice(-1), ...list.slice(0, -1)]],
      ['edits every row', (list: typeof rows) => list.map((row) => ({ ...row, title: `${row.title}, edited` }))],
      ['edits and moves', (list: typeof rows) => [other, ...list.map((row) => ({ ...row, summary: 'S' })).reverse()]],
    ] as const) {
      it(`that ${what} stays on its row`, async () => {
        for (const index of [0, 2, 4]) {
          const { link, element, focused } = await after(index, change);
          // Where a row has got another line, its link is another one to the same page.
          expect(focused?.getAttribute('href'), `row ${index}`).to.equal(link.getAttribute('href'));
          expect(textOf(focused)).to.match(new RegExp(`^Row ${index}(, edited)?$`));
          element.remove();
        }
      });
    }

    it('that takes the row away goes to the section', async () => {
      const { element, focused } = await after(2, (list) => list.filter((_, i) => i !== 2));
      expect(focused).to.equal(one(element, 'section'));
      await press('Tab');
      expect(root(element).activeElement).to.equal(parts(element, 'link')[0]);
    });

    it('that takes the link away goes to the section', async () => {
      const { element, focused } = await after(
        2,
        (list) => list.map(({ id, title }) => ({ id, title })) as typeof list,
      );
      expect(focused).to.equal(one(element, 'section'));
    });

    it('is not taken where it is not', async () => {
      const source = await publish(feedOf(rows));
      const outer = put<HTMLDivElement>(`<div><button>Other</button><${tag} feed="${source.url}"></${tag}></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      await element.updateComplete;
      for (const focused of [document.body, outer.querySelector('button')!]) {
        focused.focus();
        for (const list of [[...rows].reverse(), rows.slice(2), rows]) {
          await source.set(feedOf(list));
          await element.reload();
          expect(document.activeElement).to.equal(focused);
        }
      }
      expect(one(element, 'section')!.hasAttribute('tabindex')).to.equal(false);
    });
  });

  describe(`${tag}: styling from outside`, () => {
    it('reaches every part', async () => {
      const element = await withItems([FULL, OTHER], 'heading="H"');
      for (const name of [
        'heading',
        'list',
        'item',
        'kicker',
        'headline',
        'link',
        'date',
        'summary',
        'image',
        'caption',
        'credit',
      ]) {
        expect(reached(tag, name, parts(element, name)), name).to.equal(true);
      }
      const failed = await publish('', { status: 404 });
      const error = await show(`<${tag} feed="${failed.url}"></${tag}>`);
      for (const name of ['message', 'button']) expect(reached(tag, name, parts(error, name)), name).to.equal(true);
    });

    it('inherits the font and the colours of the host', async () => {
      const outer = put<HTMLDivElement>(
        `<div style="color: rgb(10, 20, 30); font-family: monospace; font-size: 20px"><${tag} heading="H"></${tag}></div>`,
      );
      const element = outer.querySelector<Showing>(tag)!;
      element.items = [FULL];
      await element.updateComplete;
      for (const name of ['heading', 'headline', 'link', 'summary']) {
        const { color, fontFamily } = getComputedStyle(need(element, name));
        expect([name, color, fontFamily]).to.deep.equal([name, 'rgb(10, 20, 30)', 'monospace']);
      }
      expect(getComputedStyle(need(element, 'summary')).fontSize).to.equal('20px');
    });

    for (const [property, value, name, style, expected] of [
      ['--topic-color', 'rgb(1, 2, 3)', 'summary', 'color', 'rgb(1, 2, 3)'],
      ['--topic-link-color', 'rgb(1, 2, 3)', 'link', 'color', 'rgb(1, 2, 3)'],
      ['--topic-accent-color', 'rgb(1, 2, 3)', 'kicker', 'color', 'rgb(1, 2, 3)'],
      ['--topic-muted-color', 'rgb(1, 2, 3)', detail, 'color', 'rgb(1, 2, 3)'],
      ['--topic-font', 'monospace', 'summary', 'fontFamily', 'monospace'],
      ['--topic-heading-font', 'monospace', 'headline', 'fontFamily', 'monospace'],
      ['--topic-heading-font', 'monospace', 'heading', 'fontFamily', 'monospace'],
      ['--topic-heading-size', '40px', 'heading', 'fontSize', '40px'],
      ['--topic-heading-weight', '300', 'heading', 'fontWeight', '300'],
      ['--topic-headline-size', '31px', 'headline', 'fontSize', '31px'],
      ['--topic-headline-weight', '300', 'headline', 'fontWeight', '300'],
      ['--topic-kicker-size', '9px', 'kicker', 'fontSize', '9px'],
      ['--topic-small-size', '8px', detail, 'fontSize', '8px'],
      ['--topic-line-height', '2', 'summary', 'lineHeight', '32px'],
      [ratio ?? '--topic-image-ratio', '1 / 1', 'image', 'aspectRatio', '1 / 1'],
      ['--topic-measure', '123px', 'summary', 'maxInlineSize', '123px'],
    ] as const) {
      it(`${property} sets the ${style} of ${name}`, async () => {
        const outer = put<HTMLDivElement>(
          `<div style="${property}: ${value}; font-size: 16px"><${tag} heading="H"></${tag}></div>`,
        );
        const element = outer.querySelector<Showing>(tag)!;
        element.items = [FULL];
        await element.updateComplete;
        expect(getComputedStyle(need(element, name))[style]).to.equal(expected);
      });
    }
  });

  describe(`${tag}: own items`, () => {
    it('are shown as the same cards as those of a feed', async () => {
      const element = await show(`<${tag}>
        <${child} headline="The headline" href="https://example.org/full" kicker="The kicker" ${date}="2021-04-16"
          summary="The summary." image="${FULL.image}" image-alt="The picture" caption="The caption" credit="The credit"></${child}>
        <div><${child} headline="Another headline"></${child}></div>
      </${tag}>`);
      const own = all(element, 'article').map((card) => flatText(card));
      element.items = [{ ...FULL, date_published: '2021-04-16' }, OTHER];
      await element.updateComplete;
      expect(all(element, 'article').map((card) => flatText(card))).to.deep.equal(own);
    });

    it('follow their attributes and properties', async () => {
      const element = await show(
        `<${tag}><${child} headline="a"></${child}><${child} headline="b"></${child}></${tag}>`,
      );
      const [first, second] = element.querySelectorAll<HTMLElement & { headline: string; imageAlt: string }>(child);
      first!.setAttribute('headline', 'changed');
      second!.headline = 'changed too';
      await settled(element);
      expect(texts(element, 'headline')).to.deep.equal(['changed', 'changed too']);
      first!.remove();
      await settled(element);
      expect(texts(element, 'headline')).to.deep.equal(['changed too']);
      second!.after(first!);
      await settled(element);
      expect(texts(element, 'headline')).to.deep.equal(['changed too', 'changed']);
    });

    it('stand in for a feed until it is there, and when it cannot be had', async () => {
      const source = await publish('', { hold: true });
      const element = put(`<${tag} feed="${source.url}"><${child} headline="Mine"></${child}></${tag}>`);
      await until(() => element.state === 'loading', 'loading');
      expect(texts(element, 'headline')).to.deep.equal(['Mine']);
      await source.set('', { status: 404 });
      await element.updateComplete;
      expect(element.state).to.equal('error');
      expect(texts(element, 'headline')).to.deep.equal(['Mine']);
      expect(part(element, 'message')).to.equal(null);
      await source.set(feedOf([OTHER]));
      await element.reload();
      expect(texts(element, 'headline')).to.deep.equal(['Another headline']);
    });

    it('with wrong values warn once, and are shown without them', async () => {
      const element = await show(
        `<${tag}><${child} headline="a" published="soon" href="javascript:alert(1)" image="ftp://example.org/1.png"></${child}></${tag}>`,
      );
      element.setAttribute('heading', 'Ours');
      await settled(element);
      expect(said).to.have.length(3);
      for (const text of ['published="soon"', 'href="javascript:alert(1)"', 'image="ftp://example.org/1.png"']) {
        expect(
          said.some((line) => line.includes(`<${child} ${text}`)),
          text,
        ).to.equal(true);
      }
      expect(all(element, 'a, img, time')).to.have.length(0);
      expect(texts(element, 'headline')).to.deep.equal(['a']);
    });
  });

  describe(`${tag}: text`, () => {
    it(whole ? 'is the whole body, paragraph by paragraph' : 'is the summary, or else the body', async () => {
      const body = { title: 'T', content_text: 'One.\n\nTwo.\n\nThree.' };
      const element = await withItems([{ ...body, summary: 'Short.' }, body]);
      const paragraphs = parts(element, 'summary').map((node) => [...node.querySelectorAll('p')].map(textOf));
      const three = ['One.', 'Two.', 'Three.'];
      if (whole) expect(paragraphs).to.deep.equal([three, three]);
      else expect(paragraphs[0]).to.deep.equal(['Short.']);
    });
  });
}
