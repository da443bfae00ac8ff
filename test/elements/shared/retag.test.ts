import { expect, fixtureSync } from '@open-wc/testing';
import { html, render } from 'lit';
import { atLevel, retag } from '../../../src/elements/shared/retag.js';
import { prefixOf } from '../../../src/elements/shared/prefix.js';

const heading = (level: number, text: string) => retag(html`<p title=${text}>${text}</p>`, 'p', `h${level}`);

describe('a template with another tag', () => {
  it('has it at both ends, and keeps everything else', () => {
    const home = fixtureSync<HTMLElement>('<div></div>');
    render(heading(4, 'a'), home);
    expect(home.firstElementChild!.localName).to.equal('h4');
    expect(home.firstElementChild!.getAttribute('title')).to.equal('a');
    expect(home.textContent).to.equal('a');
  });

  it('is the template itself where the tag is the same', () => {
    const template = html`<h2>Heading</h2>`;
    expect(atLevel(2, template)).to.equal(template);
    expect(atLevel(3, template).strings.join('')).to.equal('<h3>Heading</h3>');
  });

  it('is prepared once: an update keeps the node', () => {
    const home = fixtureSync<HTMLElement>('<div></div>');
    render(heading(3, 'a'), home);
    const node = home.firstElementChild;
    render(heading(3, 'b'), home);
    expect(home.firstElementChild).to.equal(node);
    expect(home.textContent).to.equal('b');
    render(heading(5, 'b'), home);
    expect(home.firstElementChild!.localName).to.equal('h5');
  });

  it('may have other names, too', () => {
    const one = retag(html`<p part="headline"></p>`, 'headline', 'summary');
    expect(retag(one, 'p part', 'b part').strings.join('')).to.equal('<b part="summary"></p>');
  });

  it('leaves the values alone, whatever they say', () => {
    const home = fixtureSync<HTMLElement>('<div></div>');
    render(heading(3, '<h2 onclick=x>'), home);
    expect(home.textContent).to.equal('<h2 onclick=x>');
    expect(home.querySelectorAll('*')).to.have.length(1);
  });
});

describe('the prefix of a tag', () => {
  for (const [tag, prefix] of [
    ['news-list', ''],
    ['ilo-news-list', 'ilo-'],
    ['my-own-news-list', 'my-own-'],
    ['x-other', ''],
  ] as const) {
    it(`of <${tag}> is "${prefix}"`, () => {
      expect(prefixOf(document.createElement(tag), 'news-list')).to.equal(prefix);
    });
  }
});
