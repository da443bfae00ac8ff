// Writes what editors and frameworks read, from custom-elements.json into dist/types/. Part of `npm run analyze`.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { elementTypes } from './element-types.mjs';

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

const { modules, ...rest } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

/** Generators change what they are given, and take base classes for elements. */
const manifest = () =>
  structuredClone({
    ...rest,
    modules: modules.filter(({ declarations = [], exports = [] }) =>
      [...declarations, ...exports].some(({ tagName, kind }) => tagName || kind === 'custom-element-definition'),
    ),
  });

/** The generators list a token or a part once for each element that has it, and say that what has no default is undefined. */
function tidy(key, value) {
  if (typeof value === 'string') return value.replaceAll(' _(default: undefined)_', '');
  if (!/^(properties|pseudo-?elements)$/i.test(key) || !Array.isArray(value)) return value;
  return value.filter(({ name }, index) => value.findIndex((other) => other.name === name) === index);
}

const write = (file, text) => writeFileSync(`${OUT}/${file}`, text);
const json = (file, text) => write(file, `${JSON.stringify(JSON.parse(text, tidy))}\n`);

mkdirSync(OUT, { recursive: true });
json('vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest(), EDITOR));
json('vscode.css-custom-data.json', getVsCodeCssCustomData(manifest(), EDITOR));
json('web-types.json', getWebTypesData(manifest(), EDITOR));
write('elements.d.ts', await elementTypes(generateJsxTypes(manifest(), JSX), manifest()));
// Presets are imported for their looks alone, and TypeScript asks whether they are there.
write('stylesheet.d.ts', 'export {};\n');
for (const file of readdirSync('types')) {
  copyFileSync(`types/${file}`, `${OUT}/${file}`);
  // So that a plain `import` works as well as `import type`.
  write(file.replace('.d.ts', '.js'), 'export {};\n');
}
