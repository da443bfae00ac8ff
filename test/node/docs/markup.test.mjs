// The markup in all pages: elements and attributes that exist, scripts as they have to be loaded.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseFragment } from 'parse5';
import { blocksOf, pages, readPage } from './markdown.mjs';

const root = new URL('../../../', import.meta.url);
const { modules } = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
const { files } = JSON.parse(readFileSync(new URL('dist/cdn/manifest.json', root), 'utf8'));
const known = new Map(
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [], slots = [] }) => [
      tagName,
      { attributes: attributes.map(({ name }) => name), slots: slots.map(({ name }) => name) },
    ]),
);
const GLOBAL = /^(id|class|lang|dir|slot|hidden|style|title|data-.*|aria-.*)$/;
/** What languages of templates add: directives, bindings, listeners. */
const TEMPLATE = /^([:@#[({]|on|bind:|prop:|bool:|v-|slot:|attr:|ref$|\{)/i;

/** Elements of the library begin like one of its own, whatever their prefix. */
const isOurs = (tag) => tag.includes('-') && /^(?:topic|news|focus|quote|area|resource|video|event)-/.test(tag);

/** What is written in templates, without what is no HTML in them. */
const plain = (code) =>
  code
    .replace(/^---\n[^]*?\n---$/m, '')
    .replace(/\{%[^]*?%\}/g, '')
    // Expressions of JSX and its like, which may have arrows in them.
    .replace(/=\{(?:[^{}]|\{[^{}]*\})*\}/g, '=""')
    // Elements of templates that end in themselves.
    .replace(/<([a-z]+:[\w.]+|[\w]+-[\w-]+|[A-Z]\w*)((?:\s[^<>]*?)?)\/>/g, '<$1$2></$1>');

/** Every start tag, of contents of `<template>` as well. */
function* elementsOf(node) {
  for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) {
    if (child.tagName) yield child;
    yield* elementsOf(child);
  }
}

const attributesOf = ({ attrs }) => attrs.filter(({ name }) => !GLOBAL.test(name) && !TEMPLATE.test(name));

function faultsOf(code) {
  const faults = [];
  for (const element of elementsOf(parseFragment(code))) {
    const { tagName } = element;
    if (!isOurs(tagName)) continue;
    const description = known.get(tagName);
    if (!description) faults.push(`there is no <${tagName}>`);
    else {
      for (const { name } of attributesOf(element)) {
        if (!description.attributes.includes(name)) faults.push(`<${tagName}> has no attribute ${name}`);
      }
    }
  }
  return faults;
}

const LANGUAGES = ['html', 'njk', 'astro', 'vue', 'svelte', 'liquid', 'twig'];
const blocks = pages
  .filter((page) => !page.startsWith('.changeset/') && page !== 'CHANGELOG.md')
  .flatMap((page) => blocksOf(readPage(page)).map((block) => ({ ...block, at: `${page}:${block.line}` })));
const markup = blocks.filter(({ language }) => LANGUAGES.includes(language));

describe('markup in pages', () => {
  test('is there', () => {
    assert.ok(markup.length > 15, `${markup.length} blocks`);
  });

  for (const { at, code } of markup) {
    test(`${at} uses elements and attributes that exist`, () => assert.deepEqual(faultsOf(plain(code)), []));
  }

  for (const { at, code, language } of markup.filter(({ language }) => ['html', 'njk'].includes(language))) {
    test(`${at} is well-formed (${language})`, () => {
      const errors = [];
      const ignored = ['missing-doctype'];
      parseFragment(plain(code), {
        sourceCodeLocationInfo: true,
        onParseError: ({ code: error, startLine }) => {
          if (!ignored.includes(error)) errors.push(`${error} in line ${startLine}`);
        },
      });
      // A whole document is no fragment.
      const tags = /<!doctype|<html|<head|<body/i.test(code) ? ['unexpected-doctype', 'misplaced-doctype'] : [];
      assert.deepEqual(
        errors.filter((error) => !tags.some((tag) => error.startsWith(tag))),
        [],
      );
    });
  }

  test('names every tag and attribute in running text as it is', () => {
    const wrong = pages
      .filter((page) => page !== 'CHANGELOG.md' && !page.startsWith('.changeset/'))
      .flatMap((page) =>
        [...readPage(page).matchAll(/`(<[a-z][^`\n]*>)`/g)].flatMap(([, code]) =>
          faultsOf(plain(code)).map((fault) => `${page} ${code}: ${fault}`),
        ),
      );
    assert.deepEqual(wrong, []);
  });

  test('loads scripts as modules, from files that there are, with the hash left open', () => {
    let scripts = 0;
    for (const { at, code } of blocks) {
      for (const [tag, src] of code.matchAll(/<(?:script|f:asset\.script)\b[^>]*\bsrc="([^"]+)"[^>]*>/g)) {
        // Pages may have scripts of their own.
        if (!/topic-?elements|autoload/i.test(src)) continue;
        scripts++;
        const file = /^.*(?:topic-elements|TopicElements|\d+\.\d+\.\d+|%s)\/([\w./-]+)$/.exec(src)?.[1];
        assert.ok(files[file]?.entry, `${at}: ${src}`);
        assert.match(tag, /\btype="module"/, at);
        const hash = /\bintegrity="([^"]*)"/.exec(tag)?.[1];
        if (hash !== undefined) {
          assert.match(hash, /^(sha384-…|%s)$/, at);
          assert.match(tag, /\bcrossorigin="anonymous"/, at);
        }
      }
    }
    assert.ok(scripts > 6, `${scripts} scripts`);
  });
});
