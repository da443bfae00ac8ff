import { expect } from '@open-wc/testing';
import { policy } from '../../src/feed/trusted-types.js';

// What a page with Trusted Types makes of it is in test/e2e/rich-text.test.ts.
describe('the policy', () => {
  it('is one, and gives what a parser takes', () => {
    const made = policy();
    expect(made).to.equal(policy());
    const parsed = new DOMParser().parseFromString(made!.createHTML('<b>B</b>'), 'text/html');
    expect(parsed.body.textContent).to.equal('B');
  });

  it('is no property of the page', () => {
    policy();
    const all = [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertySymbols(globalThis)];
    expect(all.map(String).filter((name) => name.includes('topic-elements'))).to.deep.equal([]);
  });
});
