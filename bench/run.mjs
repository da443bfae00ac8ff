// Measures our built files and the peers, one sample of each in turn (A B C A B C …), and tells ratios to the
// hand-written element.
//
//   npm run bench                                    all of it
//   npm run bench -- --only W1,W3 --peers ours,hand  some of it
//   npm run bench -- --rounds 5                      fewer samples, 15 by default
//   npm run bench -- --profile W3                    where the time of ours goes
//   npm run bench -- --readme                        writes the figures into the README
//   npm run bench -- --strict                        ends with 1 where a budget is not met
//   npm run bench -- --against ../before/dist/cdn    beside another build of ours
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { intoReadme } from '../scripts/readme.mjs';
import { inPage, launch } from './browser.mjs';
import { buildPeers } from './build.mjs';
import { peers as known, withBefore } from './peers.mjs';
import { profile } from './profile.mjs';
import { markdown, print } from './report.mjs';
import { serve } from './server.mjs';
import { check } from './check.mjs';
import { standing, summary } from './summary.mjs';
import { can, works } from './works.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    peers: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    profile: { type: 'string' },
    readme: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    against: { type: 'string' },
  },
});
const all = options.against ? withBefore(known) : known;
const named = (list, known) => {
  const names = list?.split(',') ?? known;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length) throw new Error(`There is no ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  return known.filter((name) => names.includes(name));
};
const only = named(options.profile ?? options.only, Object.keys(works));
const wanted = named(
  options.profile ? (options.peers ?? 'ours') : options.peers,
  all.map(({ name }) => name),
);
const peers = all.filter(({ name }) => wanted.includes(name));
const rounds = Number(options.rounds);

if (!existsSync(new URL('../dist/cdn/autoload.js', import.meta.url))) {
  throw new Error('dist/cdn is missing: run "npm run build" first.');
}
await buildPeers(peers);
const server = await serve(peers, options.against);
const browser = await launch();

/**
 * @param tools  Given those of the page, answers with others in their place.
 * @param after  Looks at the page when the work is done.
 */
const sample = (peer, work, tools, after) =>
  inPage(browser, `${server.origin}/pages/${peer.name}/${work}`, async (page) => {
    const figures = await works[work].run({ ...page, ...tools?.(page), peer, rowsOf: peer.rows });
    return { ...figures, ...(await after?.(page)) };
  });

/** What is the same in every round, so found out in the first. */
const examine = (peer, work) => async (page) => {
  const { feed, examine: more } = works[work];
  const fetches = await page.evaluate('bench.fetches');
  const found = await more?.(page);
  if (feed) await check({ peer, work, feed, origin: server.origin, ...page });
  return { fetches, ...found };
};

/** Scripts and style sheets of the peer that a page has asked for; what measures is not part of it. */
const shipped = () =>
  server.requests.filter(({ path, type }) => /javascript|css/.test(type) && !/^\/(page|adapters)\//.test(path));

/** Samples of each peer, in turns. */
async function measure(work) {
  const able = peers.filter((peer) => can(peer, work));
  const samples = Object.fromEntries(able.map(({ name }) => [name, []]));
  const enough = Math.min(rounds, works[work].rounds ?? rounds);
  for (let round = 0; round < enough; round++) {
    for (const peer of able) {
      server.requests.length = 0;
      const figures = await sample(peer, work, undefined, round ? undefined : examine(peer, work));
      samples[peer.name].push({
        ...figures,
        bytes: shipped().reduce((sum, { br }) => sum + br, 0),
        requests: shipped().length,
        feedRequests: server.requests.filter(({ path }) => /^\/(feeds|api|xrpc)\//.test(path)).length,
      });
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${work} ${round + 1}/${enough} `);
  }
  if (process.stderr.isTTY) process.stderr.write('\r');
  return summary(samples);
}

/** The figures of all works; those that were not measured now are as they were. */
function keep(file, results) {
  const old = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const found = { ...old.works, ...results.works };
  const ordered = Object.fromEntries(Object.keys(works).flatMap((work) => (found[work] ? [[work, found[work]]] : [])));
  const all = { ...results, works: ordered };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  return all;
}

try {
  if (options.profile) {
    for (const peer of peers) await profile({ peer, work: only[0], rounds, sample });
  } else {
    let results = { chromium: await browser.version(), rounds, works: {} };
    // Figures of some peers alone are for whoever asked for them.
    const isWhole = peers.length === all.length && !options.against;
    for (const work of only) {
      results.works[work] = await measure(work);
      print(work, results.works[work]);
      if (isWhole) results = keep(new URL('results.json', import.meta.url), results);
    }
    if (options.readme && isWhole) await intoReadme('bench', markdown(results, all));
    const missed = only.flatMap((work) => standing(work, results.works[work])).filter(({ met }) => !met);
    if (options.strict && missed.length) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
