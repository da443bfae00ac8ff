// The simulation's results as tables in Markdown.
import { table } from '../../scripts/readme.mjs';
import { audience, viewRates } from './audience.mjs';
import { perVisit, withCdn, withoutCdn } from './expected.mjs';
import { outages } from './outages.mjs';

/** As many digits as the assumptions are worth. */
const rounded = (value) => {
  if (!value) return '0';
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  const near = Math.round(value / unit) * unit;
  return near < 10 ? near.toFixed(1) : Math.round(near).toLocaleString('en');
};
const percent = (share) => `${Math.round(share * 100)} %`;
const megabits = (bytes) => rounded((bytes * 8) / 1e6);

const NAMES = {
  day: 'mean of an ordinary day',
  hour: 'its busiest hour',
  announcement: 'busiest hour of a day with an announcement',
};

function load(assumptions) {
  const rows = Object.entries(viewRates(assumptions)).map(([name, views]) => {
    const direct = withoutCdn(assumptions, views);
    const behind = withCdn(assumptions, views);
    return [
      NAMES[name],
      rounded(views),
      rounded(direct.requests),
      percent(direct.notModified),
      megabits(direct.bytes),
      rounded(behind.requests),
      megabits(behind.bytes),
      megabits(direct.pictureBytes),
    ];
  });
  const head = [
    '',
    'views/s',
    'requests/s',
    '304',
    'Mbit/s',
    'requests/s behind a CDN',
    'Mbit/s',
    'Mbit/s of pictures',
  ];
  return table(head, rows);
}

function failures(assumptions, delayAfter) {
  const views = viewRates(assumptions).announcement;
  const rows = outages(assumptions, views, delayAfter).map((run) => [
    run.name,
    rounded(run.before.mean),
    rounded(run.during.mean),
    rounded(run.during.busiest),
    rounded(run.after.busiest),
    percent(run.empty),
    percent(run.emptyAtRestart),
  ]);
  const { locations, encodings, secondsPerError } = assumptions;
  const asked = (locations * encodings) / secondsPerError;
  const usual = withCdn(assumptions, views).requests;
  rows.push([
    'any, behind a CDN with `stale-if-error`',
    ...[usual, asked, asked, asked].map(rounded),
    percent(0),
    percent(0),
  ]);
  const head = [
    'requests/s',
    'before',
    'during',
    'busiest second',
    'busiest after',
    'views without news',
    `… in ${assumptions.restart} s of a restart`,
  ];
  return table(head, rows);
}

/** What one feed server carries, as text for the page on operations. */
export function report(assumptions, delayAfter) {
  const { total, top } = audience(assumptions);
  const { requests } = perVisit(assumptions);
  return [
    `${assumptions.pages.toLocaleString('en')} pages have ${rounded(total / 1e6)} million views a day, of which the busiest hundredth has ${percent(top)}. A visit makes ${requests.toFixed(2)} requests for the feed.`,
    load(assumptions),
    `An outage of ${assumptions.outage / 60} minutes in the busiest hour of a day with an announcement:`,
    failures(assumptions, delayAfter),
  ].join('\n\n');
}
