// The components of the recipe on a server, and in a browser that takes over what the server has written:
// `npm run build:apps` before.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { launch, openFirst, startBrowser, startPublisher, startSite } from './site.mjs';

const apps = fileURLToPath(new URL('../../../apps/', import.meta.url));
const folder = mkdtempSync(join(apps, 'dist/server-'));
after(() => rmSync(folder, { recursive: true }));

const HTML =
  '<news-list heading="News" heading-level="3" no-images="">' +
  '<p>Our news are on <a href="https://example.org/news">a page of their own</a>.</p></news-list>';
const ITEMS = `[{ id: '1', title: 'One', url: '#one' }]`;

let builds = 0;
/** Bundles code that stands in the folder of an app; React is that of `react`, also for the component of the other one. */
async function bundle(contents, options) {
  const outfile = join(folder, `${builds++}.mjs`);
  await build({
    stdin: { contents, resolveDir: join(apps, 'react'), loader: 'tsx' },
    alias: { react: join(apps, 'node_modules/react'), 'react-dom': join(apps, 'node_modules/react-dom') },
    jsx: 'automatic',
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'silent',
    ...options,
  });
  return outfile;
}

/** What a server writes of the component in a folder. */
async function written(app) {
  const source = `
    import { renderToString } from 'react-dom/server';
    import { News } from '../${app}/News.tsx';
    export const html = renderToString(<News items={${ITEMS}} open={() => {}} />);`;
  // React's own file for servers asks for modules of Node's.
  const banner = { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` };
  const file = await bundle(source, { platform: 'node', banner, external: ['topic-elements', 'topic-elements/*'] });
  return (await import(pathToFileURL(file))).html;
}

test('both are written with attributes and what stands between the tags, without items', async () => {
  assert.equal(await written('react'), HTML);
  assert.equal(await written('react-18'), HTML);
});

describe('taken over in a browser', { skip: launch ? false : 'no Chrome' }, () => {
  let publisher, site, browser;
  before(async () => {
    [publisher, site, browser] = await Promise.all([
      startPublisher(),
      startSite({ '/app': folder.slice(fileURLToPath(new URL('../../../../', import.meta.url)).length) }),
      startBrowser(),
    ]);
  });
  after(() => Promise.all([publisher, site, browser].map((one) => one?.close())));

  /** Opens a page that a server has written, with the code that takes it over, and keeps what it says. */
  async function takenOver(html, source, mode = 'production') {
    const file = await bundle(
      `import { hydrateRoot } from 'react-dom/client';\nconst root = document.querySelector('#app');\n${source}`,
      { platform: 'browser', define: { 'process.env.NODE_ENV': JSON.stringify(mode) } },
    );
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push([message.type(), message.text()]));
    page.on('pageerror', (error) => said.push(['error', String(error)]));
    await page.goto(
      site.add(
        `<div id="app">${html}</div><script type="module" src="/app/${file.slice(folder.length + 1)}"></script>`,
      ),
    );
    await page.waitForFunction(() => globalThis.isTakenOver);
    return { page, said };
  }

  /** The page with a component of the recipe, which says nothing. */
  async function ofRecipe(app) {
    const { page, said } = await takenOver(
      HTML,
      `import { useEffect } from 'react';
      import { News } from '../${app}/News.tsx';
      const ITEMS = ${ITEMS};
      const open = (event) => { event.preventDefault(); globalThis.opened = event.item.headline; };
      function App() {
        useEffect(() => { globalThis.isTakenOver = true; });
        return <News items={ITEMS} open={open} />;
      }
      hydrateRoot(root, <App />);`,
    );
    assert.deepEqual(said, []);
    return page;
  }

  test('the one with a ref has its items, and hears what is selected', async () => {
    const page = await ofRecipe('react-18');
    assert.equal(await openFirst(page), 'One');
  });

  test('the other one is not given its items: where it is, the recipe may say so', async () => {
    const page = await ofRecipe('react');
    const { items, state } = await page.evaluate(() => {
      const { items, state } = document.querySelector('news-list');
      return { items, state };
    });
    assert.deepEqual([items, state], [undefined, 'initial']);
  });

  for (const [said, attributes] of [
    [true, ''],
    [false, ' suppressHydrationWarning'],
  ])
    test(`a list that is loading is ${said ? 'told of' : 'nothing to tell of'} in development${attributes}`, async () => {
      // Never answered: the element is still loading when React comes.
      publisher.answers.set('/slow.json', () => {});
      const feed = publisher.of('https://example.org/slow.json');
      const { said: messages } = await takenOver(
        `<news-list feed="${feed}"></news-list>`,
        `import { useEffect } from 'react';
        import 'topic-elements/news-list';
        function App() {
          useEffect(() => { globalThis.isTakenOver = true; });
          return <news-list feed="${feed}"${attributes} />;
        }
        const busy = () => document.querySelector('[aria-busy]') || new Promise((done) => setTimeout(done, 20)).then(busy);
        await busy();
        hydrateRoot(root, <App />);`,
        'development',
      );
      const errors = messages.filter(([type]) => type === 'error').map(([, text]) => text);
      assert.equal(errors.length, said ? 1 : 0, errors.join('\n'));
      if (said) assert.match(errors[0], /aria-busy/);
    });
});
