// Counts the bytes of the CDN files and holds them against size-budgets.json, where a path (`*` is any name, `?` any
// letter of it) has the bytes that each such file may have after brotli at its best. The first path that fits counts.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const cdn = 'dist/cdn';
const budgets = Object.entries(JSON.parse(readFileSync('size-budgets.json', 'utf8')));
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
    const budget = budgets.find(([path]) => matches(path, file))?.[1];
    return { file, ...size, brotli: brotli.length, budget, over: brotli.length > (budget ?? Infinity) };
  })
  .sort((a, b) => b.raw - a.raw);

const width = Math.max(...rows.map(({ file }) => file.length));
const line = (...cells) => cells.map((cell, i) => (i ? String(cell).padStart(9) : cell.padEnd(width))).join('');
console.log(line('bytes', 'raw', 'gzip', 'brotli', 'budget'));
for (const { file, raw, gzip, brotli, budget, over } of rows) {
  console.log(line(file, raw, gzip, brotli, budget ?? '') + (over ? `  ${brotli - budget} over` : ''));
}
process.exitCode = rows.length === 0 || rows.some(({ over }) => over) ? 1 : 0;
