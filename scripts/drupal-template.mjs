// How Drupal prints an element: the content of its `.twig`. Attributes are what the element shows, light DOM is what is
// read without it.
import { showsItems } from './drupal-metadata.mjs';
import { propName, slotName } from './drupal-names.mjs';

/** Attributes that say something when they are empty: no heading, although the feed has one. */
const MEANT_EMPTY = ['heading'];

/** What an element of its kind has in the terms of an item, where its attributes are called otherwise. */
const CARDS = {
  'event-item': { detail: 'venue', start: 'start', end: 'end' },
  'resource-item': { detail: 'format' },
};
const CARD = ['headline', 'href', 'kicker', 'image', 'image-alt', 'caption', 'credit', 'summary'];

const line = ({ name, type }) =>
  type === 'boolean'
    ? `{{- ${propName(name)} ? ' ${name}' }}`
    : `{{- html.attribute('${name}', ${propName(name)}${MEANT_EMPTY.includes(name) ? ', true' : ''}) }}`;

/** A block that is printed where it stands, and one whose content has to be known before. */
const block = (name) => `{% block ${name} %}{{ ${name} }}{% endblock %}`;
const captured = (name) => `{% set ${name}_slot %}${block(name)}{% endset %}`;

const hash = (entries) =>
  `{\n${entries.map(([key, value]) => `${key === value ? `  ${key}` : `  ${key}: ${value}`},\n`).join('')}}`;
const fields = (names) => names.map((name) => [propName(name), propName(name)]);

/** The item that the attributes of an element describe. */
function cardOf({ tag, attributes }) {
  const has = (name) => attributes.some((attribute) => attribute.name === name);
  const { start = 'published', end, detail } = CARDS[tag] ?? {};
  return hash([
    ...fields(CARD.filter(has)),
    ['start', start],
    ...(end ? [['end', end]] : []),
    ...(detail ? [['detail', detail]] : []),
  ]);
}

const LEVEL = '{% set level = (1..6)|filter(one => one == heading_level)|first|default(2) %}';
const OWN_HEADING = '{% if heading|length %}{{ html.heading(level, heading) }}{% endif %}';

/** What the attributes say, for those who read the light DOM; `content_slot` is there. */
const READABLE = {
  'focus-card': (element) => `{% set card %}{{ html.card(${cardOf(element)}, level + 1) }}{% endset %}
{# Of two headings, the element would take the first for that of the card, and the second for text. #}
{% if heading|length and (card|length == 0 or (headline|length and (summary|length or not content_slot|trim))) %}
  {{- html.heading(level, heading) }}
{% endif %}
{{ card }}`,
  'quote-block': () => `{% set quotation %}
  {{- html.quotation(${hash(fields(['quote', 'author', 'author-title', 'href', 'image', 'image-alt']))}) }}
{%- endset %}
{% if quotation|length or content_slot|trim %}${OWN_HEADING}{% endif %}
{{ quotation }}`,
  // No poster: it may lie at the film's host, of which nothing is requested before somebody plays the film.
  'video-card': () => `{% if src|length %}
  ${OWN_HEADING}
  {{- html.card({ headline: headline|length ? headline : src, href: src, kicker, summary }, level + 1) }}
{% endif %}`,
  // The element shows this from its attributes, and the light DOM as introduction: a slot that it does not have is seen
  // only where the library does not run.
  'topic-hero': () => `{% if headline|length or tagline|length or image|length %}
  <div slot="without-script">
    {%- if headline|length %}{{ html.heading(level, headline) }}{% endif -%}
    {%- if tagline|length %}<p><em>{{ tagline }}</em></p>{% endif -%}
    {%- if image|length and not no_images %}{{ html.picture(image, image_alt, caption, credit, true) }}{% endif -%}
  </div>
{% endif %}`,
  'topic-footer': () => `{% if copyright|length %}<p>{{ copyright }}</p>{% endif %}`,
};

/** Data that the page gives, and the same for reading: films without their posters, quotations with who said them. */
const READABLE_ITEMS = {
  'quote-block': 'html.quotations(items, not no_images)',
  'video-card': 'html.cards(items, level + 1, false)',
};
const itemsOf = (tag) => `{{- html.data(items) }}
  {{- ${READABLE_ITEMS[tag] ?? 'html.cards(items, level + 1, not no_images)'} }}`;

/** What stands between the tags, but for the slots. `level` and `content_slot` are there. */
function readable(element) {
  const { tag, lists } = element;
  if (lists) return `{{ html.card(${cardOf(element)}, level + 1) }}`;
  if (!showsItems(element)) return '';
  const own = READABLE[tag]?.(element);
  if (own) return `{% if items %}\n  ${OWN_HEADING}\n  ${itemsOf(tag)}\n{% else %}\n${own}\n{% endif %}`;
  return `{% if items or content_slot|trim %}${OWN_HEADING}{% endif %}\n{% if items %}\n  ${itemsOf(tag)}\n{% endif %}`;
}

const placed = (name) => {
  const slot = slotName(name);
  return `{% if ${slot}_slot|trim %}<div slot="${name}">{{ ${slot}_slot }}</div>{% endif %}`;
};

/** @param element  See describeElements(). */
export function componentTemplate(element) {
  const { tag, attributes, slots, description } = element;
  const names = slots.map(({ name }) => name);
  const before = names.map((name) => captured(slotName(name)));
  if (attributes.some(({ name }) => name === 'heading-level')) before.push(LEVEL);
  const inside = [...names.filter(Boolean).map(placed), readable(element), '{{ content_slot }}'].filter(Boolean);
  return `{#
/**
 * @file
 * ${description}
 *
 * Generated from custom-elements.json by scripts/drupal.mjs.
 */
#}
{% import '@topic_elements/macros.html.twig' as html %}
${before.join('\n')}
<${tag}{{ attributes }}
  ${attributes.map(line).join('\n  ').replace(/ }}$/, ' -}}')}
>
${inside.join('\n')}
</${tag}>
`;
}
