import { register } from '../shared/register.js';
import { TopicFooter } from './topic-footer.js';

declare global {
  interface HTMLElementTagNameMap {
    'topic-footer': TopicFooter;
  }
}

register('topic-footer', TopicFooter);
