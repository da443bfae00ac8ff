// What integrations are generated from, and that what is checked in was generated from this. `npm run build` before.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describeElements, readDescriptions } from '../../scripts/element-descriptions.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const elements = readDescriptions();
const of = (tag) => elements.find((element) => element.tag === tag);
const attribute = (tag, name) => of(tag).attributes.find((one) => one.name === name);

describe('descriptions of elements', () => {
  test('are of all elements, with all attributes', () => {
    const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
    const declared = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
    assert.deepEqual(
      elements.map(({ tag, attributes }) => [tag, attributes.map(({ name }) => name)]),
      declared
        .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });

  test('say types, formats and defaults', () => {
    const parts = ({ property, type, format, values, default: standard, group }) => [
      property,
      type,
      format ?? values,
      standard,
      group,
    ];
    assert.deepEqual(parts(attribute('news-list', 'feed')), ['feed', 'string', 'address', undefined, 'source']);
    assert.deepEqual(parts(attribute('topic-feed', 'src')), ['src', 'string', 'address', undefined, 'source']);
    assert.deepEqual(parts(attribute('video-card', 'src')), ['src', 'string', 'address', undefined, 'content']);
    assert.deepEqual(parts(attribute('news-list', 'heading-level')), [
      'headingLevel',
      'number',
      undefined,
      2,
      'appearance',
    ]);
    assert.deepEqual(parts(attribute('news-list', 'no-images')), [
      'noImages',
      'boolean',
      undefined,
      false,
      'appearance',
    ]);
    assert.deepEqual(parts(attribute('news-list', 'loading')), [
      'loading',
      'choice',
      ['eager', 'lazy'],
      'eager',
      'behaviour',
    ]);
    assert.deepEqual(parts(attribute('focus-card', 'layout')), [
      'layout',
      'choice',
      ['stacked', 'side'],
      undefined,
      'appearance',
    ]);
    assert.deepEqual(parts(attribute('news-item', 'image')), ['image', 'string', 'picture', undefined, 'content']);
    assert.deepEqual(parts(attribute('quote-block', 'quote')), ['quote', 'string', 'paragraph', undefined, 'content']);
  });

  test('say what stands between the tags', () => {
    assert.deepEqual([of('news-list').children, of('news-list').items], ['items', 'news-item']);
    assert.deepEqual(of('news-item').lists, ['focus-card', 'news-list']);
    assert.equal(of('topic-feed').children, 'elements');
    assert.equal(of('topic-hero').children, 'text');
    assert.equal(of('topic-page').children, undefined);
    assert.deepEqual(
      of('topic-hero').slots.map(({ name }) => name),
      ['', 'breadcrumb'],
    );
  });

  test('are plain text', () => {
    const texts = elements.flatMap(({ description, attributes }) => [
      description,
      ...attributes.map((one) => one.description),
    ]);
    for (const text of texts) assert.match(text, /^[^`\n]+\.$/);
  });

  test('are not made of types that nobody knows', () => {
    const attributes = [{ name: 'a', fieldName: 'a', type: { text: 'Date | undefined' } }];
    const tags = ['topic-feed', 'topic-hero', 'topic-breadcrumb', 'topic-footer', 'area-of-work'];
    const known = tags.map((tagName) => ({ tagName, attributes: [] }));
    const make = (...more) => describeElements({ modules: [{ declarations: [...known, ...more] }] });
    assert.equal(make().length, tags.length);
    assert.throws(() => make({ tagName: 'x-y', attributes }), /No field is known for the type Date/);
    assert.throws(() => describeElements({ modules: [] }), /There is no topic-feed,topic-hero/);
  });
});

test('the WordPress plugin has what is generated of them', async () => {
  await promisify(execFile)(process.execPath, ['scripts/wordpress.mjs', '--check'], { cwd: root });
});
