// Serves the pages, the peers, our built files and the feeds on loopback, as a CDN would: compressed beforehand.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { BAKED } from './baked.mjs';
import { news, revised, topic } from './feeds.mjs';
import { hostPage } from './page/host-page.mjs';

const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html', png: 'image/png' };

/** Bytes after brotli at its best. */
export const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Where the services of others answer. */
const SERVICE = /^\/(api|xrpc)\//;
/** How long a feed takes in W7, in milliseconds. */
const DELAY = 300;

const FOLDERS = { '/cdn/': '../dist/cdn/', '/peers/': 'dist/', '/page/': 'page/', '/adapters/': 'peers/' };

function fileOf(pathname, folders) {
  const [prefix, folder] = Object.entries(folders).find(([start]) => pathname.startsWith(start)) ?? [];
  const url = prefix && new URL(folder + pathname.slice(prefix.length), import.meta.url);
  return url && existsSync(url) ? readFileSync(fileURLToPath(url)) : undefined;
}

/** A picture of one colour, 6 by 4 pixels. */
const PICTURE = png(6, 4);

function png(width, height) {
  const table = Array.from({ length: 256 }, (_, n) => {
    for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
    return n >>> 0;
  });
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    let crc = 0xffffffff;
    for (const byte of body) crc = table[(crc ^ byte) & 255] ^ (crc >>> 8);
    const sized = Buffer.alloc(body.length + 8);
    sized.writeUInt32BE(data.length);
    body.copy(sized, 4);
    sized.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
    return sized;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const rows = Buffer.concat(
    Array.from({ length: height }, () => Buffer.from([0, ...Array(width).fill([90, 120, 140]).flat()])),
  );
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Text of the feed of that name: `news-3`, `revision-2`, `topic`. */
export function feedOf(name) {
  const [kind, n] = name.split('-');
  return kind === 'topic' ? topic() : kind === 'revision' ? revised(Number(n)) : news(Number(n));
}

/**
 * @param peers  Those that pages can be had of, at `/pages/<peer>/<work>`.
 * @param before  Folder of an earlier build of our files for pages, if it is to be compared.
 * @returns `origin`, `requests` (what was asked for since it was last emptied, with the bytes of each answer as brotli
 *   makes them), `close`.
 */
export async function serve(peers, before) {
  const folders = before ? { ...FOLDERS, '/before/': `${pathToFileURL(resolve(before))}/` } : FOLDERS;
  /** Files do not change while this runs, so each is compressed once. */
  const cache = new Map();
  const requests = [];

  /** Those that have been rendered beforehand, by their addresses. */
  const pages = new Map();

  function content(pathname) {
    if (pages.has(pathname)) return pages.get(pathname);
    const [, folder, name, work] = pathname.split('/');
    if (folder === 'pages')
      return Buffer.from(
        hostPage(
          peers.find((peer) => peer.name === name),
          work,
        ),
      );
    if (folder === 'feeds') return Buffer.from(JSON.stringify(feedOf(name.replace('.json', ''))));
    if (folder === 'pictures') return PICTURE;
    for (const { api } of peers) {
      const answer = api?.(pathname, feedOf, origin);
      if (answer) return Buffer.from(JSON.stringify(answer));
    }
    return fileOf(pathname, folders);
  }

  function answerTo(pathname) {
    let answer = cache.get(pathname);
    if (!answer) {
      const bytes = content(pathname);
      const type =
        TYPES[/\.(\w+)$/.exec(pathname)?.[1]] ?? (/^\/(pages|baked)\//.test(pathname) ? TYPES.html : TYPES.json);
      const large = type === TYPES.json && bytes?.length > 100_000;
      answer = bytes && { bytes, type, br: large ? undefined : brotli(bytes), gzip: gzipSync(bytes) };
      cache.set(pathname, answer);
    }
    return answer;
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const answer = answerTo(pathname);
    requests.push({ path: pathname, type: answer?.type, br: answer?.br?.length });
    if (!answer) return response.writeHead(404).end();
    const accepts = request.headers['accept-encoding'] ?? '';
    const encoding = answer.type === TYPES.png ? undefined : answer.br && accepts.includes('br') ? 'br' : 'gzip';
    const body = encoding ? answer[encoding] : answer.bytes;
    const head = {
      'Content-Type': answer.type === TYPES.png ? answer.type : `${answer.type}; charset=utf-8`,
      'Content-Length': body.length,
      'Cache-Control': 'max-age=3600',
      'Access-Control-Allow-Origin': '*',
      ...(encoding && { 'Content-Encoding': encoding }),
    };
    // Services are not told of the delay in the address.
    const isSlow = searchParams.has('delay') || (SERVICE.test(pathname) && /\/W7$/.test(request.headers.referer));
    setTimeout(() => response.writeHead(200, head).end(body), isSlow ? DELAY : 0);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  for (const [name, page] of Object.entries(BAKED)) {
    pages.set(`/baked/${name}`, Buffer.from(await page(topic(), origin)));
  }
  return {
    origin,
    requests,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}
