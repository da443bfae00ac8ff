// Gives the apps what they use: their dependencies, where package-lock.json asks for others than are there, and the
// library as it would be published.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, here));
// npm is a script of the shell's on some systems.
const npm = (...args) => execFileSync('npm', args, { cwd: path('.'), shell: process.platform === 'win32' });

const lock = readFileSync(path('package-lock.json'), 'utf8');
const installed = path('node_modules/.installed-lock.json');
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  npm('ci', '--ignore-scripts', '--loglevel=error');
  writeFileSync(installed, lock);
}

// Its own dependencies are found further up, where those of the library's are: the same versions, and nothing to fetch.
const place = path('node_modules/topic-elements');
rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
const [{ filename }] = JSON.parse(
  npm('pack', path('../../'), '--ignore-scripts', '--json', '--loglevel=error').toString(),
);
execFileSync('tar', ['-xzf', filename, '-C', place, '--strip-components=1'], { cwd: path('.') });
rmSync(path(filename));
