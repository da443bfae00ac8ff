import type { TemplateResult } from 'lit';
import { VALUE, remade, shapeOf } from './baked/remade.js';

/**
 * The same template with another name in the place of one: `<h2>` at the level that the page needs, `<news-list>` under
 * the prefix that the elements were defined with.
 *
 * @param from  A name as it stands in the template, and there for nothing else.
 * @param to  Made of constants and checked numbers only, never of text from outside.
 */
export const retag = (template: TemplateResult, from: string, to: string): TemplateResult =>
  from === to
    ? template
    : remade(template, shapeOf(to, shapeOf(template.strings)), () => template.strings.join(VALUE).replaceAll(from, to));

/** A template that has its heading as `<h2>`, with the heading at `level`. */
export const atLevel = (level: number, template: TemplateResult): TemplateResult => retag(template, 'h2', `h${level}`);
