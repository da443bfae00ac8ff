import type { Feed } from '../../src/feed/model.js';
import { imageUrl, webUrl } from '../../src/feed/url.js';
import { videoOf } from '../../src/feed/video.js';
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

/** Elements that show films. */
const FILMS = ['video-card', 'topic-page'];
/** Elements that show markup, and with it pictures in texts. */
const RICH = ['area-of-work-grid', 'focus-card', 'topic-page'];

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
 */
export function originsOf({ tag, attributes, theme, colours, base }: Embed, feed?: Feed, bundled = false): Origins {
  const given = (name: string) => {
    const value = attributes.find(([one]) => one === name)?.[1];
    return typeof value === 'string' ? value : undefined;
  };
  const files = bundled ? "'self'" : ((webUrl(base) && sourceOf(base)) ?? "'self'");
  const styles = [...(theme ? [files] : []), ...(colours.length ? ["'self'"] : [])];
  const films = FILMS.includes(tag)
    ? [videoOf({ id: '', url: given('src') && webUrl(given('src')) }), ...(feed?.items ?? []).map(videoOf)]
    : [];
  const pictures = attributes.some(([name]) => name === 'no-images') ? [] : picturesOf(tag, feed);
  return {
    script: [files],
    style: [...new Set(styles)],
    connect: once([given('feed'), given('feed') && feed?.url]),
    img: once([...pictures, given('image'), given('poster')]),
    media: once([
      ...films.flatMap((film) => (film?.provider === 'file' ? [film.player, film.captions?.url] : [])),
      given('captions'),
    ]),
    frame: once(films.map((film) => (film?.provider === 'file' ? undefined : film?.player))),
  };
}

function picturesOf(tag: string, feed: Feed | undefined): readonly (string | undefined)[] {
  if (!feed) return [];
  const all = [feed.image, ...feed.items.map(({ image }) => image)];
  const candidates = all.flatMap((image) => image?.srcset?.split(/,\s+/).map((one) => one.replace(/\s.*/, '')) ?? []);
  const avatars = feed.items.flatMap(({ authors }) => authors?.map(({ avatar }) => avatar) ?? []);
  const texts = RICH.includes(tag) ? feed.items.map(({ content }) => content?.html ?? '') : [];
  const inTexts = texts.flatMap((text) =>
    Array.from(text.matchAll(/<img\b[^<>]*?\ssrc\s*=\s*["']?([^"'\s<>]+)/gi), ([, src]) => imageUrl(src, feed.url)),
  );
  return [...all.map((image) => image?.url), ...candidates, ...avatars, ...inTexts];
}
