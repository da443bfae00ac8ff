/** The name that a host allows with `trusted-types`. */
const NAME = 'topic-elements';

/** Turns text into what the parsers of the page take. */
export interface Policy {
  readonly createHTML: (markup: string) => string;
  readonly createScriptURL: (url: string) => string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

let made: Policy | null | undefined;

/**
 * The Trusted Types policy of this copy of the library, made when it is first needed. Where there are no Trusted Types,
 * what it gives are the strings themselves. It signs whatever it gets, so it belongs to what makes markup safe, and is
 * handed to nobody else: neither put on a global nor exported by an entry.
 *
 * @returns undefined where the page refuses it; the console then says once what to add.
 * @see https://w3c.github.io/trusted-types/dist/spec/#trusted-type-policy
 */
export function policy(): Policy | undefined {
  if (made === undefined) {
    const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
    const rules: Policy = { createHTML: (markup) => markup, createScriptURL: (url) => url };
    try {
      made = trustedTypes ? trustedTypes.createPolicy(NAME, rules) : rules;
    } catch {
      made = null;
      console.warn(
        `[topic-elements] the Content-Security-Policy of this page refuses the Trusted Types policy "${NAME}": add ` +
          `"trusted-types lit-html ${NAME}" (and 'allow-duplicates' for several copies of the library). ` +
          'What needs a parser is left out until then, and rich text is shown as plain text.',
      );
    }
  }
  return made ?? undefined;
}
