import { parseDate } from '../../feed/date.js';
import type { Item, Picture } from '../../feed/model.js';
import { literalText } from '../../feed/text.js';
import { imageSrcset, imageUrl, linkUrl } from '../../feed/url.js';
import { warnAttribute } from './warn.js';

/** An item that a page author wrote: attributes, and light DOM that is shown as it is. */
export interface OwnItem extends Item {
  /** Copies of the author's own nodes. They are part of the page already, so they are as safe as the page. */
  readonly body?: readonly Node[];
}

/** Elements that say nothing where they stand. */
export const SILENT = 'script, style, template, link, meta';

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
  };
}

/**
 * Reads an element such as `<news-item headline="…" href="…">`. What its attributes leave open is taken from its
 * light DOM, which is what visitors without JavaScript read: a heading or link is the headline, `<time datetime>` the
 * date, `<img>` the picture, and what remains the text.
 *
 * @param index  Distinguishes items that have no address or headline.
 */
export function readOwnItem(
  element: Element,
  fields: OwnFields = attributesOf(element),
  index = 0,
): OwnItem | undefined {
  const { baseURI } = element.ownerDocument;
  const title = literalText(fields.headline);
  const body = readBody(element, title);
  const published = fields.published ?? body.published;
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
    published: parseDate(published),
    image: ownPicture(element, fields) ?? markupPicture(body.image, baseURI),
    language: literalText(element.getAttribute('lang')),
    body: summary ? undefined : body.nodes,
  };
  if (published && !item.published) {
    warnAttribute(element, 'published', published, 'expected a date such as 2021-04-16; no date is shown.');
  }
  return item.headline || item.summary || item.body || item.image || item.kicker ? Object.freeze(item) : undefined;
}

/** The picture that the attributes of an element describe. */
export function ownPicture(element: Element, { image, imageAlt, caption, credit }: OwnFields): Picture | undefined {
  const url = checked(element, 'image', image, imageUrl);
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

/** Takes the light DOM of an item apart, on a copy. */
function readBody(element: Element, title: string | undefined) {
  const copy = element.ownerDocument.createDocumentFragment();
  for (const node of element.childNodes) copy.append(node.cloneNode(true));
  for (const silent of copy.querySelectorAll(SILENT)) silent.remove();
  const heading = copy.querySelector('h1, h2, h3, h4, h5, h6');
  const links = [...copy.querySelectorAll('a[href]')];
  const link =
    links.find((a) => heading?.contains(a) || a.contains(heading)) ??
    links.find(title ? (a) => literalText(a.textContent) === title : standsAlone);
  const time = copy.querySelector('time[datetime]');
  const image = copy.querySelector('img');
  const titled = heading ?? link;
  const headline = literalText(titled?.textContent);
  for (const used of [titled, link, time, image]) remove(used);
  const text = literalText(copy.textContent);
  const told = !text || text === title;
  return {
    headline,
    href: link?.getAttribute('href'),
    published: time?.getAttribute('datetime'),
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

/** Removes an element and what it leaves empty around it: the `<p>` of a link, the `<figure>` of a picture. */
function remove(element: Element | null | undefined): void {
  const parent = element?.parentElement;
  element?.remove();
  if (parent && !parent.textContent?.trim() && !parent.querySelector('img')) remove(parent);
}
