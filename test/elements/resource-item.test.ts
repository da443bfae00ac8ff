import { expect } from '@open-wc/testing';
import '../../src/elements/resource-list/define.js';
import { describeAttributes } from './attributes.js';
import { describeItem, describeListed } from './items.js';
import {
  PIXEL,
  all,
  expectHarmless,
  flatText,
  need,
  one,
  part,
  put,
  said,
  settled,
  show,
  textOf,
  texts,
  until,
  type Showing,
} from './support.js';

const tag = 'resource-item';

describeItem(tag);

describeListed(tag, 'resource-list');

describeAttributes(tag);

const FILE = 'headline="The report" href="https://example.org/report.pdf"';
const facts = (element: Element) => ['date', 'format', 'size', 'language'].map((name) => textOf(part(element, name)));
const solo = (attributes: string, inner = '') => show<Showing>(`<${tag} ${attributes}>${inner}</${tag}>`);
const listed = (attributes: string, inner = '') =>
  show<Showing>(`<resource-list><${tag} ${attributes}>${inner}</${tag}></resource-list>`);

for (const [where, make] of [
  ['on its own', solo],
  ['in its list', listed],
] as const) {
  describe(`${tag}, ${where}: the file`, () => {
    it('is described by its attributes', async () => {
      const element = await make(
        `${FILE} kicker="Brief" published="2026-06-01" format="PDF" size="1234567" hreflang="fr"`,
      );
      expect(flatText(one(element, 'article'))).to.equal('Brief The report June 1, 2026 PDF 1.2 MB French');
      expect(facts(element)).to.deep.equal(['June 1, 2026', 'PDF', '1.2 MB', 'French']);
      expect(need(element, 'link').getAttribute('hreflang')).to.equal('fr');
      expect(part(element, 'download')).to.equal(null);
      expect(said).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    for (const [attributes, expected] of [
      ['format="application/pdf"', ['', 'PDF', '', '']],
      ['format="Data set"', ['', 'Data set', '', '']],
      ['format="application/octet-stream"', ['', '', '', '']],
      ['size="999"', ['', '', '999 bytes', '']],
      ['size="1"', ['', '', '1 byte', '']],
      ['hreflang="ar"', ['', '', '', 'Arabic']],
      ['hreflang="tlh-x-none"', ['', '', '', '']],
    ] as const) {
      it(`with ${attributes} alone is described by that, also where it has no address`, async () => {
        for (const address of ['href="/file"', '']) {
          const element = await make(`headline="T" ${address} ${attributes}`);
          expect(facts(element)).to.deep.equal(expected);
          expect(all(element, 'a')).to.have.length(address ? 1 : 0);
        }
        expect(said).to.deep.equal([]);
      });
    }

    it('has the format that its name says, where its size is given', async () => {
      const element = await make(`${FILE} size="5000"`);
      expect(facts(element)).to.deep.equal(['', 'PDF', '5 kB', '']);
    });

    for (const [attribute, value] of [
      ['size', '0'],
      ['size', '-1'],
      ['size', '1.5'],
      ['size', '1.2 MB'],
      ['size', ''],
      ['hreflang', 'French'],
      ['hreflang', 'fr_FR'],
      ['hreflang', 'fr"><b>'],
    ] as const) {
      it(`without ${attribute}="${value}", of which it warns once`, async () => {
        const element = await make(`${FILE} ${attribute}="${value.replace('"', '&quot;')}"`);
        for (const node of [element, ...element.children]) node.setAttribute('kicker', 'K');
        await settled(element);
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(`<${tag} ${attribute}="${value}"`);
        expect(facts(element)).to.deep.equal(['', '', '', '']);
        expect(part(element, 'meta')).to.equal(null);
        expectHarmless(element);
      });
    }

    it('follows its attributes', async () => {
      const element = await make(`${FILE} format="PDF" size="5000" hreflang="fr"`);
      const item = element.localName === tag ? element : element.querySelector(tag)!;
      item.setAttribute('size', '6000');
      item.setAttribute('format', 'EPUB');
      item.removeAttribute('hreflang');
      await settled(element);
      expect(facts(element)).to.deep.equal(['', 'EPUB', '6 kB', '']);
    });

    it('is taken apart from its light DOM: title, link, date, cover and abstract', async () => {
      const element = await make(
        'format="PDF"',
        `<h3><a href="/report">The report</a></h3><time datetime="2026-06-01">June</time>
         <img src="${PIXEL}" alt="The cover">
         <p>The abstract.</p>`,
      );
      expect(flatText(one(element, 'article'))).to.equal('The report June 1, 2026 PDF The abstract.');
      expect((need(element, 'link') as HTMLAnchorElement).pathname).to.equal('/report');
      expect((need(element, 'image') as HTMLImageElement).alt).to.equal('The cover');
    });

    it('is spoken of in the language of the page', async () => {
      const outer = put<HTMLDivElement>(`<div lang="fr"></div>`);
      const element = await make(`${FILE} lang="es" size="5200" hreflang="es"`);
      outer.append(element);
      // Engines differ in whether a name begins with a capital.
      const name = () => textOf(part(element, 'language')).toLowerCase();
      await until(() => name() === (element.lang ? 'español' : 'espagnol'), 'its words');
      expect(texts(element, 'size')[0]).to.match(element.lang ? /^5,2\skB$/ : /^5,2\sko$/);
    });
  });
}

describe(`${tag}: properties`, () => {
  it('show as attributes, and go with them', async () => {
    const element = await solo('headline="T" href="/x.pdf"');
    const given = element as Showing & { size?: unknown; format?: unknown; hreflang?: unknown };
    Object.assign(given, { size: 5000, format: 'PDF', hreflang: 'fr' });
    await element.updateComplete;
    expect(['size', 'format', 'hreflang'].map((name) => element.getAttribute(name))).to.deep.equal([
      '5000',
      'PDF',
      'fr',
    ]);
    expect(facts(element)).to.deep.equal(['', 'PDF', '5 kB', 'French']);
    // What frameworks clear a property with.
    Object.assign(given, { size: null, format: null, hreflang: undefined });
    await element.updateComplete;
    expect(['size', 'format', 'hreflang'].filter((name) => element.hasAttribute(name))).to.deep.equal([]);
    expect(part(element, 'meta')).to.equal(null);
    expect(said).to.deep.equal([]);
  });

  it('take strings for numbers, and do without what is none', async () => {
    const element = (await solo('headline="T"')) as Showing & { size?: unknown };
    element.size = '5000';
    await element.updateComplete;
    expect(texts(element, 'size')).to.deep.equal(['5 kB']);
    for (const wrong of [{}, Object.create(null), true, Symbol('s')]) {
      element.size = wrong;
      await element.updateComplete;
      expect(texts(element, 'size')).to.deep.equal([]);
    }
  });
});
