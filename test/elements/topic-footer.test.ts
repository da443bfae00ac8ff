import { expect } from '@open-wc/testing';
import '../../src/elements/topic-footer/define.js';
import { describeAttributes } from './attributes.js';
import { reached } from './cards.js';
import { describeFeedElement } from './feed-element.js';
import { describeLinks, entries } from './links.js';
import {
  HOSTILE,
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
  settled,
  show,
  texts,
} from './support.js';

const tag = 'topic-footer';
const feed = (links: readonly unknown[], copyright?: unknown) =>
  feedOf([{ id: '1' }], { _topic: { footer: { copyright, links } } });

describeFeedElement({
  tag,
  item: (title) => ({ title, url: 'https://example.org/' }),
  feed: (...titles) => feed(titles.map((title) => ({ title, url: 'https://example.org/' }))),
  own: (text) => `<a href="#here">${text}</a>`,
  shown: (element) => texts(element, 'item'),
  quiet: true,
  fallback: '<p class="fallback">The end.</p>',
});

describeAttributes(tag, { child: 'li' });

describeLinks({ tag, feed });

const LINKS = [
  { title: 'Privacy', url: 'https://example.org/privacy' },
  { title: 'Contact', url: 'mailto:a@example.org' },
];

describe(`${tag}: the copyright line`, () => {
  it('stands before the links, in a footer that is no landmark of the page', async () => {
    const source = await publish(feed(LINKS, '© 2026 <b>Institute</b> &amp; partners'));
    const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
    const footer = one(element, 'footer')!;
    expect([...footer.children].map((node) => node.getAttribute('part'))).to.deep.equal(['copyright', 'list']);
    expect(texts(element, 'copyright')).to.deep.equal(['© 2026 Institute & partners']);
    expect(entries(element)).to.deep.equal([
      ['Privacy', 'https://example.org/privacy'],
      ['Contact', 'mailto:a@example.org'],
    ]);
    const list = need(element, 'list');
    expect([list.localName, list.role]).to.deep.equal(['ul', 'list']);
    expect(footer.closest('section')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('comes from its attribute, beside links of the page', async () => {
    const element = await show(`<${tag} copyright=" © 2026  Us "><a href="/a">A</a></${tag}>`);
    expect(texts(element, 'copyright')).to.deep.equal(['© 2026 Us']);
    expect(texts(element, 'item')).to.deep.equal(['A']);
    element.setAttribute('copyright', '© 2027');
    await settled(element);
    expect(texts(element, 'copyright')).to.deep.equal(['© 2027']);
    element.removeAttribute('copyright');
    await settled(element);
    expect(part(element, 'copyright')).to.equal(null);
    expect(texts(element, 'item')).to.deep.equal(['A']);
  });

  it('is enough, and is not needed', async () => {
    const source = await publish(feed([], '© 2026'));
    for (const attributes of [`feed="${source.url}"`, 'copyright="© 2026"']) {
      const element = await show(`<${tag} ${attributes}></${tag}>`);
      expectState(element, 'ready');
      expect(texts(element, 'copyright')).to.deep.equal(['© 2026']);
      expect(part(element, 'list')).to.equal(null);
      await expect(element).to.be.accessible();
    }
    const links = await publish(feed(LINKS));
    const element = await show(`<${tag} feed="${links.url}"></${tag}>`);
    expect(part(element, 'copyright')).to.equal(null);
    expect(parts(element, 'item')).to.have.length(2);
  });

  it('is a text, whatever is in it', async () => {
    const element = await show(`<${tag}></${tag}>`);
    for (const text of HOSTILE) {
      element.setAttribute('copyright', text);
      await settled(element);
      expectHarmless(element);
      expect(texts(element, 'copyright')).to.deep.equal([text]);
      const source = await publish(feed(LINKS.slice(0, 1), `C${text}`));
      expectHarmless(await show(`<${tag} feed="${source.url}"></${tag}>`));
    }
  });

  it('is no entry: a link beside it is selected as itself', async () => {
    const source = await publish(feed(LINKS, '© 2026'));
    const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
    const heard = hear('topic-select');
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    all(element, 'a')[1]!.click();
    expect(heard.map(({ item }) => item.headline)).to.deep.equal(['Contact']);
  });

  it('can be styled from outside', async () => {
    const element = await show(`<${tag} copyright="© 2026"></${tag}>`);
    expect(reached(tag, 'copyright', parts(element, 'copyright'))).to.equal(true);
  });
});
