// `npm run bench`: fetches what bench/ needs and builds dist/ where they are missing, then measures, see bench/run.mjs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { argv, execPath, exit } from 'node:process';

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) exit(status ?? 1);
}

const npm = { shell: process.platform === 'win32' };
if (!existsSync('bench/node_modules')) run('npm', ['ci'], { cwd: 'bench', ...npm });
if (!existsSync('dist/cdn/autoload.js')) run('npm', ['run', 'build', '--silent'], npm);
run(execPath, ['bench/run.mjs', ...argv.slice(2)]);
