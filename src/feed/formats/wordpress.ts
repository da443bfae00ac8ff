import type { JsonObject } from '../json.js';
import type { Tools } from './format.types.js';

/**
 * What WordPress answers at `/wp-json/wp/v2/posts` and its like, with pictures, authors and tags where it is asked with
 * `?_embed`.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
const MAX_ITEMS = 2000;
/** By how much the shape of a picture may differ from that of its original: WordPress also makes square ones. */
const SHAPE = 0.02;

/** The posts, or the one post. JSON that is nothing else comes here too, and is told what it is. */
export function toJsonFeed(json: unknown, _: string, { field }: Tools): JsonObject | string {
  const at = (source: unknown, ...path: string[]): unknown => path.reduce(field, source);
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const string = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  const number = (value: unknown) => (typeof value === 'number' ? value : NaN);

  const given: readonly unknown[] = Array.isArray(json) ? json.slice(0, MAX_ITEMS) : [json];
  // With `_fields` a post has only what was asked for; some have no title, others nothing but one.
  const isPost = (post: unknown) =>
    ['title', 'excerpt', 'content'].some((name) => typeof at(post, name, 'rendered') === 'string') ||
    (at(post, 'link') && at(post, 'slug'));
  const posts = given.filter(isPost);
  // A site without posts answers with an empty list.
  if (posts.length || !given.length) return { version: '1.1', items: posts.map(item) };
  const version = string(at(json, 'version'));
  if (version && Array.isArray(at(json, 'items')))
    return `the JSON is no feed, its version is "${version.slice(0, 60)}": only JSON Feed 1.0 and 1.1 can be read`;
  const keys = Object.keys(Object(given.find((one) => Object(one) === one)) as object).join(', ');
  const nothing = Array.isArray(json) ? 'a list without any object' : 'an object without any field';
  return `the JSON is no feed, it ${keys ? `has ${keys.slice(0, 80)}` : `is ${nothing}`}`;

  function item(post: unknown): JsonObject {
    const embedded = at(post, '_embedded');
    const yoast = at(post, 'yoast_head_json');
    const authors = list(at(embedded, 'author')).map((author) => ({
      name: at(author, 'name'),
      url: at(author, 'link'),
      avatar: at(author, 'avatar_urls', '96'),
    }));
    return {
      id: at(post, 'id'),
      url: at(post, 'link'),
      title: at(post, 'title', 'rendered'),
      // Themes end it with a link to the rest.
      summary: string(at(post, 'excerpt', 'rendered'))?.split(/<a\s[^<>]*more-link/)[0],
      content_html: at(post, 'content', 'rendered'),
      date_published: date(post, 'date'),
      date_modified: date(post, 'modified'),
      // Polylang, WPML, Yoast.
      language: string(at(post, 'lang') ?? at(post, 'wpml_current_locale') ?? at(yoast, 'og_locale'))?.replace(
        '_',
        '-',
      ),
      tags: list(at(embedded, 'wp:term')).flatMap((terms) => list(terms).map((term) => at(term, 'name'))),
      authors: authors.some(({ name }) => name) ? authors : [{ name: at(yoast, 'author') }],
      _topic: { image: picture(at(embedded, 'wp:featuredmedia', '0')) ?? shared(post, yoast) },
    };
  }

  /** The time of the site, with the offset to that of Greenwich: so the day is that of the publisher. */
  function date(post: unknown, name: string): string | undefined {
    const local = string(at(post, name));
    const utc = string(at(post, `${name}_gmt`));
    const minutes = Math.round((Date.parse(`${local}Z`) - Date.parse(`${utc}Z`)) / 60_000);
    if (!local || isNaN(minutes)) return local ?? (utc && `${utc}Z`);
    const [hour, minute] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    return `${local}${minutes < 0 ? '-' : '+'}${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  }

  function picture(media: unknown): JsonObject | undefined {
    const url = string(at(media, 'source_url'));
    if (!url) return undefined;
    const details = at(media, 'media_details');
    const shape = (size: unknown) => number(at(size, 'width')) / number(at(size, 'height'));
    const sizes = Object.values(Object(at(details, 'sizes')) as object).flatMap((size) => {
      const source = string(at(size, 'source_url'));
      const whole = Math.abs(shape(size) / shape(details) - 1) < SHAPE;
      return source && whole ? `${source} ${number(at(size, 'width'))}w` : [];
    });
    return {
      url,
      alt: at(media, 'alt_text'),
      caption: at(media, 'caption', 'rendered'),
      width: at(details, 'width'),
      height: at(details, 'height'),
      srcset: sizes.join(),
    };
  }

  /** What Jetpack and Yoast tell without `_embed`. */
  function shared(post: unknown, yoast: unknown): JsonObject {
    const image = at(yoast, 'og_image', '0');
    const url = string(at(post, 'jetpack_featured_media_url'));
    return url ? { url } : { url: at(image, 'url'), width: at(image, 'width'), height: at(image, 'height') };
  }
}
