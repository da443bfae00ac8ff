// Starts test/server/server.mjs with the runner and tells browser tests its address, as the module that
// test/server/address.d.ts describes.
import { createServer } from 'node:net';
import { start } from '../../test/server/server.mjs';

const ADDRESS = '/test/server/address.js';

/** The origin of a loopback port on which nothing listens (any more). */
const closedOrigin = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(`http://127.0.0.1:${port}`));
    });
  });

let running, closed;

export const testServerPlugin = {
  name: 'test-server',
  async serverStart() {
    running = await start();
    closed = await closedOrigin();
  },
  async serverStop() {
    await running?.close();
  },
  serve({ path }) {
    if (path !== ADDRESS) return;
    const body = `export const server = ${JSON.stringify(running.url)};\nexport const closed = ${JSON.stringify(closed)};\n`;
    return { body, type: 'js' };
  },
};
