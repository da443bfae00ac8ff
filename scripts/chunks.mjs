import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOADER = fileURLToPath(new URL('../src/chunks.ts', import.meta.url));
/** In the place of the loader, where a module is given one. */
const GIVEN = `${LOADER.slice(0, -3)}.given.js`;
const POLICY = fileURLToPath(new URL('../src/feed/trusted-types.ts', import.meta.url));
const GIVEN_CODE = `import { setPolicy } from ${JSON.stringify(POLICY)};
let load;
export const loadChunk = (name) => load(name);
export function setLoader(loader, policy) {
  load = loader;
  setPolicy(policy);
}`;
/** The loader has it before all others, and a page lets it be made once. */
const FIRST_POLICY = POLICY.replace('.ts', '.first.ts');
const DYNAMIC = /\bimport\((['"])(\.[^'"]+)\1\)/g;
/** What becomes of it in a file. */
const IMPORTED = /(\bloadChunk(?:\$\d+)?)\(import\(((['"]).+?\3)\)/g;
const LIST = '__CHUNKS__';
const FOLDER = '__FOLDER__';
const HASHED = /^(?:.*\/)?([^/]+)-([\w-]{8})\.js$/;

const hashOf = (code) => createHash('sha256').update(code).digest('base64').slice(0, -1);
const nameOf = (file) => HASHED.exec(file)?.[1];

/**
 * Has what pages load later checked: `import('./x.js')` becomes `loadChunk('x')`, and the loader gets the hashes of what
 * is often needed, and that of a file with the others.
 *
 * @param {string[]} often  Names of files whose hashes are worth their bytes in the first file: loading the others takes
 *   one more round trip.
 * @param {string} [first]  The module that has the loader, since it has to work before any other file is there; without
 *   it, all share one.
 * @param {string} [second]  The module that it loads, and hands the loader to, for all others.
 */
export const chunks = (often, first, second) => ({
  name: 'chunks',

  resolveId: {
    order: 'pre',
    handler(id, importer) {
      if (first && importer === LOADER) return FIRST_POLICY;
      return id === GIVEN || id === FIRST_POLICY ? id : undefined;
    },
  },

  load: (id) => (id === GIVEN ? GIVEN_CODE : id === FIRST_POLICY ? readFile(POLICY, 'utf8') : undefined),

  transform(code, id) {
    if (/node_modules|\?own$/.test(id) || id === LOADER || code.search(DYNAMIC) < 0) return undefined;
    const isFirst = first && id.endsWith(first);
    const loader = JSON.stringify(first && !isFirst ? GIVEN : LOADER);
    const hand = isFirst ? '.then((module) => (module.setLoader($$loadChunk, $$policy()), module))' : '';
    // At the end, so that what the source map says stays true.
    return {
      code: [
        code.replace(DYNAMIC, `$$loadChunk($&)${hand}`),
        `import { loadChunk as $loadChunk } from ${loader};`,
        isFirst ? `import { policy as $policy } from ${JSON.stringify(FIRST_POLICY)};` : '',
        second && id.endsWith(second) ? `export { setLoader } from ${loader};` : '',
      ].join('\n'),
      map: null,
    };
  },

  /** Behind the import may stand `.then((n) => n.a)`, for the exports of one module among several in a file. */
  renderChunk: (code) => ({ code: code.replace(IMPORTED, '($1($2)'), map: null }),

  generateBundle(_, bundle) {
    const files = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const names = new Map(files.filter(({ isEntry }) => !isEntry).map(({ fileName }) => [fileName, nameOf(fileName)]));
    if (new Set(names.values()).size < names.size) this.error('Two files have the same name.');
    // An address with its hash is in the way of compression, and the list has it anyway.
    for (const file of files) {
      for (const imported of new Set(file.dynamicImports)) {
        const from = posix.relative(dirname(file.fileName), imported);
        const address = new RegExp(`\\((["'\`])(?:\\./)?${from.replaceAll('.', '\\.')}\\1\\)`, 'g');
        if (!address.test(file.code)) this.error(`${file.fileName} does not load ${imported} as it should.`);
        file.code = file.code.replace(address, `($1${names.get(imported)}$1)`);
      }
    }
    const holders = files.filter(({ code }) => code.includes(LIST));
    const [holder] = holders;
    if (holders.length !== 1 || holder.code.split(LIST).length !== 2) this.error(`One file should hold ${LIST}, once.`);
    /** What a file imports, what those import first. */
    const importsOf = (file) => [...new Set(file.imports.flatMap((name) => [...importsOf(bundle[name]), name]))];
    const core = second && files.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(second)));
    const here = new Set([holder, core].flatMap((file) => file?.fileName ?? []));
    const all = new Map();
    const add = (file) => {
      const imports = importsOf(bundle[file]).filter((one) => !here.has(one));
      const hash = HASHED.exec(file)[2] + hashOf(bundle[file].code);
      all.set(names.get(file), [hash, ...imports.map((one) => names.get(one))].join(' '));
      imports.forEach(add);
    };
    for (const { dynamicImports } of files) dynamicImports.forEach(add);
    const isOften = ([name]) => often.includes(name) || (core && name === names.get(core.fileName));
    const list = [...all].filter(isOften);
    const rest = [...all].filter((entry) => !isOften(entry));
    const source = `export default ${JSON.stringify(Object.fromEntries(rest))}`;
    const hash = hashOf(source);
    const version = hash.slice(0, 8).replaceAll('+', '-').replaceAll('/', '_');
    this.emitFile({ type: 'asset', fileName: `chunks/table-${version}.js`, source });
    list.push(['table', version + hash]);
    const folder = JSON.stringify(`./${posix.relative(dirname(holder.fileName), 'chunks')}/`);
    holder.code = holder.code.replace(LIST, JSON.stringify(Object.fromEntries(list))).replaceAll(FOLDER, folder);
  },
});
