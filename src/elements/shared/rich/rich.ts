import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { Item } from '../../../feed/model.js';
import { baked } from '../baked/baked.js';
import { late } from '../late.js';
import type { Host } from './rich-text.js';
import type { View } from '../view.js';

const codeFor = late(() => import('./rich-text.js'), 'rich text');

/** Whether the body of an item is markup that says more than plain paragraphs can. */
export const isRich = ({ content }: Item): boolean => /<(?!(p|br|div|span)\b)[a-z]/i.test(content?.html ?? '');

/** What renders in Node: markup that is safe already, or the nodes of an author. */
export const markup: {
  render?: (item: Item | undefined, view: Pick<View, 'feed' | 'images'>, level: number, plain: unknown) => unknown;
} = {};

class RichText extends Directive {
  override render(item: Item | undefined, view: Pick<View, 'feed' | 'images'>, level: number, plain: unknown) {
    return markup.render?.(item, view, level, plain) ?? plain;
  }

  override update({ options, startNode }: ChildPart, [item, view, level, plain]: Parameters<this['render']>) {
    const isMarkup = item && isRich(item);
    if (baked.keeps?.(this, startNode, isMarkup ? item.content : plain)) return noChange;
    if (!isMarkup) return plain;
    const host = options?.host as Host;
    return codeFor(host)?.richText(this, item, view, level, host) ?? plain;
  }
}

/**
 * The body of an item with its links, lists and pictures once the code for that has come, and `plain` until then, where
 * it says no more, and where the page forbids it.
 *
 * @param item  Undefined where the body is not what is shown.
 * @param level  Level of the first heading in it; 0 in a quotation.
 */
export const rich = /* @__PURE__ */ directive(RichText);
