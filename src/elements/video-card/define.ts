import { register } from '../shared/register.js';
import { VideoCard } from './video-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'video-card': VideoCard;
  }
}

register('video-card', VideoCard);
