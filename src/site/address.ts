import { webUrl } from '../feed/url.js';

/**
 * Stands for the host of a site whose address nobody has said. It is taken out of what is written, so that links lead
 * where they do on whichever host the site comes to lie.
 */
export const ANY_HOST = 'https://topic-elements.invalid';

/**
 * The address of a site, as its pages' addresses begin.
 *
 * @param value  That of the host's root where it is absent.
 * @throws {TypeError} for what is no http(s) address.
 */
export function siteAddress(value: string | URL = ANY_HOST): string {
  const address = webUrl(String(value));
  if (!address) throw new TypeError(`[topic-elements] "${String(value)}" is not the http(s) address of a site.`);
  const url = new URL(address);
  url.search = url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/**
 * The address of a page by its place in the folder of the site: `news/index.html` is `news/`.
 *
 * @param path  With `/` between names.
 * @param site  As from {@link siteAddress}.
 */
export function addressOf(path: string, site: string): string {
  const shown = path.replace(/(^|\/)index\.html?$/i, '$1');
  return site + shown.split('/').map(encodeURIComponent).join('/');
}

/** The place of an address in the folder of the site; undefined for those of other sites. */
export function pathIn(address: string, site: string): string | undefined {
  if (!address.startsWith(site)) return undefined;
  try {
    return decodeURIComponent(new URL(address).pathname.slice(new URL(site).pathname.length));
  } catch {
    return undefined;
  }
}

/**
 * What is written where the host is not known.
 *
 * @throws {TypeError} where visitors are told the name of the host, as they are of that of films.
 */
export function withoutHost(html: string): string {
  const text = html.replaceAll(ANY_HOST, '');
  if (text.includes(new URL(ANY_HOST).host))
    throw new TypeError('names the host that its feed is on, which is that of the site: the base URL is needed');
  return text;
}
