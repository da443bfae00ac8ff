import { expect, fixtureSync, oneEvent } from '@open-wc/testing';
import type { Item } from '../../../src/index.js';
import { tellOfSelection } from '../../../src/elements/shared/selection.js';

const ITEMS: readonly Item[] = [{ id: 'a' }, { id: 'b' }];

function host() {
  const element = fixtureSync<HTMLElement>(`<div>
    <p part="item"><a part="link" href="#a"><b>A</b></a></p>
    <p part="item"><a part="link" href="#b">B</a> <a href="#other">other</a></p>
    <a part="link" href="#outside">outside</a></div>`);
  tellOfSelection(element, element, (index) => ITEMS[index]);
  return element;
}

const click = (element: Element, selector: string) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  // The test page stays where it is; what the handler did is seen before.
  let prevented = false;
  element.addEventListener(
    'click',
    (late) => {
      prevented = late.defaultPrevented;
      late.preventDefault();
    },
    { once: true },
  );
  element.querySelector(selector)?.dispatchEvent(event);
  return { event, prevented };
};

describe('a selection', () => {
  it('names the item in whose link the click was', async () => {
    const element = host();
    for (const [selector, id] of [
      ['b', 'a'],
      ['a[href="#b"]', 'b'],
    ] as const) {
      const told = oneEvent(element, 'topic-select');
      const { event, prevented } = click(element, selector);
      expect(await told).to.include({ item: ITEMS.find((item) => item.id === id), originalEvent: event });
      expect(prevented).to.equal(false);
    }
  });

  it('that is prevented prevents the navigation', () => {
    const element = host();
    element.addEventListener('topic-select', (event) => event.preventDefault());
    expect(click(element, 'b').prevented).to.equal(true);
  });

  it('is none elsewhere', () => {
    const element = host();
    element.addEventListener('topic-select', () => expect.fail('no item was selected'));
    for (const selector of ['[href="#other"]', '[href="#outside"]', 'p']) click(element, selector);
  });
});
