import { array, field, object, positive } from '../json.js';
import type { Attachment, Author, Content, Feed, Item, Link, Picture, Section } from '../model.js';
import { isMarkup, parseDate, plainText, readFully } from '../readers.js';
import { languageTag, literalText, textParagraphs } from '../text.js';
import { imageSrcset, imageUrl, linkUrl, webUrl } from '../url.js';

/**
 * JSON Feed 1.0 and 1.1 with the `_topic` extension.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
const VERSION = /^(https?:\/\/(www\.)?jsonfeed\.org\/version\/)?1(\.\d+)?\/?$/i;
/** More items than any page shows; what a runaway export has beyond is not read. */
const MAX_ITEMS = 2000;
/** The same of the sections of an item. */
const MAX_SECTIONS = 200;

/**
 * The feed in `json`, or `undefined` where it is none. Never throws, and drops no more than what cannot be read. A promise
 * where there is markup for which the code is not there yet.
 */
export const readJsonFeed = (json: unknown, url: string): Feed | undefined | Promise<Feed | undefined> =>
  readFully(() => parseJsonFeed(json, url));

/** The same at once, with texts that have markup read only as well as can be now. */
export function parseJsonFeed(json: unknown, url: string): Feed | undefined {
  const source = object(json);
  if (!source || !isJsonFeed(source)) return undefined;
  const topic = object(field(source, '_topic'));
  const { items, sections } = arrange(listIn(topic, 'sections'), parseItems(field(source, 'items'), url));
  const description = field(source, 'description');
  return Object.freeze<Feed>({
    url,
    title: textIn(source, 'title'),
    tagline: textIn(topic, 'tagline'),
    description: Object.freeze(
      typeof description === 'string'
        ? textParagraphs(description).flatMap((paragraph) => plainText(paragraph) ?? [])
        : [],
    ),
    language: languageTag(field(source, 'language')),
    homePage: webUrl(field(source, 'home_page_url'), url),
    image: picture(field(topic, 'image'), [], url),
    breadcrumb: links(field(topic, 'breadcrumb'), url),
    sections,
    footer: footer(object(field(topic, 'footer')), url),
    items,
  });
}

/** A version that is there decides; a feed that forgot it is known by its items. */
function isJsonFeed(source: object): boolean {
  const version = field(source, 'version');
  return typeof version === 'string' ? VERSION.test(version) : listIn(source, 'items').some(object);
}

/** A feed of nothing but items: what an `items` property or an embedded JSON array gives. */
export function feedOfItems(items: unknown, url: string): Feed | Promise<Feed> | undefined {
  return Array.isArray(items) ? (readJsonFeed({ version: '1.1', items }, url) as Feed | Promise<Feed>) : undefined;
}

/** Items as JSON Feed writes them; those that cannot be read are left out, and ids are made unique. */
function parseItems(value: unknown, url: string): readonly Item[] {
  const items: Item[] = [];
  const seen = new Map<string, number>();
  for (const raw of array(value)) {
    if (items.length === MAX_ITEMS) break;
    const item = parseItem(raw, url);
    if (!item) continue;
    let count = seen.get(item.id) ?? 0;
    let id = item.id;
    // What is made up can be there already, too.
    while (seen.has(id)) id = `${item.id} #${++count}`;
    seen.set(id, 1);
    if (id !== item.id) seen.set(item.id, count);
    items.push(id === item.id ? item : Object.freeze({ ...item, id }));
  }
  return Object.freeze(items);
}

function parseItem(raw: unknown, base: string): Item | undefined {
  const source = object(raw);
  if (!source) return undefined;
  const topic = object(field(source, '_topic'));
  const text = field(source, 'content_text');
  const html = field(source, 'content_html');
  const headline = textIn(source, 'title');
  const summary = textIn(source, 'summary');
  const url = linkUrl(field(source, 'url'), base);
  const content = Object.freeze<Content>({
    text: typeof text === 'string' && text.trim() ? text : undefined,
    html: typeof html === 'string' && html.trim() ? html : undefined,
  });
  const sections = sectionIds(field(topic, 'section'));
  // What is going to be shown is read at once, so that nothing jumps: of news with a headline that is not the body.
  if (content.html && (sections.length || !(headline ?? summary))) isMarkup(content.html);
  const rawId = field(source, 'id');
  const id = typeof rawId === 'number' ? String(rawId) : literalText(rawId);
  const key =
    id ??
    url ??
    headline ??
    summary ??
    plainText(content.text ?? content.html)
      ?.slice(0, 80)
      .trim();
  if (!key) return undefined;
  return Object.freeze<Item>({
    id: key,
    url,
    externalUrl: linkUrl(field(source, 'external_url'), base),
    headline,
    kicker: textIn(topic, 'kicker'),
    summary,
    content: content.text || content.html ? content : undefined,
    image: picture(field(topic, 'image'), [field(source, 'image'), field(source, 'banner_image')], base),
    published: parseDate(field(source, 'date_published')),
    modified: parseDate(field(source, 'date_modified')),
    language: languageTag(field(source, 'language')),
    tags: some(listIn(source, 'tags').flatMap((tag) => plainText(tag) ?? [])),
    authors: authors(source, base),
    authorTitle: textIn(topic, 'author_title'),
    attachments: some(listIn(source, 'attachments').flatMap((file) => attachment(file, base) ?? [])),
    sections: some(sections),
    start: parseDate(field(topic, 'start')),
    end: parseDate(field(topic, 'end')),
    venue: textIn(topic, 'venue'),
  });
}

/** `details` is the `_topic.image` object, or an address in its place; `plain` the fields of JSON Feed's own beside it. */
function picture(details: unknown, [image, banner]: readonly unknown[], base: string): Picture | undefined {
  const own = typeof details === 'string' ? details : field(details, 'url');
  const url = imageUrl(image, base) ?? imageUrl(own, base) ?? imageUrl(banner, base);
  if (!url) return undefined;
  return Object.freeze<Picture>({
    url,
    alt: textIn(details, 'alt') ?? '',
    caption: textIn(details, 'caption'),
    credit: textIn(details, 'credit'),
    width: positive(field(details, 'width')),
    height: positive(field(details, 'height')),
    srcset: imageSrcset(field(details, 'srcset'), base),
  });
}

/** Version 1.1 has `authors`, version 1.0 one `author`. */
function authors(source: object, base: string): readonly Author[] | undefined {
  const read = (raw: unknown) => author(raw, base) ?? [];
  return some(listIn(source, 'authors').flatMap(read)) ?? some([field(source, 'author')].flatMap(read));
}

function author(raw: unknown, base: string): Author | undefined {
  const name = textIn(raw, 'name');
  const url = linkUrl(field(raw, 'url'), base);
  const avatar = imageUrl(field(raw, 'avatar'), base);
  return name || url || avatar ? Object.freeze<Author>({ name, url, avatar }) : undefined;
}

function attachment(raw: unknown, base: string): Attachment | undefined {
  const url = webUrl(field(raw, 'url'), base);
  if (!url) return undefined;
  return Object.freeze<Attachment>({
    url,
    mimeType: textIn(raw, 'mime_type')?.toLowerCase(),
    title: textIn(raw, 'title'),
    size: positive(field(raw, 'size_in_bytes')),
    duration: positive(field(raw, 'duration_in_seconds')),
  });
}

function links(value: unknown, base: string): readonly Link[] {
  return Object.freeze(
    array(value).flatMap((raw) => {
      const title = textIn(raw, 'title');
      return title ? Object.freeze<Link>({ title, url: linkUrl(field(raw, 'url'), base) }) : [];
    }),
  );
}

function footer(source: object | undefined, base: string): Feed['footer'] {
  const copyright = textIn(source, 'copyright');
  const entries = links(field(source, 'links'), base);
  return copyright || entries.length ? Object.freeze({ copyright, links: entries }) : undefined;
}

/**
 * Gives every feed sections. Declared ones hold as they are; without them, or where no item belongs to any of them,
 * items are grouped by the section that they name, in order of first appearance, and those that name none are
 * a `news-list`.
 */
function arrange(declared: readonly unknown[], items: readonly Item[]): Pick<Feed, 'items' | 'sections'> {
  const sections = new Map<string, Section>();
  for (const raw of declared) {
    const type = literalText(field(raw, 'type'));
    const id = literalText(field(raw, 'id')) ?? type;
    if (!id || sections.has(id)) continue;
    const limit = positive(field(raw, 'limit'));
    sections.set(
      id,
      Object.freeze<Section>({
        id,
        type: type ?? id,
        heading: textIn(raw, 'heading'),
        limit: limit && Math.ceil(limit),
      }),
    );
  }
  if (items.some((item) => item.sections?.some((id) => sections.has(id)))) {
    return { items, sections: Object.freeze([...sections.values()]) };
  }
  const grouped = items.map((item) => (item.sections ? item : Object.freeze({ ...item, sections: UNSORTED })));
  const ids = new Set(grouped.flatMap((item) => item.sections ?? []));
  return {
    items: Object.freeze(grouped),
    sections: Object.freeze([...ids].map((id) => sections.get(id) ?? Object.freeze({ id, type: id }))),
  };
}

const UNSORTED = Object.freeze(['news-list']);

function sectionIds(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, MAX_SECTIONS)
    .flatMap((id) => literalText(id) ?? []);
}

/** One line of plain text out of a field. */
const textIn = (source: unknown, key: string) => plainText(field(source, key));

const listIn = (source: unknown, key: string) => array(field(source, key));

const some = <T>(list: T[]): readonly T[] | undefined => (list.length ? Object.freeze(list) : undefined);
