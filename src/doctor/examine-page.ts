import type { Feed } from '../feed/model.js';
import { webUrl } from '../feed/url.js';
import { examinePolicy, type NeededDirective, type Needs } from './csp.js';
import { finding, type Finding } from './finding.js';
import { givenFeed } from './given.js';
import { examineHeadings, type FeedFor } from './headings.js';
import { elementsOf, examineMarkup, examineScripts, examineTags, scriptsOf, type MarkupView } from './markup.js';
import { isInside, placeOf, type Page, type PageElement } from './page.js';
import { askedByAttributes, askedOf, type Asked } from './requests.js';
import { ALL_TAGS, ITEM_TAGS, tagOf } from './vocabulary.js';

/** Which attribute holds the address of a feed. */
const addressIn = (element: PageElement, prefix: string) =>
  element.attributes.get(tagOf(element.name, prefix) === 'topic-feed' ? 'src' : 'feed')?.trim();

/** The address of the feed that an element asks for itself. */
export const feedOf = (page: Page, element: PageElement, prefix: string): string | undefined =>
  webUrl(addressIn(element, prefix), page.base)?.replace(/#.*/, '');

/** The feeds that the elements of a page ask for, each once. */
export const feedsOf = (page: Page, prefix: string): readonly string[] => [
  ...new Set(elementsOf(page, prefix).flatMap((element) => feedOf(page, element, prefix) ?? [])),
];

/** What the tags of the library begin with on a page: a script may say so. */
export function prefixIn(page: Page): string {
  const { elements } = page;
  const said = (scripts: readonly PageElement[]) =>
    scripts.flatMap(({ name, attributes }) => (name === 'script' && attributes.get('data-prefix')) || []);
  // Scripts of others may have such an attribute, too, and ours any name.
  const isUsed = (prefix: string) => elements.some(({ name }) => tagOf(name, prefix) !== undefined);
  return said(elements).find(isUsed) ?? said(scriptsOf(page))[0] ?? '';
}

export interface PageView extends MarkupView {
  /** The feeds of the page that could be read, by their addresses. */
  readonly feeds: ReadonlyMap<string, Feed>;
}

/** All that can be wrong with a page on which elements of the library are. */
export function examinePage(page: Page, view: PageView): Finding[] {
  const { prefix, feeds } = view;
  const elements = elementsOf(page, prefix);
  if (!elements.length) return [...examineTags(page, prefix), ...withoutElements(page)];
  return [
    ...examineScripts(page),
    ...examineTags(page, prefix),
    ...examineMarkup(page, view, elements),
    ...examineHeadings(page, prefix, feedFinder(page, prefix, feeds)),
    ...examinePolicies(page, view),
  ];
}

/** Which feed an element shows: its own, or that of the nearest provider. */
function feedFinder(page: Page, prefix: string, feeds: ReadonlyMap<string, Feed>): FeedFor {
  return (element) => {
    for (let at: PageElement | undefined = element; at; at = at.parent) {
      const url = tagOf(at.name, prefix) === undefined ? undefined : feedOf(page, at, prefix);
      if (url) return feeds.get(url);
    }
    return undefined;
  };
}

/** Every policy of the page has to allow what the page needs. */
export function examinePolicies(page: Page, { prefix, feeds }: Pick<PageView, 'prefix' | 'feeds'>): Finding[] {
  const metas = page.elements.filter(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('http-equiv')?.trim().toLowerCase() === 'content-security-policy',
  );
  const header = { url: page.url, header: 'Content-Security-Policy' };
  const sources = [
    ...page.policies.map((policy) => ({ policy, where: header, meta: false })),
    ...metas.map((meta) => ({
      policy: meta.attributes.get('content') ?? '',
      where: placeOf(page, meta, 'content'),
      meta: true,
    })),
  ];
  if (!sources.length) return [];
  const needs = needsOf(page, prefix, feeds);
  return sources.flatMap((source) => examinePolicy(source, needs, page.url));
}

function needsOf(page: Page, prefix: string, feeds: ReadonlyMap<string, Feed>): Needs {
  const needs = {
    'script-src': new Set<string>(),
    'style-src': new Set<string>(),
    'connect-src': new Set(feedsOf(page, prefix)),
    'img-src': new Set<string>(),
    'media-src': new Set<string>(),
    'frame-src': new Set<string>(),
  };
  const add = (name: NeededDirective, value: string | undefined) => {
    if (value) needs[name].add(value);
  };
  for (const script of scriptsOf(page)) add('script-src', webUrl(script.attributes.get('src'), page.base));
  for (const { name, attributes } of page.elements) {
    const href = attributes.get('href') ?? '';
    if (name === 'link' && /topic-elements/.test(href)) add('style-src', webUrl(href, page.base));
  }
  const finder = feedFinder(page, prefix, feeds);
  for (const element of elementsOf(page, prefix)) {
    for (const { kind, url } of askedOfElement(page, element, prefix, finder)) add(`${kind}-src`, url);
  }
  return needs;
}

/** What an element makes the page ask for: the nearest one that says so decides whether there are pictures. */
function askedOfElement(page: Page, element: PageElement, prefix: string, finder: FeedFor): readonly Asked[] {
  const tag = tagOf(element.name, prefix) ?? '';
  const { attributes } = element;
  const silent = ({ attributes }: PageElement) => attributes.has('no-images');
  const showing = {
    section: attributes.get('section'),
    tag: attributes.get('tag'),
    images: !silent(element) && !(ITEM_TAGS.includes(tag) && isInside(element, silent)),
    page: page.url,
  };
  const given = givenFeed(page, element, tag);
  // They came with the page.
  if (given) return askedOf(tag, given, showing).filter(({ kind }) => kind !== 'connect');
  const own = feedOf(page, element, prefix) ? [] : askedByAttributes(tag, attributes, showing, page.base);
  const feed = ITEM_TAGS.includes(tag) ? undefined : finder(element);
  return feed ? [...own, ...askedOf(tag, feed, showing)] : own;
}

/** A page that shows nothing of the library may be a mistake, or the page to which a feed belongs. */
function withoutElements(page: Page): Finding[] {
  const feeds = page.elements.flatMap(({ name, attributes }) => {
    const isFeed = /^application\/(feed\+json|json|rss\+xml|atom\+xml)$/i.test(attributes.get('type') ?? '');
    const isLink = name === 'link' && /\balternate\b/i.test(attributes.get('rel') ?? '');
    return (isLink && isFeed && webUrl(attributes.get('href'), page.base)) || [];
  });
  const login = page.elements.some(({ name, attributes }) => name === 'input' && attributes.get('type') === 'password');
  const [feed] = feeds;
  const where = { url: page.url };
  const known = new RegExp(`^([a-z][a-z0-9]*-)+(?=(${ALL_TAGS.join('|')})$)`);
  const other = page.elements.find(({ name }) => known.test(name))?.name;
  const prefix = other && known.exec(other)?.[0];
  if (prefix) {
    const says = `None of the elements is on this page, unless <${other}> is one under another name.`;
    const fix = { shell: `npx topic-elements doctor ${page.url} --prefix ${prefix}` };
    return [finding('error', 'page-without-elements', where, says, fix)];
  }
  const says = `This is a web page${login ? ' with a login' : ''}, and none of the elements is on it.`;
  const hint = feed
    ? ` It names a feed: ${feed}`
    : ' Where elements have another prefix, say so with --prefix; where it should be a feed, use that one’s own address.';
  const fix = { page: `<news-list feed="${feed ?? 'https://…'}"></news-list>` };
  return [finding('error', 'page-without-elements', where, says + hint, fix)];
}
