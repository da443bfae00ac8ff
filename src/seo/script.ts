import type { Thing, Value } from './schema.js';

/** What a script with structured data holds. */
export type JsonLd = Readonly<Record<string, unknown>> & { readonly '@context': 'https://schema.org' };

/** Tells the scripts of this library from those that the page's author wrote. */
export const MARK = 'data-topic-elements';

/** One node as a document, several as a graph; undefined where there is none. */
export function jsonLdDocument(nodes: readonly Thing[]): JsonLd | undefined {
  const [only, ...others] = nodes;
  if (!only) return undefined;
  return { '@context': 'https://schema.org', ...(others.length ? { '@graph': nodes } : only) };
}

/**
 * As JSON that may stand in a script: nothing in it can end that, or begin a comment. Written here, because old libraries
 * give arrays and objects a `toJSON` that JSON.stringify listens to.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const jsonLdText = (data: JsonLd): string => inScript(write(data as unknown as Thing));

/** JSON as it may stand in a script. */
export const inScript = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

function write(value: Value): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  const entries = Object.entries(value as Readonly<Record<string, Value | undefined>>);
  return `{${entries.flatMap(([name, one]) => (one === undefined ? [] : `${JSON.stringify(name)}:${write(one)}`)).join()}}`;
}
