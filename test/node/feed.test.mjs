// The feed layer in plain Node, as it is published.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { getFeed } from '../../dist/feed/feed-cache.js';
import { FeedError } from '../../dist/feed/feed-error.js';
import { loadFeed } from '../../dist/feed/load-feed.js';
import { parseFeed } from '../../dist/feed/parse-feed.js';
import { start } from '../server/server.mjs';

const fixtures = new URL('../fixtures/', import.meta.url);
const url = 'https://feeds.example/topics/recruitment/feed.json';
const names = (await readdir(fixtures)).filter((name) => name.endsWith('.feed.json'));

describe('the feed layer in Node', () => {
  let host;
  before(async () => (host = await start()));
  after(() => host.close());

  assert.ok(names.length > 10);
  for (const name of names) {
    test(`reads ${name}`, async () => {
      const feed = await parseFeed(await readFile(new URL(name, fixtures)), url);
      const model = JSON.parse(await readFile(new URL(name.replace('.feed.', '.model.'), fixtures), 'utf8'));
      assert.deepEqual(JSON.parse(JSON.stringify(feed)), model);
    });
  }

  test('loads over HTTP', async () => {
    const feed = await getFeed(`${host.url}/redirect/minimal.json`);
    assert.equal(feed.url, `${host.url}/ok/minimal.json`);
    assert.equal(feed.items.length, 1);
    assert.equal(await getFeed(`${host.url}/redirect/minimal.json#again`), feed);
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
    ['/status/204', 'http', 204],
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
