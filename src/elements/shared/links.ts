import type { Feed, Item, Link } from '../../feed/model.js';

/** More links than any page has; what a runaway export has beyond is not shown. */
const MAX_LINKS = 200;

/** Links of a feed as items. */
export const itemsOf = (links: readonly Link[]): readonly Item[] =>
  links.slice(0, MAX_LINKS).map(({ title, url }, index) => ({ id: String(index), headline: title, url }));

/** Items that are given as data, of which those with a title can be links. */
export const titled = ({ items }: Feed): readonly Item[] => items.filter(({ headline }) => headline);
