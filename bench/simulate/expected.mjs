// The long run, in closed form. test/node/operations/simulate.test.mjs holds it against the simulated hour.

const DAY = 86_400;

/**
 * What one visit asks for on average.
 *
 * Views follow each other at random, and each is the last with the same probability. So whether a visit reaches a view
 * that is `maxAge` later than its last request is the probability that it survives that time, and one more view.
 */
export function perVisit(assumptions) {
  const { viewsPerVisit, secondsPerView, maxAge, returning, daysAway, changesPerDay } = assumptions;
  const { refreshing, refresh, secondsOpen } = assumptions;
  const goesOn = 1 - 1 / viewsPerVisit;
  const asksAgain = goesOn * Math.exp((-maxAge / secondsPerView) * (1 - goesOn));
  const first = 1;
  const later = asksAgain / (1 - asksAgain);
  const reloads = refreshing * viewsPerVisit * (1 / Math.expm1(refresh / secondsOpen));
  const changes = changesPerDay / DAY;
  // Whether nothing has changed since: of an exponential time the mean is known, of maxAge all.
  const unchanged = (fixed, mean) => Math.exp(-changes * fixed) / (1 + changes * mean);
  const notModified =
    first * returning * unchanged(0, daysAway * DAY) +
    later * unchanged(maxAge, secondsPerView) +
    reloads * unchanged(refresh, 0);
  return { requests: first + later + reloads, notModified };
}

/** What reaches the server when so many pages are viewed in a second. */
export function withoutCdn(assumptions, views) {
  const { viewsPerVisit, feedBytes, notModifiedBytes, returning, pictures, pictureBytes } = assumptions;
  const visits = views / viewsPerVisit;
  const { requests, notModified } = perVisit(assumptions);
  return {
    requests: visits * requests,
    notModified: notModified / requests,
    bytes: visits * ((requests - notModified) * feedBytes + notModified * notModifiedBytes),
    pictureBytes: visits * (1 - returning) * pictures * pictureBytes,
  };
}

/**
 * What reaches the server when a CDN stands in front of it: each place asks when what it has is too old and somebody
 * wants it, and only once however many do.
 */
export function withCdn(assumptions, views) {
  const { locations, encodings, maxAge, changesPerDay, feedBytes, notModifiedBytes } = assumptions;
  const copies = locations * encodings;
  const wanted = withoutCdn(assumptions, views).requests / copies;
  const requests = wanted ? copies / (maxAge + 1 / wanted) : 0;
  const notModified = wanted ? Math.exp((-changesPerDay / DAY) * (maxAge + 1 / wanted)) : 0;
  return {
    requests,
    notModified,
    bytes: requests * ((1 - notModified) * feedBytes + notModified * notModifiedBytes),
  };
}
