import { wholeNumber } from '../shared/attributes.js';
import { retag } from '../shared/retag.js';
import { rows } from '../shared/rows.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../../feed/model.js';
import { BREADCRUMB, CONTENTS, FOOTER, HERO, sectionsShown, tagOf } from '../../feed/page-sections.js';
import type { Look } from '../shared/face.js';
import { loader } from '../shared/loader.js';
import { prefixOf } from '../shared/prefix.js';
import type { View } from '../shared/view.js';
import { page } from './topic-page.styles.js';
import type { TopicPage } from './topic-page.js';

/** Everything that an integrator may style, handed through the shadow root of the page. */
const PARTS =
  'heading, list, item, kicker, headline, tagline, link, meta, date, duration, status, venue, format, size, language, ' +
  'summary, image, caption, credit, quote, author, author-title, play, transcript, watch, download, notice, copyright, ' +
  'message, button';

/** What shows a page. */
export interface PageLook extends Look {
  /** @param prefix  What the tags of the library begin with on this page. */
  readonly content: (view: View, prefix: string, page: TopicPage) => TemplateResult;
}

/** The same, in a file that is loaded together with the first feed. */
export function look(): PageLook {
  /** What could not be had, and is looked for again where it stands. */
  const missing = new Set<string>();

  /** What is there once and shows the feed itself; a breadcrumb stands inside the hero. */
  function single(type: string, view: View, prefix: string, crumbs: boolean): TemplateResult {
    const inside = html`<topic-breadcrumb slot="breadcrumb" exportparts=${PARTS}></topic-breadcrumb>`;
    const element = html`<topic-hero
      class="section"
      exportparts=${PARTS}
      heading-level=${view.level}
      ?no-images=${!view.images}
      >${crumbs ? retag(inside, BREADCRUMB, prefix + BREADCRUMB) : nothing}</topic-hero
    >`;
    return retag(element, HERO, prefix + type);
  }

  /**
   * Items are two levels below the title of the page. Where the feed has no heading in between, one that only assistive
   * technology meets keeps the levels whole.
   */
  function sectionOf({ id, type, heading, limit }: Section, view: View, prefix: string, page: TopicPage) {
    const tag = tagOf(type);
    const label = CONTENTS[tag];
    const section = html`<news-list
      class=${heading ? 'section' : 'section untitled'}
      exportparts=${PARTS}
      section=${id}
      tag=${ifDefined(page.tag)}
      limit=${ifDefined(limitOf(page) ?? limit)}
      heading=${ifDefined(heading || !label ? undefined : view.locale.strings.labels[label])}
      heading-level=${Math.min(6, view.level + 1)}
      ?no-images=${!view.images}
    ></news-list>`;
    return retag(section, 'news-list', prefix + tag);
  }

  const limitOf = (page: TopicPage) => wholeNumber(page, 'limit', page.limit, 1, Infinity, undefined);

  return {
    styles: page,

    /** The elements that the feed asks for: sections would appear one by one. */
    more(page, feed) {
      const { load } = loader;
      if (!load) return undefined;
      const prefix = prefixOf(page, 'topic-page');
      const { sections } = sectionsShown(feed, feed.items, (page as TopicPage).section);
      const wanted = sections
        .map(({ type }) => tagOf(type))
        .filter((tag) => !customElements.get(prefix + tag) && !missing.has(tag));
      const giveUp = () => wanted.forEach((tag) => missing.add(tag));
      return wanted.length ? () => load(new Set(wanted)).catch(giveUp) : undefined;
    },

    content(view, prefix, page) {
      const { feed, items } = view;
      if (!feed) return html``;
      const { sections, crumbs } = sectionsShown(feed, items, page.section);
      return html`${rows(
        sections,
        ({ id, type }) => `${type} ${id}`,
        (section) =>
          [HERO, BREADCRUMB, FOOTER].includes(section.type)
            ? single(section.type, view, prefix, section.type === HERO && crumbs)
            : sectionOf(section, view, prefix, page),
      )}`;
    },
  };
}
