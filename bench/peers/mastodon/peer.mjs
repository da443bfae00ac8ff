import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transform } from 'esbuild';
import { statusOf } from './status.js';

const { resolve } = createRequire(import.meta.url);

export default {
  title: 'mastodon-embed-timeline 4.8',
  element: 'mastodon-list',
  rows: 'article',
  works: ['W1', 'W3', 'W4', 'W7'],
  styles: ['/peers/mastodon/theme.css'],
  adapter: 'mastodon/adapter.js',
  foreign: true,
  markup: () => '<div class="mt-container"><div class="mt-body"></div></div>',
  /** As an instance of Mastodon answers. */
  api: (path, feed) =>
    path === '/api/v1/accounts/1/statuses'
      ? feed('news-3').items.map(statusOf)
      : path === '/api/v1/custom_emojis'
        ? []
        : undefined,
  build: async ({ peer, out, tags, bundle }) => {
    for (const tag of tags) await bundle(peer, tag);
    const sheet = readFileSync(resolve('@idotj/mastodon-embed-timeline/dist/mastodon-timeline.min.css'), 'utf8');
    const { code } = await transform(sheet, { loader: 'css', minify: true });
    writeFileSync(new URL('theme.css', out), code);
  },
};
