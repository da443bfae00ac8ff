import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { excerpt, languageTag, literalText, textParagraphs } from '../../src/feed/text.js';
import { plainText } from '../../src/feed/readers.js';
import { fragments } from './model.js';

describe('feed/text', () => {
  describe('literalText', () => {
    it('takes nothing for markup', () => {
      expect(literalText(' <b>&amp;</b>\n x ')).to.equal('<b>&amp;</b> x');
    });

    it('takes strings only', () => {
      for (const other of ['', ' ', null, undefined, 0, {}, ['a']]) expect(literalText(other)).to.equal(undefined);
    });

    it('takes what cannot be seen for nothing, unless there is something else', () => {
      for (const unseen of ['\u200b\u200b', '\u200b \u200b', '\ufeff', '\xad', ' \u200e\u200f\n', '\u202e']) {
        expect(literalText(unseen), JSON.stringify(unseen)).to.equal(undefined);
        expect(textParagraphs(`${unseen}\n\nx`)).to.deep.equal(['x']);
        expect(plainText(unseen)).to.equal(undefined);
      }
      // They say how the rest is to be read.
      for (const text of ['\u200fx', 'می\u200cخواهم', '\u200b.', '👩\u200d🔬'])
        expect(literalText(text)).to.equal(text);
    });

    it('gives one clean line for any text', () => {
      fc.assert(
        fc.property(fc.oneof(fragments, fc.string({ unit: 'binary' })), (text) => {
          for (const line of [literalText(text), ...textParagraphs(text)]) {
            if (line !== undefined)
              expect(line)
                .to.match(/\S/)
                .and.not.match(/\p{Cc}|^\s|\s$|\s\s/u);
          }
        }),
        { numRuns: 1000 },
      );
    });
  });

  describe('texts without end', () => {
    const words = 'word '.repeat(700_000);

    it('are cut between words', () => {
      for (const text of [literalText(words), ...textParagraphs(words)]) {
        expect(text).to.match(/^word .* word…$/);
        expect(text).to.have.length.within(99_990, 100_001);
      }
      expect(literalText('x'.repeat(100_000))).to.have.length(100_000);
    });

    it('have so many paragraphs', () => {
      expect(textParagraphs('x\n\n'.repeat(30_000))).to.have.length(1000);
      expect(textParagraphs('x\n\n'.repeat(999))).to.have.length(999);
    });
  });

  describe('languageTag', () => {
    for (const tag of ['fr', 'EN', 'zh-Hant-TW', 'es-419', 'gsw', 'de-1996']) {
      it(`takes ${tag}`, () => {
        expect(languageTag(tag)).to.equal(tag);
      });
    }

    for (const other of [
      '',
      'f',
      'French',
      'fr_FR',
      'fr-',
      '-fr',
      ' fr',
      'fr\n',
      'fr;x',
      'fr-verylongsubtag',
      7,
      null,
      ['fr'],
    ]) {
      it(`takes no ${JSON.stringify(other)}`, () => {
        expect(languageTag(other)).to.equal(undefined);
      });
    }
  });

  describe('textParagraphs', () => {
    for (const [text, paragraphs] of [
      ['One\nline.\n\nTwo.', ['One line.', 'Two.']],
      ['One.\r\n\r\nTwo.\r\n \t \r\nThree.\n\n\n\nFour.', ['One.', 'Two.', 'Three.', 'Four.']],
      ['<b>&amp;</b>', ['<b>&amp;</b>']],
      ['', []],
      ['\n\n \n', []],
    ] as const) {
      it(`of ${JSON.stringify(text)}`, () => {
        expect(textParagraphs(text)).to.deep.equal(paragraphs);
      });
    }
  });

  describe('excerpt', () => {
    it('leaves short text as it is', () => {
      expect(excerpt('Short, and with an end.')).to.equal('Short, and with an end.');
      expect(excerpt('12345', 5)).to.equal('12345');
    });

    it('cuts between words, and takes the punctuation away', () => {
      expect(excerpt('One two, three', 10)).to.equal('One two…');
      expect(excerpt('One two three', 9)).to.equal('One two…');
    });

    it('cuts words that have no end', () => {
      expect(excerpt('漢字漢字漢字', 4)).to.equal('漢字漢字…');
      expect(excerpt('a verylongwordindeed', 10)).to.equal('a verylong…');
    });

    it('does not cut characters in two', () => {
      expect(excerpt('🚢🚢🚢', 3)).to.equal('🚢…');
    });

    it('is never longer than it may be', () => {
      fc.assert(
        fc.property(fragments, fc.integer({ min: 1, max: 20 }), (text, length) => {
          const cut = excerpt(text, length);
          expect(cut.length).to.be.at.most(length + 1);
          expect(text.startsWith(cut.replace(/…$/, ''))).to.equal(true);
        }),
      );
    });
  });

  describe('200,000 characters', () => {
    const units = ['<a', '<a ', '<a"', `<a'"`, '<a="', '<p', '</', '<!', '<!--', '<!-', '-->', '<script', '<script>'];
    const more = [
      '</script',
      '<svg>',
      '"',
      `'`,
      '&',
      '&#',
      '&#1',
      '&a',
      '&amp;',
      ' ',
      '\n',
      '\r',
      '\n\r',
      '\n \t',
      'a',
      '-',
      '. ',
    ];
    for (const unit of [...units, ...more]) {
      it(`of ${JSON.stringify(unit)} are read in one pass`, () => {
        const long = unit.repeat(200_000 / unit.length);
        for (const text of [long, `<a "${long}`, `<script>${long}`, `\n${long}!`, `${long.slice(0, 99_999)}x${long}`]) {
          literalText(text);
          textParagraphs(text);
          excerpt(text);
          excerpt(text, 100_000);
        }
      });
    }
  });
});
