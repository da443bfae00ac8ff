// The servers with the configuration of the page on operations: where it says a host and a folder, those of this machine.
import { blockOf, replaced } from '../../scripts/docs.mjs';
import { lackOfApache, startApache } from './apache.mjs';
import { lackOfCaddy, startCaddy } from './caddy.mjs';
import { lackOfNginx, startNginx } from './nginx.mjs';
import { PAGE } from './site.mjs';

const FOLDER = '/srv/www';

/**
 * For each server why it cannot be run here, and how it is started for the files in a folder. `change` is text that
 * stands in the configuration, and what has to stand there instead.
 */
export const SERVERS = {
  nginx: {
    lack: lackOfNginx,
    start: (folder, { change = {}, log } = {}) =>
      startNginx(
        (address) =>
          replaced(blockOf(PAGE, 'nginx.conf'), { 'listen 80;': `listen ${address};`, [FOLDER]: folder, ...change }),
        { log },
      ),
  },
  Apache: {
    lack: lackOfApache,
    start: (folder, { change = {} } = {}) =>
      startApache(
        `DocumentRoot "${folder}"\n${replaced(blockOf(PAGE, 'apache.conf'), { [FOLDER]: folder, ...change })}`,
      ),
  },
  Caddy: {
    lack: lackOfCaddy,
    start: (folder, { change = {} } = {}) =>
      startCaddy((address) =>
        replaced(blockOf(PAGE, 'Caddyfile'), { 'http://feeds.example.org': address, [FOLDER]: folder, ...change }),
      ),
  },
};
