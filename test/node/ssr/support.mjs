// What the tests of `topic-elements/ssr` share.
import { readFile, readdir } from 'node:fs/promises';

export { bake, bakeStream, Baker, renderElement, styleHashes } from '../../../dist/ssr/index.js';

const root = new URL('../../../', import.meta.url);

export const BASE = 'https://host.example/news/index.html';
export const FEED = 'https://feeds.example/feed.json';

/** A feed with so many items. */
export const feedOf = (items, more = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  language: 'en',
  items,
  ...more,
});

export const item = (id, more = {}) => ({
  id: String(id),
  title: `Item ${id}`,
  url: `https://feeds.example/${id}`,
  ...more,
});

/** Options with a feed at FEED, in which nothing is requested and nothing said. */
export const given = (feed = feedOf([item(1), item(2)]), more = {}) => ({
  baseUrl: BASE,
  feeds: { [FEED]: feed },
  fetch: () => Promise.reject(new TypeError('nothing is asked for here')),
  ...more,
});

export const list = (attributes = '', inside = '', tag = 'news-list') =>
  `<${tag} feed="${FEED}"${attributes && ` ${attributes}`}>${inside}</${tag}>`;

/** A baked page without what depends on the time. */
export const timeless = (html) => html.replace(/(<!--topic-elements \S+) \d+-->/g, '$1-->');

export const texts = (html) =>
  html
    .replace(/<style.*?<\/style>|<script.*?<\/script>|<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const text = (path) => readFile(new URL(path, root), 'utf8');

/** Names of the files in a folder. */
export const files = (folder, ending) =>
  readdir(new URL(folder, root)).then((names) => names.filter((name) => name.endsWith(ending)));

export const hostile = async () => {
  const lists = await Promise.all(
    (await files('test/fixtures/hostile/', '.json')).map((name) => text(`test/fixtures/hostile/${name}`)),
  );
  return lists.flatMap((list) => JSON.parse(list)).map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
};
