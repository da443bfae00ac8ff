import { expect } from '@open-wc/testing';
import { findJsonError, lineAt } from '../../src/doctor/json-error.js';
import fc from '../property.js';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('doctor: where JSON breaks', () => {
  it('agrees with the platform which text is JSON', () => {
    const pieces = fc.constantFrom(
      ...'{}[],:"\\ \n',
      '"a"',
      '1',
      '-',
      '01',
      '1e5',
      'true',
      'nul',
      '\\u12',
      '\u0001',
      'é',
    );
    const broken = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(broken, fc.json()), (text) => {
        expect(findJsonError(text) === undefined, text).to.equal(isJson(text));
      }),
      { numRuns: 500 },
    );
  });

  it('points at the first fault, and says what is expected there', () => {
    for (const [text, index, expected] of [
      ['{"a":1,}', 7, 'a name in double quotes, after a comma that must not be the last'],
      ['[1 2]', 3, 'a comma, or the end of the list or object'],
      ["{'a':1}", 1, 'a name in double quotes or "}"'],
      ['{"a" 1}', 5, '":"'],
      ['[1] x', 4, 'nothing more'],
      ['  ', 2, 'a value'],
      ['["a\nb"]', 1, 'a value or "]"'],
    ] as const) {
      expect(findJsonError(text), text).to.deep.equal({ index, expected });
    }
  });

  it('takes long texts and deep nesting', () => {
    expect(findJsonError(JSON.stringify('a\\'.repeat(500_000)))).to.equal(undefined);
    expect(findJsonError('['.repeat(100_000))?.index).to.equal(100_000);
  });

  it('counts lines and columns from one', () => {
    expect(lineAt('a\nbc', 3)).to.deep.equal({ line: 2, column: 2 });
    expect(lineAt('', 0)).to.deep.equal({ line: 1, column: 1 });
  });
});
