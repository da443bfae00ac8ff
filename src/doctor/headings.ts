import type { Feed } from '../feed/model.js';
import { finding, quoted, type Finding, type Place } from './finding.js';
import { givenFeed } from './given.js';
import { isInside, placeOf, tagText, type Page, type PageElement } from './page.js';
import { ITEM_TAGS, SECTION_TAGS, tagOf } from './vocabulary.js';

/** A heading as screen readers list it. */
interface Heading {
  readonly level: number;
  readonly text: string;
  readonly where: Place;
  /** The element of the library that shows it, and what would have to be its `heading-level`. */
  readonly shownBy?: PageElement;
  readonly deeper?: number;
}

/** The feed that an element of a page shows, where that is known. */
export type FeedFor = (element: PageElement) => Feed | undefined;

/**
 * The outline of a page together with that of its elements: headings are what users of screen readers move by, and a
 * level that is left out sounds like a part that is missing.
 *
 * @see https://www.w3.org/WAI/tutorials/page-structure/headings/
 */
export function examineHeadings(page: Page, prefix: string, feedFor: FeedFor): Finding[] {
  const outline = page.elements.flatMap((element) => headingsOf(page, element, prefix, feedFor));
  const found: Finding[] = [];
  const tops = outline.filter(({ level }) => level === 1);
  if (tops.length > 1) {
    for (const { text, where, shownBy } of tops.slice(1)) {
      const says = `A second h1, ${quoted(text)}: one is the title of the page, and others are parts of it.`;
      const fix = shownBy ? tagText(shownBy, { 'heading-level': '2' }) : `<h2>${text.slice(0, 80)}</h2>`;
      found.push(finding('warning', 'h1-several', where, says, { page: fix }));
    }
  }
  if (!tops.length && outline.length) {
    const says = 'No h1: screen readers find no title of the page.';
    found.push(finding('note', 'h1-missing', { url: page.url }, says, { page: '<h1>…</h1>' }));
  }
  const told = new Set<PageElement>();
  for (const [i, { level, text, where, shownBy, deeper = 0 }] of outline.entries()) {
    const before = outline[i - 1];
    if (!before || level <= before.level + 1 || (shownBy && told.has(shownBy))) continue;
    if (shownBy) told.add(shownBy);
    const wanted = before.level + 1;
    const own = wanted - deeper;
    const says = `Heading level ${level}, ${quoted(text)}, follows level ${before.level}: level ${wanted} is left out.`;
    const fix = !shownBy
      ? `<h${wanted}>${text.slice(0, 80)}</h${wanted}>`
      : own > 0
        ? tagText(shownBy, { 'heading-level': String(own) })
        : tagText(shownBy, { heading: '…' });
    found.push(finding('warning', 'heading-skip', where, says, { page: fix }));
  }
  return found;
}

function headingsOf(page: Page, element: PageElement, prefix: string, feedFor: FeedFor): Heading[] {
  const level = /^h([1-6])$/.exec(element.name)?.[1];
  const isElement = ({ name }: PageElement) => {
    const tag = tagOf(name, prefix);
    return tag !== undefined && tag !== 'topic-feed';
  };
  if (level) {
    // The light DOM of an element makes room for what its feed has.
    if (!page.live && isInside(element, isElement)) return [];
    const host = page.live ? hostOf(element, isElement) : undefined;
    const base = host && levelOf(host);
    const deeper = base === undefined ? 0 : Number(level) - base;
    const text = element.text.replace(/\s+/g, ' ').trim();
    return [{ level: Number(level), text, where: placeOf(page, host ?? element), shownBy: host, deeper }];
  }
  if (page.live || !isElement(element)) return [];
  const outer = isInside(element, isElement);
  return outer && !ITEM_TAGS.includes(tagOf(element.name, prefix) ?? '')
    ? []
    : predicted(page, element, prefix, feedFor);
}

/** The outermost element of the library around a heading: its `heading-level` is what the page's author writes. */
function hostOf(element: PageElement, isElement: (element: PageElement) => boolean): PageElement | undefined {
  let host: PageElement | undefined;
  for (let at = element.parent; at; at = at.parent) if (isElement(at)) host = at;
  return host;
}

const levelOf = ({ attributes }: PageElement): number => {
  const level = Number(attributes.get('heading-level')?.trim() || NaN);
  return Number.isInteger(level) && level > 0 && level < 7 ? level : 2;
};

/** The headings that an element is going to show, from the first to the deepest. */
function predicted(page: Page, element: PageElement, prefix: string, feedFor: FeedFor): Heading[] {
  const tag = tagOf(element.name, prefix) ?? '';
  const { attributes } = element;
  const level = levelOf(element);
  // Items that came with the page go before all others.
  const feed = givenFeed(page, element, tag) ?? feedFor(element);
  const where = placeOf(page, element, 'heading-level');
  const heading = (deeper: number, text: string): Heading => ({
    level: Math.min(6, level + deeper),
    text,
    where,
    shownBy: element,
    deeper,
  });
  if (tag === 'topic-page') {
    return feed ? [heading(0, feed.title ?? ''), heading(1, 'a section'), heading(2, 'an item')] : [heading(0, '')];
  }
  if (tag === 'topic-hero') {
    const title = attributes.get('headline') ?? feed?.title;
    return title ? [heading(0, title)] : [];
  }
  const section = attributes.get('section');
  const own = attributes.get('heading') ?? feed?.sections.find(({ id }) => id === section)?.heading;
  const found = own?.trim() ? [heading(0, own)] : [];
  if (ITEM_TAGS.includes(tag)) {
    return isInside(element, ({ name }) => SECTION_TAGS.includes(tagOf(name, prefix) ?? ''))
      ? []
      : hasHeadline(page, element)
        ? [heading(1, attributes.get('headline') ?? 'an item')]
        : [];
  }
  // Its heading may come with a feed that is not known.
  if (!feed && section) return found;
  const item = feed?.items.find(({ sections, headline }) => headline && (!section || sections?.includes(section)));
  const nothing = tag === 'quote-block' || tag === 'topic-breadcrumb' || tag === 'topic-footer';
  const isProvided = isInside(element, ({ name }) => PROVIDERS.includes(tagOf(name, prefix) ?? ''));
  // A feed that is not known is taken to have headlines.
  const isHeaded = feed
    ? item !== undefined
    : isProvided || attributes.has('feed') || hasOwnHeadline(page, element, prefix);
  if (!nothing && isHeaded) found.push(heading(1, item?.headline ?? attributes.get('headline') ?? 'an item'));
  return found;
}

/** What hands down a feed to the elements in it. */
const PROVIDERS = ['topic-feed', 'topic-page'];

/** Whether there is a headline in what an author wrote as attributes, or as items. */
const hasOwnHeadline = (page: Page, element: PageElement, prefix: string): boolean =>
  element.attributes.has('headline') ||
  page.elements.some(
    (one) =>
      ITEM_TAGS.includes(tagOf(one.name, prefix) ?? '') &&
      isInside(one, (outer) => outer === element) &&
      hasHeadline(page, one),
  );

/** Whether an item element has a headline: as an attribute, or as a heading or link in it. */
const hasHeadline = (page: Page, item: PageElement): boolean =>
  item.attributes.has('headline') ||
  page.elements.some((one) => /^(h[1-6]|a)$/.test(one.name) && isInside(one, (outer) => outer === item));
