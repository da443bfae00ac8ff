import { policy } from './trusted-types.js';

/** What to add to a message on code that could not be loaded, where that is for lack of the policy. */
export const lackOfPolicy = (error: unknown): string =>
  error instanceof TypeError && !policy() ? ': the page has to allow `trusted-types lit-html topic-elements`' : '';

/**
 * Tells the integrator of code that could not be loaded.
 *
 * @param what  What it is for.
 */
export const warnLost = (what: string, error: unknown): void =>
  console.warn(`[topic-elements] the code for ${what} could not be loaded${lackOfPolicy(error)}.`, error);
