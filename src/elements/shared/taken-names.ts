/** A class that is registered says of which version of the library it is; another copy of it can tell that then. */
export type Marked = CustomElementConstructor & { topicElements?: string };

const kept: string[] = [];

/**
 * Says that a name keeps what it was given first, by another copy of the library or by the host. There is one warning
 * for each copy, with all names that are taken at one time.
 */
export function informOfTaken(tag: string): void {
  const first: Marked | undefined = customElements.get(tag);
  if (kept.push(`<${tag}> by ${first?.topicElements ?? 'the page'}`) > 1) return;
  queueMicrotask(() => console.warn(`[topic-elements] taken: ${kept.join(', ')}. Use data-prefix.`));
}
