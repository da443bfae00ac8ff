/**
 * The word that was probably meant: the one of `known` that takes the fewest changes of a letter, two at the most.
 *
 * @see https://en.wikipedia.org/wiki/Levenshtein_distance
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const plain = simplify(word);
  let best: string | undefined;
  // A short word is near to too many others.
  let least = plain.length > 4 ? 3 : 2;
  for (const candidate of known) {
    const steps = distance(plain, simplify(candidate), least);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** `imageAlt`, `image_alt` and `image-alt` are one. */
const simplify = (word: string) => word.toLowerCase().replace(/[-_\s]/g, '');

function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit;
}
