/**
 * Defines an element, unless its name is taken: by another copy of the library, or by the host. The first one wins;
 * a second definition would throw into the page.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (taken !== element) {
    console.warn(
      `[topic-elements] <${tag}> is defined already, by the page or by another copy of this library; that definition is kept.`,
    );
  }
}
