// Too much of everything.
//
//   /big/<MiB>               so much, in chunks, without a content-length; 9 where it does not say
//   /bomb/<MiB>              the same, compressed to a thousandth
//   /whitespace              blanks without end
//   /items/<n>               a feed with so many items
//   /deep/<n>                a feed with arrays so deep in each other; ?kind=object for objects, ?bare without a feed around
//   /deep-xml/<n>            elements so deep in each other
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, deflateRawSync } from 'node:zlib';
import { JSON_TYPE } from './reply.mjs';

const MIB = 2 ** 20;
const [START, END] = ['{"version":"https://jsonfeed.org/version/1.1","title":"', '","items":[]}'];

/** Sends as fast as the reader reads; it may leave. */
const send = (response, chunks, headers = {}) => {
  response.writeHead(200, { ...JSON_TYPE, ...headers });
  return pipeline(Readable.from(chunks, { objectMode: false, highWaterMark: 64 * 1024 }), response).catch(() => {});
};

function* times(count, chunk) {
  for (let sent = 0; sent < count; sent++) yield chunk;
}

function* long(mebibytes) {
  yield START;
  yield* times(mebibytes, Buffer.alloc(MIB, 'a'));
  yield END;
}

/** Deflated on its own, so that it can be repeated: the decoder forgets all between two such pieces. */
const piece = (text) => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });

/** @see https://www.rfc-editor.org/rfc/rfc1952 */
function* bomb(mebibytes) {
  const mebibyte = piece(Buffer.alloc(MIB, 'a'));
  yield Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  yield piece(START);
  yield* times(mebibytes, mebibyte);
  yield deflateRawSync(END);
  // The checksum would cost more than the rest, and nobody reads so far.
  yield Buffer.alloc(8);
}

const isBare = ({ searchParams }) => searchParams.has('bare');
const whole = (response, body, type = JSON_TYPE) => response.writeHead(200, type).end(body);

export default {
  big: ({ response, rest }) => send(response, long(Number(rest || 9))),

  bomb: ({ response, rest }) => send(response, bomb(Number(rest)), { 'content-encoding': 'gzip' }),

  whitespace: ({ response }) => send(response, times(Infinity, Buffer.alloc(MIB, ' \n'))),

  items({ response, rest }) {
    const items = Array.from({ length: Number(rest) }, (_, i) => ({ id: i, title: `Item ${i}` }));
    whole(response, JSON.stringify({ version: '1.1', title: 'Long', items }));
  },

  deep({ response, rest, url }) {
    const [open, close] = url.searchParams.get('kind') === 'object' ? ['{"a":', '}'] : ['[', ']'];
    const nested = `${open.repeat(Number(rest))}1${close.repeat(Number(rest))}`;
    whole(response, isBare(url) ? nested : `{"version":"1.1","items":[{"id":"1","_x":${nested}}]}`);
  },

  'deep-xml'({ response, rest }) {
    const nested = '<a>'.repeat(Number(rest)) + '</a>'.repeat(Number(rest));
    whole(response, `<rss><channel><item><title>One</title>${nested}</item></channel></rss>`, {
      'content-type': 'application/rss+xml',
    });
  },
};
