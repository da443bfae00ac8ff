// Real servers with the configurations of docs/operations.md: what they send, what the doctor says of it, and what a page
// of another site gets in Chromium.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { copyFile, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { SERVERS } from '../../../bench/servers/documented.mjs';
import { FEED, PAGE, PICTURE, VERSION, makeSite } from '../../../bench/servers/site.mjs';
import { chrome } from '../../../scripts/chrome.mjs';
import { blockOf, replaced } from '../../../scripts/docs.mjs';
import { listen } from '../listen.mjs';
import { until } from '../until.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const launch = await chrome();
const original = readFileSync(join(root, `demo${FEED}`));
const WEEK = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
const YEAR = 'public, max-age=31536000, immutable';
const PINNED = `/topic-elements/${VERSION}/topic-elements.js`;

async function doctor(...args) {
  const child = spawn(process.execPath, [join(root, 'dist/cli/topic-elements.js'), 'doctor', ...args, '--json']);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  assert.equal(err, '');
  return JSON.parse(out).findings;
}

/** A partner's site, with one page. */
const partner = (html) =>
  listen((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/' ? html : '');
  });

/** The tag of the page on operations, for the library on a server. */
function pinned(server) {
  const { integrity } = JSON.parse(readFileSync(join(root, 'dist/cdn/manifest.json'), 'utf8')).files[
    'topic-elements.js'
  ];
  const tag = replaced(blockOf(PAGE, 'pinned.html'), {
    '/topic-elements/1.2.3/': `${server}/topic-elements/${VERSION}/`,
    'sha384-…': integrity,
  });
  return `<!doctype html><html lang="en"><title>Partner</title>${tag}
    <news-list feed="${server}${FEED}" section="news" heading="Latest news"><p>Our news.</p></news-list>`;
}

let site;
before(async () => (site = await makeSite()));
after(() => site.remove());

for (const [name, { lack, start }] of Object.entries(SERVERS)) {
  if (lack && process.env.CI) throw new Error(`${name}: ${lack}`);

  describe(`${name} as documented`, { skip: lack ?? false }, () => {
    let server;
    before(async () => (server = await start(site.folder)));
    after(() => server?.close());
    const get = (path, headers = {}) => fetch(server.url + path, { headers });

    for (const encoding of ['br', 'gzip', 'identity']) {
      test(`sends a feed, ${encoding}, that everybody may read and keep`, async () => {
        const response = await get(FEED, { 'accept-encoding': encoding, origin: 'https://partner.example' });
        const { headers } = response;
        assert.equal(response.status, 200);
        assert.equal(headers.get('content-encoding') ?? 'identity', encoding);
        assert.equal(headers.get('content-type'), 'application/feed+json');
        assert.equal(headers.get('cache-control'), WEEK);
        assert.equal(headers.get('access-control-allow-origin'), '*');
        assert.equal(headers.get('access-control-expose-headers'), 'Retry-After');
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        assert.equal(headers.get('vary')?.toLowerCase(), 'accept-encoding');
        assert.equal(headers.get('set-cookie'), null);
        assert.ok(Buffer.from(await response.arrayBuffer()).equals(original));
      });

      test(`says in few bytes that a feed, ${encoding}, is still the same`, async () => {
        const { headers } = await get(FEED, { 'accept-encoding': encoding });
        const asked = headers.has('etag')
          ? { 'if-none-match': headers.get('etag') }
          : { 'if-modified-since': headers.get('last-modified') };
        const response = await get(FEED, { 'accept-encoding': encoding, ...asked });
        assert.equal(response.status, 304);
        assert.equal((await response.arrayBuffer()).byteLength, 0);
        // Without it, a browser would refuse the copy that it has.
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        assert.equal(response.headers.get('cache-control'), WEEK);
      });
    }

    test('lets no cache keep an error, and pages see which it is', async () => {
      const { status, headers } = await get('/feeds/none.json');
      assert.equal(status, 404);
      assert.equal(headers.get('cache-control'), null);
      assert.match(headers.get('content-type'), /^text\//);
      assert.equal(headers.get('access-control-allow-origin'), '*');
    });

    test('sends pictures to keep for a month, to pages that isolate themselves too', async () => {
      const { status, headers } = await get(PICTURE);
      assert.equal(status, 200);
      assert.equal(headers.get('content-type'), 'image/svg+xml');
      assert.equal(headers.get('cache-control'), 'public, max-age=2592000');
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
    });

    test('sends what never changes to keep for good, and what does for five minutes', async () => {
      const [chunk] = (await readdir(join(root, 'dist/cdn/chunks'))).filter((file) => file.endsWith('.js'));
      for (const [path, caching, type] of [
        [PINNED, YEAR, 'text/javascript'],
        [`/topic-elements/${VERSION}/themes/institution.css`, YEAR, 'text/css'],
        [`/topic-elements/${VERSION}/manifest.json`, YEAR, 'application/json'],
        [`/topic-elements/chunks/${chunk}`, YEAR, 'text/javascript'],
        ['/topic-elements/topic-elements.js', 'public, max-age=300', 'text/javascript'],
        ['/topic-elements/autoload.js', 'public, max-age=300', 'text/javascript'],
        ['/topic-elements/manifest.json', 'public, max-age=300', 'application/json'],
      ]) {
        const response = await get(path, { 'accept-encoding': 'br' });
        assert.equal(response.status, 200, path);
        assert.equal(response.headers.get('cache-control'), caching, path);
        assert.match(response.headers.get('content-type'), new RegExp(`^${type}(;|$)`), path);
        assert.equal(response.headers.get('access-control-allow-origin'), '*', path);
        assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin', path);
        if (/(js|css)$/.test(path)) assert.equal(response.headers.get('content-encoding'), 'br', path);
        const body = Buffer.from(await response.arrayBuffer());
        const file = path.replace(`/topic-elements/`, '').replace(`${VERSION}/`, '');
        const sha = (content) => createHash('sha384').update(content).digest('base64');
        assert.equal(sha(body), sha(await readFile(join(root, 'dist/cdn', file))), path);
      }
    });

    test('gives the doctor nothing to say: not of the feed, and not of a page with the library from there', async () => {
      // Of what the feed says, it has notes: pictures with relative addresses, items without any.
      const ofServer = (findings) => findings.filter(({ severity, where }) => severity !== 'note' || where.header);
      assert.deepEqual(ofServer(await doctor(server.url + FEED, '--origin', 'http://partner.example')), []);
      const other = await partner(pinned(server.url));
      try {
        assert.deepEqual(ofServer(await doctor(other.url)), []);
      } finally {
        await other.close();
      }
    });
  });
}

for (const [name, status] of [
  ['nginx', 200],
  ['Apache', 404],
  ['Caddy', 404],
]) {
  const { lack, start } = SERVERS[name];
  test(`${name}: the compressed form of a feed that is gone is ${status}`, { skip: lack ?? false }, async () => {
    const server = await start(site.folder);
    const form = join(site.folder, 'feeds/gone.json.br');
    await copyFile(join(site.folder, `${FEED}.br`), form);
    try {
      const response = await fetch(`${server.url}/feeds/gone.json`, { headers: { 'accept-encoding': 'br' } });
      assert.equal(response.status, status);
      await response.arrayBuffer();
    } finally {
      await rm(form);
      await server.close();
    }
  });
}

describe('a page of another site', { skip: SERVERS.nginx.lack ?? (launch ? false : 'no Chrome') }, () => {
  let browser;
  before(async () => (browser = await puppeteer.launch(launch)));
  after(() => browser?.close());

  /** Opens the page, waits for the news, and gives what it shows. */
  async function read(page, url) {
    await page.goto(url);
    await page.waitForFunction(() => document.querySelector('news-list')?.state === 'ready');
    return page.$eval('news-list', (list) => list.shadowRoot.textContent);
  }

  test('asks with GET alone, and the second time whether the feed is still the same', async () => {
    // Too old at once: what a browser does when five minutes are over.
    const change = { 'public, max-age=300, stale': 'public, max-age=0, stale' };
    const server = await SERVERS.nginx.start(site.folder, { log: true, change });
    const other = await partner(pinned(server.url));
    const log = join(server.folder, 'access.log');
    try {
      const page = await browser.newPage();
      const { items } = JSON.parse(original);
      const { title } = items.find(({ _topic }) => _topic?.section === 'news');
      assert.ok((await read(page, other.url)).includes(title));
      assert.ok((await read(page, other.url)).includes(title), 'from the 304');
      let lines = [];
      await until(
        async () => {
          lines = (await readFile(log, 'utf8')).trim().split('\n');
          return lines.filter((line) => line.includes(FEED)).length >= 2;
        },
        () => lines.join('\n'),
      );
      assert.deepEqual(
        lines.filter((line) => !line.startsWith('GET ')),
        [],
        'no preflight',
      );
      const [first, second, ...more] = lines.filter((line) => line.includes(FEED));
      assert.equal(first, `GET ${FEED} 200 -`);
      assert.match(second, new RegExp(`^GET ${FEED} 304 .+`));
      assert.deepEqual(more, []);
      assert.equal(lines.filter((line) => line.includes(PINNED)).length, 1, 'what is immutable is asked for once');
      await page.close();
    } finally {
      await Promise.all([server.close(), other.close()]);
    }
  });

  test('asks nobody within five minutes', async () => {
    const server = await SERVERS.nginx.start(site.folder, { log: true });
    const other = await partner(pinned(server.url));
    try {
      const page = await browser.newPage();
      for (const _ of [1, 2, 3]) await read(page, other.url);
      // A request of our own is the last line: all that came before it has been written.
      await fetch(`${server.url}/feeds/none.json`);
      let log;
      do log = await readFile(join(server.folder, 'access.log'), 'utf8');
      while (!log.includes('none.json'));
      assert.equal(log.split(FEED).length - 1, 1);
      await page.close();
    } finally {
      await Promise.all([server.close(), other.close()]);
    }
  });

  test('keeps its own content where the library is not what the tag pins', async () => {
    const server = await SERVERS.nginx.start(site.folder);
    const other = await partner(pinned(server.url).replace(/sha384-.{8}/, 'sha384-AAAAAAAA'));
    try {
      const page = await browser.newPage();
      await page.goto(other.url, { waitUntil: 'networkidle0' });
      const shown = await page.$eval('news-list', (list) => [list.shadowRoot, list.innerText]);
      assert.deepEqual(shown, [null, 'Our news.']);
      await page.close();
    } finally {
      await Promise.all([server.close(), other.close()]);
    }
  });
});
