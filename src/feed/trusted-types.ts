/** What a Trusted Types policy of the page is needed for here. */
export interface Policy {
  /** The text as the page's security policy wants it, unchanged: whoever asks sees to it that it does no harm. */
  createHTML(html: string): string;
}

const KEY = Symbol.for('topic-elements/policy');

/**
 * The policy `topic-elements`, which parsing needs where a page requires Trusted Types: XML and rich text go through it
 * on their way into documents that run no script. It is made when first asked for and kept on the page, since a second
 * one of the same name is an error, and copies of the library can meet on a page.
 *
 * @returns undefined where there are no Trusted Types, or where the page's `trusted-types` does not name the policy.
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function policy(): Policy | undefined {
  const page = globalThis as { [KEY]?: Policy; trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  try {
    if (!(KEY in page)) {
      page[KEY] = undefined;
      page[KEY] = page.trustedTypes?.createPolicy('topic-elements', { createHTML: (html) => html });
    }
  } catch {
    // Not named: what needs the policy fails, where the page requires one at all.
  }
  return page[KEY];
}
