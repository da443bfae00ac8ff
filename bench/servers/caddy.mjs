import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { serve } from './program.mjs';

const CADDY = process.env.PATH.split(delimiter)
  .map((folder) => join(folder, 'caddy'))
  .find(existsSync);

/** Why it cannot be run here; undefined where it can. */
export const lackOfCaddy = CADDY ? undefined : 'this needs the package caddy';

/**
 * @param {(address: string) => string} configuration  The Caddyfile; it is given the address of its site.
 */
export function startCaddy(configuration) {
  return serve(async (folder, port) => {
    const file = join(folder, 'Caddyfile');
    // Nothing that listens beside the site, or is kept.
    const site = configuration(`http://127.0.0.1:${port}`);
    await writeFile(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    const env = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    return { command: CADDY, args: ['run', '--config', file, '--adapter', 'caddyfile'], env };
  });
}
