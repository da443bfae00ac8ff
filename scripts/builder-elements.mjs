// What the embed builder of the demo site reads of custom-elements.json: a tenth of it. Run by `npm run analyze`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const folder = new URL('demo/dist/builder/', root);

const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
const described = ({ name, type, description }) => ({ name, type, description });

const declarations = manifest.modules
  .flatMap((module) => module.declarations ?? [])
  .filter(({ tagName, attributes = [] }) => tagName && attributes.some(({ name }) => name === 'feed'))
  .map(({ tagName, description, attributes, cssProperties = [] }) => ({
    tagName,
    description,
    attributes: attributes.map(described),
    cssProperties: cssProperties.map(({ name }) => ({ name })),
  }));

mkdirSync(folder, { recursive: true });
writeFileSync(new URL('elements.json', folder), JSON.stringify({ modules: [{ declarations }] }));
