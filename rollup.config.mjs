import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { cdnManifest } from './scripts/cdn-manifest.mjs';
import { chunks } from './scripts/chunks.mjs';
import { minifyCss } from './scripts/minify-css.mjs';
import { ownCopies } from './scripts/own-copies.mjs';
import { plainProperties } from './scripts/plain-properties.mjs';
import { tolerantLit } from './scripts/tolerant-lit.mjs';
import { define, license, name, version } from './scripts/version.mjs';

const elements = readdirSync('src/elements')
  .map((tag) => `src/elements/${tag}/define.ts`)
  .filter((file) => existsSync(file));

/** A warning that is allowed to scroll by is a fault that ships. */
const onLog = (level, log) => {
  if (level === 'warn') throw new Error(`${log.message}${log.loc ? ` (${log.loc.file}:${log.loc.line})` : ''}`);
};

const source = () => [
  resolve({ extensions: ['.ts', '.mjs', '.js'], exportConditions: ['production', 'default'] }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define }),
  plainProperties,
  minifyTemplateLiterals({
    include: ['src/**/*.ts'],
    failOnError: true,
    options: { minifyOptions: { minifyCSS: minifyCss } },
  }),
];

/** Property names stay: mangled ones would differ between the entry and its chunks. */
const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: /^!/ },
  });

/**
 * The CDN file is loaded under an integrity hash and often with a query string. A static import of its own would
 * not be covered by the hash, and a chunk that imported it back would load and register the library a second time.
 */
const oneFile = {
  name: 'one-file',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const entry = chunks.find(({ isEntry }) => isEntry);
    if (entry.imports.length)
      this.error(`${entry.fileName} imports ${entry.imports.join(', ')}: it has to be one file.`);
    for (const { fileName, imports, moduleIds } of chunks) {
      if (!imports.includes(entry.fileName)) continue;
      const needed = moduleIds.flatMap((id) => this.getModuleInfo(id).importedIds);
      const shared = needed.filter((id) => entry.moduleIds.includes(id)).map((id) => relative('.', id));
      this.error(`${fileName} imports ${entry.fileName}, for ${shared.join(', ')}: pass in what it needs.`);
    }
  },
};

/** These licences ask for their texts to travel with copies, and the CDN files contain both. */
const licences = {
  name: 'licences',
  generateBundle() {
    const text = (dependency) => readFileSync(`node_modules/${dependency}/LICENSE`, 'utf8').trim();
    const source = [
      `${name} contains Lit (lit.dev):\n\n${text('lit')}`,
      // Of the two licences that DOMPurify offers, this one is taken.
      `The chunk that shows rich text contains DOMPurify (Cure53), under the Apache License 2.0:\n\n${text('dompurify')}`,
    ];
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `${source.join('\n\n---\n\n')}\n` });
  },
};

/** The presets, minified, beside the code that reads their tokens. */
const themes = {
  name: 'themes',
  generateBundle() {
    for (const file of readdirSync('src/theme').filter((name) => name.endsWith('.css'))) {
      const source = minifyCss(readFileSync(`src/theme/${file}`, 'utf8'));
      this.emitFile({ type: 'asset', fileName: `themes/${file}`, source });
    }
  },
};

const debugApart = ownCopies((file) => file.endsWith('/debug.js'), define);

/** Before anything else is there, the entry watches the page: with what that takes, it imports nothing. */
const entryApart = ownCopies(
  (file, importer) => importer.endsWith('/src/autoload.ts') && !file.endsWith('/load-elements.js'),
  define,
  '?entry',
);

const manifest = cdnManifest({ name, version });

/** Maps name the sources as they lie in the package, wherever it was built and wherever its dependencies are. */
const sourcemapPathTransform = (path) => path.replace(/^.*\/(?=node_modules\/)/, '../../').replace(/\?\w+$/, '');

const npm = {
  // For bundlers, for Node and for the command line: one ES module per source file, dependencies left to the consumer.
  input: ['src/index.ts', 'src/define.ts', 'src/node/xml-parser.ts', 'src/cli/topic-elements.ts', ...elements],
  external: [/^lit(\/|$)/, /^@lit\//, /^node:/, 'dompurify', 'parse5', '@xmldom/xmldom'],
  onLog,
  plugins: [...source(), themes],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
};

const cdn = {
  // For pages without a bundler: one file that registers everything; what it needs only sometimes lies beside it.
  input: { 'topic-elements': 'src/cdn.ts' },
  onLog,
  plugins: [debugApart, ...source(), tolerantLit, chunks()],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    // Beside the files, but not named in them: that would be bytes for everybody.
    sourcemap: 'hidden',
    sourcemapPathTransform,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    banner: ({ name: file, isEntry }) =>
      isEntry ? `/*! ${name} ${version} | ${license}${file === name ? ' | contains Lit, BSD-3-Clause' : ''} */` : '',
    plugins: [minify(), oneFile, licences, themes, manifest],
  },
};

const autoload = {
  // For pages that have only some of the elements: what all of them share is in one file with the plainest of them, the
  // others have one each.
  input: { autoload: 'src/autoload.ts' },
  onLog,
  plugins: [debugApart, entryApart, ...source(), tolerantLit, chunks('/src/autoload.ts')],
  output: {
    ...cdn.output,
    plugins: [minify(), oneFile, manifest],
  },
};

/** `rollup -c` builds all, `rollup -c --configOnly cdn` what is named so. */
export default ({ configOnly }) =>
  configOnly ? { npm, cdn: [cdn, autoload], 'one-file': cdn }[configOnly] : [npm, cdn, autoload];
