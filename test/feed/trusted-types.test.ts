import { expect } from '@open-wc/testing';
import { policy } from '../../src/feed/trusted-types.js';

const KEY = Symbol.for('topic-elements/policy');
const page = globalThis as { [KEY]?: unknown; trustedTypes?: unknown };

describe('feed/trusted-types', () => {
  afterEach(() => void Reflect.deleteProperty(page, KEY));

  it('makes one policy for the page', () => {
    const made = policy();
    expect(made?.createHTML('<a>').toString()).to.equal('<a>');
    expect(policy()).to.equal(made);
    expect(page[KEY]).to.equal(made);
  });

  it('takes the policy of another copy', () => {
    const other = { createHTML: (html: string) => html };
    page[KEY] = other;
    expect(policy()).to.equal(other);
  });

  it('does without where another copy was refused one', () => {
    page[KEY] = undefined;
    expect(policy()).to.equal(undefined);
    expect(KEY in page).to.equal(true);
  });
});
