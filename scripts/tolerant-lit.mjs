/** Lit's own line, minified as it is published. */
const POLICY = /\b(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/;

/**
 * Lit asks for its Trusted Types policy when its module is evaluated, and a page whose `trusted-types` list does not
 * name it would get an uncaught error in the place of all elements. In the files for pages, that is caught: `define()`
 * finds out whether templates can be made, and says what to do.
 */
export const tolerantLit = {
  name: 'tolerant-lit',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
    if (!POLICY.test(code)) this.error('lit-html asks for its Trusted Types policy in another way than it did.');
    const tolerant = '(()=>{try{return $&}catch(e){globalThis[Symbol.for("topic-elements/refused")]=e}})()';
    // All in one line, so that what the source map says stays true.
    return { code: code.replace(POLICY, tolerant), map: null };
  },
};
