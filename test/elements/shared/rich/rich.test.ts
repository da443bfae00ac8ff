import { expect } from '@open-wc/testing';
import type { JsonFeedItem } from '../../../../src/index.js';
import '../../../../src/elements/area-of-work-grid/define.js';
import '../../../../src/elements/focus-card/define.js';
import '../../../../src/elements/quote-block/define.js';
import { lateSettled } from '../../../../src/elements/shared/late.js';
import { isRich } from '../../../../src/elements/shared/rich/rich.js';
import { all, need, one, publish, put, said, show, feedOf, settled, textOf } from '../../support.js';

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
    // What follows does not move, but for what bold letters of some fonts are higher.
    expect(need(element, 'summary').getBoundingClientRect().height).to.be.closeTo(height, 1);
  });
});

describe('more markup than can be read at once', () => {
  const TOO_MUCH = `${'<b>'.repeat(40_000)}x`;
  const items = [
    { id: 'deep', content_html: TOO_MUCH },
    { id: 'wide', content_html: `${'<blockquote><p>'.repeat(30_000)}y` },
    { id: 'good', content_html: '<p>One <b>two</b></p>' },
  ];

  for (const tag of ['area-of-work-grid', 'quote-block', 'focus-card']) {
    it(`is plain text in ${tag}, which says so once`, async () => {
      const { url } = await publish(
        feedOf(items.map((item) => ({ ...item, title: tag === 'quote-block' ? '' : 'T' }))),
      );
      const element = await show(`<${tag} feed="${url}"></${tag}>`);
      const shown = all(element, tag === 'quote-block' ? '[part~=quote]' : '[part~=summary]');
      expect(shown.map(textOf)).to.deep.equal(['x', 'y', 'One two']);
      expect(shown.map((one) => one.querySelectorAll('*').length < 10)).to.deep.equal([true, true, true]);
      expect(shown[2]?.querySelector('b')?.textContent).to.equal('two');
      expect(
        said.filter((words) => words.includes(`<${tag}>: the text of item "deep" is shown without`)),
      ).to.have.length(1);
      expect(said.join()).to.match(/more than 10000 tags, or more than 100 elements inside one another\. Publish/);
      expect(said).to.have.length(1);
      element.limit = 3;
      await settled(element);
      expect(said).to.have.length(1);
    });
  }

  it('is plain text that has an end', async () => {
    const { url } = await publish(feedOf([{ id: '1', title: 'T', content_html: '<p>x'.repeat(50_000) }]));
    const element = await show(`<area-of-work-grid feed="${url}"></area-of-work-grid>`);
    expect(all(element, '[part~=summary] p')).to.have.length(1000);
  });
});
