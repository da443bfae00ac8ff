// A rollup plugin: dist/cdn/manifest.json says what the build has made, for whoever prints the script tag.
//
//   { name, version, files: { 'topic-elements.js': { version, type, entry, bytes, gzip, brotli, integrity, preload }, … } }
//
// `type` is a MIME type; `entry` is true for what a page names itself; gzip and brotli are bytes, where a page loads the
// file; `preload` are the files that a page will ask for next, whatever is on it; `integrity` is what goes into the
// attribute of that name. It is SHA-384, as everybody else's: SHA-256 would do, and is what the files have of each
// other, where each byte of it is one for every visitor.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.map': 'application/json',
  '.txt': 'text/plain',
};

/** @param {object} about  Name and version. */
export function cdnManifest({ name, version }) {
  /** Of all builds that write into the folder. */
  const files = new Map();
  return {
    name: 'cdn-manifest',
    writeBundle({ dir }, bundle) {
      for (const file of Object.values(bundle)) files.set(file.fileName, describe(file, version));
      const sorted = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
      mkdirSync(dir, { recursive: true });
      writeFileSync(join(dir, 'manifest.json'), `${JSON.stringify({ name, version, files: sorted }, null, 2)}\n`);
    },
  };
}

function describe({ fileName, type, isEntry, code, source, dynamicImports }, version) {
  const content = Buffer.from(code ?? source);
  const mime = TYPES[extname(fileName)];
  if (!mime) throw new Error(`${fileName}: which MIME type is that?`);
  const loaded = mime === 'text/javascript' || mime === 'text/css';
  return {
    version,
    type: mime,
    entry: isEntry === true || mime === 'text/css',
    bytes: content.length,
    ...(loaded && { gzip: gzipSync(content, { level: 9 }).length, brotli: brotliCompressSync(content).length }),
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    // An entry that loads a single file loads that one on every page; of several, pages take what they need.
    ...(type === 'chunk' && isEntry && { preload: dynamicImports.length === 1 ? dynamicImports : [] }),
  };
}
