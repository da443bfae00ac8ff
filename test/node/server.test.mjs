import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { start } from '../server/server.mjs';

let host;
before(async () => (host = await start()));
after(() => host.close());

test('serves nothing from outside the fixtures', async () => {
  assert.equal((await fetch(`${host.url}/ok/minimal.json`)).status, 200);
  assert.equal((await fetch(`${host.url}/ok/..%2F..%2Fpackage.json`)).status, 404);
});

test('forgets counts', async () => {
  const count = async () => (await fetch(`${host.url}/count?path=/empty`)).json();
  await fetch(`${host.url}/empty`);
  assert.equal(await count(), 1);
  await fetch(`${host.url}/reset-counts`);
  assert.equal(await count(), 0);
});
