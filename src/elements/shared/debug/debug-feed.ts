import { examineBody } from '../../../doctor/body.js';
import { examineCaching } from '../../../doctor/caching.js';
import { examineCors } from '../../../doctor/cors.js';
import { examinePolicy } from '../../../doctor/csp.js';
import { originOf, refused, type Failure, type Hop } from '../../../doctor/exchange.js';
import { examineContent } from '../../../doctor/feed.js';
import { finding, type Finding } from '../../../doctor/finding.js';
import { asJson, formatOf } from '../../../doctor/format.js';
import { examineMimeType } from '../../../doctor/mime-type.js';
import { examineFeedAddress } from '../../../doctor/mixed-content.js';
import { examineNetwork } from '../../../doctor/network.js';
import type { FeedErrorLike, FeedState } from '../../../feed/model.js';

/** One answer, as far as a page may see it. */
interface Answer extends Hop {
  readonly bytes: Uint8Array;
}

export interface Asking {
  readonly document: Document;
  /** Seconds. */
  readonly timeout: number;
  /** Items that the page gives as data. */
  readonly items?: unknown;
}

/** A feed that was shown, or that failed, as far as a page can find out. Requests it once more. */
export async function examineLoaded({ feed, error }: FeedState, asking: Asking): Promise<Finding[]> {
  if (error) return examineFailure(error, asking);
  const { document } = asking;
  if (!feed) return [];
  // What the page gives as data came with the page, and has no head.
  if (asking.items !== undefined) {
    const { baseURI: url } = document;
    const json = { version: 'https://jsonfeed.org/version/1.1', items: asking.items };
    const found = examineContent({ url, feed, format: 'JSON Feed', json, page: url });
    return found.filter(({ where }) => where.path !== 'language' && where.path !== 'title');
  }
  const { answer } = await ask(feed.url, asking);
  if (!answer) return [];
  const { url, bytes } = answer;
  const text = new TextDecoder().decode(bytes);
  const json = asJson(text);
  const format = formatOf(json, text);
  const complete = originOf(url) === originOf(document.baseURI);
  return [
    ...examineCaching(answer, { size: bytes.length, complete }),
    ...examineMimeType(answer, format),
    ...examineBody({ url, text, bytes }),
    ...examineContent({ url, feed, format, json, page: document.baseURI }),
  ];
}

async function examineFailure({ code, url, status, message }: FeedErrorLike, asking: Asking): Promise<Finding[]> {
  const failed = (kind: Failure['kind']) => examineNetwork({ url, hops: [], failure: { kind, message } });
  if (code === 'bad-url') return failed('bad-url');
  if (code === 'timeout') return failed('timeout');
  if (code === 'too-large') return failed('too-large');
  if (code === 'http') return examineNetwork({ url, hops: [{ url, status: status ?? 0, headers: {} }] });
  const page = asking.document.baseURI;
  const blocked = examineFeedAddress(url, page);
  if (blocked.length) return blocked;
  if (code === 'not-a-feed') {
    const { answer } = await ask(url, asking);
    return answer
      ? examineBody({
          url: answer.url,
          text: new TextDecoder().decode(answer.bytes),
          bytes: answer.bytes,
          error: message,
        })
      : [];
  }
  if (!navigator.onLine) {
    const says = 'This browser is offline. Elements try again when a visitor asks for it.';
    return [finding('error', 'offline', { url }, says)];
  }
  return examineConnection(url, asking);
}

/** To a page, all faults of the network are one. What is asked for without wanting to read it tells some of them apart. */
async function examineConnection(url: string, asking: Asking): Promise<Finding[]> {
  const { document } = asking;
  const page = document.baseURI;
  const never = refused(url);
  if (never) return examineNetwork(never);
  const again = await ask(url, asking);
  if (again.policy !== undefined) {
    const empty = new Set<string>();
    const needs = {
      'script-src': empty,
      'style-src': empty,
      'connect-src': new Set([url]),
      'img-src': empty,
      'media-src': empty,
      'frame-src': empty,
    };
    const where = { url: page, header: 'Content-Security-Policy' };
    const found = examinePolicy({ policy: again.policy, where, meta: false }, needs, page);
    return found.filter(({ id }) => id === 'csp-connect-src');
  }
  if (again.answer) {
    const says = 'The feed could not be had, but now it can: the connection or the server was in trouble for a moment.';
    return [finding('note', 'failed-once', { url }, says)];
  }
  const reached = await ask(url, asking, 'no-cors');
  if (reached.answer) return examineCors({ hops: [{ url, status: 200, headers: {} }] }, originOf(page));
  const failure = { kind: 'unreachable', message: 'neither with nor without permission to read it' } as const;
  return examineNetwork({ url, hops: [], failure });
}

/** Asks once, and hears whether the page's own policy forbids it. */
async function ask(
  url: string,
  { document, timeout }: Asking,
  mode: 'cors' | 'no-cors' = 'cors',
): Promise<{ answer?: Answer; policy?: string }> {
  let policy: string | undefined;
  const heard = ({ effectiveDirective, originalPolicy }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'connect-src') policy = originalPolicy;
  };
  document.addEventListener('securitypolicyviolation', heard);
  try {
    const signal = AbortSignal.timeout(timeout * 1000);
    const response = await fetch(url, { cache: 'force-cache', credentials: 'omit', mode, signal });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const headers = Object.fromEntries(response.headers);
    return { answer: { url: response.url || url, status: response.status, headers, bytes } };
  } catch {
    // The report comes in a task of its own, after the promise.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { policy };
  } finally {
    document.removeEventListener('securitypolicyviolation', heard);
  }
}
