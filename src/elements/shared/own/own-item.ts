import { parseDate } from '../../../feed/date.js';
import type { FeedDate, Item, Picture } from '../../../feed/model.js';
import { languageTag, literalText } from '../../../feed/text.js';
import { imageSrcset } from '../../../feed/srcset.js';
import { imageUrl, linkUrl } from '../../../feed/url.js';
import { wholeNumber } from '../attributes.js';
import { SILENT } from '../silent.js';
import { warnAttribute } from '../warn.js';

/** An item that a page author wrote: attributes, and light DOM that is shown as it is. */
export interface OwnItem extends Item {
  /** Copies of the author's own nodes. They are part of the page already, so they are as safe as the page. */
  readonly body?: readonly Node[];
}

/** The content attributes of an item, under the names of their properties. */
export interface OwnFields {
  readonly headline?: string | null;
  readonly href?: string | null;
  readonly kicker?: string | null;
  readonly published?: string | null;
  readonly summary?: string | null;
  readonly image?: string | null;
  readonly imageAlt?: string | null;
  readonly caption?: string | null;
  readonly credit?: string | null;
  /** Of a file: the name of its format or its MIME type, its size in bytes, the language of what is in it. */
  readonly format?: string | null;
  readonly size?: string | number | null;
  readonly hreflang?: string | null;
  /** Of an event. */
  readonly start?: string | null;
  readonly end?: string | null;
  readonly venue?: string | null;
}

/** How an item is read. */
export interface Reading {
  /** What distinguishes items that have no address or headline. */
  readonly index?: number;
  /** Whether its dates are the start and end of an event. */
  readonly event?: boolean;
}

/** The content attributes of an item element, which need not be upgraded yet. */
export function attributesOf(element: Element): OwnFields {
  const get = (name: string) => element.getAttribute(name);
  return {
    headline: get('headline'),
    href: get('href'),
    kicker: get('kicker'),
    published: get('published'),
    summary: get('summary'),
    image: get('image'),
    imageAlt: get('image-alt'),
    caption: get('caption'),
    credit: get('credit'),
    format: get('format'),
    size: get('size'),
    hreflang: get('hreflang'),
    start: get('start'),
    end: get('end'),
    venue: get('venue'),
  };
}

/**
 * Reads an element such as `<news-item headline="…" href="…">`. What its attributes leave open is taken from its
 * light DOM, which is what visitors without JavaScript read: a heading or link is the headline, `<time datetime>` the
 * date (the first two: start and end of an event), `<img>` the picture, and what remains the text.
 */
export function readOwnItem(
  element: Element,
  fields: OwnFields = attributesOf(element),
  { index = 0, event = false }: Reading = {},
): OwnItem | undefined {
  const { baseURI } = element.ownerDocument;
  const title = literalText(fields.headline);
  const body = readBody(element, title, event ? 2 : 1);
  const [first, second] = body.times;
  const date = (attribute: 'published' | 'start' | 'end', written: string | null | undefined) => {
    const value = fields[attribute] ?? written;
    const read = parseDate(value);
    if (value && !read) {
      warnAttribute(element, attribute, value, 'expected a date such as 2021-04-16; no date is shown.');
    }
    return read;
  };
  const start = event ? date('start', first) : undefined;
  const end = event ? date('end', second) : undefined;
  if (start && end && isBefore(end, start)) {
    warnAttribute(
      element,
      'end',
      fields.end ?? second,
      `the event ends before it begins (${start.iso}); no end is shown.`,
    );
  }
  const headline = title ?? body.headline;
  const url = checked(element, 'href', fields.href, linkUrl) ?? linkUrl(body.href, baseURI);
  // Without headline the text is the link, so it must have none in it.
  const summary = literalText(fields.summary) ?? (url && !headline && !body.linked ? body.text : undefined);
  const item: OwnItem = {
    id: String(index),
    headline,
    url,
    kicker: literalText(fields.kicker),
    summary,
    published: date('published', event ? undefined : first),
    start,
    end,
    venue: literalText(fields.venue),
    image: ownPicture(element, fields) ?? markupPicture(body.image, baseURI),
    language: literalText(element.getAttribute('lang')),
    hreflang: languageIn(element, fields),
    attachments: ownFile(element, fields, url),
    body: summary ? undefined : body.nodes,
  };
  const said = item.headline ?? item.summary ?? item.body ?? item.image ?? item.kicker;
  if (!said && !url) return undefined;
  return Object.freeze(said || !url ? item : { ...item, headline: nameOf(url) });
}

/** What is at an address, as far as that says it: the name of a file. */
function nameOf(url: string): string {
  const name = /[^/]*(?=\/?(?:[?#].*)?$)/.exec(url)?.[0] || url;
  try {
    return literalText(decodeURIComponent(name)) ?? url;
  } catch {
    return name;
  }
}

/** By the zones where both are known, else by what clocks show; by the day where one has no time. */
const isBefore = (a: FeedDate, b: FeedDate): boolean =>
  a.instant !== undefined && b.instant !== undefined
    ? a.instant < b.instant
    : a.iso < b.iso && !b.iso.startsWith(a.iso);

/** The language of what the headline leads to. */
function languageIn(element: Element, { hreflang }: OwnFields): string | undefined {
  const text = literalText(hreflang);
  const tag = languageTag(text);
  if (text && !tag) warnAttribute(element, 'hreflang', text, 'expected a language tag such as fr; it is left out.');
  return tag;
}

/** The file that the headline leads to, as far as the attributes describe it. */
function ownFile(element: Element, { format, size }: OwnFields, url = ''): Item['attachments'] {
  const bytes = wholeNumber(element, 'size', size, 1, Infinity, undefined);
  const mimeType = literalText(format);
  return mimeType || bytes ? [{ url, mimeType, size: bytes }] : undefined;
}

/**
 * The picture that the attributes of an element describe.
 *
 * @param attribute  Name of the one that holds the address.
 */
export function ownPicture(
  element: Element,
  { image, imageAlt, caption, credit }: OwnFields,
  attribute = 'image',
): Picture | undefined {
  const url = checked(element, attribute, image, imageUrl);
  return url === undefined
    ? undefined
    : Object.freeze({
        url,
        alt: literalText(imageAlt) ?? '',
        caption: literalText(caption),
        credit: literalText(credit),
      });
}

function markupPicture(image: HTMLImageElement | null, base: string): Picture | undefined {
  const get = (name: string) => image?.getAttribute(name);
  const url = imageUrl(get('src'), base);
  return url === undefined
    ? undefined
    : Object.freeze({
        url,
        alt: literalText(get('alt')) ?? '',
        srcset: imageSrcset(get('srcset'), base),
        width: Number(get('width')) || undefined,
        height: Number(get('height')) || undefined,
      });
}

/** The safe form of an address that stands in an attribute, or a warning where it cannot be used. */
export function checked(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  check: (value: unknown, base: string) => string | undefined,
): string | undefined {
  const url = check(value, element.ownerDocument.baseURI);
  if (value && !url && literalText(value)) {
    warnAttribute(element, attribute, value, 'this is not an address that can be used here; it is left out.');
  }
  return url;
}

/**
 * Takes the light DOM of an item apart, on a copy.
 *
 * @param dates  How many `<time>` elements say when; others are part of the text.
 */
function readBody(element: Element, title: string | undefined, dates: number) {
  const copy = element.ownerDocument.createDocumentFragment();
  for (const node of element.childNodes) copy.append(node.cloneNode(true));
  for (const silent of copy.querySelectorAll(SILENT)) silent.remove();
  const heading = copy.querySelector('h1, h2, h3, h4, h5, h6');
  const links = [...copy.querySelectorAll('a[href]')];
  const link =
    links.find((a) => heading?.contains(a) || a.contains(heading)) ??
    links.find(title ? (a) => literalText(a.textContent) === title : standsAlone);
  const times = [...copy.querySelectorAll('time[datetime]')].slice(0, dates);
  const image = copy.querySelector('img');
  const titled = heading ?? link;
  const headline = literalText(titled?.textContent);
  const between = times[1]?.previousSibling;
  // The "to" between start and end says nothing without them.
  if (between?.previousSibling === times[0] && !/\S\s+\S/.test(between?.textContent ?? '')) between?.remove();
  for (const used of [titled, link, ...times, image]) remove(used);
  const text = literalText(copy.textContent);
  const told = !text || text === title;
  return {
    headline,
    href: link?.getAttribute('href'),
    times: times.map((time) => time.getAttribute('datetime')),
    image,
    text: told ? undefined : text,
    linked: copy.querySelector('a[href]') !== null,
    nodes: told ? undefined : Object.freeze([...copy.childNodes]),
  };
}

/** Whether a link is a line of its own. One inside a running text belongs to that. */
function standsAlone({ parentElement, previousSibling, textContent }: Element): boolean {
  return parentElement
    ? literalText(parentElement.textContent) === literalText(textContent)
    : !literalText(previousSibling?.textContent);
}

/** Removes an element and what it leaves empty around it: the `<p>` of a link, the `<figure>` of a picture, a dash. */
function remove(element: Element | null | undefined): void {
  const parent = element?.parentElement;
  element?.remove();
  if (parent && !/[\p{L}\p{N}]/u.test(parent.textContent ?? '') && !parent.querySelector('img, time')) remove(parent);
}
