import { hasHero } from './hero.js';
import type { Feed, Item, Section } from './model.js';

/** What a page has once: above and below its sections, unless the feed says where. */
export const HERO = 'topic-hero';
export const BREADCRUMB = 'topic-breadcrumb';
export const FOOTER = 'topic-footer';

/** The elements that can show a section, and what is in it. */
export const CONTENTS: Readonly<
  Record<string, 'areas' | 'events' | 'focus' | 'news' | 'resources' | 'videos' | undefined>
> = {
  'news-list': 'news',
  'focus-card': 'focus',
  'quote-block': undefined,
  'area-of-work-grid': 'areas',
  'resource-list': 'resources',
  'video-card': 'videos',
  'event-list': 'events',
};

/** Tag of the element that shows a section. What a feed names beside those that can is shown as news. */
export const tagOf = (type: string): string => (Object.hasOwn(CONTENTS, type) ? type : 'news-list');

/** More than any page has; what a runaway export has beyond is not shown. */
const MAX_SECTIONS = 200;

/** What a page shows. */
export interface PageSections {
  /** Its parts, in their order; what is there once has its tag for a type. */
  readonly sections: readonly Section[];
  /** Whether the breadcrumb stands inside the hero. */
  readonly crumbs: boolean;
}

/**
 * The parts of a page out of one feed.
 *
 * @param items  Those that are shown; a section without any is left out.
 * @param only  Id of the only section that is asked for.
 */
export function sectionsShown(feed: Feed, items: readonly Item[], only?: string): PageSections {
  const has: Readonly<Record<string, boolean>> = {
    [HERO]: hasHero(feed),
    [BREADCRUMB]: feed.breadcrumb.length > 0,
    [FOOTER]: feed.footer !== undefined,
  };
  const used = new Set(items.flatMap(({ sections }) => sections ?? []));
  const isShown = ({ id, type }: Section) => (Object.hasOwn(has, type) ? has[type] : used.has(id));
  const declared = feed.sections
    .filter((section) => (!only || section.id === only) && isShown(section))
    .slice(0, MAX_SECTIONS);
  // A feed that names only some of these has them where it says, and the others where they belong.
  const missing = (type: string): readonly Section[] =>
    has[type] && !feed.sections.some((section) => section.type === type) ? [{ id: type, type }] : [];
  const trail = missing(BREADCRUMB);
  return {
    sections: [...(has[HERO] ? [] : trail), ...missing(HERO), ...declared, ...missing(FOOTER)],
    crumbs: trail.length > 0,
  };
}
