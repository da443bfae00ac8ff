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

  it('with a prefix gives each name a class of its own, and the second time does nothing', () => {
    const [name, element] = [fresh(), class extends HTMLElement {}];
    for (const prefix of ['ilo-', 'un-', 'ilo-']) register(name, element, prefix);
    const [ilo, un] = ['ilo-', 'un-'].map((prefix) => customElements.get(prefix + name)?.prototype as unknown);
    expect(ilo).to.be.instanceOf(element);
    expect(un).to.be.instanceOf(element);
    expect(ilo).to.not.equal(un);
    expect(said).to.deep.equal([]);
  });

  it('of which the page has made one of its own does nothing', () => {
    const [tag, element] = [fresh(), class extends HTMLElement {}];
    customElements.define(tag, class extends element {});
    register(tag, element);
    expect(said).to.deep.equal([]);
  });

  it('under names that are taken keeps the first ones, and says so once, of all, and by whom', async () => {
    const [ours, theirs, first] = [fresh(), fresh(), class extends HTMLElement {}];
    register(ours, first);
    customElements.define(theirs, class extends HTMLElement {});
    for (const tag of [ours, theirs]) register(tag, class extends HTMLElement {});
    await Promise.resolve();
    expect(customElements.get(ours)).to.equal(first);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`<${ours}> by ${__VERSION__}, <${theirs}> by the page`).and.to.contain('data-prefix');
    // The integrator knows by now.
    register(theirs, class extends HTMLElement {});
    await Promise.resolve();
    expect(said).to.have.length(1);
  });
});
