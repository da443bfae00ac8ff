import { AreaOfWorkGrid } from '../elements/area-of-work-grid/area-of-work-grid.js';
import { FocusCard } from '../elements/focus-card/focus-card.js';
import { QuoteBlock } from '../elements/quote-block/quote-block.js';
import { TopicBreadcrumb } from '../elements/topic-breadcrumb/topic-breadcrumb.js';
import { TopicFeed } from '../elements/topic-feed/topic-feed.js';
import { TopicFooter } from '../elements/topic-footer/topic-footer.js';
import { TopicHero } from '../elements/topic-hero/topic-hero.js';
import { TopicPage } from '../elements/topic-page/topic-page.js';

/**
 * What most topic pages are made of, beside news. Providers first, so that elements that are on the page already find them
 * when they are upgraded.
 */
export const group = {
  'topic-feed': TopicFeed,
  'topic-page': TopicPage,
  'topic-hero': TopicHero,
  'topic-breadcrumb': TopicBreadcrumb,
  'focus-card': FocusCard,
  'quote-block': QuoteBlock,
  'area-of-work-grid': AreaOfWorkGrid,
  'topic-footer': TopicFooter,
};
