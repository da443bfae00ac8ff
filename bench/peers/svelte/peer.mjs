import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { compile } from 'svelte/compiler';

async function css(name) {
  const text = await readFile(new URL(`../shared/${name}.css`, import.meta.url), 'utf8');
  return (await transform(text, { loader: 'css', minify: true })).code;
}

/** Svelte's compiler; `look` and `page` in a `<style>` stand for the shared style sheets. */
const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const sheets = await Promise.all(['look', 'page'].map(css));
      const styled = source.replace(/\/\* look( page)? \*\//, (_, page) => sheets[0] + (page ? sheets[1] : ''));
      const { js } = compile(styled, { filename: path, customElement: true, css: 'injected', dev: false });
      return { contents: js.code, loader: 'js', resolveDir: fileURLToPath(new URL('.', import.meta.url)) };
    });
  },
};

export default {
  title: 'Svelte 5 custom elements',
  element: 'svelte-list',
  page: 'svelte-page',
  build: async ({ peer, tags, bundle }) => {
    for (const tag of tags) {
      await bundle(peer, tag, { plugins: [svelte], conditions: ['svelte', 'browser', 'production'] });
    }
  },
};
