// A host that tells afterwards who asked it for what: everything below /seen/<id>/ is one test's.
//
//   /seen/<id>/feed.json     what was published under this id
//   /seen/<id>/….svg         a picture; …/….webm, .mp4 and .vtt a film and its captions; ?no-cors without CORS headers
//   /seen/<id>/…             the built elements; each answer comes with a cookie
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import made from './made.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>';
const TYPES = {
  '.js': 'text/javascript',
  '.mp4': 'video/mp4',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt',
  '.webm': 'video/webm',
};

/** The file for a path, as far as there is one. */
function bodyOf(path, type) {
  if (type === '.svg') return PICTURE;
  if (type === '.vtt') return readFile(join(root, 'demo/films/crossing.en.vtt'));
  if (type === '.webm' || type === '.mp4') return readFile(join(root, `demo/films/crossing${type}`));
  return readFile(join(root, 'dist/cdn', path)).catch(() => undefined);
}

export default {
  async seen({ response, rest, url }) {
    const [, id, path] = /^([^/]*)\/(.*)$/.exec(rest) ?? [];
    response.setHeader('set-cookie', 'seen=yes; path=/');
    if (url.searchParams.has('no-cors')) response.removeHeader('access-control-allow-origin');
    if (path === 'feed.json') return made.made({ response, rest: id });
    const type = extname(path ?? '');
    const body = Object.hasOwn(TYPES, type) && !path.includes('..') ? await bodyOf(path, type) : undefined;
    if (body) response.writeHead(200, { 'content-type': TYPES[type] }).end(body);
    else response.writeHead(404).end('nothing here');
  },
};
