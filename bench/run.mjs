// Measures our built files and the peers, one sample of each in turn (A B C A B C …), and tells ratios to the
// hand-written element.
//
//   npm run bench                                    all of it
//   npm run bench -- --only W1,W3 --peers ours,hand  some of it
//   npm run bench -- --rounds 5                      fewer samples, 15 by default
//   npm run bench -- --profile W3                    where the time of ours goes
//   npm run bench -- --readme                        writes the figures into the README
//   npm run bench -- --strict                        ends with 1 where a budget is not met
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inPage, launch } from './browser.mjs';
import { buildPeers } from './build.mjs';
import { peers as all } from './peers.mjs';
import { profile } from './profile.mjs';
import { summary } from './report.mjs';
import { serve } from './server.mjs';
import { can, works } from './works.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    peers: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    profile: { type: 'string' },
    readme: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  },
});
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
const server = await serve(peers);
const browser = await launch();

const sample = (peer, work, before) =>
  inPage(browser, `${server.origin}/pages/${peer.name}/${work}`, async (tools) =>
    works[work].run({ ...tools, ...before?.(tools), peer, rowsOf: peer.rows }),
  );

try {
  if (options.profile) {
    for (const peer of peers) await profile({ peer, work: only[0], rounds, sample });
  } else {
    const results = { chromium: await browser.version(), rounds, works: {} };
    for (const work of only) {
      const able = peers.filter((peer) => can(peer, work));
      const samples = Object.fromEntries(able.map(({ name }) => [name, []]));
      for (let round = 0; round < rounds; round++) {
        for (const peer of able) {
          server.requests.length = 0;
          const figures = await sample(peer, work);
          const scripts = server.requests.filter(({ type }) => /javascript|css/.test(type));
          const shipped = scripts.filter(({ path }) => !path.startsWith('/page/') && !path.startsWith('/adapters/'));
          samples[peer.name].push({
            ...figures,
            bytes: shipped.reduce((sum, { br }) => sum + br, 0),
            requests: shipped.length,
            feedRequests: server.requests.filter(({ path }) => path.startsWith('/feeds/')).length,
          });
        }
        process.stderr.write(`\r${work} ${round + 1}/${rounds} `);
      }
      process.stderr.write('\r');
      results.works[work] = summary(work, samples);
    }
    writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
  }
} finally {
  await browser.close();
  await server.close();
}
