import { nothing, type TemplateResult } from 'lit';

/** Templates that begin in the same way; `strings` where one of them ends. */
interface Shape {
  readonly next: Map<unknown, Shape>;
  strings?: TemplateStringsArray;
}

const shapeless = (): Shape => ({ next: new Map() });
const shapes = shapeless();
/** In the place of any value that stays. */
const VALUE = Symbol();
const END = Symbol();

const isTemplate = (value: unknown): value is TemplateResult => (value as TemplateResult | null)?._$litType$ === 1;

/** The template that stands at one place of another, alone. */
const templateIn = (value: unknown): TemplateResult | undefined => {
  const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return isTemplate(one) ? one : undefined;
};

function step(shape: Shape, key: unknown): Shape {
  let next = shape.next.get(key);
  if (!next) shape.next.set(key, (next = shapeless()));
  return next;
}

/** Collects the values of a template and those in it. Returns where its shape ends. */
function walk(shape: Shape, { strings, values }: TemplateResult, collected: unknown[]): Shape {
  let at = step(shape, strings);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const template = templateIn(value);
    if (template) at = walk(at, template, collected);
    else if (value === nothing) at = step(at, nothing);
    else {
      collected.push(value);
      at = step(at, VALUE);
    }
  }
  return step(at, END);
}

/** Adds the strings of a template and those in it, around the values that stay. */
function join({ strings, values }: TemplateResult, joined: string[]): void {
  /** What follows continues the last string. */
  const add = (text: string) => joined.push((joined.pop() ?? '') + text);
  add(strings[0] ?? '');
  for (const [i, value] of values.entries()) {
    const template = templateIn(value);
    if (template) join(template, joined);
    // An attribute without a value goes, name and all.
    else if (value === nothing) joined.push((joined.pop() ?? '').replace(/\s[^\s=]+=$/, ''));
    else joined.push('');
    add(strings[i + 1] ?? '');
  }
}

/**
 * A template and those in it as one, without the places where there is nothing: one copy of nodes and a few bindings in the
 * place of many. For what is rendered often and seldom changes its shape; where it does, it is rendered anew.
 */
export function flat(template: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const shape = walk(shapes, template, values);
  if (!shape.strings) {
    const joined: string[] = [];
    join(template, joined);
    // lit knows a template by this property from any other array.
    shape.strings = Object.assign(joined, { raw: joined });
  }
  return { ...template, strings: shape.strings, values };
}
