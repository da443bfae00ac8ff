import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/area-of-work-grid/define.js';
import ar from '../../src/locale/packs/ar.js';
import en from '../../src/locale/packs/en.js';
import es from '../../src/locale/packs/es.js';
import fr from '../../src/locale/packs/fr.js';
import ru from '../../src/locale/packs/ru.js';
import zh from '../../src/locale/packs/zh.js';
import { click, engine, press } from '../commands.js';
import { describeAttributes } from './attributes.js';
import { describeCards } from './cards.js';
import { describeFeedElement } from './feed-element.js';
import { describeRichText } from './rich.js';
import {
  all,
  feedOf,
  hear,
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
  visible,
  type Showing,
} from './support.js';

const tag = 'area-of-work-grid';

describeFeedElement({
  tag,
  item: (title) => ({ title }),
  own: (text) => `<area-of-work headline="${text}"></area-of-work>`,
  shown: (element) => texts(element, 'headline'),
  label: 'Areas of work',
});

describeCards({ tag, child: 'area-of-work', whole: true });

describeAttributes(tag, { child: 'area-of-work' });

describeRichText({ tag });

describe(`${tag}: rich text in its place`, () => {
  const rich = (element: Element, selector: string) => all(element, `.rich ${selector}`);

  it('has headings below that of its item, at every level', async () => {
    const items = [{ title: 'T', content_html: '<h2>A</h2><h4>B</h4>' }];
    const element = await showItems(tag, items, 'heading-level="3"');
    const levels = () => all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
    expect(levels()).to.deep.equal(['h4', 'h5', 'h6']);
    element.setAttribute('heading-level', '2');
    await element.updateComplete;
    expect(levels()).to.deep.equal(['h3', 'h4', 'h5']);
  });

  it('is the whole of an item without headline and address', async () => {
    const html = '<p>One <b>two</b></p><p>Three</p>';
    const element = await showItems(tag, [{ content_html: html }, { content_html: html, url: 'https://example.org/' }]);
    const [first, second] = all(element, 'article');
    expect(first!.querySelectorAll('.rich p')).to.have.length(2);
    expect(textOf(first)).to.equal('One twoThree');
    // The address has its link on the first paragraph.
    expect(second!.querySelector('.rich')).to.equal(null);
    expect(textOf(second!.querySelector('a'))).to.equal('One two');
  });

  it('is its pictures where it has no words', async () => {
    const picture = await publishPicture();
    const image = `<figure><img src="${picture.url}" alt="A"></figure>`;
    const element = await showItems(tag, [
      { title: 'A', content_html: image },
      { title: 'B', summary: 'S', content_html: image },
    ]);
    expect(all(element, 'article').map((card) => card.querySelectorAll('img').length)).to.deep.equal([1, 0]);
    const [img] = rich(element, 'img') as HTMLImageElement[];
    await until(() => img!.complete && img!.naturalWidth > 0, 'the picture');
    expect(img!.getBoundingClientRect().width).to.equal(30);
  });

  it('without the picture that cannot be had', async () => {
    const broken = await publish('', { status: 404 });
    const html = `<p>One <img src="${broken.url}" alt="A"></p><figure><img src="${broken.url}" alt="B"><figcaption>C</figcaption></figure>`;
    const element = await showItems(tag, [{ title: 'A', content_html: html }]);
    await until(() => rich(element, 'img, figure').every((node) => !visible(node)), 'the pictures to hide');
    expect(visible(rich(element, 'p')[0])).to.equal(true);
  });

  it('lets what is wider than its box be scrolled, by keyboard too', async () => {
    const cells = '<td>Recruitment</td>'.repeat(20);
    const html = `<table><tr>${cells}</tr></table><pre>${'long '.repeat(60)}</pre><table><tr><td>1</td></tr></table>`;
    const element = put(`<${tag} style="width: 300px"></${tag}>`);
    element.items = [{ title: 'A', content_html: html }];
    await element.updateComplete;
    const boxes = rich(element, '.scroll, pre');
    await until(() => boxes[0]!.tabIndex === 0, 'the box to have a place in the order of focus');
    expect(boxes.map(({ tabIndex }) => tabIndex)).to.deep.equal([0, 0, -1]);
    for (const box of boxes) expect(box.getBoundingClientRect().width).to.be.at.most(300);
    expect(element.scrollWidth).to.be.at.most(300);
    await expect(element).to.be.accessible();
  });

  it('lets it be scrolled by whatever points at it, also where the text is folded, and what else is there be pressed', async () => {
    const html = `<table><tr>${'<td>Recruitment</td>'.repeat(20)}</tr></table>${'<p>Text</p>'.repeat(9)}`;
    const item = { title: 'A', url: 'https://example.org/a', content_html: html };
    const element = await showItems(tag, [item], 'collapse="6"');
    await until(() => visible(parts(element, 'button')[0]), 'the button');
    const met = (selector: string) => {
      const { left, top } = rich(element, selector)[0]!.getBoundingClientRect();
      return root(element).elementFromPoint(left + 5, top + 5);
    };
    expect(met('.scroll')?.matches('.scroll *'), 'the table').to.equal(true);
    expect(met('p')?.matches('[part=link]'), 'the link of the card').to.equal(true);
  });

  if (engine === 'chrome') {
    it('has on paper no white space in its tables that is not seen elsewhere', async () => {
      const html = '<table><tr>\n <td>\n   Cell\n </td>\n</tr></table>';
      const element = await showItems(tag, [{ title: 'A', content_html: html }]);
      await until(() => rich(element, 'td').length, 'the table');
      const height = () => rich(element, 'td')[0]!.getBoundingClientRect().height;
      const before = height();
      await emulateMedia({ media: 'print' });
      try {
        expect(height()).to.equal(before);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  }

  it('is folded by what it comes to', async () => {
    const html = `<p>One <b>two</b></p><ul>${'<li>Three</li>'.repeat(9)}</ul>`;
    const element = await showItems(tag, [{ title: 'A', content_html: html, content_text: 'One two' }], 'collapse="3"');
    await until(() => visible(parts(element, 'button')[0]), 'the button');
    expect(rich(element, 'li')).to.have.length(9);
  });
});

describe(`${tag}: columns`, () => {
  const areas = Array.from({ length: 13 }, (_, i) => ({
    title: `Area ${i}`,
    content_text: Array.from({ length: (i % 3) + 1 }, () => 'A text of some length. '.repeat(8 + i)).join('\n\n'),
  }));
  const columnsAt = async (width: string) => {
    const element = put(`<${tag} style="width: ${width}"></${tag}>`);
    element.items = areas;
    await element.updateComplete;
    expect(all(element, 'p')).to.have.length.above(13);
    return new Set(parts(element, 'item').map((item) => Math.round(item.getBoundingClientRect().left))).size;
  };

  it('are as many as fit into the element, whatever the window is', async () => {
    expect([await columnsAt('16em'), await columnsAt('40em'), await columnsAt('60em')]).to.deep.equal([1, 2, 3]);
  });

  it('take their width from --topic-column', async () => {
    const outer = put<HTMLDivElement>(`<div style="--topic-column: 8em; width: 60em"><${tag}></${tag}></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    element.items = areas;
    await element.updateComplete;
    const lefts = new Set(parts(element, 'item').map((item) => Math.round(item.getBoundingClientRect().left)));
    expect(lefts.size).to.be.above(4);
  });

  it('are used by as many texts as there are, also by two', async () => {
    for (const count of [2, 3, 4]) {
      const element = put(`<${tag} style="width: 80em"></${tag}>`);
      element.items = Array.from({ length: count }, (_, i) => ({ title: `Area ${i}`, content_text: 'One line.' }));
      await element.updateComplete;
      const lefts = new Set(parts(element, 'item').map((item) => Math.round(item.getBoundingClientRect().left)));
      expect(lefts.size).to.equal(count);
    }
  });

  it('are used by the placeholder, whose lines keep their distance from the picture', async () => {
    const { url } = await publish('', { hold: true });
    const element = put(`<${tag} feed="${url}" style="width: 60em"></${tag}>`);
    await until(() => all(element, '.ghosts .frame').length, 'the placeholder');
    const pictures = all(element, '.ghosts .frame').map((frame) => frame.getBoundingClientRect());
    const lines = all(element, '.ghosts .head').map((head) => head.getBoundingClientRect());
    expect(new Set(pictures.map(({ left }) => Math.round(left))).size).to.equal(3);
    lines.forEach(({ top }, index) => expect(top - pictures[index]!.bottom).to.be.at.least(8));
  });

  it('have texts without holes between their lines, at every width', async () => {
    const { url } = await publishPicture();
    const sentence = 'Whether a journey ends well depends on the rules along the way. ';
    const items = [3, 9, 1, 12, 5, 2, 7, 4, 10, 6].map((length, index) => ({
      title: `Area ${index}`,
      image: index % 2 ? url : undefined,
      content_text: `${sentence.repeat(length)}\n\n${sentence.repeat(3)}`,
    }));
    const element = await showItems(tag, items);
    const holes: string[] = [];
    for (let width = 600; width < 1000; width += 20) {
      element.style.inlineSize = `${width}px`;
      for (const paragraph of all(element, '[part="summary"] bdi')) {
        const lines = [...paragraph.getClientRects()];
        const [first, second] = lines;
        const hole = lines.some(
          ({ top }, index) => index && top - lines[index - 1]!.top > second!.top - first!.top + 2,
        );
        if (hole) holes.push(`${width} px: ${textOf(paragraph).length}`);
      }
    }
    expect(holes).to.deep.equal([]);
  });

  it('are read in the order of the feed', async () => {
    const element = put(`<${tag}></${tag}>`);
    element.items = areas;
    await element.updateComplete;
    expect(texts(element, 'headline')).to.deep.equal(areas.map(({ title }) => title));
  });
});

describe(`${tag}: long texts`, () => {
  const long = (id: string) => ({
    id,
    title: `Long ${id}`,
    content_text: `Text ${id}. ${'Words and words. '.repeat(60)}`,
  });
  const SHORT = { id: 'short', title: 'Short', content_text: 'A line.' };
  const ITEMS = [long('a'), SHORT, long('b')];

  const buttons = (element: Element) => parts(element, 'button').filter(visible);
  const names = (element: Element) => buttons(element).map(({ ariaLabel }) => ariaLabel);
  const folds = (element: Element) => buttons(element).map((button) => foldOf(element, button));
  const foldOf = (element: Element, button: Element) =>
    root(element).getElementById(button.getAttribute('aria-controls')!)!;
  const isCut = (fold: Element) => fold.scrollHeight > fold.clientHeight + 1;
  const focused = (element: Element) => root(element).activeElement as HTMLElement | null;
  /** The grid, once it has measured its texts. */
  const measured = async <T extends Element>(element: T, count = 2) => {
    await until(() => buttons(element).length === count, `${count} buttons`);
    return element;
  };
  const folded = async (attributes = '', items: readonly unknown[] = ITEMS) =>
    measured(await showItems(tag, items, `collapse="3" ${attributes}`));

  it('are shown as a whole where nobody wants it otherwise', async () => {
    const element = await showItems(tag, ITEMS);
    expect(parts(element, 'button')).to.deep.equal([]);
    expect(all(element, '[aria-expanded]')).to.deep.equal([]);
    for (const text of parts(element, 'summary')) expect(isCut(text)).to.equal(false);
  });

  it('with `collapse` show so many lines, and a button where there are more', async () => {
    const element = await folded();
    expect(names(element)).to.deep.equal(['Read more: Long a', 'Read more: Long b']);
    expect(buttons(element).map(textOf)).to.deep.equal([en.more, en.more]);
    for (const fold of folds(element)) {
      const line = parseFloat(getComputedStyle(fold).lineHeight);
      expect(fold.clientHeight / line).to.be.closeTo(3, 0.1);
      expect(isCut(fold)).to.equal(true);
    }
    expect(said).to.deep.equal([]);
  });

  it('have no button where only the letters are higher than their lines', async () => {
    const element = await showItems(tag, ITEMS, 'collapse="3" style="--topic-line-height: 0.7"');
    const short = all(element, '.fold')[1]!;
    expect(short.scrollHeight).to.be.above(short.clientHeight + 1);
    expect(names(await measured(element))).to.deep.equal(['Read more: Long a', 'Read more: Long b']);
  });

  it('have a button that looks like a link, in every engine', async () => {
    const { textDecorationLine, textDecorationColor } = getComputedStyle(buttons(await folded())[0]!);
    expect(textDecorationLine).to.equal('underline');
    expect(textDecorationColor).to.match(/0\.45\)$/);
  });

  it('are disclosures', async () => {
    const element = await folded();
    const [button, other] = buttons(element);
    const fold = foldOf(element, button!);
    expect([button!.localName, button!.getAttribute('type'), button!.ariaExpanded]).to.deep.equal([
      'button',
      'button',
      'false',
    ]);
    await click(button!);
    await settled(element);
    expect([button!.ariaExpanded, button!.ariaLabel, textOf(button)]).to.deep.equal([
      'true',
      'Show less: Long a',
      en.less,
    ]);
    expect([isCut(fold), isCut(foldOf(element, other!))]).to.deep.equal([false, true]);
    expect(other!.ariaExpanded).to.equal('false');
    await click(button!);
    await settled(element);
    expect([button!.ariaExpanded, isCut(fold)]).to.deep.equal(['false', true]);
  });

  it('open by keyboard, and leave the focus on the button', async () => {
    const element = await folded();
    const [button] = buttons(element);
    await press('Tab');
    expect(focused(element)).to.equal(button);
    expect(button!.matches(':focus-visible')).to.equal(true);
    for (const [key, open] of [
      ['Enter', 'true'],
      ['Space', 'false'],
    ] as const) {
      await press(key);
      await settled(element);
      expect([button!.ariaExpanded, focused(element)]).to.deep.equal([open, button]);
    }
  });

  it('leave the button in sight when they close', async () => {
    const element = await folded('style="width: 16em"');
    const [button] = buttons(element);
    button!.click();
    await settled(element);
    await click(button!);
    await settled(element);
    const { top, bottom } = button!.getBoundingClientRect();
    // Lengths are fractions of pixels.
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight + 1);
    scrollTo(0, 0);
  });

  it('have a button that does not lead where the card does', async () => {
    const element = await folded('', [{ ...long('a'), url: 'https://example.org/a' }, long('b')]);
    const heard = hear('topic-select');
    await click(buttons(element)[0]!);
    await settled(element);
    expect(heard).to.deep.equal([]);
    expect(buttons(element)[0]!.ariaExpanded).to.equal('true');
  });

  it('stay as they are through a reload, in whatever order', async () => {
    const source = await publish(feedOf(ITEMS));
    const element = await measured(await show(`<${tag} feed="${source.url}" collapse="3"></${tag}>`));
    buttons(element)[1]!.click();
    await settled(element);
    for (const items of [ITEMS, [...ITEMS].reverse(), [long('new'), ...ITEMS]]) {
      await source.set(feedOf(items));
      await element.reload();
      await measured(element, items.length === 4 ? 3 : 2);
      const open = buttons(element).filter(({ ariaExpanded }) => ariaExpanded === 'true');
      expect(open.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Show less: Long b']);
      expect(textOf(foldOf(element, open[0]!))).to.contain('Text b.');
      expect(getComputedStyle(foldOf(element, open[0]!)).maxBlockSize).to.equal('none');
    }
  });

  it('follow a text that changes', async () => {
    const element = await folded();
    element.items = [SHORT, { ...SHORT, id: 'a' }, { ...SHORT, id: 'b' }];
    await measured(element, 0);
    element.items = ITEMS;
    await measured(element, 2);
  });

  it('follow the width', async () => {
    const items = [SHORT, { id: 'some', title: 'Some', content_text: 'Words and words. '.repeat(8) }];
    const outer = put<HTMLDivElement>(`<div style="width: 50em"><${tag} collapse="3"></${tag}></div>`);
    outer.style.setProperty('--topic-column', '60em');
    const element = outer.querySelector<Showing>(tag)!;
    element.items = items;
    await element.updateComplete;
    for (const [width, count] of [
      ['50em', 0],
      ['12em', 1],
      ['50em', 0],
    ] as const) {
      outer.style.width = width;
      await measured(element, count);
    }
    // Also in another place.
    const other = put<HTMLDivElement>(`<div style="width: 50em; --topic-column: 60em"></div>`);
    other.append(element);
    await element.updateComplete;
    other.style.width = '12em';
    await measured(element, 1);
  });

  for (const [mode, side] of [
    ['vertical-rl', 'left'],
    ['vertical-lr', 'right'],
  ] as const) {
    it(`are cut off at a side where lines run downwards: ${mode}`, async () => {
      const page = put<HTMLDivElement>(`<div style="writing-mode: ${mode}; block-size: 40em; inline-size: 20em">
        <${tag} collapse="3"></${tag}></div>`);
      const element = page.querySelector<Showing>(tag)!;
      const link = '<a href="https://example.org/">Link</a>';
      element.items = [...ITEMS, { ...long('c'), content_html: `<p>${long('c').content_text} ${link}</p>` }];
      await measured(element, 3);
      await until(() => all(element, '.rich a').length === 1, 'rich text');
      await measured(element, 3);
      for (const fold of folds(element)) {
        expect(fold.scrollWidth).to.be.above(fold.clientWidth + 1);
        expect(getComputedStyle(fold).maskImage).to.contain(`to ${side}`);
      }
      all(element, '.rich a')[0]!.focus();
      await settled(element);
      expect(buttons(element).map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(['false', 'false', 'true']);
      // As on other pages again.
      page.style.writingMode = 'horizontal-tb';
      await until(() => !getComputedStyle(folds(element)[0]!).maskImage.includes(`to ${side}`), 'the other side');
    });
  }

  it('stand beside their picture where they are all that an item says', async () => {
    const { url } = await publishPicture();
    const words = { content_text: long('a').content_text, language: 'la', image: url };
    const element = await showItems(tag, [words, { summary: 'Short.', image: url }], 'collapse="3"');
    await measured(element, 1);
    expect(parts(element, 'image')).to.have.length(2);
    expect(all(element, 'article')[0]!.lang).to.equal('la');
  });

  it('follow `collapse`', async () => {
    const element = await folded();
    element.setAttribute('collapse', '500');
    await measured(element, 0);
    element.setAttribute('collapse', '1');
    await measured(element, 2);
    element.removeAttribute('collapse');
    await settled(element);
    expect(parts(element, 'button')).to.deep.equal([]);
    for (const text of parts(element, 'summary')) expect(isCut(text)).to.equal(false);
  });

  it('follow the element to another place', async () => {
    const element = await folded();
    const other = put<HTMLDivElement>('<div></div>');
    other.append(element);
    element.items = [...ITEMS, long('c')];
    await measured(element, 3);
  });

  for (const value of ['x', '0', '-1', '2.5', '', '1001']) {
    it(`collapse="${value}" is warned of once, and nothing is cut`, async () => {
      const element = await showItems(tag, ITEMS, `collapse="${value}"`);
      element.setAttribute('heading', 'H');
      await settled(element);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<${tag} collapse="${value}"`);
      expect(parts(element, 'button')).to.deep.equal([]);
    });
  }

  it('without a title are called by their text', async () => {
    const { id, content_text } = long('a');
    const element = await measured(
      await showItems(tag, [{ id, content_text: `First.\n\n${content_text}` }], 'collapse="2"'),
      1,
    );
    expect(names(element)[0]).to.match(/^Read more: First. Text a. Words .*…$/);
    const own = await show(`<${tag} collapse="2"><area-of-work><p>Mine. ${content_text}</p></area-of-work></${tag}>`);
    await measured(own, 1);
    expect(names(own)[0]).to.match(/^Read more: Mine. Text a. Words .*…$/);
  });

  it('without a title are folded from their first paragraph on', async () => {
    const { id, content_text } = long('a');
    const summary = { id: 'b', summary: content_text };
    const element = await folded('', [{ id, content_text }, summary]);
    expect(names(element)[0]).to.match(/^Read more: Text a. Words .*…$/);
    for (const fold of folds(element)) expect(isCut(fold)).to.equal(true);
    expect(texts(element, 'summary').map((text) => text.slice(0, 7))).to.deep.equal(['Text a.', 'Text a.']);
    await expect(element).to.be.accessible();
  });

  describe('with links in them', () => {
    const own = `<area-of-work headline="Own"><p><a href="#first">First</a> ${long('a').content_text}
      <a href="#last">Last</a></p></area-of-work>`;
    const showOwn = async () =>
      measured(
        await show(`<${tag} collapse="3">${own}<area-of-work headline="Short">Text.</area-of-work></${tag}>`),
        1,
      );

    it('open for who comes by keyboard to one that is cut off', async () => {
      const element = await showOwn();
      const [button] = buttons(element);
      await press('Tab');
      expect(textOf(focused(element))).to.equal('First');
      expect(button!.ariaExpanded).to.equal('false');
      await press('Tab');
      await settled(element);
      expect(textOf(focused(element))).to.equal('Last');
      expect(button!.ariaExpanded).to.equal('true');
      const { top, bottom } = focused(element)!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight + 1);
      expect(isCut(foldOf(element, button!))).to.equal(false);
    });

    it('let the one be pressed that can be seen', async () => {
      const element = await showOwn();
      const pressed: string[] = [];
      element.addEventListener('click', (event) => {
        pressed.push(textOf(event.composedPath()[0] as Element));
        event.preventDefault();
      });
      await click(all(element, 'a')[0]!);
      expect(pressed).to.deep.equal(['First']);
      expect(buttons(element)[0]!.ariaExpanded).to.equal('false');
    });
  });

  for (const [lang, pack] of Object.entries({ ar, en, es, fr, ru, zh })) {
    it(`say so in ${lang}`, async () => {
      const dir = lang === 'ar' ? 'rtl' : 'ltr';
      const outer = put<HTMLDivElement>(`<div lang="${lang}" dir="${dir}"><${tag} collapse="3"></${tag}></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      element.items = ITEMS;
      await element.updateComplete;
      await measured(element);
      expect(names(element)[0]).to.equal(`${pack.more}: Long a`);
      buttons(element)[0]!.click();
      await settled(element);
      expect(names(element)[0]).to.equal(`${pack.less}: Long a`);
    });
  }

  for (const [name, attributes] of [
    ['light', ''],
    ['dark', 'style="background: #121212; color: #eee; color-scheme: dark" dir="rtl" lang="ar"'],
  ] as const) {
    it(`are accessible, ${name}`, async () => {
      const outer = put<HTMLDivElement>(`<div ${attributes}><${tag} collapse="3" heading="H"></${tag}></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      element.items = ITEMS;
      await element.updateComplete;
      await measured(element);
      await expect(outer).to.be.accessible();
      buttons(element)[0]!.click();
      await settled(element);
      await expect(outer).to.be.accessible();
      for (const button of buttons(element)) {
        expect(button.getBoundingClientRect().height).to.be.at.least(24);
      }
    });
  }

  if (engine === 'chrome') {
    it('are whole on paper, without buttons', async () => {
      const element = await folded();
      const [fold] = folds(element);
      await emulateMedia({ media: 'print' });
      try {
        expect(isCut(fold!)).to.equal(false);
        expect(getComputedStyle(fold!).maskImage).to.equal('none');
        expect(buttons(element)).to.deep.equal([]);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
      await measured(element);
      expect(folds(element)).not.to.deep.equal([]);
    });
  }
});
