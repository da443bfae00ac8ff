/** A class that is registered says of which version of the library it is; another copy of it can tell that then. */
type Marked = CustomElementConstructor & { topicElements?: string };

const kept: string[] = [];

/**
 * Says that a name keeps what it was given first, by another copy of the library or by the host. There is one warning
 * for each copy, with all names that are taken at one time.
 */
export function keep(tag: string): void {
  if (!kept.length) {
    queueMicrotask(() =>
      console.warn(`[topic-elements] defined before, and kept: ${kept.join(', ')}. Load it once, or with data-prefix.`),
    );
  }
  const first: Marked | undefined = customElements.get(tag);
  kept.push(`<${tag}> by ${first?.topicElements ?? 'the page'}`);
}

/**
 * Defines an element, unless its name is taken. The first one wins; a second definition would throw into the page.
 *
 * @param prefix  Put before the name. Such a name gets a class of its own, since a class can stand for one name only.
 * @param report  Told of a name that is taken.
 */
export function register(name: string, element: Marked, prefix = '', report = keep): void {
  const tag = prefix + name;
  const first = customElements.get(tag);
  element.topicElements = __VERSION__;
  if (!first) customElements.define(tag, prefix ? class extends element {} : element);
  // What is ours already is no news.
  else if (first !== element && !(first.prototype instanceof element)) report(tag);
}
