import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { formatDuration, isoDuration } from '../../src/locale/format-duration.js';
import { formatter } from '../../src/locale/intl.js';

/** Blanks of every width are blanks. */
const duration = (seconds: number, lang = 'en') => formatDuration(seconds, lang, formatter).replace(/\s/g, ' ');

describe('how long a film is', () => {
  for (const [seconds, text] of [
    [0.2, '1 sec'],
    [1, '1 sec'],
    [45, '45 sec'],
    [59.4, '59 sec'],
    [59.5, '1 min'],
    [60, '1 min'],
    [61, '1 min, 1 sec'],
    [225, '3 min, 45 sec'],
    [599.4, '9 min, 59 sec'],
    // Seconds are told of short ones only.
    [599.6, '10 min'],
    [600, '10 min'],
    [629, '10 min'],
    [630, '11 min'],
    [3_569, '59 min'],
    [3_570, '1 hr'],
    [3_600, '1 hr'],
    [3_840, '1 hr, 4 min'],
    [7_169, '1 hr, 59 min'],
    [7_170, '2 hr'],
    [90_000, '25 hr'],
  ] as const) {
    it(`${seconds} s are ${text}`, () => {
      expect(duration(seconds)).to.equal(text);
    });
  }

  for (const [lang, short, long] of [
    ['en', '3 min, 45 sec', '1 hr, 4 min'],
    ['fr', '3 min et 45 s', '1 h et 4 min'],
    ['es', '3 min y 45 s', '1 h y 4 min'],
    ['ru', '3 мин 45 с', '1 ч 4 мин'],
    ['zh', '3分钟45秒', '1小时4分钟'],
    ['fr_CA', '3 min et 45 s', '1 h et 4 min'],
    ['--', '3 min, 45 sec', '1 hr, 4 min'],
    ['tlh', '3 min, 45 sec', '1 hr, 4 min'],
  ] as const) {
    it(`is said in ${lang}`, () => {
      expect([duration(225, lang), duration(3840, lang)]).to.deep.equal([short, long]);
    });
  }

  it('is said in ar, with the digits of its dates', () => {
    expect(duration(225, 'ar')).to.match(/^3 .*\p{Script=Arabic}.*45 \p{Script=Arabic}+$/u);
  });

  it('is told in numbers, whatever the length and the language', () => {
    const lang = fc.oneof(fc.string(), fc.constantFrom('en', 'fr', 'es', 'ru', 'zh', 'ar'));
    fc.assert(
      fc.property(fc.double({ min: Number.MIN_VALUE, max: 1e15, noNaN: true }), lang, (seconds, tag) => {
        expect(formatDuration(seconds, tag, formatter))
          .to.match(/[1-9١-٩۱-۹]|\p{Nd}/u)
          .and.not.match(/NaN|Infinity|undefined|invalid/i);
        expect(isoDuration(seconds)).to.match(/^PT[1-9]\d*S$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('how long a film is, for machines', () => {
  for (const [seconds, text] of [
    [0.2, 'PT1S'],
    [225, 'PT225S'],
    [225.5, 'PT226S'],
    [3_600, 'PT3600S'],
  ] as const) {
    it(`${seconds} s are ${text}`, () => {
      expect(isoDuration(seconds)).to.equal(text);
    });
  }

  it('is what `<time>` takes', () => {
    const time = document.createElement('time');
    time.dateTime = isoDuration(225);
    expect(time.dateTime).to.match(/^P(T(\d+H)?(\d+M)?(\d+S)?)$/);
  });
});
