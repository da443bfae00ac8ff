import { exponential } from './random.mjs';

const DAY = 86_400;

/**
 * One visit to a site, from its first view to its last.
 *
 * @param {object} assumptions
 * @param {() => number} random
 * @param {number} start  Seconds.
 * @param {object} world
 * @param {(time: number) => boolean} world.isDown  Whether the server fails then.
 * @param {(time: number) => object} world.failure  What it says, as `delayAfter` reads it.
 * @param {Function} world.delayAfter  That of src/feed/retry.ts, or another policy.
 * @param {(time: number, kind: 'full' | 'not-modified' | 'failed') => void} world.tell
 * @param {(time: number, shown: boolean) => void} world.saw  Hears of each view, and whether it got the feed.
 */
export function visit(assumptions, random, start, { isDown, failure, delayAfter, tell, saw }) {
  const { viewsPerVisit, secondsPerView, maxAge, staleWhileRevalidate, revalidating } = assumptions;
  const { returning, daysAway, changesPerDay, refreshing, refresh, secondsOpen } = assumptions;
  const revalidates = random() < revalidating;
  const refreshes = random() < refreshing;
  /** When the copy was loaded that the browser has. */
  let copy = random() < returning ? start - maxAge - exponential(random, daysAway * DAY) : undefined;

  /** One request. What has not changed since the copy was loaded comes as a 304. */
  const ask = (time) => {
    if (isDown(time)) {
      tell(time, 'failed');
      return false;
    }
    const unchanged = copy !== undefined && random() < Math.exp((-changesPerDay / DAY) * (time - copy));
    tell(time, unchanged ? 'not-modified' : 'full');
    copy = time;
    return true;
  };

  /** All requests for one view, or one reload. The page is left at `end`, and nobody waits any longer. */
  const load = (begin, end) => {
    const age = begin - copy;
    if (age < maxAge) return true;
    if (revalidates && age < maxAge + staleWhileRevalidate) {
      // The browser shows what it has and asks by itself. The library never hears of a failure.
      ask(begin);
      return true;
    }
    for (let time = begin, tries = 1; ; tries++) {
      if (ask(time)) return true;
      const delay = delayAfter(failure(time), tries, random(), time * 1000);
      if (delay === undefined) return false;
      time += delay / 1000;
      if (time > end) return false;
    }
  };

  for (let time = start; ;) {
    const next = time + exponential(random, secondsPerView);
    saw(time, load(time, next));
    if (refreshes) {
      // The page stays open in a window of its own.
      const here = copy;
      const closed = time + exponential(random, secondsOpen);
      for (let reload = time + refresh; reload < closed; reload += refresh) load(reload, closed);
      copy = here;
    }
    if (random() < 1 / viewsPerVisit) return;
    time = next;
  }
}
