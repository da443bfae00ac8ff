import type * as Charset from './charset.js';
import type { field, JsonObject } from '../json.js';
import type { policy } from '../trusted-types.js';
import type { excerpt } from '../text.js';
import type { linkUrl } from '../url.js';
import type * as Words from '../words.js';

/**
 * What the module of a foreign format exports as `toJsonFeed`: it puts what it finds in the form of a JSON Feed, or says
 * what it has found instead. It takes anything, and makes nothing safe: `parseJsonFeed` does that, for all formats.
 *
 * Such modules are loaded when their format is met. What they need of the code that is there already is handed in: in the
 * files for pages, a name that one file imports of another is bytes in both.
 *
 * @param source  The JSON, or the text.
 * @param url  The address of the feed.
 * @param body  What came, for text that is not UTF-8.
 * @param type  The `Content-Type` that came with it.
 */
export type ToJsonFeed = (
  source: unknown,
  url: string,
  tools: Tools,
  body: Uint8Array | string,
  type?: string,
) => JsonObject | string | Promise<JsonObject | string>;

type WordReaders = Pick<typeof Words, 'decode' | 'paragraphs'>;

/** What they need of the library. */
export interface Tools extends WordReaders {
  /** For what is not UTF-8. */
  readonly charset: () => Promise<typeof Charset>;
  readonly excerpt: typeof excerpt;
  /** Reads own properties only, of anything. */
  readonly field: typeof field;
  readonly policy: typeof policy;
  readonly resolve: typeof linkUrl;
}
