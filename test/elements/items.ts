// What the contract says of an item that a page author writes, on its own. Each test file of such an element runs this suite.
import { expect } from '@open-wc/testing';
import { click } from '../commands.js';
import { NEWS, cardText, reached, type Wording } from './cards.js';
import {
  HOSTILE,
  HOSTILE_URLS,
  PIXEL,
  all,
  expectHarmless,
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
  textOf,
  texts,
  until,
  visible,
  type Loading,
} from './support.js';

const full = ({ date }: Wording) => `headline="The headline" href="https://example.org/full" kicker="The kicker"
  ${date}="2021-04-16" summary="The summary." image="${PIXEL}" image-alt="The picture" caption="The caption"
  credit="The credit"`;
const text = ({ day }: Wording) => `The kicker The headline ${day} The summary. The caption The credit`;

export function describeItem(tag: string, wording = NEWS): void {
  const { date, day } = wording;
  const FULL = full(wording);
  const card = (element: Element) => cardText(one(element, 'article'), wording);
  const show = async (attributes: string, inner = '') => {
    const element = put<Loading>(`<${tag} ${attributes}>${inner}</${tag}>`);
    await element.updateComplete;
    return element;
  };
  describe(`${tag}: on its own`, () => {
    it('is a card of its attributes', async () => {
      const element = await show(FULL);
      expect(card(element)).to.equal(text(wording));
      expect(all(element, 'a').map((a) => a.getAttribute('href'))).to.deep.equal(['https://example.org/full']);
      expect(need(element, 'date').getAttribute('datetime')).to.equal('2021-04-16');
      expect((need(element, 'image') as HTMLImageElement).alt).to.equal('The picture');
      expect(said).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('is a card of its properties, which show as attributes', async () => {
      const element = document.createElement(tag);
      Object.assign(element, { headline: 'H', href: '/x', imageAlt: 'A', image: PIXEL, [date]: '2021-04-16' });
      put<HTMLDivElement>('<div></div>').append(element);
      await (element as Loading).updateComplete;
      expect(card(element)).to.equal(`H ${day}`);
      expect(['headline', 'href', 'image-alt', date].map((name) => element.getAttribute(name))).to.deep.equal([
        'H',
        '/x',
        'A',
        '2021-04-16',
      ]);
      expect(part(element, 'link')).to.have.property('href', new URL('/x', location.href).href);
    });

    it('is a card of the markup in it, as it is read without JavaScript', async () => {
      const element = await show(
        '',
        `<h3><a href="https://example.org/full">The headline</a></h3>
         <p><time datetime="2021-04-16">yesterday</time></p>
         <figure><img src="${PIXEL}" alt="The picture" width="30" height="20"></figure>
         <p>The <em>summary</em>, with <a href="#inner">a link</a>.</p><script>throw new Error()</script>`,
      );
      expect(card(element)).to.equal(`The headline ${day} The summary , with a link .`);
      expect(parts(element, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://example.org/full',
      ]);
      expect(need(element, 'image').getAttribute('width')).to.equal('30');
      expect(need(element, 'summary').querySelector('em')).not.to.equal(null);
      expect(need(element, 'summary').querySelector('a')!.getAttribute('href')).to.equal('#inner');
      expect(all(element, 'script, h1, h2 h2, h3 h3')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    for (const [what, inner, text, link] of [
      ['a link alone', '<a href="/a">Title</a>', 'Title', '/a'],
      ['a link and a text', '<a href="/a">Title</a> Text.', 'Title Text.', '/a'],
      ['a link in a paragraph of its own', '<p><a href="/a">Title</a></p><p>Text.</p>', 'Title Text.', '/a'],
      ['a heading in a link', '<a href="/a"><h3>Title</h3></a><p>Text.</p>', 'Title Text.', '/a'],
      ['a heading and a link for more', '<h3>Title</h3><p>Text.</p><p><a href="/a">More</a></p>', 'Title Text.', '/a'],
      ['a text alone', 'Only text.', 'Only text.', undefined],
    ] as const) {
      it(`finds the headline and the link of ${what}`, async () => {
        const element = await show('', inner);
        expect(card(element)).to.equal(text);
        expect(part(element, 'link')?.getAttribute('href')).to.equal(link && new URL(link, location.href).href);
        await expect(element).to.be.accessible();
      });
    }

    for (const inner of [
      '<p>A text with <a href="#a">a link</a> in it.</p>',
      '<h3>Title</h3><p>A text with <a href="#a">a link</a> in it.</p>',
    ]) {
      it(`takes no word out of a running text: ${inner.slice(0, 20)}`, async () => {
        const element = await show('', inner);
        expect(textOf(part(element, 'summary'))).to.equal('A text with a link in it.');
        expect(need(element, 'summary').querySelector('a')!.getAttribute('href')).to.equal('#a');
        await expect(element).to.be.accessible();
      });
    }

    it('without a headline is a text, linked where there is an address', async () => {
      const element = await show('href="https://example.org/1"', 'Only text.');
      expect(texts(element, 'link')).to.deep.equal(['Only text.']);
      expect(parts(element, 'headline')).to.have.length(0);
      const summary = await show('href="https://example.org/1" summary="Only a summary."');
      expect(texts(summary, 'link')).to.deep.equal(['Only a summary.']);
    });

    it('takes attributes before markup', async () => {
      const element = await show(
        'headline="Attribute" href="/attribute" summary="Attribute."',
        '<h3><a href="/markup">Markup</a></h3><p>Markup.</p>',
      );
      expect(card(element)).to.equal('Attribute Attribute.');
      expect(part(element, 'link')).to.have.property('pathname', '/attribute');
    });

    it('follows what changes', async () => {
      const element = await show(FULL, '');
      element.setAttribute('headline', 'Changed');
      element.removeAttribute('image');
      element.removeAttribute('kicker');
      element.removeAttribute('summary');
      element.innerHTML = '<p>From the light DOM.</p>';
      await settled(element);
      expect(card(element)).to.equal(`Changed ${day} From the light DOM.`);
      element.querySelector('p')!.firstChild!.nodeValue = 'Edited.';
      await settled(element);
      expect(card(element)).to.equal(`Changed ${day} Edited.`);
      element.querySelector('p')!.append(' And more.');
      await settled(element);
      expect(card(element)).to.equal(`Changed ${day} Edited. And more.`);
    });

    it('leaves what it does not understand as it is', async () => {
      const element = await show('');
      expect(textOf(root(element))).to.equal('');
      element.innerHTML = '<video class="own"></video>';
      await settled(element);
      expect(visible(element.querySelector('.own'))).to.equal(true);
    });

    it('speaks the language around it, and says its own', async () => {
      const element = await show(`${FULL} lang="fr"`);
      await until(() => card(element).includes('16 avril 2021'), 'French');
      expect(one(element, 'article')!.lang).to.equal('fr');
    });

    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`is one deeper than level ${level}`, async () => {
        const element = await show(`headline="H" heading-level="${level}"`);
        expect(need(element, 'headline').localName).to.equal(`h${Math.min(6, level + 1)}`);
      });
    }

    for (const [attribute, value] of [
      [date, 'soon'],
      ['href', 'javascript:alert(1)'],
      ['image', 'data:image/svg+xml,<svg/>'],
      ['heading-level', '9'],
    ] as const) {
      it(`warns once of ${attribute}="${value}"`, async () => {
        const element = await show(`headline="H" ${attribute}="${value}"`);
        element.setAttribute('kicker', 'K');
        await settled(element);
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(`<${tag} ${attribute}="${value}"`);
        expect(all(element, 'a, img, time')).to.have.length(0);
        expect(need(element, 'headline').localName).to.equal('h3');
      });
    }

    it('shows hostile text as text', async () => {
      for (const [i, text] of HOSTILE.entries()) {
        const element = await show('');
        for (const name of ['headline', 'kicker', 'summary', 'caption', 'credit', 'image-alt', date, 'lang']) {
          element.setAttribute(name, text);
        }
        element.setAttribute('href', HOSTILE_URLS[i % 5]!);
        element.setAttribute('image', PIXEL);
        await element.updateComplete;
        expectHarmless(element);
        expect(textOf(part(element, 'headline'))).to.equal(text);
      }
    });

    it('hides a picture that cannot be had', async () => {
      const broken = await publish('', { status: 404 });
      const element = await show(`headline="H" image="${broken.url}"`);
      need(element, 'image').scrollIntoView();
      await until(() => one(element, 'figure')!.hidden, 'the figure to hide');
    });

    it('fires topic-select, and can prevent the navigation', async () => {
      const element = await show(FULL);
      const heard = hear('topic-select');
      let prevented = false;
      element.addEventListener('topic-select', (event) => event.preventDefault());
      document.addEventListener('click', (event) => (prevented = event.defaultPrevented), { once: true });
      await click(need(element, 'link'));
      expect(heard).to.have.length(1);
      const [event] = heard;
      expect([event!.item.headline, event!.item.url]).to.deep.equal(['The headline', 'https://example.org/full']);
      expect([event!.bubbles, event!.composed, event!.target, prevented]).to.deep.equal([true, true, element, true]);
      expect(event!.originalEvent.type).to.equal('click');
    });

    it('can be styled through every part', async () => {
      const element = await show(FULL);
      for (const name of ['item', 'kicker', 'headline', 'link', 'date', 'summary', 'image', 'caption', 'credit']) {
        expect(reached(tag, name, parts(element, name)), name).to.equal(true);
      }
    });
  });
}

/** @param list  A list that shows such items. */
export function describeListed(tag: string, list: string, wording = NEWS): void {
  const FULL = full(wording);
  const card = (element: Element) => cardText(one(element, 'article'), wording);

  describe(`${tag}: in ${list}`, () => {
    it('is shown by the list, once, and has no shadow root of its own', async () => {
      const outer = put<Loading>(`<${list}><${tag} ${FULL}></${tag}></${list}>`);
      await outer.updateComplete;
      const item = outer.querySelector<Loading>(tag)!;
      await item.updateComplete;
      expect(item.shadowRoot).to.equal(null);
      expect(visible(item)).to.equal(false);
      expect(card(outer)).to.equal(text(wording));
    });

    it('says a text once that its light DOM repeats', async () => {
      const outer = put<Loading>(`<${list}><${tag} headline="Minutes">Minutes</${tag}></${list}>`);
      await outer.updateComplete;
      expect(card(outer)).to.equal('Minutes');
    });

    it('shows itself when it leaves, and is shown again when it comes back', async () => {
      const outer = put<Loading>(`<${list}><${tag} ${FULL}></${tag}></${list}>`);
      const item = outer.querySelector<Loading>(tag)!;
      await outer.updateComplete;
      outer.after(item);
      await settled(item);
      await settled(outer);
      expect(card(item)).to.equal(text(wording));
      expect(one(outer, 'article')).to.equal(null);
      outer.append(item);
      await settled(outer);
      expect(card(outer)).to.equal(text(wording));
      expect(visible(item)).to.equal(false);
      item.remove();
    });

    it('without content is no row, unless it leads somewhere', async () => {
      const outer = put<Loading>(
        `<${list}><${tag}></${tag}><${tag} headline="H"></${tag}><${tag} href="/files/x.pdf"></${tag}></${list}>`,
      );
      await outer.updateComplete;
      expect(texts(outer, 'headline')).to.deep.equal(['H', 'x.pdf']);
      expect(parts(outer, 'item')).to.have.length(2);
    });
  });
}
