import { MAX_BYTES, readBody } from '../feed/load-feed.js';
import { FeedError } from '../feed/feed-error.js';
import { webUrl } from '../feed/url.js';
import { originOf, refused, type Exchange, type Failure, type Hop } from '../doctor/exchange.js';
import { rootCause } from '../ssr/root-cause.js';

/** As many as browsers follow. */
const MAX_REDIRECTS = 20;

export interface FetchOptions {
  /** What a browser would say of the page that asks. */
  readonly origin: string;
  /** Seconds for headers and body together, redirects included. */
  readonly timeout: number;
}

/** Asks for an address as a browser would for a page of another origin, and keeps what is said on the way. */
export async function exchange(address: string, { origin, timeout }: FetchOptions): Promise<Exchange> {
  const hops: Hop[] = [];
  let url = address;
  const failed = (kind: Failure['kind'], message: string): Exchange => ({
    url: address,
    hops,
    failure: { kind, message },
  });
  const never = refused(url);
  if (never) return never;
  if (!webUrl(url)) return failed('bad-url', `"${url}" is not an http(s) address`);
  const started = performance.now();
  const deadline = AbortSignal.timeout(timeout * 1000);
  try {
    for (;;) {
      const response = await fetch(url, {
        redirect: 'manual',
        credentials: 'omit',
        signal: deadline,
        headers: requestHeaders(hops, url, origin),
      });
      const headers: Record<string, string> = Object.fromEntries(response.headers);
      hops.push({ url, status: response.status, headers });
      const { location } = headers;
      if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined) {
        const body = await readBody(response, url, MAX_BYTES);
        return { url: address, hops, body, seconds: (performance.now() - started) / 1000 };
      }
      await response.body?.cancel();
      const next = webUrl(location, url);
      if (!next || refused(next)) return failed('bad-redirect', `It redirects to "${location}"`);
      if (hops.length > MAX_REDIRECTS) return failed('redirects', `More than ${MAX_REDIRECTS} redirects`);
      url = next;
    }
  } catch (error) {
    if (deadline.aborted) return failed('timeout', `nothing complete within ${timeout} s`);
    if (error instanceof FeedError) return failed('too-large', `The feed is larger than ${MAX_BYTES / 2 ** 20} MiB`);
    return failed(hops.at(-1)?.url === url ? 'truncated' : 'unreachable', rootCause(error) ?? 'unknown');
  }
}

/**
 * What is said with a request.
 *
 * @param hops  The redirects that led to this address.
 */
export const requestHeaders = (hops: readonly Hop[], url: string, origin: string): Record<string, string> => ({
  accept: '*/*',
  // All that browsers take and that comes unpacked here.
  'accept-encoding': 'gzip, deflate, br',
  origin: sayOrigin(hops, url, origin),
  'user-agent': 'topic-elements doctor',
});

/** What a browser says of the page: no longer which it is, once a foreign host has led to another one. */
function sayOrigin(hops: readonly Hop[], url: string, origin: string): string {
  const homes = [...hops.map((hop) => hop.url), url].map(originOf);
  return homes.some((home, i) => i && home !== homes[i - 1] && homes[i - 1] !== origin) ? 'null' : origin;
}
