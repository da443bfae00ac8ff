import type { Item } from '../../feed/model.js';
import { type CardText, isWhole, paragraphsOf } from '../../feed/paragraphs.js';
import { excerpt } from '../../feed/text.js';

export { type CardText, isWhole, paragraphsOf };

/**
 * A line that stands for an item without headline and summary: the beginning of its body, its author, its address.
 * An id is nothing to read, but better than a row in which there is nothing at all.
 */
export function lineOf(item: Item): string {
  const { authors, url, image, kicker, published, id } = item;
  const said = excerpt(paragraphsOf(item).join(' ')) || authors?.[0]?.name || url;
  return said ?? ((image ?? kicker ?? published) ? '' : id);
}
