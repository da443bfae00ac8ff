// The JSON Schema of a feed: valid, at one with what the library reads and with what the doctor finds.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { examineFeed } from '../../dist/doctor/examine-feed.js';
import { SECTION_TAGS, SINGLE_TAGS } from '../../dist/doctor/vocabulary.js';
import { parseDate } from '../../dist/feed/date.js';
import { parseFeed } from '../../dist/feed/parse-feed.js';
import { definition, fieldsOf, isObject, schema } from '../../scripts/feed-schema.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const ADDRESS = 'https://rivers.example/clean-rivers/feed.json';
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false });
const validate = ajv.compile(schema);

/** `/items/0/_topic/image` as the doctor writes it. */
const written = (pointer) =>
  pointer
    .slice(1)
    .split('/')
    .filter(Boolean)
    .reduce((path, name) => (/^\d+$/.test(name) ? `${path}[${name}]` : path ? `${path}.${name}` : name), '');

/** Where the schema refuses a feed. */
function refused(feed) {
  if (validate(feed)) return [];
  const paths = validate.errors
    .filter(({ keyword, schemaPath }) => keyword !== 'if' && !/anyOf\/\d/.test(schemaPath))
    .map(({ instancePath, params }) => written(`${instancePath}/${params.missingProperty ?? ''}`))
    // Several sections are one value to the doctor.
    .map((path) => path.replace(/(_topic\.section)\[\d+]$/, '$1'));
  return [...new Set(paths)].sort();
}

/** What the doctor says of the form of a feed; all else is of its content. */
const FORM = [
  'date-unreadable',
  'feed-without-title',
  'field-missing',
  'field-type',
  'item-unreadable',
  'item-without-id',
  'items-not-array',
  'language-invalid',
  'section-unreadable',
  'url-dangerous',
  'url-unreadable',
  'version-form',
  'version-missing',
];

async function examined(feed) {
  const body = new TextEncoder().encode(JSON.stringify(feed));
  const report = await examineFeed({ url: ADDRESS, hops: [], body }, { base: ADDRESS });
  const paths = report.findings
    .filter(({ id }) => FORM.includes(id))
    .flatMap(({ id, where: { path, item } }) => {
      // What nothing can be made of, because a field of it has been told already.
      if (id === 'section-unreadable') return sectionAt(feed, path);
      return id === 'item-unreadable' ? itemAt(feed.items[item.index], path) : path;
    });
  return { ...report, paths: [...new Set(paths)].sort() };
}

const sectionAt = (feed, path) => {
  const section = feed._topic.sections[/\d+/.exec(path)[0]];
  return section?.id === undefined && section?.type === undefined ? path : [];
};
const itemAt = (item, path) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return path;
  return item.id === undefined ? `${path}.id` : [];
};

const FEED = { version: 'https://jsonfeed.org/version/1.1', title: 'Clean rivers', language: 'en', items: [] };
const ITEM = { id: '1', title: 'The old weir', url: 'https://rivers.example/1', date_published: '2026-10-29' };

describe('the schema', () => {
  test('is one, of draft 2020-12', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
    assert.match(schema.$id, /^urn:uuid:[\da-f-]{36}$/);
  });

  test('describes every field, and its examples are right', () => {
    const names = [undefined, ...Object.keys(schema.$defs).filter(isObject)];
    assert.ok(names.length > 8);
    for (const name of names) {
      for (const { name: field, description } of fieldsOf(name)) {
        assert.ok(description?.endsWith('.'), `${name}.${field}`);
        const { examples = [] } = definition(name).properties[field];
        const pointer = `${schema.$id}#${name ? `/$defs/${name}` : ''}/properties/${field}`;
        for (const example of examples) {
          const isRight = ajv.getSchema(pointer);
          assert.ok(isRight(example), `${pointer}: ${JSON.stringify(example)} ${ajv.errorsText(isRight.errors)}`);
        }
      }
    }
  });

  test('takes every date that can be read', () => {
    const isDate = ajv.getSchema(`${schema.$id}#/$defs/date`);
    const tried = [...read('test/feed/date.test.ts').matchAll(/'([^'\n]+)'/g)].map(([, text]) => text);
    const readable = tried.filter((text) => parseDate(text));
    assert.ok(readable.length > 40);
    assert.deepEqual(
      readable.filter((text) => !isDate(text)),
      [],
    );
  });

  test('knows the elements that show sections', () => {
    assert.deepEqual(schema.$defs.section.properties.type.examples, [...SECTION_TAGS, ...SINGLE_TAGS]);
  });

  test('is published', () => {
    const { exports, files } = JSON.parse(read('package.json'));
    assert.equal(exports['./feed.schema.json'], './schema/feed.schema.json');
    assert.ok(files.includes('schema'));
  });
});

describe('the schema and the reader', () => {
  const UNREAD = /Elements do not read it/;

  /** A value of each kind that is nowhere else in the feed. */
  let count = 0;
  const values = {
    text: (path) => `text of ${path}`,
    texts: (path) => ['text of _topic.sections[].id', `text of ${path}`],
    id: (path) => `id of ${path}`,
    link: (path) => `https://link.example/${path}`,
    web: (path) => `https://web.example/${path}`,
    image: (path) => `https://image.example/${path}.jpg`,
    srcset: (path) => `https://srcset.example/${path}.jpg 600w`,
    date: () => `20${String(10 + ++count).padStart(2, '0')}-01-01`,
    number: () => 1000 + ++count,
    language: () => `en-x-${1000 + ++count}`,
  };

  /** Every field of an object, and what stands in it, by path. */
  function full(name, prefix, leaves) {
    const entries = fieldsOf(name).map(({ name: field, kind, list, description }) => {
      const path = `${prefix}${field}${list ? '[]' : ''}`;
      if (kind === undefined) return [field, undefined];
      const value = isObject(kind) ? full(kind, `${path}.`, leaves) : values[kind](path);
      if (!isObject(kind)) leaves.set(path, { value, unread: UNREAD.test(description) });
      return [field, list ? [value] : value];
    });
    return Object.fromEntries(entries);
  }

  const leaves = new Map();
  const feed = full(undefined, '', leaves);
  feed.version = FEED.version;

  /** What is only read where something else is not there. */
  const variants = [[], ['image', 'authors'], ['image', 'authors', 'topic image']];
  const models = Promise.all(
    variants.map(async (absent) => {
      const copy = structuredClone(feed);
      const [item] = copy.items;
      if (absent.includes('image')) delete item.image;
      if (absent.includes('authors')) delete item.authors;
      if (absent.includes('topic image')) delete item._topic.image;
      assert.deepEqual(refused(copy), []);
      return JSON.stringify(await parseFeed(JSON.stringify(copy), ADDRESS));
    }),
  );

  assert.ok(leaves.size > 45);
  for (const [path, { value, unread }] of leaves) {
    if (path === 'version') continue;
    test(`${path} is ${unread ? 'not read, as it says' : 'read'}`, async () => {
      const wanted = JSON.stringify(Array.isArray(value) ? value.at(-1) : value).replace(/^"|"$/g, '');
      const shown = (await models).some((model) => model.includes(wanted));
      assert.equal(shown, !unread, wanted);
    });
  }

  test('have the same fields', () => {
    const reader = ['formats/json-feed', 'details'].map((name) => read(`src/feed/${name}.ts`)).join('\n');
    const names = [...reader.matchAll(/\b(?:field|textIn|bodyIn|rare)\(\w+, '(\w+)'/g)].map(([, name]) => name);
    const fields = [undefined, ...Object.keys(schema.$defs).filter(isObject)].flatMap((name) =>
      fieldsOf(name).filter(({ description }) => !UNREAD.test(description)),
    );
    assert.deepEqual([...new Set(names)].sort(), [...new Set(fields.map(({ name }) => name))].sort());
  });
});

describe('the schema and the doctor', () => {
  const feeds = ['demo/feeds/', 'test/fixtures/'].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.json') && !name.endsWith('.model.json'))
      .map((name) => folder + name),
  );
  const own = process.env.FEEDS
    ? readdirSync(process.env.FEEDS).map((name) => `${process.env.FEEDS.replace(/\/?$/, '/')}${name}`)
    : [];
  let met = 0;
  for (const path of [...feeds, ...own]) {
    test(`agree on ${path}`, async () => {
      let json;
      try {
        json = JSON.parse(path.startsWith('/') ? readFileSync(path, 'utf8') : read(path));
      } catch {
        return;
      }
      const { format, paths } = await examined(json);
      if (format !== 'JSON Feed') return;
      met++;
      assert.deepEqual(refused(json), paths);
    });
  }
  test('have met many feeds', () => assert.ok(met > 12, String(met)));

  test('find nothing in the feeds of the demo', async () => {
    for (const path of feeds.filter((name) => name.startsWith('demo/feeds/labour'))) {
      assert.deepEqual(refused(JSON.parse(read(path))), [], path);
    }
  });

  const topic = (fields) => ({ ...FEED, items: [ITEM], _topic: fields });
  const item = (fields) => ({ ...FEED, items: [{ ...ITEM, ...fields }] });
  const itemTopic = (fields) => item({ _topic: fields });
  const BROKEN = [
    ['version', { ...FEED, version: undefined, items: [ITEM] }],
    ['version', { ...FEED, version: '1.1' }],
    ['title', { ...FEED, title: undefined }],
    ['title', { ...FEED, title: 5 }],
    ['items', { ...FEED, items: {} }],
    ['language', { ...FEED, language: 'english' }],
    ['home_page_url', { ...FEED, home_page_url: 'mailto:a@rivers.example' }],
    ['_topic', { ...FEED, _topic: 'x' }],
    ['_topic.tagline', topic({ tagline: ['x'] })],
    ['_topic.breadcrumb', topic({ breadcrumb: {} })],
    ['_topic.breadcrumb[1].title', topic({ breadcrumb: [{ title: 'Home' }, { url: '/' }] })],
    ['_topic.footer.links[0].url', topic({ footer: { links: [{ title: 'A', url: 'javascript:alert(1)' }] } })],
    ['_topic.sections', topic({ sections: 'news' })],
    ['_topic.sections[0]', topic({ sections: [{ heading: 'News' }] })],
    ['_topic.sections[0].limit', topic({ sections: [{ id: 'news', limit: '3' }] })],
    ['_topic.image', topic({ image: 'javascript:alert(1)' })],
    ['_topic.image', topic({ image: 5 })],
    ['_topic.image.url', topic({ image: { url: 'data:image/svg+xml,<svg/>' } })],
    ['_topic.image.width', topic({ image: { width: 0 } })],
    ['_topic.image.srcset', topic({ image: { srcset: ' ' } })],
    ['items[0]', { ...FEED, items: ['x'] }],
    ['items[0].id', { ...FEED, items: [{ title: 'A' }] }],
    ['items[0].id', item({ id: true })],
    ['items[0].url', item({ url: 'javascript:alert(1)' })],
    ['items[0].url', item({ url: ' java\tscript:alert(1)' })],
    ['items[0].url', item({ url: 'https://' })],
    ['items[0].image', item({ image: 'ftp://rivers.example/a.jpg' })],
    ['items[0].date_published', item({ date_published: 'soon' })],
    ['items[0].date_published', item({ date_published: 1618531200 })],
    ['items[0].date_modified', item({ date_modified: '' })],
    ['items[0].tags', item({ tags: 'water' })],
    ['items[0].tags[1]', item({ tags: ['water', 5] })],
    ['items[0].authors', item({ authors: { name: 'A' } })],
    ['items[0].authors[0].name', item({ authors: [{ name: 5 }] })],
    ['items[0].attachments[0].url', item({ attachments: [{ mime_type: 'application/pdf' }] })],
    ['items[0].attachments[0].size_in_bytes', item({ attachments: [{ url: '/a.pdf', size_in_bytes: '5' }] })],
    ['items[0]._topic.section', itemTopic({ section: 5 })],
    ['items[0]._topic.section', itemTopic({ section: {} })],
    ['items[0]._topic.kicker', itemTopic({ kicker: 5 })],
    ['items[0]._topic.start', itemTopic({ start: 'tomorrow' })],
    ['items[0]._topic.image.alt', itemTopic({ image: { alt: true } })],
  ];
  for (const [path, feed] of BROKEN) {
    test(`refuse ${path} in ${JSON.stringify(feed).slice(62, 160)}`, async () => {
      const json = JSON.parse(JSON.stringify(feed));
      assert.deepEqual(refused(json), [path]);
      assert.deepEqual((await examined(json)).paths, [path]);
    });
  }

  const FINE = [
    { ...FEED, items: [] },
    { ...FEED, $schema: './feed.schema.json', _other: { anything: 1 }, whatever: [1] },
    topic({ image: '../weir.jpg', unknown: true }),
    topic(null),
    item({ summary: null, tags: null, external_url: '', authors: null, attachments: [] }),
    item({ id: 7, url: '/news/1', external_url: 'HTTPS://rivers.example' }),
    item({ url: 'mailto:a@rivers.example' }),
    item({ url: 'tel:+41220000000' }),
    item({ url: 'a/b:c?d:e#f:g' }),
    item({ image: 'data:image/png;base64,AAAA' }),
    ...[
      '2026-10-29',
      '2026-10-29T10:00:00Z',
      '2026-10-29 10:00',
      '20261029T100000+0100',
      '2026/4/6',
      'Thu, 29 Oct 2026 10:00:00 GMT',
      '29 Oct 2026',
      '29 October 2026 10:00 EST',
      'October 29, 2026',
      'Thu Oct 29 10:00:00 2026',
    ].map((date_published) => item({ date_published })),
  ];
  for (const feed of FINE) {
    test(`accept ${JSON.stringify(feed).slice(62, 180)}`, async () => {
      const json = JSON.parse(JSON.stringify(feed));
      assert.deepEqual(refused(json), []);
      assert.deepEqual((await examined(json)).paths, []);
    });
  }
});
