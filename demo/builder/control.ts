import type { Wishes } from './wishes.js';

/**
 * Takes a change of the wishes.
 *
 * @param field  What is typed into, or dragged, so that one step back undoes all of it; absent where a change is complete.
 */
export type Change = (change: (wishes: Wishes) => Wishes, field?: string) => void;

/** A control, or several: what it looks like, and what it shows. */
export interface Control {
  readonly element: HTMLElement;
  show(wishes: Wishes): void;
}

/** Ids are those of the page. */
export const idOf = (name: string): string => `builder-${name.replace(/^-+/, '')}`;
