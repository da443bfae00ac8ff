import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { parseDate } from '../../src/feed/date.js';
import { checkDate, fragments } from './model.js';

const read = (text: string) => {
  const date = parseDate(text);
  return date && [date.iso, date.instant === undefined ? undefined : new Date(date.instant).toISOString()];
};

describe('feed/date', () => {
  for (const [text, iso, instant] of [
    // ISO 8601 and RFC 3339
    ['2021-04-16', '2021-04-16'],
    ['20210416', '2021-04-16'],
    ['2021-04-16T09:30:00Z', '2021-04-16T09:30:00Z', '2021-04-16T09:30:00.000Z'],
    ['2021-04-16t09:30:00z', '2021-04-16T09:30:00Z', '2021-04-16T09:30:00.000Z'],
    ['2021-04-16T09:30:00+02:00', '2021-04-16T09:30:00+02:00', '2021-04-16T07:30:00.000Z'],
    ['2021-04-16T23:30:00-0800', '2021-04-16T23:30:00-08:00', '2021-04-17T07:30:00.000Z'],
    ['2021-04-16T00:30:00+14', '2021-04-16T00:30:00+14:00', '2021-04-15T10:30:00.000Z'],
    ['2021-04-16T09:30:00-00:00', '2021-04-16T09:30:00Z', '2021-04-16T09:30:00.000Z'],
    ['2021-04-16 09:30:00', '2021-04-16T09:30:00'],
    ['2021-04-16 09:30', '2021-04-16T09:30:00'],
    ['2021-04-16T09', '2021-04-16T09:00:00'],
    ['2021-04-16 09:30:00 UTC', '2021-04-16T09:30:00Z', '2021-04-16T09:30:00.000Z'],
    ['20210416T093000Z', '2021-04-16T09:30:00Z', '2021-04-16T09:30:00.000Z'],
    ['2021-04-16T09:30:00.123456Z', '2021-04-16T09:30:00Z', '2021-04-16T09:30:00.000Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z', '2016-12-31T23:59:59.000Z'],
    ['2021-04-16T24:00:00Z', '2021-04-16', '2021-04-17T00:00:00.000Z'],
    ['2020-02-29', '2020-02-29'],
    [' \n2021-04-16\t', '2021-04-16'],
    // RFC 822, 1123, 2822
    ['Fri, 16 Apr 2021 09:30:00 GMT', '2021-04-16T09:30:00Z', '2021-04-16T09:30:00.000Z'],
    ['Fri, 16 Apr 2021 09:30:00 +0200', '2021-04-16T09:30:00+02:00', '2021-04-16T07:30:00.000Z'],
    ['Fri, 16 Apr 2021 23:30:00 PDT', '2021-04-16T23:30:00-07:00', '2021-04-17T06:30:00.000Z'],
    ['Fri, 16 Apr 2021 09:30:00 -0000', '2021-04-16T09:30:00Z', '2021-04-16T09:30:00.000Z'],
    ['Fri,16 Apr 2021 09:30:00 GMT', '2021-04-16T09:30:00Z', '2021-04-16T09:30:00.000Z'],
    ['16 apr 21 9:30 ut', '2021-04-16T09:30:00Z', '2021-04-16T09:30:00.000Z'],
    ['Friday, 16-Apr-99 09:30:00 GMT', '1999-04-16T09:30:00Z', '1999-04-16T09:30:00.000Z'],
    ['Fri,  6  April 2021', '2021-04-06'],
    ['Fri, 16 Apr, 2021 09:30:00 Z (a comment)', '2021-04-16T09:30:00Z', '2021-04-16T09:30:00.000Z'],
    // What scripts, shells and databases write.
    ['Fri Apr 16 09:30:00 2021', '2021-04-16T09:30:00'],
    ['Fri Apr 16 09:30:00 +0200 2021', '2021-04-16T09:30:00+02:00', '2021-04-16T07:30:00.000Z'],
    ['Fri Apr 16 09:30:00 CEST 2021', '2021-04-16T09:30:00'],
    [
      'Fri Apr 16 2021 09:30:00 GMT+0200 (Central European Summer Time)',
      '2021-04-16T09:30:00+02:00',
      '2021-04-16T07:30:00.000Z',
    ],
    ['Fri, 16 Apr 2021 22:40:00 GMT-01:01', '2021-04-16T22:40:00-01:01', '2021-04-16T23:41:00.000Z'],
    ['Friday, April 16, 2021 09:30:00 MST', '2021-04-16T09:30:00-07:00', '2021-04-16T16:30:00.000Z'],
    ['April 6, 2021', '2021-04-06'],
    ['Apr. 16, 2021', '2021-04-16'],
    ['2021/4/6 09:30:00', '2021-04-06T09:30:00'],
    ['2021-4-6', '2021-04-06'],
    ['2021/04/16', '2021-04-16'],
    // Months in other languages.
    ['Seg, 24 Set 2018 19:42:40 -0300', '2018-09-24T19:42:40-03:00', '2018-09-24T22:42:40.000Z'],
    ['Sáb, 1 Dez 2018', '2018-12-01'],
    ['lun, 04 ene 2021 09:30:00 +0100', '2021-01-04T09:30:00+01:00', '2021-01-04T08:30:00.000Z'],
    ['Mo, 05 Okt 2020', '2020-10-05'],
    ['5 maggio 2021', '2021-05-05'],
    // A clock of twelve hours.
    ['Fri Apr 16, 2021 3:04 pm', '2021-04-16'],
    ['16 Apr 2021 3:04 PM', '2021-04-16'],
    ['16 Apr 2021 9:30 am', '2021-04-16'],
    // The day is known, the instant is not.
    ['Fri, 16 Apr 2021 09:30:00 MET', '2021-04-16T09:30:00'],
    ['Fri, 16 Apr 2021 09:30:00 A', '2021-04-16T09:30:00'],
  ] as [string, string, string?][]) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(read(text)).to.deep.equal([iso, instant]);
      checkDate(parseDate(text));
    });
  }

  for (const text of [
    '',
    'soon',
    '2021',
    '2021-04',
    '2021-4/16',
    '2021/04',
    '4/16/2021',
    '16.04.2021',
    'Apr 16',
    'Jui 16, 2021',
    'Fri Apr 31 09:30:00 2021',
    '2021-0416',
    '2021-02-29',
    '2021-06-31',
    '2021-13-01',
    '2021-00-10',
    '0000-00-00',
    '0001-01-01T00:00:00Z',
    '2021-04-16T25:00:00Z',
    '2021-04-16T09:61:00Z',
    '2021-04-16T09:30:61Z',
    '2021-04-16T24:00:01Z',
    '2021-04-16T09:30:00+24:00',
    '2021-04-16T09:30:00+02:60',
    '+002021-04-16',
    '1618560000',
    '04/16/2021',
    'Fri, 31 Jun 2021 09:30:00 GMT',
    'Fri, 16 Foo 2021 09:30:00 GMT',
    'Fri, 16 anf 2021',
    'Sun, 31 Dec 9999 23:59:59 -9999',
  ]) {
    it(`does not read ${JSON.stringify(text)}`, () => {
      expect(parseDate(text)).to.equal(undefined);
    });
  }

  it('takes strings only', () => {
    for (const other of [undefined, null, 0, 1618560000, {}, [], new Date()]) {
      expect(parseDate(other)).to.equal(undefined);
    }
  });

  it('reads what dates write', () => {
    const min = new Date('1000-01-01T00:00:00Z');
    const max = new Date('9999-12-31T23:59:59Z');
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000;
        expect(parseDate(date.toISOString())?.instant).to.equal(seconds);
        expect(parseDate(date.toUTCString())?.instant).to.equal(seconds);
        expect(parseDate(date.toISOString().slice(0, 10))?.day).to.equal(date.getUTCDate());
      }),
    );
  });

  it('gives a day that exists, or nothing', () => {
    const digits = fc.constantFrom(...'0123456789', '-', ':', 'T', 'Z', '+', ' ', ',', '.', 'Jan', 'Fri', 'GMT', '(');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(digits).map((parts) => parts.join('')),
          fragments,
        ),
        (text) => {
          checkDate(parseDate(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  for (const unit of [' ', '1', 'a', ', ', ':', '(', '1-']) {
    it(`gives up 200,000 characters of ${JSON.stringify(unit)} in one pass`, () => {
      const long = unit.repeat(200_000 / unit.length);
      for (const text of [
        long,
        `Fri,${long}x`,
        `16 Apr 2021${long}x`,
        `16 Apr 2021 09:30${long}!`,
        `2021-04-16T09:30:00${long}x`,
      ]) {
        expect(parseDate(text)).to.equal(undefined);
      }
    });
  }
});
