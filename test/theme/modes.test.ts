// The same elements on paper, without motion, narrow, with large or loosened letters, without pictures, in any column.
// Forced colours are in test/node/forced-colors.test.mjs.
import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { engine, viewport } from '../commands.js';
import { feedOf, publish, publishPicture, put, show, until, type Showing } from '../elements/support.js';
import { DIRECTIONS, PRESETS, everything, feedFor, region, shown } from './content.js';
import {
  WHITE,
  chain,
  contrast,
  find,
  flat,
  isSeen,
  onTop,
  over,
  pieces,
  required,
  where,
  type Piece,
} from './measure.js';

/** Which section of the demo feed shows what each element can. */
const SECTIONS = [
  ['topic-page', ''],
  ['topic-hero', ''],
  ['topic-breadcrumb', ''],
  ['news-list', 'news'],
  ['focus-card', 'focus'],
  ['focus-card', 'spotlight'],
  ['quote-block', 'quote'],
  ['area-of-work-grid', 'areas'],
  ['resource-list', 'resources'],
  ['video-card', 'watch'],
  ['event-list', 'events'],
  ['topic-footer', ''],
] as const;

const fromFeed = (tag: string, section: string, attributes = '') =>
  `<${tag} feed="${feedFor('ltr')}" ${section && `section="${section}"`} ${attributes}></${tag}>`;

const nameOf = ({ element, text }: Piece) => `${where(element)} "${text.slice(0, 40)}"`;

/** Texts that cannot be read because something cuts them off, beside those that a button shows in full. */
function cut(root: Element): string[] {
  const folded = (element: Element) => [...chain(element)].some((at) => at.matches('.fold[data-long]:not(.open)'));
  const isOffered = (element: Element) => matchMedia('screen').matches && folded(element);
  const found = [...pieces(root)].filter((piece) => piece.cut && !isOffered(piece.element)).map(nameOf);
  return [...found, ...corners(root)];
}

/** Texts of which a cut corner takes a part: there, something else is met. */
function corners(root: Element): string[] {
  scrollTo(0, 0);
  const shapes = find(root, '*').filter((element) => getComputedStyle(element).clipPath.startsWith('polygon'));
  const lines = shapes.flatMap((shape) =>
    [...pieces(shape)].flatMap((piece) => piece.boxes.map((box) => ({ shape, piece, box }))),
  );
  return lines.flatMap(({ shape, piece, box: { left, right, top, height } }) => {
    const y = top + 0.2 * height;
    scrollTo(0, y - innerHeight / 2);
    const met = [left + 1, right - 1].map((x) => onTop(x, y - scrollY) ?? undefined);
    return met.every((above) => [...chain(above)].includes(shape)) ? [] : [`${nameOf(piece)} in a cut corner`];
  });
}

/** Texts that lie over each other. Boxes of letters are a little higher than their lines, so some of each is free. */
function overlaps(root: Element): string[] {
  const all = [...pieces(root)].flatMap((piece) => piece.boxes.map((box) => ({ piece, box })));
  const found: string[] = [];
  for (const [index, { piece, box }] of all.entries()) {
    for (const { piece: other, box: second } of all.slice(index + 1)) {
      if (other.element === piece.element) continue;
      const width = Math.min(box.right, second.right) - Math.max(box.left, second.left);
      const height = Math.min(box.bottom, second.bottom) - Math.max(box.top, second.top);
      if (width > 2 && height > 0.4 * Math.min(box.height, second.height)) {
        found.push(`${nameOf(piece)} and ${nameOf(other)}`);
      }
    }
  }
  return found;
}

/** Texts that are not wholly between the sides of a box. */
function outside(root: Element): string[] {
  const { left, right } = root.getBoundingClientRect();
  return [...pieces(root)]
    .filter(({ boxes }) => boxes.some((box) => box.left < left - 1 || box.right > right + 1))
    .map(nameOf);
}

function expectReadable(page: Element): void {
  expect(document.documentElement.scrollWidth, 'the page scrolls sideways').to.be.at.most(innerWidth);
  expect(outside(page), 'outside').to.eql([]);
  expect(cut(page), 'cut off').to.eql([]);
  expect(overlaps(page), 'over each other').to.eql([]);
}

const margin = document.body.style.margin;
beforeEach(() => (document.body.style.margin = '0'));
afterEach(async () => {
  document.body.style.margin = margin;
  await viewport(800, 600);
});

// Only this engine's driver can ask for media.
if (engine === 'chrome') {
  describe('on paper', () => {
    afterEach(() => emulateMedia({ media: 'screen' }));

    for (const preset of PRESETS) {
      it(`${preset}: has no buttons, has addresses behind links, and everything in full`, async () => {
        const page = await region(everything('ltr'), { preset });
        const before = find(page, 'button').filter(isSeen);
        expect(before).to.have.length.above(10);
        const folded = find(page, '.fold[data-long]:not(.open)');
        expect(folded).to.have.length.above(2);

        await emulateMedia({ media: 'print' });
        await shown(page);
        expect(find(page, 'button, iframe, video, .ghosts').filter(isSeen)).to.eql([]);

        const links = find(page, 'a[href^=http]').filter((link) => isSeen(link) && link.getRootNode() !== document);
        expect(links).to.have.length.above(30);
        for (const link of links) {
          const { content, position, display } = getComputedStyle(link, '::after');
          expect(content).to.contain(link.getAttribute('href'));
          expect([position, display]).to.eql(['static', 'inline']);
        }

        for (const text of folded) {
          expect(text.scrollHeight).to.be.at.most(text.clientHeight + 1);
          expect(getComputedStyle(text).maskImage).to.equal('none');
        }
        expect(cut(page)).to.eql([]);
        expect(overlaps(page)).to.eql([]);
      });
    }

    it('parts no item, and leaves no heading alone at the foot of a page', async () => {
      const page = await region(everything('ltr'));
      await emulateMedia({ media: 'print' });
      const parted = (elements: readonly Element[], property: 'breakInside' | 'breakAfter') =>
        elements.filter((element) => getComputedStyle(element)[property] !== 'avoid').map(where);
      // Links in a line are no items that could be parted.
      const items = find(page, '[part=item]').filter((item) => !/^topic-(breadcrumb|footer) /.test(where(item)));
      expect(items).to.have.length.above(20);
      expect(parted(items, 'breakInside')).to.eql([]);
      expect(parted(find(page, '[part=heading], [part=headline]'), 'breakAfter')).to.eql([]);
    });

    // Where grounds are not printed, Chromium makes those that are there white: pictures would be below one.
    it('has nothing over pictures, also of dark pages', async () => {
      const page = await region(fromFeed('news-list', 'news'));
      page.style.colorScheme = 'dark';
      const over = () => find(page, '.frame').map((frame) => getComputedStyle(frame, '::after').content);
      expect(over()).to.eql(['""', '""']);
      await emulateMedia({ media: 'print' });
      expect(over()).to.eql(['none', 'none']);
    });

    for (const preset of ['institution', 'contrast'] as const) {
      it(`${preset}: can be read without the grounds of a dark page`, async () => {
        const page = await region(everything('ltr'), { preset, scheme: 'dark' });
        const faint = () =>
          [...pieces(page)]
            .filter(({ element }) => [...chain(element)].some(({ shadowRoot }) => shadowRoot))
            .filter(({ style }) => contrast(over(WHITE, style.color), WHITE) < required(style))
            .map(nameOf);
        expect(faint()).to.have.length.above(100);
        await emulateMedia({ media: 'print' });
        expect(faint()).to.eql([]);
      });
    }

    it('has wide tables and long lines of code in full, and words of other tables whole', async () => {
      const page = await region('<focus-card></focus-card>', { style: 'inline-size: 480px' });
      const row = (...cells: readonly string[]) => `<table><tr><td>${cells.join('</td><td>')}</td></tr></table>`;
      const wide = row(...Array.from({ length: 12 }, (_, i) => `Number ${i}`));
      const narrow = row('Identification', 'A text that goes on. '.repeat(12));
      const card = page.firstElementChild as Showing;
      card.items = [{ id: '1', title: 'Card', content_html: `${wide}${narrow}<pre>${'x'.repeat(200)}</pre>` }];
      await until(() => find(page, '.scroll[tabindex], pre[tabindex]').length === 2, 'what has to be scrolled');

      await emulateMedia({ media: 'print' });
      // What is measured now, changes nothing.
      await nextFrame();
      await nextFrame();
      expect([...outside(page), ...cut(page)]).to.eql([]);
      const scrolling = find(page, '.scroll, pre').filter((box) => getComputedStyle(box).overflowX !== 'visible');
      expect(scrolling).to.eql([]);
      const [word] = [...pieces(page)].filter(({ text }) => text.includes('Identification'));
      expect(word!.boxes).to.have.length(1);
    });

    it('keeps no place for what has not come', async () => {
      const source = await publish('', { hold: true });
      const tags = SECTIONS.filter(([tag]) => !/breadcrumb|footer/.test(tag)).map(([tag]) => tag);
      const page = put(
        `<div>${tags.map((tag) => `<${tag} feed="${source.url}" section="a"></${tag}>`).join('')}</div>`,
      );
      const placeholders = () => find(page, '.ghosts').filter(isSeen);
      await until(() => new Set(placeholders().map((at) => at.getRootNode())).size === tags.length, 'the placeholders');
      await emulateMedia({ media: 'print' });
      expect(placeholders()).to.eql([]);
      await source.set(feedOf([]));
    });

    it('shows films as pictures with their addresses, also one that plays', async () => {
      const page = await region(fromFeed('video-card', 'watch'));
      await emulateMedia({ media: 'print' });
      const expectPosters = () => {
        const items = find(page, '[part=item]');
        expect(items).to.have.length(2);
        for (const item of items) expect(find(item, 'img').filter(isSeen)).to.have.length(1);
        const addresses = find(page, '[part=watch]').filter(isSeen);
        const printed = addresses.map((link) => getComputedStyle(link, '::after').content).join();
        expect(printed).to.contain(new URL('/demo/films/crossing.webm', location.href).href);
        expect(printed).to.contain('https://www.youtube.com/watch?v=EXAMPLE-001');
        expect(find(page, '[part=play], [part=notice], video').filter(isSeen)).to.eql([]);
      };
      expectPosters();
      await emulateMedia({ media: 'screen' });
      find(page, '[part=play]')[0]!.click();
      await until(() => find(page, 'video').filter(isSeen).length === 1, 'a film that plays');
      await emulateMedia({ media: 'print' });
      expectPosters();
    });
  });

  describe('with reduced motion', () => {
    afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

    const moving = (page: Element) =>
      [...flat(page)].filter((element) =>
        [undefined, '::before', '::after'].some((pseudo) => {
          const { animationName, transitionProperty, transitionDuration } = getComputedStyle(element, pseudo);
          const still = transitionProperty === 'none' || /^0s(, 0s)*$/.test(transitionDuration);
          return animationName !== 'none' || !still;
        }),
      );

    it('nothing moves', async () => {
      const page = await region(everything('ltr'));
      expect(moving(page)).to.have.length.above(30);
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(moving(page).map(where)).to.eql([]);
    });
  });

  it('nothing but colours takes its time, and no more than 150 ms', async () => {
    const page = await region(everything('ltr'));
    const times = new Set<string>();
    for (const { transitionProperty, transitionDuration } of [...flat(page)].map((at) => getComputedStyle(at))) {
      if (transitionDuration !== '0s') times.add(`${transitionProperty} ${transitionDuration}`);
    }
    expect([...times].sort()).to.eql(['background-color 0.15s', 'text-decoration-color 0.15s']);
  });
}

describe('where there is little room', () => {
  for (const preset of PRESETS) {
    for (const direction of DIRECTIONS) {
      it(`${preset}, ${direction}: 320 pixels are enough, with letters of any size`, async () => {
        await viewport(320, 256);
        const page = await region(everything(direction), { preset, direction });
        expectReadable(page);
        page.style.fontSize = '32px';
        await shown(page);
        expectReadable(page);
      });

      it(`${preset}, ${direction}: letters, words, lines and paragraphs may be set apart`, async () => {
        const style = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
        const page = await region(everything(direction), { preset, direction, style });
        expectReadable(page);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em
          !important } p { margin-block-end: 2em !important }`);
        for (const { shadowRoot } of flat(page)) shadowRoot?.adoptedStyleSheets.push(sheet);
        await viewport(320, 256);
        await shown(page);
        expectReadable(page);
      });
    }
  }

  it('is measured: what sticks out, is cut off or lies over something is found', async () => {
    const page = await region(`<p style="margin: 0; inline-size: 20px; white-space: nowrap">Long text</p>
      <p style="margin: -1lh 0 0">Over it</p>
      <p style="overflow: hidden; block-size: 4px">Cut off</p>
      <p style="clip-path: polygon(50px 0, 100% 0, 100% 100%, 0 100%, 0 60px)">Corner</p>`);
    expect(overlaps(page)).to.have.length(1);
    expect(cut(page)).to.have.length(2);
    page.style.inlineSize = '30px';
    expect(outside(page)).not.to.eql([]);
  });
});

describe('no-images', () => {
  /** A section for each element that shows items, with a picture wherever there can be one. */
  const feed = (url: string, tags: readonly string[]) =>
    feedOf(
      tags.map((section) => ({
        id: section,
        title: section,
        content_text: 'Text',
        image: url,
        authors: [{ name: 'Author', avatar: url }],
        attachments: [{ url: 'https://example.org/film.mp4', mime_type: 'video/mp4' }],
        _topic: { section, image: { srcset: `${url} 2x` } },
      })),
      { title: 'Title', _topic: { image: { url } } },
    );

  const tags = [...new Set(SECTIONS.map(([tag]) => tag))].filter((tag) => !/breadcrumb|footer/.test(tag));
  const come = (element: Element) => find(element, 'img').some((image) => (image as HTMLImageElement).naturalWidth > 0);

  for (const tag of tags) {
    it(`${tag}: requests no picture`, async () => {
      const picture = await publishPicture();
      const { url } = await publish(feed(picture.url, tags));
      const attributes = `feed="${url}" ${tag.startsWith('topic-') ? '' : `section="${tag}"`}`;
      const without = await show(`<${tag} ${attributes} no-images></${tag}>`);
      expect(find(without, '[part=item]')).not.to.eql([]);
      expect(find(without, 'img, source, video, link, iframe')).to.eql([]);

      // What requests pictures has done so by the time that another one is there.
      const other = await publishPicture();
      const control = await show(`<news-list><news-item headline="T" image="${other.url}"></news-item></news-list>`);
      control.scrollIntoView();
      await until(() => come(control), 'another picture');
      expect(await picture.requests()).to.equal(0);

      const element = await show(`<${tag} ${attributes}></${tag}>`);
      element.scrollIntoView();
      await until(() => come(element), 'a picture');
      expect(await picture.requests()).to.be.above(0);
    });
  }
});

describe('columns', () => {
  const lefts = (element: Element) =>
    new Set(find(element, '[part=item]').map((item) => Math.round(item.getBoundingClientRect().left))).size;

  /** In a narrow and in a wide column of the same window. */
  async function both(markup: string) {
    const page = await region(
      `<div style="inline-size: 300px">${markup}</div><div style="inline-size: 900px">${markup}</div>`,
    );
    return [...page.children].map(({ firstElementChild }) => firstElementChild!) as [Element, Element];
  }

  for (const [tag, section] of [
    ['news-list', 'news'],
    ['focus-card', 'spotlight'],
    ['area-of-work-grid', 'areas'],
    ['resource-list', 'resources'],
    ['video-card', 'watch'],
  ] as const) {
    it(`${tag}: come from the width of the element, not of the window`, async () => {
      await viewport(1280, 800);
      const [narrow, wide] = await both(fromFeed(tag, section));
      expect(lefts(narrow)).to.equal(1);
      expect(lefts(wide)).to.be.above(1);
    });
  }

  for (const [tag, section] of [
    ['focus-card', 'focus'],
    ['video-card', 'watch'],
  ] as const) {
    it(`${tag}: one stands beside its picture where there is room, else below`, async () => {
      await viewport(1280, 800);
      const [narrow, wide] = await both(fromFeed(tag, section, 'limit="1"'));
      const beside = (element: Element) => {
        const [picture, text] = ['.frame', '[part=summary]'].map((name) =>
          find(element, name)[0]!.getBoundingClientRect(),
        );
        return text!.left >= picture!.right;
      };
      expect([beside(narrow), beside(wide)]).to.eql([false, true]);
    });
  }

  const PLACES = [
    ['a row', 'display: flex', ''],
    ['a row that wraps', 'display: flex; flex-wrap: wrap', ''],
    ['a row, with room to grow', 'display: flex', 'flex: 1'],
    ['a column', 'display: flex; flex-direction: column; align-items: flex-start', ''],
    ['a grid', 'display: grid; grid-template-columns: 200px 1fr', ''],
    ['a grid of the size of its content', 'display: grid; grid-template-columns: auto auto', ''],
    ['a grid, at the start of its cell', 'display: grid; justify-items: start', ''],
    ['a float', '', 'float: left'],
    ['a line', '', 'display: inline-block'],
    ['a box as wide as its content', '', 'inline-size: fit-content'],
    ['a positioned box', 'position: relative; block-size: 2000px', 'position: absolute'],
  ] as const;

  for (const [what, outer, inner] of PLACES) {
    it(`${what}: nothing collapses, nothing sticks out`, async () => {
      const page = await region(
        SECTIONS.map(
          ([tag, section]) => `<div style="inline-size: 700px; overflow: auto; ${outer}">
            <aside style="inline-size: 180px">Aside</aside>${fromFeed(tag, section, `style="${inner}"`)}</div>`,
        ).join(''),
      );
      for (const home of page.children) {
        const element = home.lastElementChild!;
        const width = element.getBoundingClientRect().width;
        const least = /breadcrumb|footer/.test(element.localName) ? 150 : 270;
        expect(width, element.localName).to.be.at.least(least);
        expect(home.scrollWidth, element.localName).to.be.at.most(home.clientWidth);
      }
    });
  }
});
