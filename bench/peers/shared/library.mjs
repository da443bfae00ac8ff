import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { resolve } = createRequire(import.meta.url);

/** Builds a peer made of a library's cards, with the style sheet that the library asks pages to load. */
export const library =
  (sheet, options) =>
  async ({ peer, out, tags, bundle }) => {
    for (const tag of tags) await bundle(peer, tag, options);
    const entryPoints = { theme: resolve(sheet) };
    await build({ entryPoints, outdir: fileURLToPath(out), bundle: true, minify: true, legalComments: 'none' });
  };
