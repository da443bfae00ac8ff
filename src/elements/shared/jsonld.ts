// What only elements with `jsonld` need, in a file that only their pages request.
import { html, render } from 'lit';
import { loadMissed } from '../../feed/readers.js';
import { DESCRIBERS, nodeOf, type Describers } from '../../seo/graph.js';
import type { Shown, Thing } from '../../seo/schema.js';
import { MARK, jsonLdDocument, jsonLdText } from '../../seo/script.js';
import { wholeNumber } from './attributes.js';
import { readable } from './own/readable.js';
import type { View } from './view.js';

/** What is asked of an element. */
interface Described extends HTMLElement {
  readonly jsonld: boolean;
  readonly section?: string;
  readonly tag?: string;
  readonly limit?: number;
  requestUpdate(name: string, before: unknown): void;
}

/** None is the end of another, so whatever stands before is the prefix. */
const KIND =
  /(topic-page|topic-hero|topic-breadcrumb|news-list|focus-card|quote-block|area-of-work-grid|resource-list|video-card|event-list)$/;
const FILMS = 'video-card';

/** What each element showed when it was last described. */
const latest = new WeakMap<Element, View | undefined>();
/** Scripts that were written here, not by a server. */
const written = new WeakSet<Element>();

/**
 * To be called after each update of an element that has `jsonld`, or had it: puts what it shows into the light DOM, where
 * all that read pages look for it, takes it away where nothing is shown, and touches nothing where it says the same.
 *
 * @param observer  What watches the light DOM; it is not told of this.
 */
export async function jsonld(host: Described, view: View | undefined, observer?: MutationObserver): Promise<void> {
  latest.set(host, view);
  const nodes = host.jsonld && view?.items.length ? await nodesOf(host, view) : [];
  // Meanwhile there may be news, or nobody may want to know.
  if (latest.get(host) !== view) return;
  const data = host.jsonld ? jsonLdDocument(nodes) : undefined;
  const [script, ...others] = host.querySelectorAll(`:scope > script[${MARK}]`);
  const said = data && jsonLdText(data);
  // What a server has described stays as long as it is what is shown.
  const isKept = host.jsonld && !view?.items.length && view?.fallback && script && !written.has(script);
  if (isKept || (said === script?.textContent && !others.length)) return;
  quietly(host, observer, () => {
    for (const other of others) other.remove();
    if (said === undefined) script?.remove();
    else if (said === script?.textContent) return;
    else if (script) script.replaceWith(block(said));
    else host.append(block(said));
  });
}

/**
 * A script that never runs, whatever becomes of it, and is never asked whether it may: where Trusted Types are required,
 * engines ask that of data too, whenever it comes into the page or is moved. One out of a template is counted as run.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#already-started
 */
function block(said: string): Element {
  const room = document.createElement('div');
  render(html`<script type="application/ld+json" data-topic-elements></script>`, room);
  const script = room.firstElementChild as Element;
  script.append(said);
  written.add(script);
  return script;
}

/** Changes the light DOM without having it read anew; what its author has changed meanwhile is read all the same. */
function quietly(host: Described, observer: MutationObserver | undefined, change: () => void): void {
  const before = observer?.takeRecords();
  change();
  observer?.takeRecords();
  if (before?.length) host.requestUpdate('jsonld', null);
}

async function nodesOf(host: Described, view: View): Promise<readonly Thing[]> {
  const [kind = ''] = KIND.exec(host.localName) ?? [];
  const { feed, heading, images, locale } = view;
  const shown: Shown = { feed, heading, images, online: locale.strings.online, page: addressOf(host.ownerDocument) };
  const isPage = kind === 'topic-page';
  const hasFilms = kind === FILMS || (isPage && feed?.sections.some(({ type }) => type === FILMS));
  const describers: Describers = hasFilms
    ? { ...DESCRIBERS, [FILMS]: (await import('../../seo/video-object.js')).videoObject }
    : DESCRIBERS;
  const { nodesOfPage } = isPage ? await import('../../seo/page-graph.js') : {};
  const limit = isPage ? wholeNumber(host, 'limit', host.limit, 1, Infinity, undefined) : undefined;
  const items = view.own ? view.items.map((item) => readable(item, host.childNodes, kind)) : view.items;
  const read = () =>
    nodesOfPage && feed
      ? nodesOfPage(feed, { ...shown, section: host.section, tag: host.tag, limit }, describers)
      : [nodeOf(kind, items, shown, describers) ?? []].flat();
  const nodes = read();
  // Markup is read roughly until the code for it has come.
  return (await loadMissed()) ? read() : nodes;
}

/** Address of the page as its author wants it to be known. */
const addressOf = (document: Document): string =>
  document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? document.URL.replace(/#.*/, '');
