import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Feed, Section } from '../../feed/model.js';
import { ghosts } from '../shared/frame.template.js';
import { retag } from '../shared/retag.js';
import { below, type View } from '../shared/view.js';

/** The elements that can show a section. What a feed names beside them is shown as news. */
const TYPES: readonly string[] = ['news-list', 'focus-card', 'quote-block', 'area-of-work-grid'];

/** Everything that an integrator may style, handed through the shadow root of the page. */
const PARTS =
  'heading, list, item, kicker, headline, tagline, link, date, summary, image, caption, credit, quote, author, author-title, message, button';

/** @param prefix  What the tags of the library begin with on this page. */
export function sectionsOf({ feed, level, images }: View, prefix: string): TemplateResult {
  if (!feed) return html``;
  const hero = html`<topic-hero
    class="section"
    exportparts=${PARTS}
    heading-level=${level}
    ?no-images=${!images}
  ></topic-hero>`;
  return html`${hasHero(feed) ? retag(hero, 'topic-hero', `${prefix}topic-hero`) : nothing}
  ${repeat(
    feed.sections.filter(({ id }) => feed.items.some((item) => item.sections?.includes(id))),
    ({ id, type }) => `${type} ${id}`,
    // A section without heading must not leave out a level between the title of the page and its items.
    (section) => sectionOf(section, section.heading ? below(level) : level, images, prefix),
  )}`;
}

/** Whether the feed says something about itself. */
export const hasHero = ({ title, tagline, image, description }: Feed) =>
  Boolean(title ?? tagline ?? image ?? description[0]);

function sectionOf({ id, type, limit }: Section, level: number, images: boolean, prefix: string): TemplateResult {
  const section = html`<news-list
    class="section"
    exportparts=${PARTS}
    section=${id}
    limit=${ifDefined(limit)}
    heading-level=${level}
    ?no-images=${!images}
  ></news-list>`;
  return retag(section, 'news-list', prefix + (TYPES.includes(type) ? type : 'news-list'));
}

/** Title, introduction and a first row: more is below the fold of most screens. */
export function pageGhost(view: View): TemplateResult {
  return html`${ghosts({ ...view, placeholders: 1, images: false }, 'title')}${ghosts(view, 'rows')}`;
}
