import { beyondLean } from './lean-templates.mjs';
import { EDITS } from './lit-edits.mjs';

/**
 * A rollup plugin for the files for pages: takes out of Lit, as it is published, what none of the browsers that the README
 * names ever runs, nor any of our elements. It comes after what makes templates smaller.
 */
export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const fault = id.includes('node_modules') ? undefined : beyondLean(code, (source) => this.parse(source));
    if (fault) this.error(`${id} has what scripts/lit-edits.mjs takes out of Lit: ${fault}`);
    const [, edits] = Object.entries(EDITS).find(([file]) => id.endsWith(file)) ?? [];
    if (!edits) return undefined;
    for (const [text, instead] of edits) {
      if (code.split(text).length !== 2) this.error(`${id} is another Lit than it was: there should be ${text} once.`);
      code = code.replace(text, () => instead);
    }
    return { code, map: null };
  },
};
