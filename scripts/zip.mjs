// A zip archive that is the same wherever it is made: names in order, one time for all files.
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, where the format begins. */
const DATE = 0x21;
/** Names are UTF-8; packed by deflate; made on Unix, so that permissions count. */
const UTF8 = 0x800;
const DEFLATE = 8;
const UNIX = 0x314;
const FILE_644 = (0o100644 << 16) >>> 0;

function record(signature, fields) {
  const buffer = Buffer.alloc(fields.reduce((size, [bytes]) => size + bytes, 4));
  let at = buffer.writeUInt32LE(signature);
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/**
 * @param {Iterable<[path: string, content: Buffer]>} files
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const common = [
      [2, 20],
      [2, UTF8],
      [2, DEFLATE],
      [2, 0],
      [2, DATE],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ];
    const body = Buffer.concat([record(0x04034b50, common), name, packed]);
    const entry = [[2, UNIX], ...common, [2, 0], [2, 0], [2, 0], [4, FILE_644], [4, offset]];
    directory.push(record(0x02014b50, entry), name);
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const count = directory.length / 2;
  const end = [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, list.length],
    [4, offset],
    [2, 0],
  ];
  return Buffer.concat([...bodies, list, record(0x06054b50, end)]);
}
