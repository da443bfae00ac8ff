// The recipe for static sites, followed in empty folders: the generators with the packed library (`npm run install:sites`
// before), the command line, and what it says of the policy; the pages are read in Chromium without JavaScript, and with.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { block, readPage, rowsOf } from '../markdown.mjs';
import { launch, readable, settled, startBrowser, startPublisher, startSite, visit } from './site.mjs';

const PAGE = 'docs/recipes/static-sites.md';
const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** Where the generators and the packed library are found. */
const sites = join(root, 'integrations/static-sites');
const { items } = JSON.parse(readFileSync(join(root, 'demo/feeds/labour-migration.json'), 'utf8'));
const [first, second, third] = items.filter(({ _topic }) => _topic?.section === 'news');

const SITES = {
  eleventy: {
    files: ['eleventy.config.js', 'index.njk'],
    command: ['@11ty/eleventy/cmd.cjs', '--output=dist'],
    // The path that the recipe says is that in a project of its own.
    edit: (code) => code.replace('node_modules/topic-elements', '../node_modules/topic-elements'),
  },
  astro: { files: ['astro.config.mjs', 'src/pages/index.astro'], command: ['astro/astro.js', 'build'] },
};

describe('the recipe for static sites', { skip: launch ? false : 'no Chrome' }, () => {
  let publisher, browser;
  const folders = [];
  const servers = [];
  before(async () => {
    [publisher, browser] = await Promise.all([startPublisher(), startBrowser()]);
  });
  after(async () => {
    await Promise.all([publisher, browser, ...servers].map((one) => one?.close()));
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  function makeFolder(files, edit = (code) => code) {
    const folder = mkdtempSync(join(sites, '.recipe-'));
    folders.push(folder);
    for (const [name, code] of Object.entries(files)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, publisher.of(edit(code)));
    }
    return folder;
  }

  async function run(cwd, script, ...args) {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    });
    const closed = new Promise((resolve) => child.on('close', resolve));
    const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    return { out, said: out + err, status };
  }
  const bake = (cwd, ...args) =>
    run(cwd, join(sites, 'node_modules/topic-elements/dist/cli/topic-elements.js'), 'bake', ...args);

  const serve = async (folder) => {
    const site = await startSite({ '': folder.slice(root.length) });
    servers.push(site);
    return site;
  };

  for (const [name, { files, command, edit }] of Object.entries(SITES)) {
    test(`${name}: a page of the recipe has the news in it, and is taken over`, async () => {
      const folder = makeFolder(Object.fromEntries(files.map((file) => [file, block(PAGE, file)])), edit);
      // No file of a site around it counts.
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
      const { said, status } = await run(folder, join(sites, 'node_modules', command[0]), ...command.slice(1));
      assert.equal(status, 0, said);
      const site = await serve(join(folder, 'dist'));

      const plain = await visit(browser, `${site.url}/index.html`, { javaScript: false });
      const read = await readable(plain.page);
      for (const { title } of [first, second, third]) assert.ok(read.includes(`link: ${title}`), read.join('\n'));
      assert.ok(!read.includes('link: the page on labour migration'));
      assert.ok(await plain.page.$('news-list'));

      const asked = [];
      publisher.answers.set('/labour-migration.json', (response) => {
        asked.push(1);
        response.writeHead(503).end();
      });
      const { page, said: messages } = await visit(browser, `${site.url}/index.html`);
      await settled(page);
      assert.deepEqual([messages, asked], [[], []]);
      publisher.answers.clear();
    });
  }

  describe('the command line', () => {
    const html = block('docs/recipes/plain-html.md', 'section.html');
    /** Each call of bake in the recipe, as words. */
    const calls = [...readPage(PAGE).matchAll(/^npx topic-elements bake ([^#\n]+)/gm)].map(([, args]) =>
      args.trim().replaceAll("'", '').split(' '),
    );

    test('does what the recipe says of each call', async () => {
      assert.equal(calls.length, 3);
      await Promise.all(
        calls.map(async (args) => {
          const folder = makeFolder({ [`${args[0].split('/')[0]}/news/index.html`]: html });
          const { said, status } = await bake(folder, ...args);
          assert.equal(status, 0, said);
          const baked = readFileSync(join(folder, 'dist', 'news/index.html'), 'utf8');
          assert.match(baked, /<template shadowrootmode="open">/);
          assert.ok(baked.includes(first.title));
        }),
      );
    });

    test('says what the table quotes when a feed is gone, first without and then with an earlier page', async () => {
      const quoted = rowsOf(readPage(PAGE)).flatMap(([cell]) => /^`([^`]+)`$/.exec(cell)?.[1] ?? []);
      assert.equal(quoted.length, 2);
      const gone = html.replace('/labour-migration.json', '/gone.json');
      const folder = makeFolder({ 'site/index.html': gone });
      const never = await bake(folder, 'site', '--out', 'dist');
      assert.equal(never.status, 0);
      assert.ok(never.said.replace(/\s+/g, ' ').includes(quoted[1]), never.said);
      publisher.answers.set('/gone.json', (response) =>
        response.end(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items })),
      );
      assert.equal((await bake(folder, 'site', '--out', 'dist')).status, 0);
      publisher.answers.clear();
      const later = await bake(folder, 'site', '--out', 'dist');
      assert.equal(later.status, 0);
      assert.ok(later.said.replace(/\s+/g, ' ').includes(quoted[0]), later.said);
      assert.equal((await bake(folder, 'site', '--out', 'dist', '--strict')).status, 1);
    });

    test('and the policy with the printed hashes make a page that shows everything, and says nothing', async () => {
      const script = block('docs/recipes/plain-html.md', 'script.html').replace(/\s+integrity="[^"]*"/, '');
      const folder = makeFolder({
        'site/index.html': script + html,
        'style-hashes.mjs': block(PAGE, 'style-hashes.mjs'),
      });
      const { out, said, status } = await run(folder, join(folder, 'style-hashes.mjs'));
      assert.equal(status, 0, said);
      assert.equal((await bake(folder, 'site', '--in-place')).status, 0);
      const policy = `default-src 'none'; ${block(PAGE, 'policy').trim().replace("'sha256-…'", out.trim())}`;
      const site = await serve(folder);
      const url = site.add(readFileSync(join(folder, 'site/index.html'), 'utf8'), publisher.of(policy));
      for (const javaScript of [false, true]) {
        const { page, said: messages } = await visit(browser, url, { javaScript });
        if (javaScript) await settled(page);
        assert.ok((await readable(page)).includes(`link: ${first.title}`));
        // The list is one of columns, which only its styles make of it.
        assert.equal(
          await page.$eval(
            'news-list',
            ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('[part~=list]')).listStyleType,
          ),
          'none',
        );
        assert.deepEqual(messages, [], basename(folder));
      }
    });
  });
});
