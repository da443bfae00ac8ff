// Links between the pages of the project, and to its files.
import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import { anchorsOf, linksOf, pages, readPage } from './markdown.mjs';

const root = new URL('../../../', import.meta.url);
const isOutside = (address) => /^[a-z][a-z0-9+.-]*:/i.test(address);

/** What is wrong with a link, or undefined. */
function faultOf(page, address) {
  const [path, anchor] = address.split('#');
  // What is in a changeset will be read in the changelog.
  const folder = page.startsWith('.changeset/') ? '.' : posix.dirname(page);
  const target = path ? posix.join(folder, decodeURI(path)) : page;
  if (target.startsWith('..')) return 'leaves the project';
  const url = new URL(target, root);
  if (!existsSync(url)) return 'there is no such file';
  if (anchor === undefined) return undefined;
  if (statSync(url).isDirectory() || !target.endsWith('.md')) return 'only pages have anchors';
  return anchorsOf(readPage(target)).has(anchor) ? undefined : 'there is no such heading';
}

describe('links', () => {
  for (const page of pages) {
    test(`of ${page} lead somewhere`, () => {
      const wrong = linksOf(readPage(page))
        .filter(({ address }) => !isOutside(address))
        .flatMap(({ address, line }) => {
          const fault = faultOf(page, address);
          return fault ? [`${page}:${line} ${address}: ${fault}`] : [];
        });
      assert.deepEqual(wrong, []);
    });
  }

  test('to other sites use https', () => {
    for (const page of pages) {
      for (const { address } of linksOf(readPage(page))) assert.ok(!/^http:/.test(address), `${page}: ${address}`);
    }
  });

  test('reach every page of docs/ from its index', () => {
    const reached = new Set();
    (function follow(page) {
      if (reached.has(page) || !page.endsWith('.md') || !pages.includes(page)) return;
      reached.add(page);
      for (const { address } of linksOf(readPage(page))) {
        if (!isOutside(address)) follow(posix.join(posix.dirname(page), address.split('#')[0]));
      }
    })('docs/README.md');
    assert.deepEqual(
      pages.filter((page) => page.startsWith('docs/') && !reached.has(page)),
      [],
    );
  });
});
