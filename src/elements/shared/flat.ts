import { nothing, type TemplateResult } from 'lit';
import { VALUE, remade, shapeOf, type Shape } from './remade.js';

const isTemplate = (value: unknown): value is TemplateResult =>
  Boolean((value as Partial<TemplateResult> | null | undefined)?.strings);

/** Whether the value after this is that of an attribute: it has its place whatever it is. */
const isAttribute = (before: string) => before.endsWith('"') || before.endsWith('=');

/**
 * A template and those inside it as one, which is prepared, copied and filled at one go, and leaves fewer marks in the page.
 * Where there is another one inside later, or one more, all of it is rendered anew: this is for what seldom changes its
 * shape.
 *
 * @param depth  How far inside; all the way when absent.
 */
export function flat(template: TemplateResult, depth = Infinity): TemplateResult {
  const all: unknown[] = [];
  const text: string[] = [];
  let shape: Shape | undefined;
  const add = ({ strings, values }: TemplateResult, deep: number) => {
    shape = shapeOf(strings, shape);
    for (let at = 0; at < strings.length; at++) {
      const before = strings[at] ?? '';
      text.push(before);
      if (at === values.length) return;
      const value = values[at];
      if (isAttribute(before)) {
        all.push(value);
        text.push(VALUE);
      } else if (deep && isTemplate(value)) add(value, deep - 1);
      else {
        // What may be a template that is left as it is has its place as well.
        const isThere = !deep || value !== nothing;
        shape = shapeOf(isThere, shape);
        if (isThere) {
          all.push(value);
          text.push(VALUE);
        }
      }
    }
  };
  add(template, depth);
  return remade(template, shape as unknown as Shape, () => text.join(''), all);
}
