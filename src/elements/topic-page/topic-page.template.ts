import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Feed, Section } from '../../feed/model.js';
import type { Strings } from '../../locale/strings.js';
import { ghost, ghosts } from '../shared/frame.template.js';
import { retag } from '../shared/retag.js';
import { rows } from '../shared/rows.js';
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
  'resource-list': 'resources',
  'video-card': 'videos',
  'event-list': 'events',
};

/** What a page has once: above and below its sections, unless the feed says where. */
const HERO = 'topic-hero';
const BREADCRUMB = 'topic-breadcrumb';
const FOOTER = 'topic-footer';

/** Everything that an integrator may style, handed through the shadow root of the page. */
const PARTS =
  'heading, list, item, kicker, headline, tagline, link, meta, date, duration, status, venue, format, size, language, ' +
  'summary, image, caption, credit, quote, author, author-title, play, transcript, watch, download, notice, copyright, ' +
  'message, button';

/** Which sections, which items, and how many in each; all where it does not say. */
export interface Selection {
  readonly section?: string;
  readonly tag?: string;
  readonly limit?: number;
}

/** @param prefix  What the tags of the library begin with on this page. */
export function sectionsOf(view: View, prefix: string, only: Selection): TemplateResult {
  const { feed } = view;
  if (!feed) return html``;
  const has: Readonly<Record<string, boolean>> = {
    [HERO]: hasHero(feed),
    [BREADCRUMB]: feed.breadcrumb.length > 0,
    [FOOTER]: feed.footer !== undefined,
  };
  const isShown = ({ id, type }: Section) =>
    Object.hasOwn(has, type) ? has[type] === true : view.items.some((item) => item.sections?.includes(id));
  const declared = feed.sections.filter(
    (section) => (!only.section || section.id === only.section) && isShown(section),
  );
  // A feed that names only some of these has them where it says, and the others where they belong.
  const missing = (type: string) =>
    has[type] && !feed.sections.some((section) => section.type === type) ? [at(type)] : [];
  const crumbs = has[BREADCRUMB] && !feed.sections.some(({ type }) => type === BREADCRUMB);
  const sections = [...missing(HERO), ...declared, ...missing(FOOTER)];
  return html`${crumbs && !has[HERO] ? single(BREADCRUMB, view, prefix) : nothing}${rows(
    sections,
    ({ id, type }) => `${type} ${id}`,
    (section) =>
      Object.hasOwn(has, section.type)
        ? single(section.type, view, prefix, section.type === HERO && crumbs)
        : sectionOf(section, view, prefix, only),
  )}`;
}

const at = (type: string): Section => ({ id: type, type });

/** What is there once and shows the feed itself; a breadcrumb stands inside the hero. */
function single(type: string, view: View, prefix: string, crumbs = false): TemplateResult {
  const element = html`<topic-hero
    class="section ${type === BREADCRUMB ? 'crumbs' : ''}"
    exportparts=${PARTS}
    heading-level=${view.level}
    ?no-images=${!view.images}
    >${
      crumbs
        ? retag(
            html`<topic-breadcrumb slot="breadcrumb" exportparts=${PARTS}></topic-breadcrumb>`,
            BREADCRUMB,
            prefix + BREADCRUMB,
          )
        : nothing
    }</topic-hero
  >`;
  return retag(element, HERO, prefix + type);
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
