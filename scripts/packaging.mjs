// What plugins and modules for content management systems bring of the library, and how they are packed.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A file of the project. */
export const fileOf = (path) => readFileSync(join(root, path));

/** Paths and contents of all files of a folder of the project, at any depth. */
export const filesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(join(root, folder).length + 1).replaceAll('\\', '/'), readFileSync(path)]);

/** The files for pages; `npm run build` before. Source maps are for those who work on the library. */
export const assets = () =>
  filesIn('dist/cdn')
    .filter(([path]) => !path.endsWith('.map') && path !== 'autoload.js')
    .map(([path, content]) => [`assets/${path}`, content]);

/** What the build says of its files: their hashes. */
export const manifest = () => JSON.parse(fileOf('dist/cdn/manifest.json').toString());

/** Writes an archive into the folder that the command line names, or into dist/integrations, and says where it is. */
export function pack(name, files) {
  const out = resolve(process.argv[2] ?? join(root, 'dist/integrations'));
  mkdirSync(out, { recursive: true });
  const file = join(out, name);
  writeFileSync(file, zip(files));
  console.log(file);
}
