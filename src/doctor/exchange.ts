import { withoutCredentials } from '../feed/credentials.js';

/** The headers of an answer, in lower case. Of a header that came several times, the values are joined by commas. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** One request and what was answered. */
export interface Hop {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
}

/** A feed, or what came in its place, and all that is known of the way to it. */
export interface Exchange {
  /** The address that was asked for. */
  readonly url: string;
  /** Each redirect, then the answer. Empty where the body did not come over HTTP. */
  readonly hops: readonly Hop[];
  /** As it is after decompression; absent where none came. */
  readonly body?: Uint8Array;
  /** Seconds until all of it was there. */
  readonly seconds?: number;
  /** The answer to whether that body is still the newest one, where it came with something to ask by. */
  readonly again?: Again;
  /** Why there is no whole answer. */
  readonly failure?: Failure;
}

/** What came of a conditional request, made with the validators of an answer. */
export interface Again {
  readonly status: number;
  /** Whether all of it was sent once more, and nothing in it was new. */
  readonly same?: boolean;
}

export interface Failure {
  /** `unreachable` where there was no answer at all. */
  readonly kind:
    'unreachable' | 'timeout' | 'truncated' | 'too-large' | 'redirects' | 'bad-redirect' | 'bad-url' | 'credentials';
  readonly message: string;
}

/**
 * What comes of an address that browsers ask for nothing: one with a user name or a password, which is told of without them.
 *
 * @returns nothing where an address has neither.
 * @see https://fetch.spec.whatwg.org/#dom-request
 */
export function refused(address: string): Exchange | undefined {
  const url = withoutCredentials(address);
  const message = 'There is a user name or a password in the address';
  return url === address ? undefined : { url, hops: [], failure: { kind: 'credentials', message } };
}

/** The origin of an address; `null`, as browsers write it, where it has none. */
export function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return 'null';
  }
}

/**
 * Whether a browser trusts an address although it is not encrypted: https, and the machine itself.
 *
 * @see https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy
 */
export function isSecure(url: string): boolean {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol !== 'http:' || /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1])$/.test(hostname);
  } catch {
    return true;
  }
}
