import { idOf, type Change, type Control } from './control.js';
import { h } from './dom.js';
import type { Wishes } from './wishes.js';

interface CheckOptions {
  readonly name: string;
  readonly label: string;
  /** Language of the label, where it is not that of the page. */
  readonly lang?: string;
  readonly read: (wishes: Wishes) => boolean;
  readonly write: (wishes: Wishes, on: boolean) => Wishes;
  readonly change: Change;
}

export function checkControl({ name, label, lang, read, write, change }: CheckOptions): Control {
  const id = idOf(name);
  const input = h('input', {
    type: 'checkbox',
    id,
    name,
    onchange: () => change((wishes) => write(wishes, input.checked)),
  });
  return {
    element: h('div', { class: 'check' }, input, h('label', { for: id, lang }, label)),
    show(wishes) {
      input.checked = read(wishes);
    },
  };
}
