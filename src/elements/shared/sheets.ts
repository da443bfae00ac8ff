import { adoptStyles, type CSSResultOrNative } from 'lit';

/**
 * Gives a shadow root its style sheets. Those belong to the document of the page: where the element has come into another
 * one, a frame of the same origin say, that one gets copies.
 *
 * @see https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export function dress(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  if (root.ownerDocument === document) adoptStyles(root, [...styles]);
  else import('./foreign-sheets.js').then(({ dressAbroad }) => dressAbroad(root, styles)).catch(console.warn);
}
