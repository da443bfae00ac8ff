// A rollup plugin: a chunk gets copies of its own of all that it imports, in the place of what it shares with the entry.
// For code that visitors never load, and that is made of the same pure functions: so it can import them as it likes, and
// the entry need not hand them in. And for an entry that is so small that it shares nothing with what it loads.
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

/**
 * @param {(source: string, importer: string) => boolean} owned  What the first of these imports look like.
 * @param {object} define  Constants, as esbuild takes them.
 * @param {string} [mark]  Tells these copies from others.
 */
export const ownCopies = (owned, define, mark = '?own') => ({
  name: 'own-copies',
  async resolveId(source, importer) {
    const isOwn = importer?.endsWith(mark);
    if (!importer || (!isOwn && !owned(source, importer))) return null;
    const found = await this.resolve(source, isOwn ? importer.slice(0, -mark.length) : importer, { skipSelf: true });
    return found && { ...found, id: found.id + mark };
  },
  async load(id) {
    if (!id.endsWith(mark)) return null;
    const { code, map } = await transform(readFileSync(id.slice(0, -mark.length), 'utf8'), {
      loader: 'ts',
      target: 'es2022',
      sourcemap: true,
      sourcefile: id.slice(0, -mark.length),
      define,
    });
    return { code, map };
  },
});
