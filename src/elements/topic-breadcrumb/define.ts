import { register } from '../shared/register.js';
import { TopicBreadcrumb } from './topic-breadcrumb.js';

declare global {
  interface HTMLElementTagNameMap {
    'topic-breadcrumb': TopicBreadcrumb;
  }
}

register('topic-breadcrumb', TopicBreadcrumb);
