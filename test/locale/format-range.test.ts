import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { parseDate } from '../../src/feed/date.js';
import { formatRange } from '../../src/locale/format-range.js';

/** Engines of different age differ in the width of blanks, and in the word or comma between day and time. */
const plain = (text: string) =>
  text
    .replace(/\s/g, ' ')
    .replace(/ ?([–—]) ?/g, ' $1 ')
    .replace(/(\d|г\.)(?: at| à| в|،? في|،) (?=\d{1,2}:\d\d)/g, '$1, ');
const range = (start: string, end?: string, lang = 'en') =>
  plain(formatRange(parseDate(start)!, end === undefined ? undefined : parseDate(end), lang));

describe('from when to when an event is', () => {
  for (const [what, start, end, text] of [
    [
      'within a day',
      '2026-12-03T14:00+01:00',
      '2026-12-03T15:30+01:00',
      'Thu, December 3, 2026, 2:00 – 3:30 PM (UTC+1)',
    ],
    ['over noon', '2026-12-03T11:00Z', '2026-12-03T13:00Z', 'Thu, December 3, 2026, 11:00 AM – 1:00 PM (UTC)'],
    [
      'over two days',
      '2026-12-03T09:00Z',
      '2026-12-04T17:00Z',
      'Thu, December 3, 2026, 9:00 AM – Fri, December 4, 2026, 5:00 PM (UTC)',
    ],
    [
      'over midnight',
      '2026-12-31T23:30-05:00',
      '2027-01-01T00:30-05:00',
      'Thu, December 31, 2026, 11:30 PM – Fri, January 1, 2027, 12:30 AM (UTC−5)',
    ],
    ['with its start only', '2026-12-03T14:00+01:00', undefined, 'Thu, December 3, 2026, 2:00 PM (UTC+1)'],
    ['without zone', '2026-12-03T14:00', '2026-12-03T15:30', 'Thu, December 3, 2026, 2:00 – 3:30 PM'],
    [
      'without zone of its end',
      '2026-12-03T14:00+01:00',
      '2026-12-03T15:30',
      'Thu, December 3, 2026, 2:00 – 3:30 PM (UTC+1)',
    ],
    [
      'without zone of its start',
      '2026-12-03T14:00',
      '2026-12-03T15:30+01:00',
      'Thu, December 3, 2026, 2:00 – 3:30 PM',
    ],
    [
      'with its day in the place of its end',
      '2026-12-03T14:00+01:00',
      '2026-12-03',
      'Thu, December 3, 2026, 2:00 PM (UTC+1)',
    ],
    ['of one day', '2026-12-03', undefined, 'Thu, December 3, 2026'],
    ['of one day, written twice', '2026-12-03', '2026-12-03', 'Thu, December 3, 2026'],
    ['of two days', '2026-12-03', '2026-12-04', 'Thu, December 3 – Fri, December 4, 2026'],
    ['of days in two years', '2026-12-31', '2027-01-02', 'Thu, December 31, 2026 – Sat, January 2, 2027'],
    [
      'of days, where only the start has a time',
      '2026-12-03T14:00+01:00',
      '2026-12-04',
      'Thu, December 3 – Fri, December 4, 2026',
    ],
    [
      'of days, where only the end has a time',
      '2026-12-03',
      '2026-12-04T17:00Z',
      'Thu, December 3 – Fri, December 4, 2026',
    ],
    ['with an end before its start', '2026-12-03T14:00Z', '2026-12-03T13:00Z', 'Thu, December 3, 2026, 2:00 PM (UTC)'],
    ['with a day before its start', '2026-12-03', '2026-12-01', 'Thu, December 3, 2026'],
    [
      'with an end that is its start',
      '2026-12-03T14:00Z',
      '2026-12-03T15:00+01:00',
      'Thu, December 3, 2026, 2:00 PM (UTC)',
    ],
    // What the clocks show at the start goes on.
    [
      'with an end in another zone',
      '2026-12-03T14:00+01:00',
      '2026-12-03T14:30Z',
      'Thu, December 3, 2026, 2:00 – 3:30 PM (UTC+1)',
    ],
    [
      'with a change of the clocks',
      '2026-10-25T01:00+02:00',
      '2026-10-25T04:00+01:00',
      'Sun, October 25, 2026, 1:00 – 5:00 AM (UTC+2)',
    ],
  ] as const) {
    it(what, () => {
      expect(range(start, end)).to.equal(text);
    });
  }

  for (const [offset, zone] of [
    ['Z', ' (UTC)'],
    ['+00:00', ' (UTC)'],
    ['-00:00', ' (UTC)'],
    ['+01:00', ' (UTC+1)'],
    ['+0530', ' (UTC+5:30)'],
    ['+05:45', ' (UTC+5:45)'],
    ['+14:00', ' (UTC+14)'],
    ['-03:30', ' (UTC−3:30)'],
    ['-08', ' (UTC−8)'],
    ['+00:30', ' (UTC+0:30)'],
    ['', ''],
  ] as const) {
    it(`names the zone of "${offset}", and shows its clock`, () => {
      expect(range(`2026-12-03T00:15:00${offset}`)).to.equal(`Thu, December 3, 2026, 12:15 AM${zone}`);
      expect(range(`2026-12-03T23:45:00${offset}`)).to.equal(`Thu, December 3, 2026, 11:45 PM${zone}`);
    });
  }

  it('names the zones that e-mail has', () => {
    expect(range('Thu, 3 Dec 2026 14:00:00 PST')).to.equal('Thu, December 3, 2026, 2:00 PM (UTC−8)');
  });

  it('is the same whatever the zone of the browser', () => {
    const { DateTimeFormat } = Intl;
    try {
      const seen = ['Pacific/Apia', 'America/Los_Angeles'].map((timeZone) => {
        // As it is in a browser there. Under a name of its own, so that no formatter is taken that was made before.
        const There = class extends DateTimeFormat {
          constructor(lang?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions) {
            super(lang, { timeZone, ...options });
          }
        };
        Object.defineProperty(There, 'name', { value: `DateTimeFormat in ${timeZone}` });
        Intl.DateTimeFormat = There as unknown as typeof DateTimeFormat;
        expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(timeZone);
        return [
          range('2026-12-03T14:00+01:00', '2026-12-03T15:30+01:00'),
          range('2026-12-03', '2026-12-04'),
          range('2026-12-03T14:00'),
        ];
      });
      expect(seen[0]).to.deep.equal([
        'Thu, December 3, 2026, 2:00 – 3:30 PM (UTC+1)',
        'Thu, December 3 – Fri, December 4, 2026',
        'Thu, December 3, 2026, 2:00 PM',
      ]);
      expect(seen[1]).to.deep.equal(seen[0]);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });

  for (const [lang, day, timed, days] of [
    [
      'en',
      'Thu, December 3, 2026',
      'Thu, December 3, 2026, 2:00 – 3:30 PM (UTC+1)',
      /^Thu, December 3 – Fri, December 4, 2026$/,
    ],
    [
      'en-GB',
      'Thu, 3 December 2026',
      'Thu, 3 December 2026, 14:00 – 15:30 (UTC+1)',
      /^Thu, 3( December)? – Fri, 4 December 2026$/,
    ],
    ['fr', 'jeu. 3 décembre 2026', 'jeu. 3 décembre 2026, 14:00 – 15:30 (UTC+1)', /^jeu\. 3 – ven\. 4 décembre 2026$/],
    [
      'fr_FR',
      'jeu. 3 décembre 2026',
      'jeu. 3 décembre 2026, 14:00 – 15:30 (UTC+1)',
      /^jeu\. 3 – ven\. 4 décembre 2026$/,
    ],
    [
      'es',
      'jue, 3 de diciembre de 2026',
      'jue, 3 de diciembre de 2026, 14:00 – 15:30 (UTC+1)',
      /^jue, 3 de diciembre – vie, 4 de diciembre de 2026$/,
    ],
    ['ru', 'чт, 3 декабря 2026 г.', 'чт, 3 декабря 2026 г., 14:00 – 15:30 (UTC+1)', /^чт, 3 – пт, 4 декабря 2026 г\.$/],
    // Chinese ranges are written with numbers or with characters, as the data of the engine have it.
    [
      'zh',
      '2026年12月3日周四',
      /^2026(\/12\/3|年12月3日)周四 14:00 – 15:30 \(UTC\+1\)$/,
      /^2026.{1,4}3日?周四(至| – ).*4日?周五$/,
    ],
    [
      'ar',
      'الخميس، 3 ديسمبر 2026',
      'الخميس، 3 ديسمبر 2026, 2:00 – 3:30 م (UTC+1)',
      /^الخميس، 3 – الجمعة، 4 ديسمبر،? 2026$/,
    ],
    [
      '--',
      'Thu, December 3, 2026',
      'Thu, December 3, 2026, 2:00 – 3:30 PM (UTC+1)',
      /^Thu, December 3 – Fri, December 4, 2026$/,
    ],
    [
      'tlh',
      'Thu, December 3, 2026',
      'Thu, December 3, 2026, 2:00 – 3:30 PM (UTC+1)',
      /^Thu, December 3 – Fri, December 4, 2026$/,
    ],
  ] as const) {
    it(`is said in ${lang}`, () => {
      expect(range('2026-12-03', undefined, lang)).to.equal(day);
      const shown = range('2026-12-03T14:00+01:00', '2026-12-03T15:30+01:00', lang);
      if (typeof timed === 'string') expect(shown).to.equal(timed);
      else expect(shown).to.match(timed);
      expect(range('2026-12-03', '2026-12-04', lang)).to.match(days);
    });
  }

  it('is readable whatever the dates and the language', () => {
    const date = fc
      .tuple(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        fc.constantFrom('', 'Z', '+01:00', '-09:30', '+14:00'),
        fc.boolean(),
      )
      .map(([at, zone, day]) => parseDate(day ? at.toISOString().slice(0, 10) : at.toISOString().slice(0, 19) + zone)!);
    const lang = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('en', 'fr', 'es', 'ru', 'zh', 'ar', 'fa', 'th'));
    fc.assert(
      fc.property(date, fc.option(date, { nil: undefined }), lang, (start, end, tag) => {
        expect(formatRange(start, end, tag))
          .to.match(/\p{Nd}/u)
          .and.not.match(/NaN|undefined|invalid/i);
        expect(formatRange(start, end, 'en')).to.contain(String(start.day));
      }),
      { numRuns: 500 },
    );
  });
});
