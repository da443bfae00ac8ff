// The package as npm would publish it, installed in a project of its own.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** Packs, unpacks as `node_modules/topic-elements`, and puts what it depends on beside it. */
export async function install() {
  const project = await realpath(await mkdtemp(join(tmpdir(), 'topic-elements-')));
  const modules = join(project, 'node_modules');
  await mkdir(modules);
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', project], { cwd: root });
  const [{ filename, files }] = JSON.parse(stdout);
  await run('tar', ['-xzf', join(project, filename), '-C', modules]);
  const folder = join(modules, 'topic-elements');
  await rename(join(modules, 'package'), folder);
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(manifest.dependencies)) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(await realpath(join(root, 'node_modules', name)), join(modules, name), 'junction');
  }
  return {
    /** Where a file of the project can import the package. */
    project,
    /** Where the package is. */
    folder,
    manifest,
    /** Paths of all that is in the package. */
    files: files.map(({ path }) => path),
    remove: () => rm(project, { recursive: true }),
  };
}
