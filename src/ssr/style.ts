import type { CSSResult, LitElement } from 'lit';
import type { Face, Look } from '../elements/shared/face.js';
import { ItemElement } from '../elements/shared/item-element.js';
import type { TopicElement } from '../elements/shared/topic-element.js';
import { escapeAttribute } from './escape.js';

export type Styled = (TopicElement | ItemElement) & { readonly face?: Face<Look> };

/**
 * The style sheets of an element, each by itself: browsers read what they meet again only once.
 *
 * @param face  What shows it, where that is a file of its own.
 */
export function styleTexts(element: TopicElement | ItemElement, face = (element as Styled).face): readonly string[] {
  const { elementStyles } = element.constructor as typeof LitElement;
  const own = element instanceof ItemElement ? element['sheets'] : (elementStyles as CSSResult[]);
  return [...own, ...(face?.look ? [face.look.styles] : [])].map(({ cssText }) => cssText);
}

/** Buttons are for scripts. Where there are none, there is a link beside what they do. */
export const SCRIPTLESS = '@media (scripting: none){button{display:none!important}}';

/**
 * A list has fewer rows, and by that fewer columns, while its page is still coming. One that nothing follows is not whole,
 * and is kept unseen, but for those with more rows than there can be columns. `:last-child` matches nothing before its
 * parent is whole.
 */
export const INCOMPLETE = 'ul.list:not(:has(+*),:has(>:nth-child(13))){visibility:hidden}';

/**
 * @param nonce  What a policy of the page may ask for.
 * @param attributes  Others, as they are written.
 */
export const styleTag = (text: string, nonce?: string, attributes = ''): string =>
  `<style${nonce === undefined ? '' : ` nonce="${escapeAttribute(nonce)}"`}${attributes}>${text}</style>`;
