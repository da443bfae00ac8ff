import type { Item } from '../feed/model.js';
import { event } from './event.js';
import { address, text, thing, type Describe, type Shown, type Thing } from './schema.js';
import { area, digitalDocument, highlight, newsArticle, page, quotation } from './works.js';

/** What describes an item, by the element that shows it. */
export type Describers = Readonly<Record<string, Describe | undefined>>;

/** Those of all elements but `video-card`, which is in a file of its own: it knows the hosts of films. */
export const DESCRIBERS: Describers = {
  'news-list': newsArticle,
  'focus-card': highlight,
  'area-of-work-grid': area,
  'event-list': event,
  'resource-list': digitalDocument,
  'quote-block': quotation,
  'topic-hero': page,
};

/** What is there by itself where there is only one. */
const SINGLE = /^(quote-block|video-card|topic-hero)$/;

/** What tells something of an item; a language or a date alone does not. */
const NAMES = ['name', 'headline', 'text', 'description', 'contentUrl', 'embedUrl'];

/**
 * What an element shows, as one node; undefined where there is nothing to say.
 *
 * @param kind  Tag name of the element, without prefix.
 */
export function nodeOf(kind: string, items: readonly Item[], shown: Shown, describers: Describers): Thing | undefined {
  if (kind === 'topic-breadcrumb') return breadcrumbList(items);
  const describe = Object.hasOwn(describers, kind) ? describers[kind] : undefined;
  const nodes = items.flatMap((item) => describe?.(item, shown) ?? []);
  const said = nodes.filter((node) => node.url || NAMES.some((name) => node[name]));
  const [only] = said;
  if (!only) return undefined;
  if (said.length === 1 && SINGLE.test(kind)) return only;
  return thing('ItemList', {
    name: text(shown.heading),
    numberOfItems: said.length,
    itemListElement: said.map((item, index) => listItem(item, index + 1)),
  });
}

/** Of what has an address and nothing else, the address is enough. */
const listItem = (item: Thing, position: number): Thing =>
  NAMES.some((name) => item[name])
    ? { '@type': 'ListItem', position, item }
    : { '@type': 'ListItem', position, url: item.url };

/** The last one is the page itself, and needs no address. */
function breadcrumbList(items: readonly Item[]): Thing | undefined {
  const entries = items.flatMap(({ headline, url }, index) => {
    const name = text(headline);
    const id = address(url);
    const item = id ? { '@type': 'WebPage', '@id': id, name } : undefined;
    return name ? { '@type': 'ListItem', position: index + 1, name, ...(item && { item }) } : [];
  });
  return entries.length ? thing('BreadcrumbList', { itemListElement: entries }) : undefined;
}
