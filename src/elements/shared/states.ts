/** Where an element stands: the value of its `state` property and the name of its custom state. */
export type ElementState = 'initial' | 'loading' | 'ready' | 'empty' | 'error';

const NAMES: readonly ElementState[] = ['loading', 'ready', 'empty', 'error'];

/**
 * Shows the state of an element to the outside: `:state(…)` for style sheets, `aria-busy` for assistive technology.
 *
 * @see https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class
 */
export function showState(host: Element, internals: ElementInternals, state: ElementState): void {
  for (const name of NAMES) {
    try {
      if (name === state) internals.states.add(name);
      else internals.states.delete(name);
    } catch {
      // Browsers before 2024 have no states, or want them written with dashes.
    }
  }
  if (state === 'loading') host.setAttribute('aria-busy', 'true');
  else host.removeAttribute('aria-busy');
}
