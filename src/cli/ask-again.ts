import { MAX_BYTES, readBody } from '../feed/load-feed.js';
import type { Again, Exchange } from '../doctor/exchange.js';
import { requestHeaders, type FetchOptions } from './fetch.js';

/** What is said of the server's hurry, not of what it answers. */
const TOO_MANY = 429;

/**
 * Asks a server whether what it has just sent is still the newest, with all that it gave to ask by, as browsers do when the
 * time of a copy is over.
 *
 * @returns the exchange with the answer; as it was where there is nothing to ask, or no answer.
 */
export async function askAgain(got: Exchange, { origin, timeout }: FetchOptions): Promise<Exchange> {
  const { hops, body, failure } = got;
  const last = hops.at(-1);
  const { etag, 'last-modified': date, 'cache-control': control = '' } = last?.headers ?? {};
  if (!last || !body || failure || last.status !== 200 || !(etag ?? date) || /\bno-store\b/i.test(control)) return got;
  try {
    const response = await fetch(last.url, {
      redirect: 'manual',
      credentials: 'omit',
      signal: AbortSignal.timeout(timeout * 1000),
      headers: {
        ...requestHeaders(hops.slice(0, -1), last.url, origin),
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
        ...(date === undefined ? {} : { 'if-modified-since': date }),
      },
    });
    const { status } = response;
    if (status === TOO_MANY) return got;
    const again = status === 200 ? await readBody(response, last.url, MAX_BYTES) : undefined;
    await response.body?.cancel().catch(() => undefined);
    return { ...got, again: { status, same: again && Buffer.compare(again, body) === 0 } satisfies Again };
  } catch {
    return got;
  }
}
