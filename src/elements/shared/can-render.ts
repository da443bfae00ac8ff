/** Where the build leaves the error that Lit got when it asked for its policy (scripts/tolerant-lit.mjs). */
const REFUSED = Symbol.for('topic-elements/refused');

/**
 * Whether the page lets Lit make templates. Where Trusted Types are required and the list of policies has no room for
 * Lit's, it does not: then elements that are defined could only throw, and it is better for a page to stay as it is.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/#trusted-types-csp-directive
 */
export function canRender(): boolean {
  const error = (globalThis as { [REFUSED]?: unknown })[REFUSED];
  try {
    // Text is taken where nothing requires more.
    if (error) new DOMParser().parseFromString('', 'text/html');
    return true;
  } catch {
    console.warn(
      "[topic-elements] nothing is defined: the page has to allow `trusted-types lit-html topic-elements`, with 'allow-duplicates' where it has Lit already.",
      error,
    );
    return false;
  }
}
