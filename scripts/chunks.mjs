import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';

const LOADER = fileURLToPath(new URL('../src/chunks.ts', import.meta.url));
const DYNAMIC = /\bimport\((['"])(\.[^'"]+)\1\)/g;
/** What becomes of it in a file. */
const IMPORTED = /(\bloadChunk(?:\$\d+)?)\(import\((['"])(.+?)\2\)/g;
/** What becomes of it where the module lies in the file that loads it. */
const HERE = /\bloadChunk(?:\$\d+)?(?=\(Promise\b)/g;
/**
 * Has the engine compile all functions of a file beside the main thread, while that is still free, and not each when it is
 * first called. Only large files are read there.
 *
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const EAGER = '//# allFunctionsCalledOnLoad\n';
/** Number of characters from which on they are. */
const LARGE = 30_000;
/** Smaller ones most of whose functions run as soon as they are there: each is read once then, not twice. */
const AT_ONCE = /^(page|sections)$/;
const LIST = '__CHUNKS__';
const LINKS = '__LINKS__';
/** What the file that loads all others knows beside the first. */
const OFTEN = '__OFTEN__';
/** The file that holds what is not in the list of the first. */
const TABLE = 'table';

const nameOf = (path) => posix.basename(path, '.js');
const hashOf = (code) => createHash('sha256').update(code).digest('base64').slice(0, -1);
/** As src/chunks.ts has it. */
const pathOf = (name, hash) => `chunks/${name}-${hash.slice(0, 8).replace(/\W/g, '-')}.js`;

/** What `import()` of a module among several in a file is asked for. */
const NAMED = /\bimport\((['"])([^'"]+)\1\)\.then\(\s*(?:function\s*)?\(?(\w+)\)?[^]{1,20}?\b\3\.([\w$]+)/g;
/** How rollup writes all exports of such a module. */
const NAMESPACE = /^(\/\*#__PURE__\*\/)?\s*Object\.freeze\(\{\s*__proto__: null/;

const textOf = ({ name, value }) => name ?? value;
/** What others import of a file, in an order that all know: names would be bytes for everybody. */
const linksOf = (file, all) =>
  [...new Set(Object.values(all).flatMap(({ importedBindings }) => importedBindings[file] ?? []))].sort();
/** `outside as inside`, as a property. */
const property = (outside, inside) => (outside === inside ? inside : `${outside}: ${inside}`);

/**
 * Splits a build into a file that is loaded first and others that it loads when they are needed. It knows the hash of
 * each, so that a page that trusts the first can trust all (src/chunks.ts). What the others import is handed to them, each
 * is a function of it: an `import` of their own would be covered by no hash, and where the first file has a query string
 * in its address, they would load and register the library a second time.
 *
 * @param {RegExp} known  Names of the files whose hashes are in the first file. Those of the rest are in a table, which is
 *   loaded before the first of them.
 * @param {RegExp} often  Names of those whose hashes are in the file that all others are loaded by, where that is not the
 *   first.
 */
export const chunks = (known, often) => {
  /** What each file is a function of, beside the first file. */
  const parameters = new Map();
  /** What of each file is asked for by its name, and what it has so. */
  const asked = new Map();
  const named = new Map();

  return {
    name: 'chunks',

    outputOptions: (options) => ({ ...options, chunkFileNames: 'chunks/[name].js', minifyInternalExports: true }),

    transform(code, id) {
      if (id.includes('node_modules') || id === LOADER || code.search(DYNAMIC) < 0) return undefined;
      const loaded = code.replace(DYNAMIC, '$$loadChunk($&)');
      // At the end, so that what the source map says stays true.
      return { code: `${loaded}\nimport { loadChunk as $loadChunk } from ${JSON.stringify(LOADER)};`, map: null };
    },

    renderChunk(code, chunk, _, { chunks: all }) {
      const magic = new MagicString(code);
      const { body } = this.parse(code);
      const others = chunk.imports.filter((file) => !all[file].isEntry);
      const links = linksOf(chunk.fileName, all);
      const exported = body.filter(({ type }) => type === 'ExportNamedDeclaration');
      const specifiers = exported.flatMap(({ specifiers }) => specifiers);
      const pairs = specifiers.map(({ local, exported }) => [textOf(exported), textOf(local)]);
      const insides = new Map(pairs);
      const list = `[${links.map((name) => insides.get(name))}]`;
      for (const { start, end } of exported) magic.remove(start, end);

      if (chunk.isEntry) {
        const own = this.getModuleInfo(chunk.facadeModuleId).exports;
        const isOwn = ([outside]) => own.includes(outside);
        const kept = pairs.filter(isOwn).map(([outside, inside]) => `${inside} as ${outside}`);
        if (kept.length) magic.append(`\nexport { ${kept} };\n`);
        if (code.split(LINKS).length !== 2) this.error(`${chunk.fileName} should hold ${LINKS} once.`);
        magic.replace(LINKS, () => list);
      } else {
        parameters.set(nameOf(chunk.fileName), others.map(nameOf));
        for (const { type, start, end, source, specifiers } of body) {
          if (type !== 'ImportDeclaration') continue;
          const from = others.findIndex((file) => nameOf(file) === nameOf(source.value)) + 1;
          const order = linksOf(from ? others[from - 1] : chunk.imports.find((file) => all[file].isEntry), all);
          const names = specifiers.map(({ imported, local }) => `${order.indexOf(textOf(imported))}: ${local.name}`);
          magic.overwrite(start, end, names.length ? `const { ${names} } = $${from};` : '');
        }
        const names = ['', ...others].map((__, at) => `$${at}`);
        magic.prepend(`export default (${names}) => {\n`);
        const own = this.getModuleInfo(chunk.facadeModuleId ?? '')?.exports ?? [];
        const namespaces = body
          .filter(({ type }) => type === 'VariableDeclaration')
          .flatMap(({ declarations }) => declarations)
          .filter(({ init }) => init && NAMESPACE.test(code.slice(init.start, init.end)))
          .map(({ id }) => id.name);
        const byName = pairs.filter(
          ([outside, inside]) => own.includes(outside) || namespaces.includes(inside) || !links.includes(outside),
        );
        named.set(nameOf(chunk.fileName), new Set(byName.map(([outside]) => outside)));
        const object = `{ ${byName.map((pair) => property(...pair))} }`;
        magic.append(
          `\nreturn ${links.length ? (byName.length ? `Object.assign(${list}, ${object})` : list) : object};\n};\n`,
        );
      }
      for (const [, , path, , name] of code.matchAll(NAMED)) asked.set(`${nameOf(path)} ${name}`, chunk.fileName);
      // Inside the brackets may follow `.then((n) => n.a)`, for the exports of one module among several in a file.
      for (const { 0: whole, 1: load, 3: path, index } of code.matchAll(IMPORTED)) {
        magic.overwrite(index, index + whole.length, `(${load}(${JSON.stringify(nameOf(path))})`);
      }
      for (const { 0: load, index } of code.matchAll(HERE)) magic.remove(index, index + load.length);
      return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
    },

    generateBundle(_, bundle) {
      for (const [what, file] of asked) {
        const [name, outside] = what.split(' ');
        if (!named.get(name)?.has(outside)) this.error(`${file} asks ${name} for ${outside}, which it has not.`);
      }
      const list = {};
      const later = {};
      const table = {};
      const renamed = new Map();
      const files = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const entries = files.filter(({ isEntry }) => isEntry);
      /** The file that all others are loaded by, where that is not the first. */
      const core = files.find(({ code, isEntry }) => !isEntry && code.includes(OFTEN));
      const put = (file, mark, text) => {
        if (file.code.split(mark).length !== 2) this.error(`${file.fileName} should hold ${mark} once.`);
        file.code = file.code.replace(mark, () => JSON.stringify(text));
      };
      const hurry = (file) => {
        if (file.code.length < LARGE && !AT_ONCE.test(nameOf(file.fileName))) return;
        const map = bundle[`${file.fileName}.map`];
        file.code = EAGER + file.code;
        // What the map says is of one line further down.
        if (map) map.source = map.source.toString().replace('"mappings":"', '$&;');
      };
      const settle = (file) => {
        hurry(file);
        const name = nameOf(file.fileName);
        const hash = hashOf(file.code);
        const map = bundle[`${file.fileName}.map`];
        (known.test(name) ? list : often?.test(name) ? later : table)[name] = [hash, ...parameters.get(name)].join(' ');
        renamed.set(file.fileName, pathOf(name, hash));
        file.fileName = pathOf(name, hash);
        if (!map) return;
        map.fileName = `${file.fileName}.map`;
        map.source = JSON.stringify({ ...JSON.parse(map.source), file: posix.basename(file.fileName) });
      };
      for (const file of files) if (file !== core && !file.isEntry) settle(file);
      const source = `export default()=>(${JSON.stringify(table)})`;
      const hash = hashOf(source);
      this.emitFile({ type: 'asset', fileName: pathOf(TABLE, hash), source });
      if (core) {
        put(core, OFTEN, { [TABLE]: hash, ...later });
        settle(core);
      } else list[TABLE] = hash;
      for (const entry of entries) {
        put(entry, LIST, list);
        hurry(entry);
        entry.dynamicImports = entry.dynamicImports.map((file) => renamed.get(file));
      }
    },
  };
};
