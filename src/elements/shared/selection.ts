import type { Item } from '../../feed/model.js';
import { TopicSelectEvent } from './events.js';

/**
 * Tells of each click on the link of an item, before the browser follows it.
 *
 * @param root  Where the items are rendered, each in a part named `item`.
 * @param itemAt  The item of the part with this number.
 */
export function tellOfSelection(
  root: HTMLElement | DocumentFragment,
  host: HTMLElement,
  itemAt: (index: number) => Item | undefined,
): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[part~=link]');
    const row = link && link.closest('[part~=item]');
    const item = row && itemAt([...root.querySelectorAll('[part~=item]')].indexOf(row));
    if (item && !host.dispatchEvent(new TopicSelectEvent(item, event as MouseEvent))) event.preventDefault();
  });
}
