// `npx topic-elements bake` as it is published, with real files and a real server.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { getuid, platform } from 'node:process';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Progress } from '../../dist/cli/progress.js';
import { start } from '../server/server.mjs';
import { withoutHost } from '../../dist/site/address.js';
import { until } from './until.mjs';

const root = new URL('../../', import.meta.url);
const { bin } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const program = fileURLToPath(new URL(bin['topic-elements'], root));

let host;
let folder;
before(async () => (host = await start()));
after(() => host.close());
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'topic-elements-'))));
afterEach(() => rm(folder, { recursive: true }));

/** Runs a command in the folder of the test, and gives what it says and its exit status. */
async function run(command, args) {
  const child = spawn(command, args, { cwd: folder });
  const closed = new Promise((resolve) => child.on('close', resolve));
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { out, err, status };
}
const bake = (...args) => run(process.execPath, [program, 'bake', ...args]);

/** Writes files, by their names. */
async function put(files) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}
const read = (name) => readFile(join(folder, name), 'utf8');
const tree = async (name) =>
  (await readdir(join(folder, name), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(folder, name).length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

const feedOf = (...titles) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: titles.map((title, i) => ({ id: String(i), title, url: `/news/${i}` })),
  });
const page = (...body) => `<!doctype html>\n<html lang="en"><title>A page</title>\n${body.join('\n')}\n`;
const list = (feed) => `<news-list feed="${feed}"><p>Our news</p></news-list>`;
const own = '<news-list><news-item headline="Own" href="other.html"></news-item></news-list>';
const isBaked = (html) => html.includes('<template shadowrootmode="open">');
const requests = async (path) => (await fetch(`${host.url}/count?${new URLSearchParams({ path })}`)).json();
/** Publishes what `/made/<name>` answers from now on. */
const publish = (name, body) => fetch(`${host.url}/publish/${name}`, { method: 'POST', body: JSON.stringify(body) });

describe('topic-elements bake: files', () => {
  test('takes all of a folder: pages are baked, the rest is copied, everything in its place', async () => {
    const files = {
      'site/index.html': page(own),
      'site/news/plain.htm': page('<p>Nothing of ours</p>'),
      'site/news/a.css': 'a{}',
      'site/.well-known/x.txt': 'x',
      // What nobody publishes.
      'site/node_modules/m/index.html': page(own),
      'site/.git/config': 'secret',
      'site/.DS_Store': '',
      'site/news/.topic-elements.1-0.tmp': 'half of a page',
    };
    await put(files);
    const { out, err, status } = await bake('site', '--out', 'dist');
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(await tree('dist'), ['.well-known/x.txt', 'index.html', 'news/a.css', 'news/plain.htm']);
    assert.ok(isBaked(await read('dist/index.html')));
    assert.equal(await read('dist/news/plain.htm'), files['site/news/plain.htm']);
    assert.equal(await read('dist/news/a.css'), 'a{}');
    assert.equal(await read('site/index.html'), files['site/index.html']);
    assert.match(
      out,
      /^2 pages baked, 2 written\n2 other files, 2 copied\n2 elements, 0 feeds, 0 requests\n\d+\.\d s, [\d,]+ pages\/s\n$/,
    );
  });

  test('expands patterns itself, and takes nothing else', async () => {
    await put({
      'site/index.html': page(own),
      'site/a/b/c.html': page(own),
      'site/a/b/d.txt': '',
      'e.html': page(own),
    });
    assert.equal((await bake('site/**/*.html', '--out', 'dist')).status, 0);
    assert.deepEqual(await tree('dist'), ['a/b/c.html', 'index.html']);
  });

  test('mirrors from the folder that files have in common, or from --root', async () => {
    await put({ 'site/a/one.html': page(own), 'site/a/b/two.html': page(own), 'site/ab/three.html': page(own) });
    await bake('site/a/one.html', 'site/a/b/two.html', '--out', 'common');
    assert.deepEqual(await tree('common'), ['b/two.html', 'one.html']);
    await bake('site/a/b/two.html', 'site/ab', '--out', 'both');
    assert.deepEqual(await tree('both'), ['a/b/two.html', 'ab/three.html']);
    await bake('site/a/one.html', '--root', 'site', '--out', 'rooted');
    assert.deepEqual(await tree('rooted'), ['a/one.html']);
    const { status, err } = await bake('site/a/one.html', '--root', 'site/ab', '--out', 'x');
    assert.deepEqual([status, /one\.html is not in the folder .*ab/.test(err)], [2, true]);
  });

  test('does not take its own results for sources', async () => {
    await put({ 'index.html': page(own) });
    await bake('.', '--out', 'dist');
    await bake('.', '--out', 'dist');
    assert.deepEqual(await tree('dist'), ['index.html']);
  });

  test('writes again only what is different', async () => {
    await put({ 'site/index.html': page(own), 'site/a.css': 'a{}', 'site/b.css': 'b{}' });
    await bake('site', '--out', 'dist');
    const old = new Date(1e12);
    await utimes(join(folder, 'dist/index.html'), old, old);
    await put({ 'site/b.css': 'bb{}' });
    const { out } = await bake('site', '--out', 'dist');
    assert.match(out, /^1 page baked, 0 written\n2 other files, 1 copied\n/);
    assert.equal((await stat(join(folder, 'dist/index.html'))).mtimeMs, 1e12);
    assert.equal(await read('dist/b.css'), 'bb{}');
    await put({ 'site/index.html': page(own, '<p>More</p>') });
    assert.match((await bake('site', '--out', 'dist')).out, /^1 page baked, 1 written\n/);
    assert.ok((await read('dist/index.html')).includes('<p>More</p>'));
  });

  test('bakes in place, again and again', async () => {
    await put({ 'site/index.html': page(own), 'site/a.css': 'a{}' });
    assert.match((await bake('site', '--in-place')).out, /^1 page baked, 1 written\n1 other file, 0 copied\n/);
    const baked = await read('site/index.html');
    assert.ok(isBaked(baked));
    assert.match((await bake('site', '--in-place')).out, /^1 page baked, 0 written\n/);
    assert.equal(await read('site/index.html'), baked);
    assert.deepEqual(await tree('site'), ['a.css', 'index.html']);
  });

  test('leaves what it cannot read or write, says so, and goes on', async () => {
    const latin = Buffer.from('<p>Caf\u00e9</p>', 'latin1');
    await put({ 'site/a.html': latin, 'site/b.html': page(own), 'site/c.html': page(own), 'dist/b.html/x': '' });
    const { status, err, out } = await bake('site', '--out', 'dist');
    assert.equal(status, 1);
    assert.match(err, /^site[\\/]a\.html: is not in UTF-8\.\nsite[\\/]b\.html: E.*\n$/);
    assert.match(out, /^1 page baked, 1 written\n(.*\n)2 files failed\n/);
    assert.deepEqual(await tree('dist'), ['b.html/x', 'c.html']);
  });

  test('keeps the mark at the beginning of a file, and all that is not ours', async () => {
    const text = `\ufeff${page('<p>a\u0000b\r\n\u00e9 &nbsp; <B CLASS=x>', list('feed.json'))}`;
    await put({ 'site/index.html': text, 'site/feed.json': feedOf('One') });
    await bake('site', '--out', 'dist');
    const [before, rest] = (await read('dist/index.html')).split('<template shadowrootmode="open">');
    assert.equal(before, text.slice(0, text.indexOf('<p>Our news')));
    assert.ok(rest.includes('One'));
  });
});

// Windows has neither these rights nor, for everybody, these links.
describe('topic-elements bake: rights and links', { skip: platform === 'win32' }, () => {
  const modeOf = async (name) => ((await stat(join(folder, name))).mode & 0o777).toString(8);

  test('may be read and written by whoever could before', async () => {
    await put({ 'site/a.html': page(own), 'site/b.html': page(own) });
    await chmod(join(folder, 'site/a.html'), 0o600);
    await chmod(join(folder, 'site/b.html'), 0o664);
    await bake('site', '--out', 'dist');
    await bake('site', '--in-place');
    for (const place of ['site', 'dist']) {
      assert.deepEqual([await modeOf(`${place}/a.html`), await modeOf(`${place}/b.html`)], ['600', '664'], place);
      assert.ok(isBaked(await read(`${place}/a.html`)));
    }
  });

  test('of a page that may not be written stay in its place, but for those who may write all', async () => {
    await put({ 'site/a.html': page(own) });
    await chmod(join(folder, 'site/a.html'), 0o444);
    const { status, err } = await bake('site', '--in-place');
    const mayAll = getuid() === 0;
    const found = [status, err.includes('EACCES'), isBaked(await read('site/a.html'))];
    assert.deepEqual(found, mayAll ? [0, false, true] : [1, true, false]);
    assert.equal(await modeOf('site/a.html'), '444');
  });

  test('stay links, and what they lead to is baked, once', async () => {
    await put({ 'shared/real.html': page(own), 'site/index.html': page(own) });
    const links = { 'a.html': 'index.html', 'linked.html': '../shared/real.html', again: '.', 'nowhere.html': 'none' };
    for (const [name, to] of Object.entries(links)) await symlink(to, join(folder, 'site', name));
    const { out, err, status } = await bake('site', '--in-place');
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^2 pages baked, 2 written\n4 elements, /);
    for (const name of Object.keys(links)) assert.ok((await lstat(join(folder, 'site', name))).isSymbolicLink(), name);
    for (const name of ['shared/real.html', 'site/index.html']) assert.ok(isBaked(await read(name)), name);
    assert.match((await bake('site', '--in-place')).out, /^2 pages baked, 0 written\n/);
  });

  test('names may be as long as file systems have them', async () => {
    const name = `${'a'.repeat(250)}.html`;
    await put({ [`site/${name}`]: page(own) });
    assert.equal((await bake('site', '--out', 'dist')).status, 0);
    assert.deepEqual(await tree('dist'), [name]);
  });

  test('nothing unfinished stays when it is stopped', async () => {
    const files = Array.from({ length: 300 }, (_, i) => [`site/${i}.html`, page(own, own, own)]);
    await put(Object.fromEntries(files));
    const child = spawn(process.execPath, [program, 'bake', 'site', '--out', 'dist'], { cwd: folder });
    const closed = new Promise((resolve) => child.on('close', (status, signal) => resolve(signal)));
    await until(
      async () => (await readdir(join(folder, 'dist')).catch(() => [])).length,
      () => 'nothing is written',
    );
    child.kill('SIGINT');
    assert.equal(await closed, 'SIGINT');
    const there = await tree('dist');
    assert.ok(there.length < 300, `${there.length} pages were there already`);
    assert.deepEqual(
      there.filter((path) => !path.endsWith('.html')),
      [],
    );
  });
});

describe('topic-elements bake: encodings', () => {
  const title = '<news-list><news-item headline="Caf&eacute;" href="a"></news-item></news-list>';

  for (const [what, head] of [
    ['<meta charset>', '<meta charset=iso-8859-1>'],
    ['an older <meta>', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'],
    ['XML', '<?xml version="1.0" encoding="ISO-8859-1"?>'],
  ])
    test(`refuses to write other letters than ${what} says`, async () => {
      const text = `${head}\n${title}`;
      await put({ 'site/a.html': text, 'site/b.html': head });
      const { out, err, status } = await bake('site', '--in-place');
      assert.equal(status, 1);
      assert.match(err, /^site.a\.html: says that it is in (iso-8859-1|windows-1252), but .*: name utf-8 there\.\n$/i);
      assert.match(out, /^1 page baked, 0 written\n(.*\n)1 file failed\n/);
      assert.equal(await read('site/a.html'), text);
    });

  for (const [what, text] of [
    ['says UTF-8', `<meta charset="utf8">${title}`],
    ['says UTF-16, which it is not', `<meta charset="utf-16">${title}`],
    ['says so in a comment', `<!-- <meta charset=latin1> -->${title}`],
    ['says what nobody knows', `<meta charset=nothing>${title}`],
    ['has such letters already', `<meta charset=iso-8859-1><p>é</p>${title}`],
    ['gets none', `<meta charset=iso-8859-1>${own}`],
  ])
    test(`bakes a page that ${what}`, async () => {
      await put({ 'site/a.html': text });
      assert.deepEqual((await bake('site', '--in-place')).err, '');
      assert.ok(isBaked(await read('site/a.html')));
    });
});

describe('topic-elements bake: addresses', () => {
  test('follow from the place of a page and --base-url', async () => {
    await put({ 'site/news/index.html': page(own), 'site/news/b c.html': page(own) });
    await bake('site', '--root', 'site', '--out', 'dist', '--base-url', 'https://example.org/sub?x#y');
    for (const name of ['index', 'b c']) {
      assert.ok((await read(`dist/news/${name}.html`)).includes('"https://example.org/sub/news/other.html"'));
    }
    const here = page('<news-list><news-item headline="A" href="?q"></news-item></news-list>');
    await put({ 'site/index.html': here, 'site/news/index.htm': here });
    await bake('site', '--out', 'dist', '--base-url', 'https://example.org/sub');
    assert.ok((await read('dist/index.html')).includes('"https://example.org/sub/?q"'));
    assert.ok((await read('dist/news/index.htm')).includes('"https://example.org/sub/news/?q"'));
  });

  test('begin at the root of the host where that is not known', async () => {
    await put({ 'site/news/index.html': page(own, list('../feed.json')), 'site/feed.json': feedOf('One') });
    await bake('site', '--out', 'dist');
    const html = await read('dist/news/index.html');
    assert.ok(html.includes(' href="/news/other.html"') && html.includes(' href="/news/0"'));
    assert.ok(!html.includes('.invalid'));
  });

  test('are not asked for by films of the site: nobody is told of their host', async () => {
    const film = { id: '1', title: 'A film', attachments: [{ url: 'film.mp4', mime_type: 'video/mp4' }] };
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Films', items: [film] });
    await put({ 'site/index.html': page('<video-card feed="f.json"></video-card>'), 'site/f.json': feed });
    assert.equal((await bake('site', '--out', 'dist')).status, 0);
    const html = await read('dist/index.html');
    assert.ok(html.includes(' href="/film.mp4"'));
    assert.doesNotMatch(html, /data goes to|\.invalid/);
  });

  test('are asked for where a page has to say where it is', () => {
    assert.equal(withoutHost('<a href="https://topic-elements.invalid/a">A</a>'), '<a href="/a">A</a>');
    assert.throws(() => withoutHost('<p>topic-elements.invalid</p>'), /the base URL is needed/);
  });
});

describe('topic-elements bake: feeds', () => {
  test('are requested once, however many pages show them', async () => {
    const path = '/ok/native.feed.json?bake';
    await put({ 'site/a.html': page(list(host.url + path)), 'site/b.html': page(list(`${host.url}${path}#b`)) });
    const { out } = await bake('site', '--out', 'dist');
    assert.match(out, /\n2 elements, 1 feed, 1 request\n/);
    assert.equal(await requests(path), 1);
    assert.ok(isBaked(await read('dist/a.html')) && isBaked(await read('dist/b.html')));
  });

  test('are read from files: those that are named, and those of the site', async () => {
    await put({
      'site/a/index.html': page(list('https://feeds.example/?x=1&amp;y=2'), list('../own.json?v=2'), list('/up.json')),
      'site/own.json': feedOf('Own feed'),
      'named.json': feedOf('Named feed'),
      'up.json': feedOf('Not of the site'),
    });
    const named = ['--feed', 'https://feeds.example/?x=1&y=2=named.json', '--feed', '/up.json=up.json'];
    const { out, err, status } = await bake(
      'site',
      '--out',
      'dist',
      '--base-url',
      'https://example.org/sub/',
      ...named,
    );
    assert.deepEqual([status, err, /\n3 elements, 3 feeds, 0 requests\n/.test(out)], [0, '', true]);
    const html = await read('dist/a/index.html');
    for (const title of ['Own feed', 'Named feed', 'Not of the site']) assert.ok(html.includes(`>${title}<`), title);
  });

  test('of the site are never read from outside of its folder', async () => {
    await put({ 'site/index.html': page(list('/..%2fsecret.json')), 'secret.json': feedOf('Secret') });
    const { err } = await bake('site', '--out', 'dist');
    assert.match(err, /index\.html:3: <news-list> "\/\.\.%2fsecret\.json" \(bad-url\): /);
    assert.ok(!(await read('dist/index.html')).includes('Secret'));
  });

  test('that cannot be had leave the light DOM, then the last data; --strict makes that an error', async () => {
    const feed = `${host.url}/made/bake`;
    await publish('bake', { status: 404 });
    const source = page('', list(feed), '<news-list', `  feed="${host.url}/status/410"></news-list>`);
    await put({ 'site/index.html': source });
    const first = await bake('site', '--out', 'dist');
    assert.equal(first.status, 0);
    assert.equal(
      first.err.replaceAll(host.url, 'HOST').replaceAll('\\', '/'),
      'site/index.html:4: <news-list> "HOST/made/bake" (http): the server answered 404 Not Found; what stands between the tags is kept.\n' +
        'site/index.html:5: <news-list> "HOST/status/410" (http): the server answered 410 Gone; what stands between the tags is kept.\n',
    );
    assert.match(first.out, /\n2 elements, 2 feeds, 2 requests\n2 elements without the feed as it is now\n/);
    assert.equal(await read('dist/index.html'), source);

    await publish('bake', { body: feedOf('Last news') });
    await bake('site', '--out', 'dist');
    assert.ok((await read('dist/index.html')).includes('>Last news<'));

    await publish('bake', { status: 404 });
    const strict = await bake('site', '--out', 'dist', '--strict', '--quiet');
    assert.deepEqual([strict.status, strict.out], [1, '']);
    assert.match(strict.err, /index\.html:4: .*; what was there the last time is kept\.\n/);
    assert.ok((await read('dist/index.html')).includes('>Last news<'));

    assert.equal((await bake('dist', '--in-place', '--quiet')).status, 0);
    assert.ok((await read('dist/index.html')).includes('>Last news<'));
  });

  test('are told of with the line of the baked page', async () => {
    const item = '<news-item headline="A">\n<p>Some\ntext\nof mine</p>\n</news-item>';
    await put({ 'index.html': page(`<news-list>${item}</news-list>`, list(`${host.url}/status/404`)) });
    await bake('index.html', '--in-place', '--quiet');
    const lines = (await read('index.html')).split('\n');
    const line = lines.findIndex((one) => one.includes('/status/404')) + 1;
    const { err } = await bake('index.html', '--in-place', '--quiet');
    assert.match(err, new RegExp(`^index\\.html:${line}: <news-list>`));
  });

  test('cannot move the cursor', async () => {
    await put({ 'index.html': page(list('x:\u001b[2J\u202e\u2066')) });
    const { err } = await bake('index.html', '--out', 'dist');
    assert.match(err, /\(bad-url\)/);
    assert.doesNotMatch(err, /[\u001b\u202e\u2066]/);
  });

  test('are written in the mode that is wished', async () => {
    await put({ 'index.html': page(own) });
    for (const [mode, shadow] of [
      ['shadow', true],
      ['light', false],
    ]) {
      assert.equal((await bake('index.html', '--out', mode, '--mode', mode)).status, 0);
      const html = await read(`${mode}/index.html`);
      assert.deepEqual([isBaked(html), html.includes('<h3><a href="/other.html">Own')], [shadow, !shadow], mode);
    }
  });

  test('have elements with a prefix', async () => {
    await put({ 'index.html': page(own.replaceAll('news-', 'ilo-news-'), own) });
    const { out } = await bake('index.html', '--out', 'dist', '--prefix', 'ilo-');
    assert.match(out, /\n2 elements, /);
    assert.match(
      await read('dist/index.html'),
      /<ilo-news-list><template shadowrootmode="open">[^]*<news-list><news-item/,
    );
  });
});

describe('topic-elements bake: many pages', () => {
  const PAGES = 1000;
  const FEEDS = 50;
  const feed = (number) => `/ok/native.feed.json?many=${number}`;

  async function makeSite() {
    const files = {};
    for (let i = 0; i < PAGES; i++) {
      const lists = [0, 1, 2].map((n) => list(host.url + feed((i + n * 17) % FEEDS)));
      files[`site/${i % 10}/${i}/index.html`] = page(`<h1>Page ${i}</h1>`, ...lists);
    }
    await put(files);
  }

  test(`asks ${FEEDS} times for the ${FEEDS} feeds of ${PAGES} pages`, async (t) => {
    await makeSite();
    await fetch(`${host.url}/reset-counts`);
    const { out, err, status } = await bake('site/**/*.html', '--out', 'dist', '--strict');
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^1,000 pages baked, 1,000 written\n3,000 elements, 50 feeds, 50 requests\n/);
    const counts = await (await fetch(`${host.url}/count`)).json();
    assert.deepEqual(counts, Object.fromEntries(Array.from({ length: FEEDS }, (_, i) => [feed(i), 1])));
    assert.equal((await tree('dist')).length, PAGES);
    const html = await read('dist/7/997/index.html');
    assert.equal(html.split('<template shadowrootmode="open">').length, 4);
    t.diagnostic(out.trim().split('\n').at(-1));
    console.log(`bake: ${out.trim().split('\n').at(-1)}`);
  });

  test('holds no more of them after 1,000 than after 200', async () => {
    await makeSite();
    const probe = fileURLToPath(new URL('bake-heap.mjs', import.meta.url));
    const { out, err, status } = await run(process.execPath, ['--expose-gc', probe, 'site', 'dist']);
    assert.deepEqual([status, err], [0, '']);
    const { after200, after1000 } = JSON.parse(out);
    const grown = (after1000 - after200) / 800;
    // A page that stays has 15,000 bytes and more.
    assert.ok(grown < 2000, `each page more leaves ${Math.round(grown)} bytes behind`);
  });
});

describe('topic-elements bake: the command line', () => {
  test('shows how far it is, in one line, to people only', () => {
    const written = [];
    const terminal = (isTTY) => ({ isTTY, columns: 10, write: (text) => written.push(text) });
    const seen = new Progress(terminal(true));
    seen.show('1/2 a/index.html');
    seen.clear();
    seen.clear();
    assert.deepEqual(written.splice(0), ['\r\u001b[2K1/2 a/ind', '\r\u001b[2K']);
    const unseen = new Progress(terminal(false));
    unseen.show('1/2 a');
    unseen.clear();
    assert.deepEqual(written, []);
  });

  test('helps', async () => {
    const { out, status } = await bake('--help');
    assert.equal(status, 0);
    for (const option of ['--out', '--in-place', '--base-url', '--strict', '--mode', 'Exit status'])
      assert.ok(out.includes(option), option);
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
  });

  for (const args of [
    [],
    ['a.html'],
    ['a.html', '--out', 'x', '--in-place'],
    ['', '--out', 'x'],
    ['', '--in-place'],
    ['a.html', '--out', ''],
    ['a.html', '--out', 'x', '--root', ''],
    ['a.html', '--out', 'a.html'],
    ['a.html', '--out', 'x', '--root', 'a.html'],
    ['none.html', '--out', 'x'],
    ['none/**/*.html', '--out', 'x'],
    ['a.html', '--out', 'x', '--colour'],
    ['a.html', '--out', 'x', '--base-url', 'example.org'],
    ['a.html', '--out', 'x', '--base-url', 'file:///x'],
    ['a.html', '--out', 'x', '--prefix', 'ILO'],
    ['a.html', '--out', 'x', '--timeout', '0'],
    ['a.html', '--out', 'x', '--timeout', '3601'],
    ['a.html', '--out', 'x', '--concurrency', '0'],
    ['a.html', '--out', 'x', '--mode', 'dark'],
    ['a.html', '--out', 'x', '--feed', 'https://example.org/'],
    ['a.html', '--out', 'x', '--feed', 'https://example.org/=none.json'],
    ['a.html', '--out', 'x', '--feed', 'ftp://example.org/=a.html'],
  ]) {
    test(`refuses "${args.join(' ')}"`, async () => {
      await put({ 'a.html': page(own) });
      const { out, err, status } = await bake(...args);
      assert.deepEqual([status, out], [2, '']);
      assert.ok(err.length > 20 && !err.includes('    at '), err);
      assert.deepEqual(await tree('.'), ['a.html']);
    });
  }
});
