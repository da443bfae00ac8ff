import { isServer } from 'lit';
import { informOfTaken, type Marked } from './taken-names.js';

/**
 * Defines an element, unless its name is taken. The first one wins; a second definition would throw into the page.
 *
 * @param prefix  Put before the name. Such a name gets a class of its own, since a class can stand for one name only.
 */
export function register(name: string, element: Marked, prefix = ''): void {
  const tag = prefix + name;
  const first = customElements.get(tag);
  element.topicElements = __VERSION__;
  if (!first) customElements.define(tag, prefix ? class extends element {} : element);
  // What is ours already is no news; nor are the copies that bundlers for servers make of one module.
  else if (!isServer && first !== element && !(first.prototype instanceof element)) informOfTaken(tag);
}
