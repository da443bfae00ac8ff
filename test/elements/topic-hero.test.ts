import { expect } from '@open-wc/testing';
import '../../src/elements/topic-feed/define.js';
import '../../src/elements/topic-hero/define.js';
import { describeAttributes } from './attributes.js';
import { reached } from './cards.js';
import { describeFeedElement } from './feed-element.js';
import {
  HOSTILE,
  HOSTILE_URLS,
  PIXEL,
  all,
  expectHarmless,
  expectState,
  feedOf,
  flatText,
  loaded,
  need,
  one,
  part,
  parts,
  publish,
  publishPicture,
  put,
  said,
  settled,
  show,
  showItems,
  textOf,
  texts,
  until,
  visible,
  type Showing,
} from './support.js';

const tag = 'topic-hero';

describeFeedElement({
  tag,
  item: (title) => ({ title }),
  feed: (title) => feedOf([{ id: '1' }], { title }),
  own: (text) => `<p>${text}</p>`,
  shown: (element) => [...texts(element, 'headline'), ...parts(element, 'summary').map(flatText)].filter(Boolean),
  single: true,
});

describeAttributes(tag);

const FEED = feedOf([{ title: 'An item' }], {
  title: 'The title',
  description: 'First paragraph.\n\nSecond <b>paragraph</b>.',
  _topic: {
    tagline: 'The tagline',
    image: { url: PIXEL, alt: 'The picture', caption: 'The caption', credit: 'The credit', width: 1200, height: 480 },
  },
});
const OWN = `<${tag} headline="The title" tagline="The tagline" image="${PIXEL}" image-alt="The picture"
  caption="The caption" credit="The credit"><p>First paragraph.</p><p>Second paragraph.</p></${tag}>`;

describe(`${tag}: a text without end`, () => {
  it('is cut between words', async () => {
    const { url } = await publish(feedOf([], { title: 'T', description: 'word '.repeat(600_000) }));
    const element = await show(`<${tag} feed="${url}"></${tag}>`);
    const said = textOf(part(element, 'summary'));
    expect(said).to.match(/ word…$/);
    expect(said).to.have.length.within(99_990, 100_001);
  });
});

describe(`${tag}: content`, () => {
  it('is not headed by a section that is asked for: it is none', async () => {
    const { url } = await publish(
      feedOf([{ id: '1', _topic: { section: 'news' } }], {
        title: 'The title',
        _topic: { sections: [{ id: 'news', heading: 'Latest news' }] },
      }),
    );
    const element = await show(`<${tag} feed="${url}" section="news"></${tag}>`);
    expect(texts(element, 'heading')).to.deep.equal([]);
    expect(texts(element, 'headline')).to.deep.equal(['The title']);
  });

  it('keeps no room for the heading of a section that is asked for', async () => {
    const source = await publish('', { hold: true });
    const element = put(`<${tag} feed="${source.url}" section="news"></${tag}>`);
    await until(() => one(element, '.ghosts'), 'the placeholder');
    expect(all(element, 'i.ghosts')).to.have.length(0);
    await source.set(feedOf([{ id: '1' }], { title: 'The title' }));
    await settled(element);
  });

  it('has a placeholder that is no wider than its place', async () => {
    const source = await publish('', { hold: true });
    const home = put(`<div><${tag} feed="${source.url}"></${tag}></div>`);
    home.style.inlineSize = '320px';
    const [element] = home.children as unknown as Showing[];
    await until(() => one(element!, '.ghosts .frame'), 'the placeholder');
    expect(one(element!, '.ghosts .frame')!.getBoundingClientRect().width).to.equal(320);
    await source.set(feedOf([{ id: '1' }], { title: 'The title' }));
    await settled(element!);
  });

  const expectAll = (element: Showing) => {
    expect(flatText(one(element, 'section'))).to.equal(
      'The title The tagline First paragraph. Second paragraph. The caption The credit',
    );
    const image = need(element, 'image') as HTMLImageElement;
    expect(image.alt).to.equal('The picture');
    expect(image.closest('figure')!.querySelector('figcaption')).to.equal(part(element, 'caption'));
    expect(need(element, 'caption').contains(need(element, 'credit'))).to.equal(true);
  };

  it('is what the feed says about itself', async () => {
    const source = await publish(FEED);
    const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
    expectAll(element);
    expect(need(element, 'summary').querySelectorAll('p')).to.have.length(2);
    await expect(element).to.be.accessible();
  });

  it('is what its attributes and slot say', async () => {
    const element = await show(OWN);
    expectState(element, 'ready');
    expectAll(element);
    await expect(element).to.be.accessible();
  });

  it('is what the nearest provider says', async () => {
    const source = await publish(FEED);
    const outer = put(`<topic-feed src="${source.url}"><${tag}></${tag}></topic-feed>`);
    const element = outer.querySelector<Showing>(tag)!;
    await until(() => element.state === 'ready', 'the feed');
    expectAll(element);
  });

  it('is the first of the items that are given as data', async () => {
    const image = { url: PIXEL, alt: 'The picture', caption: 'The caption', credit: 'The credit' };
    const content_text = 'First paragraph.\n\nSecond paragraph.';
    const element = await showItems(tag, [
      { title: 'The title', summary: 'The tagline', content_text, _topic: { image } },
      { title: 'Another' },
    ]);
    expectState(element, 'ready');
    expectAll(element);
    element.items = [];
    await element.updateComplete;
    expectState(element, 'empty');
  });

  it('stands in for a feed that cannot be had', async () => {
    const source = await publish('', { status: 404 });
    const element = await show(OWN.replace('<topic-hero', `<topic-hero feed="${source.url}"`));
    expectState(element, 'error');
    expectAll(element);
    await source.set(feedOf([{ id: '1' }], { title: 'Better' }));
    await element.reload();
    expect(flatText(one(element, 'section'))).to.equal('Better');
  });

  it('follows its attributes', async () => {
    const element = await show(OWN);
    element.setAttribute('headline', 'Changed');
    element.removeAttribute('tagline');
    element.removeAttribute('image');
    await element.updateComplete;
    expect(flatText(one(element, 'section'))).to.equal('Changed First paragraph. Second paragraph.');
    expect([part(element, 'tagline'), one(element, 'figure')]).to.deep.equal([null, null]);
  });

  for (const [fields, text] of [
    [{ title: 'Only a title' }, 'Only a title'],
    [{ description: 'Only a text.' }, 'Only a text.'],
    [{ _topic: { tagline: 'Only a tagline' } }, 'Only a tagline'],
    [{ title: '<b>A</b> &amp; B', description: 5, _topic: { tagline: [], image: 'x' } }, 'A & B'],
  ] as const) {
    it(`needs no more than ${JSON.stringify(fields)}`, async () => {
      const source = await publish(feedOf([{ id: '1' }], fields));
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      expectState(element, 'ready');
      expect(flatText(one(element, 'section'))).to.equal(text);
      for (const node of parts(element, 'headline')) expect(textOf(node)).not.to.equal('');
      await expect(element).to.be.accessible();
    });
  }

  it('is empty where the feed says nothing about itself', async () => {
    const source = await publish(feedOf([{ title: 'An item' }]));
    const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
    expectState(element, 'empty');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`has its title at level ${level}`, async () => {
      const element = await show(OWN.replace('<topic-hero', `<topic-hero heading-level="${level}"`));
      expect(need(element, 'headline').localName).to.equal(`h${level}`);
      expect(all(element, 'h1, h2, h3, h4, h5, h6')).to.have.length(1);
    });
  }

  it('says in which language the feed is', async () => {
    const source = await publish(feedOf([{ id: '1' }], { title: 'Titre', language: 'fr' }));
    const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
    expect(need(element, 'headline').closest<HTMLElement>('[lang]')!.lang).to.equal('fr');
  });

  it('loads its picture first, and hides one that is broken', async () => {
    const broken = await publish('', { status: 404 });
    const element = await show(`<${tag} headline="T" image="${broken.url}"></${tag}>`);
    const image = need(element, 'image');
    expect([image.getAttribute('loading'), image.getAttribute('fetchpriority')]).to.deep.equal(['eager', 'high']);
    await until(() => one(element, 'figure')!.hidden, 'the figure to hide');
  });

  it('asks for no picture with `no-images`', async () => {
    const picture = await publishPicture();
    const element = await show(`<${tag} headline="T" image="${picture.url}" no-images></${tag}>`);
    await settled(element);
    expect(one(element, 'img, figure')).to.equal(null);
    expect(await picture.requests()).to.equal(0);
    element.removeAttribute('no-images');
    await until(() => loaded(element), 'the picture');
  });

  it('warns once of a picture that is none', async () => {
    const element = await show(`<${tag} headline="T" image="javascript:alert(1)"></${tag}>`);
    element.setAttribute('headline', 'U');
    await settled(element);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`<${tag} image="javascript:alert(1)"`);
    expect(one(element, 'img')).to.equal(null);
  });

  it('shows hostile text as text', async () => {
    for (const [i, text] of HOSTILE.entries()) {
      const image = { url: HOSTILE_URLS[i % 5], alt: text, caption: text, credit: text };
      const source = await publish(
        feedOf([{ id: '1' }], {
          title: `T${text}`,
          description: `D${text}`,
          language: text,
          _topic: { tagline: text, image },
        }),
      );
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      expectHarmless(element);
      const own = await show(`<${tag}></${tag}>`);
      for (const name of ['headline', 'tagline', 'caption', 'credit', 'image-alt']) own.setAttribute(name, text);
      own.setAttribute('image', PIXEL);
      await own.updateComplete;
      expectHarmless(own);
      expect(textOf(part(own, 'headline'))).to.equal(text.replace(/\s+/g, ' '));
    }
  });

  it('does not repeat its title as the text of the picture', async () => {
    const element = await show(`<${tag} headline="T" image="${PIXEL}" image-alt="T"></${tag}>`);
    expect((need(element, 'image') as HTMLImageElement).alt).to.equal('');
  });
});

describe(`${tag}: breadcrumb`, () => {
  const crumbs = '<nav slot="breadcrumb" aria-label="Breadcrumb"><a href="#home">Home</a></nav>';
  const seen = (element: Showing) => visible(element.querySelector('nav'));

  it('stands above the title', async () => {
    const element = await show(`<${tag} headline="T">${crumbs}<p>Text.</p></${tag}>`);
    expect(seen(element)).to.equal(true);
    const { bottom } = element.querySelector('nav')!.getBoundingClientRect();
    expect(bottom).to.be.at.most(need(element, 'headline').getBoundingClientRect().top);
    expect(flatText(need(element, 'summary'))).to.equal('Text.');
    await expect(element).to.be.accessible();
  });

  it('leaves the introduction where it is, before it or behind it', async () => {
    const height = async (inside: string) => {
      const element = await show(`<${tag} headline="T">${inside}</${tag}>`);
      return need(element, 'summary').getBoundingClientRect().height;
    };
    const alone = await height('<p>Text.</p>');
    expect(await height(`${crumbs}<p>Text.</p>`)).to.equal(alone);
    expect(await height(`<p>Text.</p>${crumbs}`)).to.equal(alone);
  });

  it('is no introduction', async () => {
    const element = await show(`<${tag}>${crumbs}</${tag}>`);
    expectState(element, 'initial');
    expect(seen(element)).to.equal(true);
  });

  it('is there beside a feed: before, with and without it', async () => {
    const source = await publish('', { hold: true });
    const element = put(`<${tag} feed="${source.url}">${crumbs}</${tag}>`);
    await until(() => element.state === 'loading', 'loading');
    expect(seen(element), 'loading').to.equal(true);
    await source.set('', { status: 404 });
    await element.updateComplete;
    expect(element.state).to.equal('error');
    expect(seen(element), 'error').to.equal(true);
    await source.set(feedOf([]));
    await element.reload();
    expect(element.state).to.equal('empty');
    expect(seen(element), 'empty').to.equal(true);
    await source.set(FEED);
    await element.reload();
    expect(element.state).to.equal('ready');
    expect(seen(element), 'ready').to.equal(true);
    expect(texts(element, 'headline')).to.deep.equal(['The title']);
  });
});

describe(`${tag}: styling from outside`, () => {
  it('reaches every part', async () => {
    const element = await show(OWN);
    for (const name of ['headline', 'tagline', 'summary', 'image', 'caption', 'credit']) {
      expect(reached(tag, name, parts(element, name)), name).to.equal(true);
    }
    const failed = await publish('', { status: 404 });
    const error = await show(`<${tag} feed="${failed.url}"></${tag}>`);
    for (const name of ['message', 'button']) expect(reached(tag, name, parts(error, name)), name).to.equal(true);
  });

  for (const [property, value, name, style, expected] of [
    ['--topic-hero-size', '50px', 'headline', 'fontSize', '50px'],
    ['--topic-heading-font', 'monospace', 'headline', 'fontFamily', 'monospace'],
    ['--topic-heading-weight', '300', 'headline', 'fontWeight', '300'],
    ['--topic-muted-color', 'rgb(1, 2, 3)', 'tagline', 'color', 'rgb(1, 2, 3)'],
    ['--topic-color', 'rgb(1, 2, 3)', 'headline', 'color', 'rgb(1, 2, 3)'],
  ] as const) {
    it(`${property} sets the ${style} of ${name}`, async () => {
      const outer = put<HTMLDivElement>(`<div style="${property}: ${value}">${OWN}</div>`);
      const element = outer.querySelector<Showing>(tag)!;
      await element.updateComplete;
      expect(getComputedStyle(need(element, name))[style]).to.equal(expected);
    });
  }
});
