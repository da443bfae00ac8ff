// `npx topic-elements doctor` as it is published, against real servers.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { report as reportText } from '../../dist/cli/report.js';
import { finding } from '../../dist/doctor/finding.js';
import { start } from '../server/server.mjs';

const root = new URL('../../', import.meta.url);
const { bin, version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const program = fileURLToPath(new URL(bin['topic-elements'], root));

/** Runs the program, and gives what it says and its exit status. */
async function run(args, { input, env } = {}) {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env } });
  child.stdin.end(input);
  const closed = new Promise((resolve) => child.on('close', resolve));
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { out, err, status };
}

async function report(...args) {
  const { out, err, status } = await run(['doctor', ...args, '--json']);
  assert.equal(err, '');
  const read = JSON.parse(out);
  return { ...read, status, ids: read.findings.map(({ id }) => id) };
}

const GOOD = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  language: 'en',
  items: [
    {
      id: '1',
      title: 'Skills that travel',
      url: 'https://example.org/1',
      date_published: '2026-10-05',
      image: 'https://example.org/1.jpg',
      _topic: { image: { alt: 'A welder', width: 1200 } },
    },
  ],
};
const HEADERS = {
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=300',
  etag: '"1"',
  'content-type': 'application/feed+json',
};

let host;
let other;
let folder;
before(async () => {
  [host, other] = await Promise.all([start(), start()]);
  folder = await mkdtemp(join(tmpdir(), 'topic-elements-'));
});
after(async () => {
  await Promise.all([host.close(), other.close(), rm(folder, { recursive: true })]);
});

/** An address that answers with these headers. */
function answering(headers = {}, { body = JSON.stringify(GOOD), server = host } = {}) {
  const given = Object.entries({ ...HEADERS, body, ...headers }).filter(([, value]) => value !== undefined);
  return `${server.url}/headers/?${new URLSearchParams(given)}`;
}

async function file(name, content) {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('topic-elements doctor: feeds over HTTP', () => {
  // The test host speaks http, so that only pages with http may ask for it, or those of this machine.
  const origin = ['--origin', 'http://partner.example'];

  test('finds nothing where all is right', async () => {
    const read = await report(answering(), ...origin);
    assert.deepEqual(read.findings, []);
    assert.deepEqual(
      [read.status, read.version, read.kind, read.format, read.items, read.origin],
      [0, 1, 'feed', 'JSON Feed', 1, 'http://partner.example'],
    );
    assert.deepEqual(read.counts, { error: 0, warning: 0, note: 0 });
  });

  for (const [what, headers, id, status] of [
    ['no CORS header', { 'access-control-allow-origin': undefined }, 'cors-missing', 1],
    [
      'another origin',
      { 'access-control-allow-origin': 'https://other.example', vary: 'Origin' },
      'cors-other-origin',
      1,
    ],
    ['its own origin, unvaried', { 'access-control-allow-origin': 'http://partner.example' }, 'cors-vary', 0],
    ['no caching header', { 'cache-control': undefined }, 'cache-missing', 0],
    ['no-store', { 'cache-control': 'no-store' }, 'cache-no-store', 0],
    ['a cookie', { 'set-cookie': 'session=1' }, 'cache-set-cookie', 0],
    ['Vary: Cookie', { vary: 'Cookie' }, 'cache-vary', 0],
    ['text/html', { 'content-type': 'text/html' }, 'mime-wrong', 0],
    ['404', { status: 404 }, 'http-404', 1],
    ['503', { status: 503 }, 'http-503', 1],
    ['nothing', { body: '' }, 'body-empty', 1],
    ['broken JSON', { body: '{"items":[,]}' }, 'json-invalid', 1],
    ['a PHP warning', { body: '<b>Warning</b>: x in y\n{}' }, 'php-warning', 1],
    [
      'an unreadable date',
      { body: JSON.stringify({ ...GOOD, items: [{ ...GOOD.items[0], date_published: 'soon' }] }) },
      'date-unreadable',
      0,
    ],
  ]) {
    test(`${what}: ${id}`, async () => {
      const url = answering(headers);
      const read = await report(url, ...origin);
      assert.deepEqual([read.ids, read.status], [[id], status]);
      const [{ where, message, fix }] = read.findings;
      assert.equal(where.url, url);
      assert.ok(message.length > 20 && Object.keys(fix).length > 0);
    });
  }

  for (const [what, headers, ids, status] of [
    ['304', { 'last-modified': 'Thu, 29 Oct 2026 10:05:00 GMT' }, [], 0],
    ['304 to a date', { etag: undefined, 'last-modified': 'Thu, 29 Oct 2026 10:05:00 GMT' }, [], 0],
    ['the same once more', { again: 200 }, ['cache-not-revalidated'], 0],
    ['the same under another ETag', { etag: '"{count}"' }, ['cache-not-revalidated'], 0],
    ['the same once more, never fresh', { again: 200, 'cache-control': 'no-cache' }, ['cache-never-fresh'], 0],
    ['another feed', { again: 200, body: JSON.stringify({ ...GOOD, title: 'News {count}' }) }, [], 0],
    ['an error', { again: 500 }, ['cache-conditional-error'], 1],
    ['a refusal to be asked so often', { again: 429 }, [], 0],
  ]) {
    test(`asked whether a feed is still the newest, a server answers with ${what}`, async () => {
      const url = answering(headers);
      const read = await report(url, ...origin);
      assert.deepEqual([read.ids, read.status], [ids, status]);
      const { pathname, search } = new URL(url);
      const counted = await fetch(`${host.url}/count?${new URLSearchParams({ path: pathname + search })}`);
      assert.equal(await counted.text(), '2');
    });
  }

  test('asks again only where there is something to ask by', async () => {
    for (const headers of [{ etag: undefined }, { 'cache-control': 'no-store, max-age=1' }]) {
      const url = answering(headers);
      await report(url, ...origin);
      const { pathname, search } = new URL(url);
      const counted = await fetch(`${host.url}/count?${new URLSearchParams({ path: pathname + search })}`);
      assert.equal(await counted.text(), '1');
    }
  });

  test('--strict counts warnings too, but not notes', async () => {
    assert.equal((await report(answering({ 'cache-control': 'no-store' }), ...origin, '--strict')).status, 1);
    const revalidated = await report(answering({ 'cache-control': 'max-age=0' }), ...origin, '--strict');
    assert.deepEqual([revalidated.ids, revalidated.status], [['cache-revalidates'], 0]);
  });

  test('any partner has https: a feed without is mixed content', async () => {
    // This machine is trusted all the same.
    assert.deepEqual((await report(answering())).ids, []);
    const read = await report('http://feeds.invalid/a.json');
    assert.deepEqual([read.ids, read.status], [['unreachable', 'mixed-content-feed'], 2]);
  });

  test('says which page asks, and checks each redirect', async () => {
    const to = answering({}, { server: other });
    const crossing = answering({ status: 302, location: to, body: '' });
    assert.deepEqual((await report(crossing, ...origin)).ids, []);
    const refused = answering({ status: 302, location: to, body: '', 'access-control-allow-origin': undefined });
    const read = await report(refused, ...origin);
    assert.deepEqual([read.ids, read.findings[0].where.url], [['cors-redirect'], refused]);
    const only = answering(
      { 'access-control-allow-origin': 'http://partner.example', vary: 'Origin' },
      { server: other },
    );
    const lost = answering({ status: 302, location: only, body: '' });
    assert.deepEqual((await report(lost, ...origin)).ids, ['cors-null']);
    const moved = answering({ status: 301, location: answering(), body: '' });
    assert.deepEqual((await report(moved, ...origin)).ids, ['moved-permanently']);
  });

  test('follows each kind of redirect, but not to where browsers do not', async () => {
    const to = (status, location) => report(answering({ status, location, body: '' }), ...origin);
    for (const status of [302, 303, 307, 308]) assert.equal((await to(status, answering())).items, 1, String(status));
    for (const location of ['ftp://feeds.example/a.json', answering().replace('//', '//reader:secret@')]) {
      const { ids, status } = await to(302, location);
      assert.deepEqual([ids, status], [['redirect-refused'], 1], location);
    }
  });

  test('asks as a browser does: for whom, without cookies, and compressed', async () => {
    const asked = [];
    const items = Array.from({ length: 300 }, (_, i) => ({ ...GOOD.items[0], id: String(i) }));
    const server = createServer(({ url, headers }, response) => {
      asked.push([headers.host.split(':')[0], headers.origin, headers.cookie, headers['if-none-match']]);
      const { port } = server.address();
      const cors = { ...HEADERS, 'access-control-allow-origin': '*' };
      if (url === '/a') response.writeHead(302, { ...cors, location: `http://localhost:${port}/b` }).end();
      else if (headers['if-none-match'] === HEADERS.etag) response.writeHead(304, cors).end();
      else if (!/\bbr\b/.test(headers['accept-encoding']))
        response.writeHead(200, cors).end(JSON.stringify({ ...GOOD, items }));
      else {
        response.writeHead(200, { ...cors, 'content-encoding': 'br' });
        response.end(brotliCompressSync(JSON.stringify({ ...GOOD, items })));
      }
    });
    await new Promise((listening) => server.listen(0, listening));
    const { port } = server.address();
    const read = await report(`http://127.0.0.1:${port}/a`, ...origin);
    assert.deepEqual([read.ids, read.items], [[], 300]);
    await report(`http://127.0.0.1:${port}/a`, '--origin', `http://127.0.0.1:${port}`);
    server.close();
    assert.deepEqual(asked, [
      ['127.0.0.1', 'http://partner.example', undefined, undefined],
      ['localhost', 'null', undefined, undefined],
      ['localhost', 'null', undefined, '"1"'],
      ['127.0.0.1', `http://127.0.0.1:${port}`, undefined, undefined],
      ['localhost', `http://127.0.0.1:${port}`, undefined, undefined],
      ['localhost', `http://127.0.0.1:${port}`, undefined, '"1"'],
    ]);
  });

  for (const [path, id, status] of [
    ['/truncated', 'body-truncated', 1],
    ['/big', 'too-large', 1],
    ['/redirect-loop', 'redirect-loop', 1],
    ['/reset', 'unreachable', 2],
    ['/hang', 'timeout', 2],
    ['/stall', 'timeout', 2],
  ]) {
    test(`${path}: ${id}`, async () => {
      const read = await report(host.url + path, '--timeout', status === 2 ? '1' : '20');
      assert.deepEqual([read.ids.includes(id), read.status], [true, status]);
    });
  }

  test('tells of a password in the address, and not which', async () => {
    const read = await report(`${host.url.replace('//', '//reader:secret@')}/feed.json`);
    assert.deepEqual([read.ids, read.status, read.address], [['url-credentials'], 2, `${host.url}/feed.json`]);
    assert.doesNotMatch(JSON.stringify(read), /reader|secret/);
  });

  test('cannot examine a server that does not listen', async () => {
    const gone = await start();
    await gone.close();
    const read = await report(`${gone.url}/feed.json`);
    assert.deepEqual([read.ids, read.status], [['unreachable'], 2]);
    // Where a name has several addresses, an error has no message but those of each.
    const named = await report(`${gone.url.replace('127.0.0.1', 'localhost')}/feed.json`);
    assert.match(named.findings[0].message, /ECONNREFUSED/);
  });
});

describe('topic-elements doctor: pages', () => {
  const html = (body) => `<!doctype html><html lang="en"><title>T</title><h1>T</h1>${body}</html>`;
  const script = () =>
    `<script type="module" src="${answering({ 'content-type': 'text/javascript' }, { body: '//topic-elements' })}"></script>`;
  const list = (feed, attributes = 'heading="News"') =>
    `<news-list feed="${feed.replaceAll('&', '&amp;')}" ${attributes}><p>News</p></news-list>`;
  const page = (body, headers = {}) => answering({ 'content-type': 'text/html', ...headers }, { body: html(body) });

  test('examines the page and each feed on it', async () => {
    const good = answering();
    const bad = answering({ 'access-control-allow-origin': undefined }, { server: other });
    const url = page(list(good) + list(bad) + script());
    const read = await report(url);
    assert.deepEqual([read.kind, read.feeds, read.origin, read.ids], ['page', [good, bad], host.url, ['cors-missing']]);
    assert.equal(read.findings[0].where.url, bad);
    assert.equal(read.status, 1);
  });

  test('wants no permission of a feed that is on the host of the page', async () => {
    const own = answering({ 'access-control-allow-origin': undefined });
    assert.deepEqual((await report(page(list(own) + script()))).ids, []);
  });

  test('knows its policy, in the header', async () => {
    const feed = answering({}, { server: other });
    const policy = `default-src 'self'; img-src https:`;
    const read = await report(page(list(feed) + script(), { 'content-security-policy': policy }));
    assert.deepEqual(read.ids, ['csp-connect-src']);
    assert.match(read.findings[0].fix.nginx, new RegExp(`connect-src 'self' ${other.url}"`));
  });

  test('knows its attributes, and the outline with the feed in it', async () => {
    const read = await report(page(list(answering(), 'limits="3"') + script()));
    assert.deepEqual(read.ids, ['attribute-unknown', 'heading-skip']);
  });

  test('says that a page is XML', async () => {
    const xhtml = `<!doctype html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><title>T</title><h1>T</h1>${list(answering())}${script()}</html>`;
    const typed = (type) => report(answering({ 'content-type': type }, { body: xhtml }));
    const { ids, findings } = await typed('application/xhtml+xml; charset=utf-8');
    assert.deepEqual(ids, ['page-is-xml']);
    assert.match(findings[0].fix.nginx, /text\/html/);
    assert.deepEqual((await typed('text/html; charset=utf-8')).ids, []);
  });

  test('asks for the script', async () => {
    const gone = `<script type="module" src="${host.url}/status/404?topic-elements"></script>`;
    assert.deepEqual((await report(page(list(answering()) + gone))).ids, ['http-404']);
    const typed = script().replace('text%2Fjavascript', 'text%2Fplain');
    assert.deepEqual((await report(page(list(answering()) + typed))).ids, ['script-type']);
  });

  test('takes a prefix', async () => {
    const url = page((list(answering()) + script()).replaceAll('news-list', 'ilo-news-list'));
    const read = await report(url);
    assert.deepEqual(read.ids, ['page-without-elements']);
    assert.match(read.findings[0].fix.shell, /--prefix ilo-$/);
    assert.deepEqual((await report(url, '--prefix', 'ilo-')).ids, []);
  });
});

describe('topic-elements doctor: files and standard input', () => {
  test('reads a feed, without a word on headers', async () => {
    const path = await file('feed.json', GOOD);
    const read = await report(path);
    assert.deepEqual([read.status, read.findings, read.kind, read.items], [0, [], 'feed', 1]);
    const { out, status } = await run(['doctor', '-', '--json'], { input: JSON.stringify({ ...GOOD, title: 5 }) });
    assert.deepEqual([status, JSON.parse(out).findings.map(({ where }) => where.path)], [0, ['title']]);
  });

  test('reads a page and the files that it names', async () => {
    await file('bad.json', { ...GOOD, items: [{ ...GOOD.items[0], date_published: 'soon' }] });
    const path = await file(
      'page.html',
      '<!doctype html><h1>T</h1><news-list feed="bad.json" heading="A"><p>B</p></news-list><script src="app.js"></script>',
    );
    assert.deepEqual((await report(path)).ids, ['date-unreadable', 'script-missing']);
    const missing = await file(
      'other.html',
      '<!doctype html><h1>T</h1><news-list feed="/no.json" heading="A"><p>B</p></news-list><script src="app.js"></script>',
    );
    assert.deepEqual((await report(missing)).ids, ['feed-not-examined', 'script-missing']);
  });

  test('finds the files of a page beside it and above it, also where its address is that of a file', async () => {
    const item = { ...GOOD.items[0], date_published: 'soon' };
    await Promise.all(['feeds', 'news'].map((name) => mkdir(join(folder, 'above', name), { recursive: true })));
    await file('above/feeds/a.json', { ...GOOD, items: [item] });
    await file('above/news/b c.json', { ...GOOD, items: [item] });
    const html = ['../feeds/a.json?v=1', 'b c.json', '../none.json'].map(
      (feed) => `<news-list feed="${feed}" heading="A"><p>B</p></news-list>`,
    );
    const path = await file(
      'above/news/index.html',
      `<!doctype html><h1>T</h1>${html.join('')}<script src="app.js"></script>`,
    );
    for (const address of [path, pathToFileURL(path).href]) {
      const read = await report(address);
      assert.deepEqual(read.ids, ['date-unreadable', 'date-unreadable', 'feed-not-examined', 'script-missing']);
      assert.ok(read.findings[2].message.startsWith(`There is no file ${join(folder, 'above/none.json')},`));
      assert.deepEqual(read.feeds, ['https://…/feeds/a.json?v=1', 'https://…/b%20c.json', 'https://…/none.json']);
      assert.doesNotMatch(JSON.stringify(read), /invalid|~/);
    }
    const { out } = await run(['doctor', '-', '--json'], { input: html[1] });
    const { message } = JSON.parse(out).findings.find(({ id }) => id === 'feed-not-examined');
    assert.match(message, /^Where the page lies is not known, nor where https:\/\/…\/b%20c\.json leads, so /);
  });

  test('reports whatever there is to be said, however much that is', async () => {
    const attachments = Array.from({ length: 1000 }, () => ({ url: 1 }));
    const items = Array.from({ length: 130 }, (_, i) => ({ ...GOOD.items[0], id: String(i), attachments }));
    const read = await run(['doctor', await file('much.json', { ...GOOD, items })]);
    assert.deepEqual([read.status, read.err], [0, '']);
    assert.match(read.out, /\(130,000 places\)[^]* 1 warning in 130,000 places, /);

    const srcset = Array.from({ length: 130_000 }, (_, i) => `https://a.example/${i}.jpg ${i + 1}w`).join(', ');
    const image = { alt: 'A', width: 1, srcset };
    const content_html = '<img src="https://b.example/1.jpg" alt="">'.repeat(130_000);
    await file('pictures.json', { ...GOOD, items: [{ ...GOOD.items[0], content_html, _topic: { image } }] });
    const page = await report(
      await file(
        'pictures.html',
        '<!doctype html><meta http-equiv="content-security-policy" content="img-src https://c.example"><h1>T</h1><focus-card feed="pictures.json" heading="A"><p>B</p></focus-card><script src="app.js"></script>',
      ),
    );
    assert.ok(page.ids.includes('csp-img-src'), page.ids.join());
  });

  test('names no host where it does not know any', async () => {
    const path = await file('relative.json', { ...GOOD, items: [{ ...GOOD.items[0], url: '/1', image: 'a.jpg' }] });
    const at = await file(
      'at.html',
      '<!doctype html><h1>T</h1><news-list feed="relative.json" heading="A"><p>B</p></news-list><script src="app.js"></script>',
    );
    for (const one of [path, at]) {
      const { findings } = await report(one);
      const relative = findings.filter(({ id }) => id === 'url-relative');
      assert.deepEqual(
        relative.map(({ fix }) => fix.feed),
        ['"url": "https://…/1"', '"image": "https://…/a.jpg"'],
      );
      for (const { message } of relative) assert.doesNotMatch(message, /invalid/);
    }
    const known = await file('known.json', { ...GOOD, feed_url: 'https://a.example/b/c.json', items: [{ url: 'd' }] });
    const { findings } = await report(known);
    assert.equal(findings.find(({ id }) => id === 'url-relative').fix.feed, '"url": "https://a.example/b/d"');
  });

  for (const [what, start] of [
    ['a part of one', ''],
    ['with other tags', '<meta charset="utf-8"><title>T</title>'],
    [
      'of XHTML',
      '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">',
    ],
    ['with comments in front', '<!-- a --><!-- b -->\n<!doctype html>'],
  ]) {
    test(`knows a page: ${what}`, async () => {
      for (const prefix of ['', 'ilo-']) {
        const tag = `${prefix}news-list`;
        const path = await file(
          'part.html',
          `${start}<h1>T</h1><${tag} limits="3" heading="A"><p>B</p></${tag}><script src="app.js"></script>`,
        );
        const read = await report(path, ...(prefix ? ['--prefix', prefix] : []));
        assert.deepEqual([read.kind, read.ids], ['page', ['script-missing', 'attribute-unknown']]);
      }
    });
  }

  test('takes no feed for a page because of what it tells', async () => {
    const content_html = '<p>Write <code>&lt;news-list></code>, or <news-list feed="/a.json"></news-list></p>';
    const feed = { ...GOOD, items: [{ ...GOOD.items[0], content_html }] };
    const xml = `<?xml-stylesheet href="feed.xsl" type="text/xsl"?><rss version="2.0"><channel><title>T</title><item><title>A</title><description><![CDATA[${content_html}]]></description></item></channel></rss>`;
    for (const [name, content] of [
      ['told.json', feed],
      ['told.xml', `<?xml version="1.0"?>${xml}`],
      ['told.rss', `<!-- made by hand -->${xml}`],
    ])
      assert.equal((await report(await file(name, content))).kind, 'feed', name);
  });

  test('cannot examine a file that is not there', async () => {
    const { status, err, out } = await run(['doctor', join(folder, 'none.json')]);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /no such file/i);
  });

  test('asks for a page where it is given a folder', async () => {
    const { status, err, out } = await run(['doctor', folder]);
    assert.deepEqual([status, out], [2, '']);
    assert.ok(err.includes(`${folder} is a folder`) && err.includes(join(folder, 'index.html')), err);
  });

  for (const name of [
    'rss-2.feed.xml',
    'atom.feed.xml',
    'rss-1.feed.xml',
    'wordpress.feed.json',
    'drupal.feed.json',
    'native.feed.json',
  ]) {
    test(`has no errors in ${name}`, async () => {
      const read = await report(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)));
      assert.equal(read.counts.error, 0);
      assert.ok(read.items > 0 && read.format);
    });
  }
});

describe('topic-elements: the command line', () => {
  test('writes for people: the gravest first, 80 columns but for what is pasted, no colours in a pipe', async () => {
    const hostile = { ...GOOD, items: [{ ...GOOD.items[0], date_published: 'soon \u001b[31m\u202e\u2066' }] };
    const url = answering({ 'access-control-allow-origin': undefined }, { body: JSON.stringify(hostile) });
    const { out, err, status } = await run(['doctor', url], { env: { FORCE_COLOR: '1' } });
    assert.deepEqual([status, err], [1, '']);
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066]/);
    assert.ok(out.indexOf('cors-missing') < out.indexOf('date-unreadable'));
    assert.match(out, /Fix, nginx:\n.*\n +add_header Access-Control-Allow-Origin "\*" always;/);
    assert.match(out, /\n1 error, 1 warning, no notes\n$/);
    const prose = out
      .split('\n')
      .filter((line) => !line.includes(host.url) && !/^ {6}\S*(add_header|Header|header)/.test(line));
    for (const line of prose.filter((one) => /^ {4,6}[A-Z]/.test(one))) assert.ok(line.length <= 80, line);
  });

  test('says so where there is nothing to say', async () => {
    const { out, status } = await run(['doctor', await file('good.json', GOOD)]);
    assert.deepEqual(
      [status, out.split('\n').slice(1)],
      [0, ['JSON Feed, one item', '', 'no errors, no warnings, no notes', '']],
    );
  });

  test('says what was examined', async () => {
    const { origin } = new URL(host.url);
    const said = async (args, input) => (await run(['doctor', ...args], { input })).out.split('\n').slice(0, 2);
    const page = (count) => '<!doctype html><h1>T</h1>' + '<news-list feed="a.json"></news-list>'.repeat(count);
    for (const [body, what] of [
      ['{"hello": "world"}', 'no feed that can be read'],
      [JSON.stringify({ ...GOOD, items: [...GOOD.items, { id: '2' }] }), 'JSON Feed, 2 items'],
      [page(0), 'a web page with no feeds'],
      [page(2), 'a web page with one feed'],
      [page(1) + '<focus-card feed="b.json"></focus-card>', 'a web page with 2 feeds'],
    ])
      assert.deepEqual(await said(['-'], body), ['standard input', what]);
    const url = answering();
    assert.deepEqual(await said([url, '--origin', origin]), [url, `JSON Feed, one item, for pages of ${origin}`]);
  });

  test('says a fault once, with the first places, and how each is mended', () => {
    const url = 'https://feeds.example/a.json';
    const at = (path) => ({ url, path });
    const dates = [1, 2, 3, 4, 5].map((i) => finding('note', 'no-date', at(`items[${i}]`), 'No date.', '"date": 1'));
    assert.equal(
      reportText(dates, url, false),
      `
Notes: it could be better

  no-date (5 places)
    items[1]; items[2]; items[3]; and 2 more
      No date.
    Fix, feed:
      "date": 1`,
    );
    const typed = [1, 2, 3, 4].map((i) =>
      finding('warning', 'type', at(`items[${i}].id`), `items[${i}].id is a list.`, `"id": "${i}"`),
    );
    assert.equal(
      reportText(typed, url, false),
      `
Warnings: visitors notice

  type (4 places)
    items[1].id is a list.
      Fix: "id": "1"
    items[2].id is a list.
      Fix: "id": "2"
    items[3].id is a list.
      Fix: "id": "3"
    … and 1 more; --json names all of them.`,
    );
  });

  test('gives what is to be pasted once', () => {
    const missing = (id, url) => finding('error', id, { url }, 'Missing.', { nginx: `add ${url};`, Apache: 'Header' });
    const [one, other] = ['https://a.example/', 'https://b.example/'];
    const same = { feed: 'A\nB' };
    const found = [
      missing('cors', one),
      missing('cors', other),
      finding('error', 'first', { url: one }, 'Wrong.', same),
      finding('error', 'second', { url: one }, 'Wrong, too.', same),
    ];
    assert.equal(
      reportText(found, one, false),
      `
Errors: content does not arrive

  cors
      Missing.
    Fix, nginx:
      add https://a.example/;
    Fix, Apache:
      Header

  cors
    in https://b.example/
      Missing.
    Fix: as above, for https://b.example/.

  first
      Wrong.
    Fix, feed:
      A
      B

  second
      Wrong, too.
    Fix: as for first.`,
    );
  });

  test('tells errors, warnings and notes apart by their colours', () => {
    const severities = [
      ['error', 31],
      ['warning', 33],
      ['note', 36],
    ];
    for (const [severity, colour] of severities) {
      const text = reportText([finding(severity, 'a', { url: '' }, 'Says.')], '', true);
      assert.match(text, new RegExp(`\u001b\\[${colour}m`));
    }
  });

  // There, what ends first does not tell the other.
  test('may be read in part', { skip: platform === 'win32' }, async () => {
    const items = Array.from({ length: 2000 }, (_, i) => ({ ...GOOD.items[0], id: String(i), title: i }));
    const args = [process.execPath, program, 'doctor', await file('long.json', { ...GOOD, items }), '--json'];
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', '"$@" | head -n 1', 'sh', ...args]);
    assert.deepEqual([stdout, stderr], ['{\n', '']);
  });

  test('helps', async () => {
    assert.equal((await run(['--version'])).out, `${version}\n`);
    assert.match((await run(['--help'])).out, /doctor <address>/);
    const { out, status } = await run(['doctor', '--help']);
    assert.equal(status, 0);
    for (const option of ['--origin', '--json', '--prefix', '--timeout', '--strict', 'Exit status'])
      assert.ok(out.includes(option));
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
  });

  for (const args of [
    [],
    ['bake-a-cake'],
    ['constructor'],
    ['doctor'],
    ['doctor', 'a', 'b'],
    ['doctor', 'a', '--colour'],
    ['doctor', 'a', '--origin', 'partner.example'],
    ['doctor', 'a', '--prefix', 'ILO'],
    ['doctor', 'a', '--timeout', 'long'],
    ['doctor', 'a', '--timeout', '0'],
    ['doctor', 'a', '--timeout', '3601'],
  ]) {
    test(`refuses "${args.join(' ')}"`, async () => {
      const { out, err, status } = await run(args);
      assert.deepEqual([status, out], [2, '']);
      assert.ok(err.length > 20 && !err.includes('    at '));
    });
  }

  test('says how to call it where something lacks, and only what is wrong where a value is', async () => {
    assert.match((await run([])).err, /^A command is expected\.\n\ntopic-elements <command>/);
    assert.match((await run(['doctor'])).err, /^doctor: one address is expected\.\n\ntopic-elements doctor <address>/);
    assert.match((await run(['doctor', 'a', '--origin', 'x'])).err, /^doctor: --origin "x" is not an origin [^\n]*\n$/);
  });
});
