import type { Feed } from '../../src/feed/model.js';
import { webUrl } from '../../src/feed/url.js';
import { askedByAttributes, askedOf, type Asked } from '../../src/doctor/requests.js';
import type { Embed } from './embed.js';

/** Where a page with the element gets things from, by directive; `'self'` is the page's own site. */
export interface Origins {
  readonly script: readonly string[];
  readonly style: readonly string[];
  readonly connect: readonly string[];
  readonly img: readonly string[];
  readonly media: readonly string[];
  readonly frame: readonly string[];
}

/** The source that allows an address; undefined where it is none. */
const sourceOf = (address: string): string | undefined => {
  if (/^data:/i.test(address)) return 'data:';
  const url = webUrl(address);
  return url && new URL(url).origin;
};

const once = (addresses: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(addresses.flatMap((address) => (address && sourceOf(address)) || [])),
];

/**
 * What a page has to allow, exactly.
 *
 * @param bundled  Whether the code comes with the page's own, not from the folder that the embed names.
 * @param linked  Whether the preset is linked from that folder.
 */
export function originsOf(
  { tag, attributes, theme, colours, base }: Embed,
  feed?: Feed,
  bundled = false,
  linked = !bundled,
): Origins {
  const given = new Map(attributes.map(([name, value]) => [name, String(value)]));
  const address = given.get('feed');
  const folder = (webUrl(base) && sourceOf(base)) ?? "'self'";
  const styles = [...(theme ? [linked ? folder : "'self'"] : []), ...(colours.length ? ["'self'"] : [])];
  const showing = { section: given.get('section'), tag: given.get('tag'), images: !given.has('no-images') };
  const ofFeed = feed ? askedOf(tag, feed, showing) : [];
  const asked = address ? ofFeed : askedByAttributes(tag, given, showing);
  const from = (kind: Asked['kind']) => asked.flatMap((one) => (one.kind === kind ? one.url : []));
  return {
    script: [bundled ? "'self'" : folder],
    style: [...new Set(styles)],
    connect: once([address, ...from('connect')]),
    img: once(from('img')),
    media: once(from('media')),
    frame: once(from('frame')),
  };
}
