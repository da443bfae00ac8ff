import { expect } from '@open-wc/testing';
import { showState } from '../../../src/elements/shared/states.js';

class StatefulElement extends HTMLElement {
  readonly internals = this.attachInternals();
}
customElements.define('stateful-element', StatefulElement);

const NAMES = ['loading', 'ready', 'empty', 'error'] as const;

describe('showing a state', () => {
  it('has one custom state at a time, and aria-busy only while loading', () => {
    const element = new StatefulElement();
    for (const state of [...NAMES, ...[...NAMES].reverse(), 'initial'] as const) {
      showState(element, element.internals, state);
      expect(NAMES.filter((name) => element.matches(`:state(${name})`))).to.deep.equal(
        state === 'initial' ? [] : [state],
      );
      expect(element.getAttribute('aria-busy')).to.equal(state === 'loading' ? 'true' : null);
    }
  });

  it('tells those who watch the attribute of each change once', async () => {
    const element = new StatefulElement();
    let heard = 0;
    const observer = new MutationObserver((records) => (heard += records.length));
    observer.observe(element, { attributes: true });
    for (const state of ['loading', 'loading', 'ready', 'ready', 'loading'] as const) {
      showState(element, element.internals, state);
    }
    await Promise.resolve();
    expect(heard).to.equal(3);
    element.setAttribute('aria-busy', 'false');
    showState(element, element.internals, 'loading');
    expect(element.getAttribute('aria-busy')).to.equal('true');
    observer.disconnect();
  });

  it('does no harm in a browser that has no states, or other ones', () => {
    const element = document.createElement('div');
    const without = {} as ElementInternals;
    const strict = {
      states: { add: () => expect.fail('no'), delete: () => expect.fail('no') },
    } as unknown as ElementInternals;
    for (const internals of [without, strict]) {
      showState(element, internals, 'loading');
      expect(element.getAttribute('aria-busy')).to.equal('true');
      showState(element, internals, 'ready');
      expect(element.hasAttribute('aria-busy')).to.equal(false);
    }
  });
});
