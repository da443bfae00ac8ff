// What only elements need that have come into another document, in a file that is loaded then.

import type { CSSResultOrNative } from 'lit';

const copies = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Gives a shadow root copies of these style sheets, one of each for all elements of its document. */
export function dressAbroad(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  const { CSSStyleSheet: Sheet } = (ownerDocument.defaultView ?? {}) as Partial<Window & typeof globalThis>;
  // Nobody sees a document without a window.
  if (!Sheet) return;
  const known = copies.get(ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  copies.set(ownerDocument, known);
  const own = styles.map((style) => {
    let sheet = known.get(style);
    if (!sheet) {
      sheet = new Sheet();
      sheet.replaceSync(
        'cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join('\n'),
      );
      known.set(style, sheet);
    }
    return sheet;
  });
  // Something may have been added meanwhile.
  root.adoptedStyleSheets = [...own, ...root.adoptedStyleSheets.filter((sheet) => !own.includes(sheet))];
}
