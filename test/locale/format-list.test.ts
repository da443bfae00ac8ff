import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { formatList } from '../../src/locale/format-list.js';

describe('several names', () => {
  for (const [lang, two, three] of [
    ['en', 'A and B', 'A, B, and C'],
    ['en-GB', 'A and B', 'A, B and C'],
    ['fr', 'A et B', 'A, B et C'],
    ['es', 'A y B', 'A, B y C'],
    ['ru', 'A и B', 'A, B и C'],
    ['zh', 'A和B', 'A、B和C'],
    ['ar', 'A وB', 'A وB وC'],
    ['--', 'A and B', 'A, B, and C'],
  ] as const) {
    it(`are listed in ${lang}`, () => {
      expect([['A'], ['A', 'B'], ['A', 'B', 'C']].map((names) => formatList(names, lang))).to.deep.equal([
        'A',
        two,
        three,
      ]);
    });
  }

  it('are nothing where there are none', () => {
    expect(formatList([], 'en')).to.equal('');
  });

  it('are all there, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }), fc.string(), (names, lang) => {
        const list = formatList(names, lang);
        for (const each of names) expect(list).to.contain(each);
      }),
    );
  });
});
