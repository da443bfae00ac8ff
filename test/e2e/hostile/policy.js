// The host has Lit itself, and with it the policy of that name.
globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (html) => html });
