// What the pages tell people to type: scripts, commands and options that exist, versions that are used.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { blocksOf, pages, readPage } from './markdown.mjs';

const root = new URL('../../../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const { bin, exports, name, scripts } = json('package.json');
const help = (...args) =>
  execFileSync(process.execPath, [fileURLToPath(new URL(bin[name], root)), ...args, '--help']).toString();

const texts = pages
  .filter((page) => page !== 'CHANGELOG.md' && !page.startsWith('.changeset/'))
  .map((page) => [page, readPage(page)]);
/** Every match in blocks and in running text. */
const matches = (pattern) =>
  texts.flatMap(([page, text]) => [...text.matchAll(pattern)].map(([all, ...groups]) => ({ page, all, groups })));

describe('pages', () => {
  test('name scripts of the project', () => {
    const named = matches(/\bnpm run ([\w:-]+)/g);
    assert.ok(named.length > 10);
    for (const { page, all, groups } of named) assert.ok(Object.hasOwn(scripts, groups[0]), `${page}: ${all}`);
  });

  test('name commands and options of the command line', () => {
    const named = matches(/\bnpx topic-elements (\w+)([^`\n]*)/g);
    assert.ok(named.length > 6);
    const commands = help();
    for (const { page, all, groups } of named) {
      assert.match(commands, new RegExp(`^  ${groups[0]} `, 'm'), `${page}: ${all}`);
      const options = help(groups[0]);
      for (const [option] of groups[1].replace(/#.*/, '').matchAll(/--[\w-]+/g)) {
        assert.ok(options.includes(option), `${page}: ${all}`);
      }
    }
  });

  test('name files of the project and lists in its tests', () => {
    const files = matches(/`((?:src|test|scripts|bench|demo|docs|integrations|schema|types)\/[\w./-]+)`/g).filter(
      // What is installed, built or drawn.
      ({ all }) => !/node_modules|\bdist\b|screenshots/.test(all),
    );
    assert.ok(files.length > 50);
    for (const { page, groups } of files) assert.ok(existsSync(new URL(groups[0], root)), `${page}: ${groups[0]}`);
    const tests = readdirSync(new URL('test/', root), { recursive: true })
      .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
      .map((file) => readFileSync(new URL(`test/${file}`, root), 'utf8'))
      .join('\n');
    const lists = [...readPage('CONTRIBUTING.md').matchAll(/`([A-Z]{4,})`/g)];
    assert.ok(lists.length > 2);
    for (const [, list] of lists) assert.match(tests, new RegExp(`^const ${list}\\b`, 'm'));
  });

  test('import what the package exports', () => {
    const named = matches(/\b(?:from|import|require\() ?'topic-elements(\/[^']*)?'/g);
    assert.ok(named.length > 20);
    for (const { page, all, groups } of named)
      assert.ok(Object.hasOwn(exports, `.${groups[0] ?? ''}`), `${page}: ${all}`);
  });

  test('say what each dependency is for', () => {
    const { dependencies, peerDependencies } = json('package.json');
    const [, readme] = texts.find(([page]) => page === 'README.md');
    const [section] = /^## What is inside$[^]*?^## /m.exec(readme);
    const named = [...section.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell]) => cell.match(/[^`, ]+/g));
    assert.deepEqual(named.sort(), Object.keys(dependencies).sort());
    for (const peer of Object.keys(peerDependencies)) assert.ok(section.includes(`\`${peer}\``), peer);
  });

  test('have examples in JSON that can be parsed', () => {
    for (const [page, text] of texts) {
      for (const { code, language, line } of blocksOf(text)) {
        if (language === 'json') assert.doesNotThrow(() => JSON.parse(code), `${page}:${line}`);
      }
    }
  });

  test('name the versions that the tests use', () => {
    const used = { ...json('test/apps/package.json'), sites: json('integrations/static-sites/package.json') };
    const versions = {
      React: [used.dependencies.react, json('test/apps/react-18/package.json').dependencies.react],
      Vue: [used.dependencies.vue],
      Svelte: [used.dependencies.svelte],
      Angular: [used.dependencies['@angular/core']],
      Solid: [used.dependencies['solid-js']],
      Preact: [used.dependencies.preact],
      Eleventy: [used.sites.dependencies['@11ty/eleventy']],
      Astro: [used.sites.dependencies.astro],
      '`@adobe/htlengine`': [used.devDependencies['@adobe/htlengine']],
    };
    let named = 0;
    for (const [page, text] of texts.filter(([page]) => page.startsWith('docs/'))) {
      for (const [software, known] of Object.entries(versions)) {
        for (const [all, version] of text.matchAll(new RegExp(`${software}\\s(\\d+\\.\\d+\\.\\d+)`, 'g'))) {
          named++;
          assert.ok(known.includes(version), `${page}: ${all}, but the tests use ${known.join(' and ')}`);
        }
      }
    }
    assert.ok(named >= 14, `${named} versions`);
  });
});
