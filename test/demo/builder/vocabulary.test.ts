import { expect } from '@open-wc/testing';
import { groupsOf, inOrder } from '../../../demo/builder/groups.js';
import { elementsIn, namesIn } from '../../../demo/builder/vocabulary.js';
import { elements, elementOf } from './support.js';

const manifest = await (await fetch('/custom-elements.json')).json();

describe('vocabulary', () => {
  it('has every element of the manifest that shows a feed, and all of its attributes', () => {
    const declared = (manifest.modules as { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[])
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName, attributes = [] }) => tagName && attributes.some(({ name }) => name === 'feed'));
    expect(elements.map(({ tag }) => tag)).to.deep.equal(declared.map(({ tagName }) => tagName));
    expect(elements.map(({ attributes }) => attributes.map(({ name }) => name))).to.deep.equal(
      declared.map(({ attributes }) => attributes?.map(({ name }) => name)),
    );
    expect(elements).to.have.lengthOf.above(10);
  });

  it('is the same, read from the whole manifest', () => {
    expect(elementsIn(manifest)).to.deep.equal(elements);
  });

  it('knows what kind of value an attribute has', () => {
    const kinds = elementOf('focus-card').attributes.map(({ name, kind }) => [name, kind]);
    expect(Object.fromEntries(kinds)).to.include({
      feed: 'text',
      limit: 'number',
      'no-images': 'boolean',
      layout: 'choice',
    });
    const layout = elementOf('focus-card').attributes.find(({ name }) => name === 'layout');
    expect(layout?.choices).to.deep.equal(['stacked', 'side']);
  });

  it('is empty where the manifest is not one', () => {
    for (const strange of [undefined, null, 1, 'x', [], {}, { modules: [{ declarations: [null, { tagName: 1 }] }] }]) {
      expect(elementsIn(strange)).to.deep.equal([]);
    }
  });
});

describe('groups', () => {
  it('have every attribute of an element once', () => {
    for (const element of elements) {
      const grouped = Object.values(groupsOf(element)).flat();
      expect(namesIn([{ ...element, attributes: grouped }])).to.have.members(namesIn([element]));
      expect(grouped).to.have.lengthOf(element.attributes.length);
    }
  });

  it('begin with the feed, and keep one’s own content apart', () => {
    const { content, own } = groupsOf(elementOf('quote-block'));
    expect(content[0]?.name).to.equal('feed');
    expect(own.map(({ name }) => name)).to.include.members(['quote', 'author']);
    expect(groupsOf(elementOf('news-list')).own).to.deep.equal([]);
  });

  it('take in what the manifest has and nobody has thought of', () => {
    const row = { kind: 'text', type: 'string', description: '', choices: [] } as const;
    const [common, own] = [
      { ...row, name: 'brand-new', common: true },
      { ...row, name: 'very-own', common: false },
    ];
    const groups = groupsOf({ attributes: [common, own] });
    expect(groups.details).to.deep.equal([common]);
    expect(groups.own).to.deep.equal([own]);
  });

  it('offer what is wanted most first, and what is unknown last', () => {
    const unknown = { tag: 'brand-new', description: '', attributes: [], colours: [] };
    const tags = inOrder([unknown, ...elements]).map(({ tag }) => tag);
    expect(tags.slice(0, 2)).to.deep.equal(['topic-page', 'news-list']);
    expect(tags.at(-1)).to.equal('brand-new');
  });
});
