// `node scripts/with-tarball.mjs <command> {}`: packs what would be published, and runs the command with the tarball in
// the place of `{}`, since what is in the folder and what is in the package can differ.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (command, args, stdio) => spawnSync(command, args, { shell: process.platform === 'win32', stdio });

const folder = mkdtempSync(join(tmpdir(), 'topic-elements-'));
try {
  const packed = run('npm', ['pack', '--json', '--pack-destination', folder], ['ignore', 'pipe', 'inherit']);
  if (packed.status !== 0) throw new Error(`npm pack ended with ${packed.status}.`);
  const tarball = join(folder, JSON.parse(packed.stdout)[0].filename);
  const [command, ...args] = process.argv.slice(2).map((arg) => (arg === '{}' ? tarball : arg));
  process.exitCode = run(command, args, 'inherit').status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
