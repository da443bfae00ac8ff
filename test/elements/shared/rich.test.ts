import { expect } from '@open-wc/testing';
import type { JsonFeedItem } from '../../../src/index.js';
import '../../../src/elements/area-of-work-grid/define.js';
import { lateSettled } from '../../../src/elements/shared/late.js';
import { isRich } from '../../../src/elements/shared/rich.js';
import { need, one, put } from '../support.js';

describe('markup that says more than paragraphs', () => {
  for (const [html, rich] of [
    ['Text & more, 1 < 2', false],
    ['<p>One</p><P CLASS="a">Two<br/>three</P>', false],
    ['<div><span lang="fr">Un</span></div>', false],
    ['<p>One <b>two</b></p>', true],
    ['<p>One</p><ul><li>Two</li></ul>', true],
    ['<pre>One</pre>', true],
    ['<IMG src="a.jpg">', true],
    ['', false],
  ] as const) {
    it(`${rich ? 'is' : 'is not'} ${html || 'nothing'}`, () => {
      expect(isRich({ id: '1', content: { html } })).to.equal(rich);
    });
  }

  it('is not text', () => {
    expect(isRich({ id: '1', content: { text: '<b>One</b>' } })).to.equal(false);
    expect(isRich({ id: '1' })).to.equal(false);
  });
});

describe('rich text that is on its way', () => {
  it('is plain text until it is there, and waited for', async () => {
    const element = put('<area-of-work-grid></area-of-work-grid>');
    element.items = [{ id: '1', title: 'T', content_html: '<p>One <b>two</b></p><p>Three</p>' }] as JsonFeedItem[];
    // Before anything else can come: code that is loaded does not come in the same turn.
    for (let i = 0; i < 100 && !one(element, '[part~=summary]'); i++) await null;
    expect(
      [...need(element, 'summary').children].map(({ outerHTML }) => outerHTML.replace(/<!--.*?-->/g, '')),
    ).to.deep.equal(['<p><bdi>One two</bdi></p>', '<p><bdi>Three</bdi></p>']);
    expect(lateSettled()).to.be.a('promise');
    const { height } = need(element, 'summary').getBoundingClientRect();
    await element.updateComplete;
    expect(lateSettled()).to.equal(undefined);
    expect(need(element, 'summary').querySelector('b')?.textContent).to.equal('two');
    // What follows does not move.
    expect(need(element, 'summary').getBoundingClientRect().height).to.equal(height);
  });
});
