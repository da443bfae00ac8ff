// custom-elements.json says what the sources do: documentation, Storybook and editors are made from it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { validateCem } from '@wc-toolkit/cem-validator';
import Ajv from 'ajv';

const root = new URL('../../', import.meta.url);
const read = (url) => readFileSync(url, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
const source = (path) => new URL(`src/${path}`, root);

/** Tag and class of every element that is registered. */
const ELEMENTS = [...read(source('define.ts')).matchAll(/\['([\w-]+)', (\w+)\]/g)].map(([, tag, name]) => ({
  tag,
  name,
}));
const fileOf = (tag) => source(`elements/${tag}/${tag}.ts`);

/** What a file imports for use, not only for its types: name → file. */
function importsOf(file) {
  const found = new Map();
  for (const [, names, path] of read(file).matchAll(/import \{([^}]*)\} from '(\.[^']*)\.js'/g)) {
    for (const name of names.split(',')) {
      if (name.trim() && !/^\s*type /.test(name)) found.set(name.trim(), new URL(`${path}.ts`, file));
    }
  }
  const face = faceIn(file);
  if (face) found.set('face', face);
  return found;
}

/** What is loaded apart to show an element, where the file says that. */
function faceIn(file) {
  const [, path] = (/\/shared\/faces\//.test(file) && /import\('(\.[^']*)\.js'\)/.exec(read(file))) || [];
  return path && new URL(`${path}.ts`, file);
}

/** The style sheets that come with it. */
const facesOf = (file) =>
  [...importsOf(file).values()].flatMap((imported) => {
    const face = faceIn(imported);
    return face ? [...importsOf(face).values()].filter(({ pathname }) => pathname.endsWith('.styles.ts')) : [];
  });

/** A file of an element and all others below src/elements/ that it is made of. */
function filesOf(file, known = new Map()) {
  if (known.has(file.href) || !file.pathname.includes('/src/elements/')) return known;
  known.set(file.href, file);
  for (const imported of importsOf(file).values()) filesOf(imported, known);
  return known;
}

/** The class that a class file extends, as its file. */
function parentOf(file) {
  const [, name] = /class \w+ extends (\w+)/.exec(read(file)) ?? [];
  return importsOf(file).get(name);
}

/** The style sheets of an element, in their order; of its parents where it names none itself. */
function sheetsOf(file) {
  const [, names] = /\b(?:styles|sheets)(?:: [\w[\]]+)? = (\[[^\]]*\]|\w+);/.exec(read(file)) ?? [];
  if (names) return [...names.match(/\w+/g).map((name) => importsOf(file).get(name)), ...facesOf(file)];
  const parent = parentOf(file);
  return parent && /class \w+/.test(read(file)) && !/styles = css`/.test(read(file)) ? sheetsOf(parent) : [];
}

const sameValue = (value) =>
  value
    .trim()
    .replace(/\b0px\b/g, '0')
    .replace(/^transparent$/, 'none');

/** Every token that a style sheet reads, with the defaults that it reads it with. */
function tokensIn(file) {
  const css = read(file);
  const found = new Map();
  for (const { index, 0: start, 1: name } of css.matchAll(/var\(\s*(--topic-[\w-]+)\s*,/g)) {
    const from = index + start.length;
    let to = from;
    for (let depth = 1; depth; to++) depth += { '(': 1, ')': -1 }[css[to]] ?? 0;
    found.set(name, (found.get(name) ?? new Set()).add(sameValue(css.slice(from, to - 1))));
  }
  return found;
}

/** The values of these attributes, in every file that an element is made of. */
function writtenIn(files, ...patterns) {
  const values = files.flatMap((file) => patterns.flatMap((pattern) => [...read(file).matchAll(pattern)]));
  return new Set(values.flatMap(([, value]) => value.trim().split(/\s+/)));
}

const sorted = (names) => [...names].sort();
const namesOf = (list = []) => list.map(({ name }) => name);

/** Parts that the template of several elements can render, and one of them never does. */
const NEVER = {
  // Its file is what its title leads to; the list is for those who have several.
  'resource-item': ['download'],
};

/** Attributes with dates, addresses and the like, which not every text is. */
const CHECKED = 'src feed href image poster captions transcript published start end hreflang'.split(' ');

const STATES = ['loading', 'ready', 'empty', 'error'];
const FEED_ATTRIBUTES = 'feed section tag limit heading heading-level loading refresh timeout no-images'.split(' ');

describe('custom-elements.json', () => {
  let manifest;
  const declarations = new Map();
  before(async () => {
    manifest = await cli({ argv: ['analyze', '--quiet'], cwd: fileURLToPath(root), noWrite: true });
    for (const { declarations: list = [] } of manifest.modules) {
      for (const declaration of list) if (declaration.tagName) declarations.set(declaration.tagName, declaration);
    }
  });

  test('has every element, and no other', () => {
    assert.ok(ELEMENTS.length > 10);
    assert.deepEqual(sorted(declarations.keys()), sorted(ELEMENTS.map(({ tag }) => tag)));
    for (const { tag, name } of ELEMENTS) assert.equal(declarations.get(tag).name, name);
  });

  test('is what readers of manifests expect', async () => {
    await validateCem(structuredClone(manifest), {
      packageJsonPath: fileURLToPath(new URL('package.json', root)),
      cemFileName: 'custom-elements.json',
      exclude: ['TopicElement', 'FeedElement', 'ListElement', 'ItemElement'],
      rules: {
        packageJson: { packageType: 'error', exports: 'error', customElementsProperty: 'error', publishedCem: 'error' },
        // Types come from the entry of the package, whatever module a class is in.
        manifest: { schemaVersion: 'error', modulePath: 'error', definitionPath: 'error', exportTypes: 'off' },
      },
    });
  });

  test('is valid by the schema of the format', () => {
    // Of an older version, to which later ones only add; the analyzer brings it along.
    const analyzer = createRequire(import.meta.resolve('@custom-elements-manifest/analyzer/cli.js'));
    const ajv = new Ajv({ strict: false });
    const isValid = ajv.validate(analyzer('custom-elements-manifest/schema.json'), manifest);
    assert.ok(isValid, ajv.errorsText());
  });

  test('says where the types can be had that others are made of', () => {
    const entry = read(source('index.ts'));
    for (const { tagName, attributes, events, members } of declarations.values()) {
      for (const { name, type } of [...attributes, ...events, ...members]) {
        const named = type?.text.match(/\b(?!Promise\b)[A-Z]\w+/g) ?? [];
        assert.deepEqual(namesOf(type?.references), named, `${tagName} ${name}`);
        for (const reference of type?.references ?? []) {
          assert.equal(type.text.slice(reference.start, reference.end), reference.name);
          assert.match(entry, new RegExp(`\\b${reference.name}\\b`));
        }
      }
    }
  });

  test('is the same each time, whichever order the file system has', () => {
    const paths = manifest.modules.map(({ path }) => path);
    assert.deepEqual(paths, paths.toSorted());
  });

  test('says `undefined` once of what may be absent', () => {
    for (const { tagName, attributes, members } of declarations.values()) {
      for (const { name, type } of [...attributes, ...members]) {
        assert.ok((type?.text.match(/\bundefined\b/g) ?? []).length < 2, `${tagName} ${name}: ${type?.text}`);
      }
    }
  });

  test('says of attributes what their text means, never that they may be absent: Storybook knows no control for that', () => {
    for (const [tag, { attributes }] of declarations) {
      for (const { name, type } of attributes) assert.doesNotMatch(type.text, /undefined/, `${tag} ${name}`);
    }
  });

  test('names files as they are published', () => {
    for (const { path } of manifest.modules) {
      assert.match(path, /^dist\/.*\.js$/);
      assert.ok(existsSync(new URL(path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts'), root)), path);
    }
  });

  for (const { tag } of ELEMENTS) {
    const isItem = /ItemElement/.test(read(fileOf(tag)));
    const isFeedElement = !isItem && tag !== 'topic-feed';

    describe(tag, () => {
      test('says what it is, and what each attribute, event, slot, part, state and token is', () => {
        const declaration = declarations.get(tag);
        assert.match(declaration.description, /\w{3}.*\./);
        const { attributes, events, slots, cssParts = [], cssStates = [], cssProperties = [] } = declaration;
        for (const list of [attributes, events, slots, cssParts, cssStates, cssProperties]) {
          assert.equal(new Set(namesOf(list)).size, list.length, namesOf(list).join());
          for (const { name, description } of list) assert.match(description ?? '', /\w{2}.*\.$/s, `${tag} ${name}`);
        }
        for (const member of declaration.members) {
          assert.ok(member.description || member.inheritedFrom, `${tag} ${member.name}`);
        }
      });

      test('says what comes of a wrong value, where there can be one', () => {
        for (const { name, type, description } of declarations.get(tag).attributes) {
          if (!/^number|'/.test(type.text) && !CHECKED.includes(name)) continue;
          assert.match(description, /\bwrong\b|\bleft out with a warning\b|\bis an error\b/, `${tag} ${name}`);
        }
      });

      test('has the attributes that its class declares', () => {
        const declared = [];
        for (let file = fileOf(tag); file; file = parentOf(file)) {
          for (const [, options, name] of read(file).matchAll(
            /@property\(([^)]*)\)\s+(?:override )?(?:accessor )?(\w+)[?!]?[:\s=]/g,
          )) {
            if (/attribute: false/.test(options)) continue;
            declared.push(/attribute: '([\w-]+)'/.exec(options)?.[1] ?? name.toLowerCase());
          }
        }
        assert.ok(declared.length);
        assert.deepEqual(sorted(namesOf(declarations.get(tag).attributes)), sorted(declared));
        if (isFeedElement) for (const name of FEED_ATTRIBUTES) assert.ok(declared.includes(name), name);
      });

      test('has the events that it dispatches, and those that come out of it', () => {
        // Sections are elements by name only.
        const tags = tag === 'topic-page' ? [tag, ...insidePage()] : [tag];
        const files = tags.flatMap((one) => [...filesOf(fileOf(one)).values()]);
        const dispatched = writtenIn(files, /\bdispatchEvent\(\s*new (Topic\w+)\(/g);
        assert.ok(dispatched.size);
        const { events } = declarations.get(tag);
        assert.deepEqual(sorted(events.map(({ type }) => type.text)), sorted(dispatched));
        for (const { name, type, description } of events) {
          const { event, fields, cancelable } = eventClass(type.text);
          assert.equal(name, event);
          for (const field of fields) assert.match(description, new RegExp(`\`${field}\``), `${tag} ${name}`);
          assert.equal(/Cancelable/.test(description), cancelable, `${tag} ${name}`);
        }
      });

      test('says what it extends, and where it is registered', () => {
        const { superclass, name, members } = declarations.get(tag);
        assert.match(superclass.name, /^(Topic|Feed|List|Item)Element$/);
        const path = `dist/elements/${tag}/define.js`;
        const { exports } = manifest.modules.find((module) => module.path === path);
        assert.deepEqual(exports, [
          {
            kind: 'custom-element-definition',
            name: tag,
            declaration: { name, module: `dist/elements/${tag}/${tag}.js` },
          },
        ]);
        assert.ok(members.some((member) => member.name === 'updateComplete'));
        assert.equal(namesOf(members).includes('reload'), !isItem);
        for (const member of members) assert.ok(member.type?.text ?? member.return.type.text, `${tag} ${member.name}`);
      });

      test('has the slots that its templates render', () => {
        const files = [...filesOf(fileOf(tag)).values()];
        const slots = writtenIn(files, /<slot name="([\w-]+)"/g);
        assert.deepEqual(sorted(namesOf(declarations.get(tag).slots)), sorted(['', ...slots]));
      });

      test('has the states that it takes', () => {
        assert.deepEqual(namesOf(declarations.get(tag).cssStates), isItem ? [] : STATES);
      });

      test('has the parts that its templates render', () => {
        const files = [...filesOf(fileOf(tag)).values()];
        const parts = writtenIn(files, /\bpart="([\w -]+)"/g, /\blink\('([\w-]+)'/g, /\bpart = '([\w-]+)'/g);
        for (const name of NEVER[tag] ?? []) assert.ok(parts.delete(name), name);
        if (tag === 'topic-page') for (const name of exported()) parts.add(name);
        assert.deepEqual(sorted(namesOf(declarations.get(tag).cssParts)), sorted(parts));
      });

      test('has the tokens that its style sheets read, with their defaults', () => {
        const documented = new Map((declarations.get(tag).cssProperties ?? []).map((token) => [token.name, token]));
        const sheets = sheetsOf(fileOf(tag)).map(tokensIn);
        const tokens = new Set(sheets.flatMap((sheet) => [...sheet.keys()]));
        assert.equal(tokens.size > 10, tag !== 'topic-feed');
        for (const name of tokens) {
          const { default: standard, description } = documented.get(name) ?? assert.fail(`${name} is not documented`);
          const all = sheets.flatMap((sheet) => [...(sheet.get(name) ?? [])]);
          // What a later sheet reads replaces what is read before.
          const last = [...sheets.findLast((sheet) => sheet.has(name)).get(name)];
          if (standard === undefined) {
            assert.match(description, /\bby default\b/, name);
            assert.ok(
              last.every((value) => value.includes('(')),
              `${name} has a default that can be said: ${last}`,
            );
          } else {
            assert.ok(all.includes(sameValue(standard)), `${name} is ${all.join()}, not ${standard}`);
            for (const value of last) {
              const [share] = /\d+(?=%)/.exec(value) ?? [value];
              const words = value.includes('(') ? `${share} %` : value;
              const said = value === sameValue(standard) || description.includes(words);
              assert.ok(said, `nothing says that ${name} is ${value} by default`);
            }
          }
        }
        for (const name of documented.keys()) {
          assert.ok(tokens.has(name) || shared().has(name), `nothing reads ${name}`);
        }
      });
    });
  }

  test('documents for all elements only what all style sheets share', () => {
    const common = ['theme/base.styles.ts', 'elements/shared/card.styles.ts'].map((path) => tokensIn(source(path)));
    const readByAll = new Set(common.flatMap((tokens) => [...tokens.keys()]));
    assert.deepEqual(sorted(shared()), sorted(readByAll));
  });

  test('a whole page hands through every part of every element in it', () => {
    const inside = insidePage();
    assert.ok(inside.length > 8);
    const parts = new Set(inside.flatMap((tag) => namesOf(declarations.get(tag).cssParts)));
    assert.deepEqual(sorted(exported()), sorted(parts));
  });
});

/** Name, fields and nature of the events of a class. */
function eventClass(name) {
  const files = ['events', 'play-event'].map((file) => read(source(`elements/shared/${file}.ts`)));
  const [, body] = new RegExp(`class ${name} extends Event \\{([^]*?)\\n\\}`).exec(files.join('\n'));
  return {
    event: /super\('([\w-]+)'/.exec(body)[1],
    fields: [...body.matchAll(/^ {2}readonly (\w+):/gm)].map(([, field]) => field),
    cancelable: body.includes('cancelable: true'),
  };
}

/** The elements that a whole page consists of. */
function insidePage() {
  const sections = read(source('feed/page-sections.ts'));
  return ELEMENTS.map(({ tag }) => tag).filter((tag) => sections.includes(`'${tag}'`));
}

/** What `topic-page` exports. */
function exported() {
  const [, text] = /const PARTS =([^;]*);/.exec(read(source('elements/topic-page/topic-page.template.ts')));
  const names = text.match(/[a-z][\w-]*/g);
  assert.equal(new Set(names).size, names.length);
  return names;
}

/** Tokens that are documented once, for all elements. */
function shared() {
  const text = readFileSync(source('theme/base.styles.ts'), 'utf8');
  return new Set([...text.matchAll(/@cssprop (?:\{.+?\} )?\[?(--[\w-]+)/g)].map(([, name]) => name));
}
