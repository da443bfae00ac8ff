// Builds, runs every test, and ends with what failed and one line: `N passed, N failed`.
// test/node/**/*.test.mjs run in Node, test/**/*.test.{ts,js} in each browser that scripts/browsers.mjs finds.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { runNodeTests } from './node-tests.mjs';

/** More files than these fail because something is broken, not because a server, a browser or a machine was late. */
const FEW = 5;

const run = (command, env = {}) =>
  new Promise((done) => {
    const PATH = `node_modules/.bin${delimiter}${process.env.PATH}`;
    const child = spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, PATH, ...env } });
    child.on('close', (code) => done(code ?? 1));
  });

/** What came of each file in each engine, as runNodeTests() returns it; what is no test is a file of its own. */
const results = [];
/** Those that failed at first and passed when they were run once more. */
const unsteady = [];
const fail = (why) => results.push({ engine: '', file: why, passed: 0, failed: 1, skipped: 0, failures: [''] });

async function browserTests(files = [], env = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'topic-elements-'));
  const path = join(dir, 'counts.json');
  const code = await run(['wtr', ...files.map((file) => `--files "${file}"`)].join(' '), { ...env, TEST_COUNTS: path });
  const found = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  rmSync(dir, { recursive: true });
  if (!found || (code !== 0 && !found.some(({ failed }) => failed))) {
    fail('the browser tests did not come to an end');
  }
  return found ?? [];
}

/** Runs files that failed once more, by themselves. Those that pass then are unsteady: they count, and are told. */
async function again(failed) {
  for (const engine of new Set(failed.map((result) => result.engine))) {
    const files = failed.filter((result) => result.engine === engine).map(({ file }) => file);
    console.log(`\n${engine}: once more ${files.join(', ')}`);
    const second = engine === 'node' ? await runNodeTests(files) : await browserTests(files, { BROWSERS: engine });
    for (const result of second) {
      const first = failed.find(({ engine: of, file }) => of === engine && file === result.file);
      if (!result.failed) unsteady.push(first);
      results[results.indexOf(first)] = result;
    }
  }
}

if ((await run('npm run build --silent')) !== 0) fail('npm run build');
if ((await run('npm run build:apps --silent')) !== 0) fail('npm run build:apps');
if ((await run('npm run install:sites --silent')) !== 0) fail('npm run install:sites');

const nodeTests = existsSync('test/node')
  ? readdirSync('test/node', { recursive: true }).filter((file) => file.endsWith('.test.mjs'))
  : [];
results.push(...(await runNodeTests(nodeTests.map((file) => join('test/node', file)))));
results.push(...(await browserTests()));

// A machine that lacks an engine may skip it, CI may not.
for (const { engine, path } of await findBrowsers()) {
  if (path) continue;
  if (process.env.CI) fail(`${engine} is missing`);
  else console.log(`${engine}: missing, not tested`);
}

const failed = results.filter((result) => result.failed);
if (process.env.CI && failed.length <= FEW && failed.every(({ engine }) => engine)) await again(failed);

const sum = (of, key) => of.reduce((total, result) => total + result[key], 0);
const list = (of, what) => {
  for (const { engine, file, failures } of of) {
    for (const test of failures) console.log(`${what}: ${[engine, file, test].filter(Boolean).join(': ')}`);
  }
};
for (const engine of new Set(results.map((result) => result.engine))) {
  const of = results.filter((result) => result.engine === engine);
  if (engine) console.log(`${engine}: ${sum(of, 'passed')} passed, ${sum(of, 'failed')} failed`);
}
list(unsteady, 'passed only the second time');
list(results, 'failed');
if (sum(results, 'skipped')) console.log(`${sum(results, 'skipped')} skipped`);
process.exitCode = sum(results, 'failed') ? 1 : 0;
console.log(`${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`);
