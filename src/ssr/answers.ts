import { readEmbedded } from '../feed/embedded.js';
import { FeedError } from '../feed/feed-error.js';
import type { Feed, FeedErrorLike } from '../feed/model.js';
import { webUrl } from '../feed/url.js';
import type { Feeds } from './feeds.js';
import { attributeOf, type Place } from './page.js';
import type { BakeProblem } from './problem.js';
import type { Earlier } from './unbake.js';

/** What is at one address. */
export interface Answer {
  /** Absolute; what was written, where that is no address. */
  readonly url: string;
  /** As the first element says it. */
  readonly written: string;
  readonly feed: Feed | FeedErrorLike;
  /** Offset in the page behind the last element that shows it. */
  readonly end: number;
}

/** The address in an element, as its author wrote it. */
const addressIn = ({ name, node }: Place): string | undefined =>
  attributeOf(node, name === 'topic-feed' ? 'src' : 'feed')?.trim() || undefined;

/**
 * Asks for all feeds of a page at one time.
 *
 * @param base  What their addresses resolve against.
 * @param earlier  Data that stand in for what cannot be had, the best last.
 * @param tell  Called for each element whose feed could not be had, in the order of the page.
 * @returns The answers in the order of their ends, each once in the document, and in each shadow root.
 */
export async function answersFor(
  places: readonly Place[],
  base: string,
  feeds: Feeds,
  earlier: readonly Earlier[],
  tell: (problem: BakeProblem) => void,
): Promise<readonly Answer[]> {
  const asked = places.flatMap((place) => {
    const written = addressIn(place);
    return written === undefined ? [] : { place, written, url: webUrl(written, base) ?? written };
  });
  const urls = [...new Set(asked.map(({ url }) => url))];
  const found = new Map(await Promise.all(urls.map(async (url) => [url, await feedOr(url)] as const)));

  async function feedOr(url: string) {
    const feed = await feeds.get(url);
    if (!(feed instanceof Error)) return { feed };
    const old = earlier.filter((one) => webUrl(one.feed, base) === url).at(-1);
    return { feed: (old && (await readEmbedded(old, old.json, base)))?.feed ?? feed, error: feed };
  }

  // Who looks for data looks around, not into shadow roots.
  const answers = new Map<Place['root'], Map<string, Answer>>();
  for (const { place, written, url } of asked) {
    const { feed = new FeedError('bad-url', url, ''), error } = found.get(url) ?? {};
    const kept = feed instanceof Error ? 'light-dom' : 'earlier';
    if (error) tell({ tag: place.node.tagName, address: written, line: place.line, error, kept });
    const end = place.name === 'topic-feed' ? place.end : place.inside;
    const around = answers.get(place.root) ?? new Map<string, Answer>();
    const answer = around.get(url) ?? { url, written, feed, end };
    around.set(url, { ...answer, end: Math.max(end, answer.end) });
    answers.set(place.root, around);
  }
  return [...answers.values()].flatMap((around) => [...around.values()]).sort((one, other) => one.end - other.end);
}
