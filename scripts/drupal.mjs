// Writes what the Drupal module has from custom-elements.json: a single-directory component for each element, and in
// its recipe the tags for text formats. `--check` writes nothing and fails where a file differs.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { componentMetadata } from './drupal-metadata.mjs';
import { allowedTags } from './drupal-tags.mjs';
import { componentTemplate } from './drupal-template.mjs';
import { readDescriptions } from './element-descriptions.mjs';
import { yaml } from './yaml.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const COMPONENTS = 'integrations/drupal/topic_elements/components';
const RECIPE = 'docs/recipes/drupal.md';
const TAGS = /(<!-- tags -->\n\n```text\n)[^`]*(```)/;

const read = (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);

const elements = readDescriptions();
const options = { ...(await resolveConfig(join(root, RECIPE))), parser: 'yaml' };
const files = new Map();
for (const element of elements) {
  const path = `${COMPONENTS}/${element.tag}/${element.tag}`;
  const metadata = await format(yaml(componentMetadata(element)), options);
  files.set(`${path}.component.yml`, `# Generated from custom-elements.json by scripts/drupal.mjs.\n${metadata}`);
  files.set(`${path}.twig`, componentTemplate(element));
}
const tags = allowedTags(elements).join('\n');
files.set(
  RECIPE,
  read(RECIPE)?.replace(TAGS, (_, before, after) => `${before}${tags}\n${after}`),
);

const folders = existsSync(join(root, COMPONENTS)) ? readdirSync(join(root, COMPONENTS)) : [];
const stale = folders.filter((name) => !elements.some(({ tag }) => tag === name));

if (process.argv.includes('--check')) {
  const wrong = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
  for (const file of [...wrong, ...stale.map((name) => `${COMPONENTS}/${name}`)]) {
    console.error(`${file} is not what custom-elements.json says: run npm run drupal.`);
    process.exitCode = 1;
  }
} else {
  for (const name of stale) rmSync(join(root, COMPONENTS, name), { recursive: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
