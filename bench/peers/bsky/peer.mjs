import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transform } from 'esbuild';

const { resolve } = createRequire(import.meta.url);
const DATES = JSON.stringify({ type: 'absolute', locale: 'en', options: { dateStyle: 'long', timeZone: 'UTC' } });
/** They are checked for their form. */
const DID = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';
const CID = 'bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a';
const bytes = (text) => Buffer.byteLength(text);

/** An item of the feed as a post of Bluesky: kicker, headline and summary are lines of its text. */
function postOf({ id, url, title, summary, date_published: createdAt, _topic: { kicker, image } }, origin) {
  const facet = {
    index: { byteStart: bytes(`${kicker}\n`), byteEnd: bytes(`${kicker}\n${title}`) },
    features: [{ $type: 'app.bsky.richtext.facet#link', uri: url }],
  };
  return {
    post: {
      uri: `at://${DID}/app.bsky.feed.post/${id.split('/').at(-1)}`,
      cid: CID,
      author: {
        did: DID,
        handle: 'institute.example',
        displayName: 'Institute',
        avatar: `${origin}/pictures/avatar.png`,
      },
      record: {
        $type: 'app.bsky.feed.post',
        text: `${kicker}\n${title}\n${summary}`,
        facets: [facet],
        createdAt,
      },
      embed: {
        $type: 'app.bsky.embed.images#view',
        images: [{ thumb: origin + image.url, fullsize: origin + image.url, alt: image.alt }],
      },
      indexedAt: createdAt,
    },
  };
}

export default {
  title: 'bsky-embed 0.2.7',
  element: 'bsky-embed',
  rows: '[id^="post-"]',
  works: ['W1', 'W4', 'W7'],
  foreign: true,
  markup: () => `<bsky-embed username="institute.example" limit="3" date-format='${DATES}'></bsky-embed>`,
  /** As Bluesky's service answers. */
  api: (path, feed, origin) =>
    path === '/xrpc/app.bsky.feed.getAuthorFeed'
      ? { feed: feed('news-3').items.map((item) => postOf(item, origin)) }
      : undefined,
  /** As it is published and then minified, but that it asks the server of the page. */
  build: async ({ out }) => {
    const published = readFileSync(resolve('bsky-embed/dist/bsky-embed.es.js'), 'utf8');
    const { code } = await transform(published.replaceAll('"https://api.bsky.app"', 'location.origin'), {
      minify: true,
      legalComments: 'none',
      target: 'es2022',
    });
    writeFileSync(new URL('bsky-embed.js', out), code);
  },
};
