import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { Item } from '../../feed/model.js';
import { lackOf, policy } from '../../feed/trusted-types.js';
import { imageSrcset, imageUrl, linkUrl } from '../../feed/url.js';
import type * as Code from './rich-text.js';
import type { View } from './view.js';

/** How long the code may take, in milliseconds: who waits for an element does not wait longer for this. */
const PATIENCE = 10_000;

/** What makes nodes of markup; null where it cannot be had. */
let code: typeof Code | null | undefined;
let loading: Promise<void> | undefined;

/** Resolves when that code has come, or failed to; absent where nobody waits for it. */
export const richSettled = (): Promise<void> | undefined => loading;

/** Whether the body of an item is markup that says more than plain paragraphs can. */
export const isRich = ({ content }: Item): boolean => /<(?!(p|br|div|span)\b)[a-z]/i.test(content?.html ?? '');

const load = () =>
  (loading ??= Promise.race([
    import('./rich-text.js'),
    new Promise<never>((_, fail) => setTimeout(fail, PATIENCE, 'timeout')),
  ])
    .catch((error: unknown) => {
      console.warn(`[topic-elements] the code for rich text could not be loaded${lackOf(error)}.`, error);
      return null;
    })
    .then((module) => {
      code = module;
      loading = undefined;
    }));

class RichText extends Directive {
  override render(_item: Item | undefined, _view: Pick<View, 'feed' | 'images'>, _level: number, plain: unknown) {
    return plain;
  }

  override update({ options }: ChildPart, [item, view, level, plain]: Parameters<this['render']>) {
    if (!item || !isRich(item)) return plain;
    const host = options?.host as Code.Host;
    if (code === undefined) void load().then(() => host.requestUpdate());
    return code?.richText(this, item, view, level, host, { imageSrcset, imageUrl, linkUrl, policy }) ?? plain;
  }
}

/**
 * The body of an item with its links, lists and pictures once the code for that has come, and `plain` until then, where
 * it says no more, and where the page forbids it.
 *
 * @param item  Undefined where the body is not what is shown.
 * @param level  Level of the first heading in it; 0 in a quotation.
 */
export const rich = directive(RichText);
