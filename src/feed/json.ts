/**
 * Reading unknown JSON, field by field. Every function is total: it takes anything and gives a value of its type or
 * `undefined`. Only own properties are read, so that neither a polluted `Object.prototype` nor a `__proto__` key can
 * supply a field, and nothing unknown is ever walked, cloned or written back out.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

/** How deep JSON may be nested. Real feeds stay under ten; engines need seconds for millions. */
const MAX_DEPTH = 64;

export function object(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

export function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What `read` gives of the entries of a list, without those of which it gives nothing; absent where none is left. */
export function list<T>(value: unknown, read: (one: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.flatMap((one: unknown) => read(one) ?? []);
  return found.length ? Object.freeze(found) : undefined;
}

/** The own property `key` of `source`, whatever it is. */
export function field(source: unknown, key: string): unknown {
  return source && typeof source === 'object' && Object.hasOwn(source, key) ? (source as JsonObject)[key] : undefined;
}

/** A finite number above zero. */
export function positive(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 && value < Infinity ? value : undefined;
}

/** Whether `json` is nested deeper than a feed ever is. One pass, in which strings are jumped over; nothing is built. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    const c = json.charCodeAt(i);
    if (c === 34) {
      do i = json.indexOf('"', i + 1);
      while (i > 0 && isEscaped(json, i));
      if (i < 0) return false;
    } else if (c === 91 || c === 123) {
      if (++depth > MAX_DEPTH) return true;
    } else if (c === 93 || c === 125) depth--;
  }
  return false;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(json: string, at: number): boolean {
  let before = at;
  while (json[before - 1] === '\\') before--;
  return (at - before) % 2 > 0;
}
