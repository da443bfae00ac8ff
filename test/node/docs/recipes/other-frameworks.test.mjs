// The components of the recipe in pages that come from a server: written by the framework where it has a renderer at hand,
// and taken over in Chromium. `npm run build:apps` before.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { svelte } from '../../../apps/node_modules/@sveltejs/vite-plugin-svelte/src/index.js';
import vue from '../../../apps/node_modules/@vitejs/plugin-vue/dist/index.mjs';
import solid from '../../../apps/node_modules/vite-plugin-solid/dist/esm/index.mjs';
import { build } from '../../../apps/node_modules/vite/dist/node/index.js';
import { readPage } from '../markdown.mjs';
import { launch, openFirst, startBrowser, startSite, visit } from './site.mjs';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const apps = join(root, 'test/apps/');

const BETWEEN = '<p>Our news are on <a href="https://example.org/news">a page of their own</a>.</p>';
const GIVEN = `
  const items = [{ id: '1', title: 'One', url: '#one' }];
  const open = (event) => { event.preventDefault(); globalThis.opened = event.item.headline; };`;
/** What the recipe has in the place of `items`. */
const REF = /`(ref=\{[^`]+\})`/.exec(readPage('docs/recipes/other-frameworks.md'))[1];

const FRAMEWORKS = {
  vue: {
    plugins: () => [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
    server: `import { createSSRApp } from 'vue'; import { renderToString } from 'vue/server-renderer'; import News from './News.vue';
      export const render = () => renderToString(createSSRApp(News, { items, onOpen: open }));`,
    client: `import { createSSRApp } from 'vue'; import News from './News.vue';
      createSSRApp(News, { items, onOpen: open }).mount('#app');`,
  },
  svelte: {
    plugins: () => [svelte({ configFile: false })],
    server: `import { render as write } from 'svelte/server'; import News from './News.svelte';
      export const render = async () => (await write(News, { props: { items, open } })).body;`,
    client: `import { hydrate } from 'svelte'; import News from './News.svelte';
      hydrate(News, { target: document.querySelector('#app'), props: { items, open } });`,
  },
  solid: {
    plugins: () => [solid({ ssr: true })],
    server: `import { createComponent, generateHydrationScript, renderToString } from 'solid-js/web'; import { News } from './News.tsx';
      export const render = () => renderToString(() => createComponent(News, { items, open }));
      export const head = generateHydrationScript();`,
    client: `import { createComponent, hydrate } from 'solid-js/web'; import { News } from './News.tsx';
      hydrate(() => createComponent(News, { items, open }), document.querySelector('#app'));`,
  },
  preact: {
    plugins: () => [],
    html: `<news-list heading="News" heading-level="3" no-images>${BETWEEN}</news-list>`,
    client: `import { h, hydrate } from 'preact'; import { News } from './News.tsx';
      hydrate(h(News, { items, open }), document.querySelector('#app'));`,
  },
};

describe('in a page that a server has written', { skip: launch ? false : 'no Chrome' }, () => {
  let folder, site, browser;
  before(async () => {
    folder = mkdtempSync(join(apps, 'dist/hydrated-'));
    [site, browser] = await Promise.all([startSite({ '/app': folder.slice(root.length) }), startBrowser()]);
  });
  after(async () => {
    await Promise.all([site, browser].map((one) => one?.close()));
    rmSync(folder, { recursive: true });
  });

  /** Builds code that stands beside the component of a framework; `edit` changes the component. */
  async function bundle(name, code, { ssr = false, edit = (component) => component } = {}) {
    const entry = join(apps, name, `hydrated-${ssr ? 'server' : 'client'}.js`);
    const source = {
      name: 'source',
      enforce: 'pre',
      resolveId: (id) => (id === entry ? id : undefined),
      load: (id) => (id === entry ? GIVEN + code : undefined),
      transform: (component, id) => (/News\.\w+$/.test(id) ? edit(component) : undefined),
    };
    const { output } = await build({
      root: join(apps, name),
      configFile: false,
      base: './',
      logLevel: 'error',
      plugins: [source, ...FRAMEWORKS[name].plugins()],
      define: ssr ? {} : { 'process.env.NODE_ENV': '"production"' },
      build: {
        ssr,
        write: false,
        target: 'es2022',
        modulePreload: false,
        rollupOptions: { input: entry, output: { entryFileNames: `${name}.js`, format: 'es' } },
      },
    });
    const place = mkdtempSync(join(folder, `${name}-`));
    for (const { fileName, code: text, source: asset } of output) {
      const path = join(place, fileName);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text ?? asset);
    }
    return join(place, `${name}.js`);
  }

  /** Opens the page, and returns what comes of a click on the first headline once the list has its items. */
  async function takenOver(name, options) {
    const { server, client, html } = FRAMEWORKS[name];
    const written = server && (await import(pathToFileURL(await bundle(name, server, { ssr: true }))));
    const markup = html ?? (await written.render());
    assert.ok(markup.includes(BETWEEN), markup);
    const file = await bundle(name, client, options);
    const { page, said } = await visit(
      browser,
      site.add(
        `${written?.head ?? ''}<div id="app">${markup}</div><script type="module" src="/app${file.slice(folder.length)}"></script>`,
      ),
    );
    assert.deepEqual([await openFirst(page), said], ['One', []]);
  }

  for (const name of ['vue', 'svelte', 'solid']) {
    test(`${name} gives the list its items, and hears what is selected`, () => takenOver(name));
  }

  test('preact does with what the recipe has in the place of items', () =>
    takenOver('preact', { edit: (component) => component.replace('items={items}', REF) }));
});
