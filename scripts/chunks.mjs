import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = (name) => fileURLToPath(new URL(`../src/${name}`, import.meta.url));
const DYNAMIC = /\bimport\((['"])(\.[^'"]+)\1\)/g;
/** What becomes of it in a file. */
const IMPORTED = /(\bloadChunk(?:\$\d+)?)\(import\(((['"]).+?\3)\)/g;
const LIST = '__CHUNKS__';
/** As long as that, so that what the source map says stays true; the list comes at the end. */
const CALL = '$CHUNKS_()';

const hashOf = (code) => createHash('sha256').update(code).digest('base64');
const self = hashOf(readFileSync(new URL(import.meta.url)));

/**
 * Has what pages load later checked: `import('./x.js')` becomes `loadChunk('./x-1a2b3c4d.js')`, and the loader gets the
 * hashes.
 *
 * @param {string} [entry]  An entry apart from which modules load files that import others: their loader knows of that.
 */
export const chunks = (entry) => ({
  name: 'chunks',

  transform(code, id) {
    if (id.includes('node_modules') || code.search(DYNAMIC) < 0) return undefined;
    const loader = source(entry && !id.endsWith(entry) ? 'linked-chunks.ts' : 'chunks.ts');
    const loaded = code.replace(DYNAMIC, '$$loadChunk($&)');
    // At the end, so that what the source map says stays true.
    return { code: `${loaded}\nimport { loadChunk as $loadChunk } from ${JSON.stringify(loader)};`, map: null };
  },

  /** Behind the import may stand `.then((n) => n.a)`, for the exports of one module among several in a file. */
  renderChunk: (code) => ({ code: code.replace(IMPORTED, '($1($2)'), map: null }),

  /** The list comes into a file after it has got its name: where another list would be made, it has another name. */
  augmentChunkHash: () => self,

  generateBundle(_, bundle) {
    const files = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const holders = files.filter(({ code }) => code.includes(LIST));
    /** What a file imports, what those import first. */
    const importsOf = (file) => [...new Set(file.imports.flatMap((name) => [...importsOf(bundle[name]), name]))];
    // A list is part of the file that holds it, whose hash may be in another list: those without lists in others first.
    const entries = holders.filter(({ isEntry }) => isEntry);
    for (const holder of [...holders.filter(({ isEntry }) => !isEntry), ...entries]) {
      const callers = holder.isEntry ? [holder] : files.filter(({ isEntry }) => !isEntry);
      const here = new Set([holder.fileName, ...importsOf(holder)]);
      const list = {};
      const path = (name) => {
        const from = posix.relative(dirname(holder.fileName), name);
        return from.startsWith('.') ? from : `./${from}`;
      };
      for (const name of callers.flatMap(({ dynamicImports }) => dynamicImports)) {
        const imports = importsOf(bundle[name]).filter((one) => !here.has(one));
        if (holder.isEntry && imports.length)
          this.error(`${name} imports ${imports}: its loader does not look at these.`);
        list[path(name)] = [hashOf(bundle[name].code), ...imports.map(path)];
        for (const one of imports) list[path(one)] ??= [hashOf(bundle[one].code)];
      }
      if (holder.code.split(LIST).length !== 2) this.error(`${holder.fileName} should hold ${LIST} once.`);
      holder.code = `${holder.code.replace(LIST, CALL).trimEnd()}\nfunction ${CALL}{return${JSON.stringify(list)}}\n`;
    }
  },
});
