/**
 * What the innermost cause of an error says, or what its code is: `fetch` itself only says that it failed.
 *
 * @returns undefined for what is no error, and for one that says nothing.
 */
export function rootCause(error: unknown): string | undefined {
  let at = error;
  while (at instanceof Error && at.cause instanceof Error) at = at.cause;
  if (!(at instanceof Error)) return undefined;
  // OpenSSL ends its messages with a line.
  return at.message.trim() || (at as { readonly code?: string }).code;
}
