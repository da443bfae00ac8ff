import { isServer } from 'lit';

/**
 * The language of an element: the `lang` of the nearest ancestor that has one, through shadow roots.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#language
 * @returns a BCP 47 tag, or an empty string where nothing says.
 */
export function nearestLang(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const owner: Element | null = at.closest('[lang]');
    if (owner) return owner.getAttribute('lang')?.trim() ?? '';
    const root = at.getRootNode();
    at = !isServer && root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

const listeners = new Set<() => void>();

/** Tells all who watch that a language, or its texts, may be another. */
export const tellListeners = (): void => {
  for (const listener of listeners) listener();
};

let observer: MutationObserver | undefined;
let observed = new WeakSet<Node>();

/**
 * Calls `listener` whenever a `lang` attribute changes that may concern `element`, and with {@link tellListeners}. One
 * observer serves all elements.
 *
 * @returns a function that ends it.
 */
export function watchLang(element: Element, listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(tellListeners);
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    if (!observed.has(root)) {
      observed.add(root);
      observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer?.disconnect();
    observed = new WeakSet();
  };
}
