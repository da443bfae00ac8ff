// The model of `npm run simulate`: its parts by themselves, at their limits, and against each other. No time is measured.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { ASSUMPTIONS } from '../../../bench/simulate/assumptions.mjs';
import { audience, viewRates, viewsOfPages } from '../../../bench/simulate/audience.mjs';
import { perVisit, withCdn, withoutCdn } from '../../../bench/simulate/expected.mjs';
import { between, hour } from '../../../bench/simulate/hour.mjs';
import { outages } from '../../../bench/simulate/outages.mjs';
import { exponential, normal, uniform } from '../../../bench/simulate/random.mjs';
import { report } from '../../../bench/simulate/report.mjs';
import { visit } from '../../../bench/simulate/visit.mjs';
import { delayAfter } from '../../../dist/feed/retry.js';

const page = new URL('../../../docs/operations.md', import.meta.url);
const some = (n, next) => Array.from({ length: n }, next);
const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const assuming = (other) => ({ ...ASSUMPTIONS, ...other });
/** Nobody reloads by themselves. */
const plain = (other) => assuming({ refreshing: 0, ...other });

function near(actual, expected, share, what) {
  assert.ok(Math.abs(actual - expected) <= share * expected, `${what ?? ''} ${actual}, expected about ${expected}`);
}

describe('chance', () => {
  test('is the same for a seed, and another for another', () => {
    const from = (seed) => some(5, uniform(seed));
    assert.deepEqual(from(7), from(7));
    assert.notDeepEqual(from(7), from(8));
    assert.ok(from(7).every((one) => one >= 0 && one < 1));
  });

  test('has the distributions that it is said to have', () => {
    const random = uniform(3);
    near(mean(some(100_000, random)), 0.5, 0.01, 'uniform');
    near(mean(some(100_000, () => exponential(random, 40))), 40, 0.02, 'exponential');
    const bell = some(100_000, () => normal(random));
    assert.ok(Math.abs(mean(bell)) < 0.02);
    near(mean(bell.map((one) => one * one)), 1, 0.02, 'normal');
  });
});

describe('audience', () => {
  test('half of the pages have less than the median, and a few have most', () => {
    const views = viewsOfPages(ASSUMPTIONS);
    assert.equal(views.length, ASSUMPTIONS.pages);
    near(views[ASSUMPTIONS.pages / 2], ASSUMPTIONS.medianViews, 0.05, 'median');
    near(mean([...views]), ASSUMPTIONS.medianViews * Math.exp(ASSUMPTIONS.spread ** 2 / 2), 0.1, 'mean');
    const { top } = audience(ASSUMPTIONS);
    assert.ok(top > 0.3 && top < 0.5, `${top}`);
    near(audience(assuming({ spread: 0 })).top, 0.01, 1e-9, 'equal pages');
  });

  test('no view is lost between the day and its hours', () => {
    near(mean([...ASSUMPTIONS.hours]) * 24, 1, 1e-9, 'shares');
    const { total } = audience(ASSUMPTIONS);
    const rates = viewRates(ASSUMPTIONS);
    near(rates.day * 86_400, total, 1e-9);
    assert.ok(rates.day < rates.hour && rates.hour < rates.announcement);
    const all = ASSUMPTIONS.hours.reduce((sum, share) => sum + share * total, 0);
    near(all, total, 1e-9);
  });
});

describe('a visit', () => {
  const views = 100;

  test('asks once where copies are fresh for good, and each time where they never are', () => {
    assert.equal(perVisit(plain({ maxAge: Infinity })).requests, 1);
    near(perVisit(plain({ maxAge: 0 })).requests, ASSUMPTIONS.viewsPerVisit, 1e-12);
    assert.equal(perVisit(plain({ viewsPerVisit: 1 })).requests, 1);
  });

  test('is answered with 304 where nothing changes and all come back, and never where all are new', () => {
    const none = perVisit(plain({ changesPerDay: 0, returning: 1 }));
    near(none.notModified, none.requests, 1e-12);
    assert.equal(perVisit(plain({ returning: 0, viewsPerVisit: 1 })).notModified, 0);
    assert.ok(perVisit(plain({ changesPerDay: 1e9 })).notModified < 1e-3);
  });

  test('asks more often where pages reload', () => {
    const reloads = perVisit(assuming({ refreshing: 1 })).requests - perVisit(plain()).requests;
    // An open page lives exponentially long; what is left of it after each reload is as long as before.
    const again = Math.exp(-ASSUMPTIONS.refresh / ASSUMPTIONS.secondsOpen);
    near(reloads, (ASSUMPTIONS.viewsPerVisit * again) / (1 - again), 1e-9);
  });

  for (const [what, assumptions] of [
    ['as assumed', ASSUMPTIONS],
    ['that is long', assuming({ viewsPerVisit: 12, secondsPerView: 60 })],
    ['without a cache', assuming({ maxAge: 0 })],
    ['with a feed that never changes', assuming({ changesPerDay: 0, returning: 0.9 })],
    ['with many reloads', assuming({ refreshing: 0.5 })],
  ]) {
    test(`${what}: the simulated hour has what the long run has`, () => {
      const simulated = between(hour(assumptions, { views, delayAfter }), 0, 3600);
      const expected = withoutCdn(assumptions, views);
      near(simulated.mean, expected.requests, 0.03, 'requests');
      near(simulated.notModified, expected.notModified, 0.05, '304');
      assert.equal(simulated.failed, 0);
      assert.ok(simulated.busiest > simulated.mean);
    });
  }

  /** When one visit of one view asks, while the server is down. */
  function tries(assumptions, policy = delayAfter, failure = () => ({ code: 'network' })) {
    const times = [];
    visit(plain({ viewsPerVisit: 1, returning: 0, secondsPerView: 1e9, ...assumptions }), uniform(1), 0, {
      isDown: () => true,
      failure,
      delayAfter: policy,
      tell: (time, kind) => times.push([time, kind]),
      saw: (time, shown) => assert.equal(shown, false),
    });
    return times;
  }

  test('tries as often, and after as long, as the library does', () => {
    const times = tries();
    assert.deepEqual(
      times.map(([, kind]) => kind),
      ['failed', 'failed', 'failed'],
    );
    const [first, second, third] = times.map(([time]) => time);
    assert.equal(first, 0);
    for (const [pause, most] of [
      [second - first, 1],
      [third - second, 2],
    ]) {
      assert.ok(pause >= most / 2 && pause <= most, `${pause}`);
    }
    assert.equal(tries({}, delayAfter, () => ({ code: 'http', status: 404 })).length, 1, 'no such feed');
    assert.equal(tries({}, () => undefined).length, 1);
  });

  test('ends with the page', () => {
    assert.ok(tries({ secondsPerView: 10 }, () => 1000).length < 200);
  });

  test('with a copy that is not too old shows that, and asks once', () => {
    const asked = [];
    visit(plain({ viewsPerVisit: 1, returning: 1, daysAway: 0.1, revalidating: 1 }), uniform(1), 0, {
      isDown: () => true,
      failure: () => ({ code: 'network' }),
      delayAfter,
      tell: (time) => asked.push(time),
      saw: (time, shown) => assert.equal(shown, true),
    });
    assert.deepEqual(asked, [0]);
  });
});

describe('a CDN', () => {
  test('asks no more often than each copy gets too old, however many visitors there are', () => {
    const { locations, encodings, maxAge } = ASSUMPTIONS;
    const most = (locations * encodings) / maxAge;
    assert.ok(withCdn(ASSUMPTIONS, 1e9).requests <= most);
    near(withCdn(ASSUMPTIONS, 1e9).requests, most, 1e-3);
    assert.equal(withCdn(ASSUMPTIONS, 0).requests, 0);
  });

  test('never asks more often than visitors do', () => {
    for (const views of [0.001, 0.1, 10, 1000]) {
      assert.ok(withCdn(ASSUMPTIONS, views).requests <= withoutCdn(ASSUMPTIONS, views).requests);
    }
    near(withCdn(ASSUMPTIONS, 1e-6).requests, withoutCdn(ASSUMPTIONS, 1e-6).requests, 0.01, 'hardly any visitors');
  });
});

describe('an outage', () => {
  const views = 100;
  const [ours, dated, once, atOnce, always] = outages(ASSUMPTIONS, views, delayAfter);

  test('makes each view that has nothing ask three times', () => {
    assert.equal(ours.during.failed, 1);
    // Of the views some have a copy, which their browser asks for again only once.
    assert.ok(ours.during.mean < 3 * views && ours.during.mean > 2 * views, `${ours.during.mean}`);
    assert.ok(once.during.mean <= views * 1.05 && once.during.mean > ours.before.mean);
    near(atOnce.during.mean, ours.during.mean, 0.02);
  });

  test('ends without more requests than it had, since nobody waits for longer than a few seconds', () => {
    assert.equal(ours.after.failed, 0);
    assert.ok(ours.after.busiest <= ours.during.busiest);
    near(ours.after.mean, ours.before.mean, 0.25, 'ten minutes later');
  });

  test('brings a herd where pages try until it works', () => {
    assert.ok(always.after.busiest > 10 * ours.after.busiest);
  });

  test('brings a smaller one where the server names the time, since chance is added', () => {
    const exact = (failure, tries, random, now) => delayAfter(failure, tries, 0, now);
    const [, all] = outages(ASSUMPTIONS, views, exact);
    assert.ok(all.after.busiest > 2.5 * dated.after.busiest, `${all.after.busiest}, ${dated.after.busiest}`);
  });

  test('that is short is not seen, where somebody tries again', () => {
    assert.ok(ours.emptyAtRestart < 0.1, `${ours.emptyAtRestart}`);
    assert.ok(once.emptyAtRestart > 0.3 && atOnce.emptyAtRestart > 0.3);
  });
});

describe('the page on operations', () => {
  test('has the tables that the simulation prints', async () => {
    const text = report(ASSUMPTIONS, delayAfter);
    const written = readFileSync(page, 'utf8').match(
      /<!-- simulation:start -->\n\n([^]*?)\n<!-- simulation:end -->/,
    )?.[1];
    const options = { ...(await resolveConfig(page.pathname)), parser: 'markdown' };
    assert.equal(written, await format(text, options), 'npm run simulate -- --write');
  });

  test('counts no fewer bytes than the sample feed has', () => {
    const feed = readFileSync(new URL('../../../demo/feeds/labour-migration.json', import.meta.url));
    const { length } = brotliCompressSync(feed);
    assert.ok(length < ASSUMPTIONS.feedBytes && ASSUMPTIONS.feedBytes < 1.2 * length, `${length}`);
  });
});
