import type { Feed, Item, Picture } from '../feed/model.js';
import { isWhole, type CardText } from '../feed/paragraphs.js';
import { HERO, sectionsShown, tagOf } from '../feed/page-sections.js';
import { imageUrl, webUrl } from '../feed/url.js';
import { mayShowPoster, videoOf } from '../feed/video.js';
import { candidatesOf } from './candidates.js';
import { picturesIn } from './text-pictures.js';

/** Something that an element makes the page ask for. */
export interface Asked {
  /** By which directive of a Content Security Policy it has to be allowed: `connect-src`, `img-src` and so on. */
  readonly kind: 'connect' | 'img' | 'media' | 'frame';
  /** With the page, when it is near the viewport, or when a visitor plays a film. */
  readonly when: 'load' | 'near' | 'play';
  /** Http(s), or a picture as `data:`. */
  readonly url: string;
}

/** What an element shows of a feed. */
export interface Showing {
  /** Id of the only section. */
  readonly section?: string;
  /** The only tag. */
  readonly tag?: string;
  /** Whether pictures are shown; true when absent. */
  readonly images?: boolean;
  /** Address of the page. */
  readonly page?: string;
}

/** Which elements show the body of an item, and with it the pictures in it. */
const TEXTS: Readonly<Record<string, CardText | undefined>> = { 'area-of-work-grid': 'text', 'focus-card': 'either' };

/**
 * All that a feed makes a page ask for, in the element that shows it. How many items are shown does not matter: which ones
 * these are changes with the feed.
 *
 * @param element  Tag name without prefix.
 */
export function askedOf(element: string, feed: Feed, showing: Showing = {}): readonly Asked[] {
  const { section, tag } = showing;
  const items = feed.items.filter(({ tags }) => !tag || tags?.includes(tag));
  const inSection = (id: string | undefined) => items.filter(({ sections }) => !id || sections?.includes(id));
  const askedIn = (name: string, id: string | undefined): readonly Asked[] =>
    name === HERO
      ? picture(feed.image, showing, 'load')
      : inSection(id).flatMap((item) => askedOfItem(name, item, showing, feed));
  return [
    { kind: 'connect', when: 'load', url: feed.url },
    ...(element === 'topic-page'
      ? sectionsShown(feed, items, section).sections.flatMap(({ id, type }) =>
          askedIn(type === HERO ? type : tagOf(type), id),
        )
      : askedIn(element, section)),
  ];
}

/**
 * All that the attributes of an element make a page ask for, beside its feed. With a feed, they do not count.
 *
 * @param element  Tag name without prefix.
 * @param base  What relative addresses resolve against.
 */
export function askedByAttributes(
  element: string,
  attributes: ReadonlyMap<string, string>,
  { images, page }: Showing,
  base = page,
): readonly Asked[] {
  const own = (name: string, as = webUrl) => as(attributes.get(name)?.trim(), base);
  const url = own(element === 'video-card' ? 'poster' : 'image', imageUrl);
  const image = url ? { url, alt: '' } : undefined;
  if (element === HERO) return picture(image, { images }, 'load');
  const [film, captions] = [own('src'), own('captions')];
  const attachments = [
    ...(film ? [{ url: film, mimeType: 'video/*' }] : []),
    ...(captions ? [{ url: captions, mimeType: 'text/vtt' }] : []),
  ];
  return askedOfItem(element, { id: '', image, attachments }, { images, page });
}

function askedOfItem(element: string, item: Item, showing: Showing, feed?: Feed): readonly Asked[] {
  const { image, authors = [], content, headline, url } = item;
  switch (element) {
    case 'topic-feed':
    case 'topic-breadcrumb':
    case 'topic-footer':
      return [];
    case 'video-card':
      return askedOfFilm(item, showing, feed);
    case 'quote-block':
      return picture(image ?? avatarOf(authors[0]?.avatar), showing);
  }
  const text = TEXTS[element];
  // Of an item that is nothing but a link, the text is that link.
  const isShown = text && (headline ?? !url) && isWhole(item, text);
  const inText = isShown && content?.html ? picturesIn(content.html, feed?.url ?? '') : [];
  return [...picture(image, showing), ...pictures(inText, showing)];
}

const avatarOf = (url: string | undefined): Picture | undefined => (url ? { url, alt: '' } : undefined);

const pictures = (
  urls: readonly string[],
  { images = true }: Showing,
  when: Asked['when'] = 'near',
): readonly Asked[] => (images ? urls.map((url) => ({ kind: 'img', when, url })) : []);

const picture = (image: Picture | undefined, showing: Showing, when?: Asked['when']): readonly Asked[] =>
  image ? pictures([image.url, ...candidatesOf(image.srcset)], showing, when) : [];

function askedOfFilm(item: Item, showing: Showing, feed: Feed | undefined): readonly Asked[] {
  const { image } = item;
  const film = videoOf(item);
  const hosts = [showing.page, feed?.url].map((url) => url && new URL(url).host);
  const poster = image && mayShowPoster(image, film, hosts) ? picture(image, showing) : [];
  if (!film) return poster;
  const { captions, player, provider } = film;
  if (provider !== 'file') return [...poster, { kind: 'frame', when: 'play', url: player }];
  return [
    ...poster,
    { kind: 'media', when: 'play', url: player },
    ...(captions ? [{ kind: 'media', when: 'play', url: captions.url } as const] : []),
  ];
}
