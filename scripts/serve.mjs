// The demo host site: a partner's pages in demo/, with the built elements from dist/cdn/ in them.
//
//   node scripts/serve.mjs            http://127.0.0.1:4173, or the next free port
//   PORT=8080 node scripts/serve.mjs
//
// Tests use start(). It listens on loopback only.
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const root = new URL('../', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));

const HOST = '127.0.0.1';
const PORT = 4173;
const PORTS_TO_TRY = 20;
const FEED = /^\/demo\/feeds\/./;
const BUILDER = '/demo/builder/';
const BUILDER_PAGE = /^\/demo\/builder(\/|\/index\.html)?$/;
const SLOW_FEED = '/demo/feeds/slow';
const NOT_BUILT = 'dist/cdn/topic-elements.js is missing: run "npm run build" first.';

/**
 * As strict as a careful host's: no inline script, no inline style, nothing from elsewhere but the players of films, no
 * text turned into code.
 *
 * @param {string} [connect]  Origins, beside its own, from which the page may read feeds.
 * @param {string} [media]  Origins, beside its own, from which it may show pictures and films.
 */
export const contentSecurityPolicy = (connect = '', media = '') =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${media}`.trim(),
    `media-src 'self' ${media}`.trim(),
    // What visitors ask for when they play a film of these two.
    'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
    `connect-src 'self' ${connect}`.trim(),
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html topic-elements',
  ].join('; ');

const HEADERS = {
  'Content-Security-Policy': contentSecurityPolicy(),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** In the embed builder, people try feeds of any site; what runs there is as strict as elsewhere. */
const BUILDER_POLICY = contentSecurityPolicy('https: http:', 'https: http:');

/** Feeds are public, as those of an institution are: any site may read them. */
const FEED_HEADERS = { 'Content-Type': 'application/feed+json; charset=utf-8', 'Access-Control-Allow-Origin': '*' };

/** Files are read anew for each request, so that a new build needs no restart. */
const folders = Object.entries({ '/demo/': 'demo', '/topic-elements/': 'dist/cdn' }).map(([prefix, folder]) => ({
  prefix,
  serve: sirv(path(folder), { dev: true, etag: true }),
}));

const isBuilt = () => existsSync(path('dist/cdn/topic-elements.js'));

/**
 * Starts the demo server.
 *
 * @param {object} [options]
 * @param {number} [options.port]  The first port to try, 0 for any free one. When it is taken, the next ones are tried.
 * @param {number} [options.slow]  How long the slow feed keeps its readers waiting, in milliseconds.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}  `url` has no slash at its end.
 */
export async function start({ port = PORT, slow = 60_000 } = {}) {
  const server = createServer((request, response) => {
    const { method, url } = request;
    try {
      answer(request, response, slow);
    } catch (error) {
      console.error(`${method} ${url}: ${error.message}`);
      if (response.headersSent) response.destroy();
      else say(response, 500, 'The server could not answer this request.');
    }
  });
  await listen(server, port);
  return {
    url: `http://${HOST}:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request, response, slow) {
  const [pathname] = request.url.split('?', 1);
  response.setHeaders(new Map(Object.entries(HEADERS)));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return say(response, 405, 'Only GET and HEAD are answered here.');
  }
  if (BUILDER_PAGE.test(pathname)) response.setHeader('Content-Security-Policy', BUILDER_POLICY);
  // Pages in a sandbox have no origin: modules, too, come to them from elsewhere.
  if (pathname.startsWith('/topic-elements/')) response.setHeader('Access-Control-Allow-Origin', '*');
  if (FEED.test(pathname)) response.setHeaders(new Map(Object.entries(FEED_HEADERS)));
  if (pathname === SLOW_FEED) {
    const timer = setTimeout(send, slow, '/demo/feeds/labour-migration.json', request, response);
    response.on('close', () => clearTimeout(timer));
    return;
  }
  send(pathname === '/' ? '/demo/index.html' : pathname, request, response);
}

function send(pathname, request, response) {
  const folder = folders.find(({ prefix }) => pathname.startsWith(prefix));
  const missing = () => {
    const built = folder?.prefix !== '/topic-elements/' || isBuilt();
    say(response, 404, built ? `There is nothing at ${pathname}.` : NOT_BUILT);
  };
  if (!folder) return missing();
  request.url = pathname.slice(folder.prefix.length - 1);
  folder.serve(request, response, missing);
}

function say(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

async function listen(server, first) {
  for (let port = first; ; port += 1) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, HOST, () => {
          server.off('error', reject);
          resolve();
        });
      });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === first + PORTS_TO_TRY - 1) throw error;
    }
  }
}

/** PORT, or the default where it is not set. */
function wantedPort() {
  if (!env.PORT) return PORT;
  const port = Number(env.PORT);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT must be a number from 0 to 65535, not "${env.PORT}".`);
}

async function main() {
  const { url } = await start({ port: wantedPort() });
  const pages = readdirSync(path('demo')).filter((file) => file.endsWith('.html') && file !== 'index.html');
  const others = [BUILDER, ...pages.map((file) => `/demo/${file}`)];
  console.log(`Demo site: ${url}/  also ${others.join('  ')}  (stop: Ctrl+C)`);
  if (!isBuilt()) console.warn(`The pages show only what they fall back on: ${NOT_BUILT}`);
}

if (argv[1] && fileURLToPath(import.meta.url) === realpathSync(argv[1])) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
