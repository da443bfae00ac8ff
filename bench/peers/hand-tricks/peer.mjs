import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const date = fileURLToPath(new URL('date.js', import.meta.url));
const rows = '.item { content-visibility: auto; contain-intrinsic-size: auto 12em }';

/** What is other than in the hand-written element. */
const tricks = {
  name: 'tricks',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /shared\/date\.js$/ }, () => ({ path: date }));
    onLoad({ filter: /look\.css$/ }, async ({ path }) => {
      const look = await readFile(path, 'utf8');
      return { contents: `${look}\n${rows}`.replace(/\/\*.*?\*\//g, '').replace(/\s+/g, ' '), loader: 'text' };
    });
  },
};

export default {
  title: 'the same with dates from a list of months, and `content-visibility`',
  element: 'hand-list',
  build: ({ peer, tags, bundle }) => Promise.all(tags.map((tag) => bundle(peer, tag, { plugins: [tricks] }))),
};
