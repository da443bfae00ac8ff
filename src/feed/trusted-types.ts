/** Turns text into what the parsers of the page take. */
export interface Policy {
  readonly createHTML: (markup: string) => string;
  readonly createScriptURL: (url: string) => string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** False where the page refuses it. */
let made: Policy | false | undefined;

/**
 * The Trusted Types policy of this copy of the library, `topic-elements`, made when it is first needed. Where there are
 * no Trusted Types, what it gives are the strings themselves. It signs whatever it gets, so it belongs to what makes
 * markup safe and to what reads XML, and is handed to nobody else: neither put on a global nor exported by an entry.
 *
 * @returns undefined where the page refuses it.
 * @see https://w3c.github.io/trusted-types/dist/spec/#trusted-type-policy
 */
export const policy = (): Policy | undefined => (made ??= make()) || undefined;

const same = (text: string) => text;

function make(): Policy | false {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
  const rules: Policy = { createHTML: same, createScriptURL: same };
  try {
    return trustedTypes ? trustedTypes.createPolicy('topic-elements', rules) : rules;
  } catch {
    return false;
  }
}
