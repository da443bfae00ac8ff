// A rollup plugin: a chunk gets copies of its own of all that it imports, in the place of what it shares with the entry.
// For code that visitors never load, and that is made of the same pure functions: so it can import them as it likes, and
// the entry need not hand them in.
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

const MARK = '?own';

/** @param {RegExp} chunk  What the import of the chunk looks like. */
export const ownCopies = (chunk, define) => ({
  name: 'own-copies',
  async resolveId(source, importer) {
    const owned = importer?.endsWith(MARK);
    if (!owned && !chunk.test(source)) return null;
    const found = await this.resolve(source, importer?.replace(MARK, ''), { skipSelf: true });
    return found && { ...found, id: found.id + MARK };
  },
  async load(id) {
    if (!id.endsWith(MARK)) return null;
    const { code, map } = await transform(readFileSync(id.slice(0, -MARK.length), 'utf8'), {
      loader: 'ts',
      target: 'es2022',
      sourcemap: true,
      sourcefile: id.slice(0, -MARK.length),
      define,
    });
    return { code, map };
  },
});
