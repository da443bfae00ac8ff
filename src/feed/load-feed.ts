import { FeedError } from './feed-error.js';
import { webUrl } from './url.js';

/** How {@link loadFeed} asks. */
export interface LoadOptions {
  /** Seconds for one try, headers and body together, up to 2,147,483; 10 when absent. */
  timeout?: number | undefined;
  /** Gives up the request; the promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Decoded bytes that are read at the most; 8 MiB when absent. */
  maxBytes?: number | undefined;
  /** What the browser's cache is good for; as usual when absent. */
  cache?: RequestCache | undefined;
  /** In the place of the global one. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** What came over the network. */
export interface Loaded {
  /** The address after redirects. */
  readonly url: string;
  readonly body: Uint8Array;
  /** The `Content-Type`, for the character encoding that may be in it. */
  readonly type?: string | undefined;
}

export const DEFAULT_TIMEOUT = 10;
export const MAX_BYTES = 8 * 2 ** 20;

/**
 * Fetches a feed once: no cookies, no other tries than the platform's own, one deadline over headers and body, and never
 * more than `maxBytes` in memory. Nothing is read into the body; deciding what it is belongs to `parse-feed`.
 *
 * @throws {FeedError} with code `bad-url`, `network`, `timeout`, `http` or `too-large`.
 */
export async function loadFeed(
  address: string,
  { timeout = DEFAULT_TIMEOUT, signal, cache, maxBytes = MAX_BYTES, fetch = globalThis.fetch }: LoadOptions = {},
): Promise<Loaded> {
  const url = webUrl(address);
  if (!url) throw new FeedError('bad-url', address, 'not an http(s) address');
  if (signal?.aborted) throw signal.reason;

  const request = new AbortController();
  const giveUp = () => request.abort(signal?.reason);
  const deadline = setTimeout(
    () => request.abort(new FeedError('timeout', url, `no complete answer within ${timeout} s`)),
    timeout * 1000,
  );
  signal?.addEventListener('abort', giveUp);
  try {
    const response = await fetch(url, { credentials: 'omit', signal: request.signal, cache });
    if (!response.ok) {
      throw new FeedError('http', url, `the server answered ${response.status} ${response.statusText}`.trim(), {
        status: response.status,
        retryAfter: response.headers.get('retry-after') ?? undefined,
      });
    }
    return {
      url: response.url || url,
      body: await readBody(response, url, maxBytes),
      type: response.headers.get('content-type') ?? undefined,
    };
  } catch (error) {
    // Browsers before 2024 reject with a plain AbortError instead of the reason that was given.
    if (request.signal.aborted) throw request.signal.reason;
    if (error instanceof FeedError) throw error;
    throw new FeedError(
      'network',
      url,
      'no connection, a broken one, or no CORS permission (Access-Control-Allow-Origin)',
      { cause: error },
    );
  } finally {
    clearTimeout(deadline);
    signal?.removeEventListener('abort', giveUp);
    // Ends a body that was not read to its end; does nothing to a finished one.
    request.abort();
  }
}

/**
 * The whole body.
 *
 * @throws {FeedError} with code `too-large`, or what the connection throws.
 */
export async function readBody(response: Response, url: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const add = (chunk: Uint8Array) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) throw new FeedError('too-large', url, `the body is larger than ${maxBytes} bytes`);
  };
  const reader = response.body?.getReader();
  // There is no body, or a `fetch` of the page's own that knows no streams.
  if (!reader) add(new Uint8Array(await response.arrayBuffer()));
  for (let part; reader && !(part = await reader.read()).done;) add(part.value);
  const body = new Uint8Array(size);
  // From its end.
  for (let chunk; (chunk = chunks.pop());) body.set(chunk, (size -= chunk.length));
  return body;
}
