import { noChange, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { baked } from './baked/baked.js';
import { late } from './late.js';

/** Rows that are rendered at one time. With more the page would not answer for a while; they follow in slices. */
export const FIRST = 250;

const codeFor = /* @__PURE__ */ late(() => import('./late-rows.js'), 'lists that change');

/** A list, and what tells its items apart. */
export interface Listing<Item = unknown> {
  readonly items: readonly Item[];
  readonly keys: readonly string[];
  readonly row: (item: Item, index: number) => TemplateResult;
  readonly depends?: readonly unknown[];
}

class Rows extends Directive {
  /** The list as it is shown, with the keys of the rows that are there. */
  #shown?: Listing;

  override render<Item>(
    items: readonly Item[],
    _key: (item: Item) => string,
    row: Listing<Item>['row'],
    _depends?: readonly unknown[],
  ): unknown {
    return items.map(row);
  }

  override update(part: ChildPart, [items, key, row, depends]: Parameters<this['render']>): unknown {
    const keys = items.map(key);
    const before = this.#shown;
    // What is there already is there as a whole.
    if (baked.at) {
      this.#shown = { items, keys, row, depends };
      return items.map(row);
    }
    // As long as each row keeps its place, lit does what is to be done.
    const code =
      keys.length <= FIRST && (before?.keys ?? []).every((known, at) => at >= keys.length || known === keys[at])
        ? null
        : codeFor(part.options?.host as { requestUpdate(): void });
    const listing = { items, keys, row, depends };
    if (code) {
      this.#shown = { ...listing, keys: code.arrange(part, before, listing, FIRST) };
      return noChange;
    }
    // What is there stays as it is until it can be changed row by row.
    if (code === undefined && before) return noChange;
    const end = code === undefined ? FIRST : Infinity;
    this.#shown = { ...listing, keys: keys.slice(0, end) };
    return items.slice(0, end).map(row);
  }
}

/**
 * Items as rows that keep their nodes as long as their keys are there, wherever they move. Lists that are rendered once,
 * most of them, need no more than `map`: what changes them, or goes on where they are long, is loaded when it is needed.
 *
 * @param items  The list.
 * @param key  What tells an item from all others.
 * @param row  One item as markup.
 * @param depends  All that a row is made of beside its item, which is data then. As long as that is the same, rows whose
 *   items say the same need not be looked at; without it, all are written anew.
 */
export const rows = /* @__PURE__ */ directive(Rows) as <Item>(
  items: readonly Item[],
  key: (item: Item) => string,
  row: Listing<Item>['row'],
  depends?: readonly unknown[],
) => unknown;
