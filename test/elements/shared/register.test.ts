import { expect } from '@open-wc/testing';
import { register } from '../../../src/elements/shared/register.js';
import { said } from '../support.js';

const fresh = () => `x-${crypto.randomUUID()}`;

describe('registering an element', () => {
  it('defines it', () => {
    const [tag, element] = [fresh(), class extends HTMLElement {}];
    register(tag, element);
    expect(customElements.get(tag)).to.equal(element);
    expect(said).to.deep.equal([]);
  });

  it('a second time does nothing', () => {
    const [tag, element] = [fresh(), class extends HTMLElement {}];
    register(tag, element);
    register(tag, element);
    expect(said).to.deep.equal([]);
  });

  it('under a name that is taken keeps the first one, and says so', () => {
    const [tag, first] = [fresh(), class extends HTMLElement {}];
    register(tag, first);
    register(tag, class extends HTMLElement {});
    expect(customElements.get(tag)).to.equal(first);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`<${tag}>`);
  });
});
