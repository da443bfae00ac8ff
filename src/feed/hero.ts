import type { Feed, Item } from './model.js';

/** Whether the feed says something about itself. */
export const hasHero = ({ title, tagline, image, description }: Feed): boolean =>
  Boolean(title ?? tagline ?? image ?? description[0]);

/** What the feed says about itself, as an item: the tagline is the summary, the introduction the text. */
export const heroItem = ({ url: id, title: headline, tagline: summary, image, description }: Feed): Item => ({
  content: { text: description.join('\n\n') },
  headline,
  id,
  image,
  summary,
});
