import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { formatter } from '../../src/locale/intl.js';

const DAY = { dateStyle: 'long', timeZone: 'UTC' } as const;
const localeOf = (lang: string) => formatter(Intl.NumberFormat, lang, {}).resolvedOptions().locale;

describe('a formatter', () => {
  it('is made once for each kind, language and options', () => {
    const first = formatter(Intl.NumberFormat, 'fr', { style: 'percent' });
    expect(formatter(Intl.NumberFormat, 'fr', { style: 'percent' })).to.equal(first);
    expect(formatter(Intl.NumberFormat, 'es', { style: 'percent' })).not.to.equal(first);
    expect(formatter(Intl.NumberFormat, 'fr', { style: 'decimal' })).not.to.equal(first);
    const date = formatter(Intl.DateTimeFormat, 'fr', DAY);
    const list = formatter(Intl.ListFormat, 'fr', { type: 'unit' });
    expect([first, date, list].map((format) => format.constructor)).to.deep.equal([
      Intl.NumberFormat,
      Intl.DateTimeFormat,
      Intl.ListFormat,
    ]);
  });

  it('is made once for a language that is none, too', () => {
    expect(formatter(Intl.NumberFormat, '--', {})).to.equal(formatter(Intl.NumberFormat, '--', {}));
  });

  for (const [lang, locale] of [
    ['en', 'en'],
    ['fr', 'fr'],
    ['es', 'es'],
    ['ru', 'ru'],
    ['zh', 'zh'],
    ['en-GB', 'en-GB'],
    ['FR-ca', 'fr-CA'],
    ['pt-BR', 'pt-BR'],
    // What content management systems write.
    ['fr_FR', 'fr-FR'],
    ['en_US', 'en-US'],
    ['zh_CN', 'zh-CN'],
    // Malformed, with a first part that says enough, as it does for the texts around.
    ['fr-', 'fr'],
    ['fr--CA', 'fr'],
    ['es-x', 'es'],
    ['fr-a-very-long-tag-of-nothing', 'fr'],
    // Nothing that says a language, and one that no browser knows.
    ['', 'en'],
    ['--', 'en'],
    ['e', 'en'],
    ['x-default', 'en'],
    ['a-very-long-tag', 'en'],
    ['constructor', 'en'],
    ['\u0000', 'en'],
    ['tlh', 'en'],
    ['tlh-Latn', 'en'],
  ] as const) {
    it(`for "${lang}" speaks ${locale}`, () => {
      expect(localeOf(lang)).to.equal(locale);
    });
  }

  it('writes Arabic with the digits of today, and that of a region with its own', () => {
    const write = (lang: string) => formatter(Intl.NumberFormat, lang, {}).format(1234.5);
    expect(write('ar')).to.match(/^1[,٬]?234[.٫]5$/);
    expect(write('ar-EG')).to.match(/^[٠-٩٬٫]+$/);
    const day = formatter(Intl.DateTimeFormat, 'ar', DAY).format(Date.UTC(2026, 11, 3));
    expect(day).to.contain('2026').and.not.match(/[٠-٩]/);
  });

  it('is there whatever stands in `lang`', () => {
    const tags = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('-', '_', 'x', 'u', 'nu', 'ca', 'en', 'fr', 'ar', 'latn', 'FR', '001', 'i', 'zz', ' ', '漢'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(tags, (lang) => {
        expect(formatter(Intl.NumberFormat, lang, {}).format(1)).not.to.equal('');
        expect(formatter(Intl.DateTimeFormat, lang, DAY).format(0)).not.to.match(/invalid/i);
      }),
      { numRuns: 500 },
    );
  });
});
