import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { formatSize } from '../../src/locale/format-size.js';
import { formatter } from '../../src/locale/intl.js';

/** Blanks of every width are blanks. */
const size = (bytes: number, lang = 'en') => formatSize(bytes, lang, formatter).replace(/\s/g, ' ');

describe('the size of a file', () => {
  for (const [bytes, text] of [
    [1, '1 byte'],
    [2, '2 bytes'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [1_049, '1 kB'],
    [1_050, '1.1 kB'],
    [1_500, '1.5 kB'],
    [9_949, '9.9 kB'],
    [9_950, '10 kB'],
    [10_000, '10 kB'],
    [10_500, '11 kB'],
    [340_000, '340 kB'],
    // Never a thousand of a unit, where there is a larger one.
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [999_950, '1 MB'],
    [999_999, '1 MB'],
    [1_000_000, '1 MB'],
    [1_234_567, '1.2 MB'],
    [12_345_678, '12 MB'],
    [999_499_999, '999 MB'],
    [999_500_000, '1 GB'],
    [999_500_249, '1 GB'],
    [4_700_000_000, '4.7 GB'],
    [999_499_999_999, '999 GB'],
    [999_500_000_000, '1 TB'],
    [5_000_000_000_000_000, '5,000 TB'],
  ] as const) {
    it(`${bytes} is ${text}`, () => {
      expect(size(bytes)).to.equal(text);
    });
  }

  for (const [lang, bytes, large] of [
    ['en', '999 bytes', '1.2 MB'],
    ['fr', '999 octets', '1,2 Mo'],
    ['es', '999 bytes', '1,2 MB'],
    ['ru', '999 байт', '1,2 МБ'],
    ['zh', '999字节', '1.2 MB'],
    ['de', '999 Byte', '1,2 MB'],
    ['fr_CA', '999 octets', '1,2 Mo'],
    ['--', '999 bytes', '1.2 MB'],
    ['tlh', '999 bytes', '1.2 MB'],
  ] as const) {
    it(`is said in ${lang}`, () => {
      expect([size(999, lang), size(1_234_567, lang)]).to.deep.equal([bytes, large]);
    });
  }

  it('is said in ar, with the digits of its dates', () => {
    expect(size(999, 'ar')).to.match(/^999 \p{Script=Arabic}+$/u);
    expect(size(1_234_567, 'ar')).to.match(/^1[.٫]2 [\p{Script=Arabic}.]+$/u);
  });

  it('is a number and a unit, whatever the size and the language', () => {
    const above = fc.oneof(
      fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      fc.nat({ max: 6 }).chain((power) => fc.integer({ min: 1, max: 1001 }).map((n) => n * 10 ** (2 * power))),
      fc.double({ min: Number.MIN_VALUE, max: 1e300, noNaN: true }),
    );
    fc.assert(
      fc.property(above, fc.oneof(fc.string(), fc.constantFrom('en', 'fr', 'es', 'ru', 'zh', 'ar')), (bytes, lang) => {
        expect(formatSize(bytes, lang, formatter))
          .to.match(/\p{Nd}/u)
          .and.match(/\p{L}/u)
          .and.not.match(/NaN|Infinity|∞|undefined|invalid/i);
      }),
      { numRuns: 500 },
    );
  });

  it('is never a thousand of a unit that has a larger one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_000_000_000_000 }), (bytes) => {
        const shown = parseFloat(formatSize(bytes, 'en', formatter).replaceAll(',', ''));
        expect(shown).to.be.within(1, 999);
      }),
      { numRuns: 1000 },
    );
  });
});
