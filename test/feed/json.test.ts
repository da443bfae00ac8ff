import { expect } from '@open-wc/testing';
import { array, field, isTooDeep, object, positive } from '../../src/feed/json.js';

describe('feed/json', () => {
  it('object takes objects only', () => {
    const source = { a: 1 };
    expect(object(source)).to.equal(source);
    for (const other of [null, undefined, [], 'text', 1, true]) expect(object(other)).to.equal(undefined);
  });

  it('array takes arrays only', () => {
    const list = [1];
    expect(array(list)).to.equal(list);
    for (const other of [null, undefined, {}, 'text', 1, { length: 1 }]) expect(array(other)).to.deep.equal([]);
  });

  it('field reads own properties only', () => {
    expect(field({ a: 1 }, 'a')).to.equal(1);
    expect(field({ a: null }, 'a')).to.equal(null);
    expect(field(JSON.parse('{"__proto__":1}'), '__proto__')).to.equal(1);
    for (const key of ['toString', 'constructor', '__proto__']) expect(field({}, key), key).to.equal(undefined);
    for (const other of [null, undefined, 'text', 1]) expect(field(other, 'length')).to.equal(undefined);
  });

  it('field is not taken in by a polluted prototype', () => {
    const { prototype } = Object as { prototype: { title?: string } };
    try {
      prototype.title = 'polluted';
      expect(field({}, 'title')).to.equal(undefined);
    } finally {
      delete prototype.title;
    }
  });

  it('positive takes finite numbers above zero', () => {
    expect([1, 0.5, 1e300].map(positive)).to.deep.equal([1, 0.5, 1e300]);
    for (const other of [0, -1, NaN, Infinity, '1', null, undefined]) expect(positive(other)).to.equal(undefined);
  });

  describe('isTooDeep', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

    it('allows 64 levels', () => {
      expect(isTooDeep(nested(64))).to.equal(false);
      expect(isTooDeep(nested(65))).to.equal(true);
      expect(isTooDeep('{"a":'.repeat(65))).to.equal(true);
    });

    it('counts what is open at the same time', () => {
      expect(isTooDeep(`[${'[],{},'.repeat(100)}[]]`)).to.equal(false);
    });

    it('leaves out what stands in strings', () => {
      expect(isTooDeep(JSON.stringify(['['.repeat(100), '"['.repeat(100), '\\"{'.repeat(100), '\\']))).to.equal(false);
      expect(isTooDeep(`["\\\\",${nested(64)}]`)).to.equal(true);
    });

    it('reads a million levels', () => {
      expect(isTooDeep(nested(1_000_000))).to.equal(true);
    });
  });
});
