import { parseDate } from '../feed/date.js';
import { array, field, object, positive, type JsonObject } from '../feed/json.js';
import { languageTag, literalText } from '../feed/text.js';
import { imageSrcset } from '../feed/srcset.js';
import { imageUrl, linkUrl, webUrl } from '../feed/url.js';
import { finding, quoted, type Finding, type Place } from './finding.js';
import { FEED, ITEM, TOPIC_OF_ITEM } from './json-feed.fields.js';
import { FOREIGN_NAMES, type Kind, type Schema } from './json-feed.schema.js';
import { nearest } from './nearest.js';

/** A hand-written feed has a few such faults; a program repeats them in every item. */
const MAX_UNKNOWN = 20;

/** Fields of the feed itself that are dropped when it is read, and those that nobody reads. */
export function examineFields(json: unknown, url: string): Finding[] {
  const found: Finding[] = [];
  const source = object(json);
  if (!source) return found;
  walk(source, FEED, '', { url }, url, found);
  const version = field(source, 'version') ?? undefined;
  const where = { url, path: 'version' };
  const fix = '"version": "https://jsonfeed.org/version/1.1"';
  if (version === undefined) {
    const says = 'A JSON Feed has to name its version. Elements read it all the same; other readers do not.';
    found.push(finding('note', 'version-missing', where, says, fix));
  } else if (typeof version === 'string' && !version.includes('jsonfeed.org')) {
    const says = `${quoted(version)} is not how a version is written. Elements read it all the same; other readers do not.`;
    found.push(finding('note', 'version-form', where, says, fix));
  }
  const items = field(source, 'items');
  if (items !== undefined && !Array.isArray(items)) {
    const says = `"items" is ${quoted(items)}, and has to be an array: there is nothing to show.`;
    found.push(finding('error', 'items-not-array', { url, path: 'items' }, says, '"items": []'));
  }
  return found;
}

/** The same of one item. */
export function examineItemFields(raw: unknown, path: string, where: Place, base: string): Finding[] {
  const found: Finding[] = [];
  const source = object(raw);
  if (source) walk(source, ITEM, path, where, base, found);
  return found;
}

function walk(source: JsonObject, schema: Schema, path: string, where: Place, base: string, found: Finding[]): void {
  for (const [name, kind] of Object.entries(schema.fields)) {
    const value = field(source, name);
    // What is null is said not to be there.
    if (value === undefined || value === null) continue;
    read(value, kind, path ? `${path}.${name}` : name, where, base, found);
  }
  for (const name of schema.required ?? []) {
    if ((field(source, name) ?? undefined) === undefined) found.push(missing(name, path, where));
  }
  let unknown = 0;
  for (const name in source) {
    if (Object.hasOwn(schema.fields, name) || !Object.hasOwn(source, name) || name.startsWith('_')) {
      const meant = /^_topics?$/i.test(name) && name !== '_topic' && '_topic' in schema.fields;
      if (meant) found.push(misspelt(name, '_topic', path, where));
      continue;
    }
    if (++unknown > MAX_UNKNOWN) break;
    const stranger = unknownField(name, source, schema, path, where);
    if (stranger) found.push(stranger);
  }
}

function read(value: unknown, kind: Kind, path: string, where: Place, base: string, found: Finding[]): void {
  if (typeof kind === 'object') {
    if ('list' in kind) {
      if (!Array.isArray(value)) return void found.push(wrongType(value, 'an array', path, where));
      for (const [i, one] of value.slice(0, 1000).entries()) read(one, kind.list, `${path}[${i}]`, where, base, found);
      return;
    }
    const inner = object(value);
    if (inner) return walk(inner, kind, path, where, base, found);
    // A picture may also be its address.
    if ('alt' in kind.fields && typeof value === 'string') return read(value, 'image', path, where, base, found);
    return void found.push(wrongType(value, 'an object', path, where));
  }
  const problem = READERS[kind](value, base)?.(path, where);
  if (problem) found.push(problem);
}

type Problem = (path: string, where: Place) => Finding | undefined;
type Reader = (value: unknown, base: string) => Problem | undefined;

const typed =
  (type: string, isRight: (value: unknown) => boolean): Reader =>
  (value) =>
    isRight(value) ? undefined : (path, where) => wrongType(value, type, path, where);

const isText = (value: unknown) => typeof value === 'string';

const address =
  (check: (value: unknown, base?: string) => string | undefined): Reader =>
  (value, base) => {
    if (typeof value !== 'string') return (path, where) => wrongType(value, 'an address as text', path, where);
    if (!value.trim()) return undefined;
    const read = check(value, base);
    if (read === undefined) return (path, where) => badAddress(value, path, where);
    return check(value) === undefined ? (path, where) => relativeAddress(value, read, path, where) : undefined;
  };

/** Nobody but this library reads what is in there, and it knows what relative addresses mean. */
const isOurs = (path: string) => path.includes('_topic.');

const READERS: Readonly<Record<Exclude<Kind, object>, Reader>> = {
  any: () => undefined,
  text: typed('text', isText),
  id: typed('text', (value) => isText(value) || typeof value === 'number'),
  texts: typed('text, or an array of texts', (value) => isText(value) || (Array.isArray(value) && value.every(isText))),
  number: typed('a number above zero', (value) => positive(value) !== undefined),
  link: address(linkUrl),
  web: address(webUrl),
  image: address(imageUrl),
  srcset: (value, base) =>
    imageSrcset(value, base) ? undefined : (path, where) => wrongType(value, 'a srcset with widths', path, where),
  date: (value) => (parseDate(value) ? undefined : (path, where) => badDate(value, path, where)),
  language: (value) =>
    languageTag(value)
      ? undefined
      : (path, where) => {
          const says = `${quoted(value)} is no language tag. Screen readers read the text as if it was in the language of the page.`;
          return finding('warning', 'language-invalid', { ...where, path }, says, `${tail(path)}: "en"`);
        },
};

/** The name of a field, in quotation marks, as it stands in front of its value. */
const tail = (path: string) => JSON.stringify(path.replace(/\[\d+]$/, '').replace(/^.*\./, ''));

function wrongType(value: unknown, type: string, path: string, where: Place): Finding {
  const says = `${path} is ${quoted(value)}, and has to be ${type}. It is left out.`;
  const text = typeof value === 'string' && type === 'a number above zero' ? parseFloat(value) : NaN;
  const example = type.endsWith('array of texts')
    ? `[${typeof value === 'number' ? `"${value}"` : '"…"'}]`
    : type.startsWith('an array')
      ? '[…]'
      : type === 'an object'
        ? '{ … }'
        : type.startsWith('a number')
          ? text > 0
            ? String(text)
            : '1'
          : typeof value === 'number'
            ? `"${value}"`
            : '"…"';
  return finding('warning', 'field-type', { ...where, path }, says, `${tail(path)}: ${example}`);
}

function missing(name: string, path: string, where: Place): Finding {
  const says = `${path} has no ${quoted(name)}. It is left out.`;
  return finding('warning', 'field-missing', { ...where, path: `${path}.${name}` }, says, `"${name}": "…"`);
}

function badDate(value: unknown, path: string, where: Place): Finding {
  const says = `${path}: ${quoted(value)} cannot be read as a date. No date is shown.`;
  return finding('warning', 'date-unreadable', { ...where, path }, says, `${tail(path)}: "${probableDate(value)}"`);
}

/** What was probably meant, as far as the platform guesses; a day is a day, in whatever zone. */
function probableDate(value: unknown): string {
  const seconds = typeof value === 'number' && value > 1e9 ? value * (value < 1e11 ? 1000 : 1) : NaN;
  const date = new Date(typeof value === 'string' ? value : seconds);
  if (isNaN(+date) || date.getFullYear() < 1900 || date.getFullYear() > 2100) return '2026-10-29';
  if (typeof value === 'number') return date.toISOString().replace('.000', '');
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function badAddress(value: string, path: string, where: Place): Finding {
  let scheme: string | undefined;
  try {
    scheme = new URL(value).protocol;
  } catch {
    // Then it is no address at all.
  }
  const fix = `${tail(path)}: "https://…"`;
  const at = { ...where, path };
  if (scheme && !/^(https?|mailto|tel):$/.test(scheme)) {
    const says = `${path}: ${quoted(value)}. Addresses with ${quoted(scheme)} may be dangerous: it is left out.`;
    return finding('warning', 'url-dangerous', at, says, fix);
  }
  const says = `${path}: ${quoted(value)} is no address that can be used here. It is left out.`;
  return finding('warning', 'url-unreadable', at, says, fix);
}

function relativeAddress(value: string, read: string, path: string, where: Place): Finding | undefined {
  if (isOurs(path)) return undefined;
  const says = `${path}: ${quoted(value)} is relative. Elements take it for ${quoted(read)}; other readers may not.`;
  return finding('note', 'url-relative', { ...where, path }, says, `${tail(path)}: ${JSON.stringify(read)}`);
}

const misspelt = (name: string, meant: string, path: string, where: Place, id = 'field-misspelt'): Finding =>
  finding(
    'warning',
    id,
    { ...where, path: path ? `${path}.${name}` : name },
    `${quoted(name)} is no field that is known: nobody reads it. Is ${quoted(meant)} meant?`,
    `"${meant}": …`,
  );

/** A field that nobody reads. Others than ours may have a meaning for others: only what is nearly right is told. */
function unknownField(
  name: string,
  source: JsonObject,
  schema: Schema,
  path: string,
  where: Place,
): Finding | undefined {
  const free = Object.keys(schema.fields).filter((known) => field(source, known) === undefined);
  if (schema.own) {
    const meant = nearest(name, free);
    if (meant) return misspelt(name, meant, path, where, 'topic-unknown-field');
    const says = `${quoted(name)} is no field that is known here: nobody reads it.`;
    const known = `Known are ${Object.keys(schema.fields).join(', ')}.`;
    return finding('note', 'topic-unknown-field', { ...where, path: `${path}.${name}` }, `${says} ${known}`, '');
  }
  if (schema === ITEM && Object.hasOwn(TOPIC_OF_ITEM.fields, name)) {
    const says = `${quoted(name)} belongs into "_topic": where it stands, nobody reads it.`;
    const place = { ...where, path: `${path}.${name}` };
    return finding('warning', 'field-misplaced', place, says, `"_topic": { "${name}": … }`);
  }
  const foreign = schema === ITEM && Object.hasOwn(FOREIGN_NAMES, name) ? FOREIGN_NAMES[name] : undefined;
  const meant = foreign && free.includes(foreign) ? foreign : nearest(name, free);
  return meant ? misspelt(name, meant, path, where) : undefined;
}

/** The ids of the sections that an item names, as they were written. */
export const sectionsNamed = (raw: unknown): readonly string[] => {
  const value = field(object(field(raw, '_topic')), 'section');
  return (Array.isArray(value) ? array(value) : [value]).flatMap((id) => literalText(id) ?? []);
};
