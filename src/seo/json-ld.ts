import type { Feed, Item } from '../feed/model.js';
import { DESCRIBERS, nodeOf } from './graph.js';
import { nodesOfPage, type PageShown } from './page-graph.js';
import type { Shown } from './schema.js';
import { MARK, jsonLdDocument, jsonLdText, type JsonLd } from './script.js';
import { videoObject } from './video-object.js';

const ALL = { ...DESCRIBERS, 'video-card': videoObject };

/**
 * What an element shows, in the vocabulary of schema.org, as its attribute `jsonld` has it written. No DOM; runs in Node
 * too.
 *
 * @param kind  Tag name of the element, without prefix.
 * @param items  What it shows: after `section`, `tag` and `limit`. Of `topic-hero`, one item: headline, tagline as
 *   `summary`, introduction as `content`.
 * @returns undefined where there is nothing to say.
 */
export function jsonLdOf(kind: string, items: readonly Item[], shown: Shown = {}): JsonLd | undefined {
  const node = nodeOf(kind, items, shown, ALL);
  return node && jsonLdDocument([node]);
}

/** The same for a `topic-page`: one graph of all that it shows. */
export const jsonLdOfPage = (feed: Feed, shown: PageShown = {}): JsonLd | undefined =>
  jsonLdDocument(nodesOfPage(feed, shown, ALL));

/**
 * The script for the HTML of a page, to be put between the tags of the element, which then keeps it in step. Whatever is in
 * the items, nothing in it can end the script.
 */
export const jsonLdScript = (data: JsonLd): string =>
  `<script type="application/ld+json" ${MARK}>${jsonLdText(data)}</script>`;

export type { JsonLd, PageShown, Shown };
