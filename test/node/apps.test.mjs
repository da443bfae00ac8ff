// The types that are published, as each framework's own type checker sees them: test/apps is checked against the packed
// library, `npm run build:apps` before. What has to be refused stands in the files called `wrong`.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { lstatSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const apps = new URL('../apps/', import.meta.url);
const read = (name) => readFileSync(new URL(name, apps), 'utf8');
/** Angular's templates have no comments for errors that are expected. */
const FRAMEWORKS = ['preact', 'react', 'solid', 'svelte', 'vue'];

/** What a type checker says; nothing where all is well. */
const check = (name, ...args) =>
  new Promise((done) => {
    const { bin } = JSON.parse(read(`node_modules/${name}/package.json`));
    const script = fileURLToPath(
      new URL(`node_modules/${name}/${typeof bin === 'string' ? bin : (bin[name] ?? bin.ngc)}`, apps),
    );
    execFile(process.execPath, [script, ...args], { cwd: fileURLToPath(apps) }, (error, stdout, stderr) =>
      done(error ? stdout + stderr || String(error) : ''),
    );
  });

describe('apps', { concurrency: true }, () => {
  test('use the library as it is packed', () => {
    const folder = new URL('node_modules/topic-elements/', apps);
    assert.ok(lstatSync(fileURLToPath(folder).replace(/\/$/, '')).isDirectory());
    assert.deepEqual(
      readdirSync(folder).filter((name) => /^(src|test|node_modules)$/.test(name)),
      [],
    );
    assert.ok(existsSync(new URL('dist/types/react.d.ts', folder)));
  });

  test('expect errors of each framework', () => {
    for (const framework of FRAMEWORKS) {
      const [file] = readdirSync(new URL(`${framework}/`, apps)).filter((name) => /^wrong\b/i.test(name));
      assert.ok(read(`${framework}/${file}`).match(/@(ts|vue)-expect-error/g).length > 4, framework);
    }
  });

  test('are well typed in JSX of React, Preact and Solid, and in templates of Vue', async () => {
    assert.equal(await check('vue-tsc', '-p', 'tsconfig.json'), '');
  });

  test('are well typed in templates of Svelte', async () => {
    assert.equal(await check('svelte-check', '--workspace', 'svelte', '--output', 'machine'), '');
  });

  test('are checked by Angular, as far as it looks', async () => {
    const said = await check('@angular/compiler-cli', '-p', 'angular/tsconfig.wrong.json');
    const errors = said.replace(/\u001b\[\d+m/g, '').match(/TS\d+: .*/g);
    assert.deepEqual(errors, [
      "TS2339: Property 'feed' does not exist on type 'TopicSelectEvent'.",
      "TS2551: Property 'relod' does not exist on type 'NewsList'. Did you mean 'reload'?",
      "TS2339: Property 'url' does not exist on type 'string'.",
      "TS2339: Property 'title' does not exist on type 'readonly JsonFeedItem[]'.",
    ]);
  });

  test('have a lock file that names no registry', () => {
    assert.doesNotMatch(read('package-lock.json'), /https?:\/\/[^"]*\.tgz|"resolved"/);
  });
});
