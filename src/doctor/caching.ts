import type { Again, Hop } from './exchange.js';
import { counted, finding, type Finding } from './finding.js';
import { cachingFix, compressionFix, headerFix, revalidationFix } from './server-fixes.js';

const DAY = 86_400;
/** Below, compression saves less than a packet or two. */
const WORTH_COMPRESSING = 50_000;

export interface CachingView {
  /** Decoded bytes. */
  readonly size?: number;
  /** Whether all headers can be seen. A page sees only some of those that another host sends. */
  readonly complete?: boolean;
  /** What came of asking with these validators; absent where nobody has. */
  readonly again?: Again;
}

/**
 * What browsers and caches between them and the server may keep. A feed on partners' pages is asked for by visitors of
 * all of them: without caching, each view of a page is a request.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9111
 */
export function examineCaching(
  { url, headers }: Hop,
  { size = 0, complete = true, again }: CachingView = {},
): Finding[] {
  const found: Finding[] = [];
  const say = (severity: Finding['severity'], id: string, header: string, message: string, fix = cachingFix(url)) =>
    found.push(finding(severity, id, { url, header }, message, fix));
  const directives = parse(headers['cache-control'] ?? '');
  const seconds = Number(directives.get('s-maxage') ?? directives.get('max-age'));
  const validators = headers.etag ?? headers['last-modified'];
  const name = headers.etag === undefined ? 'Last-Modified' : 'ETag';
  const asked = headers.etag === undefined ? 'If-Modified-Since' : 'If-None-Match';
  const ignored = again?.same ? `does not heed ${asked}` : undefined;
  const isWhole = ignored ?? (validators || !complete ? undefined : 'has neither ETag nor Last-Modified');
  const everyView = 'each view of each partner’s page is a request that your server has to answer';
  // What is no date, such as 0, is one in the past. It counts only where Cache-Control says nothing.
  const expires =
    headers.expires === undefined || !isNaN(seconds) ? NaN : (Date.parse(headers.expires) || 0) - now(headers.date);

  if (directives.has('no-store')) {
    say('warning', 'cache-no-store', 'Cache-Control', `"no-store" forbids all caching: ${everyView}.`);
  } else if (directives.has('private')) {
    say(
      'warning',
      'cache-private',
      'Cache-Control',
      '"private" forbids shared caches, such as a CDN, to keep the feed.',
    );
  } else if (directives.has('no-cache') || seconds === 0 || expires <= 0) {
    if (isWhole) {
      const says = `The feed is never fresh, and the server ${isWhole}: ${everyView}, with the whole feed.`;
      say('warning', 'cache-never-fresh', 'Cache-Control', says);
    } else if (validators) {
      const says = `The feed is never fresh: ${everyView}, although a small one (304).`;
      say('note', 'cache-revalidates', 'Cache-Control', says);
    }
  } else if (isNaN(seconds) && isNaN(expires)) {
    const says = `The header is missing: browsers guess, most caches keep nothing, and ${everyView}.`;
    say('warning', 'cache-missing', 'Cache-Control', says);
  } else if (seconds > DAY || expires > DAY * 1000) {
    const days = counted(Math.round((seconds || expires / 1000) / DAY), 'day');
    say('note', 'cache-too-long', 'Cache-Control', `Fresh for ${days}: so late may news reach some visitors.`);
  } else if (ignored) {
    const says = `The server ${ignored}: when the time of the feed is over, all of it is sent again, also unchanged, in the place of a 304.`;
    say('note', 'cache-not-revalidated', name, says, revalidationFix(url));
  } else if (!validators && complete) {
    const says = 'Neither ETag nor Last-Modified: when its time is over, the whole feed is sent again, also unchanged.';
    say('note', 'cache-no-validator', 'ETag', says, {
      nginx: 'etag on;  # for files; it is the default',
      Apache: 'FileETag MTime Size',
      WordPress: '// sends both for RSS and Atom; a plugin may take them away',
      Drupal: 'drush config:set system.performance cache.page.max_age 300',
    });
  }
  if (again && again.status >= 400) {
    const says = `Asked whether the feed is still the newest (${asked}), the server answers ${again.status}: visitors who come back get nothing new, or a message.`;
    say('error', 'cache-conditional-error', name, says, revalidationFix(url));
  }
  if (headers['set-cookie'] !== undefined) {
    const says = 'A cookie comes with the feed: caches do not keep such an answer, and elements never send it back.';
    say('warning', 'cache-set-cookie', 'Set-Cookie', says, {
      nginx: 'proxy_hide_header Set-Cookie;  # or fastcgi_hide_header',
      Apache: 'Header always unset Set-Cookie',
      WordPress: '// a plugin sets it, often by session_start(): deactivate one after the other to see which',
      Drupal: '// a module opens a session for anonymous visitors: find who writes to $request->getSession()',
    });
  }
  const vary = headers.vary?.toLowerCase() ?? '';
  if (/\*|\bcookie\b/.test(vary)) {
    const says = `"Vary: ${headers.vary}" makes each visitor’s copy another one: caches keep none for the next.`;
    say('warning', 'cache-vary', 'Vary', says, headerFix('Vary', 'Accept-Encoding'));
  }
  if (complete && size > WORTH_COMPRESSING && !headers['content-encoding']) {
    const says = `${Math.round(size / 1000)} kB are sent as they are; compressed it would be about a quarter.`;
    say('warning', 'not-compressed', 'Content-Encoding', says, compressionFix(url));
  }
  return found;
}

/** The time that the server thinks it is. */
const now = (date: string | undefined) => Date.parse(date ?? '') || Date.now();

/** Directives by their names in lower case. */
function parse(header: string): Map<string, string> {
  const directives = header.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,;]*)))?/g);
  return new Map([...directives].map(([, name = '', inQuotes, bare = '']) => [name.toLowerCase(), inQuotes ?? bare]));
}
