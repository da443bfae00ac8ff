// What the table of docs/troubleshooting.md calls causes, and what it quotes.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { pages, readPage, rowsOf } from './markdown.mjs';

const root = new URL('../../../', import.meta.url);
const sources = (folder) =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(folder + file, root), 'utf8'))
    .join('\n');
const rows = rowsOf(readPage('docs/troubleshooting.md'));

test('the causes are called as the doctor calls them', () => {
  const doctor = sources('src/doctor/');
  const isKnown = (id) => {
    const directive = /^csp-(?<name>[a-z-]+-src)$/.exec(id)?.groups.name;
    if (directive) return new RegExp(`\\[?'${directive}'\\]?: \\[`).test(doctor);
    return /^http-\d{3}$/.test(id) || doctor.includes(`'${id}'`) || new RegExp(`^ {2}${id}: \\(`, 'm').test(doctor);
  };
  const ids = rows.flatMap((cells) => [...cells[2].matchAll(/`([^`]+)`/g)].map(([, id]) => id));
  assert.ok(ids.length > 20);
  assert.deepEqual(
    ids.filter((id) => !isKnown(id)),
    [],
  );
});

test('every code of an error is there', () => {
  const [, codes] = /FeedErrorCode =([^;]+);/.exec(sources('src/feed/'));
  const shown = rows.map(([cell]) => cell).join();
  for (const [, code] of codes.matchAll(/'([a-z-]+)'/g)) {
    if (code !== 'bad-url' && code !== 'too-large') assert.ok(shown.includes(`(${code})`), code);
  }
});

test('names that are taken are told of as the console has them', () => {
  const [, before, after] = /`\[topic-elements\] (taken: )\$\{kept\.join\(', '\)\}([^`]*)`/.exec(
    sources('src/elements/shared/'),
  );
  const quoted = pages.flatMap((page) => [...readPage(page).matchAll(/`(taken: [^`]*)`/g)].map(([, text]) => text));
  assert.ok(quoted.length > 1);
  for (const text of quoted) assert.equal(text, `${before}<news-list> by the page${after}`);
});

test('what the browser says is quoted alike on all pages: the recipe for plain HTML has seen it in Chromium', () => {
  const quotedBy = (page) => [...readPage(page).matchAll(/`([^`]*(?:outside a module|valid digest)[^`]*)`/g)];
  const seen = quotedBy('docs/recipes/plain-html.md').map(([, text]) => text);
  assert.equal(seen.length, 2);
  for (const page of pages.filter((page) => page.startsWith('docs/'))) {
    for (const [, text] of quotedBy(page))
      assert.ok(
        seen.some((one) => one.startsWith(text)),
        `${page}: ${text}`,
      );
  }
});

test('files that are missing are told of as the console has them', () => {
  const shown = rows.map(([cell]) => cell).join();
  for (const [folder, said] of [
    ['src/', 'missing:'],
    ['src/feed/', 'the code for'],
  ]) {
    assert.ok(sources(folder).includes(`[topic-elements] ${said}`), said);
    assert.ok(shown.includes(`\`${said}\``), said);
  }
});
