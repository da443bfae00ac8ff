// dist/types/ against custom-elements.json, from which it is generated. Needs `npm run build` before.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { elementTypes } from '../../scripts/element-types.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (path) => JSON.parse(read(path));

const pkg = json('package.json');
const elements = json('custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

const namesOf = (list = []) => list.map(({ name }) => name);
const sorted = (names) => [...names].sort();
/** Each name once, of all elements. */
const all = (key) => sorted(new Set(elements.flatMap((element) => namesOf(element[key]))));

function sameElements(tags, check) {
  assert.deepEqual(sorted(namesOf(tags)), sorted(elements.map(({ tagName }) => tagName)));
  for (const tag of tags) {
    const element = elements.find(({ tagName }) => tagName === tag.name);
    assert.deepEqual(namesOf(tag.attributes), namesOf(element.attributes), tag.name);
    assert.ok(tag.description.startsWith(element.description), tag.name);
    check?.(tag, element);
  }
}

describe('data for editors', () => {
  test('of VS Code has every element, and the values of its attributes', () => {
    const { tags } = json('dist/types/vscode.html-custom-data.json');
    sameElements(tags);
    const { attributes } = tags.find(({ name }) => name === 'focus-card');
    const valuesOf = (attribute) => namesOf(attributes.find(({ name }) => name === attribute).values);
    assert.deepEqual(valuesOf('layout'), ['stacked', 'side']);
    assert.deepEqual(valuesOf('headline'), []);
    assert.deepEqual(valuesOf('no-images'), []);
  });

  test('of VS Code says which attributes have no value', () => {
    const { tags } = json('dist/types/vscode.html-custom-data.json');
    for (const { name: tag, attributes } of tags) {
      const element = elements.find(({ tagName }) => tagName === tag);
      const flags = element.attributes.filter(({ type }) => type.text === 'boolean');
      assert.deepEqual(namesOf(attributes.filter(({ valueSet }) => valueSet === 'v')), namesOf(flags), tag);
    }
  });

  test('of VS Code has every custom property and part, once', () => {
    const { properties, pseudoElements } = json('dist/types/vscode.css-custom-data.json');
    assert.deepEqual(sorted(namesOf(properties)), all('cssProperties'));
    assert.deepEqual(
      sorted(namesOf(pseudoElements)),
      all('cssParts').map((name) => `::part(${name})`),
    );
  });

  test('says of parts what holds for all elements, and of custom properties what they are by default', () => {
    const { properties, pseudoElements } = json('dist/types/vscode.css-custom-data.json');
    const { css } = json(pkg['web-types']).contributions;
    const saysOf = (list, name) => list.find((entry) => entry.name === name).description;
    const { cssParts } = elements.find(({ tagName }) => tagName === 'topic-page');
    for (const { name, description } of cssParts) {
      assert.equal(saysOf(pseudoElements, `::part(${name})`), description);
      assert.equal(saysOf(css['pseudo-elements'], `part(${name})`), description);
    }
    for (const tokens of [properties, css.properties]) {
      assert.match(saysOf(tokens, '--topic-margin'), /\. Default: `2\.5em`; `0` in `topic-breadcrumb`\.$/);
      assert.match(saysOf(tokens, '--topic-border-color'), /by default the text's own at 22 %\.$/);
    }
  });

  test('of JetBrains says in which language types are, what cannot be set, and no addresses that there are not', () => {
    const text = read(pkg['web-types']);
    assert.doesNotMatch(text, /"doc-url":""/);
    const webTypes = JSON.parse(text);
    assert.equal(webTypes['js-types-syntax'], 'typescript');
    for (const { name: tag, js } of webTypes.contributions.html.elements) {
      const { members } = elements.find(({ tagName }) => tagName === tag);
      assert.deepEqual(
        namesOf(js.properties.filter((property) => property['read-only'])),
        namesOf(members.filter((member) => member.readonly)),
        tag,
      );
    }
  });

  test('of JetBrains has every element with properties, events and slots', () => {
    assert.equal(pkg['web-types'], './dist/types/web-types.json');
    const { name, version, contributions } = json(pkg['web-types']);
    assert.deepEqual({ name, version }, { name: pkg.name, version: pkg.version });
    sameElements(contributions.html.elements, ({ js, events, slots }, element) => {
      assert.deepEqual(namesOf(js.properties), namesOf(element.members.filter(({ kind }) => kind === 'field')));
      assert.deepEqual(namesOf(events), namesOf(element.events));
      assert.deepEqual(namesOf(slots), namesOf(element.slots));
    });
    assert.deepEqual(sorted(namesOf(contributions.css.properties)), all('cssProperties'));
    assert.deepEqual(
      sorted(namesOf(contributions.css['pseudo-elements'])),
      all('cssParts').map((part) => `part(${part})`),
    );
  });

  test('says of nothing that it is undefined', () => {
    for (const file of readdirSync(new URL('dist/types/', root))) {
      assert.doesNotMatch(read(`dist/types/${file}`), /default: `?undefined/, file);
    }
  });
});

describe('types for frameworks', () => {
  const types = read('dist/types/elements.d.ts');

  test('have every element with its attributes, properties and events', () => {
    for (const { name, tagName, attributes, members, events } of elements) {
      assert.match(types, new RegExp(`^  '${tagName}': Partial<${name}Props>;$`, 'm'));
      assert.match(types, new RegExp(`^  '${tagName}': Partial<${name}Props & ${name}SolidJsProps>;$`, 'm'));
      const [, own] = new RegExp(`^export type ${name}Props = \\{\\n([^]*?)^\\};$`, 'm').exec(types);
      const lines = Object.fromEntries(
        [...own.matchAll(/^ {2}'?([\w-]+)'?\?: (.*);$/gm)].map(([, key, type]) => [key, type]),
      );
      const expected = new Map([
        ...attributes.map((attribute) => [attribute.name, `${name}['${attribute.fieldName}'] | undefined`]),
        ...members
          .filter(({ kind, readonly }) => kind === 'field' && !readonly)
          .map((field) => [field.name, `${name}['${field.name}'] | undefined`]),
        ...events.map((event) => [`on${event.name}`, `((e: ${event.type.text}) => void) | undefined`]),
      ]);
      assert.deepEqual(lines, Object.fromEntries(expected), tagName);
    }
  });

  test('name one framework each', () => {
    const files = readdirSync(new URL('types/', root));
    assert.deepEqual(sorted(files), ['preact.d.ts', 'react.d.ts', 'solid.d.ts', 'svelte.d.ts', 'vue.d.ts']);
    for (const file of files) {
      const [name] = file.split('.');
      assert.deepEqual(
        [...read(`dist/types/${file}`).matchAll(/declare module '([a-z]+)/g)].map(([, module]) => module.split('-')[0]),
        [name],
      );
      const { types: declared, default: script } = pkg.exports[`./types/${name}`];
      assert.equal(declared, `./dist/types/${file}`);
      assert.equal(read(script), 'export {};\n');
      assert.ok(existsSync(new URL(declared, root)));
    }
    assert.doesNotMatch(types, /declare (module|global)/);
  });

  test('are not made where the generator writes something else', async () => {
    const manifest = { modules: [{ declarations: [] }] };
    await assert.rejects(elementTypes('nothing', manifest), /writes no/);
    const other = "export type AProps = {}\n'a': Partial<AProps & BaseProps<A>>;\ndeclare module 'react' {}";
    await assert.rejects(elementTypes(other, manifest), /other base types/);
  });
});
