import { expect, fixtureSync } from '@open-wc/testing';
import { nearestLang, watchLang } from '../../src/locale/nearest-lang.js';

/** Lets mutation observers be called. */
const observed = () => new Promise((resolve) => setTimeout(resolve));
const put = (markup: string) => fixtureSync<HTMLElement>(markup);
const inside = (host: Element, mode: ShadowRootMode = 'open') => {
  const element = document.createElement('i');
  host.attachShadow({ mode }).append(element);
  return element;
};

describe('the language of an element', () => {
  it('is that of the nearest ancestor that has one, itself included', () => {
    const outer = put('<div lang="fr"><p><b lang="es"></b><i></i></p></div>');
    expect(nearestLang(outer)).to.equal('fr');
    expect(nearestLang(outer.querySelector('i')!)).to.equal('fr');
    expect(nearestLang(outer.querySelector('b')!)).to.equal('es');
  });

  it('is that of the document where nothing else says', () => {
    expect(nearestLang(put('<p></p>'))).to.equal('en');
  });

  it('goes through shadow roots, open and closed, and more than one', () => {
    const outer = put('<div lang="ar"><p></p></div>');
    const element = inside(
      inside(outer.querySelector('p')!, 'closed').parentNode!.appendChild(document.createElement('div')),
    );
    expect(nearestLang(element)).to.equal('ar');
  });

  it('is the one as it is written, without blanks, and nothing where it says so', () => {
    expect(nearestLang(put('<p lang=" fr-CA "></p>'))).to.equal('fr-CA');
    expect(nearestLang(put('<div lang="fr"><p lang=""></p></div>').querySelector('p')!)).to.equal('');
    expect(nearestLang(document.createElement('p'))).to.equal('');
  });
});

describe('watching the language', () => {
  it('tells of changes on any ancestor, through shadow roots', async () => {
    const outer = put('<div><p></p></div>');
    const element = inside(outer.querySelector('p')!);
    const heard: string[] = [];
    const end = watchLang(element, () => heard.push(nearestLang(element)));
    outer.lang = 'fr';
    await observed();
    element.lang = 'es';
    await observed();
    element.removeAttribute('lang');
    await observed();
    outer.removeAttribute('lang');
    await observed();
    expect(heard).to.deep.equal(['fr', 'es', 'fr', 'en']);
    end();
  });

  it('ends when it is told to, without ending that of others', async () => {
    const outer = put('<div><p></p><b></b></div>');
    const heard: string[] = [];
    const first = watchLang(outer.querySelector('p')!, () => heard.push('p'));
    const second = watchLang(outer.querySelector('b')!, () => heard.push('b'));
    first();
    outer.lang = 'fr';
    await observed();
    expect(heard).to.deep.equal(['b']);
    second();
    outer.lang = 'es';
    await observed();
    expect(heard).to.deep.equal(['b']);
  });

  it('can begin again after the last one has ended', async () => {
    const outer = put('<div></div>');
    let heard = 0;
    for (const lang of ['fr', 'es', 'ru']) {
      const end = watchLang(outer, () => heard++);
      outer.lang = lang;
      await observed();
      end();
      end();
    }
    expect(heard).to.equal(3);
  });
});
