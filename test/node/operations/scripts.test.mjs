// The scripts and tags of docs/operations.md, as they stand there: compress.mjs, install-version.sh, topic-errors.js,
// topic-doctor.sh, and the assumptions in words.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { PAGE } from '../../../bench/servers/site.mjs';
import { ASSUMPTIONS } from '../../../bench/simulate/assumptions.mjs';
import { chrome } from '../../../scripts/chrome.mjs';
import { blockOf } from '../../../scripts/docs.mjs';
import { start as startFaults } from '../../server/server.mjs';
import { until } from '../until.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const feed = join(root, 'demo/feeds/labour-migration.json');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(join(root, 'dist/cdn/manifest.json'), 'utf8'));
const launch = await chrome();

/** A folder of somebody who has installed the package. */
let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'topic-elements-'));
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true });
  await symlink(root, join(folder, 'node_modules/topic-elements'), 'dir');
  // As package managers write it.
  const program = '#!/bin/sh\nexec node "$(dirname "$0")/../topic-elements/dist/cli/topic-elements.js" "$@"\n';
  await writeFile(join(folder, 'node_modules/.bin/topic-elements'), program, { mode: 0o755 });
  for (const name of ['compress.mjs', 'install-version.sh', 'topic-doctor.sh']) {
    await writeFile(join(folder, name), blockOf(PAGE, name));
  }
});
after(() => rm(folder, { recursive: true }));

async function run(command, ...args) {
  const child = spawn(command, args, { cwd: folder });
  const closed = new Promise((resolve) => child.on('close', resolve));
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { out, err, status };
}

describe('compress.mjs', () => {
  test('writes both forms beside each file, as old as it is, and nothing else', async () => {
    const here = join(folder, 'feeds');
    await mkdir(here);
    await cp(feed, join(here, 'a.json'));
    await cp(join(root, 'demo/feeds/notices.json'), join(here, 'b.json'));
    await utimes(join(here, 'a.json'), 1e9, 1e9);
    assert.deepEqual(await run(process.execPath, 'compress.mjs', 'feeds/a.json', 'feeds/b.json'), {
      out: '',
      err: '',
      status: 0,
    });
    assert.deepEqual((await readdir(here)).sort(), [
      'a.json',
      'a.json.br',
      'a.json.gz',
      'b.json',
      'b.json.br',
      'b.json.gz',
    ]);
    const original = await readFile(feed);
    assert.ok(brotliDecompressSync(await readFile(join(here, 'a.json.br'))).equals(original));
    assert.ok(gunzipSync(await readFile(join(here, 'a.json.gz'))).equals(original));
    for (const form of ['br', 'gz']) assert.equal((await stat(join(here, `a.json.${form}`))).mtimeMs, 1e12);
  });
});

describe('install-version.sh', () => {
  test('copies the library into the folder of its version and prints the tag', async () => {
    // Of a run that was broken off.
    await mkdir(join(folder, `www/topic-elements/${version}.new/chunks`), { recursive: true });
    await writeFile(join(folder, `www/topic-elements/${version}.new/chunks/half.js`), 'export');
    const { out, err, status } = await run('sh', 'install-version.sh', 'www/topic-elements');
    assert.deepEqual([err, status], ['', 0]);
    const { integrity } = manifest.files['topic-elements.js'];
    const src = `/topic-elements/${version}/topic-elements.js`;
    assert.equal(
      out,
      `<script type="module" src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>\n`,
    );
    assert.deepEqual(await readdir(join(folder, 'www/topic-elements')), [version]);
    const copied = await readdir(join(folder, 'www/topic-elements', version), { recursive: true });
    for (const file of Object.keys(manifest.files)) assert.ok(copied.includes(file), file);
    assert.ok(!copied.includes('chunks/half.js'));
  });

  test('leaves a version that is there as it is', async () => {
    const { out, err, status } = await run('sh', 'install-version.sh', 'www/topic-elements');
    assert.deepEqual([out, status], ['', 1]);
    assert.match(err, /is there already/);
    assert.deepEqual(await readdir(join(folder, 'www/topic-elements')), [version]);
  });
});

describe('topic-doctor.sh', () => {
  let server;
  before(async () => (server = await startFaults()));
  after(() => server.close());
  const origin = ['--origin', 'http://partner.example'];
  const answering = (headers) =>
    `${server.url}/headers/?${new URLSearchParams({
      body: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'News',
        items: [{ id: '1', title: 'Skills that travel', url: 'https://example.org/1' }],
      }),
      'content-type': 'application/feed+json',
      'access-control-allow-origin': '*',
      etag: '"1"',
      ...headers,
    })}`;

  test('says nothing while all is well', async () => {
    const url = answering({ 'cache-control': 'public, max-age=300' });
    assert.deepEqual(await run('sh', 'topic-doctor.sh', url, ...origin), { out: '', err: '', status: 0 });
  });

  test('says what is wrong, warnings included, with the status of the doctor', async () => {
    const { out, err, status } = await run('sh', 'topic-doctor.sh', answering({}), ...origin);
    assert.deepEqual([err, status], ['', 1]);
    assert.match(out, /cache-missing[^]*Fix, nginx:/);
  });

  test('says that nobody answers', async () => {
    const { out, status } = await run('sh', 'topic-doctor.sh', 'https://feeds.invalid/a.json', ...origin);
    assert.equal(status, 2);
    assert.match(out, /unreachable/);
  });
});

describe('topic-errors.js', { skip: launch ? false : 'no Chrome' }, () => {
  const POLICY =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html topic-elements";
  const FILES = {
    '/topic-errors.js': ['text/javascript', blockOf(PAGE, 'topic-errors.js')],
    '/': [
      'text/html',
      `<!doctype html><html lang="en"><title>Partner</title>
       <script type="module" src="/topic-errors.js"></script>
       <script type="module" src="/topic-elements/topic-elements.js"></script>
       <news-list feed="/none.json"></news-list>
       <section><news-list feed="/none.json" heading="Again"></news-list></section>
       <topic-feed src="/broken.json"><quote-block></quote-block></topic-feed>
       <news-list feed="/feed.json" no-images></news-list>`,
    ],
    '/broken.json': ['application/feed+json', '{'],
    '/feed.json': ['application/feed+json', readFileSync(feed)],
  };
  const told = [];
  let browser, server, url;
  before(async () => {
    server = createServer(async (request, response) => {
      if (request.method === 'POST' && request.url === '/log/topic-errors') {
        told.push(JSON.parse(await text(request)));
        response.writeHead(204).end();
        return;
      }
      const library = /^\/topic-elements\/([\w./-]+\.js)$/.exec(request.url)?.[1];
      const [type, body] = library
        ? ['text/javascript', readFileSync(join(root, 'dist/cdn', library))]
        : (FILES[request.url] ?? []);
      response.writeHead(body ? 200 : 404, { 'content-type': type ?? 'text/plain', 'content-security-policy': POLICY });
      response.end(body);
    });
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${server.address().port}`;
    browser = await puppeteer.launch(launch);
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  test('tells of each kind of failure once, under a strict policy', async () => {
    const page = await browser.newPage();
    const refused = [];
    page.on('console', (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
    await page.goto(url);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('news-list, topic-feed')].every(({ state }) => /ready|error/.test(state)),
    );
    // Beacons are on their way when the last of them is: leaving the page does not stop them.
    await page.goto('about:blank');
    await until(
      () => told.length >= 2,
      () => `${told.length} of 2 errors were told`,
    );
    await page.close();
    const byCode = told.sort((a, b) => (a.code < b.code ? -1 : 1));
    assert.deepEqual(byCode, [
      { code: 'http', status: 404, url: `${url}/none.json`, element: 'news-list', page: '/' },
      { code: 'not-a-feed', url: `${url}/broken.json`, element: 'topic-feed', page: '/' },
    ]);
    assert.deepEqual(refused, []);
  });
});

describe('the assumptions in words', () => {
  const page = readFileSync(join(root, PAGE), 'utf8').replace(/\s+/g, ' ');
  const a = ASSUMPTIONS;
  const percent = (share) => `${+(share * 100).toFixed(1)} %`;
  for (const words of [
    `when ${a.pages.toLocaleString('en')} pages embed its feed`,
    `fewer than ${a.medianViews} views a day`,
    `a log-normal distribution (σ = ${a.spread})`,
    `has ${percent(Math.max(...a.hours))} of a day`,
    `${a.secondsPerView} seconds apart`,
    `${percent(a.returning)} of visits`,
    `The feed changes ${a.changesPerDay} times a day`,
    `${percent(a.refreshing)} of the pages have \`refresh="${a.refresh}"\``,
    `headers included: ${a.feedBytes / 1000} kB, a 304: ${(a.notModifiedBytes / 1000).toFixed(1)} kB`,
    `pictures of ${a.pictureBytes / 1000} kB`,
    `A CDN has ${a.locations} places`,
    `max-age=${a.maxAge}, stale-while-revalidate=${a.staleWhileRevalidate}`,
  ]) {
    test(words, () => assert.ok(page.includes(words)));
  }
});
