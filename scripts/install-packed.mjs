// Gives a folder that has apps or sites in it what they use: their dependencies, where package-lock.json asks for others
// than are there, and the library as it would be published.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

// npm is a script of the shell's on some systems.
const npm = (folder, ...args) => execFileSync('npm', args, { cwd: folder, shell: process.platform === 'win32' });

/** Installs what package-lock.json of a folder asks for, where that is not there yet. */
export function installLocked(folder) {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const installed = join(folder, 'node_modules/.installed-lock.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  npm(folder, 'ci', '--ignore-scripts', '--loglevel=error');
  writeFileSync(installed, lock);
}

/**
 * @param own  Whether the library needs dependencies of its own: other versions of the same may lie in the folder. Else
 * they are found further up, where they are installed for the library.
 */
export function installPacked(folder, { own = false } = {}) {
  installLocked(folder);

  const place = join(folder, 'node_modules/topic-elements');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const [{ filename }] = JSON.parse(
    npm(folder, 'pack', root, '--ignore-scripts', '--json', '--loglevel=error').toString(),
  );
  execFileSync('tar', ['-xzf', filename, '-C', place, '--strip-components=1'], { cwd: folder });
  rmSync(join(folder, filename));

  if (!own) return;
  const { dependencies } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const link = join(place, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
}
