/** The elements of this library, without prefix. */
export const TAGS: readonly string[] = [
  'topic-feed',
  'topic-page',
  'topic-hero',
  'topic-breadcrumb',
  'news-item',
  'news-list',
  'focus-card',
  'quote-block',
  'area-of-work',
  'area-of-work-grid',
  'resource-item',
  'resource-list',
  'video-card',
  'event-item',
  'event-list',
  'topic-footer',
];
