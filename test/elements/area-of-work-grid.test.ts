import { expect } from '@open-wc/testing';
import '../../src/elements/area-of-work-grid/define.js';
import { describeAttributes } from './attributes.js';
import { describeCards } from './cards.js';
import { describeFeedElement } from './feed-element.js';
import { all, parts, put, texts, type Showing } from './support.js';

const tag = 'area-of-work-grid';

describeFeedElement({
  tag,
  item: (title) => ({ title }),
  own: (text) => `<area-of-work headline="${text}"></area-of-work>`,
  shown: (element) => texts(element, 'headline'),
  label: 'Areas of work',
});

describeCards({ tag, child: 'area-of-work', whole: true });

describeAttributes(tag, { child: 'area-of-work' });

describe(`${tag}: columns`, () => {
  const areas = Array.from({ length: 13 }, (_, i) => ({
    title: `Area ${i}`,
    content_text: Array.from({ length: (i % 3) + 1 }, () => 'A text of some length. '.repeat(8 + i)).join('\n\n'),
  }));
  const columnsAt = async (width: string) => {
    const element = put(`<${tag} style="width: ${width}"></${tag}>`);
    element.items = areas;
    await element.updateComplete;
    expect(all(element, 'p')).to.have.length.above(13);
    return new Set(parts(element, 'item').map((item) => Math.round(item.getBoundingClientRect().left))).size;
  };

  it('are as many as fit into the element, whatever the window is', async () => {
    expect([await columnsAt('16em'), await columnsAt('40em'), await columnsAt('60em')]).to.deep.equal([1, 2, 3]);
  });

  it('take their width from --topic-column', async () => {
    const outer = put<HTMLDivElement>(`<div style="--topic-column: 8em; width: 60em"><${tag}></${tag}></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    element.items = areas;
    await element.updateComplete;
    const lefts = new Set(parts(element, 'item').map((item) => Math.round(item.getBoundingClientRect().left)));
    expect(lefts.size).to.be.above(4);
  });

  it('are read in the order of the feed', async () => {
    const element = put(`<${tag}></${tag}>`);
    element.items = areas;
    await element.updateComplete;
    expect(texts(element, 'headline')).to.deep.equal(areas.map(({ title }) => title));
  });
});
