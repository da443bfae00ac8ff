// The component of the recipe on a server: `npm run build:apps` before.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const apps = fileURLToPath(new URL('../../../apps/', import.meta.url));
const folder = mkdtempSync(join(apps, 'dist/server-'));
after(() => rmSync(folder, { recursive: true }));

test('is written with attributes and what stands between the tags, without items', async () => {
  const outfile = join(folder, 'server.mjs');
  const source = `
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    import { News } from './News.tsx';
    export const html = renderToString(createElement(News, { items: [{ id: '1', title: 'One' }], open() {} }));`;
  await build({
    stdin: { contents: source, resolveDir: join(apps, 'react'), loader: 'tsx' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile,
    logLevel: 'silent',
  });
  const { html } = await import(pathToFileURL(outfile));
  assert.equal(
    html,
    '<news-list heading="News" heading-level="3" no-images="">' +
      '<p>Our news are on <a href="https://example.org/news">a page of their own</a>.</p></news-list>',
  );
});
