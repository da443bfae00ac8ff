/** Where an element stands: the value of its `state` property and the name of its custom state. */
export type ElementState = 'initial' | 'loading' | 'ready' | 'empty' | 'error';

/**
 * Shows the state of an element to the outside: `:state(…)` for style sheets, `aria-busy` for assistive technology.
 *
 * @see https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class
 */
export function showState(host: Element, internals: ElementInternals, state: ElementState): void {
  const { states } = internals;
  try {
    if (!states.has(state)) {
      states.clear();
      if (state !== 'initial') states.add(state);
    }
  } catch {
    // Browsers before 2024 have no states, or want them written with dashes.
  }
  if (state !== 'loading') host.removeAttribute('aria-busy');
  // Only once: a page that answers with a change inside the element would be told again, for ever.
  else if (host.ariaBusy !== 'true') host.setAttribute('aria-busy', 'true');
}
