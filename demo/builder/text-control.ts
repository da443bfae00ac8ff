import { idOf, type Change, type Control } from './control.js';
import { h, set } from './dom.js';
import type { Field } from './packs/pack.js';
import type { Wishes } from './wishes.js';

interface TextOptions extends Field {
  readonly name: string;
  readonly input?: Readonly<Record<string, string | boolean | undefined>>;
  readonly read: (wishes: Wishes) => string;
  readonly write: (wishes: Wishes, value: string) => Wishes;
  /** What to do about what is typed; undefined where it will do. */
  readonly fault?: (wishes: Wishes) => string | undefined;
  readonly change: Change;
}

/** A line of text with its label, what may be said about it, and what is wrong with it once it has been typed. */
export function textControl({ name, label, hint, input: more, read, write, fault, change }: TextOptions): Control {
  const id = idOf(name);
  const input = h('input', { id, name, autocomplete: 'off', ...more });
  const message = h('p', { id: `${id}-fault`, class: 'fault', 'aria-live': 'polite' });
  let last: Wishes | undefined;
  let finished = true;
  const judge = () => {
    // Nobody is told off in the middle of a word.
    const says = (finished && last && fault?.(last)) || '';
    if (message.textContent !== says) message.textContent = says;
    set(input, {
      'aria-invalid': says ? 'true' : undefined,
      'aria-describedby': [hint && `${id}-hint`, says && `${id}-fault`].filter(Boolean).join(' ') || undefined,
    });
  };
  set(input, {
    oninput: () => {
      finished = Boolean(message.textContent);
      change((wishes) => write(wishes, input.value), name);
    },
    onchange: () => {
      finished = true;
      judge();
      change((wishes) => write(wishes, input.value));
    },
  });
  return {
    element: h(
      'div',
      { class: 'field' },
      h('label', { for: id }, label),
      input,
      hint !== undefined && h('p', { id: `${id}-hint`, class: 'hint' }, hint),
      message,
    ),
    show(wishes) {
      last = wishes;
      const value = read(wishes);
      if (input.value !== value) {
        input.value = value;
        finished = true;
      }
      judge();
    },
  };
}
