import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { languageName } from '../../src/locale/language-names.js';

/** Engines differ in whether a name begins with a capital. */
const name = (tag: string, lang: string) => languageName(tag, lang)?.toLowerCase();

describe('the name of a language', () => {
  for (const [lang, french, chinese] of [
    ['en', 'french', 'chinese'],
    ['fr', 'français', 'chinois'],
    ['es', 'francés', 'chino'],
    ['ru', 'французский', 'китайский'],
    ['zh', '法语', '中文'],
    ['ar', 'الفرنسية', 'الصينية'],
    ['fr_FR', 'français', 'chinois'],
    ['fr--', 'français', 'chinois'],
    ['', 'french', 'chinese'],
    ['tlh', 'french', 'chinese'],
  ] as const) {
    it(`is said in "${lang}"`, () => {
      expect([name('fr', lang), name('zh', lang)]).to.deep.equal([french, chinese]);
      expect(name('FR', lang)).to.equal(french);
    });
  }

  it('is that of the variety where there is one', () => {
    expect(languageName('pt-BR', 'en')).to.match(/Brazil/);
    expect(languageName('zh-Hant', 'en')).to.match(/Traditional/);
  });

  for (const tag of [
    '',
    ' ',
    'french',
    'fr_FR',
    'x',
    '--',
    'fr-',
    'qfz',
    'a-very-long-tag',
    '<b>',
    '\u0000',
    'constructor',
  ]) {
    it(`is none for "${tag}"`, () => {
      expect(languageName(tag, 'en')).to.equal(undefined);
    });
  }

  it('is a text or nothing, whatever stands in either language', () => {
    const tag = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('-', '_', 'x', 'en', 'fr', 'Latn', 'FR', '001', 'u')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(tag, tag, (of, lang) => {
        const found = languageName(of, lang);
        if (found !== undefined) expect(found).to.match(/\p{L}/u);
      }),
      { numRuns: 500 },
    );
  });
});
