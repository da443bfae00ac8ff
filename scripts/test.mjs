// Builds, runs every test, and ends with one line: `N passed, N failed`.
// test/node/**/*.test.mjs run in Node, test/**/*.test.{ts,js} in each browser that scripts/browsers.mjs finds.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { runNodeTests } from './node-tests.mjs';

const run = (command, env = {}) =>
  new Promise((done) => {
    const PATH = `node_modules/.bin${delimiter}${process.env.PATH}`;
    const child = spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, PATH, ...env } });
    child.on('close', (code) => done(code ?? 1));
  });

const total = { passed: 0, failed: 0, skipped: 0 };
const add = (counts) => Object.keys(total).forEach((key) => (total[key] += counts[key] ?? 0));
const fail = (why) => {
  console.error(`\nfailed: ${why}`);
  total.failed++;
};

async function browserTests() {
  const dir = mkdtempSync(join(tmpdir(), 'topic-elements-'));
  const file = join(dir, 'counts.json');
  const code = await run('wtr', { TEST_COUNTS: file });
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  rmSync(dir, { recursive: true });
  if (counts) add(counts);
  if (!counts || (code !== 0 && counts.failed === 0)) fail('the browser tests did not come to an end');
}

if ((await run('npm run build --silent')) !== 0) fail('npm run build');
if ((await run('npm run build:apps --silent')) !== 0) fail('npm run build:apps');
if ((await run('npm run install:sites --silent')) !== 0) fail('npm run install:sites');

const nodeTests = existsSync('test/node')
  ? readdirSync('test/node', { recursive: true }).filter((file) => file.endsWith('.test.mjs'))
  : [];
add(await runNodeTests(nodeTests.map((file) => join('test/node', file))));

await browserTests();

// A machine that lacks an engine may skip it, CI may not.
for (const { engine, path } of await findBrowsers()) {
  if (path) continue;
  if (process.env.CI) fail(`${engine} is missing`);
  else console.log(`${engine}: missing, not tested`);
}

if (total.skipped) console.log(`${total.skipped} skipped`);
process.exitCode = total.failed ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
