import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { decodeEntities, htmlParagraphs, plainText } from '../../src/feed/markup.js';
import { fragments } from './model.js';

describe('feed/markup', () => {
  describe('decodeEntities', () => {
    for (const [text, decoded] of [
      ['no references', 'no references'],
      ['&lt;b&gt; &quot;&apos;&amp;', '<b> "\'&'],
      ['&eacute;&Eacute;&nbsp;&yuml;&iexcl;', 'éÉ\u00a0ÿ¡'],
      ['&ndash;&hellip;&euro;&rarr;&oelig;', '–…€→œ'],
      ['&#233;&#xE9;&#Xe9;&#128674;', 'ééé🚢'],
      ['&#0000000065;&#x00000041', 'AA'],
      ['&#150;&#x80;&#129;', '–€\u0081'],
      ['&#0;&#xd800;&#x110000;&#99999999999999999999;', '\ufffd\ufffd\ufffd\ufffd'],
      ['AT&T &unknown; & &; &# &#; &#x; &copy', 'AT&T &unknown; & &; &# &#; &#x; &copy'],
      ['&constructor; &__proto__; &toString;', '&constructor; &__proto__; &toString;'],
      ['&amp;lt; &amp;amp;amp; &#38;gt;', '&lt; &amp;amp; &gt;'],
    ] as const) {
      it(`of ${JSON.stringify(text)}`, () => {
        expect(decodeEntities(text)).to.equal(decoded);
      });
    }

    it('decodes once, whatever was encoded', () => {
      const encode = (text: string) => text.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`);
      const name = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      fc.assert(
        fc.property(fragments, (text) => {
          for (const encoded of [encode(text), name(text)]) {
            // What is not encoded by `name` cannot be a reference: every ampersand is.
            expect(decodeEntities(encoded)).to.equal(text);
          }
          expect(decodeEntities(encode(encode(text)))).to.equal(encode(text));
        }),
      );
    });
  });

  describe('plainText', () => {
    for (const [text, plain] of [
      ['  white \n\t\u00a0 space ', 'white space'],
      ['a\u0000b\u001bc\u007fd', 'a b c d'],
      ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
      ['I <3 R&D, a<1 && b>2', 'I <3 R&D, a<1 && b>2'],
      ['a <b and no end', 'a <b and no end'],
      ['<b>bold</b> and <EM class=x>more</EM\n>', 'bold and more'],
      ['one<br>two<p>three</p><LI>four', 'one two three four'],
      ['s<b>i</b>x <my-tag>seven</my-tag> <p-card>eight</p-card>', 'six seven eight'],
      ['<a title="1 > 0" data-x=\'<p>"</p>\' href=x>link</a>', 'link'],
      ["<p it's>an odd quotation mark</p>", 'an odd quotation mark'],
      ['<img alt="a <b">after', 'after'],
      ['a<!-- comment > --> b <!-- open', 'a b'],
      ['a<!-->b<!--->c', 'a b c'],
      ['a<!doctype html><?php echo 1 ?>b', 'ab'],
      ['a<script>1 < 2 && "</scripted>"</script >b', 'a b'],
      ['a<STYLE>p{}</style>b<template><p>c</p></template>d', 'a b d'],
      ['a <svg><title>no</title><path/></svg> b', 'a b'],
      ['a <math><mi>x</mi></math> b', 'a b'],
      ['a<style-guide>b</style-guide>', 'ab'],
      ['<p>&lt;script&gt; is text</p>', '<script> is text'],
      ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
      ['عنوان <b>مهم</b>', 'عنوان مهم'],
    ] as const) {
      it(`of ${JSON.stringify(text)}`, () => {
        expect(plainText(text)).to.equal(plain);
      });
    }

    for (const nothing of [
      '',
      ' \n',
      '<p></p>',
      '<!-- -->',
      '&nbsp;',
      '<script>x</script>',
      null,
      undefined,
      1,
      {},
      [],
    ]) {
      it(`of ${JSON.stringify(nothing)} is nothing`, () => {
        expect(plainText(nothing)).to.equal(undefined);
      });
    }

    it('does not lose text without markup', () => {
      // No letter, slash, exclamation or question mark after `<` begins a tag.
      const harmless = fc
        .array(fc.constantFrom('<', '>', '&', ' ', '"', "'", '1', '=', '-', '.', 'é', '漢', '🚢'))
        .map((parts) => parts.join(''));
      fc.assert(
        fc.property(harmless, (text) => {
          expect(plainText(text)).to.equal(text.replace(/ +/g, ' ').trim() || undefined);
        }),
      );
    });

    it('brings encoded text through any markup', () => {
      // Without `replace` in Unicode mode: WebKitGTK 2.50 takes \uf900\ufc00 for one character there.
      const encode = (text: string) =>
        Array.from(text, (c) => (/[\s\w]/.test(c) ? c : `&#${c.codePointAt(0)};`)).join('');
      const words = fc
        .string({ unit: 'grapheme' })
        .map((text) => text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim());
      fc.assert(
        fc.property(words, fc.constantFrom('p', 'b', 'h2', 'my-tag'), (text, tag) => {
          // Windows-1252 is meant by references to these.
          fc.pre(!/[\u0080-\u009f]/.test(text));
          expect(plainText(`<${tag} title="a > b">${encode(text)}</${tag}>`)).to.equal(text || undefined);
        }),
      );
    });

    it('gives one clean line for any text', () => {
      fc.assert(
        fc.property(fc.oneof(fragments, fc.string({ unit: 'binary' })), (text) => {
          for (const line of [plainText(text), ...htmlParagraphs(text)]) {
            if (line !== undefined)
              expect(line)
                .to.match(/\S/)
                .and.not.match(/[\u0000-\u001f\u007f]|^\s|\s$|\s\s/);
          }
        }),
        { numRuns: 1000 },
      );
    });
  });

  describe('htmlParagraphs', () => {
    it('have an end', () => {
      expect(htmlParagraphs('<p>x'.repeat(50_000))).to.have.length(1000);
      expect(htmlParagraphs('<p>one two'.repeat(20_000)).join('')).to.have.length.within(6000, 100_001);
      const [line = '', ...others] = htmlParagraphs(`<div>${'word '.repeat(700_000)}</div>`);
      expect(others).to.have.length(0);
      expect(line).to.have.length.within(99_990, 100_001);
      expect(plainText(`<b>${'word '.repeat(700_000)}</b>`)).to.equal(line);
      // What is no text does not count.
      expect(htmlParagraphs(`<p title="${'x'.repeat(200_000)}">one</p>`)).to.deep.equal(['one']);
    });

    for (const [html, paragraphs] of [
      ['<p>One\nline.</p>\n<p>Two &amp; more.</p>', ['One line.', 'Two & more.']],
      ['One<br>two<br/><br />three', ['One', 'two', 'three']],
      ['<h2>Head</h2>Text <em>of</em> it<ul><li>a<li>b</ul>', ['Head', 'Text of it', 'a', 'b']],
      ['<div><div>Deep</div></div>', ['Deep']],
      ['<script>\n\n</script><p>After&#10;&#10;it</p>', ['After it']],
      ['<img data-caption="<p>not text</p>" alt="">Text', ['Text']],
      ['', []],
      ['<p> &nbsp; </p>', []],
    ] as const) {
      it(`of ${JSON.stringify(html)}`, () => {
        expect(htmlParagraphs(html)).to.deep.equal(paragraphs);
      });
    }
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
    ];
    for (const unit of [...units, ...more]) {
      it(`of ${JSON.stringify(unit)} are read in one pass`, () => {
        const long = unit.repeat(200_000 / unit.length);
        for (const text of [long, `<a "${long}`, `<script>${long}`, `\n${long}!`]) {
          plainText(text);
          htmlParagraphs(text);
        }
      });
    }
  });
});
