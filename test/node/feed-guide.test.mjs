// What the guide for publishers shows is right: by the schema, and to the doctor.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { examineFeed } from '../../dist/doctor/examine-feed.js';
import { MAX_BYTES } from '../../dist/feed/load-feed.js';
import { CACHE_CONTROL } from '../../dist/doctor/server-fixes.js';
import { isObject, schema } from '../../scripts/feed-schema.mjs';
import { blocks, feedsIn } from '../docs/blocks.js';

const root = new URL('../../', import.meta.url);
const guide = readFileSync(new URL('docs/feed-guide.md', root), 'utf8');
const examples = feedsIn(guide);

const log = (...said) => assert.fail(said.join(' '));
/** Made as the guide makes it; nothing of the schema is only nearly right. */
const validate = new Ajv({ allErrors: true, allowUnionTypes: true, logger: { log, warn: log, error: log } }).compile(
  schema,
);

describe('the examples of the feed guide', () => {
  for (const { heading, feed, findings } of examples) {
    test(`${heading}: ${feed.items[0].id}`, async () => {
      assert.equal(validate(feed), true, JSON.stringify(validate.errors));
      const body = new TextEncoder().encode(JSON.stringify(feed));
      const report = await examineFeed({ url: 'https://rivers.example/feed.json', hops: [], body });
      assert.deepEqual(
        report.findings.map(({ id }) => id),
        findings,
        JSON.stringify(report.findings, null, 2),
      );
    });
  }

  test('have every section type and every field that is read', () => {
    const shown = new Set(examples.flatMap(({ type }) => type ?? []));
    assert.equal(shown.size, 7);
    const text = examples.map(({ feed }) => JSON.stringify(feed)).join();
    for (const name of ['topic', 'section', 'footer', 'entry', 'picture', 'itemTopic', 'author', 'attachment']) {
      assert.ok(isObject(name));
      for (const field of Object.keys(schema.$defs[name].properties)) {
        assert.ok(text.includes(`"${field}":`) || guide.includes(`\`${field}\``), `${name}.${field}`);
      }
    }
  });

  test('name the file of the schema that is published', () => {
    const { 'json.schemas': schemas } = JSON.parse(
      blocks(guide, 'json').find(({ code }) => code.includes('json.schemas')).code,
    );
    const [, path] = /node_modules\/topic-elements\/(.*)/.exec(schemas[0].url);
    assert.deepEqual(JSON.parse(readFileSync(new URL(path, root), 'utf8')), schema);
  });

  test('serve it as the doctor advises', () => {
    assert.ok(guide.includes(`Cache-Control: ${CACHE_CONTROL}`));
    assert.ok(guide.includes(`over ${MAX_BYTES / 2 ** 20} MiB`));
  });
});
