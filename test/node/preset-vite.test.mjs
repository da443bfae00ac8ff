// The presets as Vite writes them for the browsers that it takes by itself, and for those that the theming guide names:
// `npm run build:apps` before, which brings Vite, and the packed library.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from '../apps/node_modules/vite/dist/node/index.js';
import { block } from './docs/markdown.mjs';
import { launch, startBrowser } from './docs/recipes/site.mjs';

const apps = fileURLToPath(new URL('../apps/', import.meta.url));
const LIGHT = 'rgb(30, 45, 190)';
const DARK = 'rgb(130, 175, 220)';

/** The style sheets that a bundle with this style sheet of the page's and a preset has. */
async function bundled(page = '', config = {}) {
  const source = { 'virtual:entry': `import 'topic-elements/themes/institution.css';\nimport 'virtual:page.css';` };
  source['virtual:page.css'] = page;
  const virtual = {
    name: 'virtual',
    enforce: 'pre',
    resolveId: (id) => (id in source ? id : undefined),
    load: (id) => source[id],
  };
  const { output } = await build({
    ...config,
    root: apps,
    configFile: false,
    logLevel: 'error',
    plugins: [virtual],
    build: { ...config.build, write: false, rollupOptions: { input: 'virtual:entry' } },
  });
  return output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source: css }) => css);
}

describe('presets in a bundle of Vite', { skip: launch ? false : 'no Chrome' }, () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser?.close());

  /** The colour of kickers, for a visitor who has chosen dark pages. */
  async function colour(sheets, region = '<p>') {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.setContent(`<!doctype html><html lang="en"><style>${sheets.join('\n')}</style>${region}`);
    const found = await page.evaluate(() => {
      const place = document.querySelector('p');
      place.style.setProperty('color', 'var(--topic-accent-color)');
      return getComputedStyle(place).color;
    });
    await page.close();
    return found;
  }

  test('have their light colours on a page that says nothing of dark ones', async () => {
    assert.equal(await colour(await bundled()), LIGHT);
  });

  test('follow the color-scheme of a style sheet that goes through Vite', async () => {
    assert.equal(await colour(await bundled(':root { color-scheme: light dark; }')), DARK);
    assert.equal(await colour(await bundled(':root { color-scheme: dark; }')), DARK);
    assert.equal(await colour(await bundled(':root { color-scheme: light; }')), LIGHT);
  });

  test('are left as they are for the browsers that the theming guide names', async () => {
    const code = block('docs/theming.md', 'vite.config.js');
    const { default: config } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const sheets = await bundled('', config);
    assert.equal(sheets.join('').includes('lightningcss-light,'), false);
    assert.equal(await colour(sheets), LIGHT);
    assert.equal(await colour(sheets, '<p style="color-scheme: dark">'), DARK);
  });
});
