// What custom-elements.json says of each element, in terms that content management systems share: fields with a type, a
// label and a group, and what may stand between the tags. Plugins and modules are generated from this.
import { readFileSync } from 'node:fs';

/** What editors of a page ask for first: where content comes from. */
const SOURCE = ['feed', 'section', 'tag', 'limit'];
const APPEARANCE = ['heading-level', 'layout', 'collapse', 'no-images'];
/** The rest of what no editor writes, known by the class that it comes from. */
const BEHAVIOUR = 'TopicElement';

/** What a text is, where it is more than a line. */
const FORMATS = {
  address: ['feed', 'src', 'captions', 'transcript'],
  link: ['href'],
  picture: ['image', 'poster'],
  date: ['published', 'start', 'end'],
  paragraph: ['summary', 'quote'],
};

/** Names that say too little as they are. */
const LABELS = {
  href: 'Link',
  hreflang: 'Language of the file',
  'image-alt': 'Text alternative',
  'poster-alt': 'Text alternative of the poster',
  'author-title': 'Title of the author',
  'no-images': 'No pictures',
  image: 'Picture',
  src: 'Address',
  feed: 'Address of the feed',
  published: 'Date',
  refresh: 'Reload every (seconds)',
  timeout: 'Time-out (seconds)',
  duration: 'Duration (seconds)',
  size: 'Size (bytes)',
  persist: 'Keep on the device',
  debug: 'Examine',
  collapse: 'Lines before folding',
  limit: 'Number of items',
};

/** Elements whose light DOM is content of its own, by what it consists of. */
const CHILDREN = {
  'topic-feed': 'elements',
  'topic-hero': 'text',
  'topic-breadcrumb': 'links',
  'topic-footer': 'links',
  'area-of-work': 'text',
};

const capitalised = (words) => words.charAt(0).toUpperCase() + words.slice(1).replaceAll('-', ' ');
/** Comments are Markdown; interfaces of content management systems are plain text. */
const plain = (text = '') => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
/** JavaScript as the manifest quotes it. */
const literal = (text) => (text === undefined ? undefined : JSON.parse(text.replaceAll("'", '"')));

function typeOf({ type: { text } }) {
  const types = text.split(' | ').filter((type) => type !== 'undefined');
  if (types.every((type) => /^'[^']*'$/.test(type))) return { type: 'choice', values: types.map(literal) };
  const known = ['string', 'number', 'boolean'];
  if (types.length !== 1 || !known.includes(types[0])) throw new Error(`No field is known for the type ${text}.`);
  return { type: types[0] };
}

function attribute(raw, isProvider) {
  const { name, inheritedFrom } = raw;
  const [format] = Object.entries(FORMATS).find(([, names]) => names.includes(name)) ?? [];
  const group =
    SOURCE.includes(name) || (isProvider && name === 'src')
      ? 'source'
      : APPEARANCE.includes(name)
        ? 'appearance'
        : inheritedFrom?.name === BEHAVIOUR
          ? 'behaviour'
          : 'content';
  const { type, values } = typeOf(raw);
  return {
    name,
    property: raw.fieldName,
    type,
    ...(values && { values }),
    ...(type === 'string' && { format: format ?? 'line' }),
    ...(raw.default !== undefined && { default: literal(raw.default) }),
    label: LABELS[name] ?? capitalised(name),
    description: plain(raw.description),
    group,
  };
}

/** The items that a list is written with. */
const itemsOf = ({ slots = [] }) => slots.map(({ description }) => /^`([a-z-]+)` elements/.exec(description)?.[1])[0];

/**
 * One description for each element, in alphabetical order:
 *
 * - `tag`, `title`, `description`
 * - `attributes`: `{ name, property, type, values?, format?, default?, label, description, group }`, where `type` is
 *   `string`, `number`, `boolean` or `choice`, `format` of a string `line`, `paragraph`, `address` (something to
 *   request), `link`, `picture` or `date`, and `group` `content`, `source`, `appearance` or `behaviour`
 * - `slots`: `{ name, description }`, `name` empty for the default one
 * - `children`: what between the tags is content of its own: `items`, `elements`, `text`, `links`, or absent
 * - `items`: tag of the items, with `children: 'items'`
 * - `lists`: tags of the lists that it may stand in, of items
 *
 * @param manifest  custom-elements.json
 */
export function describeElements({ modules }) {
  const declared = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const unknown = Object.keys(CHILDREN).filter((tag) => !declared.some(({ tagName }) => tagName === tag));
  if (unknown.length) throw new Error(`There is no ${unknown.join()}.`);
  return declared
    .map((element) => {
      const { tagName: tag, attributes = [], slots = [] } = element;
      const items = itemsOf(element);
      const lists = declared.filter((other) => itemsOf(other) === tag).map(({ tagName }) => tagName);
      return {
        tag,
        title: capitalised(tag),
        description: plain(element.description),
        attributes: attributes.map((raw) => attribute(raw, CHILDREN[tag] === 'elements')),
        slots: slots.map(({ name, description }) => ({ name, description: plain(description) })),
        children: items ? 'items' : CHILDREN[tag],
        ...(items && { items }),
        ...(lists.length && { lists: lists.sort() }),
      };
    })
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** The descriptions of this library's elements. `npm run analyze` before. */
export const readDescriptions = () => describeElements(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
