import { idOf, type Change, type Control } from './control.js';
import { h } from './dom.js';
import { changed } from './wishes.js';

/** What the picker begins with where no colour is chosen. */
const BEGIN = '#1e2dbe';

/** A colour, and whether it is set at all: a picker alone always has one. */
export function colourControl(property: string, label: string, change: Change): Control {
  const id = idOf(property);
  const write = (value: string | undefined, field?: string) =>
    change((wishes) => ({ ...wishes, colours: changed(wishes.colours, property, value) }), field);
  const input = h('input', {
    type: 'color',
    id: `${id}-value`,
    'aria-label': label,
    oninput: () => write(input.value, property),
    onchange: () => write(input.value),
  });
  const check = h('input', { type: 'checkbox', id, onchange: () => write(check.checked ? input.value : undefined) });
  return {
    element: h('div', { class: 'check colour' }, check, h('label', { for: id }, label), input),
    show({ colours }) {
      const colour = colours[property];
      check.checked = colour !== undefined;
      input.value = colour ?? (input.value === '#000000' ? BEGIN : input.value);
    },
  };
}
