// What the samples of a work say, and whether that is within budgets.json.
import { readFileSync } from 'node:fs';

const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

/** What all times are compared with. */
const BASE = 'hand';

/**
 * One line of figures for each peer.
 *
 * @param samples  Of each peer, by name, the figures of its rounds.
 * @returns Times in milliseconds, the best of all rounds, as `task` and `warm`, and how many times as long as the
 *   hand-written element's they are, as `taskRatio` and `warmRatio`.
 */
export function summary(samples) {
  const best = (name, key) => Math.min(...samples[name].map((figures) => figures[key]));
  const line = (name) => {
    const figures = { ...samples[name][0] };
    for (const key of ['task', 'warm']) {
      if (figures[key] === undefined) continue;
      figures[key] = best(name, key);
      if (samples[BASE]) figures[`${key}Ratio`] = figures[key] / best(BASE, key);
    }
    if (figures.shift !== undefined) figures.shift = Math.max(...samples[name].map(({ shift }) => shift));
    return figures;
  };
  return Object.fromEntries(Object.keys(samples).map((name) => [name, line(name)]));
}

const WORDS = {
  bytes: 'bytes',
  requests: 'requests',
  task: 'task ×',
  warm: 'warm ×',
  feedRequests: 'requests for the feed',
  fetches: 'calls of fetch',
  replaced: 'unchanged rows with other nodes',
  written: 'unchanged rows that were written to',
  nodes: 'nodes left',
  listeners: 'listeners left',
  heap: 'bytes of heap left',
  shift: 'layout shift',
};

/** How our split files stand against the budgets of a work; layout shift counts in thousandths, as it is reported. */
export function standing(work, lines) {
  const { ours } = lines;
  if (!ours) return [];
  return Object.entries(budgets[work] ?? {}).flatMap(([key, budget]) => {
    const exact = ours[`${key}Ratio`] ?? (key in { task: 0, warm: 0 } ? undefined : ours[key]);
    if (exact === undefined) return [];
    const value = key === 'shift' ? Math.round(exact * 1000) / 1000 : exact;
    return [{ work, what: WORDS[key], value, budget, met: value <= budget }];
  });
}
