import type { JsonObject } from '../json.js';
import type { Tools } from './format.types.js';

/**
 * schema.org as JSON-LD: an `ItemList`, a `@graph` or a list of articles, events and films, or one of them.
 *
 * @see https://schema.org/ItemList
 */
const MAX_ITEMS = 2000;
/** What is an item without a list that says so. */
const ITEM = /(Article|Posting|Report|Event|VideoObject|Episode|Book|Thesis|Dataset|DigitalDocument)$/;
/** Where others are inside. */
const INSIDE = ['@graph', 'mainEntity', 'itemListElement', 'blogPost', 'item'];
/** Of these, where everything is an item. */
const LISTED = /Element$|^blog/;

/** What is listed, in that order, then what else is worth an item. */
export function toJsonFeed(json: unknown, _: string, { field }: Tools): JsonObject | string {
  const at = (source: unknown, ...path: string[]): unknown => path.reduce(field, source);
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value ? [value] : []);
  const string = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  const isA = (thing: unknown, type: RegExp) => list(at(thing, '@type')).some((one) => type.test(string(one) ?? ''));

  /** What is described in one place and only named in others. */
  const known = new Map<unknown, unknown>();
  const things = (value: unknown) => list(value).map((thing) => known.get(at(thing, '@id')) ?? thing);

  const queue = [...list(json)];
  const listed: unknown[] = [];
  for (const thing of queue) {
    const id = at(thing, '@id');
    if (id && at(thing, '@type') && !known.has(id)) known.set(id, thing);
    // That says where the page is, not what is on it.
    if (isA(thing, /^BreadcrumbList$/)) continue;
    for (const name of INSIDE) {
      for (const one of list(at(thing, name))) {
        queue.push(one);
        if (LISTED.test(name)) listed.push(typeof at(one, 'item') === 'object' ? at(one, 'item') : one);
      }
    }
  }
  const items = new Set(things([...listed, ...queue.filter((thing) => isA(thing, ITEM))]));
  // A list may have nothing in it today.
  if (!items.size && !queue.some((thing) => isA(thing, /ItemList$/))) return 'the JSON-LD has no list';
  const head = queue.find((thing) => !isA(thing, ITEM) && INSIDE.some((name) => at(thing, name)) && at(thing, 'name'));
  return {
    version: '1.1',
    title: text(at(head, 'name')),
    description: text(at(head, 'description')),
    language: text(at(head, 'inLanguage')),
    home_page_url: at(head, 'url'),
    items: [...items].slice(0, MAX_ITEMS).map(item),
  };

  /** A text, a text with its language, or what a thing is called. */
  function text(value: unknown): string | undefined {
    const [one] = things(value);
    return string(one) ?? string(at(one, '@value')) ?? string(at(one, 'name'));
  }

  function addressOf(value: unknown): string | undefined {
    const [one] = things(value);
    return string(one) ?? string(at(one, 'contentUrl')) ?? string(at(one, 'url'));
  }

  function item(thing: unknown): JsonObject {
    const get = (name: string) => at(thing, name);
    const say = (name: string) => text(get(name));
    const files = [thing, ...['encoding', 'video'].flatMap((name) => things(get(name)))];
    const image = get('image') ?? get('thumbnailUrl');
    const [picture] = things(image);
    // Of a meeting that is also on line, the place.
    const place = things(get('location')).find((one) => !isA(one, /^Virtual/));
    const address = at(place, 'address');
    return {
      id: get('@id'),
      url:
        addressOf(get('url') ?? get('item') ?? get('mainEntityOfPage') ?? thing) ??
        at(thing, 'mainEntityOfPage', '@id') ??
        /^http.*/.exec(string(get('@id')) ?? '')?.[0],
      external_url: files.map((file) => at(file, 'embedUrl')).find(string),
      title: say('headline') ?? say('name'),
      summary: say('description'),
      content_text: say('articleBody') ?? say('text'),
      date_published: get('datePublished') ?? get('uploadDate'),
      date_modified: get('dateModified'),
      language: say('inLanguage'),
      tags: list(get('keywords')).flatMap((word) => text(word)?.split(',')),
      authors: things(get('author') ?? get('creator')).map((person) => ({
        name: text(person),
        url: at(person, 'url'),
      })),
      attachments: files.map((file) => ({
        url: at(file, 'contentUrl'),
        mime_type: at(file, 'encodingFormat') ?? (isA(file, /Video/) ? 'video/mp4' : undefined),
        title: text(at(file, 'name')),
        duration_in_seconds: seconds(at(file, 'duration')),
      })),
      _topic: {
        section: isA(thing, /Event$/) ? 'event-list' : isA(thing, /VideoObject$/) ? 'video-card' : undefined,
        kicker: say('articleSection'),
        start: get('startDate'),
        end: get('endDate'),
        venue: [text(place), string(address) ?? text(at(address, 'addressLocality'))].filter(Boolean).join(', '),
        image: {
          url: addressOf(image),
          caption: text(at(picture, 'caption')),
          credit: text(at(picture, 'creditText')),
          width: number(at(picture, 'width')),
          height: number(at(picture, 'height')),
        },
      },
    };
  }

  function number(value: unknown): number {
    return typeof value === 'number' ? value : parseInt(string(value) ?? '');
  }

  /** `PT1H2M3S`. */
  function seconds(duration: unknown): number {
    const [, hours = 0, minutes = 0, rest = 0] =
      /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d*)?S)?$/.exec(string(duration) ?? '') ?? [];
    return (Number(hours) * 60 + Number(minutes)) * 60 + Number(rest);
  }
}
