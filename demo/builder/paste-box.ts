import { copy } from './copy.js';
import { h } from './dom.js';
import type { Pack } from './packs/pack.js';

/** Told whether a text is in the clipboard. */
export type Copied = (done: boolean) => void;

/** Code with what it is for, and a button that copies it. */
export function pasteBox(
  name: string,
  code: string,
  { copy: label }: Pack,
  onCopied: Copied,
  file?: string,
): HTMLElement {
  const text = h('code', {}, code);
  const act = async () => onCopied(await copy(text.textContent, text));
  return h(
    'div',
    { class: 'paste' },
    h(
      'div',
      { class: 'paste-head' },
      h('p', { class: 'paste-name' }, name, file !== undefined && h('code', { dir: 'ltr' }, file)),
      h('button', { type: 'button', 'aria-label': `${label}: ${name}`, onclick: () => void act() }, label),
    ),
    h('pre', { tabindex: 0, role: 'group', 'aria-label': name, lang: 'en', dir: 'ltr', translate: 'no' }, text),
  );
}

/** Changes the code that a box shows, and leaves the rest, with the focus, as it is. */
export function rewrite(box: Element, code: string): void {
  const text = box.querySelector('pre code');
  if (text && text.textContent !== code) text.textContent = code;
}
