import { idOf, type Change, type Control } from './control.js';
import { h } from './dom.js';
import type { Wishes } from './wishes.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

interface ChoiceOptions {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly read: (wishes: Wishes) => string;
  readonly write: (wishes: Wishes, value: string) => Wishes;
  readonly change: Change;
}

/** One of many. */
export function selectControl({ name, label, hint, choices, read, write, change }: ChoiceOptions): Control {
  const id = idOf(name);
  const select = h(
    'select',
    {
      id,
      name,
      'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
      onchange: () => change((wishes) => write(wishes, select.value)),
    },
    ...choices.map(({ value, label: text, lang }) => h('option', { value, lang }, text)),
  );
  return {
    element: h(
      'div',
      { class: 'field' },
      h('label', { for: id }, label),
      select,
      hint !== undefined && h('p', { id: `${id}-hint`, class: 'hint' }, hint),
    ),
    show(wishes) {
      select.value = read(wishes);
    },
  };
}

/** One of a few, all of them in view. */
export function radioControl({ name, label, choices, read, write, change }: ChoiceOptions): Control {
  const inputs = choices.map(({ value, label: text }) => {
    const input = h('input', {
      type: 'radio',
      id: idOf(`${name}-${value}`),
      name: idOf(name),
      value,
      onchange: () => change((wishes) => write(wishes, value)),
    });
    return { input, label: h('label', { for: input.id }, input, h('span', {}, text)) };
  });
  return {
    element: h(
      'fieldset',
      { class: 'radios' },
      h('legend', {}, label),
      h('div', { class: 'options' }, ...inputs.map((one) => one.label)),
    ),
    show(wishes) {
      const value = read(wishes);
      for (const { input } of inputs) input.checked = input.value === value;
    },
  };
}
