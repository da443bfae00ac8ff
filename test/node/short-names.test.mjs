// That names which are shortened in the files for pages mean nothing to anybody else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { INTERNAL } from '../../scripts/internal-names.mjs';
import { shortNames } from '../../scripts/short-names.mjs';

const require = createRequire(import.meta.url);
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What becomes of modules, by their ids, in one build. */
async function built(modules) {
  const plugin = shortNames();
  const context = {
    parse: parseAst,
    error(message) {
      throw new Error(message);
    },
  };
  const chunks = Object.entries(modules).map(([id, code]) => plugin.transform.call(context, code, id)?.code ?? code);
  plugin.renderStart();
  return Promise.all(chunks.map(async (code) => (await plugin.renderChunk(code)).code));
}

/** What the exported function `result` of a module returns. */
async function run(code) {
  const [short] = await built({ 'a.ts': code });
  const { result } = await import(`data:text/javascript,${encodeURIComponent(short)}`);
  return result();
}

test('none is a name of the platform', () => {
  const library = ['dom', 'dom.iterable', 'es5', 'es2015.core', 'es2015.promise', 'es2022.error', 'es2020.intl']
    .map((part) => readFileSync(require.resolve(`typescript/lib/lib.${part}.d.ts`), 'utf8'))
    .join('\n');
  const members = new Set(Array.from(library.matchAll(/^ +(?:readonly )?(\w+)\??[:(<]/gm), ([, name]) => name));
  assert.ok(members.has('querySelector'));
  assert.deepEqual(
    [...INTERNAL].filter((name) => members.has(name)),
    [],
  );
});

test('none is a name of the public interface, of feeds, or of what copies of the library share', () => {
  for (const path of ['custom-elements.json', 'schema/feed.schema.json']) {
    const text = read(path);
    const members = [...text.matchAll(/"(?:name|fieldName)": "([^"]+)"|"(\w+)": \{/g)].map(([, a, b]) => a ?? b);
    const shared = path.startsWith('schema') ? members : publicMembers(JSON.parse(text));
    for (const name of shared) assert.ok(!INTERNAL.has(name), `${path}: ${name}`);
  }
  for (const path of ['src/context/feed-context.ts', 'src/feed/model.ts']) {
    for (const [, name] of read(path).matchAll(/^ {2}(?:readonly )?(\w+)\??:/gm)) assert.ok(!INTERNAL.has(name), name);
  }
});

function publicMembers({ modules }) {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement }) => customElement)
    .flatMap(({ members = [] }) => members)
    .filter(({ privacy = 'public' }) => privacy === 'public')
    .map(({ name }) => name);
}

test('a name is the same in all files, and none that is there already', async () => {
  const [first, second] = await built({
    'a.ts': 'export const a = (view) => view.placeholders + view.a + view._$AH;',
    'b.ts': 'export const b = ({ placeholders, _$AH }) => placeholders + _$AH;',
  });
  const [, short] = /\.(\w+)\+\w+\.a\b/.exec(first);
  assert.ok(short.length < 3 && short !== 'a');
  assert.match(second, new RegExp(`\\b${short}:`));
  assert.doesNotMatch(first + second, /placeholders|_\$/);
});

test('private names of a class and of the one above it stay apart', async () => {
  const code = `
    class A { #host = 1; #of() { return this.#host; } one() { return this.#of(); } }
    class B extends A { #host = 2; #of() { return this.#host; } two() { return this.#of(); } }
    class C extends B { #host; #of() { return this.#host ??= 3; } three() { return this.#of(); } }
    const c = new C();
    export function result() { return [c.one(), c.two(), c.three(), c.one()]; }`;
  assert.deepEqual(await run(code), [1, 2, 3, 1]);
});

test('a class in another has its own', async () => {
  const code = `
    class A { #x = 1; inner() { const outer = this; return new (class B extends Object { #x = 2; both() { return [this.#x, outer.#y]; } })(); } #y = 3; }
    export function result() { return new A().inner().both(); }`;
  assert.deepEqual(await run(code), [2, 3]);
});

test('a name that stands as text somewhere ends the build', async () => {
  await assert.rejects(built({ 'a.ts': 'export const a = (view) => view["placeholders"];' }), /placeholders as text/);
});
