// The one file as an older version has it, built when it is first asked for: real code of two versions on one page.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OLDER = '0.0.1';

let building;

/** @returns {Promise<string>} The folder that it is in. */
export const olderBuild = () => (building ??= build());

export async function removeOlderBuild() {
  const dir = await building?.catch(() => undefined);
  if (dir) rmSync(dir, { recursive: true });
}

function build() {
  const dir = mkdtempSync(join(tmpdir(), 'topic-elements-'));
  const rollup = join('node_modules', 'rollup', 'dist', 'bin', 'rollup');
  const env = { ...process.env, TOPIC_ELEMENTS_VERSION: OLDER };
  const child = spawn(process.execPath, [rollup, '-c', '--silent', '--configOnly', 'one-file', '--dir', dir], {
    env,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(dir) : reject(new Error(`The build ended with ${code}.`))));
  });
}
