import { expect } from '@open-wc/testing';
import type { JsonFeedItem } from '../../src/index.js';
import '../../src/elements/quote-block/define.js';
import { click } from '../commands.js';
import { describeAttributes } from './attributes.js';
import { reached } from './cards.js';
import { describeFeedElement } from './feed-element.js';
import { describeRichText } from './rich.js';
import {
  HOSTILE,
  HOSTILE_URLS,
  PIXEL,
  all,
  expectHarmless,
  expectState,
  feedOf,
  flatText,
  hear,
  need,
  one,
  part,
  parts,
  publish,
  publishPicture,
  put,
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

const tag = 'quote-block';

describeFeedElement({
  tag,
  item: (text) => ({ content_text: text }),
  own: (text) => `<p>${text}</p>`,
  shown: (element) => parts(element, 'quote').map(flatText),
});

describeAttributes(tag);

describeRichText({ tag, part: 'quote' });

const ITEM: JsonFeedItem = {
  id: 'q',
  url: 'https://example.org/source',
  content_text: 'First words.\n\nSecond words.',
  authors: [{ name: 'A. Speaker', avatar: PIXEL }],
  _topic: { author_title: 'Director' },
};
const OWN = `<${tag} quote="First words." author="A. Speaker" author-title="Director" href="https://example.org/source"
  image="${PIXEL}" image-alt="The speaker"></${tag}>`;
const withItems = (items: readonly unknown[], attributes = '') => showItems(tag, items, attributes);

describe(`${tag}: a quotation`, () => {
  it('is a figure with the words in a blockquote and the speaker in its caption', async () => {
    const element = await withItems([ITEM]);
    const figure = need(element, 'item');
    expect([...figure.children].map(({ localName }) => localName)).to.deep.equal(['blockquote', 'figcaption']);
    expect([figure.localName, need(element, 'quote').localName]).to.deep.equal(['figure', 'blockquote']);
    expect([...need(element, 'quote').querySelectorAll('p')].map(textOf)).to.deep.equal([
      'First words.',
      'Second words.',
    ]);
    expect(need(element, 'quote').getAttribute('cite')).to.equal('https://example.org/source');
    expect([texts(element, 'author'), texts(element, 'author-title')]).to.deep.equal([['A. Speaker'], ['Director']]);
    expect(one(element, 'figcaption')!.contains(need(element, 'author'))).to.equal(true);
    expect(need(element, 'link').getAttribute('href')).to.equal('https://example.org/source');
    expect(need(element, 'author').contains(need(element, 'link'))).to.equal(true);
    expect(all(element, 'a')).to.have.length(1);
    expect((need(element, 'image') as HTMLImageElement).src).to.equal(PIXEL);
    await expect(element).to.be.accessible();
  });

  it('comes from its own attributes', async () => {
    const element = await show(OWN);
    expectState(element, 'ready');
    expect(flatText(part(element, 'quote'))).to.equal('First words.');
    expect([texts(element, 'author'), texts(element, 'author-title')]).to.deep.equal([['A. Speaker'], ['Director']]);
    expect((need(element, 'image') as HTMLImageElement).alt).to.equal('The speaker');
    expect(need(element, 'link').getAttribute('href')).to.equal('https://example.org/source');
    await expect(element).to.be.accessible();
  });

  it('keeps the words of the page’s author as they are', async () => {
    const element = await show(
      `<${tag} author="A. Speaker"><p>Words with <em>weight</em> and <a href="#x">links</a>.</p></${tag}>`,
    );
    expect(flatText(part(element, 'quote'))).to.equal('Words with weight and links .');
    expect(texts(element, 'author')).to.deep.equal(['A. Speaker']);
    await expect(element).to.be.accessible();
  });

  it('shows its `quote` before its light DOM', async () => {
    const element = await show(`<${tag} quote="From the attribute."><p>From the slot.</p></${tag}>`);
    expect(flatText(part(element, 'quote'))).to.equal('From the attribute.');
  });

  it('follows its attributes', async () => {
    const element = await show(OWN);
    element.setAttribute('quote', 'Other words.');
    element.removeAttribute('author-title');
    element.removeAttribute('image');
    element.removeAttribute('href');
    await element.updateComplete;
    expect(flatText(need(element, 'item'))).to.equal('Other words. A. Speaker');
    expect(all(element, 'a, img')).to.have.length(0);
  });

  it('without a speaker has no caption, and without address no link', async () => {
    const element = await withItems([{ content_text: 'Words.' }, { content_text: 'More.', authors: [{ name: 'B' }] }]);
    const [first, second] = parts(element, 'item');
    expect(first!.querySelector('figcaption')).to.equal(null);
    expect(textOf(second!.querySelector('figcaption'))).to.equal('B');
    expect(all(element, 'a')).to.have.length(0);
  });

  for (const [item, words, name] of [
    [{ summary: 'In the summary.' }, 'In the summary.', undefined],
    [{ title: 'In the title.' }, 'In the title.', undefined],
    [{ title: 'The name', summary: 'In the summary.' }, 'In the summary.', 'The name'],
    [{ content_html: '<p>In <i>markup</i></p>' }, 'In markup', undefined],
    [{ id: 'an id' }, 'an id', undefined],
  ] as const) {
    it(`finds the words of ${JSON.stringify(item)}`, async () => {
      const element = await withItems([item]);
      expect(flatText(part(element, 'quote'))).to.equal(words);
      expect(part(element, 'author') ? texts(element, 'author')[0] : undefined).to.equal(name);
      await expect(element).to.be.accessible();
    });
  }

  it('has no quotation where there are no words, only a picture', async () => {
    const element = await withItems([{ id: 'p', image: PIXEL }, ITEM]);
    const [first] = parts(element, 'item');
    expect([...first!.children].map(({ localName }) => localName)).to.deep.equal(['figcaption']);
    expect(parts(element, 'quote')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('shows several, each in a figure', async () => {
    const element = await withItems([ITEM, { content_text: 'Others.', authors: [{ name: 'B' }] }], 'heading="Voices"');
    expect(parts(element, 'item').map(({ localName }) => localName)).to.deep.equal(['figure', 'figure']);
    expect(textOf(part(element, 'heading'))).to.equal('Voices');
    element.setAttribute('limit', '1');
    await element.updateComplete;
    expect(parts(element, 'item')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('does not add marks to words that have them', async () => {
    const element = await withItems([{ content_text: '“Marked.”' }, { content_text: 'Plain.' }]);
    const marks = parts(element, 'quote').map((quote) => getComputedStyle(quote, '::before').content);
    expect(marks[0]).to.equal('none');
    expect(marks[1]).not.to.equal('none');
  });

  it('has a low mark on its first line', async () => {
    const low = ['bg', 'cs', 'de', 'et', 'hr', 'hu', 'lt', 'pl', 'ro', 'sk', 'sl', 'sr'];
    const element = await withItems(['en', 'fr', ...low].map((language) => ({ content_text: 'Words.', language })));
    const tops = parts(element, 'quote').map((quote) => parseFloat(getComputedStyle(quote, '::before').top));
    const [english, french, ...others] = tops;
    expect(french).to.equal(english);
    expect(new Set(others).size).to.equal(1);
    expect(others[0]).to.be.below(english!);
  });

  it('has a low mark on its first line where the page is in such a language', async () => {
    const home = put(`<div lang="de-AT"><${tag} quote="Worte"></${tag}></div>`);
    const [element] = home.children as unknown as Showing[];
    const top = () => part(element!, 'quote') && getComputedStyle(need(element!, 'quote'), '::before').top;
    await until(top, 'the quotation');
    const low = top();
    home.lang = 'en';
    await until(() => top() !== low, 'another mark');
    expect(parseFloat(low!)).to.be.below(parseFloat(top()!));
  });

  for (const padding of ['0', '1em', '5%', '1em 2em']) {
    it(`keeps room for the mark with a padding of ${padding}`, async () => {
      const element = await show(
        `<${tag} style="--topic-quote-padding: ${padding}" quote="Words" author="Name"></${tag}>`,
      );
      const figure = need(element, 'item');
      const from = figure.getBoundingClientRect().left + parseFloat(getComputedStyle(figure).paddingLeft);
      const em = parseFloat(getComputedStyle(figure).fontSize);
      for (const name of ['quote', 'author']) {
        expect(need(element, name).getBoundingClientRect().left - from, name).to.be.closeTo(2 * em, 0.5);
      }
      expect(parseFloat(getComputedStyle(figure).paddingTop) > 0).to.equal(padding !== '0');
    });
  }

  it('says in which language it is', async () => {
    const element = await withItems([{ ...ITEM, language: 'fr' }, ITEM]);
    expect(parts(element, 'item').map(({ lang }) => lang)).to.deep.equal(['fr', '']);
  });

  it('hides a portrait that cannot be had', async () => {
    const broken = await publish('', { status: 404 });
    const element = await withItems([{ ...ITEM, authors: [{ name: 'A', avatar: broken.url }] }]);
    need(element, 'image').scrollIntoView();
    const portrait = need(element, 'image').closest('figure')!;
    await until(() => portrait.hidden, 'the portrait to hide');
    expect(getComputedStyle(portrait).display).to.equal('none');
    expect(getComputedStyle(need(element, 'item')).display).not.to.equal('none');
  });

  it('asks for no portrait with `no-images`', async () => {
    const picture = await publishPicture();
    const element = await withItems([{ ...ITEM, authors: [{ name: 'A', avatar: picture.url }] }], 'no-images');
    await settled(element);
    expect(one(element, 'img')).to.equal(null);
    expect(await picture.requests()).to.equal(0);
  });

  it('warns once of wrong addresses, and leaves them out', async () => {
    const element = await show(
      `<${tag} quote="W." author="A" href="javascript:alert(1)" image="ftp://example.org/1"></${tag}>`,
    );
    element.setAttribute('author', 'B');
    await settled(element);
    expect(said).to.have.length(2);
    expect(said.join())
      .to.contain(`<${tag} href="javascript:alert(1)"`)
      .and.contain(`<${tag} image="ftp://example.org/1"`);
    expect(all(element, 'a, img')).to.have.length(0);
  });

  it('shows hostile text as text', async () => {
    const items = HOSTILE.map((text, i) => ({
      id: text,
      content_text: text,
      url: HOSTILE_URLS[i % 5],
      authors: [{ name: text, avatar: HOSTILE_URLS[i % 5] }],
      _topic: { author_title: text },
    }));
    const element = await withItems(items);
    expectHarmless(element);
    expect(all(element, 'a, img')).to.have.length(0);
    expect(parts(element, 'quote').map(textOf)).to.deep.equal(HOSTILE.map((text) => text));
    for (const text of HOSTILE) {
      const own = await show(`<${tag}></${tag}>`);
      for (const name of ['quote', 'author', 'author-title']) own.setAttribute(name, text);
      await own.updateComplete;
      expectHarmless(own);
      expect(textOf(part(own, 'quote'))).to.equal(text);
    }
  });
});

describe(`${tag}: topic-select`, () => {
  it('names the quotation whose source is followed', async () => {
    const element = await withItems([{ content_text: 'None.' }, ITEM]);
    const heard = hear('topic-select');
    element.addEventListener('topic-select', (event) => event.preventDefault());
    let prevented = false;
    document.addEventListener('click', (event) => (prevented = event.defaultPrevented), { once: true });
    await click(need(element, 'link'));
    expect(heard.map(({ item }) => item.id)).to.deep.equal(['q']);
    expect(prevented).to.equal(true);
  });
});

describe(`${tag}: styling from outside`, () => {
  it('reaches every part', async () => {
    const element = await withItems([ITEM], 'heading="H"');
    for (const name of ['heading', 'list', 'item', 'quote', 'author', 'author-title', 'link', 'image']) {
      expect(reached(tag, name, parts(element, name)), name).to.equal(true);
    }
  });

  for (const [property, value, name, style, expected] of [
    ['--topic-quote-size', '41px', 'quote', 'fontSize', '41px'],
    ['--topic-quote-font', 'monospace', 'quote', 'fontFamily', 'monospace'],
    ['--topic-link-color', 'rgb(1, 2, 3)', 'link', 'color', 'rgb(1, 2, 3)'],
    ['--topic-muted-color', 'rgb(1, 2, 3)', 'author-title', 'color', 'rgb(1, 2, 3)'],
  ] as const) {
    it(`${property} sets the ${style} of ${name}`, async () => {
      const outer = put<HTMLDivElement>(`<div style="${property}: ${value}"><${tag}></${tag}></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      element.items = [ITEM];
      await element.updateComplete;
      expect(getComputedStyle(need(element, name))[style]).to.equal(expected);
    });
  }
});

describe(`${tag}: the caption of a portrait`, () => {
  for (const dir of ['ltr', 'rtl']) {
    for (const width of [320, 1280]) {
      it(`lies below name and portrait, as wide as both, ${dir}, ${width} px`, async () => {
        const outer = put<HTMLDivElement>(`<div dir="${dir}" style="width: ${width}px"><${tag}></${tag}></div>`);
        const element = outer.querySelector<Showing>(tag)!;
        const image = {
          alt: 'A',
          caption: 'The speaker at the assembly of 2026 in the city hall',
          credit: 'P. Grapher',
        };
        element.items = [{ ...ITEM, image: PIXEL, _topic: { author_title: 'Director', image } }];
        await element.updateComplete;
        const rect = (name: string) => need(element, name).getBoundingClientRect();
        const [caption, picture, author] = [rect('caption'), rect('image'), rect('author')];
        const all = need(element, 'quote').getBoundingClientRect();
        expect(picture.width).to.be.closeTo(64, 0.5);
        expect(caption.width).to.be.closeTo(all.width, 1);
        expect(caption.top).to.be.at.least(Math.max(picture.bottom, rect('author-title').bottom));
        if (dir === 'ltr') expect(author.left).to.be.above(picture.right);
        else expect(author.right).to.be.below(picture.left);
        expect(author.top).to.be.within(picture.top, picture.bottom);
      });
    }
  }

  it('is not there where the portrait is not', async () => {
    const image = { alt: 'A', caption: 'The speaker' };
    const missing = { ...ITEM, image: (await publish('', { status: 404 })).url, _topic: { image } };
    const element = await withItems([missing]);
    await until(() => !visible(part(element, 'caption')), 'the failure');
    expect(visible(part(element, 'image'))).to.equal(false);
    expect(visible(part(element, 'author'))).to.equal(true);
  });
});

describe(`${tag}: reloads`, () => {
  it('of the same feed touch no node', async () => {
    const source = await publish(feedOf([ITEM, { content_text: 'Others.' }]));
    const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
    const before = all(element, '*');
    await element.reload();
    expect(all(element, '*')).to.deep.equal(before);
  });
});
