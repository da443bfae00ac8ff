import { parseJsonFeed } from '../feed/formats/json-feed.js';
import { isTooDeep } from '../feed/json.js';
import type { Feed } from '../feed/model.js';
import type { Page, PageElement } from './page.js';
import { ITEM_TAGS } from './vocabulary.js';

/** The scripts in an element that hold items as data. */
export const dataIn = ({ elements }: Page, element: PageElement): readonly PageElement[] =>
  elements.filter(
    ({ name, parent, attributes }) =>
      name === 'script' && parent === element && attributes.get('type')?.toLowerCase() === 'application/json',
  );

/**
 * A feed of the items that stand in an element as data, which it shows in the place of all others.
 *
 * @param tag  Tag name of the element without prefix.
 */
export function givenFeed(page: Page, element: PageElement, tag: string): Feed | undefined {
  const [data] = ITEM_TAGS.includes(tag) || tag === 'topic-feed' ? [] : dataIn(page, element);
  if (!data || isTooDeep(data.text)) return undefined;
  try {
    const items: unknown = JSON.parse(data.text);
    return Array.isArray(items) ? parseJsonFeed({ version: '1.1', items }, page.base) : undefined;
  } catch {
    // That has been told where the markup was examined.
    return undefined;
  }
}
