import { register } from '../shared/register.js';
import { TopicPage } from './topic-page.js';
import '../topic-hero/define.js';
import '../topic-breadcrumb/define.js';
import '../news-list/define.js';
import '../focus-card/define.js';
import '../quote-block/define.js';
import '../area-of-work-grid/define.js';
import '../resource-list/define.js';
import '../video-card/define.js';
import '../event-list/define.js';
import '../topic-footer/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'topic-page': TopicPage;
  }
}

register('topic-page', TopicPage);
