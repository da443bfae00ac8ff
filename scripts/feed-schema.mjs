// schema/feed.schema.json, as what is made of it needs it: the fields of each object, and of what kind each is.
import { readFileSync } from 'node:fs';

export const schema = JSON.parse(readFileSync(new URL('../schema/feed.schema.json', import.meta.url), 'utf8'));
const { $defs } = schema;

const nameIn = ({ $ref } = {}) => $ref?.replace('#/$defs/', '');

/** Whether something is an object with fields, and no kind of value. */
export const isObject = (name) => $defs[name]?.properties !== undefined;

/** An object by its name; without one, the feed. */
export const definition = (name) => (name === undefined ? schema : $defs[name]);

/**
 * The fields of an object. Of each: its name, the kind of its value, or of each entry where it is a list; undefined where nobody
 * reads it.
 */
export const fieldsOf = (name) =>
  Object.entries(definition(name).properties).map(([field, given]) => {
    const kind = nameIn(given.items ?? given);
    const { description, examples, deprecated = false } = { ...$defs[kind], ...given };
    return { name: field, kind, list: given.items !== undefined, description, examples, deprecated };
  });
