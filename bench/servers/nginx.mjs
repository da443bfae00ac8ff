import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from './program.mjs';

const NGINX = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync);
/** Of libnginx-mod-http-brotli-static. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Why it cannot be run here; undefined where it can. */
export const lackOfNginx = NGINX
  ? existsSync(BROTLI)
    ? undefined
    : 'this needs the package libnginx-mod-http-brotli-static'
  : 'this needs the package nginx-light';

/** What Debian's nginx.conf has around a configuration, with files of its own and, for its log, what tests look at. */
const around = (folder, http) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
load_module ${BROTLI};
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  tcp_nopush on;
  log_format asked '$request_method $uri $status $http_if_none_match';
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${http}
}
`;

/**
 * @param {(address: string) => string} configuration  What stands within `http`; it is given what to listen on.
 * @param {object} [options]
 * @param {boolean} [options.log]  Writes `access.log`: method, path, status, and the tag that is asked for.
 */
export function startNginx(configuration, { log = false } = {}) {
  return serve(async (folder, port) => {
    const access = `access_log ${log ? `${folder}/access.log asked` : 'off'};`;
    await writeFile(join(folder, 'nginx.conf'), around(folder, `${access}\n${configuration(`127.0.0.1:${port}`)}`));
    return { command: NGINX, args: ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')] };
  });
}
