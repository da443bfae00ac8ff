// Writes what the WordPress plugin has from custom-elements.json: a block.json for each element, what PHP knows of the
// elements, their labels, and the template for translations. `--check` writes nothing and fails where a file differs.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readDescriptions } from './element-descriptions.mjs';
import { generateFolders } from './generated.mjs';
import { template } from './pot.mjs';

const PLUGIN = 'integrations/wordpress';
const plugin = fileURLToPath(new URL(`../${PLUGIN}`, import.meta.url));
const DOMAIN = 'topic-elements';
const CATEGORY = 'topic-elements';
/** What elements inside others have to know: the feed around them, the level of the heading of their list. */
const FEED = 'topic-elements/feed';
const LEVEL = 'topic-elements/level';

/** Dashicons, the signs that WordPress comes with. */
const ICONS = {
  'area-of-work': 'text-page',
  'area-of-work-grid': 'grid-view',
  'event-item': 'calendar',
  'event-list': 'calendar-alt',
  'focus-card': 'star-filled',
  'news-item': 'media-text',
  'news-list': 'list-view',
  'quote-block': 'format-quote',
  'resource-item': 'media-document',
  'resource-list': 'portfolio',
  'topic-breadcrumb': 'networking',
  'topic-feed': 'rss',
  'topic-footer': 'align-full-width',
  'topic-hero': 'cover-image',
  'topic-page': 'welcome-widgets-menus',
  'video-card': 'video-alt3',
};

const BLOCK_TYPES = { choice: 'string' };

function block({ tag, title, description, attributes, children, lists }) {
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `topic-elements/${tag}`,
    title,
    category: CATEGORY,
    icon: ICONS[tag],
    description,
    keywords: ['topic', 'feed'],
    textdomain: DOMAIN,
    attributes: Object.fromEntries(
      attributes.map(({ property, type, values }) => [
        property,
        { type: BLOCK_TYPES[type] ?? type, ...(values && { enum: values }) },
      ]),
    ),
    ...(children === 'elements' && { providesContext: { [FEED]: 'src' } }),
    ...(children === 'items' && { providesContext: { [LEVEL]: 'headingLevel' } }),
    ...(children !== 'elements' && { usesContext: lists ? [LEVEL] : [FEED] }),
    supports: { anchor: true, align: ['wide', 'full'], html: false },
    editorScript: 'topic-elements-editor',
    editorStyle: 'topic-elements-editor',
    style: 'topic-elements-theme',
    example: { attributes: example(attributes) },
  };
}

/** What the inserter shows of a block. */
function example(attributes) {
  const sample = {
    headline: 'Skills that travel',
    summary: 'A certificate that is known across the border.',
    quote: 'Nobody should have to buy a job.',
    author: 'Ana Ruiz',
    copyright: '© Institute',
  };
  return Object.fromEntries(Object.entries(sample).filter(([key]) => attributes.some(({ name }) => name === key)));
}

const quoted = (text) => `'${String(text).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const php = (value, indent = '') => {
  const deeper = `${indent}\t`;
  if (typeof value !== 'object') return typeof value === 'string' ? quoted(value) : String(value);
  const entries = Array.isArray(value)
    ? value.map((one) => php(one, deeper))
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => `${quoted(key)} => ${one instanceof Code ? one : php(one, deeper)}`);
  return entries.length ? `array(\n${entries.map((entry) => `${deeper}${entry},\n`).join('')}${indent})` : 'array()';
};
/** Not a text but what makes one. */
class Code extends String {}
const translated = (text) => new Code(`__( ${quoted(text)}, ${quoted(DOMAIN)} )`);

const phpFile = (says, value) => `<?php
/**
 * ${says}
 *
 * Generated from custom-elements.json by scripts/wordpress.mjs.
 *
 * @package Topic_Elements
 */

defined( 'ABSPATH' ) || exit;

return ${php(value)};
`;

function structure(elements) {
  return Object.fromEntries(
    elements.map(({ tag, attributes, children, items, lists }) => [
      tag,
      {
        attributes: Object.fromEntries(
          attributes.map(({ name, property, type, format: kind, values, default: standard, group }) => [
            name,
            { property, type, format: kind, values, default: standard, group },
          ]),
        ),
        children,
        items,
        lists,
      },
    ]),
  );
}

/** Labels and helps, once for each text: most attributes are those of many elements. */
function labels(elements) {
  return Object.fromEntries(
    elements.map(({ tag, attributes }) => [
      tag,
      Object.fromEntries(
        attributes.map(({ name, label, description }) => [
          name,
          { label: translated(label), help: translated(description) },
        ]),
      ),
    ]),
  );
}

const elements = readDescriptions();
const without = elements.filter(({ tag }) => !(tag in ICONS));
if (without.length) throw new Error(`scripts/wordpress.mjs knows no sign for ${without.map(({ tag }) => tag).join()}.`);

const files = new Map();
const options = await resolveConfig(join(plugin, 'block.json'));
for (const element of elements) {
  const text = await format(JSON.stringify(block(element)), { ...options, parser: 'json' });
  files.set(`blocks/${element.tag}/block.json`, text);
}
files.set(
  'includes/generated/elements.php',
  phpFile('What there is: elements, their attributes, and what may stand between their tags.', structure(elements)),
);
files.set(
  'includes/generated/labels.php',
  phpFile('What the editor calls the attributes, to be translated.', labels(elements)),
);

const sources = readdirSync(plugin, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(php|js)$/.test(file) && !files.has(file) && !file.startsWith('assets/'))
  .map((file) => [file, readFileSync(join(plugin, file), 'utf8')]);
files.set('languages/topic-elements.pot', template([...sources, ...files], DOMAIN));

generateFolders(
  [...files].map(([file, text]) => [`${PLUGIN}/${file}`, text]),
  `${PLUGIN}/blocks`,
  'is not what custom-elements.json says: run npm run wordpress.',
);
