import { expect, fixtureSync } from '@open-wc/testing';
import { html, nothing, render, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { flat } from '../../../src/elements/shared/flat.js';

interface Shape {
  title?: string;
  lang?: string;
  more?: unknown;
}

const inner = (title: string) => html`<b title=${title}>${title}</b>`;
const outer = ({ title, lang, more }: Shape): TemplateResult =>
  html`<p lang=${ifDefined(lang)}>${title ? inner(title) : nothing} ${more ?? nothing}</p>`;

/** How many marks lit leaves. */
const marks = (root: Node): number => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let n = 0;
  while (walker.nextNode()) n++;
  return n;
};
const home = () => fixtureSync<HTMLElement>('<div></div>');
/** Without what lit leaves, and the space that only the sources have. */
const markup = (root: Element) => root.innerHTML.replace(/<!--.*?-->|\n\s*/g, '');

describe('a flat template', () => {
  const SHAPES: readonly Shape[] = [
    {},
    { title: 'a' },
    { title: 'a', lang: 'fr' },
    { lang: 'fr', more: 'text' },
    { title: '<i>"', more: inner('b') },
    { more: [inner('b'), inner('c')] },
    { title: 'a', more: html`<i>${inner('d')}</i>` },
  ];
  for (const shape of SHAPES) {
    it(`shows what the template shows: ${JSON.stringify(shape)}`, () => {
      const [plain, one] = [home(), home()];
      render(outer(shape), plain);
      render(flat(outer(shape)), one);
      expect(markup(one)).to.equal(markup(plain));
      expect(one.firstElementChild!.textContent).to.equal(plain.firstElementChild!.textContent);
    });
  }

  it('has no marks for templates inside, nor for nothing', () => {
    const [empty, full] = [home(), home()];
    render(html`<p></p>`, empty);
    const own = marks(empty);
    render(flat(outer({})), full);
    expect(marks(full)).to.equal(own);
    render(flat(outer({ title: 'a' })), full);
    // The one for its text.
    expect(marks(full)).to.equal(own + 1);
  });

  it('keeps its nodes as long as its shape is the same', () => {
    const root = home();
    render(flat(outer({ title: 'a', more: inner('b') })), root);
    const nodes = [...root.querySelectorAll('*')];
    render(flat(outer({ title: 'x', lang: 'fr', more: inner('y') })), root);
    expect([...root.querySelectorAll('*')].every((node, at) => node === nodes[at])).to.equal(true);
    expect(markup(root)).to.equal('<p lang="fr"><b title="x">x</b> <b title="y">y</b></p>');
  });

  it('is another one where its shape is', () => {
    const root = home();
    for (const shape of [...SHAPES, ...[...SHAPES].reverse()]) {
      const plain = home();
      render(flat(outer(shape)), root);
      render(outer(shape), plain);
      expect(markup(root)).to.equal(markup(plain));
    }
  });

  it('takes no deeper templates in than it is told to', () => {
    const root = home();
    const shape = (deep: unknown) =>
      flat(
        html`<ul>
          ${html`<li>${deep}</li>`}
        </ul>`,
        1,
      );
    render(shape(inner('a')), root);
    const row = root.querySelector('li');
    render(shape('text'), root);
    render(shape(nothing), root);
    expect(root.querySelector('li') === row).to.equal(true);
    expect(markup(root)).to.equal('<ul><li></li></ul>');
    render(shape('text'), root);
    expect(root.querySelector('li') === row).to.equal(true);
    expect(markup(root)).to.equal('<ul><li>text</li></ul>');
  });
});
