import type * as Details from '../details.js';
import { array, field, list, object, positive } from '../json.js';
import type { Author, Content, Feed, Item, Picture, Section } from '../model.js';
import { isMarkup, miss, parseDate, plainText, readFully } from '../readers.js';
import { languageTag, literalText, textParagraphs } from '../text.js';
import { imageUrl, linkUrl, webUrl } from '../url.js';

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

let details: typeof Details | undefined;

/** Has fields that few feeds have read in full, where nobody can wait for that. */
export function setDetails(all: typeof Details | undefined): void {
  details = all;
}

const loadDetails = () => import('../details.js').then(setDetails);

/** A field that few feeds have. The code for it is loaded when it is met. */
function rare<Key extends keyof typeof Details>(
  source: unknown,
  key: Key,
  base: string,
): ReturnType<(typeof Details)[Key]> | undefined {
  const value = field(source, key);
  if (value === undefined) return undefined;
  if (!details) miss(loadDetails);
  return details?.[key](value, base) as ReturnType<(typeof Details)[Key]>;
}

/**
 * The feed in `json`, or `undefined` where it is none. Never throws, and drops no more than what cannot be read. A promise
 * where there is something for which the code is not there yet.
 */
export const readJsonFeed = (json: unknown, url: string): Feed | undefined | Promise<Feed | undefined> =>
  readFully(() => parseJsonFeed(json, url));

/** The same at once, with everything read only as well as can be now. */
export function parseJsonFeed(json: unknown, url: string): Feed | undefined {
  if (!isJsonFeed(json)) return undefined;
  const topic = field(json, '_topic');
  const description = field(json, 'description');
  return Object.freeze<Feed>({
    url,
    title: textIn(json, 'title'),
    tagline: textIn(topic, 'tagline'),
    description: (typeof description === 'string' && list(textParagraphs(description), plainText)) || NONE,
    language: languageTag(field(json, 'language')),
    homePage: webUrl(field(json, 'home_page_url'), url),
    image: picture(field(topic, 'image'), undefined, url),
    breadcrumb: rare(topic, 'breadcrumb', url) ?? NONE,
    footer: rare(topic, 'footer', url),
    ...arrange(rare(topic, 'sections', url), (unsorted) => parseItems(field(json, 'items'), url, unsorted)),
  });
}

/** A version that is there decides; a feed that forgot it is known by its items. */
function isJsonFeed(json: unknown): boolean {
  const version = field(json, 'version');
  return typeof version === 'string' ? VERSION.test(version) : array(field(json, 'items')).some(object);
}

/** A feed of nothing but items: what an `items` property or an embedded JSON array gives. */
export function feedOfItems(items: unknown, url: string): Feed | Promise<Feed> | undefined {
  return Array.isArray(items) ? (readJsonFeed({ version: '1.1', items }, url) as Feed | Promise<Feed>) : undefined;
}

/**
 * Items as JSON Feed writes them; those that cannot be read are left out, and ids are made unique.
 *
 * @param unsorted  Sections of those that name none.
 */
function parseItems(value: unknown, url: string, unsorted: Item['sections']): readonly Item[] {
  const items: Item[] = [];
  const seen = new Map<string, number>();
  for (const raw of array(value)) {
    if (items.length === MAX_ITEMS) break;
    const item = parseItem(raw, url, unsorted);
    if (!item) continue;
    let { id } = item;
    let count = seen.get(id);
    if (count) {
      // What is made up can be there already, too.
      while (seen.has(id)) id = `${item.id} #${++count}`;
      seen.set(item.id, count);
    }
    seen.set(id, 1);
    items.push(count ? Object.freeze({ ...item, id }) : item);
  }
  return Object.freeze(items);
}

function parseItem(source: unknown, base: string, unsorted: Item['sections']): Item | undefined {
  const topic = field(source, '_topic');
  const headline = textIn(source, 'title');
  const summary = textIn(source, 'summary');
  const url = linkUrl(field(source, 'url'), base);
  const text = bodyIn(source, 'content_text');
  const html = bodyIn(source, 'content_html');
  const named = field(topic, 'section');
  const author = field(source, 'author');
  const sections = named ? list([named].flat().slice(0, MAX_SECTIONS), literalText) : undefined;
  // What is going to be shown is read at once, so that nothing jumps: of news with a headline that is not the body.
  if (html && (sections ?? !(headline ?? summary))) isMarkup(html);
  const rawId = field(source, 'id');
  const id =
    (typeof rawId === 'number' ? String(rawId) : literalText(rawId)) ??
    url ??
    headline ??
    summary ??
    plainText(text ?? html)
      ?.slice(0, 80)
      .trim();
  if (!id) return undefined;
  return Object.freeze<Item>({
    id,
    url,
    externalUrl: linkUrl(field(source, 'external_url'), base),
    headline,
    kicker: textIn(topic, 'kicker'),
    summary,
    content: text || html ? Object.freeze<Content>({ text, html }) : undefined,
    image: picture(field(topic, 'image'), source, base),
    published: parseDate(field(source, 'date_published')),
    modified: parseDate(field(source, 'date_modified')),
    language: languageTag(field(source, 'language')),
    tags: list(field(source, 'tags'), plainText),
    // Version 1.1 has `authors`, version 1.0 one `author`.
    authors: authors(field(source, 'authors'), base) ?? authors(author && [author], base),
    authorTitle: textIn(topic, 'author_title'),
    attachments: rare(source, 'attachments', base),
    sections: sections ?? unsorted,
    start: parseDate(field(topic, 'start')),
    end: parseDate(field(topic, 'end')),
    venue: textIn(topic, 'venue'),
  });
}

function authors(value: unknown, base: string): readonly Author[] | undefined {
  return list(value, (raw) => {
    const name = textIn(raw, 'name');
    const url = linkUrl(field(raw, 'url'), base);
    const avatar = imageUrl(field(raw, 'avatar'), base);
    return name || url || avatar ? Object.freeze<Author>({ name, url, avatar }) : undefined;
  });
}

/**
 * A picture of the feed or of an item.
 *
 * @param about  The `_topic.image` object, or an address in its place.
 * @param source  What has the fields of JSON Feed's own.
 */
function picture(about: unknown, source: unknown, base: string): Picture | undefined {
  const own = typeof about === 'string' ? about : field(about, 'url');
  const url =
    imageUrl(field(source, 'image'), base) ?? imageUrl(own, base) ?? imageUrl(field(source, 'banner_image'), base);
  if (!url) return undefined;
  return Object.freeze<Picture>({
    url,
    alt: textIn(about, 'alt') ?? '',
    caption: textIn(about, 'caption'),
    credit: textIn(about, 'credit'),
    width: positive(field(about, 'width')),
    height: positive(field(about, 'height')),
    srcset: rare(about, 'srcset', base),
  });
}

/**
 * Gives every feed sections. Declared ones hold as they are; without them, or where no item belongs to any of them,
 * items are grouped by the section that they name, in order of first appearance, and those that name none are
 * a `news-list`.
 */
function arrange(
  declared: ReadonlyMap<string, Section> = new Map(),
  read: (unsorted?: Item['sections']) => readonly Item[],
): Pick<Feed, 'items' | 'sections'> {
  let items = declared.size ? read() : NONE;
  if (items.some(({ sections }) => sections?.some((id) => declared.has(id)))) {
    return { items, sections: Object.freeze([...declared.values()]) };
  }
  items = read(UNSORTED);
  const ids = new Set(items.flatMap(({ sections = UNSORTED }) => sections));
  return {
    items,
    sections: Object.freeze([...ids].map((id) => declared.get(id) ?? Object.freeze({ id, type: id }))),
  };
}

const NONE: readonly never[] = Object.freeze([]);
const UNSORTED = Object.freeze(['news-list']);

/** One line of plain text out of a field. */
const textIn = (source: unknown, key: string) => plainText(field(source, key));

/** A text as it is, unless it is blank. */
function bodyIn(source: unknown, key: string): string | undefined {
  const text = field(source, key);
  return typeof text === 'string' && text.trim() ? text : undefined;
}
