import { normal, uniform } from './random.mjs';

/** How many views the pages have in a day, most first. */
export function viewsOfPages({ pages, medianViews, spread, seed }) {
  const random = uniform(seed);
  return Float64Array.from({ length: pages }, () => medianViews * Math.exp(spread * normal(random)))
    .sort()
    .reverse();
}

/** Views of all pages in a day, and the share of the busiest hundredth of them. */
export function audience(assumptions) {
  const views = viewsOfPages(assumptions);
  const sum = (some) => some.reduce((all, one) => all + one, 0);
  const total = sum(views);
  return { total, top: sum(views.subarray(0, Math.ceil(views.length / 100))) / total };
}

/** Views in a second: over the whole day, in its busiest hour, and in that of an announcement. */
export function viewRates(assumptions) {
  const { total } = audience(assumptions);
  const busiest = (total * Math.max(...assumptions.hours)) / 3600;
  return { day: total / 86_400, hour: busiest, announcement: busiest * assumptions.announcement };
}
