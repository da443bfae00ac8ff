import { register } from '../shared/register.js';
import { TopicHero } from './topic-hero.js';

declare global {
  interface HTMLElementTagNameMap {
    'topic-hero': TopicHero;
  }
}

register('topic-hero', TopicHero);
