import type { TemplateResult } from 'lit';

const copies = new WeakMap<TemplateStringsArray, Map<string, TemplateStringsArray>>();

/**
 * The same template with another tag name: `<h2>` at the level that the page needs, `<news-list>` under the prefix
 * that the elements were defined with. Copies are made once for each name, so that lit prepares each only once.
 *
 * @param from  Tag name as it stands in the template.
 * @param to  Tag name to use: made of constants and checked numbers only, never of text from outside.
 */
export function retag(template: TemplateResult, from: string, to: string): TemplateResult {
  if (from === to) return template;
  const { strings } = template;
  let byName = copies.get(strings);
  if (!byName) copies.set(strings, (byName = new Map<string, TemplateStringsArray>()));
  let copy = byName.get(to);
  if (!copy) {
    const tags = new RegExp(`(</?)${from}(?=[\\s>])`, 'g');
    const renamed = strings.map((part) => part.replace(tags, `$1${to}`));
    // lit knows a template by this property from any other array.
    copy = Object.assign(renamed, { raw: renamed });
    byName.set(to, copy);
  }
  return Object.assign(template, { strings: copy });
}

/** A template that has its heading as `<h2>`, with the heading at `level`. */
export const atLevel = (level: number, template: TemplateResult): TemplateResult => retag(template, 'h2', `h${level}`);
