// What the simulation takes for granted. Everything else follows from it, and from src/feed/.

export const ASSUMPTIONS = Object.freeze({
  /** Pages that embed the feed, each on a site of its own: browsers keep a copy per site, and share none between two. */
  pages: 100_000,
  /** Views per page and day: a log-normal distribution, so that half of the pages have hardly any and a few have most. */
  medianViews: 10,
  spread: 2,
  /** Share of a day's views in each hour, of people in a few neighbouring time zones. */
  hours: Object.freeze([
    0.016, 0.01, 0.007, 0.006, 0.007, 0.012, 0.022, 0.037, 0.053, 0.065, 0.071, 0.072, 0.066, 0.066, 0.069, 0.069,
    0.064, 0.056, 0.05, 0.047, 0.046, 0.042, 0.031, 0.016,
  ]),
  /** So many times the usual views are there in the busiest hour of the day on which something is announced. */
  announcement: 3,
  /** Views in one visit to a site, of pages with the feed: a geometric distribution with this mean. */
  viewsPerVisit: 2,
  /** Seconds from one view to the next, and after the last: an exponential distribution with this mean. */
  secondsPerView: 90,
  /** Share of visits by browsers that have an older copy, and how many days old those are: exponential, too. */
  returning: 0.3,
  daysAway: 2,
  /** Changes of the feed in a day, at any time. */
  changesPerDay: 8,
  /** `Cache-Control` of the feed, in seconds. */
  maxAge: 300,
  staleWhileRevalidate: 86_400,
  /** Share of browsers that know `stale-while-revalidate`: all but Safari. */
  revalidating: 0.75,
  /** Share of pages with `refresh`, its seconds, and for how many such a page stays open and in sight. */
  refreshing: 0.02,
  refresh: 300,
  secondsOpen: 600,
  /** Bytes of an answer with the sample feed after brotli, and of a 304, headers included. */
  feedBytes: 7_100,
  notModifiedBytes: 420,
  /** Pictures of the feed in a view, on the same server, and bytes of each. They are kept for good. */
  pictures: 4,
  pictureBytes: 40_000,
  /** Places of a CDN; each asks once for each encoding, and while the server fails, once in so many seconds. */
  locations: 50,
  encodings: 2,
  secondsPerError: 10,
  /** Seconds for which the server answers 503 or refuses connections; and while it only starts anew. */
  outage: 600,
  restart: 1,
  seed: 1,
});
