import { NewsItem } from './elements/news-item/news-item.js';
import { NewsList } from './elements/news-list/news-list.js';
import { canRender } from './elements/shared/can-render.js';
import { register } from './elements/shared/register.js';

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
 * Loads elements and registers them all at one time, so that nothing on the page jumps twice.
 *
 * @param names  Names without prefix, of elements of this library.
 * @returns The names of those that could not be had; another try may have more luck.
 */
export async function loadElements(names: ReadonlySet<string>, prefix: string): Promise<string[]> {
  if (!canRender()) return [];
  const wanted = Object.keys(ELEMENTS).filter((name) => names.has(name));
  const loaded = await Promise.allSettled(wanted.map(async (name) => ELEMENTS[name]?.()));
  return wanted.filter((name, i) => {
    const outcome = loaded[i];
    if (outcome?.status === 'fulfilled' && outcome.value) {
      register(prefix + name, outcome.value);
      return false;
    }
    console.warn(`[topic-elements] <${prefix}${name}> could not be loaded.`, outcome);
    return true;
  });
}
