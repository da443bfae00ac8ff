import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { SiteFile } from '../site/bake-files.js';
import { UNFINISHED } from '../site/files.js';
import { UsageError } from './usage-error.js';

/** What nobody publishes. */
const IGNORED = ['**/node_modules/**', '**/.git/**', '**/.DS_Store', `**/${UNFINISHED}`];

export interface FilesOptions {
  /** Where the files go; when absent, they stay where they are. */
  readonly out?: string;
  /** The folder of the site; that which all that is named has in common when absent. */
  readonly root?: string;
}

export interface SiteFiles {
  readonly root: string;
  readonly files: readonly SiteFile[];
}

/** The files that one argument names, and the folder from which their paths are counted. */
interface Named {
  readonly base: string;
  readonly files: readonly string[];
}

/**
 * The files of a site.
 *
 * @param inputs  Folders with all that is in them, files, and patterns, for shells that do not expand them themselves.
 * @throws {UsageError} where one of them is nothing, has no name, or is outside of the root.
 */
export async function siteFiles(inputs: readonly string[], { out, root }: FilesOptions): Promise<SiteFiles> {
  const named = await Promise.all(inputs.map(expand));
  const base = root === undefined ? commonFolder(named.map((one) => one.base)) : resolve(root);
  const to = out === undefined ? base : resolve(out);
  for (const [name, folder] of Object.entries({ root: base, out: to })) {
    const there = await stat(folder).catch(() => undefined);
    if (there && !there.isDirectory()) throw new UsageError(`bake: --${name} "${folder}" is a file, not a folder.`);
  }
  const files = new Map<string, SiteFile>();
  for (const from of named.flatMap((one) => one.files)) {
    // An earlier result is no source, where it lies among them.
    if (to !== base && isIn(to, base) && isIn(from, to)) continue;
    if (!isIn(from, base)) throw new UsageError(`bake: ${from} is not in the folder ${base} that --root names.`);
    const path = relative(base, from).replaceAll(sep, '/');
    files.set(path, { path, from, to: join(to, path) });
  }
  if (to === base) await followLinks(files, base);
  return { root: base, files: [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1)) };
}

/**
 * Where files stay where they are, links to them stay links. A file that has several names is taken once, by that which is no
 * link where there is one.
 */
async function followLinks(files: Map<string, SiteFile>, base: string): Promise<void> {
  const home = await realpath(base);
  const taken = new Map<string, string>();
  for (const [path, { from }] of files) {
    // Whoever reads a link that leads nowhere says so.
    const real = await realpath(from).catch(() => from);
    const isOwn = real === join(home, path);
    const other = taken.get(real);
    if (other !== undefined) files.delete(isOwn ? other : path);
    if (other !== undefined && !isOwn) continue;
    taken.set(real, path);
    if ((await lstat(from)).isSymbolicLink()) files.set(path, { path, from: real, to: real });
  }
}

async function expand(input: string): Promise<Named> {
  // A variable of a script that is empty is not the folder in which it runs.
  if (!input) throw new UsageError('bake: the name of a file or folder is empty.');
  const path = resolve(input);
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) return { base: path, files: await list('**', path, true) };
  if (there) return { base: dirname(path), files: [path] };
  const pattern = sep === '\\' ? input.replaceAll('\\', '/') : input;
  const fixed = pattern.split('/');
  const firstDynamic = fixed.findIndex((name) => isDynamicPattern(name));
  const base = resolve(fixed.slice(0, firstDynamic).join('/') || (pattern.startsWith('/') ? '/' : '.'));
  const files = firstDynamic < 0 ? [] : await list(fixed.slice(firstDynamic).join('/'), base, false);
  if (!files.length) throw new UsageError(`bake: there is no ${input}.`);
  return { base, files };
}

const list = async (pattern: string, cwd: string, dot: boolean): Promise<readonly string[]> =>
  (await glob(pattern, { cwd, dot, ignore: IGNORED, absolute: true })).map((file) => resolve(file));

const isIn = (path: string, folder: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep) && basename(path) !== '';

function commonFolder([first = '', ...others]: readonly string[]): string {
  let common = first;
  for (const other of others) while (other !== common && !isIn(other, common)) common = dirname(common);
  return common;
}
