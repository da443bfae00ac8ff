import type { Feed, Item, Link } from '../../feed/model.js';

/** Links of a feed as items. */
export const itemsOf = (links: readonly Link[]): readonly Item[] =>
  links.map(({ title, url }, index) => ({ id: String(index), headline: title, url }));

/** Items that are given as data, of which those with a title can be links. */
export const titled = ({ items }: Feed): readonly Item[] => items.filter(({ headline }) => headline);
