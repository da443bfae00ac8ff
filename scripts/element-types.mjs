// Makes the types of all elements out of what @wc-toolkit/jsx-types writes. That is one file for every framework at
// once, which changes the types of frameworks that are not there and says less of events, refs and styles than each
// framework's own types do. Taken from it are the attributes, properties and events of each element; the files in
// types/ make those known to one framework each.
import { format } from 'prettier';

const HEAD = `
/** Numbers may also be written as HTML writes them: \`limit="3"\`. */
export type Written<Props> = {
  [Name in keyof Props]: number extends Props[Name] ? Props[Name] | \`\${number}\` : Props[Name];
};

/** Attributes and properties of an element, without its events. */
export type Properties<Props> = Omit<Written<Props>, \`on\${string}\`>;
`;

/** What is expected to be there, or the generator has changed its ways. */
function cut(text, from, to) {
  const start = text.search(from);
  const end = text.search(to);
  if (start < 0 || end < start) throw new Error(`@wc-toolkit/jsx-types writes no ${from} before ${to} any more.`);
  return text.slice(start, end);
}

/**
 * @param {string} generated  What the generator writes.
 * @param {object} manifest  What it has read: one declaration with `tagName` for each element.
 */
export async function elementTypes(generated, { modules }) {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const events = elements.flatMap((element) => element.events ?? []).map(({ type }) => type.text);
  const names = [...new Set([...elements.map(({ name }) => name), ...events])].sort();
  // Without these, an element is the attributes, properties and events of its own.
  const own = cut(generated, /export type \w+Props = \{/, /declare module 'react'/).replace(
    / & BaseProps<\w+> & BaseEvents>/g,
    '>',
  );
  if (/Base(Props|Events)/.test(own)) throw new Error('@wc-toolkit/jsx-types writes other base types than it did.');
  return format(
    `// Generated from custom-elements.json.
    import type { ${names.join(', ')} } from '../index.js';
    import type {} from '../define.js';
    ${HEAD}
    ${own}`,
    { parser: 'typescript', printWidth: 120, singleQuote: true },
  );
}
