import { expect } from '@open-wc/testing';
import fc from '../property.js';
import * as full from '../../src/feed/words.js';
import {
  hasWords,
  htmlParagraphs,
  isMarkup,
  loadMissed,
  parseDate,
  plainText,
  readFully,
  setWords,
} from '../../src/feed/readers.js';
import { checkDate, fragments } from './model.js';

/** What is read, and whether something was missed. */
const outcome = <T>(read: () => T): [T, boolean] => {
  setWords(undefined);
  const result = read();
  const missed = loadMissed() !== undefined;
  return [result, missed];
};

describe('feed/readers', () => {
  beforeEach(() => {
    void loadMissed();
    setWords(undefined);
  });
  after(() => setWords(undefined));

  describe('without the code for markup and dates in words', () => {
    for (const text of ['R&D & more', 'I <3 you', '1 < 2 && 3 > 2', 'AT&T; a<1', ' two \n words\u0000', '', ' ']) {
      it(`reads ${JSON.stringify(text)}, and misses nothing`, () => {
        const clean = text.replace('AT&T;', 'ATT');
        expect(outcome(() => plainText(clean))).to.deep.equal([full.plainText(clean), false]);
      });
    }

    for (const [text, rough] of [
      ['<b>bold</b> text', 'bold text'],
      ['fish &amp; chips', 'fish chips'],
      ['&#8220;no&#x201d;', 'no'],
      ['a<i/>b', 'a b'],
      ['open <a href="', 'open'],
      ['<!-- x -->y', 'y'],
      ['<?xml?>', undefined],
      ['<p class=">">one</p>', '">one'],
    ] as const) {
      it(`reads ${JSON.stringify(text)} roughly, and takes note`, () => {
        expect(outcome(() => plainText(text))).to.deep.equal([rough, true]);
        expect(outcome(() => htmlParagraphs(text))).to.deep.equal([rough ? [rough] : [], true]);
      });
    }

    for (const text of [
      '2021-04-16',
      '2020-02-29',
      '2021-04-16T09:30:00',
      '2021-04-16T09:30:00Z',
      '2021-04-16T23:59:59-08:00',
      '2021-04-16T00:30:00+14:00',
      '2021-04-16T09:30:00.123456Z',
      '2021-04-16T09:30:00.5',
      '2021-12-31T09:30:00+05:45',
      '1000-01-01',
      '9999-12-31',
      '',
    ]) {
      it(`reads the date ${JSON.stringify(text)}`, () => {
        expect(outcome(() => parseDate(text))).to.deep.equal([full.parseDate(text), false]);
        expect(Object.isFrozen(parseDate(text))).to.equal(true);
      });
    }

    for (const text of [
      'Fri, 16 Apr 2021 09:30:00 GMT',
      '20210416',
      '2021-04-16 09:30',
      '2021-02-29',
      '2021-06-31',
      '2021-00-10',
      '2021-04-00',
      '0001-01-01T00:00:00Z',
      '2021-04-16T24:00:00Z',
      '2016-12-31T23:59:60Z',
      '2021-04-16T09:30:00-00:00',
      '2021-04-16T09:30:00+24:00',
      ' 2021-04-16',
      'soon',
    ]) {
      it(`leaves the date ${JSON.stringify(text)} to that code`, () => {
        expect(outcome(() => parseDate(text))).to.deep.equal([undefined, true]);
      });
    }

    it('takes strings only', () => {
      for (const other of [undefined, null, 0, {}, [], new Date()]) {
        expect(outcome(() => [plainText(other), parseDate(other)])).to.deep.equal([[undefined, undefined], false]);
      }
    });

    it('reads the same as that code, misses something, or shows no markup', () => {
      fc.assert(
        fc.property(fc.oneof(fragments, fc.string()), (text) => {
          const [plain, missed] = outcome(() => plainText(text));
          if (missed) expect(plain ?? '').not.to.match(/<[a-z/!?]|&\w+;/i);
          else expect(plain).to.equal(full.plainText(text));
          const [lines, also] = outcome(() => htmlParagraphs(text));
          expect(also).to.equal(missed);
          if (!also) expect(lines).to.deep.equal(full.paragraphs(text));
        }),
        { numRuns: 1000 },
      );
    });

    it('reads the same dates as that code, or misses them', () => {
      const number = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
      const dates = fc
        .tuple(fc.integer({ min: 0, max: 9999 }), number(13), number(32), number(25), number(61), number(61))
        .chain(([year, month, day, hour, minute, second]) => {
          const date = `${String(year).padStart(4, '0')}-${month}-${day}`;
          const zone = fc.oneof(
            fc.constantFrom('', 'Z', '.5Z', '.25', '-00:00', '+00:00', 'z'),
            fc.tuple(fc.constantFrom('+', '-'), number(25), number(61)).map(([sign, h, m]) => `${sign}${h}:${m}`),
          );
          return zone.map((said) => [date, `${date}T${hour}:${minute}:${second}${said}`]);
        });
      fc.assert(
        fc.property(dates, (both) => {
          for (const text of both) {
            const [date, missed] = outcome(() => parseDate(text));
            checkDate(date);
            expect(date).to.deep.equal(missed ? undefined : full.parseDate(text));
          }
        }),
        { numRuns: 2000 },
      );
    });
  });

  it('keeps paragraphs apart', () => {
    expect(htmlParagraphs('<p>x'.repeat(50_000))).to.have.length.within(999, 1000);
    expect(htmlParagraphs('<p>one</p>\n<p class="x">two<br/>three<pre>x</pre>')).to.deep.equal([
      'one',
      'two',
      'three x',
    ]);
  });

  describe('with it', () => {
    it('reads everything, and misses nothing', () => {
      setWords(full);
      expect(plainText('<b>fish</b> &amp; chips')).to.equal('fish & chips');
      expect(htmlParagraphs('<p>one<p>two')).to.deep.equal(['one', 'two']);
      expect(parseDate('Fri, 16 Apr 2021')?.iso).to.equal('2021-04-16');
      expect(parseDate('soon')).to.equal(undefined);
      expect(isMarkup('<b>')).to.equal(true);
      expect(loadMissed()).to.equal(undefined);
    });
  });

  describe('what is missed', () => {
    it('is loaded once it is asked for', async () => {
      plainText('<b>');
      const words = loadMissed();
      expect([hasWords(), loadMissed()]).to.deep.equal([false, undefined]);
      expect(await words).to.equal(true);
      expect(hasWords()).to.equal(true);
    });

    it('is read again when it has come', async () => {
      const reads: unknown[] = [];
      const read = () => {
        const text = plainText('fish &amp; chips');
        reads.push(text);
        return text;
      };
      const promise = readFully(read);
      expect(promise).to.be.an.instanceOf(Promise);
      expect(await promise).to.equal('fish & chips');
      expect(reads).to.deep.equal(['fish chips', 'fish & chips']);
      // From now on at once.
      expect(readFully(read)).to.equal('fish & chips');
    });

    it('is nothing where all is plain, whatever was missed before', () => {
      plainText('<b>');
      expect(readFully(() => plainText('plain'))).to.equal('plain');
      expect(readFully(() => undefined)).to.equal(undefined);
    });
  });
});
