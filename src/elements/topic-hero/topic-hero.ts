import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { hasHero, heroItem } from '../../feed/hero.js';
import type { Feed, Item } from '../../feed/model.js';
import { literalText } from '../../feed/text.js';
import { base } from '../../theme/base.styles.js';
import { cards } from '../shared/card.styles.js';
import { heroFace } from '../shared/faces/hero.js';
import { heroShape } from '../shared/faces/hero.styles.js';
import { hasFallback } from '../shared/fallback.js';
import { FeedElement } from '../shared/feed-element.js';
import { ghost } from '../shared/ghost.template.js';
import type { OwnContent } from '../shared/own/own.js';
import type { View } from '../shared/view.js';

/**
 * The head of a topic page: title, tagline, lead picture with caption and credit, introduction.
 *
 * @tagname topic-hero
 * @slot - The introduction; beside a `feed`, it stands in until that is there.
 * @slot breadcrumb - Where the page stands in the site, above the title.
 * @csspart heading - Heading of the section, where it is given one.
 * @csspart item - All of it but the messages.
 * @csspart headline - The title.
 * @csspart tagline - Line below the title.
 * @csspart summary - The introduction.
 * @csspart image - The lead picture.
 * @csspart caption - Caption and credit of the picture.
 * @csspart credit - Photographer, agency, licence.
 * @csspart message - Text in the place of content.
 * @csspart button - "Try again".
 * @cssstate loading - A request is under way.
 * @cssstate ready - Content is shown.
 * @cssstate empty - The feed says nothing about itself.
 * @cssstate error - The last request failed.
 * @cssprop {<length> | normal} [--topic-heading-tracking=-0.01em] - Space between the letters of the title; none where text runs from right to left.
 * @cssprop {<length-percentage>} [--topic-hero-size=2.25em] - Size of the title.
 * @cssprop [--topic-hero-ratio=5 / 2] - Ratio of the lead picture.
 */
export class TopicHero extends FeedElement {
  static override styles: CSSResultGroup = [base, cards, heroShape];

  /** The title. */
  @property() headline?: string | undefined;

  /** Line below the title. */
  @property() tagline?: string | undefined;

  /** Address of the lead picture; what is none is left out with a warning. */
  @property() image?: string | undefined;

  /** Text alternative of the picture; a picture without one is decorative. */
  @property({ attribute: 'image-alt' }) imageAlt?: string | undefined;

  /** What the picture shows. */
  @property() caption?: string | undefined;

  /** Photographer, agency, licence. */
  @property() credit?: string | undefined;

  protected override readonly face = heroFace;

  protected override readonly isSection = false;

  /** What the feed says about itself; of items that are given as data, the first: its summary is the tagline. */
  protected override pick(feed: Feed): readonly Item[] {
    if (this.consumer.origin === 'data') return feed.items.slice(0, 1);
    return hasHero(feed) ? [heroItem(feed)] : [];
  }

  protected override hasOwn(): boolean {
    return Boolean(this.headline || this.tagline || this.image) || hasFallback(this);
  }

  protected override readOwn({ ownPicture }: OwnContent): readonly Item[] {
    const headline = literalText(this.headline);
    const summary = literalText(this.tagline);
    const image = ownPicture(this, this);
    return headline || summary || image || hasFallback(this) ? [{ id: 'own', headline, summary, image }] : [];
  }

  protected override content(view: View): TemplateResult {
    return heroFace.look?.hero(view) ?? html``;
  }

  protected override placeholder({ images }: View): TemplateResult {
    return ghost('hero', images);
  }

  /** The breadcrumb is the author's: it is there before the feed, and without it. */
  protected override render(): TemplateResult {
    return html`${this.view?.items.length ? nothing : html`<slot name="breadcrumb"></slot>`}${super.render()}`;
  }
}
