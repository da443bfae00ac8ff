// Refusals, redirects and what else a status line and headers can say.
//
//   /status/<code>           that status; ?retry-after=1 adds the header, ?cache-control=… another
//   /auth/<code>             401 or 407 that asks for a password
//   /flaky/<n>/<fixture>     503 for the first n requests of this very URL, then the fixture; ?status=429, ?retry-after=0;
//                            ?status=cut breaks the body off instead
//   /redirect/<fixture>      302 to /ok/<fixture>
//   /redirect-loop           302 to itself
//   /redirect-to?location=…  302 to anything
//   /no-cors/<fixture>       without CORS headers
//   /cors-for?origin=…       /ok/minimal.json, which only that origin may read
//   /etag/<fixture>          with an ETag, and 304 for whoever has it
//   /cookie/<fixture>        sets a cookie
//   /headers/<fixture>?a=b   with these headers and none of the server's own; ?status=302, ?body=… in the place of a fixture,
//                            {self} in a value is the server's own origin, {count} how often it was asked for; 304 for whoever
//                            has it, or ?again=200
import connection from './connection.mjs';
import { fixture, numbered, read } from './reply.mjs';

const redirect = ({ response }, location) => response.writeHead(302, { location }).end();

function refuse(response, status, { searchParams }) {
  if (status === 'cut') return connection.truncated({ response });
  const given = ['retry-after', 'cache-control'].filter((name) => searchParams.has(name));
  const headers = Object.fromEntries(given.map((name) => [name, searchParams.get(name)]));
  response.writeHead(Number(status), headers).end();
}

export default {
  status: ({ response, rest, url }) => refuse(response, rest, url),

  auth({ response, rest }) {
    const name = rest === '407' ? 'proxy-authenticate' : 'www-authenticate';
    response.writeHead(Number(rest), { [name]: 'Basic realm="Members"' }).end();
  },

  async flaky({ response, rest, url, count }) {
    const { number, rest: name } = numbered(rest);
    if (count <= number) refuse(response, url.searchParams.get('status') ?? 503, url);
    else await fixture({ response, rest: name });
  },

  redirect: (call) => redirect(call, `/ok/${call.rest}${call.url.search}`),

  'redirect-loop': (call) => redirect(call, call.url.pathname + call.url.search),

  'redirect-to': (call) => redirect(call, call.url.searchParams.get('location')),

  'no-cors'({ response, rest }) {
    for (const name of response.getHeaderNames()) if (name.startsWith('access-control-')) response.removeHeader(name);
    return fixture({ response, rest });
  },

  'cors-for'({ response, url }) {
    response.setHeader('access-control-allow-origin', url.searchParams.get('origin'));
    return fixture({ response, rest: 'minimal.json' });
  },

  etag({ request, response, rest }) {
    const etag = '"1"';
    response.setHeader('cache-control', 'no-cache').setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else return fixture({ response, rest });
  },

  async headers({ response, rest, url, request, count }) {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    const { status = 200, again = 304, body, ...headers } = Object.fromEntries(url.searchParams);
    const filled = (text) => text.replace('{self}', `http://${request.headers.host}`).replace('{count}', count);
    for (const name in headers) headers[name] = filled(headers[name]);
    const { 'if-none-match': tag, 'if-modified-since': since } = request.headers;
    const isKnown = tag ? tag === headers.etag : since && since === headers['last-modified'];
    const asksAgain = tag ?? since;
    const code = Number(asksAgain && (isKnown || again !== 304) ? again : status);
    response
      .writeHead(code, headers)
      .end(code === 304 ? undefined : body ? filled(body) : rest ? await read(rest) : '');
  },

  cookie({ response, rest }) {
    response.setHeader('set-cookie', 'feed=1; Path=/');
    return fixture({ response, rest });
  },
};
