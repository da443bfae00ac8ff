import { FeedError } from '../feed/feed-error.js';
import type { Feed } from '../feed/model.js';
import { parseFeed } from '../feed/parse-feed.js';
import { examineBody } from './body.js';
import { examineCaching } from './caching.js';
import { ANY_PARTNER, examineCors } from './cors.js';
import type { Exchange } from './exchange.js';
import { examineContent } from './feed.js';
import type { Finding } from './finding.js';
import { asJson, formatOf, type FeedFormat } from './format.js';
import { examineMimeType } from './mime-type.js';
import { examineFeedAddress } from './mixed-content.js';
import { examineNetwork } from './network.js';

export interface FeedReport {
  readonly findings: readonly Finding[];
  /** Absent where it could not be read. */
  readonly feed?: Feed;
  readonly format?: FeedFormat;
}

export interface FeedOptions {
  /** Origin of the page that shows the feed; any partner's when absent. */
  readonly origin?: string;
  /** What relative addresses resolve against, where the body did not come over HTTP. */
  readonly base?: string;
}

/** All that can be wrong with a feed, from the connection to the last item. Total: whatever comes, there is a report. */
export async function examineFeed(exchange: Exchange, { origin, base }: FeedOptions = {}): Promise<FeedReport> {
  const { url, hops, body, failure } = exchange;
  const page = origin ?? ANY_PARTNER;
  const last = hops.at(-1);
  const findings = examineNetwork(exchange);
  if (hops.length || failure) findings.push(...examineFeedAddress(url, page), ...examineCors({ hops }, origin));
  const answered = !last || (last.status >= 200 && last.status < 300 && last.status !== 204 && last.status !== 205);
  if (!body || failure || !answered) return { findings };

  const text = new TextDecoder().decode(body);
  const finalUrl = last?.url ?? base ?? url;
  const { feed, error } = await read(body, finalUrl, last?.headers['content-type']);
  findings.push(...examineBody({ url, text, bytes: body, error }));
  if (last) findings.push(...examineCaching(last, { size: body.length, again: exchange.again }));
  if (!feed) return { findings };
  const json = asJson(text);
  const format = formatOf(json, text);
  if (last) findings.push(...examineMimeType(last, format));
  // There may be more of them than a function takes arguments.
  return { findings: [...findings, ...examineContent({ url, feed, format, json, page })], feed, format };
}

async function read(body: Uint8Array, url: string, type?: string): Promise<{ feed?: Feed; error?: string }> {
  try {
    return { feed: await parseFeed(body, url, type) };
  } catch (error) {
    return { error: error instanceof FeedError ? error.message : String(error) };
  }
}
