// Whether everything can be seen: WCAG 2.2, 1.4.3, 1.4.11, 2.4.7, 2.4.11, 2.4.13 and 2.5.8, measured on what is drawn.
import { expect } from '@open-wc/testing';
import { hover, press } from '../commands.js';
import { DIRECTIONS, PRESETS, SCHEMES, everything, region, shown } from './content.js';
import {
  WHITE,
  around,
  chain,
  contrast,
  failing,
  find,
  flat,
  focused,
  groundOf,
  isSeen,
  onTop,
  over,
  pieces,
  seen,
  textContrast,
  where,
  type Colour,
} from './measure.js';

const BLACK: Colour = [0, 0, 0];
/** Of lines, marks and rings. */
const NON_TEXT = 3;

const inScheme = (preset: string, scheme: string, direction: string) => `${preset}, ${scheme}, ${direction}`;

/** What stands out of the ground around a box: its border, or the box itself. */
function edge(element: Element): number {
  const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(element);
  const ground = groundOf(element);
  const border = parseFloat(borderTopWidth) ? contrast(seen(borderTopColor, element).colour, ground) : 1;
  return Math.max(border, contrast(over(ground, backgroundColor), ground));
}

const overlap = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

const focusable = (root: Element) => find(root, 'a[href], button, [tabindex="0"]').filter(isSeen);

/** The link of a card is as large as the card. */
const stretched = (element: Element) => getComputedStyle(element, '::after').position === 'absolute';
const cardOf = (element: Element) => element.closest('[part~=item]') ?? element;
const target = (element: Element) => (stretched(element) ? cardOf(element) : element);

function ringOf(element: Element) {
  const pseudo = stretched(element) ? '::after' : undefined;
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor, boxShadow } = getComputedStyle(element, pseudo);
  const [, shadow, spread] = /^(.*?) 0px 0px 0px ([\d.]+)px$/.exec(boxShadow) ?? [];
  return {
    /** How far it reaches. */
    inner: outlineStyle === 'solid' ? parseFloat(outlineWidth) + parseFloat(outlineOffset) : 0,
    outer: parseFloat(spread ?? '0'),
    colours: shadow === undefined ? [] : [over(WHITE, outlineColor), over(WHITE, shadow)],
  };
}

/** What of a box that reaches so far beyond the element nobody can see, because something around it cuts it off. */
function cutOff(element: Element, reach: number): string[] {
  const { left, top, right, bottom } = target(element).getBoundingClientRect();
  return [...chain(around(element))].flatMap((at) => {
    const style = getComputedStyle(at);
    const cuts =
      style.overflowX !== 'visible' ||
      style.clipPath !== 'none' ||
      style.contentVisibility === 'auto' ||
      /paint|content|strict/.test(style.contain);
    const box = at.getBoundingClientRect();
    const seenWhole =
      !cuts ||
      // A ring at the edge of a folded text lacks a side.
      at.matches('.fold:not(.open)') ||
      at === document.documentElement ||
      at === document.body ||
      (box.left <= left - reach &&
        box.right >= right + reach &&
        box.top <= top - reach &&
        box.bottom >= bottom + reach);
    return seenWhole ? [] : [`${where(at)} cuts off ${where(element)}`];
  });
}

describe('contrast', () => {
  for (const preset of PRESETS) {
    for (const scheme of SCHEMES) {
      for (const direction of DIRECTIONS) {
        it(`${inScheme(preset, scheme, direction)}: texts`, async () => {
          const page = await region(everything(direction), { preset, scheme, direction });
          const measured = textContrast(page);
          expect(measured).to.have.length.above(200);
          expect(failing(measured)).to.eql([]);
        });
      }

      it(`${preset}, ${scheme}: buttons, marks, the sign to play`, async () => {
        const page = await region(everything('ltr'), { preset, scheme });
        const boxes = find(page, 'button:not([part=play], .toggle), [part=status]').filter(isSeen);
        expect(boxes.map(({ part }) => part.value)).to.include.members(['button', 'status']);
        for (const box of boxes) expect(edge(box), where(box)).to.be.at.least(NON_TEXT);
        const [retry] = find(find(page, '.error')[0]!, 'button');
        await hover(retry!);
        for (const animation of retry!.getAnimations()) animation.finish();
        expect(failing(textContrast(retry!))).to.eql([]);

        const signs = find(page, '.triangle');
        expect(signs).to.have.length.above(1);
        for (const sign of signs) {
          const disc = getComputedStyle(sign).backgroundColor;
          const play = getComputedStyle(sign, '::before').backgroundColor;
          // Whatever the picture behind it.
          for (const picture of [WHITE, BLACK]) {
            const ground = over(picture, disc);
            expect(contrast(over(ground, play), ground)).to.be.at.least(NON_TEXT);
          }
        }
      });

      it(`${preset}, ${scheme}: the focus ring, on whatever ground`, async () => {
        const page = await region(everything('ltr'), { preset, scheme });
        await press('Tab');
        const [button] = find(find(page, '.error')[0]!, '[part=button]');
        const [link] = find(find(page, 'news-list')[0]!, '[part=link]');
        for (const element of [button!, link!]) {
          element.focus();
          const [inner, outer] = ringOf(element).colours as [Colour, Colour];
          expect(contrast(inner, outer)).to.be.at.least(NON_TEXT);
          for (const red of STEPS) {
            for (const green of STEPS) {
              for (const blue of STEPS) {
                const ground: Colour = [red, green, blue];
                const best = Math.max(contrast(inner, ground), contrast(outer, ground));
                expect(best, `on ${ground.join()}`).to.be.at.least(NON_TEXT);
              }
            }
          }
        }
      });
    }
  }

  it('is measured: what cannot be read is found', async () => {
    const list = '<news-list><news-item headline="H" published="2026-10-29">Text</news-item></news-list>';
    const lowest = async (style: string) => textContrast((await region(list, { style })).querySelector('news-list')!);
    expect(failing(await lowest(''))).to.eql([]);
    expect(failing(await lowest('--topic-muted-color: #8a8a8a'))).to.have.length(1);
    expect(failing(await lowest('--topic-muted-color: rgb(0 0 0 / 40%)'))).to.have.length(1);
    expect(failing(await lowest('--topic-muted-color: color-mix(in oklab, currentcolor 40%, white)'))).to.have.length(
      1,
    );
    expect(failing(await lowest('--topic-background: light-dark(#444, #ddd)'))).to.have.length(3);
    expect(failing(await lowest('opacity: 0.4'))).to.have.length(3);
    expect((await lowest('opacity: 0.5; background: #000'))[0]!.ratio).to.be.below(2);
  });

  it('is measured as WCAG says', () => {
    expect(contrast(WHITE, BLACK)).to.equal(21);
    expect(contrast(WHITE, [0x76, 0x76, 0x76])).to.be.closeTo(4.54, 0.005);
    expect(over(WHITE, 'rgb(0 0 0 / 50%)')[0]).to.be.closeTo(127.5, 1);
    expect(over(BLACK, 'color(srgb 1 0.5 0 / 0.5)').map((value) => Math.round(value / 8))).to.eql([16, 8, 0]);
    expect(() => over(WHITE, 'light-dark(red, blue, green)')).to.throw();
  });

  it('plain: on the grounds and in the colours of many sites', async () => {
    const hosts = ['#212529 #fff', '#0b0c0c #f3f2f1', '#444 #fff', '#3c3c3c #f0ede6', '#e0e0e0 #121212', '#ccc #222'];
    const page = await region(everything('ltr'));
    for (const host of [...hosts, '#f6f1e6 #17403f', '#fff #0b4f9e', '#2a2622 #fbf9f4']) {
      [page.style.color, page.style.background] = host.split(' ') as [string, string];
      expect(failing(textContrast(page)), host).to.eql([]);
    }
  });

  it('no text lies over a picture', async () => {
    for (const preset of PRESETS) {
      const page = await region(everything('ltr'), { preset, style: 'inline-size: 700px' });
      // What comes late, or not at all, moves the text.
      const coming = find(page, 'img').map((image) => Object.assign(image, { loading: 'eager' }) as HTMLImageElement);
      await Promise.all(coming.map((image) => image.decode().catch(() => undefined)));
      await shown(page);
      const pictures = find(page, 'img').map((image) => image.getBoundingClientRect());
      for (const { text, element, boxes } of pieces(page)) {
        const covers = boxes.some((box) => pictures.some((picture) => overlap(box, picture)));
        expect(covers, `${where(element)} "${text}"`).to.equal(false);
      }
    }
  });
});

const STEPS = [0, 43, 85, 128, 170, 213, 255];

describe('focus', () => {
  for (const preset of PRESETS) {
    for (const direction of DIRECTIONS) {
      it(`${preset}, ${direction}: is seen, whole, on everything that takes it`, async () => {
        const page = await region(everything(direction), { preset, direction, style: 'padding: 1em' });
        await press('Tab');
        const elements = focusable(page).filter((element) => element.getRootNode() !== document);
        expect(elements).to.have.length.above(50);
        const wrong: string[] = [];
        for (const element of elements) {
          element.focus({ preventScroll: true });
          // A folded text opens.
          await new Promise((resolve) => setTimeout(resolve));
          target(element).scrollIntoView({ block: 'center' });
          wrong.push(...focusProblems(element));
        }
        expect(wrong).to.eql([]);
      });
    }
  }

  it('is seen in long lists, whose rows are laid out only when they are near', async () => {
    const items = Array.from(
      { length: 30 },
      (_, index) => `<news-item headline="Item ${index}" href="/${index}"></news-item>`,
    );
    const page = await region(`<news-list>${items.join('')}</news-list>`, { style: 'padding: 1em' });
    await press('Tab');
    const [, second] = find(page, '[part=link]');
    second!.focus();
    expect(focusProblems(second!)).to.eql([]);
  });
});

function focusProblems(element: Element): string[] {
  const name = `${where(element)} "${element.textContent?.trim().slice(0, 30)}"`;
  if (focused() !== element) return [`${name} does not take the focus`];
  if (!element.matches(':focus-visible')) return [`${name} is not :focus-visible`];
  const { inner, outer, colours } = ringOf(element);
  const problems = inner >= 2 && outer >= inner + 2 && colours.length === 2 ? [] : [`${name} has no ring`];
  // Just inside the ring, on each side; where a link goes over two lines, there is one in each.
  const places = [...target(element).getClientRects()].flatMap(({ left, top, width, height }) => [
    [left + width / 2, top + 2] as const,
    [left + width / 2, top + height - 2] as const,
    [left + 2, top + height / 2] as const,
    [left + width - 2, top + height / 2] as const,
  ]);
  for (const [x, y] of places) {
    if (y < 0 || y > innerHeight) continue;
    const top = onTop(x, y);
    const own = top && [...chain(top)].includes(stretched(element) ? cardOf(element) : element);
    if (!own) problems.push(`${name} is covered by ${top && where(top)} at ${x}, ${y}`);
  }
  return [...problems, ...cutOff(element, outer)];
}

describe('what can be pressed', () => {
  for (const preset of PRESETS) {
    for (const size of [13, 16, 20]) {
      it(`${preset}, where letters have ${size} px: is 24 pixels wide and high`, async () => {
        const page = await region(everything('ltr'), { preset, style: `font-size: ${size}px` });
        const small = focusable(page)
          .filter((element) => element.getRootNode() !== document && !amongText(element))
          .map((element) => ({ element, box: target(element).getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(
            ({ element, box }) => `${where(element)} "${element.textContent?.trim()}": ${box.width} × ${box.height}`,
          );
        expect(small).to.eql([]);
      });
    }
  }

  it('lies under nothing', async () => {
    const page = await region(everything('ltr'), { style: 'padding: 1em' });
    const covered: string[] = [];
    for (const element of focusable(page).filter((each) => !stretched(each))) {
      element.scrollIntoView({ block: 'center' });
      const [{ left, top, width, height }] = element.getClientRects() as unknown as [DOMRect];
      const [fold] = [...chain(element)].filter((at) => at.matches('.fold'));
      if (fold && fold.getBoundingClientRect().bottom < top + height) continue;
      const above = onTop(left + width / 2, top + height / 2);
      if (![...chain(above ?? undefined)].includes(element))
        covered.push(`${where(element)} under ${above && where(above)}`);
    }
    expect(covered).to.eql([]);
  });

  /** A link in a sentence is as high as the line is. */
  function amongText(element: Element): boolean {
    if (getComputedStyle(element).display !== 'inline' || stretched(element)) return false;
    const line = element.closest('p, li, [part=author]');
    return line?.textContent?.trim() !== element.textContent?.trim();
  }
});

describe('structure', () => {
  for (const direction of DIRECTIONS) {
    it(`${direction}: levels of headings never skip, ids are there once`, async () => {
      const page = await region(everything(direction), { direction });
      const headings = find(page, 'h1, h2, h3, h4, h5, h6').filter((heading) => heading.checkVisibility());
      expect(headings).to.have.length.above(30);
      headings.reduce((before, { localName, textContent }) => {
        const level = Number(localName[1]);
        expect(level, `${localName} "${textContent}" after h${before}`).to.be.at.most(before + 1);
        return level;
      }, 0);

      const ids = new Map<Node, Set<string>>();
      for (const element of flat(page)) {
        if (!element.id) continue;
        const known = ids.get(element.getRootNode()) ?? new Set();
        expect(known.has(element.id), `${where(element)} #${element.id}`).to.equal(false);
        ids.set(element.getRootNode(), known.add(element.id));
      }
      expect(ids.size).to.be.above(5);
    });
  }
});
