import { expect } from '@open-wc/testing';
import { contrast } from '../../../demo/builder/contrast.js';

describe('contrast', () => {
  // As the design system that published these colours gives them.
  for (const [one, other, expected] of [
    ['#000000', '#ffffff', 21],
    ['#1E2DBE', '#ffffff', 9.66],
    ['#FA3C4B', 'rgb(255, 255, 255)', 3.61],
    ['#FFCD2D', '#230050', 11.8],
    ['#6D6D6D', '#ffffff', 5.17],
    ['#777777', '#777777', 1],
  ] as const) {
    it(`${one} on ${other}: ${expected}`, () => {
      expect(contrast(one, other)).to.be.closeTo(expected, 0.05);
      expect(contrast(other, one)).to.equal(contrast(one, other));
    });
  }

  it('is unknown where a colour is', () => {
    for (const strange of ['', 'red', '#fff', 'rgba(0, 0, 0, 0.5)', 'color(srgb 1 1 1)']) {
      expect(contrast(strange, '#ffffff')).to.equal(undefined);
    }
  });
});
