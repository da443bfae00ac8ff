// src/doctor/json-feed.fields.ts: what the doctor knows of a feed's fields, without the words for people.
import { definition, fieldsOf, isObject } from './feed-schema.mjs';

/** Of the feed and its items, the doctor tells by itself what has to be there. */
const TOLD_APART = [undefined, 'item'];

/** An object in TypeScript. Whatever stands below `_topic` is of this library. */
function object(name, own) {
  const fields = fieldsOf(name).map((field) => [field.name, valueOf(field, own || field.name === '_topic')]);
  const required = TOLD_APART.includes(name) ? undefined : definition(name).required;
  const parts = [
    own && 'own: true',
    required && `required: ${JSON.stringify(required)}`,
    `fields: { ${fields.map(([key, value]) => `${key}: ${value}`).join(', ')} }`,
  ];
  return `{ ${parts.filter(Boolean).join(', ')} }`;
}

function valueOf({ kind, list }, own) {
  // Items are examined one by one.
  if (kind === undefined || kind === 'item') return `'any'`;
  const value = isObject(kind) ? (constantOf(kind) ?? object(kind, own)) : `'${kind}'`;
  return list ? `{ list: ${value} }` : value;
}

/** What others refer to has a name. */
const CONSTANTS = { picture: 'PICTURE', entry: 'ENTRY', author: 'AUTHOR', itemTopic: 'TOPIC_OF_ITEM' };
const constantOf = (kind) => CONSTANTS[kind];

export const feedFields = () =>
  `// Made from schema/feed.schema.json by npm run guides: change that.
import type { Schema } from './json-feed.schema.js';

const PICTURE: Schema = ${object('picture', true)};
const ENTRY: Schema = ${object('entry', true)};
const AUTHOR: Schema = ${object('author', false)};

export const TOPIC_OF_ITEM: Schema = ${object('itemTopic', true)};

export const ITEM: Schema = ${object('item', false)};

/** Of the feed, without its items. */
export const FEED: Schema = ${object(undefined, false)};
`;
