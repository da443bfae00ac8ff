import type { Hop } from './exchange.js';
import { finding, quoted, type Finding } from './finding.js';
import type { FeedFormat } from './format.js';
import { typeFix } from './server-fixes.js';

/** The type that each format should come with, and others that are as good. */
const TYPES: Readonly<Record<FeedFormat, readonly [best: string, ...others: string[]]>> = {
  'JSON Feed': ['application/feed+json', 'application/json'],
  'WordPress REST API': ['application/json'],
  'Drupal JSON:API': ['application/vnd.api+json', 'application/json'],
  'JSON-LD': ['application/ld+json', 'application/json'],
  RSS: ['application/rss+xml', 'application/xml', 'text/xml'],
  'RSS 1.0': ['application/rss+xml', 'application/rdf+xml', 'application/xml', 'text/xml'],
  Atom: ['application/atom+xml', 'application/xml', 'text/xml'],
};

/** Elements decide by the content; others that meet the feed do not. */
export function examineMimeType({ url, headers }: Hop, format: FeedFormat): Finding[] {
  const header = headers['content-type'];
  const where = { url, header: 'Content-Type' };
  const [best, ...others] = TYPES[format];
  const fix = typeFix(url, `${best}; charset=utf-8`);
  const [type = '', ...parameters] = (header ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (!type) {
    const says = `The header is missing. Elements read the feed all the same; proxies may refuse or change it.`;
    return [finding('note', 'mime-missing', where, says, fix)];
  }
  const found: Finding[] = [];
  if (type !== best && !others.includes(type)) {
    const html = /html/.test(type);
    const effect = html
      ? 'Elements read it all the same, but proxies and caches may put their own markup into it, and it opens as garbled text'
      : 'Elements read it all the same; feed readers may not';
    found.push(
      finding(
        html ? 'warning' : 'note',
        'mime-wrong',
        where,
        `${quoted(type)} is not the type of ${format}. ${effect}.`,
        fix,
      ),
    );
  }
  const charset = parameters.map((parameter) => /^charset\s*=\s*"?([^"]*)/.exec(parameter)?.[1]).find(Boolean);
  if (charset && !/^utf-?8$/.test(charset) && !format.match(/RSS|Atom/)) {
    const says = `${quoted(charset)} is said to be its encoding. JSON is always read as UTF-8: accents come out as “�” where it is not.`;
    found.push(finding('warning', 'charset-declared', where, says, fix));
  }
  return found;
}

/**
 * Chromium runs no modules in documents of XML; Lit's templates, being HTML, are none there.
 *
 * @see https://crbug.com/717643
 */
export function examinePageType({ url, headers }: Hop): Finding[] {
  const type = headers['content-type'] ?? '';
  if (!/^[^;]*[/+]xml\b/i.test(type)) return [];
  const says = `${quoted(type)} makes the page XML, in which browsers run no modules, or the elements show nothing. Serve it as HTML.`;
  const where = { url, header: 'Content-Type' };
  return [finding('error', 'page-is-xml', where, says, typeFix(url, 'text/html; charset=utf-8'))];
}
