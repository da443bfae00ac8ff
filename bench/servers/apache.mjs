import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from './program.mjs';

const APACHE = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';

/** Why it cannot be run here; undefined where it can. */
export const lackOfApache = existsSync(APACHE) ? undefined : 'this needs the package apache2-bin';

/** What Debian has switched on, and what our page says to switch on. */
const NAMES = 'mpm_event authz_core authz_host dir mime filter setenvif headers deflate brotli'.split(' ');

const around = (folder, port, configuration) => `
${NAMES.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
ServerName 127.0.0.1
ServerRoot ${folder}
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}
Mutex file:${folder}
ErrorLog ${folder}/error.log
TypesConfig ${existsSync('/etc/mime.types') ? '/etc/mime.types' : '/dev/null'}
${configuration}
`;

/**
 * @param {string} configuration  As it is within a server.
 */
export function startApache(configuration) {
  return serve(async (folder, port) => {
    const file = join(folder, 'apache.conf');
    await writeFile(file, around(folder, port, configuration));
    return { command: APACHE, args: ['-X', '-D', 'FOREGROUND', '-f', file] };
  });
}
