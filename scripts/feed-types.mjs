// src/feed/formats/json-feed.types.ts: the types of what a publisher writes.
import { definition, fieldsOf, isObject } from './feed-schema.mjs';

const TYPES = { id: 'string | number', number: 'number', texts: 'string | readonly string[]' };
/** Objects that have a name of their own; others are written where they stand. */
const NAMES = {
  item: 'JsonFeedItem',
  author: 'JsonFeedAuthor',
  attachment: 'JsonFeedAttachment',
  picture: 'JsonFeedPicture',
};

const typeOf = ({ kind, list }) => {
  const one = NAMES[kind] ?? (isObject(kind) ? members(kind) : (TYPES[kind] ?? 'string'));
  return list ? `readonly ${one}[]` : one;
};

/** Whoever writes items now has no use for what version 1.0 had. An item may have any text in the place of an id. */
function members(name) {
  const required = name === 'item' ? [] : (definition(name).required ?? []);
  const lines = fieldsOf(name)
    .filter(({ deprecated }) => !deprecated)
    .map((field) => {
      const optional = required.includes(field.name) ? '' : '?';
      const orNothing = optional && ' | undefined';
      return `/** ${field.description} */\nreadonly ${field.name}${optional}: ${typeOf(field)}${orNothing};`;
    });
  return `{\n${lines.join('\n')}\n}`;
}

const interfaces = Object.entries(NAMES)
  .slice(1)
  .map(([kind, name]) => `export interface ${name} ${members(kind)}`);

export const feedTypes = () => `// Made from schema/feed.schema.json by npm run guides: change that.

/**
 * What a publisher writes: an item of JSON Feed 1.1 with the \`_topic\` extension. All fields are optional, and wrong
 * ones do no harm; the types help those who write items by hand, for the \`items\` property.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export interface JsonFeedItem ${members('item')}

${interfaces.join('\n\n')}
`;
