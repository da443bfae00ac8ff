// Writes what the Drupal module has from custom-elements.json: a single-directory component for each element, and in
// its recipe the tags for text formats. `--check` writes nothing and fails where a file differs.
import { format, resolveConfig } from 'prettier';
import { componentMetadata } from './drupal-metadata.mjs';
import { allowedTags } from './drupal-tags.mjs';
import { componentTemplate } from './drupal-template.mjs';
import { readDescriptions } from './element-descriptions.mjs';
import { generateFolders, read } from './generated.mjs';
import { yaml } from './yaml.mjs';

const COMPONENTS = 'integrations/drupal/topic_elements/components';
const RECIPE = 'docs/recipes/drupal.md';
const TAGS = /(<!-- tags -->\n\n```text\n)[^`]*(```)/;

const elements = readDescriptions();
const options = { ...(await resolveConfig(RECIPE)), parser: 'yaml' };
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
  read(RECIPE).replace(TAGS, (_, before, after) => `${before}${tags}\n${after}`),
);

generateFolders(files, COMPONENTS, 'is not what custom-elements.json says: run npm run drupal.');
