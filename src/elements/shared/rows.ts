import { noChange, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { baked } from './baked.js';
import { late } from './late.js';

/** Rows that are rendered at one time. With more the page would not answer for a while; they follow in slices. */
export const FIRST = 250;

const codeFor = /* @__PURE__ */ late(() => import('./late-rows.js'), 'lists that change');

interface Shown {
  readonly items: readonly unknown[];
  readonly keys: readonly string[];
  readonly depends?: readonly unknown[];
}

/** Whether two items say the same. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!a || !b || typeof a !== 'object' || typeof b !== 'object') return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => isEqual(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

class Rows extends Directive {
  /** The rows that are there. */
  #shown: Shown = { items: [], keys: [] };

  override render<Item>(
    items: readonly Item[],
    _key: (item: Item) => string,
    row: (item: Item, index: number) => TemplateResult,
    _depends?: readonly unknown[],
  ): unknown {
    return items.map(row);
  }

  override update(part: ChildPart, [items, key, row, depends]: Parameters<this['render']>): unknown {
    const keys = items.map(key);
    const before = this.#shown;
    // What is there already is there as a whole.
    if (baked.at) {
      this.#shown = { items, keys, depends };
      return items.map(row);
    }
    const isSame = depends?.every((value, at) => value === before.depends?.[at]);
    const write = (item: unknown, index: number, old: number) =>
      isSame && isEqual(before.items[old], item) ? noChange : row(item, index);
    // As long as each row keeps its place, lit does what is to be done.
    const code =
      keys.length <= FIRST && before.keys.every((known, at) => at >= keys.length || known === keys[at])
        ? null
        : codeFor(part.options?.host as { requestUpdate(): void });
    if (code) {
      this.#shown = { items, keys: code.arrange(part, before.keys, { items, keys, row: write }, FIRST), depends };
      return noChange;
    }
    // What is there stays as it is until it can be changed row by row.
    if (code === undefined && before.keys.length) return noChange;
    const end = code === undefined ? FIRST : Infinity;
    this.#shown = { items, keys: keys.slice(0, end), depends };
    return items.slice(0, end).map((item, at) => write(item, at, at));
  }
}

/**
 * Items as rows that keep their nodes as long as their keys are there, wherever they move. Lists that are rendered once,
 * most of them, need no more than `map`: what changes them, or goes on where they are long, is loaded when it is needed.
 *
 * @param items  The list.
 * @param key  What tells an item from all others.
 * @param row  One item as markup.
 * @param depends  All that a row is made of beside its item, which is data then. As long as that is the same, a row whose
 *   item says the same is not looked at; without it, all are written anew.
 */
export const rows = /* @__PURE__ */ directive(Rows) as <Item>(
  items: readonly Item[],
  key: (item: Item) => string,
  row: (item: Item, index: number) => TemplateResult,
  depends?: readonly unknown[],
) => unknown;
