// A feed host that can misbehave, for tests on real HTTP. It is started with the test runner (scripts/wtr/test-server.mjs)
// and shared by all engines: add a query of your own (?test=…) wherever you count requests or rely on earlier ones.
//
//   /ok/<fixture>            a file of test/fixtures
//   /as/<encoding>/<fixture> a file of test/fixtures in another encoding (latin1, utf16le), that only the header names
//   /status/<code>           that status; ?retry-after=1 adds the header
//   /html  /empty  /not-json 200 with a login page, with nothing, with text that calls itself JSON
//   /slow/<ms>/<fixture>     the headers come late
//   /hang                    no answer at all
//   /stall                   headers and half a body, then silence
//   /truncated               a body shorter than its content-length, then a closed connection
//   /reset                   the connection is reset before any answer
//   /no-cors/<fixture>       without CORS headers
//   /redirect/<fixture>      302 to /ok/<fixture>
//   /redirect-loop           302 to itself
//   /flaky/<n>/<fixture>     503 for the first n requests of this very URL, then the fixture; ?status=429, ?retry-after=0;
//                            ?status=cut breaks the body off instead
//   /big                     more than 8 MiB, in chunks, without a content-length
//   /headers/<fixture>?a=b   with these headers and none of the server's own; ?status=302, ?body=… in the place of a fixture,
//                            {self} in a value is the server's own origin
//   /publish/<name>          POST { body, status, type, retryAfter, hold }: from now on, /made/<name> answers with that; whoever waits
//                            there is answered, except while hold is true
//   /made/<name>             what was published under this name
//   /count?path=/ok/a.json   how many requests had this path and query; without ?path=, all of them as an object
//   /left?path=/hang         how many of them the client broke off before their answer was complete
//   /reset-counts            forgets both
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, relative, resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const types = {
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
};
const JSON_TYPE = { 'content-type': 'application/json' };
const half = '{"version":"https://jsonfeed.org/version/1.1","title":"Half a feed","items":[{"id":"1",';

function* bigFeed() {
  yield '{"version":"https://jsonfeed.org/version/1.1","title":"';
  const chunk = 'a'.repeat(64 * 1024);
  for (let sent = 0; sent < 9 * 1024 * 1024; sent += chunk.length) yield chunk;
  yield '","items":[]}';
}

async function fixture({ response, rest }) {
  const file = resolve(fixtures, rest);
  const body = relative(fixtures, file).startsWith('..') ? undefined : await readFile(file).catch(() => undefined);
  if (!body) response.writeHead(404).end(`no fixture ${rest}`);
  else response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
}

/** Splits "300/a.json" into the number and the rest of the path. */
const numbered = (rest) => {
  const slash = rest.indexOf('/');
  return { number: Number(rest.slice(0, slash)), rest: rest.slice(slash + 1) };
};

const redirect = ({ response }, location) => response.writeHead(302, { location }).end();

function refuse(response, status, { searchParams }) {
  if (status === 'cut') return routes.truncated({ response });
  const retryAfter = searchParams.get('retry-after');
  response.writeHead(Number(status), retryAfter ? { 'retry-after': retryAfter } : {}).end();
}

/** What tests have published, by name, and who waits for it. */
const published = new Map();

async function answer({ response, rest }) {
  const answer = published.get(rest) ?? { status: 404 };
  const { body = '', status = 200, type = 'application/json', retryAfter, hold, waiting } = answer;
  if (hold) return waiting.add(response);
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
  response.writeHead(status, { 'content-type': type }).end(body);
}

const routes = {
  ok: fixture,

  async publish({ request, response, rest }) {
    const { waiting = new Set() } = published.get(rest) ?? {};
    published.set(rest, { ...(await json(request)), waiting: new Set() });
    for (const late of waiting) await answer({ response: late, rest });
    response.writeHead(204).end();
  },

  made: answer,

  async as({ response, rest }) {
    const [encoding, file] = rest.split('/');
    const text = await readFile(resolve(fixtures, file), 'utf8');
    response.writeHead(200, { 'content-type': `application/xml; charset=${encoding}` }).end(text, encoding);
  },

  status: ({ response, rest, url }) => refuse(response, rest, url),

  html({ response }) {
    const page = '<!doctype html><title>Sign in</title><form><input name="user"><button>Sign in</button></form>';
    response.writeHead(200, { 'content-type': types['.html'] }).end(page);
  },

  empty: ({ response }) => response.writeHead(200, JSON_TYPE).end(),

  'not-json': ({ response }) => response.writeHead(200, JSON_TYPE).end('This is not JSON.'),

  async slow({ response, rest }) {
    const { number, rest: name } = numbered(rest);
    await sleep(number);
    await fixture({ response, rest: name });
  },

  hang() {}, // until the client leaves

  stall: ({ response }) => response.writeHead(200, JSON_TYPE).write(half),

  truncated({ response }) {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': half.length * 2 });
    response.write(half, () => response.socket?.destroy());
  },

  reset: ({ request }) => request.socket.resetAndDestroy(),

  'no-cors'({ response, rest }) {
    for (const name of response.getHeaderNames()) if (name.startsWith('access-control-')) response.removeHeader(name);
    return fixture({ response, rest });
  },

  redirect: (call) => redirect(call, `/ok/${call.rest}${call.url.search}`),

  'redirect-loop': (call) => redirect(call, call.url.pathname + call.url.search),

  async flaky({ response, rest, url, count }) {
    const { number, rest: name } = numbered(rest);
    if (count <= number) refuse(response, url.searchParams.get('status') ?? 503, url);
    else await fixture({ response, rest: name });
  },

  async headers({ response, rest, url, request }) {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    const { status = 200, body, ...headers } = Object.fromEntries(url.searchParams);
    for (const name in headers) headers[name] = headers[name].replace('{self}', `http://${request.headers.host}`);
    response.writeHead(Number(status), headers).end(body ?? (rest ? await readFile(resolve(fixtures, rest)) : ''));
  },

  async big({ response }) {
    response.writeHead(200, JSON_TYPE);
    await pipeline(bigFeed, response).catch(() => {}); // the reader may leave
  },
};

/** Starts a server of its own on a free loopback port. */
export async function start() {
  const counts = new Map();
  const left = new Map();

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'retry-after');

    if (request.method === 'OPTIONS') {
      const allowed = request.headers['access-control-request-headers'];
      return response.writeHead(204, allowed ? { 'access-control-allow-headers': allowed } : {}).end();
    }
    if (url.pathname === '/count' || url.pathname === '/left') {
      const numbers = url.pathname === '/count' ? counts : left;
      const path = url.searchParams.get('path');
      const answer = path === null ? Object.fromEntries(numbers) : (numbers.get(path) ?? 0);
      return response.writeHead(200, JSON_TYPE).end(JSON.stringify(answer));
    }
    if (url.pathname === '/reset-counts') {
      counts.clear();
      left.clear();
      return response.writeHead(204).end();
    }

    const path = url.pathname + url.search;
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    response.on('close', () => {
      if (!response.writableFinished) left.set(path, (left.get(path) ?? 0) + 1);
    });
    const [, name, rest] = /^\/([^/]*)\/?(.*)$/.exec(decodeURIComponent(url.pathname));
    if (!Object.hasOwn(routes, name)) return response.writeHead(404).end(`no route ${name}`);
    await routes[name]({ request, response, url, rest, count });
  });

  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
