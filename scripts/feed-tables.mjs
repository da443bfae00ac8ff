// The tables of docs/feed-guide.md: every field of a feed, with what it means.
import { definition, fieldsOf, isObject } from './feed-schema.mjs';
import { cell, wordsTable } from './markdown.mjs';

/** Where the fields of an object stand, by its name. */
const PLACES = {
  feed: undefined,
  topic: '`_topic` of the feed',
  section: 'each of `_topic.sections`',
  entry: 'each of `_topic.breadcrumb` and `_topic.footer.links`',
  footer: '`_topic.footer`',
  picture: '`_topic.image` of the feed or of an item',
  item: 'each of `items`',
  itemTopic: '`_topic` of an item',
  author: 'each of `authors`',
  attachment: 'each of `attachments`',
};

const typeOf = ({ kind, list }) => {
  if (kind === undefined) return 'anything';
  const one = isObject(kind) ? 'object' : definition(kind).title.replace(/:.*/, '');
  return list ? `array of ${one === 'object' ? 'objects' : `${one}s`}` : one;
};

const exampleOf = ({ examples }) =>
  examples ? `\`${JSON.stringify(examples[0]).replace(/^(.{60}).{8,}$/, '$1…')}\`` : '';

const row = (required) => (field) => [
  `\`${field.name}\`${required.includes(field.name) ? ' \\*' : ''}`,
  typeOf(field),
  cell(field.description),
  cell(exampleOf(field)),
];

export const feedTables = () =>
  Object.entries(PLACES)
    .map(([key, place]) => {
      const name = key === 'feed' ? undefined : key;
      const { required = [] } = definition(name);
      const fields = fieldsOf(name).filter(({ deprecated }) => !deprecated);
      const table = wordsTable(['field', 'value', 'meaning', 'example'], fields.map(row(required)));
      return `### ${place ? `Fields of ${place}` : 'Fields of the feed'}\n\n${table}`;
    })
    .join('\n\n');
