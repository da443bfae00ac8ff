// Which numbers an attribute takes is said by the element, by the doctor, and by the components for Drupal: it is the same.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { examineMarkup } from '../../dist/doctor/markup.js';
import { componentMetadata } from '../../scripts/drupal-metadata.mjs';
import { propName } from '../../scripts/drupal-names.mjs';
import { readDescriptions } from '../../scripts/element-descriptions.mjs';

const folder = new URL('../../src/elements/', import.meta.url);
const sources = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8'))
  .join('\n');
const MAX_SECONDS = Number(/ MAX_SECONDS = ([\d_]+);/.exec(sources)[1].replaceAll('_', ''));

/** What the elements take: `[min, max]` by the name of the attribute. */
const ranges = new Map();
const calls = [...sources.matchAll(/\bwholeNumber\(\s*\w+,\s*'([\w-]+)',\s*[\w.]+,\s*(\d+),\s*(\w+),/g)];
for (const [, name, min, max] of calls) {
  const range = [Number(min), max === 'MAX_SECONDS' ? MAX_SECONDS : Number(max)];
  assert.deepEqual(range, ranges.get(name) ?? range, name);
  ranges.set(name, range);
}

const elements = readDescriptions();
const numbers = elements.flatMap(({ tag, attributes }) =>
  attributes.filter(({ type }) => type === 'number').map(({ name }) => ({ tag, name })),
);

test('the elements have a range for each number', () => {
  assert.equal(calls.length, sources.match(/\bwholeNumber\(/g).length);
  assert.deepEqual([...ranges.keys()].sort(), [...new Set(numbers.map(({ name }) => name))].sort());
});

/** Whether the doctor lets an attribute have a value. */
function passes(tag, name, value) {
  const url = 'https://host.example/';
  const element = { name: tag, attributes: new Map([[name, String(value)]]), text: '', says: true };
  const vocabulary = new Map([[tag, new Map([[name, 'number']])]]);
  const page = { url, base: url, elements: [element], policies: [] };
  return !examineMarkup(page, { vocabulary, prefix: '' }).some(({ id }) => id === 'attribute-value');
}

test('the doctor has the same', () => {
  for (const { tag, name } of numbers) {
    const [min, max] = ranges.get(name);
    const greatest = Math.min(max, Number.MAX_SAFE_INTEGER);
    for (const [value, wanted] of [
      [min - 1, false],
      [min, true],
      [greatest, true],
      [max + 1, max === Infinity ? undefined : false],
      [min + 0.5, false],
      ['x', false],
    ]) {
      if (wanted !== undefined) assert.equal(passes(tag, name, value), wanted, `${tag} ${name}="${value}"`);
    }
  }
});

test('the components for Drupal have the same', () => {
  for (const { tag, name } of numbers) {
    const { props } = componentMetadata(elements.find((element) => element.tag === tag));
    const { type, minimum, maximum = Infinity } = props.properties[propName(name)];
    assert.deepEqual([type, minimum, maximum], ['integer', ...ranges.get(name)], `${tag} ${name}`);
  }
});
