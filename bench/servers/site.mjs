// The folder of a publisher's server: the sample feed, a picture, and the library with and without a version.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blockOf } from '../../scripts/docs.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const PAGE = 'docs/operations.md';
export const FEED = '/feeds/labour-migration.json';
export const PICTURE = '/pictures/coast.svg';
export const VERSION = '1.2.3';

/** Compresses files with the script of the page on operations. */
async function compress(folder, files) {
  const script = join(folder, 'compress.mjs');
  await writeFile(script, blockOf(PAGE, 'compress.mjs'));
  const { status, stderr } = spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  await rm(script);
}

/** @returns {Promise<{ folder: string, remove: () => Promise<void> }>} */
export async function makeSite() {
  const folder = await mkdtemp(join(tmpdir(), 'topic-elements-site-'));
  const copy = (from, to) => cp(join(root, from), join(folder, to), { recursive: true });
  await mkdir(join(folder, 'feeds'));
  await copy(`demo${FEED}`, FEED);
  await copy(`demo${PICTURE}`, PICTURE);
  await copy('dist/cdn', 'topic-elements');
  await copy('dist/cdn', `topic-elements/${VERSION}`);
  const library = await readdir(join(folder, 'topic-elements'), { recursive: true });
  await compress(
    folder,
    [FEED, ...library.filter((file) => /\.(js|css)$/.test(file)).map((file) => `topic-elements/${file}`)].map((file) =>
      join(folder, file),
    ),
  );
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
