// What only a request that has failed needs, in a file that is loaded then.

import type { FeedError } from './feed-error.js';

/** Milliseconds before the second try, doubled before the third. */
const BASE = 1000;
/** Milliseconds that a server may ask for. Where it asks for more, the failure is told at once and it is left alone. */
const PATIENCE = 30_000;
/** How often the same request is made, the first time included. */
const TRIES = 3;

/** What can be read of a failure, of whichever copy of the library. */
interface Failure {
  readonly code?: string;
  readonly url?: string;
  readonly status?: number;
  readonly retryAfter?: string;
}

/** Whether the same request may do better a moment later: a broken connection, a server that is busy or broken. */
function isPassing({ code, status = 0 }: Failure): boolean {
  return code === 'network' || status === 408 || status === 429 || status >= 500;
}

/**
 * Milliseconds to wait after try number `tries` has failed; undefined where another makes no sense. Up to half of the
 * time is left to chance, so that the pages of a server that comes back do not all ask at once; of what the server asked
 * for, that much is added.
 *
 * @param random  From 0 to 1.
 * @param now  Milliseconds since 1970.
 * @see https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function delayAfter(
  failure: Failure,
  tries: number,
  random = Math.random(),
  now = Date.now(),
): number | undefined {
  if (tries >= TRIES || !isPassing(failure)) return undefined;
  const asked = failure.retryAfter?.trim();
  const pause = BASE * 2 ** (tries - 1);
  const backoff = pause * (1 - random / 2);
  if (!asked) return backoff;
  // Engines read dates into much that is none.
  const date = /^[a-z]{3}/i.test(asked) ? Date.parse(asked) : NaN;
  // A date that is past asks for no hurry: where the visitor's clock is ahead, it is not past yet.
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Math.max(date - now, pause);
  // What is neither a number nor a date asks for nothing.
  if (isNaN(wait)) return backoff;
  // Who is told a date is told the same as everybody else: not before it, and not all at it.
  return wait > PATIENCE ? undefined : wait * (1 + random / 2);
}

/** Addresses of which the last request has failed. */
const failed = new Set<string | undefined>();

/**
 * How the next request for an address is to be made: past the browser's cache where the last one has failed. Errors are
 * kept there as long as their server says, and feeds that were broken off may be.
 */
export const cacheFor = (url: string): RequestCache | undefined => (failed.delete(url) ? 'reload' : undefined);

/**
 * Resolves when it is time to try once more: after a while, and not before somebody looks at the page. False where
 * another try makes no sense, or nobody waits for one any longer, or the page is offline: then whoever asked is told of
 * the failure, and may ask again when the connection is back.
 *
 * @throws {FeedError} with code `network` where the page is offline, and the failure was another.
 */
export async function again(failure: FeedError, tries: number, signal: AbortSignal): Promise<boolean> {
  const delay = delayAfter(failure, tries);
  failed.add(failure.url);
  if (delay === undefined || signal.aborted) return false;
  await until(signal, (done) => setTimeout(done, delay), clearTimeout);
  const page = globalThis.document as Document | undefined;
  if (page?.hidden) {
    await until(
      signal,
      (done) => (page.addEventListener('visibilitychange', done), done),
      (done) => page.removeEventListener('visibilitychange', done),
    );
  }
  if (signal.aborted) return false;
  if ((globalThis.navigator as Navigator | undefined)?.onLine !== false) return true;
  if (failure.code === 'network') return false;
  // Imported, the class would make this another file for each that loads it.
  const Lack = failure.constructor as typeof FeedError;
  throw new Lack('network', failure.url, 'no connection for the next try', { cause: failure });
}

/** Waits for something, or for the signal; then stops the waiting. */
async function until<T>(signal: AbortSignal, begin: (done: () => void) => T, end: (begun: T) => void): Promise<void> {
  let done!: () => void;
  const over = new Promise<void>((resolve) => (done = resolve));
  const begun = begin(done);
  signal.addEventListener('abort', done);
  await over;
  signal.removeEventListener('abort', done);
  end(begun);
}
