import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { start } from '../server/server.mjs';

let host;
before(async () => (host = await start()));
after(() => host.close());

test('serves nothing from outside the fixtures', async () => {
  assert.equal((await fetch(`${host.url}/ok/minimal.json`)).status, 200);
  assert.equal((await fetch(`${host.url}/ok/..%2F..%2Fpackage.json`)).status, 404);
});

test('refuses what is no address, and goes on', async () => {
  for (const path of ['/%E0%A4%A', '/ok/%', '//']) {
    const { port } = new URL(host.url);
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path }, ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end();
    });
    assert.equal(status, 400, path);
  }
  assert.equal((await fetch(`${host.url}/ok/minimal.json`)).status, 200);
});

test('forgets counts', async () => {
  const count = async () => (await fetch(`${host.url}/count?path=/empty`)).json();
  await fetch(`${host.url}/empty`);
  assert.equal(await count(), 1);
  await fetch(`${host.url}/reset-counts`);
  assert.equal(await count(), 0);
});

test('answers with what was published, to those who wait too', async () => {
  const made = () => fetch(`${host.url}/made/a?x`);
  const publish = (answer) => fetch(`${host.url}/publish/a`, { method: 'POST', body: JSON.stringify(answer) });
  assert.equal((await made()).status, 404);
  await publish({ hold: true });
  const [first, second] = [made(), made()];
  await publish({ body: 'text', type: 'text/plain' });
  for (const response of await Promise.all([first, second, made()])) {
    assert.deepEqual([response.status, response.headers.get('content-type')], [200, 'text/plain']);
    assert.equal(await response.text(), 'text');
  }
  await publish({ status: 503 });
  assert.equal((await made()).status, 503);
});
