/**
 * Classes, types and functions. Importing this registers nothing and changes nothing.
 *
 * @packageDocumentation
 */
export { AreaOfWork } from './elements/area-of-work/area-of-work.js';
export { AreaOfWorkGrid } from './elements/area-of-work-grid/area-of-work-grid.js';
export { EventItem } from './elements/event-item/event-item.js';
export { EventList } from './elements/event-list/event-list.js';
export { FocusCard } from './elements/focus-card/focus-card.js';
export { NewsItem } from './elements/news-item/news-item.js';
export { NewsList } from './elements/news-list/news-list.js';
export { QuoteBlock } from './elements/quote-block/quote-block.js';
export { ResourceItem } from './elements/resource-item/resource-item.js';
export { ResourceList } from './elements/resource-list/resource-list.js';
export { TopicErrorEvent, TopicLoadEvent, TopicSelectEvent } from './elements/shared/events.js';
export { TopicPlayEvent } from './elements/shared/play-event.js';
export type { ElementState } from './elements/shared/states.js';
export { TopicBreadcrumb } from './elements/topic-breadcrumb/topic-breadcrumb.js';
export { TopicFeed } from './elements/topic-feed/topic-feed.js';
export { TopicFooter } from './elements/topic-footer/topic-footer.js';
export { TopicHero } from './elements/topic-hero/topic-hero.js';
export { TopicPage } from './elements/topic-page/topic-page.js';
export { VideoCard } from './elements/video-card/video-card.js';
export { feedContext, type FeedSource } from './context/feed-context.js';
export { FeedError } from './feed/feed-error.js';
export type {
  JsonFeedAttachment,
  JsonFeedAuthor,
  JsonFeedItem,
  JsonFeedPicture,
} from './feed/formats/json-feed.types.js';
export { loadFeed, type Loaded, type LoadOptions } from './feed/load-feed.js';
export type * from './feed/model.js';
export { parseFeed } from './feed/parse-feed.js';
export { setStrings } from './locale/packs.js';
export { jsonLdOf, jsonLdOfPage, jsonLdScript, type JsonLd, type PageShown, type Shown } from './seo/json-ld.js';
export type { SomeStrings, Strings } from './locale/strings.js';
