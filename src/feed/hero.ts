import type { Feed } from './model.js';

/** Whether the feed says something about itself. */
export const hasHero = ({ title, tagline, image, description }: Feed): boolean =>
  Boolean(title ?? tagline ?? image ?? description[0]);
