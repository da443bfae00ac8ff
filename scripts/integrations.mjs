// Writes what editors and frameworks read, from custom-elements.json into dist/types/. Part of `npm run analyze`.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { elementTypes } from './element-types.mjs';
import { collect, defaults, elements, meaning, said } from './meanings.mjs';

const OUT = 'dist/types';

/** Custom properties are described where they are written, in style sheets. */
const EDITOR = { hideCssPropertiesDocs: true };

/** Attributes and properties have comments of their own. */
const JSX = {
  outdir: OUT,
  fileName: '',
  globalTypePath: '../index.js',
  componentDescriptionOptions: { apis: { attrsAndProps: null, cssProps: null } },
};

/** Custom properties with their defaults, where those can be said as values. */
const TOKENS = new Map(
  collect('cssProperties').map(([name, entries]) => {
    const standard = defaults(entries);
    return [name, standard.startsWith('–') ? said(entries) : `${said(entries)} Default: ${standard}.`];
  }),
);

/** Parts are styled in whatever element they are in, and lists of editors have one line for all of them. */
const PARTS = new Map(
  collect('cssParts').flatMap(([name, entries]) =>
    [`::part(${name})`, `part(${name})`].map((selector) => [selector, meaning(entries)]),
  ),
);

const { modules, ...rest } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

/** Generators change what they are given, and take base classes for elements. */
function manifest() {
  const copy = structuredClone({
    ...rest,
    modules: modules.filter(({ declarations = [], exports = [] }) =>
      [...declarations, ...exports].some(({ tagName, kind }) => tagName || kind === 'custom-element-definition'),
    ),
  });
  for (const { cssProperties = [] } of copy.modules.flatMap(({ declarations }) => declarations)) {
    for (const token of cssProperties) token.description = TOKENS.get(token.name);
  }
  return copy;
}

/** The generators list a token or a part once for each element that has it, and lead to documentation at no address. */
function tidy(key, value) {
  if (key === 'doc-url' && !value) return undefined;
  if (!/^(properties|pseudo-?elements)$/i.test(key) || !Array.isArray(value)) return value;
  return value
    .filter(({ name }, index) => value.findIndex((other) => other.name === name) === index)
    .map((entry) => ({ ...entry, description: PARTS.get(entry.name) ?? entry.description }));
}

const membersOf = (tag) => elements.find(({ tagName }) => tagName === tag).members;

/** Editors write `no-images`, not `no-images=""`, of what they know to have no value. */
function withoutValues(data) {
  for (const { name: tag, attributes } of data.tags) {
    for (const attribute of attributes) {
      const { type } = membersOf(tag).find((member) => member.attribute === attribute.name);
      if (type.text === 'boolean') attribute.valueSet = 'v';
    }
  }
  return data;
}

/** In which language types are written, and which properties cannot be set. */
function withTypes(data) {
  for (const { name: tag, js } of data.contributions.html.elements) {
    for (const property of js.properties) {
      if (membersOf(tag).find(({ name }) => name === property.name).readonly) property['read-only'] = true;
    }
  }
  return { ...data, 'js-types-syntax': 'typescript' };
}

const write = (file, text) => writeFileSync(`${OUT}/${file}`, text);
const json = (file, text, complete = (data) => data) =>
  write(file, `${JSON.stringify(complete(JSON.parse(text, tidy)))}\n`);

mkdirSync(OUT, { recursive: true });
json('vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest(), EDITOR), withoutValues);
json('vscode.css-custom-data.json', getVsCodeCssCustomData(manifest(), EDITOR));
json('web-types.json', getWebTypesData(manifest(), EDITOR), withTypes);
write('elements.d.ts', await elementTypes(generateJsxTypes(manifest(), JSX), manifest()));
// Presets are imported for their looks alone, and TypeScript asks whether they are there.
write('stylesheet.d.ts', 'export {};\n');
for (const file of readdirSync('types')) {
  copyFileSync(`types/${file}`, `${OUT}/${file}`);
  // So that a plain `import` works as well as `import type`.
  write(file.replace('.d.ts', '.js'), 'export {};\n');
}
