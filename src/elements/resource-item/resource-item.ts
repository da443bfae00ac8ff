import { property } from 'lit/decorators.js';
import { base } from '../../theme/base.styles.js';
import { number, text } from '../shared/own/own-attributes.js';
import { cards } from '../shared/card.styles.js';
import { resourceFace } from '../shared/faces/resource.js';
import { ItemElement } from '../shared/item-element.js';
import { resourceShape } from '../shared/faces/resource.styles.js';

/**
 * A publication in a `resource-list`, written by the author of the page. On its own it shows itself as a card.
 *
 * @tagname resource-item
 * @slot - The abstract. A heading or link in it is the title, `<time>` the date and `<img>` the cover, each where the
 *   attribute is absent.
 * @csspart meta - Line with date, format, size and language.
 * @csspart format - Format of the file, where that has no link of its own.
 * @csspart size - Size of the file, where that has no link of its own.
 * @csspart language - Language of the publication.
 * @cssprop {<length-percentage>} [--topic-column=22em] - In a `resource-list`: width from which another column fits.
 * @cssprop {<length>} [--topic-cover-width=6em] - Width of the cover.
 * @cssprop [--topic-cover-ratio=3 / 4] - Ratio of the cover.
 */
export class ResourceItem extends ItemElement {
  /** Format of the file that `href` leads to: a name such as `PDF`, or a MIME type. */
  @property({ reflect: true, converter: text }) format?: string | undefined;

  /** Size of the file in bytes, from 1. None is shown when absent or wrong. */
  @property({ reflect: true, converter: number }) size?: number | undefined;

  /** Language of the publication as a BCP 47 tag, such as `fr`; its name is shown. A wrong one is left out with a warning. */
  @property({ reflect: true, converter: text }) hreflang?: string | undefined;

  protected readonly tags = { own: 'resource-item', lists: ['resource-list'] };
  protected override readonly kind = 'resources';
  protected override readonly sheets = [base, cards, resourceShape];
  protected override readonly face = resourceFace;
}
