// `npm run load`: the sample feed behind nginx with the configuration of docs/operations.md, on loopback, under wrk.
//
//   npm run load                  the table
//   npm run load -- --rounds 5    in turns, of which the best counts; 3 without
//   npm run load -- --seconds 30  for each line and round; 3 without
//   npm run load -- --write       writes it into docs/operations.md
import { cpus, loadavg } from 'node:os';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { intoPage, table } from '../../scripts/readme.mjs';
import { ASSUMPTIONS } from '../simulate/assumptions.mjs';
import { viewRates } from '../simulate/audience.mjs';
import { withoutCdn } from '../simulate/expected.mjs';
import { SERVERS } from '../servers/documented.mjs';
import { FEED, PAGE, makeSite } from '../servers/site.mjs';
import { FORMS, headersOf } from './forms.mjs';
import { lackOfWrk, wrk } from './wrk.mjs';

const CONNECTIONS = [16, 128, 1024];

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    write: { type: 'boolean' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
  },
});
const lack = SERVERS.nginx.lack ?? lackOfWrk;
if (lack) {
  console.error(lack);
  exit(2);
}

const count = (value) => Math.round(value).toLocaleString('en');
const milliseconds = (value) => (value < 10 ? value.toFixed(1) : count(value));

/** The best of each line, by its name. Whatever else the machine does makes figures worse, never better. */
const best = new Map();

async function measure(site, form) {
  const server = await SERVERS.nginx.start(site.folder, { change: form.change });
  try {
    const url = server.url + FEED;
    const headers = await headersOf(form, url);
    for (const connections of CONNECTIONS) {
      const result = await wrk(url, { connections, seconds: Number(values.seconds), headers });
      console.error(`${form.name}, ${connections}: ${count(result.perSecond)}/s, ${result.errors} errors`);
      const line = `${form.name} ${connections}`;
      if (!(best.get(line)?.perSecond > result.perSecond)) best.set(line, { form, connections, ...result });
    }
  } finally {
    await server.close();
  }
}

/** What the machine did before, which is in all figures. */
const [busy] = loadavg();
const site = await makeSite();
try {
  for (let round = 0; round < Number(values.rounds); round++) for (const form of FORMS) await measure(site, form);
} finally {
  await site.remove();
}
const results = [...best.values()];

const rows = results.map(({ form, connections, perSecond, bytes, p50, p99, errors }) => [
  form.name,
  count(connections),
  count(perSecond),
  count((perSecond * bytes * 8) / 1e6),
  count(bytes),
  milliseconds(p50),
  milliseconds(p99),
  count(errors),
]);
const head = ['answers', 'connections', 'requests/s', 'Mbit/s', 'bytes', 'p50 ms', 'p99 ms', 'errors'];

/** The worst of all figures for what most browsers ask for, beside what the busiest hour asks for. */
const least = Math.min(...results.filter(({ form }) => form === FORMS[0]).map(({ perSecond }) => perSecond));
const { announcement } = viewRates(ASSUMPTIONS);
const need = withoutCdn(ASSUMPTIONS, announcement);
const times = (rate) => `${Math.floor(least / rate)} times`;
const text = [
  `nginx and wrk on a machine with ${cpus().length} cores and, before, a load average of ${busy.toFixed(1)} from other work, ${new Date().toISOString().slice(0, 10)}, best of ${values.rounds} rounds of ${values.seconds} seconds; bytes include headers.`,
  table(head, rows),
  `At its slowest, with brotli, this server alone answers ${times(need.requests)} the requests of the busiest hour in the first table, without any CDN.`,
].join('\n\n');

if (values.write) await intoPage(PAGE, 'load', text);
else console.log(text);
