import { expect } from '@open-wc/testing';
import { attributesOf, checked, ownPicture, readOwnItem } from '../../../src/elements/shared/own-item.js';
import { linkUrl } from '../../../src/feed/url.js';
import { said, textOf } from '../support.js';

/** An element that nobody has defined: items are read before they are upgraded too. In a document that loads nothing. */
const put = (inner: string, attributes = '') =>
  new DOMParser().parseFromString(`<own-item ${attributes}>${inner}</own-item>`, 'text/html').body.firstElementChild!;
const read = (inner: string, attributes = '') => readOwnItem(put(inner, attributes));
const bodyOf = (item: ReturnType<typeof read>) => item?.body?.map(textOf).join(' ').trim();

describe('an item in the page', () => {
  it('is nothing where it says nothing', () => {
    for (const inner of ['', ' \n ', '<!-- no -->', '<script>1</script><style>a {}</style><template>x</template>']) {
      expect(read(inner)).to.equal(undefined);
    }
    expect(read('', 'href="/x" published="2021-04-16" credit="C"')).to.equal(undefined);
  });

  it('is read from its attributes, folded and trimmed', () => {
    const item = read('', 'headline=" A  b\n c " kicker="K" summary=" " href="../x?a=1&amp;b=2" lang="fr"')!;
    expect(item.headline).to.equal('A b c');
    expect([item.kicker, item.summary, item.language]).to.deep.equal(['K', undefined, 'fr']);
    expect(item.url).to.equal(new URL('../x?a=1&b=2', document.baseURI).href);
  });

  it('takes text in attributes literally: nothing in it is markup', () => {
    const item = read('', 'headline="&lt;b&gt;A&lt;/b&gt; &amp;amp; B"')!;
    expect(item.headline).to.equal('<b>A</b> &amp; B');
  });

  it('leaves the page as it is', () => {
    const element = put('<h3><a href="/a">T</a></h3><p>Text.</p>');
    const before = element.innerHTML;
    const item = readOwnItem(element);
    expect(element.innerHTML).to.equal(before);
    expect(bodyOf(item)).to.equal('Text.');
    for (const node of item!.body!) expect(element.contains(node)).to.equal(false);
  });

  it('copies no identifiers that would then be there twice', () => {
    // The copies stand in a shadow root, where an id is one of its own.
    const [paragraph] = read('<p id="x">Text.</p>', 'headline="T"')!.body!;
    expect(paragraph!.getRootNode()).not.to.equal(document);
  });

  it('removes what is left empty, and nothing else', () => {
    const item = read(
      '<div><figure><img src="/a.png"></figure></div><div><p><a href="/a">T</a></p><p>Text.</p></div>',
    )!;
    expect(item.headline).to.equal('T');
    expect(bodyOf(item)).to.equal('Text.');
    expect(item.body!.some((node) => node instanceof Element && node.querySelector('figure'))).to.equal(false);
  });

  it('finds date and picture', () => {
    const item = read(
      '<h3>T</h3><time datetime="2021-04-16">16 April</time><img src="a.png" alt=" A " srcset="b.png 2x" width="3">',
    )!;
    expect(item.published).to.include({ year: 2021, month: 4, day: 16 });
    expect(item.image).to.deep.include({ url: new URL('a.png', document.baseURI).href, alt: 'A', width: 3 });
    expect(item.image!.srcset).to.equal(`${new URL('b.png', document.baseURI).href} 2x`);
    expect(item.body).to.equal(undefined);
  });

  it('warns of a date that cannot be read, in an attribute or in the markup', () => {
    expect(read('', 'headline="T" published="soon"')!.published).to.equal(undefined);
    expect(read('<h3>T</h3><time datetime="2021-02-30">then</time>')!.published).to.equal(undefined);
    expect(said).to.have.length(2);
  });

  it('is numbered, so that two that are alike are two', () => {
    const element = put('Text.');
    expect([readOwnItem(element)!.id, readOwnItem(element, undefined, 1)!.id]).to.deep.equal(['0', '1']);
  });

  it('can be read from properties instead of attributes', () => {
    const element = put('', 'headline="Attribute"');
    expect(readOwnItem(element, { headline: 'Property' })!.headline).to.equal('Property');
    expect(attributesOf(element).headline).to.equal('Attribute');
  });
});

describe('an address in an attribute', () => {
  it('is made absolute, or left out with one warning', () => {
    const element = put('');
    expect(checked(element, 'href', '/a', linkUrl)).to.equal(new URL('/a', document.baseURI).href);
    for (const none of [undefined, null, '', ' ']) expect(checked(element, 'href', none, linkUrl)).to.equal(undefined);
    expect(said).to.deep.equal([]);
    for (let i = 0; i < 2; i++) expect(checked(element, 'href', 'vbscript:x', linkUrl)).to.equal(undefined);
    expect(said).to.have.length(1);
  });
});

describe('a picture in attributes', () => {
  it('is there only with a usable address', () => {
    expect(ownPicture(put(''), { caption: 'C', credit: 'C' })).to.equal(undefined);
    expect(ownPicture(put(''), { image: 'data:image/svg+xml,<svg/>' })).to.equal(undefined);
    expect(ownPicture(put(''), { image: '/a.png', credit: 'C' })).to.deep.include({ alt: '', credit: 'C' });
  });
});
