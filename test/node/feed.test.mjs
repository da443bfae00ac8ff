// The feed layer in plain Node, as it is published.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getFeed } from '../../dist/feed/feed-cache.js';
import { FeedError } from '../../dist/feed/feed-error.js';
import { loadFeed } from '../../dist/feed/load-feed.js';
import { parseFeed } from '../../dist/feed/parse-feed.js';
import '../../dist/node/xml-parser.js';
import { start } from '../server/server.mjs';

const fixtures = new URL('../fixtures/', import.meta.url);
const url = 'https://feeds.example/topics/recruitment/feed.json';
const names = (await readdir(fixtures)).filter((name) => /\.feed\.(json|xml)$/.test(name));

describe('the feed layer in Node', () => {
  let host;
  before(async () => (host = await start()));
  after(() => host.close());

  assert.ok(names.length > 20);
  for (const name of names) {
    test(`reads ${name}`, async () => {
      const feed = await parseFeed(await readFile(new URL(name, fixtures)), url);
      const model = JSON.parse(await readFile(new URL(name.replace(/\.feed\..*/, '.model.json'), fixtures), 'utf8'));
      assert.deepEqual(JSON.parse(JSON.stringify(feed)), model);
    });
  }

  test('loads over HTTP', async () => {
    const feed = await getFeed(`${host.url}/redirect/minimal.json`);
    assert.equal(feed.url, `${host.url}/ok/minimal.json`);
    assert.equal(feed.items.length, 1);
    assert.equal(await getFeed(`${host.url}/redirect/minimal.json#again`), feed);
  });

  test('believes the server which encoding it is', async () => {
    const [utf8, latin1, utf16] = await Promise.all(
      ['ok', 'as/latin1', 'as/utf16le'].map((path) => getFeed(`${host.url}/${path}/rss-2.feed.xml`)),
    );
    assert.match(utf8.footer.copyright, /^©/);
    assert.deepEqual(latin1.footer, utf8.footer);
    assert.deepEqual(utf16.footer, utf8.footer);
  });

  test('calls it a fault of the network when the code for a format does not come', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'topic-elements-'));
    try {
      await cp(fileURLToPath(new URL('../../dist/feed/', import.meta.url)), folder, { recursive: true });
      await cp(fileURLToPath(new URL('../../package.json', import.meta.url)), join(folder, 'package.json'));
      await rm(join(folder, 'formats/xml-feed.js'));
      const broken = await import(pathToFileURL(join(folder, 'parse-feed.js')).href);
      await assert.rejects(broken.parseFeed('<rss></rss>', url), ({ name, code, cause }) => {
        assert.deepEqual([name, code, cause instanceof Error], ['FeedError', 'network', true]);
        return true;
      });
      assert.equal((await broken.parseFeed('[]', url)).items.length, 0);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('breaks off what nobody waits for', async () => {
    const reason = new Error('enough');
    const abort = new AbortController();
    const answer = getFeed(`${host.url}/hang`, { signal: abort.signal });
    abort.abort(reason);
    await assert.rejects(answer, (error) => error === reason);
  });

  for (const [path, code, status] of [
    ['/status/404', 'http', 404],
    ['/status/204', 'not-a-feed'],
    ['/html', 'not-a-feed'],
    ['/empty', 'not-a-feed'],
    ['/truncated', 'network'],
    ['/reset', 'network'],
    ['/redirect-loop', 'network'],
    ['/big', 'too-large'],
    ['/stall', 'timeout'],
    ['/hang', 'timeout'],
  ]) {
    test(`comes to ${code} at ${path}`, async () => {
      await assert.rejects(getFeed(host.url + path, { timeout: code === 'timeout' ? 0.2 : 10 }), (error) => {
        assert.ok(error instanceof FeedError);
        assert.deepEqual([error.code, error.url, error.status], [code, host.url + path, status]);
        return true;
      });
    });
  }

  test('asks for addresses of the web only', async () => {
    for (const address of ['feed.json', 'file:///etc/hosts', 'data:,{}']) {
      await assert.rejects(loadFeed(address), { name: 'FeedError', code: 'bad-url' });
    }
  });
});
