import { register } from '../shared/register.js';
import { TopicFeed } from './topic-feed.js';

declare global {
  interface HTMLElementTagNameMap {
    'topic-feed': TopicFeed;
  }
}

register('topic-feed', TopicFeed);
