import type { FeedErrorLike } from '../../feed/model.js';

const said = new WeakMap<object, Set<string>>();

/**
 * Tells the integrator, once, what is wrong with an attribute of an element.
 *
 * @param advice  What was expected and what is done instead.
 */
export function warnAttribute(element: Element, attribute: string, value: unknown, advice: string): void {
  // Not every object can be made a string, and some throw whatever is done with them.
  const text = typeof value === 'object' || typeof value === 'function' ? `[${typeof value}]` : (value as string);
  const message = `[topic-elements] <${element.localName} ${attribute}="${String(text)}">: ${advice}`;
  if (first(element, message)) console.warn(message, element);
}

/**
 * Tells the integrator why there is no feed: once a failure, however many elements wait for it, and once an element,
 * however often its reloads fail in the same way.
 */
export function warnFeed(element: Element, attribute: string, error: FeedErrorLike): void {
  // What is asked for is the property, which scripts can set while the attribute stays as it is.
  const value = (element as Element & { readonly [name: string]: unknown })[attribute] ?? error.url;
  const message = `[topic-elements] <${element.localName} ${attribute}="${value as string}"> (${error.code}): ${error.message}.`;
  if (first(error, 'feed') && first(element, message)) console.warn(message, error);
}

function first(about: object, message: string): boolean {
  const messages = said.get(about) ?? new Set();
  said.set(about, messages);
  return messages.size !== messages.add(message).size;
}
