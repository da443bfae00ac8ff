// What Drupal has to know of an element: the content of its `.component.yml`.
// https://www.drupal.org/docs/develop/theming-drupal/using-single-directory-components/annotated-example-componentyml
import { propName, slotName } from './drupal-names.mjs';

const SCHEMA = 'https://git.drupalcode.org/project/drupal/-/raw/HEAD/core/assets/schemas/v1/metadata.schema.json';

/** The least and the greatest of the numbers that elements take, all of them whole. */
const RANGES = {
  'heading-level': [1, 6],
  limit: [1],
  refresh: [1, 2_147_483],
  timeout: [1, 2_147_483],
  collapse: [1, 1000],
  size: [1],
  duration: [1],
};

/** What is written as an address. Not `uri-reference`, which Drupal takes for ASCII only. */
const ADDRESSES = ['address', 'link', 'picture'];

const ITEMS = {
  type: 'array',
  title: 'Items',
  description:
    'Items as JSON Feed writes them (id, url, title, summary, content_text, image, date_published, …). They win over every other source.',
  items: { type: 'object' },
};

function prop({ name, type, values, format, default: standard, label, description }) {
  const [minimum, maximum] = RANGES[name] ?? [];
  return {
    type: type === 'choice' ? 'string' : type === 'number' ? 'integer' : type,
    title: label,
    description,
    ...(ADDRESSES.includes(format) && { format: 'iri-reference' }),
    ...(values && { enum: values }),
    ...(minimum && { minimum }),
    ...(maximum && { maximum }),
    ...(standard !== undefined && { default: standard }),
  };
}

const slot = ({ name, description }) => [
  slotName(name),
  { title: name ? name.charAt(0).toUpperCase() + name.slice(1) : 'Content', description },
];

/** Whether an element shows items, which can be given as data. */
export const showsItems = ({ attributes }) => attributes.some(({ name }) => name === 'feed');

/** @param element  See describeElements(). */
export function componentMetadata(element) {
  const { title, description, attributes, slots } = element;
  return {
    $schema: SCHEMA,
    name: title,
    description,
    status: 'stable',
    group: 'Topic Elements',
    props: {
      type: 'object',
      properties: {
        ...Object.fromEntries(attributes.map((attribute) => [propName(attribute.name), prop(attribute)])),
        ...(showsItems(element) && { items: ITEMS }),
      },
    },
    slots: Object.fromEntries(slots.map(slot)),
    libraryOverrides: { dependencies: ['topic_elements/topic-elements'] },
  };
}
