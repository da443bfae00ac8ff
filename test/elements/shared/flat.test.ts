import { expect } from '@open-wc/testing';
import { html, nothing, render, type TemplateResult } from 'lit';
import { flat } from '../../../src/elements/shared/flat.js';

/** What a template comes to, without the marks that lit leaves. */
function markup(template: TemplateResult, root = document.createElement('div')): string {
  render(template, root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  root.normalize();
  return root.innerHTML.replace(/>\s+/g, '>').replace(/\s+</g, '<');
}

const link = (text: unknown, href: unknown, lang: unknown) =>
  html`<a part="link" href=${href} hreflang=${lang} rel="noopener">${text}</a>`;
const p = (text: unknown) => html`<p>${text}</p>`;
const row = (kicker: unknown, title: unknown, paragraphs: unknown) =>
  html`<li>
    ${kicker}
    <div class="head ${'kind'}">${title}</div>
    ${paragraphs}
  </li>`;

const samples: readonly (readonly [string, () => TemplateResult])[] = [
  ['templates in templates', () => row(p('K'), link('A & <b>', '/a', 'fr'), 'text')],
  ['nothing, in text and in attributes', () => row(nothing, link('A', nothing, nothing), nothing)],
  ['undefined, null and false', () => row(undefined, link(null, '/a', ''), false)],
  ['a list of one', () => row('', '', [p('one')])],
  ['a list of several', () => row('', '', [p('one'), p('two')])],
  ['a list of nothing', () => row('', '', [])],
  ['no values', () => html`<p>text</p>`],
];

describe('flat', () => {
  for (const [name, sample] of samples) {
    it(`shows the same for ${name}`, () => {
      expect(markup(flat(sample()))).to.equal(markup(sample()));
    });
  }

  it('has no mark, and no attribute, where there is nothing', () => {
    const root = document.createElement('div');
    render(flat(row(nothing, link('A', nothing, nothing), nothing)), root);
    expect(root.querySelector('a')!.getAttributeNames()).to.deep.equal(['part', 'rel']);
    const { strings, values } = flat(row(nothing, link('A', nothing, nothing), nothing));
    expect([strings.length, values]).to.deep.equal([3, ['kind', 'A']]);
  });

  it('keeps the nodes as long as the shape stays, and is right when it changes', () => {
    const root = document.createElement('div');
    const show = (template: TemplateResult) => {
      render(flat(template), root);
      return root.querySelector('li')!;
    };
    const first = show(row(p('K'), link('A', '/a', nothing), 'text'));
    const second = show(row(p('L'), link('B', '/b', nothing), 'other'));
    expect(second === first).to.equal(true);
    expect(second.textContent?.replace(/\s+/g, ' ').trim()).to.equal('L B other');
    expect(show(row(nothing, 'C', nothing)).textContent?.trim()).to.equal('C');
  });

  it('leaves listeners, and what is no template, as they are', () => {
    let clicks = 0;
    const root = document.createElement('div');
    const node = document.createElement('i');
    render(flat(row([node], html`<button @click=${() => clicks++}>go</button>`, ['a', 'b'])), root);
    root.querySelector('button')!.click();
    expect(clicks).to.equal(1);
    expect(root.contains(node)).to.equal(true);
    expect(root.textContent).to.contain('ab');
  });
});
