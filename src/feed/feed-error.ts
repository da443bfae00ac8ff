import type { FeedErrorCode, FeedErrorLike } from './model.js';

/** The one error of the feed layer. `cause` is what the platform threw, where it threw something. */
export class FeedError extends Error implements FeedErrorLike {
  readonly code: FeedErrorCode;
  /** The address that was asked for. */
  readonly url: string;
  /** The HTTP status, for code `http`. */
  readonly status?: number | undefined;
  /** The `Retry-After` header as it came, where the server let it be read. */
  readonly retryAfter?: string | undefined;

  constructor(
    code: FeedErrorCode,
    url: string,
    message: string,
    options: { status?: number | undefined; retryAfter?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, options);
    this.name = 'FeedError';
    this.code = code;
    this.url = url;
    this.status = options.status;
    this.retryAfter = options.retryAfter;
  }
}
