import { heroItem } from '../feed/hero.js';
import type { Feed, Item, Link } from '../feed/model.js';
import { sectionsShown, tagOf } from '../feed/page-sections.js';
import { nodeOf, type Describers } from './graph.js';
import type { Shown, Thing } from './schema.js';

/** What of a feed a page shows, as the attributes of `topic-page` say it. */
export interface PageShown extends Omit<Shown, 'feed' | 'heading'> {
  readonly section?: string | undefined;
  readonly tag?: string | undefined;
  /** How many items of each section. */
  readonly limit?: number | undefined;
}

const linksOf = (links: readonly Link[]): readonly Item[] =>
  links.map(({ title, url }, index) => ({ id: String(index), headline: title, url }));

/** A whole page, part by part in its order. */
export function nodesOfPage(feed: Feed, shown: PageShown, describers: Describers): readonly Thing[] {
  const { limit, section: only, tag } = shown;
  const items = tag ? feed.items.filter(({ tags }) => tags?.includes(tag)) : feed.items;
  const hero = heroItem(feed);
  const { sections, crumbs } = sectionsShown(feed, items, only);
  return sections.flatMap(({ id, type, heading, limit: own }) => {
    const node = (kind: string, of: readonly Item[]) => nodeOf(kind, of, { ...shown, feed, heading }, describers) ?? [];
    if (type === 'topic-footer') return [];
    const trail = node('topic-breadcrumb', linksOf(feed.breadcrumb));
    if (type === 'topic-breadcrumb') return trail;
    if (type === 'topic-hero') return [node('topic-hero', [hero]), crumbs ? trail : []].flat();
    return node(tagOf(type), items.filter(({ sections: of }) => of?.includes(id)).slice(0, limit ?? own));
  });
}
