import { originOf, type Exchange, type Hop } from './exchange.js';
import { finding, quoted, type Finding } from './finding.js';
import { corsFix, headerFix } from './server-fixes.js';

/** Stands for every site that is not that of the feed. */
export const ANY_PARTNER = 'https://partner.example';

/**
 * Whether a browser lets a page of `origin` read the answer. It asks with a simple GET without credentials, so no
 * preflight; each redirect has to allow it, too, and after one from host to host the page counts as origin `null`.
 *
 * @param origin  Of the page; absent where any partner is meant.
 * @see https://fetch.spec.whatwg.org/#concept-cors-check
 */
export function examineCors({ hops }: Pick<Exchange, 'hops'>, origin?: string): Finding[] {
  const found: Finding[] = [];
  let asking = origin ?? ANY_PARTNER;
  let crossed = false;
  for (const [i, hop] of hops.entries()) {
    const home = originOf(hop.url);
    crossed ||= home !== asking;
    if (!crossed) continue;
    const refused = refusal(hop, asking, origin, i < hops.length - 1);
    if (refused) {
      found.push(refused);
      break;
    }
    const next = hops[i + 1];
    if (next && originOf(next.url) !== home && home !== asking) asking = 'null';
  }
  const last = hops.at(-1);
  if (last && crossed) {
    const allowed = last.headers['access-control-allow-origin']?.trim();
    const varies = /(^|,)\s*(origin|\*)\s*(,|$)/i.test(last.headers.vary ?? '');
    if (allowed && allowed !== '*' && !varies) {
      const says = `The permission is for ${quoted(allowed)} alone, but without "Vary: Origin" a cache gives it to pages of other sites, which then may not read the feed.`;
      found.push(finding('warning', 'cors-vary', { url: last.url, header: 'Vary' }, says, headerFix('Vary', 'Origin')));
    }
    const policy = last.headers['cross-origin-resource-policy']?.trim();
    if (/^same-(origin|site)$/i.test(policy ?? '')) {
      const says = `"${policy}" does not keep elements from reading the feed, but pictures that come with it are not shown on other sites.`;
      const where = { url: last.url, header: 'Cross-Origin-Resource-Policy' };
      found.push(
        finding('note', 'resource-policy', where, says, headerFix('Cross-Origin-Resource-Policy', 'cross-origin')),
      );
    }
  }
  return found;
}

function refusal(hop: Hop, asking: string, origin: string | undefined, redirect: boolean): Finding | undefined {
  const { url, headers } = hop;
  const where = { url, header: 'Access-Control-Allow-Origin' };
  const allowed = headers['access-control-allow-origin']?.trim();
  if (allowed === '*' || allowed === asking) return undefined;
  const pages = origin ? `Pages of ${origin}` : 'Pages of other sites';
  const effect = `${pages} may not read ${redirect ? 'this redirect' : 'the feed'}: visitors see what stands between the tags, or a message.`;
  if (!allowed) {
    const id = redirect ? 'cors-redirect' : 'cors-missing';
    return finding('error', id, where, `The header is missing. ${effect}`, corsFix(url));
  }
  if (asking === 'null') {
    const says = `After a redirect from one host to another, browsers ask for "null", and ${quoted(allowed)} is something else. ${effect}`;
    return finding('error', 'cors-null', where, says, { ...corsFix(url), page: `feed="${url}"` });
  }
  if (allowed.includes(',')) {
    const says = `${quoted(allowed)} are several values, and browsers accept one: it may have been sent twice. ${effect}`;
    return finding('error', 'cors-twice', where, says, corsFix(url));
  }
  const says = `Only pages of ${quoted(allowed)} may read it. ${effect}`;
  // Without a page to ask for, that may be what the publisher wants.
  return finding(origin ? 'error' : 'warning', 'cors-other-origin', where, says, corsFix(url, origin));
}
