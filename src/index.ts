/**
 * Classes, types and functions. Importing this registers nothing and changes nothing.
 *
 * @packageDocumentation
 */
export { AreaOfWork } from './elements/area-of-work/area-of-work.js';
export { AreaOfWorkGrid } from './elements/area-of-work-grid/area-of-work-grid.js';
export { FocusCard } from './elements/focus-card/focus-card.js';
export { NewsItem } from './elements/news-item/news-item.js';
export { NewsList } from './elements/news-list/news-list.js';
export { QuoteBlock } from './elements/quote-block/quote-block.js';
export { TopicErrorEvent, TopicLoadEvent, TopicSelectEvent } from './elements/shared/events.js';
export type { ElementState } from './elements/shared/states.js';
export { TopicFeed } from './elements/topic-feed/topic-feed.js';
export { TopicHero } from './elements/topic-hero/topic-hero.js';
export { TopicPage } from './elements/topic-page/topic-page.js';
export { feedContext, type FeedSource } from './context/feed-context.js';
export { FeedError } from './feed/feed-error.js';
export type { JsonFeedItem } from './feed/formats/json-feed.types.js';
export { loadFeed, type Loaded, type LoadOptions } from './feed/load-feed.js';
export type * from './feed/model.js';
export { parseFeed } from './feed/parse-feed.js';
