import { exponential, uniform } from './random.mjs';
import { visit } from './visit.mjs';

/** Seconds that nobody looks at, so that visits are under way when the hour begins. */
const BEFORE = 3600;
const HOUR = 3600;

const NEVER = Object.freeze({ from: Infinity, to: Infinity });
/** A server that is there and fails says no more than this. */
const unavailable = () => ({ code: 'http', status: 503 });

/**
 * One hour of visits, request by request. The server has room for all of them: what it does when it has not is its own
 * affair, and the reason to know these numbers.
 *
 * @param {object} assumptions
 * @param {object} options
 * @param {number} options.views  In a second.
 * @param {Function} options.delayAfter  When a request is made again, as src/feed/retry.ts says it, or otherwise.
 * @param {{ from: number, to: number }} [options.outage]  Seconds of the hour in which the server fails.
 * @param {(time: number) => object} [options.failure]  What it says then.
 * @returns  For each second the requests, `full`, `not-modified` and `failed`; and of the views in the outage how many
 *   there were, and how many of them never got the feed.
 */
export function hour(assumptions, { views, delayAfter, outage = NEVER, failure = unavailable }) {
  const random = uniform(assumptions.seed);
  const seconds = Array.from({ length: HOUR }, () => ({ full: 0, 'not-modified': 0, failed: 0 }));
  const during = { views: 0, empty: 0 };
  const world = {
    isDown: (time) => time >= outage.from && time < outage.to,
    failure,
    delayAfter,
    tell(time, kind) {
      const second = seconds[Math.floor(time)];
      if (second) second[kind]++;
    },
    saw(time, shown) {
      if (!world.isDown(time)) return;
      during.views++;
      if (!shown) during.empty++;
    },
  };
  const between = assumptions.viewsPerVisit / views;
  for (let start = -BEFORE; start < HOUR; start += exponential(random, between))
    visit(assumptions, random, start, world);
  return { seconds, during };
}

const all = ({ full, 'not-modified': notModified, failed }) => full + notModified + failed;

/** Requests in the seconds from one to another: the mean, those of the busiest second, and the share of each kind. */
export function between({ seconds }, from, to) {
  const some = seconds.slice(from, to);
  const total = some.reduce((sum, second) => sum + all(second), 0);
  const share = (kind) => some.reduce((sum, second) => sum + second[kind], 0) / total;
  return {
    total,
    mean: total / some.length,
    busiest: Math.max(...some.map(all)),
    notModified: share('not-modified'),
    failed: share('failed'),
  };
}
