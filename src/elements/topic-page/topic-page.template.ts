import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Feed, Section } from '../../feed/model.js';
import type { Strings } from '../../locale/strings.js';
import { ghost, ghosts } from '../shared/frame.template.js';
import { retag } from '../shared/retag.js';
import { below, type View } from '../shared/view.js';

/**
 * The elements that can show a section, and which of our texts names it when it has no heading. What a feed names
 * beside them is shown as news.
 */
const TYPES: Readonly<Record<string, keyof Strings['labels'] | undefined>> = {
  'news-list': 'news',
  'focus-card': 'focus',
  'quote-block': undefined,
  'area-of-work-grid': 'areas',
};

/** Everything that an integrator may style, handed through the shadow root of the page. */
const PARTS =
  'heading, list, item, kicker, headline, tagline, link, date, summary, image, caption, credit, quote, author, author-title, message, button';

/** Which sections, which items, and how many in each; all where it does not say. */
export interface Selection {
  readonly section?: string;
  readonly tag?: string;
  readonly limit?: number;
}

/** @param prefix  What the tags of the library begin with on this page. */
export function sectionsOf(view: View, prefix: string, only: Selection): TemplateResult {
  const { feed, level, images } = view;
  if (!feed) return html``;
  const hero = html`<topic-hero
    class="section"
    exportparts=${PARTS}
    heading-level=${level}
    ?no-images=${!images}
  ></topic-hero>`;
  return html`${hasHero(feed) ? retag(hero, 'topic-hero', `${prefix}topic-hero`) : nothing}
  ${repeat(
    feed.sections.filter(
      ({ id }) => (!only.section || id === only.section) && view.items.some((item) => item.sections?.includes(id)),
    ),
    ({ id, type }) => `${type} ${id}`,
    (section) => sectionOf(section, view, prefix, only),
  )}`;
}

/** Whether the feed says something about itself. */
export const hasHero = ({ title, tagline, image, description }: Feed) =>
  Boolean(title ?? tagline ?? image ?? description[0]);

/**
 * Items are two levels below the title of the page. Where the feed has no heading in between, one that only assistive
 * technology meets keeps the levels whole.
 */
function sectionOf({ id, type, heading, limit }: Section, view: View, prefix: string, only: Selection): TemplateResult {
  const tag = Object.hasOwn(TYPES, type) ? type : 'news-list';
  const label = TYPES[tag];
  const section = html`<news-list
    class=${heading ? 'section' : 'section untitled'}
    exportparts=${PARTS}
    section=${id}
    tag=${ifDefined(only.tag)}
    limit=${ifDefined(only.limit ?? limit)}
    heading=${ifDefined(heading || !label ? undefined : view.locale.strings.labels[label])}
    heading-level=${below(view.level)}
    ?no-images=${!view.images}
  ></news-list>`;
  return retag(section, 'news-list', prefix + tag);
}

/** Title, introduction and a first row: more is below the fold of most screens. */
export function pageGhost(view: View): TemplateResult {
  return html`${ghost('title')}${ghosts(view, 'rows')}`;
}
