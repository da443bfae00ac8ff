// The sites of integrations/static-sites, built with the packed library (`npm run install:sites` before), while their feed is
// there and when it is gone, and read in Chromium as visitors without and with JavaScript do.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { chrome } from '../../scripts/chrome.mjs';
import { listen } from './listen.mjs';

const sites = fileURLToPath(new URL('../../integrations/static-sites/', import.meta.url));
const feed = await readFile(new URL('../../demo/feeds/labour-migration.json', import.meta.url));
const { items } = JSON.parse(feed);
const inSection = (id) => items.filter((item) => item._topic?.section === id);
const launch = await chrome();

const GENERATORS = {
  eleventy: { program: '@11ty/eleventy/cmd.cjs', args: [], data: 'dist' },
  astro: { program: 'astro/astro.js', args: ['build'], data: 'node_modules/.astro' },
};

test('the sites use the library as it is packed', () => {
  const folder = join(sites, 'node_modules/topic-elements');
  assert.ok(lstatSync(folder).isDirectory());
  assert.ok(!existsSync(join(folder, 'src')));
  for (const name of ['eleventy', 'astro']) assert.ok(existsSync(join(folder, `dist/site/${name}.d.ts`)), name);
});

test('types of the generators accept what is exported for them', async () => {
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  const child = spawn(process.execPath, [tsc, '-p', sites]);
  const [said] = await Promise.all([text(child.stdout), new Promise((resolve) => child.on('close', resolve))]);
  assert.equal(said, '');
});

test('their lock file names no registry', () => {
  assert.doesNotMatch(readFileSync(join(sites, 'package-lock.json'), 'utf8'), /https?:\/\/[^"]*\.tgz|"resolved"/);
});

for (const [name, { program, args, data }] of Object.entries(GENERATORS)) {
  describe(`a site made with ${name}`, { skip: launch ? false : 'no Chrome' }, () => {
    const folder = join(sites, name);
    const read = (path) => readFileSync(join(folder, 'dist', path), 'utf8');
    let publisher, site, browser;
    let isThere = true;
    const asked = [];

    async function build(env = {}) {
      const child = spawn(process.execPath, [join(sites, 'node_modules', program), ...args], {
        cwd: folder,
        env: {
          ...process.env,
          FEED: `${publisher.url}/labour-migration.json`,
          ASTRO_TELEMETRY_DISABLED: '1',
          NO_COLOR: '1',
          ...env,
        },
      });
      const closed = new Promise((resolve) => child.on('close', resolve));
      const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
      return { said: out + err, status };
    }

    let built;
    before(async () => {
      for (const old of new Set(['dist', data])) rmSync(join(folder, old), { recursive: true, force: true });
      publisher = await listen((request, response) => {
        // Pictures lie beside the feed, and visitors ask for them.
        if (request.url.endsWith('.json')) asked.push(request.url);
        response.setHeader('access-control-allow-origin', '*');
        if (isThere && request.url === '/labour-migration.json') response.end(feed);
        else response.writeHead(404).end();
      });
      built = await build();
      site = await listen(sirv(join(folder, 'dist'), { dev: true }));
      browser = await puppeteer.launch({ headless: true, ...launch });
    });
    after(async () => {
      await browser?.close();
      await site?.close();
      await publisher?.close();
    });

    /** A page of the site, and the addresses that it asks for. */
    async function open(path, javaScript) {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(javaScript);
      const requests = [];
      page.on('request', (request) => requests.push(request.url()));
      const problems = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'warn') problems.push(message.text());
      });
      await page.evaluateOnNewDocument(() => {
        // Before any module runs.
        document.addEventListener('readystatechange', () => {
          if (document.readyState !== 'interactive') return;
          const lists = [...document.querySelectorAll('news-list, quote-block')];
          globalThis.early = lists.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('[part]')]);
        });
      });
      await page.goto(site.url + path, { waitUntil: 'load' });
      return { page, requests, problems };
    }

    /** What assistive technology has of a page: roles and names. */
    async function accessible(page) {
      const found = [];
      (function collect(node) {
        found.push(`${node.role}: ${node.name}`);
        node.children?.forEach(collect);
      })(await page.accessibility.snapshot({ interestingOnly: false }));
      return found;
    }

    test('asks for its feed once, and has it in both pages', () => {
      assert.equal(built.status, 0, built.said);
      assert.deepEqual(asked, ['/labour-migration.json']);
      for (const path of ['index.html', 'recruitment/index.html']) {
        assert.match(read(path), /<template shadowrootmode="open"><!--topic-elements [\d.]+ \d+-->/);
        assert.match(read(path), /<script type="application\/feed\+json" data-feed="http:/);
      }
      assert.ok(
        read('index.html').includes('Our partner&#39;s news') || read('index.html').includes("Our partner's news"),
      );
      assert.ok(!read('index.html').includes('.invalid'));
    });

    test('is read without JavaScript: headings, headlines and links', async () => {
      const { page, requests } = await open('/', false);
      const tree = await accessible(page);
      const [first, second, third] = inSection('news');
      const [{ content_text: quote = '', summary = quote }] = inSection('quote');
      for (const line of [
        'heading: Workers on the move',
        'heading: News of the institute',
        ...[first, second].flatMap(({ title }) => [`heading: ${title}`, `link: ${title}`]),
      ]) {
        assert.ok(tree.includes(line), `${line} is not in\n${tree.join('\n')}`);
      }
      assert.ok(!tree.includes(`link: ${third.title}`));
      assert.ok(tree.some((line) => line.includes(summary.slice(0, 40))));
      // What stood between the tags has given way.
      assert.ok(!tree.includes('link: its own site'));
      const addresses = await page.$$eval('news-list >>> a', (links) => links.map(({ href }) => href));
      assert.deepEqual(addresses, [first.url, second.url]);
      assert.ok(requests.every((url) => !url.endsWith('.json') && !url.endsWith('.js')));
      const other = await open('/recruitment/', false);
      assert.ok((await accessible(other.page)).includes(`link: ${first.title}`));
    });

    test('is taken over with JavaScript: the same nodes, and no request for the feed', async () => {
      const before = asked.length;
      for (const path of ['/', '/recruitment/']) {
        const { page, requests, problems } = await open(path, true);
        await page.waitForFunction(() =>
          [...document.querySelectorAll('news-list, quote-block')].every(
            ({ state, shadowRoot }) => state === 'ready' && !shadowRoot.querySelector('style'),
          ),
        );
        const { kept, now } = await page.evaluate(() => ({
          kept: globalThis.early.map((node) => node.isConnected),
          now: [...document.querySelectorAll('news-list, quote-block')].reduce(
            (sum, { shadowRoot }) => sum + shadowRoot.querySelectorAll('[part]').length,
            0,
          ),
        }));
        assert.ok(kept.length > 4 && kept.length === now, `${kept.length} parts were there, ${now} are`);
        assert.ok(kept.every(Boolean));
        assert.ok(requests.some((url) => url.includes('.js')));
        assert.deepEqual(
          requests.filter((url) => url.endsWith('.json')),
          [],
        );
        assert.deepEqual(problems, []);
        // It is alive: another wish is another content.
        const titles = await page.evaluate(async () => {
          const list = document.querySelector('news-list');
          list.noImages = true;
          list.heading = 'Another heading';
          await list.updateComplete;
          return list.shadowRoot.querySelector('[part=heading]').textContent.trim();
        });
        assert.equal(titles, 'Another heading');
      }
      assert.equal(asked.length, before);
    });

    test('keeps what it had when the feed is gone, and says so', async () => {
      isThere = false;
      const { said, status } = await build();
      assert.equal(status, 0, said);
      const says =
        /index\.html, line \d+, <topic-feed> "http:\S+" \(http\): the server answered 404 Not Found; what was there/;
      assert.match(said, says);
      assert.match(said, /recruitment\/index\.html, line \d+, <news-list> /);
      for (const path of ['index.html', 'recruitment/index.html']) {
        assert.ok(read(path).includes(inSection('news')[0].title), path);
        assert.match(read(path), /<template shadowrootmode="open">/);
      }
    });

    test('can refuse to be built without its feed', async () => {
      const { said, status } = await build({ STRICT: 'true' });
      assert.notEqual(status, 0);
      assert.match(said, /\(http\): the server answered 404 Not Found/);
    });

    test('has nothing in it that is not of the site', () => {
      const odd = readdirSync(join(folder, 'dist'), { recursive: true }).filter((path) => /\.tmp$/.test(path));
      assert.deepEqual(odd, []);
    });
  });
}
