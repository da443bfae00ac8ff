import { expect } from '@open-wc/testing';
import '../../../../src/elements/area-of-work-grid/define.js';
import '../../../../src/elements/event-item/define.js';
import '../../../../src/elements/event-list/define.js';
import '../../../../src/elements/focus-card/define.js';
import '../../../../src/elements/news-item/define.js';
import '../../../../src/elements/news-list/define.js';
import '../../../../src/elements/resource-list/define.js';
import { parts, publish, feedOf, said, settled, show, texts } from '../../support.js';

const ITEM = '<news-item headline="A" href="/a"></news-item>';
const list = (inner: string, attributes = '') => show(`<news-list ${attributes}>${inner}${ITEM}</news-list>`);

describe('what stands beside the items of a list', () => {
  for (const [what, inner, named] of [
    ['a heading', '<h2>Our own heading</h2>', '"Our own heading"'],
    ['a text', '<div><p>Our introduction.</p></div>', '"Our introduction."'],
    ['a text with a link in it', '<p>More in <a href="/">the archive</a>.</p>', '"More in the archive."'],
    ['an item of another kind', '<event-item headline="E"></event-item>', '<event-item>'],
    [
      'all of these',
      '<h2>H</h2><p>P</p><event-item><h3>E</h3><p>T</p></event-item><event-item></event-item>',
      '"H", "P", <event-item>.',
    ],
  ] as const) {
    it(`is warned of, once: ${what}`, async () => {
      const element = await list(inner);
      expect(texts(element, 'headline')).to.deep.equal(['A']);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<news-list>').and.to.contain(named).and.to.contain('attribute heading');
      element.append(document.createElement('p'));
      element.lastElementChild!.textContent = 'More.';
      await settled(element);
      expect(said).to.have.length(1);
    });
  }

  for (const [what, inner, attributes] of [
    ['what readers without JavaScript need', '<noscript><p>No script.</p></noscript>', ''],
    ['links', '<p><a href="/news">All news</a></p><a href="/x">X</a><ul><li><a href="/y">Y</a></li></ul>', ''],
    ['the heading that is shown', '<h2> Latest  news </h2>', 'heading="Latest news"'],
    ['what nobody sees', '<p hidden>Hidden</p><p> </p><template><p>T</p></template><!-- <p>C</p> -->', ''],
    ['what is in an item', '<news-item><h3>B</h3><p>Text</p></news-item>', ''],
    ['what items are wrapped in', '<blockquote><news-item headline="B"></news-item></blockquote>', ''],
  ] as const) {
    it(`is not warned of: ${what}`, async () => {
      const element = await list(inner, attributes);
      expect(parts(element, 'item').length).to.be.greaterThan(0);
      expect(said).to.deep.equal([]);
    });
  }

  it('is not warned of where all of it only stands in for a feed or for data', async () => {
    const source = await publish(feedOf([{ title: 'F' }]));
    const inner = '<h2>News</h2><p>Until the feed is there.</p>';
    await list(inner, `feed="${source.url}"`);
    await list(`${inner}<script type="application/json">[{"title":"D"}]</script>`);
    expect(said).to.deep.equal([]);
  });

  it('is warned of by every kind of list', async () => {
    await show('<event-list><p>One</p><event-item headline="E" start="2026-12-03"></event-item></event-list>');
    await show('<resource-list><p>Two</p><resource-item href="/files/a.pdf"></resource-item></resource-list>');
    await show('<area-of-work-grid><p>Three</p><area-of-work headline="A"></area-of-work></area-of-work-grid>');
    await show(`<focus-card><p>Four</p>${ITEM}</focus-card>`);
    expect(said.map((line) => /<([\w-]+)>.*"(\w+)"/.exec(line)?.slice(1).join(' '))).to.deep.equal([
      'event-list One',
      'resource-list Two',
      'area-of-work-grid Three',
      'focus-card Four',
    ]);
  });

  it('a publication without a headline has the name of its file', async () => {
    const element = await show('<resource-list><resource-item href="/files/a.pdf"></resource-item></resource-list>');
    expect(texts(element, 'headline')).to.deep.equal(['a.pdf']);
    expect(texts(element, 'link')).to.deep.equal(['a.pdf']);
    expect(said).to.deep.equal([]);
  });
});
