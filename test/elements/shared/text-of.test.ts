import { expect } from '@open-wc/testing';
import { setWords } from '../../../src/feed/readers.js';
import * as words from '../../../src/feed/words.js';
import { lineOf, paragraphsOf } from '../../../src/elements/shared/text-of.js';

describe('the paragraphs of an item', () => {
  after(() => setWords(undefined));

  it('are those of its text, separated by blank lines', () => {
    expect(paragraphsOf({ id: '1', content: { text: 'One\nline.\n\n \nTwo.' } })).to.deep.equal(['One line.', 'Two.']);
  });

  it('are those of its markup where it has no text, once that can be read', () => {
    const rough = paragraphsOf({ id: '1', content: { html: '<p>One <b>two</b></p><p>Three</p>' } });
    expect(rough.map((line) => line.replace(/ +/g, ' '))).to.deep.equal(['One two', 'Three']);
    setWords(words);
    const html = '<p>One <b>&amp; two</b>.</p><script>no()</script><ul><li>Three</li></ul>';
    expect(paragraphsOf({ id: '1', content: { html } })).to.deep.equal(['One & two.', 'Three']);
    expect(paragraphsOf({ id: '1', content: { html, text: 'Text.' } })).to.deep.equal(['Text.']);
  });

  it('are none without content, and made once', () => {
    expect(paragraphsOf({ id: '1' })).to.deep.equal([]);
    const item = { id: '1', content: { text: 'One.' } };
    expect(paragraphsOf(item)).to.equal(paragraphsOf(item));
  });
});

describe('the line that stands for an item', () => {
  const url = 'https://example.org/1';
  const authors = [{ name: 'A. Writer' }];
  for (const [item, line] of [
    [{ id: '1', url, authors, content: { text: 'The text.\n\nMore.' } }, 'The text. More.'],
    [{ id: '1', url, authors }, 'A. Writer'],
    [{ id: '1', url, authors: [{ url }] }, url],
    [{ id: '1' }, '1'],
    [{ id: '1', content: { html: '<img src="x">' } }, '1'],
  ] as const) {
    it(`is ${line} for ${JSON.stringify(item)}`, () => {
      expect(lineOf(item)).to.equal(line);
    });
  }

  it('is short, and ends between words', () => {
    const line = lineOf({ id: '1', content: { text: 'word '.repeat(200) } });
    expect(line.length).to.be.at.most(241);
    expect(line).to.match(/word…$/);
  });
});
