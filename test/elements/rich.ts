// What the contract says of the body of an item, where that is shown. Each test file of such an element runs this suite.
import { expect } from '@open-wc/testing';
import { click } from '../commands.js';
import { all, feedOf, hear, need, publish, publishPicture, root, settled, show, showItems, textOf } from './support.js';

export interface RichKind {
  readonly tag: string;
  /** Part with the body. */
  readonly part?: string;
}

const HTML = '<p>One <strong>two</strong>, <a href="three.html">three</a>.</p><ul><li>Four</li></ul>';

export function describeRichText({ tag, part = 'summary' }: RichKind): void {
  const item = { id: '1', title: 'T', url: 'https://example.org/1', content_html: HTML };
  const body = (element: Element) => need(element, part);
  const inside = (element: Element, selector = '*') => [...body(element).querySelectorAll(`.rich ${selector}`)];

  describe(`${tag}: rich text`, () => {
    it('has its links, emphasis and lists', async () => {
      const source = await publish(feedOf([item]));
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      expect(inside(element).map(({ localName }) => localName)).to.deep.equal(['p', 'strong', 'a', 'ul', 'li']);
      const link = inside(element, 'a')[0] as HTMLAnchorElement;
      expect([link.href, link.rel]).to.deep.equal([new URL('three.html', source.url).href, 'noopener noreferrer']);
      await expect(element).to.be.accessible();
    });

    it('is made anew only where it has changed', async () => {
      const source = await publish(feedOf([item, { ...item, id: '2' }]));
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      const before = inside(element);
      const link = inside(element, 'a')[0] as HTMLAnchorElement;
      link.focus();
      await source.set(feedOf([item, { ...item, id: '2', content_html: '<p>Five <b>six</b></p>' }], { title: 'New' }));
      await element.reload();
      expect(inside(element)).to.deep.equal(before);
      expect(root(element).activeElement).to.equal(link);
      expect(textOf(all(element, '.rich')[1])).to.equal('Five six');
      await source.set(feedOf([{ ...item, content_html: '<p>Seven</p>' }]));
      await element.reload();
      expect(all(element, '.rich')).to.have.length(0);
      expect(textOf(body(element))).to.equal('Seven');
    });

    it('has room for the numbers of its lists', async () => {
      const html = `<ol>${'<li>Step</li>'.repeat(10)}</ol>`;
      const element = await showItems(tag, [{ ...item, content_html: html }]);
      const [list] = inside(element, 'ol') as HTMLElement[];
      const number = document.createElement('span');
      number.textContent = '10.\xa0';
      list!.firstElementChild!.append(number);
      expect(parseFloat(getComputedStyle(list!).paddingInlineStart)).to.be.at.least(number.offsetWidth);
    });

    it('has links of its own, above that of the item', async () => {
      const element = await showItems(tag, [item]);
      const heard = hear('topic-select');
      let target: EventTarget | null = null;
      element.addEventListener('click', (event) => {
        event.preventDefault();
        [target = null] = event.composedPath();
      });
      await click(inside(element, 'a')[0]!);
      expect(target).to.equal(inside(element, 'a')[0]);
      expect(heard).to.have.length(0);
    });

    it('asks for no picture with `no-images`', async () => {
      const picture = await publishPicture();
      const items = [{ ...item, content_html: `<p>One <b>two</b></p><img src="${picture.url}">` }];
      const element = await showItems(tag, items, 'no-images');
      await settled(element);
      expect(inside(element).map(({ localName }) => localName)).to.deep.equal(['p', 'b']);
      expect(await picture.requests()).to.equal(0);
    });
  });
}
