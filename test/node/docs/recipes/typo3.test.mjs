// The files of the recipe for TYPO3, as far as they can be looked at without one.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { block } from '../markdown.mjs';

const PAGE = 'docs/recipes/typo3.md';
const hasPhp = spawnSync('php', ['--version']).status === 0;
const fieldsIn = (code) => [...new Set(code.match(/tx_sitepackage_\w+/g))].sort();

test('the PHP can be parsed', { skip: hasPhp || process.env.CI ? false : 'no PHP' }, () => {
  execFileSync('php', ['-l'], { input: block(PAGE, 'tt_content.php'), stdio: ['pipe', 'pipe', 'inherit'] });
});

test('database, form and template have the same fields', () => {
  const fields = ['tx_sitepackage_feed', 'tx_sitepackage_limit'];
  for (const name of ['ext_tables.sql', 'tt_content.php', 'typo3/NewsList.html']) {
    assert.deepEqual(fieldsIn(block(PAGE, name)), fields, name);
  }
});

test('the content element has one name, and its template another', () => {
  const [, type] = /'value' => '(\w+)'/.exec(block(PAGE, 'tt_content.php'));
  assert.ok(block(PAGE, 'tt_content.php').includes(`['types']['${type}']`));
  assert.ok(block(PAGE, 'setup.typoscript').includes(`tt_content.${type}.templateName = NewsList\n`));
});

test('both ways to load the script say the same of it', () => {
  const template = block(PAGE, 'typo3/NewsList.html');
  const typoscript = block(PAGE, 'page.typoscript');
  for (const name of ['type', 'integrity', 'crossorigin']) {
    const [, value] = new RegExp(`\\b${name}="([^"]*)"`).exec(template);
    assert.ok(typoscript.includes(`  ${name} = ${value}\n`), name);
  }
  const [, file] = /\bsrc="([^"]*)"/.exec(template);
  assert.ok(typoscript.startsWith(`page.includeJSLibs.topicElements = ${file}\n`));
});

test('the braces of the JSON Feed are no expressions of Fluid', () => {
  // Fluid takes what is in balanced braces for an expression: between two tags, those of JSON have to be open.
  const [, ...rest] = block(PAGE, 'List.json').split(/\{namespace [^}]*\}/);
  const texts = rest.join('').split(/<\/?\w[\w.]*:[\w.]+(?:\s+[\w:]+="[^"]*")*\s*\/?>/);
  const braces = texts.filter((text) => /[{}]/.test(text) && !/^\{item\.\w+\}$/.test(text));
  assert.equal(braces.length, 2);
  for (const text of braces) assert.doesNotMatch(text, /\{[^{}]*\}/);
});
