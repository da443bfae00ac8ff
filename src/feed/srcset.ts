import { webUrl } from './url.js';

/**
 * A `srcset` whose candidates are all safe, or undefined. Candidates without a usable address are left out.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
export function imageSrcset(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const candidates: string[] = [];
  // A candidate is an address, that may contain commas but not end in one, and an optional width or density. Whatever
  // follows the first part of the pattern, it has matched: that keeps the search linear.
  for (const [, address, rest = ''] of value.matchAll(/([^\s,](?:\S*[^\s,])?)(?:\s+([^,]*))?/g)) {
    const url = webUrl(address, base);
    const size = rest.trim();
    if (url && !url.endsWith(',') && /^(\d+w|(\d+|\d*\.\d+)x)?$/.test(size))
      candidates.push(size ? `${url} ${size}` : url);
  }
  return candidates.join(', ') || undefined;
}
