import { expect } from '@open-wc/testing';
import type { FeedDate } from '../../src/index.js';
import { formatDay } from '../../src/locale/format-date.js';
import ar from '../../src/locale/packs/ar.js';
import en from '../../src/locale/packs/en.js';
import es from '../../src/locale/packs/es.js';
import fr from '../../src/locale/packs/fr.js';
import ru from '../../src/locale/packs/ru.js';
import zh from '../../src/locale/packs/zh.js';
import type { Texts } from '../../src/locale/strings.js';

const day = (year: number, month: number, date: number): FeedDate => ({ year, month, day: date, iso: '' });
const intl = (lang: string, { year, month, day: date }: FeedDate, extra = '') =>
  new Intl.DateTimeFormat(lang + extra, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, date));

/** 2021-01-09 as the current data of Unicode's CLDR writes it. */
const CLDR: readonly (readonly [Texts, string])[] = [
  [ar, '9 يناير 2021'],
  [en, 'January 9, 2021'],
  [es, '9 de enero de 2021'],
  [fr, '9 janvier 2021'],
  [ru, '9 января 2021 г.'],
  [zh, '2021年1月9日'],
];

describe('a day in words', () => {
  for (const [pack, written] of CLDR) {
    const { code } = pack;

    it(`${code}: is written as CLDR has it`, () => {
      expect(formatDay(day(2021, 1, 9), code, pack)).to.equal(written);
    });

    it(`${code}: is the same from the pack as from Intl, in each month`, () => {
      // Older engines write Arabic with other digits and punctuation, as CLDR did before 2023; with the digits named,
      // those that know the pattern of today agree. An engine that does not is of no use for comparing.
      const digits = '-u-nu-latn';
      if (intl(code, day(2021, 1, 9), digits) !== written) {
        expect(code, 'a language whose data are old').to.equal('ar');
        return;
      }
      for (let month = 1; month <= 12; month++) {
        for (const date of [day(2021, month, 1), day(1999, month, 12), day(2030, month, 28)]) {
          expect(formatDay(date, code, pack)).to.equal(intl(code, date, digits));
        }
      }
    });
  }

  for (const [lang, pack, text] of [
    ['en-US', en, 'April 16, 2021'],
    ['EN-us', en, 'April 16, 2021'],
    ['en-GB', en, '16 April 2021'],
    ['fr-FR', fr, '16 avril 2021'],
    ['zh-TW', zh, '2021年4月16日'],
    ['de', en, '16. April 2021'],
    ['pt-BR', en, '16 de abril de 2021'],
    ['ja', en, '2021年4月16日'],
  ] as const) {
    it(`${lang}: ${text}`, () => {
      expect(formatDay(day(2021, 4, 16), lang, pack)).to.equal(text);
    });
  }

  for (const lang of ['', 'en_US', 'x-default', '--', 'e', 'a-very-long-tag-of-nothing', '\u0000', 'constructor']) {
    it(`is readable whatever stands in \`lang\`: "${lang}"`, () => {
      expect(formatDay(day(2021, 4, 16), lang, en))
        .to.match(/2021/)
        .and.not.match(/invalid/i);
    });
  }

  it('is the written day in every time zone, also where a clock changes at midnight', () => {
    // The first of these is the day on which Samoa skipped a whole day; the formatter must not know where it is.
    for (const [date, text] of [
      [day(2011, 12, 30), '30 December 2011'],
      [day(2021, 3, 28), '28 March 2021'],
      [day(1, 1, 1), '1 January 1'],
      [day(50, 2, 3), '3 February 50'],
      [day(9999, 12, 31), '31 December 9999'],
    ] as const) {
      expect(formatDay(date, 'en-GB', en)).to.equal(text);
    }
  });
});
