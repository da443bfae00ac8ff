import { expect } from '@open-wc/testing';
import '../../src/elements/focus-card/define.js';
import { describeAttributes } from './attributes.js';
import { describeCards } from './cards.js';
import { describeFeedElement } from './feed-element.js';
import { describeRichText } from './rich.js';
import {
  PIXEL,
  all,
  expectState,
  feedOf,
  flatText,
  need,
  one,
  part,
  parts,
  publish,
  put,
  said,
  settled,
  show,
  showItems,
  textOf,
  texts,
} from './support.js';

const tag = 'focus-card';

describeFeedElement({
  tag,
  item: (title) => ({ title }),
  own: (text) => `<news-item headline="${text}"></news-item>`,
  shown: (element) => texts(element, 'headline'),
  label: 'Focus',
});

describeCards({ tag, child: 'news-item', single: true });

describeAttributes(tag, { child: 'news-item' });

describeRichText({ tag });

describe(`${tag}: the text of a card`, () => {
  it('is its summary, or where it has none and a headline, its whole body', async () => {
    const items = [
      { title: 'A', summary: 'S', content_html: '<p>One <b>two</b></p>' },
      { title: 'B', content_html: '<p>One <b>two</b></p><p>Three</p>' },
      { title: 'C', content_text: 'One.\n\nTwo.' },
    ];
    const element = await showItems(tag, items);
    expect(texts(element, 'summary')).to.deep.equal(['S', 'One twoThree', 'One.Two.']);
  });
});

describe(`${tag}: one card`, () => {
  const full = `<${tag} headline="The headline" href="https://example.org/full" kicker="The kicker" published="2021-04-16"
    summary="The summary." image="${PIXEL}" image-alt="The picture" caption="The caption" credit="The credit"></${tag}>`;

  it('comes from its own attributes', async () => {
    const element = await show(full);
    expectState(element, 'ready');
    expect(flatText(one(element, 'article'))).to.equal(
      'The kicker The headline April 16, 2021 The summary. The caption The credit',
    );
    expect((need(element, 'image') as HTMLImageElement).alt).to.equal('The picture');
    expect(part(element, 'link')!.getAttribute('href')).to.equal('https://example.org/full');
    expect(said).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('is no list', async () => {
    const element = await show(full);
    expect(one(element, 'ul, li, [role=list]')).to.equal(null);
    expect([parts(element, 'list').length, parts(element, 'item').length]).to.deep.equal([1, 1]);
  });

  it('follows its attributes', async () => {
    const element = await show(full);
    element.setAttribute('headline', 'Changed');
    element.removeAttribute('kicker');
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(texts(element, 'headline')).to.deep.equal(['Changed']);
    expect(need(element, 'headline').localName).to.equal('h5');
    expect(part(element, 'kicker')).to.equal(null);
  });

  it('takes its text from the light DOM, with the links in it', async () => {
    const element = await show(`<${tag} headline="T"><p>Read <a href="#a">this</a> and <b>that</b>.</p></${tag}>`);
    expect(textOf(part(element, 'summary'))).to.equal('Read this and that.');
    expect(need(element, 'summary').querySelector('a')!.getAttribute('href')).to.equal('#a');
    element.querySelector('b')!.textContent = 'more';
    await settled(element);
    expect(textOf(part(element, 'summary'))).to.equal('Read this and more.');
  });

  it('with wrong values warns once, and is shown without them', async () => {
    const element = await show(
      `<${tag} headline="T" published="soon" href="javascript:alert(1)" image="x:y" layout="diagonal"></${tag}>`,
    );
    element.setAttribute('heading', 'H');
    await settled(element);
    expect(said.map((line) => /<focus-card ([a-z]+)="/.exec(line)?.[1]).sort()).to.deep.equal([
      'href',
      'image',
      'layout',
      'published',
    ]);
    expect(all(element, 'a, img, time')).to.have.length(0);
  });

  it('gives way to a feed, and comes back without it', async () => {
    const source = await publish(feedOf([{ title: 'From the feed' }, { title: 'Another' }]));
    const element = await show(full);
    element.setAttribute('feed', source.url);
    await element.updateComplete;
    expect(texts(element, 'headline')).to.deep.equal(['From the feed', 'Another']);
    expect(need(element, 'list').localName).to.equal('ul');
    element.removeAttribute('feed');
    await settled(element);
    expect(texts(element, 'headline')).to.deep.equal(['The headline']);
  });
});

describe(`${tag}: layout`, () => {
  const at = async (width: string, layout: string) => {
    const element = await show(
      `<${tag} style="width: ${width}" ${layout} headline="T" summary="${'word '.repeat(30)}" image="${PIXEL}"></${tag}>`,
    );
    const figure = one(element, 'figure')!.getBoundingClientRect();
    const text = need(element, 'headline').getBoundingClientRect();
    return Math.abs(figure.top - text.top) < figure.height / 2 &&
      (figure.right <= text.left || figure.left >= text.right)
      ? 'side'
      : 'stacked';
  };

  it('is side by side for a single card where there is room, and else stacked', async () => {
    expect(await at('700px', '')).to.equal('side');
    expect(await at('300px', '')).to.equal('stacked');
  });

  it('is what the attribute says', async () => {
    expect(await at('700px', 'layout="stacked"')).to.equal('stacked');
    expect(await at('700px', 'layout="side"')).to.equal('side');
    expect(await at('300px', 'layout="side"')).to.equal('stacked');
  });

  it('is a list for several', async () => {
    const element = put(`<${tag} layout="side"></${tag}>`);
    element.items = [{ title: 'a' }, { title: 'b' }];
    await element.updateComplete;
    expect(need(element, 'list').role).to.equal('list');
    expect(parts(element, 'item')).to.have.length(2);
  });
});
