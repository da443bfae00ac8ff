import { escapeAttribute } from './escape.js';

/** Attributes by their names; `true` is one without value, `false`, `null` and `undefined` are none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * An element as an author would write it.
 *
 * @param content  What stands between the tags, as HTML.
 * @throws {TypeError} for what cannot be the name of an element or of an attribute.
 */
export function elementMarkup(tag: string, attributes: Attributes = {}, content = ''): string {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)+$/.test(tag))
    throw new TypeError(`[topic-elements] "${tag}" is no name of an element.`);
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (!/^[^\s"'<>/=]+$/.test(name)) throw new TypeError(`[topic-elements] "${name}" is no name of an attribute.`);
    if (value === false || value === null || value === undefined) return [];
    return value === true ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`;
  });
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}
