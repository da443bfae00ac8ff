import { chunks } from './chunks.js';
import { NewsItem } from './elements/news-item/news-item.js';
import { NewsList } from './elements/news-list/news-list.js';
import { canRender } from './elements/shared/can-render.js';
import { register } from './elements/shared/register.js';

/** The hash of the table of all other files. The build puts it here, where no page needs it before this is there. */
declare const __TABLE__: string;

chunks['table'] = __TABLE__;

type ElementClass = CustomElementConstructor;

/**
 * Where each element is. Providers first, so that elements that are on the page already find them when they are
 * upgraded. News come with what all of them share.
 */
const ELEMENTS: Readonly<Record<string, () => ElementClass | Promise<ElementClass>>> = {
  'topic-feed': () => import('./elements/topic-feed/topic-feed.js').then((module) => module.TopicFeed),
  'topic-page': () => import('./elements/topic-page/topic-page.js').then((module) => module.TopicPage),
  'topic-hero': () => import('./elements/topic-hero/topic-hero.js').then((module) => module.TopicHero),
  'topic-breadcrumb': () =>
    import('./elements/topic-breadcrumb/topic-breadcrumb.js').then((module) => module.TopicBreadcrumb),
  'news-item': () => NewsItem,
  'news-list': () => NewsList,
  'focus-card': () => import('./elements/focus-card/focus-card.js').then((module) => module.FocusCard),
  'quote-block': () => import('./elements/quote-block/quote-block.js').then((module) => module.QuoteBlock),
  'area-of-work': () => import('./elements/area-of-work/area-of-work.js').then((module) => module.AreaOfWork),
  'area-of-work-grid': () =>
    import('./elements/area-of-work-grid/area-of-work-grid.js').then((module) => module.AreaOfWorkGrid),
  'resource-item': () => import('./elements/resource-item/resource-item.js').then((module) => module.ResourceItem),
  'resource-list': () => import('./elements/resource-list/resource-list.js').then((module) => module.ResourceList),
  'video-card': () => import('./elements/video-card/video-card.js').then((module) => module.VideoCard),
  'event-item': () => import('./elements/event-item/event-item.js').then((module) => module.EventItem),
  'event-list': () => import('./elements/event-list/event-list.js').then((module) => module.EventList),
  'topic-footer': () => import('./elements/topic-footer/topic-footer.js').then((module) => module.TopicFooter),
};

/**
 * Loads elements and registers them all at one time, so that nothing on the page jumps twice. A page shows what its feed
 * says: with it come all of them, or its sections would appear one by one.
 *
 * @param names  Names without prefix, of elements of this library.
 * @param met  Gets the names of those that come unasked.
 * @throws the reason, where some could not be had; those that could are registered. Another try may have more luck.
 */
export async function loadElements(names: ReadonlySet<string>, prefix: string, met: Set<string>): Promise<void> {
  if (!canRender()) return;
  const wanted = Object.entries(ELEMENTS).filter(
    ([name]) => names.has(name) || (names.has('topic-page') && !customElements.get(prefix + name)),
  );
  const loaded = await Promise.allSettled(wanted.map(async ([name, load]) => [name, await load()] as const));
  for (const outcome of loaded) {
    if (outcome.status === 'rejected') continue;
    const [name, element] = outcome.value;
    met.add(name);
    register(name, element, prefix);
  }
  const failed = loaded.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  if (failed) throw failed.reason;
}
