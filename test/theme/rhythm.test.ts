// Distances between things, how wide texts are, and what of a picture is seen.
import { expect } from '@open-wc/testing';
import { viewport } from '../commands.js';
import { feedOf, need, one, publish, put, show, until } from '../elements/support.js';
import { PRESETS, everything, region } from './content.js';
import { find, flat, isSeen, where } from './measure.js';

beforeEach(() => viewport(1600, 800));
afterEach(() => viewport(800, 600));

const px = (value: string) => parseFloat(value) || 0;

describe('distances', () => {
  it('are multiples of 4 pixels where letters have 16', async () => {
    const page = await region(everything('ltr'));
    const boxes = [...flat(page)].filter((at) => {
      const { display, fontSize } = getComputedStyle(at);
      return /flex|grid/.test(display) && fontSize === '16px' && isSeen(at);
    });
    expect(boxes).to.have.length.above(100);
    const odd = boxes.filter((box) => {
      const { rowGap, columnGap, paddingBlockStart } = getComputedStyle(box);
      return [rowGap, columnGap, paddingBlockStart].some((size) => px(size) % 4);
    });
    expect(odd.map(where)).to.eql([]);
  });

  for (const preset of PRESETS) {
    it(`${preset}: sections are farther from each other than their items, and those than what is in them`, async () => {
      const list = `<news-list heading="Section">${'<news-item headline="One" summary="Text"></news-item>'.repeat(2)}</news-list>`;
      const page = await region(list + list, { preset, style: 'inline-size: 300px' });
      const [first, second] = find(page, 'section').map((section) => section.getBoundingClientRect());
      const [one, two] = find(page, '[part=item]').map((item) => item.getBoundingClientRect());
      const [headline, summary] = find(page, '[part=headline], [part=summary]').map((at) => at.getBoundingClientRect());
      const between = [second!.top - first!.bottom, two!.top - one!.bottom, summary!.top - headline!.bottom];
      expect(between).to.eql([...between].sort((a, b) => b - a));
      expect(new Set(between)).to.have.lengthOf(3);
    });
  }
});

describe('lines of text', () => {
  const long = 'Words that go on and on. '.repeat(20);

  it('are no longer than can be read, also below a wide picture', async () => {
    const hero = await show(`<topic-hero headline="Title" tagline="${long}" image="/demo/pictures/harbour.svg"
      caption="${long}" credit="Who took it"></topic-hero>`);
    for (const name of ['tagline', 'caption', 'credit']) {
      const text = need(hero, name);
      expect(text.getBoundingClientRect().width / px(getComputedStyle(text).fontSize), name).to.be.at.most(40);
    }
  });

  it('have placeholders of their length', async () => {
    const source = await publish('', { hold: true });
    for (const tag of ['topic-hero', 'quote-block', 'news-list']) {
      const element = put(`<${tag} feed="${source.url}"></${tag}>`);
      await until(() => one(element, '.ghosts .head'), 'a placeholder');
      expect(one(element, '.ghosts .head')!.offsetWidth, tag).to.be.at.most(640);
    }
    await source.set(feedOf([]));
  });

  it('have a placeholder as high as the heading that follows', async () => {
    const source = await publish('', { hold: true });
    const element = put(
      `<topic-feed src="${source.url}"><news-list section="a"></news-list></topic-feed>`,
    ).firstElementChild!;
    const height = (selector: string) => {
      const box = one(element, selector)!;
      return box.offsetHeight + px(getComputedStyle(box).marginBlockEnd);
    };
    await until(() => one(element, 'i.ghosts'), 'a placeholder');
    const before = height('i.ghosts');
    await source.set(
      feedOf([{ id: '1', title: 'T', _topic: { section: 'a' } }], {
        _topic: { sections: [{ id: 'a', heading: 'Heading' }] },
      }),
    );
    await until(() => one(element, '[part=heading]'), 'a heading');
    expect(height('[part=heading]')).to.be.closeTo(before, 1);
  });
});

describe('pictures that are cut', () => {
  const position = (element: Element) => getComputedStyle(need(element, 'image')).objectPosition;

  it('show more of what is above, where faces are', async () => {
    const image = 'headline="T" image="/demo/pictures/avatar-1.svg"';
    for (const tag of ['news-item', 'focus-card', 'area-of-work', 'event-item']) {
      expect(position(await show(`<${tag} ${image}></${tag}>`)), tag).to.equal('50% 20%');
    }
    expect(position(await show(`<quote-block quote="Words" ${image} author="A"></quote-block>`))).to.equal('50% 20%');
  });

  it('have their middle at the head of a page', async () => {
    const hero = await show('<topic-hero headline="T" image="/demo/pictures/harbour.svg"></topic-hero>');
    expect(position(hero)).to.equal('50% 50%');
  });
});
