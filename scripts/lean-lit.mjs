// A rollup plugin for the files for pages: takes out of Lit, as it is published, what none of the browsers that the README
// names ever runs, nor any of our elements.

/** By the end of the file's name: what is replaced, and what by. */
const EDITS = {
  '/reactive-element/css-tag.js': [
    // Style sheets can be adopted.
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'e=!0',
    ],
    // Ours are the only ones, and they are made of literals and of each other.
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      'this._$cssResult$=!0;',
    ],
    [
      'if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")',
      'return t',
    ],
  ],
  '/reactive-element/reactive-element.js': [
    // Polyfills of shadow DOM.
    ['p=a.reactiveElementPolyfillSupport,', ''],
    // And what only Lit's development build reads.
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
    // Standard decorators.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  '/lit-element/lit-element.js': [
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  '/lit-html/lit-html.js': [
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D', ',D'],
    // Templates of SVG and MathML alone.
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '""'],
  ],
};

export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const [, edits] = Object.entries(EDITS).find(([file]) => id.endsWith(file)) ?? [];
    if (!edits) return undefined;
    for (const [text, instead] of edits) {
      if (code.split(text).length !== 2) this.error(`${id} is another Lit than it was: there should be ${text} once.`);
      code = code.replace(text, () => instead);
    }
    return { code, map: null };
  },
};
