// Builds the peers into bench/dist/<peer>/, as each would be shipped: for production, minified.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const path = (url) => fileURLToPath(url);

/**
 * Style sheets become minified text; with `?light`, for a page instead of a shadow root. Templates lose the space that
 * only indents them.
 */
const texts = {
  name: 'texts',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path: file, suffix }) => {
      const { code } = await transform(await readFile(file, 'utf8'), { loader: 'css', minify: true });
      const text = code.trim();
      return { contents: suffix === '?light' ? text.replaceAll(':host', '#host>*') : text, loader: 'text' };
    });
    onLoad({ filter: /[\\/]peers[\\/].*\.js$/ }, async ({ path: file }) => {
      const contents = await readFile(file, 'utf8');
      return {
        contents: contents
          .replace(/\s+>/g, '>')
          .replace(/>\s+</g, '><')
          .replace(/`\s+</g, '`<')
          .replace(/>\s+`/g, '>`'),
        loader: 'jsx',
      };
    });
  },
};

const entryOf = ({ folder }, tag) =>
  ['js', 'jsx'].map((extension) => path(new URL(`${tag}.${extension}`, folder))).find((file) => existsSync(file));

/** Bundles `<tag>.js` of a peer into one file. */
export const bundle = (peer, tag, options = {}) =>
  build({
    entryPoints: { [tag]: entryOf(peer, tag) },
    outdir: path(new URL(`dist/${peer.name}`, import.meta.url)),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    ...options,
    plugins: [...(options.plugins ?? []), texts],
  });

/** @param peers  Those that are needed; what others left from an earlier build stays. */
export async function buildPeers(peers) {
  for (const peer of peers) {
    if (!peer.build) continue;
    const out = new URL(`dist/${peer.name}/`, import.meta.url);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const tags = [peer.element, peer.page].filter(Boolean);
    if (typeof peer.build === 'function') await peer.build({ peer, out, tags, bundle });
    else await Promise.all(tags.map((tag) => bundle(peer, tag)));
  }
}
