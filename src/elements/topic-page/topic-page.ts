import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { FeedSource } from '../../context/feed-context.js';
import { FeedProvider } from '../../context/feed-provider.js';
import { hasHero } from '../../feed/hero.js';
import type { Feed, Item } from '../../feed/model.js';
import { base } from '../../theme/base.styles.js';
import { pageFace } from '../shared/faces/page.js';
import { FeedElement } from '../shared/feed-element.js';
import { ghosts } from '../shared/frame.template.js';
import { ghost } from '../shared/ghost.template.js';
import { prefixOf } from '../shared/prefix.js';
import type { View } from '../shared/view.js';
import { cards } from '../shared/card.styles.js';
import { pageShape } from '../shared/faces/page.styles.js';

/**
 * A whole topic page out of one feed: the hero, then each section in the feed's order, shown by the element that the
 * feed names for it. It provides its feed to them as `topic-feed` does.
 *
 * @tagname topic-page
 * @slot - Any content that stands in until the feed is there, and when it cannot be had.
 * @fires {TopicPlayEvent} topic-play - The visitor plays a film of a section. Field: `src`. Cancelable: preventing it prevents the player.
 * @csspart heading - Heading of a section.
 * @csspart list - List of a section.
 * @csspart item - One item.
 * @csspart kicker - Line above a headline.
 * @csspart headline - Headline of an item, and the title of the page.
 * @csspart tagline - Line below the title of the page.
 * @csspart link - Link of a headline, an entry or a speaker.
 * @csspart meta - Line with date, format, size, language or duration.
 * @csspart date - Date of publication; start and end of an event.
 * @csspart duration - How long a film is.
 * @csspart status - Mark of an event that is over.
 * @csspart venue - Where an event is.
 * @csspart format - Format of a file that has no link of its own.
 * @csspart size - Size of a file that has no link of its own.
 * @csspart language - Language of a publication.
 * @csspart summary - Text of an item.
 * @csspart image - Picture.
 * @csspart caption - Caption and credit under a picture.
 * @csspart credit - Photographer, agency, licence.
 * @csspart quote - Words of a quotation.
 * @csspart author - Who said them.
 * @csspart author-title - What that person is.
 * @csspart play - The button on the poster of a film.
 * @csspart transcript - Link to the transcript of a film.
 * @csspart watch - Link to a film at its host.
 * @csspart download - Link to a file, where the title leads elsewhere.
 * @csspart notice - Line that says where data goes when a film is played.
 * @csspart copyright - The copyright line.
 * @csspart message - Text in the place of content.
 * @csspart button - A button, such as "Add to calendar" or "Try again".
 * @cssstate loading - A request is under way.
 * @cssstate ready - The page is shown.
 * @cssstate empty - The feed has nothing to show.
 * @cssstate error - The last request failed.
 * @cssprop {<length>} [--topic-section-gap=3em] - Space between sections.
 */
export class TopicPage extends FeedElement {
  static override styles: CSSResultGroup = [base, cards, pageShape];

  protected override readonly face = pageFace;

  protected override readonly isSection = false;

  readonly #provider = new FeedProvider(this, this.#source());

  /** A page has something to show when it has an item or a hero. */
  protected override pick(feed: Feed): readonly Item[] {
    const items = this.select(feed);
    if (items.length) return items;
    return hasHero(feed) ? [{ id: feed.url, headline: feed.title }] : [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The same state would only make every section render again.
    if (this.#provider.source.state !== this.consumer.state) this.#provider.source = this.#source();
  }

  protected override content(view: View): TemplateResult {
    return pageFace.look?.content(view, prefixOf(this, 'topic-page'), this) ?? html``;
  }

  /** Title, introduction and a first row: more is below the fold of most screens. */
  protected override placeholder(view: View): TemplateResult {
    return html`${ghost('title')}${ghosts(view, 'rows')}`;
  }

  /** The page is complete when its sections are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const sections = this.renderRoot.querySelectorAll<FeedElement>('.section');
    await Promise.all([...sections].map((section) => section.updateComplete));
    return done;
  }

  #source(): FeedSource {
    return Object.freeze({ state: this.consumer.state, reload: () => this.reload() });
  }
}
