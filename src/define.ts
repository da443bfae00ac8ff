import { AreaOfWork } from './elements/area-of-work/area-of-work.js';
import { AreaOfWorkGrid } from './elements/area-of-work-grid/area-of-work-grid.js';
import { EventItem } from './elements/event-item/event-item.js';
import { EventList } from './elements/event-list/event-list.js';
import { FocusCard } from './elements/focus-card/focus-card.js';
import { NewsItem } from './elements/news-item/news-item.js';
import { NewsList } from './elements/news-list/news-list.js';
import { QuoteBlock } from './elements/quote-block/quote-block.js';
import { ResourceItem } from './elements/resource-item/resource-item.js';
import { ResourceList } from './elements/resource-list/resource-list.js';
import { canRender } from './elements/shared/can-render.js';
import { register } from './elements/shared/register.js';
import { TopicBreadcrumb } from './elements/topic-breadcrumb/topic-breadcrumb.js';
import { TopicFeed } from './elements/topic-feed/topic-feed.js';
import { TopicFooter } from './elements/topic-footer/topic-footer.js';
import { TopicHero } from './elements/topic-hero/topic-hero.js';
import { TopicPage } from './elements/topic-page/topic-page.js';
import { VideoCard } from './elements/video-card/video-card.js';
import { faultOf } from './prefix.js';

/** Providers first, so that elements that are on the page already find them when they are upgraded. */
const ELEMENTS: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['topic-feed', TopicFeed],
  ['topic-page', TopicPage],
  ['topic-hero', TopicHero],
  ['topic-breadcrumb', TopicBreadcrumb],
  ['news-item', NewsItem],
  ['news-list', NewsList],
  ['focus-card', FocusCard],
  ['quote-block', QuoteBlock],
  ['area-of-work', AreaOfWork],
  ['area-of-work-grid', AreaOfWorkGrid],
  ['resource-item', ResourceItem],
  ['resource-list', ResourceList],
  ['video-card', VideoCard],
  ['event-item', EventItem],
  ['event-list', EventList],
  ['topic-footer', TopicFooter],
];

export type * from './elements/area-of-work/define.js';
export type * from './elements/area-of-work-grid/define.js';
export type * from './elements/event-item/define.js';
export type * from './elements/event-list/define.js';
export type * from './elements/focus-card/define.js';
export type * from './elements/news-item/define.js';
export type * from './elements/news-list/define.js';
export type * from './elements/quote-block/define.js';
export type * from './elements/resource-item/define.js';
export type * from './elements/resource-list/define.js';
export type * from './elements/topic-breadcrumb/define.js';
export type * from './elements/topic-feed/define.js';
export type * from './elements/topic-footer/define.js';
export type * from './elements/topic-hero/define.js';
export type * from './elements/topic-page/define.js';
export type * from './elements/video-card/define.js';

/**
 * Registers every element. A name that is taken keeps its definition, with a warning. Where Trusted Types forbid what Lit
 * needs, nothing is registered, with a warning.
 *
 * @param options.prefix  Put before each tag name: `ilo-` gives `<ilo-news-list>`. Lower-case letters and digits, with a
 *   hyphen at the end.
 * @throws {TypeError} for another prefix.
 */
export function define({ prefix }: { prefix?: string | null | undefined } = {}): void {
  const fault = faultOf(prefix ?? '');
  if (fault) throw new TypeError(fault);
  // Where all names are taken there is nothing to render, but something to say.
  if (!ELEMENTS.every(([tag]) => customElements.get((prefix ?? '') + tag)) && !canRender()) return;
  for (const [tag, element] of ELEMENTS) register(tag, element, prefix ?? '');
}
