import { readJsonFeed } from './formats/json-feed.js';
import type { Feed } from './model.js';
import { webUrl, withoutFragment } from './url.js';

/** A feed that came with the page: as a JSON Feed, in a `<script type="application/feed+json">` that says where it is from. */
export interface Embedded {
  /** Where the feed is: absolute, without fragment. */
  readonly address: string;
  readonly feed: Feed;
  /** Whether it has only the items that were shown when the page was made. */
  readonly partial: boolean;
}

/** The `data-` attributes of such a script. */
export type EmbeddedData = Readonly<Partial<Record<'feed' | 'url' | 'partial', string>>>;

export const EMBEDDED_TYPE = 'application/feed+json';
/** What finds such scripts. */
export const EMBEDDED = `script[type="${EMBEDDED_TYPE}"][data-feed]`;

/**
 * Reads an embedded feed as if it had just come: nothing in it is trusted more than what comes over the network.
 *
 * @param data  `feed`: the address as the page author wrote it; `url`: the one that it was finally read from.
 * @param base  What the address resolves against.
 * @returns undefined for what cannot be read.
 */
export async function readEmbedded(
  { feed: written, url, partial }: EmbeddedData,
  json: string,
  base: string,
): Promise<Embedded | undefined> {
  const address = webUrl(written, base);
  if (!address) return undefined;
  try {
    const feed = await readJsonFeed(JSON.parse(json), webUrl(url) ?? address);
    return feed ? { address: withoutFragment(address), feed, partial: partial !== undefined } : undefined;
  } catch {
    return undefined;
  }
}
