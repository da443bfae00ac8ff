import type { Exchange } from './exchange.js';
import { finding, type Finding } from './finding.js';

/** More than so many seconds, and visitors wonder whether anything comes. */
const SLOW = 3;

/** Answers that did not come, or say that there is nothing. */
export function examineNetwork({ url, hops, seconds = 0, failure }: Exchange): Finding[] {
  const found: Finding[] = [];
  const where = { url };
  if (failure) found.push(finding('error', ...FAILURES[failure.kind](url, failure.message)));
  const last = hops.at(-1);
  if (last && !failure) {
    const { status } = last;
    if (status === 204 || status === 205 || status === 304 || status < 200 || status > 299) {
      const [message, fix] = statusText(status);
      const says = `The server answers ${status}: ${message}. Visitors see what stands between the tags, or a message.`;
      found.push(finding('error', `http-${status}`, { ...where, url: last.url }, says, { server: fix }));
    }
  }
  if (seconds > SLOW && !failure) {
    const says = `The answer took ${seconds.toFixed(1)} seconds: so long do visitors look at a placeholder.`;
    const fix = 'Cache the feed on the server, or publish it as a file that is written when something changes.';
    found.push(finding('warning', 'slow', where, says, { server: fix }));
  }
  const moved = hops.slice(0, -1);
  if (moved.length && last && moved.every(({ status }) => status === 301 || status === 308)) {
    const says = `The feed has moved for good, and each visitor waits for ${moved.length === 1 ? 'a redirect' : `${moved.length} redirects`}.`;
    found.push(finding('note', 'moved-permanently', where, says, { page: `feed="${last.url}"` }));
  }
  return found;
}

type Report = [id: string, where: { url: string }, message: string, fix: Record<string, string>];

const FAILURES: Readonly<Record<NonNullable<Exchange['failure']>['kind'], (url: string, message: string) => Report>> = {
  unreachable: (url, message) => [
    'unreachable',
    { url },
    `No connection to the server: ${message}. Visitors see what stands between the tags, or a message.`,
    { server: 'Check the name of the host, its DNS entry, its certificate and its firewall.' },
  ],
  timeout: (url, message) => [
    'timeout',
    { url },
    `The answer is too slow: ${message}. Elements give up after their timeout, 10 seconds unless they say otherwise.`,
    { server: 'Cache the feed on the server, or publish it as a file that is written when something changes.' },
  ],
  truncated: (url, message) => [
    'body-truncated',
    { url },
    `The connection ended before the feed was complete: ${message}. Elements show nothing of half a feed.`,
    { server: 'Check Content-Length, and the time limits of PHP and of the proxies in front of the server.' },
  ],
  'too-large': (url, message) => [
    'too-large',
    { url },
    `${message}. Elements read no more and show nothing.`,
    { server: 'Publish the newest items only, and summaries in the place of whole texts: 100 kB are plenty.' },
  ],
  redirects: (url, message) => [
    'redirect-loop',
    { url },
    `${message}. Browsers give up.`,
    { server: 'Check the rules that add or take away "www", "https" and the slash at the end.' },
  ],
  'bad-redirect': (url, message) => [
    'redirect-refused',
    { url },
    `${message}. Browsers refuse it.`,
    { server: 'Redirect to an https address, without user name and password.' },
  ],
  credentials: (url, message) => [
    'url-credentials',
    { url },
    `${message}. Browsers ask for no such address, and everybody can read it on the page.`,
    {
      server: 'Let everybody read the feed: elements send no passwords and no cookies.',
      page: `feed="${url}"`,
    },
  ],
  'bad-url': (url, message) => [
    'bad-url',
    { url },
    `${message}. Nothing is requested.`,
    { page: 'feed="https://example.org/feed.json"' },
  ],
};

function statusText(status: number): [what: string, fix: string] {
  if (status === 401 || status === 403 || status === 407) {
    return [
      'the feed is behind a login or a firewall; elements send no cookies and no passwords',
      'Let everybody read this address, and check rules against robots: they may refuse other browsers too.',
    ];
  }
  if (status === 404 || status === 410)
    return ['there is no such address', 'Check the spelling, or restore what was there.'];
  if (status === 429) return ['too many requests', 'Let caches answer: see Cache-Control.'];
  if (status >= 500) return ['the server is in trouble', 'Its error log says why.'];
  if (status >= 300 && status < 400) return ['a redirect without a place to go', 'Send the header Location.'];
  return ['that is no feed', 'Answer 200 with the feed.'];
}
