// The components of the recipes are those of test/apps, which type checkers check and browsers use.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { blocksOf, readPage } from '../markdown.mjs';

const apps = new URL('../../../apps/', import.meta.url);
/** All apps are checked with one configuration, where each file says which JSX it means. */
const withoutPragma = (code) => code.replace(/^\/\*\* @jsxImportSource \S+ \*\/\n/, '');

const COMPONENTS = {
  'docs/recipes/react.md': ['react/News.tsx', 'react-18/News.tsx'],
  'docs/recipes/other-frameworks.md': [
    'vue/News.vue',
    'svelte/News.svelte',
    'angular/news.ts',
    'solid/News.tsx',
    'preact/News.tsx',
    'plain/news.ts',
  ],
};

for (const [page, names] of Object.entries(COMPONENTS)) {
  const blocks = blocksOf(readPage(page)).filter(({ language }) => /^(tsx?|jsx|vue|svelte)$/.test(language));

  test(`${page} shows no other components`, () => {
    assert.deepEqual(
      blocks.map(({ name }) => name),
      names,
    );
  });

  for (const { name, code } of blocks) {
    test(`${name} is that of ${page}`, () => {
      const url = new URL(name, apps);
      assert.ok(existsSync(url));
      assert.equal(code, withoutPragma(readFileSync(url, 'utf8')));
    });
  }
}

test('the apps of Vue are compiled as the recipe says', () => {
  const page = readPage('docs/recipes/other-frameworks.md');
  const told = /compilerOptions: \{ isCustomElement: [^}]+\}/.exec(page)[0];
  assert.ok(readFileSync(new URL('build.mjs', apps), 'utf8').includes(told));
});
