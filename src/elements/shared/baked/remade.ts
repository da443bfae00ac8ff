import type { TemplateResult } from 'lit';

/** Stands for a value in the text of a template; none has it. */
export const VALUE = '\0';

/** All that texts are made of, step by step; at the end of each way, the text itself as lit wants it. */
export interface Shape extends Map<unknown, Shape> {
  strings?: TemplateStringsArray;
  /** Of the last step, where that is a text: which of its values are those of attributes. */
  attributes?: readonly boolean[];
}

const shapes: Shape = new Map<unknown, Shape>();

/** The next step on the way, or the first. */
export function shapeOf(step: unknown, before = shapes): Shape {
  let shape = before.get(step);
  if (!shape) before.set(step, (shape = new Map<unknown, Shape>()));
  return shape;
}

/**
 * A template with another text. That is made once, since lit prepares a template for each array of strings that it meets.
 *
 * @param shape  What tells the text from all others.
 * @param text  Made of templates, constants and checked numbers only, never of text from outside.
 */
export function remade(
  template: TemplateResult,
  shape: Shape,
  text: () => string,
  values = template.values,
): TemplateResult {
  if (!shape.strings) {
    const parts = text().split(VALUE);
    // lit knows a template by this property from any other array.
    shape.strings = Object.assign(parts, { raw: parts });
  }
  return Object.assign(template, { strings: shape.strings, values });
}
