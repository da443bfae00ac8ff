// An outage in the hour of an announcement, with our way to try again and with others.
import { between, hour } from './hour.mjs';

const FROM = 1200;
/** Seconds after which the load is compared with that before: copies are loaded anew by then. */
const AFTER = 600;

const once = () => undefined;
const eachSecond = () => 1000;
const atOnce = (failure, tries) => (tries < 3 ? 0 : undefined);

/** A server that says when it will be back, to the second: the worst that can be asked of many clients. */
const untilDate = (end) => () => ({ code: 'http', status: 503, retryAfter: new Date(end * 1000).toUTCString() });

/**
 * @param {object} assumptions
 * @param {number} views  In a second.
 * @param {Function} delayAfter  That of src/feed/retry.ts.
 */
export function outages(assumptions, views, delayAfter) {
  const lasting = (seconds) => ({ from: FROM, to: FROM + seconds });
  const outage = lasting(assumptions.outage);
  const lost = ({ during }) => during.empty / during.views;
  const run = (name, policy, failureUntil) => {
    const lived = (outage) =>
      hour(assumptions, { views, delayAfter: policy, outage, failure: failureUntil?.(outage.to) });
    const hours = lived(outage);
    const after = between(hours, outage.to, outage.to + AFTER);
    return {
      name,
      before: between(hours, 0, outage.from),
      during: between(hours, outage.from, outage.to),
      first: between(hours, outage.to, outage.to + 1),
      after,
      empty: lost(hours),
      emptyAtRestart: lost(lived(lasting(assumptions.restart))),
    };
  };
  return [
    run('as the elements do it: three tries, growing pauses, chance', delayAfter),
    run('the same, `Retry-After` with the date of the end', delayAfter, untilDate),
    run('no second try', once),
    run('three tries at once', atOnce),
    run('a try each second until it works', eachSecond),
  ];
}
