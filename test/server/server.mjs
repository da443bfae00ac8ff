// A feed host that can misbehave, for tests on real HTTP. It is started with the test runner (scripts/wtr/test-server.mjs)
// and shared by all engines: add a query of your own (?test=…) wherever you count requests or rely on earlier ones.
// What it answers is said at the top of each file in routes/. Beside that:
//
//   /first/<fixture>/<route> the fixture for the first request of this very URL, from then on what that route answers
//   /count?path=/ok/a.json   how many requests had this path and query; without ?path=, all of them as an object
//   /left?path=/hang         how many of them the client broke off before their answer was complete
//   /asked?path=/ok/a.json   what was said in the headers of each; without ?path=, of all of them as an object
//   /reset-counts            forgets all three
import { createServer } from 'node:http';
import connection from './routes/connection.mjs';
import content from './routes/content.mjs';
import made from './routes/made.mjs';
import { JSON_TYPE, fixture } from './routes/reply.mjs';
import seen from './routes/seen.mjs';
import size from './routes/size.mjs';
import status from './routes/status.mjs';

const routes = { ...content, ...status, ...connection, ...size, ...made, ...seen, first };

/** Splits "/status/404" into the name of the route and what follows. */
function parts(path) {
  const [, name, rest] = /^\/?([^/]*)\/?(.*)$/.exec(path);
  return { name, rest };
}

/** The address of a request, and its path as text; undefined for what cannot be read. */
function read(address) {
  try {
    const url = new URL(address, 'http://localhost');
    return { url, route: decodeURIComponent(url.pathname) };
  } catch {
    return undefined;
  }
}

async function answer(path, call) {
  const { name, rest } = parts(path);
  if (Object.hasOwn(routes, name)) await routes[name]({ ...call, rest });
  else call.response.writeHead(404).end(`no route ${name}`);
}

async function first(call) {
  const { name, rest } = parts(call.rest);
  if (call.count === 1) await fixture({ ...call, rest: name });
  else await answer(rest, call);
}

/** Starts a server of its own on a free loopback port. */
export async function start() {
  const counts = new Map();
  const left = new Map();
  const headers = new Map();
  const told = { '/count': [counts, 0], '/left': [left, 0], '/asked': [headers, []] };

  const server = createServer(async (request, response) => {
    const asked = read(request.url);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'retry-after');

    if (request.method === 'OPTIONS') {
      const allowed = request.headers['access-control-request-headers'];
      return response.writeHead(204, allowed ? { 'access-control-allow-headers': allowed } : {}).end();
    }
    if (!asked) return response.writeHead(400).end('no address');
    const { url, route } = asked;
    if (Object.hasOwn(told, url.pathname)) {
      const [known, otherwise] = told[url.pathname];
      const path = url.searchParams.get('path');
      const body = path === null ? Object.fromEntries(known) : (known.get(path) ?? otherwise);
      return response.writeHead(200, JSON_TYPE).end(JSON.stringify(body));
    }
    if (url.pathname === '/reset-counts') {
      for (const [known] of Object.values(told)) known.clear();
      return response.writeHead(204).end();
    }

    const path = url.pathname + url.search;
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    headers.set(path, [...(headers.get(path) ?? []), request.headers]);
    response.on('close', () => {
      if (!response.writableFinished) left.set(path, (left.get(path) ?? 0) + 1);
    });
    await answer(route, { request, response, url, count });
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
