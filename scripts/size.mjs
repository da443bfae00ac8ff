// Counts the bytes of the CDN files and holds them against size-budgets.json, where a path (`*` is any name, `?` any
// letter of it) has the bytes that each such file may have after brotli at its best. The first path that fits counts.
// `pages` has what pages with certain elements load: files, those that do not exist being part of others, and all that
// they import. Such a page has an aim, `budget`, and a `max` that fails.
//
//   npm run size                the figures
//   npm run size -- --readme    writes them into the README too
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { argv } from 'node:process';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { intoReadme, table } from './readme.mjs';

const cdn = 'dist/cdn';
const { pages: scenarios, ...budgets } = JSON.parse(readFileSync('size-budgets.json', 'utf8'));
const matches = (path, file) =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}$`).test(file);

const params = {
  [constants.BROTLI_PARAM_QUALITY]: 11,
  [constants.BROTLI_PARAM_LGWIN]: 24,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
};
const rows = readdirSync(cdn, { recursive: true })
  .map((name) => `${cdn}/${name.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.js'))
  .map((file) => {
    const raw = readFileSync(file);
    const size = { raw: raw.length, gzip: gzipSync(raw, { level: 9 }).length };
    const brotli = brotliCompressSync(raw, { params: { ...params, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } });
    const budget = Object.entries(budgets).find(([path]) => matches(path, file))?.[1];
    const imports = [...raw.toString().matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g)];
    return {
      file,
      ...size,
      brotli: brotli.length,
      budget,
      over: brotli.length > (budget ?? Infinity),
      imports: imports.map(([, path]) => posix.join(posix.dirname(file), path)),
    };
  })
  .sort((a, b) => b.raw - a.raw);

/** The files with what they import, and what that imports. */
function closure(files) {
  const all = new Set(files);
  for (const name of all) for (const one of rows.find(({ file }) => file === name)?.imports ?? []) all.add(one);
  return rows.filter(({ file }) => all.has(file));
}

const pages = Object.entries(scenarios).map(([name, { files, ...limits }]) => {
  const named = rows.filter(({ file }) => files.some((path) => matches(path, file)));
  const loaded = closure(named.map(({ file }) => file));
  const brotli = loaded.reduce((sum, row) => sum + row.brotli, 0);
  const isMore = loaded.length > (limits.maxRequests ?? Infinity);
  return { name, ...limits, brotli, requests: loaded.length, over: brotli > limits.max || isMore };
});

const width = Math.max(
  ...[...rows.map(({ file }) => file), ...pages.map(({ name }) => name)].map(({ length }) => length),
);
const line = (...cells) => cells.map((cell, i) => (i ? String(cell).padStart(9) : cell.padEnd(width))).join('');
console.log(line('bytes', 'raw', 'gzip', 'brotli', 'budget'));
for (const { file, raw, gzip, brotli, budget, over } of rows) {
  console.log(line(file, raw, gzip, brotli, budget ?? '') + (over ? `  ${brotli - budget} over` : ''));
}
console.log(`\n${line('what a page loads', 'requests', '', 'brotli', 'budget', 'max')}`);
for (const { name, requests, brotli, budget, max, maxRequests, over } of pages) {
  const late = requests > (maxRequests ?? Infinity) ? `  ${maxRequests} requests at the most` : '';
  const above = brotli > budget ? `  ${brotli - budget} above the budget` : '';
  console.log(line(name, requests, '', brotli, budget, max) + above + late + (over ? '  FAILED' : ''));
}
process.exitCode = rows.length === 0 || [...rows, ...pages].some(({ over }) => over) ? 1 : 0;

/** The rows of the README: what is in the files, and which ones. */
const CONTENTS = [
  ['every element in one file, Lit included: `topic-elements.js`', 'topic-elements.js'],
  ['the loader alone: `autoload.js`', 'autoload.js'],
  ['a language pack, only the one of the page', 'chunks/??-*.js'],
  ['RSS and Atom, only when met', 'chunks/xml-feed-*.js'],
  [
    'WordPress, Drupal, JSON-LD, each only when met',
    'chunks/wordpress-*.js',
    'chunks/drupal-*.js',
    'chunks/json-ld-*.js',
  ],
  [
    'content in the page; markup in texts; lists that change',
    'chunks/own-content-*.js',
    'chunks/words-*.js',
    'chunks/late-rows-*.js',
  ],
  [
    'films; events; publications; folded texts',
    'chunks/films-*.js',
    'chunks/events-*.js',
    'chunks/files-*.js',
    'chunks/folds-*.js',
  ],
  ['retries, only after a failure; `persist`, with the attribute', 'chunks/retry-*.js', 'chunks/feed-store-*.js'],
  ['rich text, with DOMPurify, only where there is some', 'chunks/rich-text-*.js'],
  ['`debug`, only with the attribute', 'chunks/debug-*.js'],
  ['`jsonld`, only with the attribute', 'chunks/jsonld-*.js'],
];

if (argv.includes('--readme')) {
  const bytes = (number) => number.toLocaleString('en');
  const files = CONTENTS.map(([content, ...paths]) => {
    const sizes = rows
      .filter(({ file }) => paths.some((path) => matches(`${cdn}/${path}`, file)))
      .map(({ brotli }) => brotli);
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
    if (!sizes.length) throw new Error(`No file is ${paths.join(' or ')}: see CONTENTS in scripts/size.mjs.`);
    return [content, least === most ? bytes(least) : `${bytes(least)}–${bytes(most)}`];
  });
  const [one, alone, ...others] = files;
  const paths = pages.map(({ name, brotli, requests, budget }) => [
    `${name}, ${requests} requests${brotli > budget ? ` (the aim is ${bytes(budget)})` : ''}`,
    bytes(brotli),
  ]);
  await intoReadme('size', table(['what a page downloads', 'bytes'], [one, alone, ...paths, ...others]));
}
