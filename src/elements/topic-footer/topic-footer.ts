import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Feed, Item } from '../../feed/model.js';
import { literalText } from '../../feed/text.js';
import { base } from '../../theme/base.styles.js';
import { footerFace } from '../shared/faces/footer.js';
import { footerShape } from '../shared/faces/footer.styles.js';
import { hasFallback } from '../shared/fallback.js';
import { FeedElement } from '../shared/feed-element.js';
import { itemsOf, titled } from '../shared/links.js';
import type { OwnContent } from '../shared/own/own.js';
import type { View } from '../shared/view.js';

/**
 * The end of a topic page: a copyright line and the links of the publisher. From the feed's `_topic.footer`, or from the
 * attribute and links between the tags.
 *
 * @tagname topic-footer
 * @slot - The links, `<a>`; in a list or not.
 * @csspart heading - Heading of the section, where it is given one.
 * @csspart copyright - The copyright line.
 * @csspart list - The list of links.
 * @csspart item - One entry.
 * @csspart link - Link of an entry.
 * @csspart message - Text in the place of content.
 * @csspart button - "Try again".
 * @cssstate loading - A request is under way.
 * @cssstate ready - Content is shown.
 * @cssstate empty - The feed has no footer.
 * @cssstate error - The last request failed.
 */
export class TopicFooter extends FeedElement {
  static override styles: CSSResultGroup = [base, footerShape];

  /** The copyright line: sign, year, holder. */
  @property() copyright?: string | undefined;

  protected override readonly face = footerFace;
  protected override readonly quiet = true;

  protected override readonly isSection = false;

  protected override pick(feed: Feed): readonly Item[] {
    return this.consumer.origin === 'data'
      ? titled(feed)
      : lines(feed.footer?.copyright, itemsOf(feed.footer?.links ?? []));
  }

  protected override hasOwn(): boolean {
    return Boolean(this.copyright) || hasFallback(this);
  }

  protected override readOwn({ readOwnLinks }: OwnContent): readonly Item[] {
    return lines(literalText(this.copyright), readOwnLinks(this));
  }

  protected override content(view: View): TemplateResult {
    const line = view.items.find(({ id }) => id === COPYRIGHT);
    const items = view.items.filter((item) => item !== line);
    return footerFace.look?.footer(line?.summary, { ...view, items }) ?? html``;
  }

  protected override placeholder(): TemplateResult {
    return html`<div class="ghosts" aria-hidden="true"></div>`;
  }
}

const COPYRIGHT = 'copyright';

/** The copyright line counts as an item: a footer can consist of nothing else. */
const lines = (copyright: string | undefined, links: readonly Item[]): readonly Item[] =>
  copyright ? [...links, { id: COPYRIGHT, summary: copyright }] : links;
