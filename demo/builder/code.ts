import type { Feed } from '../../src/feed/model.js';
import { radioControl } from './choice-control.js';
import type { Change, Control } from './control.js';
import { h } from './dom.js';
import type { Embed } from './embed.js';
import type { Pack } from './packs/pack.js';
import { pasteBox, rewrite, type Copied } from './paste-box.js';
import type { Integrity } from './snippets/piece.js';
import { snippets } from './snippets/snippets.js';
import { textControl } from './text-control.js';
import { FORMS, type Form, type Wishes } from './wishes.js';

/** Forms that name the folder of the library's files. */
const WITH_FILES: readonly Form[] = ['html', 'eleventy'];

/** What belongs on the page, in the form that it is made with. */
export class Code {
  readonly element: HTMLElement;
  readonly #form: Control;
  readonly #base: Control;
  readonly #pieces = h('div', { class: 'pieces' });
  #shown?: string;

  constructor(
    readonly pack: Pack,
    readonly integrity: Integrity,
    change: Change,
    readonly onCopied: Copied,
  ) {
    const { steps, form, forms, base, keep, trustedTypes, noHash } = pack;
    this.#form = radioControl({
      name: 'form',
      label: form,
      choices: FORMS.map((value) => ({ value, label: forms[value] })),
      read: (wishes) => wishes.form,
      write: (wishes, value) => ({ ...wishes, form: value as Form }),
      change,
    });
    this.#base = textControl({
      name: 'base',
      ...base,
      input: { dir: 'ltr', spellcheck: 'false' },
      read: (wishes) => wishes.base,
      write: (wishes, value) => ({ ...wishes, base: value }),
      change,
    });
    this.element = h(
      'section',
      { class: 'code', 'aria-labelledby': 'builder-code-title' },
      h('h2', { id: 'builder-code-title' }, steps.code),
      this.#form.element,
      this.#base.element,
      !integrity('topic-elements.js') && h('p', { class: 'fault' }, noHash),
      this.#pieces,
      h('p', { class: 'hint' }, trustedTypes),
      h('p', { class: 'hint' }, keep),
    );
  }

  show(wishes: Wishes, embed: Embed, feed: Feed | undefined): void {
    const { form } = wishes;
    const { pack, integrity, onCopied } = this;
    this.#form.show(wishes);
    this.#base.show(wishes);
    this.#base.element.hidden = !WITH_FILES.includes(form) && !wishes.theme.replace('plain', '');
    const pieces = snippets(form, embed, integrity, feed);
    const shown = pieces.map(({ id, file }) => `${id} ${file}`).join();
    if (shown === this.#shown) {
      pieces.forEach(({ code }, place) => {
        const box = this.#pieces.children[place];
        if (box) rewrite(box, code);
      });
      return;
    }
    this.#shown = shown;
    this.#pieces.replaceChildren(
      ...pieces.map(({ id, file, code }) => pasteBox(pack.pieces[id], code, pack, onCopied, file)),
    );
  }
}
