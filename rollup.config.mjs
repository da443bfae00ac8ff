import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve as resolvePath } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { cdnManifest } from './scripts/cdn-manifest.mjs';
import { chunks } from './scripts/chunks.mjs';
import { groups } from './scripts/groups.mjs';
import { leanLit } from './scripts/lean-lit.mjs';
import { licences } from './scripts/licences.mjs';
import { minifyCss } from './scripts/minify-css.mjs';
import { plainProperties } from './scripts/plain-properties.mjs';
import { shortNames } from './scripts/short-names.mjs';
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

/** Names of properties are left to `shortNames()`, which gives them the same letters in all files. */
const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: {
      hoist_funs: true,
      lhs_constants: false,
      passes: 2,
      pure_getters: true,
      unsafe_arrows: true,
      unsafe_methods: true,
    },
    format: { comments: /^!/ },
  });

/**
 * The CDN file is loaded under an integrity hash and often with a query string. An import of its own would not be covered
 * by the hash.
 */
const oneFile = {
  name: 'one-file',
  generateBundle(_, bundle) {
    for (const { fileName, imports, isEntry } of Object.values(bundle)) {
      if (isEntry && imports.length) this.error(`${fileName} imports ${imports.join(', ')}: it has to be one file.`);
    }
  },
};

/** One for both builds: they share a folder, and the list is of all that lies there. */
const notices = licences({ name, version, license });

/** Packages are named as those of this folder, wherever they are: the files are the same on every machine. */
const sourcemapPathTransform = (source, map) => {
  const [, inside] = resolvePath(dirname(map), source).split(/[\\/]node_modules[\\/](.*)/s);
  return inside ? relative(dirname(map), resolvePath('node_modules', inside)) : source;
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

const manifest = cdnManifest({ name, version });

const npm = {
  // For bundlers, for Node and for the command line: one ES module per source file, dependencies left to the consumer.
  input: [
    'src/index.ts',
    'src/define.ts',
    'src/ssr/index.ts',
    'src/site/eleventy.ts',
    'src/site/astro.ts',
    'src/node/xml-parser.ts',
    'src/cli/topic-elements.ts',
    ...elements,
  ],
  external: [
    /^lit(\/|$)/,
    /^@lit(-labs)?\//,
    /^node:/,
    'dompurify',
    'jsdom',
    'linkedom',
    'parse5',
    'tinyglobby',
    '@xmldom/xmldom',
  ],
  onLog,
  plugins: [...source(), themes],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
};

/** What many pages load later: knowing its hash from the beginning saves them a round trip. Languages have two letters. */
const OFTEN = /^(..|words|details|own-content|sections)$/;

/** What is loaded later, and belongs together. */
const LATER = {
  words: /\/src\/feed\/(words|date|markup)\.ts$/,
  details: /\/src\/feed\/(details|srcset)\.ts$/,
  films: /\/video-card\.template\.ts$/,
  events: /\/event-item\.template\.ts$/,
  files: /\/resource-item\.template\.ts$/,
  folds: /\/area-of-work-grid\.template\.ts$/,
  sections: /\/(topic-\w+|quote-block)\.template\.ts$/,
};

const cdn = {
  // For pages without a bundler: one file that registers everything; what it needs only sometimes lies beside it.
  input: { 'topic-elements': 'src/cdn.ts' },
  preserveEntrySignatures: 'allow-extension',
  onLog,
  plugins: [...source(), tolerantLit, leanLit, chunks(OFTEN), shortNames()],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    // Beside the files, but not named in them: that would be bytes for everybody.
    sourcemap: 'hidden',
    sourcemapPathTransform,
    entryFileNames: '[name].js',
    // The loader is too small to carry a notice; licences.txt and the manifest lie beside it.
    banner: ({ name: file }) =>
      file === name ? `/*! ${name} ${version} | ${license} | contains Lit, BSD-3-Clause */` : '',
    manualChunks: groups(/\/src\/cdn\.ts$/, LATER),
    onlyExplicitManualChunks: true,
    plugins: [minify(), oneFile, notices, themes, manifest],
  },
};

const autoload = {
  // For pages that have only some of the elements: what all of them share is in one file with the plainest of them, the
  // others have one each.
  input: { autoload: 'src/autoload.ts' },
  onLog,
  plugins: [...source(), tolerantLit, leanLit, chunks(/^load-elements$/, /^(page|extras)$/), shortNames()],
  preserveEntrySignatures: 'allow-extension',
  output: {
    ...cdn.output,
    manualChunks: groups(/\/src\/load-elements\.ts$/, {
      words: LATER.words,
      folds: LATER.folds,
      // What topic pages need, and some others: small files cost more than they hold.
      extras: /\/src\/feed\/(details|srcset)\.ts$|\/shared\/face\.ts$/,
      // What reads content in the page, with the elements that hold it.
      'own-content': /\/src\/groups\/items\.ts$|\/src\/elements\/shared\/(own\/own-|item-element)[\w-]*\.ts$/,
      page: /\/src\/groups\/page\.ts$|\/src\/feed\/hero\.ts$|\/(topic-\w+|quote-block)\.template\.ts$/,
      lists:
        /\/src\/groups\/lists\.ts$|\/shared\/faces\/(event|resource|film)\.[\w.]*ts$|\/(video-card|event-item|resource-item)\.template\.ts$/,
      'list-items': /\/src\/groups\/list-items\.ts$/,
    }),
    onlyExplicitManualChunks: true,
    plugins: [minify(), oneFile, notices, manifest],
  },
};

const builder = {
  // The embed builder of the demo site, which is no part of what is published.
  input: 'demo/builder/main.ts',
  onLog,
  plugins: [
    resolve({ extensions: ['.ts', '.mjs', '.js'] }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define }),
  ],
  output: {
    dir: 'demo/dist/builder',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    plugins: [minify()],
  },
};

/** `rollup -c` builds all, `rollup -c --configOnly cdn` what is named so. */
export default ({ configOnly }) =>
  configOnly ? { npm, cdn: [cdn, autoload], 'one-file': cdn, builder }[configOnly] : [npm, cdn, autoload, builder];
