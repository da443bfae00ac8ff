import { idOf, type Change, type Control } from './control.js';
import { h } from './dom.js';
import type { Pack } from './packs/pack.js';
import { NARROWEST, WIDEST } from './wishes.js';

/** A telephone, half a window, a tablet. */
const USUAL = [320, 480, 768];

/** How wide the preview is: any width, a usual one, or all there is. */
export function widthControl(pack: Pack, change: Change): Control {
  const pixels = (n: number) => pack.pixels.replace('{n}', String(n));
  const id = idOf('width');
  const say = (width: number | undefined, field?: string) => change((wishes) => ({ ...wishes, width }), field);
  const range = h('input', {
    type: 'range',
    id,
    min: NARROWEST,
    max: WIDEST,
    oninput: () => say(range.valueAsNumber, 'width'),
    onchange: () => say(range.valueAsNumber),
  });
  const output = h('output', { for: id });
  const usual = [...USUAL, undefined].map((width) => ({
    width,
    button: h('button', { type: 'button', onclick: () => say(width) }, width === undefined ? pack.full : String(width)),
  }));
  return {
    element: h(
      'div',
      { class: 'width' },
      h('label', { for: id }, pack.width),
      range,
      output,
      h('div', { class: 'usual', role: 'group', 'aria-label': pack.widths }, ...usual.map(({ button }) => button)),
    ),
    show({ width: wanted }) {
      range.value = String(wanted ?? WIDEST);
      const text = wanted === undefined ? pack.full : pixels(wanted);
      range.setAttribute('aria-valuetext', text);
      output.textContent = text;
      for (const { width, button } of usual) button.setAttribute('aria-pressed', String(width === wanted));
    },
  };
}
