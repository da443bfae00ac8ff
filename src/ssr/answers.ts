import { readEmbedded } from '../feed/embedded.js';
import { FeedError } from '../feed/feed-error.js';
import type { Feed, FeedErrorLike } from '../feed/model.js';
import { webUrl } from '../feed/url.js';
import type { Feeds } from './feeds.js';
import { attributeOf, type Place } from './page.js';
import type { Earlier } from './unbake.js';

/** What came of a request. */
export interface Answer {
  readonly feed: Feed | FeedErrorLike;
  /** Why it is not the feed as it is now. */
  readonly error?: FeedErrorLike;
}

/** A feed that elements of a page show. */
export interface Wanted {
  /** Absolute; what was written, where that is no address. */
  readonly url: string;
  /** As the first element says it. */
  readonly written: string;
  /** Never rejects. */
  readonly answer: Promise<Answer>;
  /** Offset in the page behind the last element that shows it. */
  end: number;
}

export interface WantedFeeds {
  /** In the order of their ends; each once in the document, and in each shadow root. */
  readonly all: readonly Wanted[];
  /** What an element says itself. */
  readonly by: ReadonlyMap<Place, Wanted>;
}

/** The address in an element, as its author wrote it. */
export const addressIn = ({ name, node }: Place): string | undefined =>
  attributeOf(node, name === 'topic-feed' ? 'src' : 'feed')?.trim() || undefined;

/**
 * Where the data of an element can stand: in the last one that it provides for. Nothing that is open there, because its
 * author did not close it, can swallow them.
 */
function endOf(place: Place, places: readonly Place[]): number {
  if (place.name !== 'topic-feed') return place.inside;
  const inside = places.filter((other) => isIn(other, place));
  // From a shadow root, they would not be seen by what is around it.
  return inside.some(({ root }) => root !== place.root) ? place.end : (inside.at(-1) ?? place).inside;
}

function isIn({ parent }: Place, outer: Place): boolean {
  for (let at = parent; at; at = at.parent) if (at === outer) return true;
  return false;
}

/**
 * Asks for all feeds of a page at one time.
 *
 * @param base  What their addresses resolve against.
 * @param earlier  Data that stand in for what cannot be had, the best last.
 */
export function wantedBy(
  places: readonly Place[],
  base: string,
  feeds: Feeds,
  earlier: readonly Earlier[],
): WantedFeeds {
  const by = new Map<Place, Wanted>();
  // Who looks for data looks around, not into shadow roots.
  const roots = new Map<Place['root'], Map<string, Wanted>>();
  for (const place of places) {
    const written = addressIn(place);
    if (written === undefined) continue;
    const url = webUrl(written, base) ?? written;
    const around = roots.get(place.root) ?? new Map<string, Wanted>();
    const wanted = around.get(url) ?? { url, written, answer: ask(url), end: 0 };
    wanted.end = Math.max(wanted.end, endOf(place, places));
    by.set(place, wanted);
    around.set(url, wanted);
    roots.set(place.root, around);
  }

  async function ask(url: string): Promise<Answer> {
    const feed = await feeds.get(url);
    if (!(feed instanceof FeedError)) return { feed };
    const old = earlier.filter((one) => webUrl(one.feed, base) === url).at(-1);
    return { feed: (old && (await readEmbedded(old, old.json, base)))?.feed ?? feed, error: feed };
  }

  const all = [...roots.values()].flatMap((around) => [...around.values()]);
  return { all: all.sort((one, other) => one.end - other.end), by };
}
