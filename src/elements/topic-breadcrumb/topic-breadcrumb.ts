import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Feed, Item } from '../../feed/model.js';
import { base } from '../../theme/base.styles.js';
import { breadcrumbFace } from '../shared/faces/breadcrumb.js';
import { breadcrumbShape } from '../shared/faces/breadcrumb.styles.js';
import { hasFallback } from '../shared/fallback.js';
import { FeedElement } from '../shared/feed-element.js';
import { itemsOf, titled } from '../shared/links.js';
import type { OwnContent } from '../shared/own/own.js';
import type { View } from '../shared/view.js';

/**
 * Where a page stands in its site: a labelled navigation with an ordered list, of which the last entry is the page
 * itself. From the feed's `_topic.breadcrumb`, or from links between the tags.
 *
 * @tagname topic-breadcrumb
 * @slot - The links, `<a>`, the page itself last; in a list or not.
 * @csspart heading - Heading of the section, where it is given one.
 * @csspart list - The list.
 * @csspart item - One entry.
 * @csspart link - Link of an entry.
 * @csspart message - Text in the place of content.
 * @csspart button - "Try again".
 * @cssstate loading - A request is under way.
 * @cssstate ready - Entries are shown.
 * @cssstate empty - The feed has no breadcrumb.
 * @cssstate error - The last request failed.
 * @cssprop {<length-percentage>} [--topic-margin=0] - Space above and below the element, where the page sets no margin of its own.
 */
export class TopicBreadcrumb extends FeedElement {
  static override styles: CSSResultGroup = [base, breadcrumbShape];

  protected override readonly face = breadcrumbFace;
  protected override readonly quiet = true;

  protected override readonly isSection = false;

  protected override pick(feed: Feed): readonly Item[] {
    return this.consumer.origin === 'data' ? titled(feed) : itemsOf(feed.breadcrumb);
  }

  protected override hasOwn(): boolean {
    return hasFallback(this);
  }

  protected override readOwn({ readOwnLinks }: OwnContent): readonly Item[] {
    return readOwnLinks(this);
  }

  protected override content(view: View): TemplateResult {
    return breadcrumbFace.look?.breadcrumb(view) ?? html``;
  }

  protected override placeholder(): TemplateResult {
    return html`<div class="ghosts" aria-hidden="true"></div>`;
  }
}
