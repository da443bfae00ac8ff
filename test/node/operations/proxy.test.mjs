// nginx in front of a CMS, with the configuration of docs/operations.md: how often the CMS is asked, and what visitors get
// of what it says, and when it fails.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { after, before, describe, test } from 'node:test';
import { lackOfNginx, startNginx } from '../../../bench/servers/nginx.mjs';
import { PAGE } from '../../../bench/servers/site.mjs';
import { blockOf, replaced } from '../../../scripts/docs.mjs';
import { until } from '../until.mjs';

if (lackOfNginx && process.env.CI) throw new Error(lackOfNginx);

const PATH = '/wp-json/topic-elements/v1/feed?category=news';
const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'Skills' }] });

describe('nginx in front of a CMS', { skip: lackOfNginx ?? false }, () => {
  let cms, folder, path, asked, status, answer;
  const servers = [];

  before(async () => {
    folder = await mkdtemp(`${tmpdir()}/topic-elements-cache-`);
    cms = createServer(async (request, response) => {
      // Not what the proxy of an earlier test still asks, behind its answer.
      if (request.url === path) asked.push(request);
      await answer;
      response.writeHead(status, {
        'content-type': 'application/json',
        'cache-control': 'no-cache, must-revalidate',
        expires: 'Wed, 11 Jan 1984 05:00:00 GMT',
        'set-cookie': 'session=1',
        vary: 'Origin, Cookie',
        'access-control-allow-origin': request.headers.origin ?? 'null',
        'access-control-allow-credentials': 'true',
        etag: '"1"',
      });
      response.end(status === 200 ? body.padEnd(2000) : '');
    });
    await new Promise((listening) => cms.listen(0, '127.0.0.1', listening));
  });
  after(async () => {
    await Promise.all(servers.map((server) => server.close()));
    cms.closeAllConnections();
    await new Promise((closed) => cms.close(closed));
    await rm(folder, { recursive: true });
  });

  /** A proxy with an empty cache, in front of a CMS that is well. */
  async function proxy(change = {}) {
    [path, asked, status, answer] = [`${PATH}&test=${servers.length}`, [], 200, undefined];
    const server = await startNginx((address) =>
      replaced(blockOf(PAGE, 'proxy.conf'), {
        'listen 80;': `listen ${address};`,
        'http://127.0.0.1:8080': `http://127.0.0.1:${cms.address().port}`,
        '/var/cache/nginx/feeds': `${folder}/${servers.length}`,
        ...change,
      }),
    );
    servers.push(server);
    return (headers = {}) => fetch(server.url + path, { headers: { 'accept-encoding': 'gzip', ...headers } });
  }

  test('asks it once, however many ask at the same time, and without their cookies', async () => {
    const get = await proxy();
    let go;
    answer = new Promise((resolve) => (go = resolve));
    const all = Array.from({ length: 50 }, (_, n) => get({ cookie: `session=${n}`, origin: `http://${n}.example` }));
    // The first of them is there: the others wait for the same, or come when it is.
    await until(
      () => asked.length,
      () => 'nobody has asked the CMS',
    );
    go();
    for (const response of await Promise.all(all)) {
      assert.equal(response.status, 200);
      assert.equal((await response.text()).trim(), body);
    }
    assert.equal(asked.length, 1);
    assert.equal(asked[0].headers.cookie, undefined);
  });

  test('says of caching and permission what is meant for feeds', async () => {
    const get = await proxy();
    const response = await get({ origin: 'https://partner.example' });
    await response.text();
    const { headers } = response;
    assert.equal(
      headers.get('cache-control'),
      'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
    );
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('content-encoding'), 'gzip');
    assert.equal(headers.get('vary'), 'Accept-Encoding');
    for (const name of ['set-cookie', 'expires', 'access-control-allow-credentials']) {
      assert.equal(headers.get(name), null, name);
    }
    const again = await get({ 'if-none-match': headers.get('etag') });
    assert.equal(again.status, 304);
    assert.equal(asked.length, 1);
  });

  test('goes on with what it has while the CMS fails', async () => {
    const get = await proxy({ 'proxy_cache_valid 200 5m;': 'proxy_cache_valid 200 1s;' });
    assert.equal((await get()).status, 200);
    status = 503;
    while (asked.length < 3) {
      const response = await get();
      assert.equal(response.status, 200);
      assert.equal((await response.text()).trim(), body);
    }
  });

  test('keeps no error, and passes it on with the permission to read it', async () => {
    const get = await proxy();
    status = 503;
    const response = await get();
    assert.deepEqual([response.status, response.headers.get('cache-control')], [503, null]);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    status = 200;
    assert.equal((await get()).status, 200);
    assert.equal(asked.length, 2);
  });
});
