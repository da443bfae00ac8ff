import { expect } from '@open-wc/testing';
import { number, text } from '../../../../src/elements/shared/own/own-attributes.js';

const NEITHER = [undefined, null, {}, Object.create(null), Symbol('s'), true];

describe('a number that goes back into its attribute', () => {
  it('is read as others are', () => {
    expect(number.fromAttribute!(' 3 ')).to.equal(3);
    expect(number.fromAttribute!('x')).to.equal('x');
  });

  it('is written back as it is', () => {
    expect(number.toAttribute!(3)).to.equal('3');
    expect(number.toAttribute!('x' as never)).to.equal('x');
  });

  it('is none for what neither numbers nor texts are, as scripts and frameworks set it', () => {
    for (const value of NEITHER) {
      expect(number.toAttribute!(value as never)).to.equal(null);
    }
  });
});

describe('a text that goes back into its attribute', () => {
  it('is written back as it is', () => expect(text.toAttribute!('x')).to.equal('x'));

  it('is none for what is no text', () => {
    for (const value of [...NEITHER, 3]) expect(text.toAttribute!(value as never)).to.equal(null);
  });
});
