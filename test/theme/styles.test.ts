import { expect } from '@open-wc/testing';
import type { CSSResult, CSSResultGroup } from 'lit';
import * as library from '../../src/index.js';
import { define } from '../../src/define.js';
import { press } from '../commands.js';
import { deep, need, publish, put, root, until, type Showing } from '../elements/support.js';

define();

/** Those that have style sheets of their own; items stand in lists, whose style sheets they use. */
const CLASSES = Object.entries(library).flatMap(([name, value]) =>
  typeof value === 'function' && 'styles' in value ? [[name, value.styles as CSSResultGroup] as const] : [],
);
const textOf = (styles: CSSResultGroup): string =>
  Array.isArray(styles) ? styles.map(textOf).join('\n') : (styles as CSSResult).cssText;
const rules = (styles: CSSResultGroup) => textOf(styles).replace(/\/\*[^]*?\*\//g, '');

describe('style sheets', () => {
  it('are those of all elements', () => {
    expect(CLASSES).to.have.length(12);
  });

  for (const [name, styles] of CLASSES) {
    const css = rules(styles);

    it(`${name}: no lengths by the root of the page, nothing requested, nothing outside`, () => {
      expect(css).not.to.match(/[\d.]rem\b/);
      expect(css).not.to.match(/@import|@font-face|url\(|image-set\(/i);
      expect(css).not.to.match(/position:\s*fixed|outline:\s*none(?![^}]*box-shadow)/);
      expect(css).not.to.match(/:host-context|::slotted\([^)]*\)[^{,]*::/);
    });

    it(`${name}: every token is public and has a default, or is private and set here or has one too`, () => {
      const set = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, token]) => token));
      for (const [, token, rest] of css.matchAll(/var\(\s*(--[\w-]+)\s*([,)])/g)) {
        if (token!.startsWith('--topic-')) expect(rest, token).to.equal(',');
        else {
          expect(token).to.match(/^--_/);
          expect(set.has(token!) || rest === ',', token).to.equal(true);
        }
      }
      for (const token of set) expect(token).to.match(/^--(_|topic-)/);
    });

    it(`${name}: left and right are the reader's`, () => {
      expect(css).not.to.match(
        /(margin|padding|border|inset)-(left|right)|[\s;{](left|right)\s*:|text-align:\s*(left|right)|float:/,
      );
    });
  }
});

describe('the focus ring', () => {
  const ring = (node: Element, pseudo?: string) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(node, pseudo);
    return { outlineStyle, outlineWidth, outlineColor, boxShadow };
  };

  it('has two tones, on the whole card, and the page can set both', async () => {
    const home = put<HTMLDivElement>(
      '<div style="--topic-focus-inner: rgb(1, 2, 3); --topic-focus-outer: rgb(4, 5, 6)"><news-list></news-list></div>',
    );
    const element = home.querySelector<Showing>('news-list')!;
    element.items = [{ title: 'Title', url: 'https://example.org/1' }];
    await element.updateComplete;
    await press('Tab');
    const link = need(element, 'link');
    expect(root(element).activeElement).to.equal(link);
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = ring(link, '::after');
    expect([outlineStyle, outlineWidth, outlineColor]).to.deep.equal(['solid', '2px', 'rgb(1, 2, 3)']);
    expect(boxShadow).to.contain('rgb(4, 5, 6)');
  });
});

describe('space between letters', () => {
  /** That of the title of a page, the heading of a section, a kicker. */
  const tracking = async (attributes: string, title: string) => {
    const { url } = await publish({
      version: 'https://jsonfeed.org/version/1.1',
      title,
      _topic: { sections: [{ id: 'news', type: 'news-list', heading: title }] },
      items: [{ id: '1', title, _topic: { section: 'news', kicker: title } }],
    });
    const home = put(`<div ${attributes}><topic-page feed="${url}"></topic-page></div>`);
    home.style.setProperty('--topic-heading-tracking', '1px');
    const [page] = home.children as unknown as Showing[];
    const at = () =>
      ['.hero [part=headline] bdi', '[part=heading] bdi', '[part=kicker] bdi'].map((one) => deep(page!, one)[0]);
    await until(() => !at().includes(undefined), 'the page');
    return at().map((text) => getComputedStyle(text!).letterSpacing);
  };

  it('is there', async () => {
    expect(await tracking('lang="en"', 'Title')).to.deep.equal(['1px', '1px', '0.39px']);
  });

  for (const title of ['عنوان', 'ILO: عنوان']) {
    it(`is not there where letters join: ${title}`, async () => {
      expect(await tracking('lang="ar" dir="rtl"', title)).to.deep.equal(['normal', 'normal', 'normal']);
    });
  }

  it('is not there in a text of such letters on another page', async () => {
    expect(await tracking('lang="en"', 'عنوان')).to.deep.equal(['normal', 'normal', 'normal']);
  });
});

describe('colour scheme', () => {
  it('decides the colours that the library adds', async () => {
    const muted = async (scheme: string, color: string) => {
      const home = put<HTMLDivElement>(
        `<div style="color-scheme: ${scheme}; color: ${color}"><news-list></news-list></div>`,
      );
      const element = home.querySelector<Showing>('news-list')!;
      element.items = [{ title: 'T', date_published: '2021-04-16' }];
      await element.updateComplete;
      return getComputedStyle(need(element, 'date')).color;
    };
    expect(await muted('light', 'black')).not.to.equal(await muted('dark', 'white'));
  });
});
