import { expect } from '@open-wc/testing';
import fc from '../../property.js';
import { numeric, oneOf, wholeNumber } from '../../../src/elements/shared/attributes.js';
import { said } from '../support.js';

const read = (text: string | null) => numeric.fromAttribute!(text) as unknown;
const element = () => document.createElement('news-list');

describe('a numeric attribute', () => {
  for (const [text, value] of [
    ['3', 3],
    [' 3 ', 3],
    ['-1', -1],
    ['1e3', 1000],
    ['2.5', 2.5],
    ['', ''],
    [' ', ' '],
    ['x', 'x'],
    ['3px', '3px'],
    ['NaN', 'NaN'],
    [null, undefined],
  ] as const) {
    it(`${JSON.stringify(text)} is ${JSON.stringify(value)}: what is no number stays as it was written`, () => {
      expect(read(text)).to.equal(value);
    });
  }
});

describe('a whole number', () => {
  it('is taken inside its range, without a word', () => {
    for (const value of [1, 2, 6]) expect(wholeNumber(element(), 'a', value, 1, 6, 2)).to.equal(value);
    for (const value of ['3', ' 3 ']) expect(wholeNumber(element(), 'a', value as never, 1, 6, 2)).to.equal(3);
    for (const value of [null, undefined]) expect(wholeNumber(element(), 'a', value, 1, 6, 2)).to.equal(2);
    expect(said).to.deep.equal([]);
  });

  it('is the fallback for everything else, with one warning that says why', () => {
    const at = element();
    for (const value of [0, 7, 2.5, -1, Infinity, NaN, 'x', '', ' ', '3x', {}, true, Symbol('s')] as number[]) {
      said.length = 0;
      expect(wholeNumber(at, 'heading-level', value, 1, 6, 2)).to.equal(2);
      expect(wholeNumber(at, 'heading-level', value, 1, 6, 2)).to.equal(2);
      expect(said.length, String(value)).to.equal(1);
      expect(said[0]).to.contain('<news-list heading-level="').and.contain('from 1 to 6; 2 is used.');
    }
  });

  it('says that the attribute is ignored where there is no fallback', () => {
    expect(wholeNumber(element(), 'limit', 0, 1, Infinity, undefined)).to.equal(undefined);
    expect(said).to.deep.equal([
      '[topic-elements] <news-list limit="0">: expected a whole number from 1; the attribute is ignored.',
    ]);
  });

  it('never throws, and is always in its range', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, text) => {
        for (const given of [value, read(text)]) {
          expect(wholeNumber(element(), 'a', given as number, 1, 6, 2)).to.be.within(1, 6);
        }
      }),
    );
  });
});

describe('one of several words', () => {
  it('is the first where there is none, without a word', () => {
    for (const value of [undefined, null, '', 'eager']) {
      expect(oneOf(element(), 'loading', value, ['eager', 'lazy'])).to.equal('eager');
    }
    expect(oneOf(element(), 'loading', 'lazy', ['eager', 'lazy'])).to.equal('lazy');
    expect(said).to.deep.equal([]);
  });

  it('is the first for any other, with one warning', () => {
    const at = element();
    for (let i = 0; i < 2; i++) expect(oneOf(at, 'loading', 'LAZY', ['eager', 'lazy'])).to.equal('eager');
    expect(said).to.deep.equal(['[topic-elements] <news-list loading="LAZY">: expected eager or lazy; eager is used.']);
  });
});
