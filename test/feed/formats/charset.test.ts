import { expect } from '@open-wc/testing';
import fc from '../../property.js';
import { decodeText } from '../../../src/feed/formats/charset.js';
import { feedIn } from '../golden.js';

/** Bytes, of which the text gives each as a character. */
const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((char, i) => view.setUint16(i * 2, char.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};
const xml = (title: string, declaration = '') =>
  `${declaration}<rss version="2.0"><channel><title>${title}</title></channel></rss>`;
const prolog = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;

const latin1 = 'Caf\xe9 \xab\xe0 la carte\xbb';
const read = 'Café «à la carte»';

describe('feed/formats/charset', () => {
  for (const [what, body, title, type] of [
    ['UTF-8', utf8(xml(read)), read],
    ['UTF-8 with a mark', utf8(`\ufeff${xml(read)}`), read],
    ['UTF-8 that the server calls another', utf8(xml(read)), read, 'text/xml; charset=iso-8859-1'],
    ['UTF-8 that calls itself another', utf8(xml(read, prolog('utf-16'))), read],
    [
      'UTF-8 with half a character',
      Uint8Array.of(...utf8('<rss><channel><title>äöü'), 0xc3, ...utf8('</title></channel></rss>')),
      'äöü\ufffd',
    ],
    ['UTF-8 in which characters were lost before', utf8(xml('Caf\ufffd', prolog('latin1'))), 'Caf\ufffd'],
    ['UTF-16 with a mark', utf16(`\ufeff${xml(read)}`, true), read],
    ['UTF-16 with a mark, the other way round', utf16(`\ufeff${xml(read)}`, false), read],
    ['UTF-16', utf16(xml(read, prolog('UTF-16')), true), read],
    ['UTF-16, the other way round', utf16(xml(read), false), read],
    ['Latin-1 by its declaration', bytes(xml(latin1, prolog('ISO-8859-1'))), read],
    [
      'Latin-1 by its declaration in other quotation marks',
      bytes(xml(latin1, "<?xml version='1.0' encoding = 'latin1' ?>")),
      read,
    ],
    ['Latin-1 by what the server says', bytes(xml(latin1)), read, 'application/rss+xml;charset="iso-8859-1"'],
    [
      'Latin-1 by its declaration, that the server calls UTF-8',
      bytes(xml(latin1, prolog('ISO-8859-1'))),
      read,
      'text/xml; charset=utf-8',
    ],
    ['Latin-1 that calls itself UTF-8', bytes(xml(latin1, prolog('utf-8'))), read],
    ['Latin-1 that calls itself UTF8', bytes(xml(latin1, prolog('UTF8'))), read],
    ['Latin-1 with the bytes of a mark in its text', bytes(xml('\xff\xfe \xfe\xff')), 'ÿþ þÿ'],
    ['Latin-1 that says nothing', bytes(xml(latin1)), read],
    ['Latin-1 by an unknown name', bytes(xml(latin1, prolog('x-unknown'))), read],
    ['Windows-1252', bytes(xml('\x93Quoted\x94 \x96 \x80', prolog('windows-1252'))), '“Quoted” – €'],
    ['Windows-1251', bytes(xml('\xcf\xf0\xe8\xe2\xe5\xf2', prolog('windows-1251'))), 'Привет'],
    ['KOI8-R', bytes(xml('\xf0\xd2\xc9\xd7\xc5\xd4')), 'Привет', 'text/xml; charset=koi8-r'],
    ['KOI8-R in capitals', bytes(xml('\xf0\xd2\xc9\xd7\xc5\xd4')), 'Привет', 'text/xml; CHARSET=KOI8-R'],
    ['Windows-1256', bytes(xml('\xe3\xd1\xcd\xc8\xc7', prolog('windows-1256'))), 'مرحبا'],
    ['GB 2312', bytes(xml('\xc4\xe3\xba\xc3', prolog('gb2312'))), '你好'],
    ['Big5', bytes(xml('\xa7\x41\xa6\x6e', prolog('big5'))), '你好'],
    ['Shift_JIS', bytes(xml('\x82\xb1\x82\xf1', prolog('Shift_JIS'))), 'こん'],
    ['EUC-KR', bytes(xml('\xbe\xc8\xb3\xe7', prolog('euc-kr'))), '안녕'],
    ['ISO-2022-JP', bytes(xml('\x1b$B$3$s\x1b(B', prolog('ISO-2022-JP'))), 'こん'],
  ] as readonly (readonly [string, Uint8Array, string, string?])[]) {
    it(`reads ${what}`, async () => {
      expect((await feedIn(body, type)).title).to.equal(title);
    });
  }

  it('takes any bytes, whatever is said of them', () => {
    const types = fc.oneof(
      fc.string(),
      fc
        .constantFrom('utf-8', 'utf-16', 'gbk', 'replacement', 'x-user-defined', 'iso-2022-jp', '__proto__')
        .map((name) => `a/b; charset=${name}`),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), types, (body, type) => {
        expect(decodeText(body, type)).to.be.a('string');
      }),
      { numRuns: 500 },
    );
  });
});
