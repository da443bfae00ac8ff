import { VideoCard } from '../elements/video-card/video-card.js';

/** Films. */
export const group = { 'video-card': VideoCard };
