// The peers: each is a folder of peers/ with a peer.mjs that says
//   title    what it is
//   element  tag of its list, which has an attribute `feed` and a property `items`
//   page     tag of its topic page, with an attribute `feed`; without, it has no W2
//   rows     selector of a row of the list, `.item` when absent
//   script   address of what a page loads; `/peers/<name>/<tag>.js` when absent
//   build    how it is built: `esbuild` bundles `<element>.js` and `<page>.js`, a function does anything else
//   adapter  module with `create`, `update`, `remove` for the page, where it is no element with these
//   room     style rule that keeps room for the list until its script is there, where the manual of the peer has one
//   styles   addresses of style sheets that a page loads beside the script
//   foreign  whether it is the widget of a service, which shows more than the feed
//   works    those that it can do; all when absent
//   api      what the server answers in the place of a foreign service: (path, feed) => JSON, or undefined
import { existsSync, readdirSync } from 'node:fs';

const folder = new URL('peers/', import.meta.url);

/** In the order of the tables; the first is what all are compared with. */
const ORDER = ['hand', 'hand-tricks', 'ours', 'ours-file', 'lit', 'lit-items', 'preact', 'stencil', 'mastodon'];

const rank = (name) => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);
const names = readdirSync(folder)
  .filter((name) => existsSync(new URL(`${name}/peer.mjs`, folder)))
  .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));

export const peers = await Promise.all(
  names.map(async (name) => ({
    name,
    rows: '.item',
    folder: new URL(`${name}/`, folder),
    ...(await import(`./peers/${name}/peer.mjs`)).default,
  })),
);

/** Address of the script that a page with this tag loads. */
export const scriptOf = (peer, tag) => peer.script ?? `/peers/${peer.name}/${tag}.js`;

/** These, and behind each build of ours the same of an earlier one, which the server has below `/before/`. */
export const withBefore = (list) =>
  list.flatMap((peer) =>
    peer.script?.startsWith('/cdn/')
      ? [peer, { ...peer, name: `${peer.name}-before`, script: peer.script.replace('/cdn/', '/before/') }]
      : peer,
  );
