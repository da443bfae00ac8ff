// Starts test/server/server.mjs with the runner and tells browser tests its address, as the module that
// test/server/address.d.ts describes.
import { start } from '../../test/server/server.mjs';
import { freePort } from '../free-port.mjs';

const ADDRESS = '/test/server/address.js';

/** How many other hosts there are. */
const OTHERS = 9;

let running, others;
/** An origin at which nothing listens. */
let closed;

export const testServerPlugin = {
  name: 'test-server',
  async serverStart() {
    running = await start();
    closed = `http://127.0.0.1:${await freePort()}`;
    others = await Promise.all(Array.from({ length: OTHERS }, start));
  },
  async serverStop() {
    await Promise.all([running, ...(others ?? [])].map((one) => one?.close()));
  },
  serve({ path }) {
    if (path !== ADDRESS) return;
    const values = {
      server: running.url,
      closed,
      hosts: others.map(({ url }) => url.replace('127.0.0.1', 'localhost')),
    };
    const body = Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
    return { body: body.join(''), type: 'js' };
  },
};
