import { nothing, render } from 'lit';
import type { ChildPart } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import type { Listing } from './rows.js';

/** How long rows are rendered before the page may do something else, in milliseconds: with what
 * the browser makes of it, less than the 50 that count as long. */
const SLICE = 40;

/** The keys of the rows in each list; another array where it has been arranged anew. */
const current = new WeakMap<ChildPart, string[]>();

/**
 * Brings the rows of a list into another order. Rows whose keys stay keep their nodes; of those that change their places as
 * few as possible are moved. What is beyond the first rows, or those that were there, is added in slices.
 *
 * @param first  How many rows are rendered at one time at least.
 * @param shown  The list as it is shown, with the keys of the rows that are there.
 * @returns the keys of those that are there now; slices add theirs.
 */
export function arrange(
  list: ChildPart,
  shown: Listing | undefined,
  listing: Listing,
  first: number,
): readonly string[] {
  const { items, row, depends } = listing;
  const before = shown?.keys ?? [];
  const isSame = depends && isEqual(depends, shown?.depends);
  const keys = listing.keys.slice(0, Math.max(first, before.length));
  const committed = getCommittedValue(list);
  // Nothing yet, where this list is the first.
  const parts = Array.isArray(committed) ? (committed as readonly ChildPart[]) : [];
  const places = new Map(before.map((key, place) => [key, place]));
  const from = keys.map((key) => places.get(key) ?? -1);
  const kept = new Set(from);
  const stay = longestRun(from);
  // Not `entries()`, here and below: Prototype.js has another one in its place.
  [...parts].forEach((part, place) => {
    if (!kept.has(place)) takeAway(part);
  });
  const now: ChildPart[] = [];
  // Backwards, so that what each is to stand before is in its place.
  for (let i = keys.length - 1; i >= 0; i--) {
    const old = parts[from[i] ?? -1];
    const part = old && stay.has(i) ? old : insertPart(list, now[i + 1], old);
    const isWritten = old && isSame && isEqual(items[i], shown?.items[from[i] ?? -1]);
    now[i] = isWritten ? part : setChildPartValue(part, row(items[i], i));
  }
  setCommittedValue(list, now);
  current.set(list, keys);
  if (keys.length < items.length) void addRest(list, keys, now, listing);
  return keys;
}

/** With the comment at its end, which lit leaves: with every refresh of a page that stays open there would be more of them. */
function takeAway(part: ChildPart): void {
  setChildPartValue(part, nothing);
  const end = part.startNode?.nextSibling;
  removePart(part);
  end?.remove();
}

/** Whether two data say the same. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b || !a || !b || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const keys = Object.keys(a) as (keyof typeof a)[];
  return keys.length === Object.keys(b).length && keys.every((key) => isEqual(a[key], b[key]));
}

/**
 * The places of the longest rising run of numbers, in their order; those below 0 are in none.
 *
 * @see https://en.wikipedia.org/wiki/Longest_increasing_subsequence
 */
function longestRun(numbers: readonly number[]): ReadonlySet<number> {
  /** For each length, the place where the run of that length ends that can be continued best. */
  const ends: number[] = [];
  const previous: number[] = [];
  const at = (place: number | undefined) => numbers[place ?? -1] ?? -1;
  numbers.forEach((number, place) => {
    if (number < 0) return;
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if (at(ends[middle]) < number) low = middle + 1;
      else high = middle;
    }
    previous[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  });
  const run = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) run.add(place);
  return run;
}

/** Ends where the list is arranged anew, or no longer shown. */
async function addRest(list: ChildPart, keys: string[], parts: ChildPart[], listing: Listing): Promise<void> {
  const { items, row } = listing;
  while (keys.length < items.length) {
    await pause();
    if (current.get(list) !== keys || !list.parentNode?.isConnected) return;
    const end = performance.now() + SLICE;
    // Beside the page, which takes a slice at once: each row by itself would cost it more.
    const slice = document.createDocumentFragment();
    const holder = render(nothing, slice, { ...list.options, renderBefore: null }) as ChildPart;
    do {
      const i = keys.length;
      parts[i] = setChildPartValue(insertPart(holder), row(items[i], i));
      keys.push(listing.keys[i] ?? '');
    } while (keys.length < items.length && performance.now() < end);
    (holder.startNode as ChildNode).remove();
    // The lit of the CDN files does not tell where a list ends; one that came with the page has a comment there.
    const last = insertPart(list);
    list.parentNode.insertBefore(slice, last.startNode);
    takeAway(last);
  }
}

/** Lets the page answer, and go on before everything else that waits where the browser can do that. */
function pause(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((go) => setTimeout(go));
}
