// Connections that are slow, stand still or break.
//
//   /slow/<ms>/<fixture>     the headers come late
//   /hang                    no answer at all
//   /slow-headers            headers without end, one after the other
//   /stall                   headers and half a body, then silence
//   /drip                    a body byte by byte, without end
//   /truncated               a body shorter than its content-length, then a closed connection
//   /truncated-chunk         a chunked body that ends in the middle of a chunk
//   /reset                   the connection is reset before any answer
//   /reset-body              it is reset after half a body
//   /garbage                 what comes is not HTTP
import { setTimeout as sleep } from 'node:timers/promises';
import { HALF, JSON_TYPE, fixture, numbered } from './reply.mjs';

/** Says something every few milliseconds until the client leaves. */
function keepSaying(response, say) {
  const timer = setInterval(say, 20);
  response.on('close', () => clearInterval(timer));
}

/** Writes past Node, which would not write what is wrong. */
function raw(response, text, then) {
  response.socket.write(text.replaceAll('\n', '\r\n'), then);
}

export default {
  async slow({ response, rest }) {
    const { number, rest: name } = numbered(rest);
    await sleep(number);
    await fixture({ response, rest: name });
  },

  hang() {}, // until the client leaves

  'slow-headers'({ response }) {
    raw(response, 'HTTP/1.1 200 OK\n');
    keepSaying(response, () => raw(response, 'x-more: to come\n'));
  },

  stall: ({ response }) => response.writeHead(200, JSON_TYPE).write(HALF),

  drip({ response }) {
    response.writeHead(200, JSON_TYPE).write(HALF.replace('Half a feed","items":[{"id":"1",', ''));
    keepSaying(response, () => response.write('a'));
  },

  truncated({ response }) {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': HALF.length * 2 });
    response.write(HALF, () => response.socket?.destroy());
  },

  'truncated-chunk'({ response }) {
    const head = 'HTTP/1.1 200 OK\naccess-control-allow-origin: *\ntransfer-encoding: chunked\n\n';
    raw(response, `${head}${(HALF.length * 2).toString(16)}\n${HALF}`, () => response.socket?.destroy());
  },

  reset: ({ request }) => request.socket.resetAndDestroy(),

  'reset-body'({ request, response }) {
    response.writeHead(200, JSON_TYPE).write(HALF, () => request.socket.resetAndDestroy());
  },

  garbage: ({ response }) => raw(response, 'ICY 200 OK or something like it\n\n', () => response.socket?.destroy()),
};
