import type { CSSResult, LitElement } from 'lit';
import type { Face, Look } from '../elements/shared/face.js';
import { ItemElement } from '../elements/shared/item-element.js';
import type { TopicElement } from '../elements/shared/topic-element.js';
import { escapeAttribute } from './escape.js';

export type Styled = (TopicElement | ItemElement) & { readonly face?: Face<Look> };

/**
 * All styles of an element, as one text.
 *
 * @param element  Has a face where one shows it.
 */
export function styleText(element: TopicElement | ItemElement, face = (element as Styled).face): string {
  const { elementStyles } = element.constructor as typeof LitElement;
  const own = element instanceof ItemElement ? element['sheets'] : (elementStyles as CSSResult[]);
  return [...own, ...(face?.look ? [face.look.styles] : [])].map(({ cssText }) => cssText).join('');
}

/** @param nonce  What a policy of the page may ask for. */
export const styleTag = (element: TopicElement | ItemElement, nonce?: string): string =>
  `<style${nonce === undefined ? '' : ` nonce="${escapeAttribute(nonce)}"`}>${styleText(element)}</style>`;
