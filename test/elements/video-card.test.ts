import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { JsonFeedItem } from '../../src/index.js';
import '../../src/elements/topic-feed/define.js';
import '../../src/elements/video-card/define.js';
import ar from '../../src/locale/packs/ar.js';
import english from '../../src/locale/packs/en.js';
import { withFilms } from '../../src/locale/packs/en-films.js';
import es from '../../src/locale/packs/es.js';
import fr from '../../src/locale/packs/fr.js';
import ru from '../../src/locale/packs/ru.js';
import zh from '../../src/locale/packs/zh.js';
import { formatDuration } from '../../src/locale/format-duration.js';
import { accessibilityTree, click, engine, hover, press } from '../commands.js';
import { server } from '../server/address.js';
import { describeAttributes } from './attributes.js';
import { reached } from './cards.js';
import { describeFeedElement } from './feed-element.js';
import {
  HOSTILE,
  HOSTILE_URLS,
  PIXEL,
  all,
  deep,
  expectHarmless,
  expectState,
  feedOf,
  flatText,
  hear,
  loaded,
  need,
  one,
  part,
  parts,
  publish,
  publishPicture,
  put,
  root,
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

const tag = 'video-card';
const ID = 'a-b_c0D1E2F';
const YOUTUBE = `https://www.youtube.com/watch?v=${ID}`;
const VIMEO = 'https://vimeo.com/76979871';
const PROVIDER = /youtu|ytimg|vimeo/;
const en = withFilms(english);
const PACKS = { ar, en, es, fr, ru, zh };
const FILES = { 'video/webm': '/demo/films/crossing.webm', 'video/mp4': '/demo/films/crossing.mp4' };
const here = (path: string) => new URL(path, document.baseURI).href;
/** A film that this engine can play. */
const PLAYABLE = Object.entries(FILES).find(([type]) => document.createElement('video').canPlayType(type))?.[1];

// The page refuses the frames of providers, so that nothing here is ever asked of them; the library hears of it only
// where a test says so.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = "frame-src 'none'";
document.head.append(policy);
const refusals: SecurityPolicyViolationEvent[] = [];
let tellOfRefusals = false;
addEventListener(
  'securitypolicyviolation',
  (event) => {
    refusals.push(event);
    if (!tellOfRefusals) event.stopImmediatePropagation();
  },
  true,
);
beforeEach(() => {
  refusals.length = 0;
  tellOfRefusals = false;
});

describeFeedElement({
  tag,
  item: (title) => ({ title, external_url: YOUTUBE }),
  shown: (element) => texts(element, 'headline'),
  label: 'Films',
});

describeAttributes(tag);

const OWN = `src="${YOUTUBE}" headline="The film" kicker="The kicker" summary="The summary." poster="${PIXEL}"
  poster-alt="The poster" duration="225" transcript="/text.html"`;
const ITEM: JsonFeedItem = {
  id: 'film',
  external_url: YOUTUBE,
  title: 'The film',
  summary: 'The summary.',
  image: PIXEL,
  attachments: [{ url: '/text.html', mime_type: 'text/html', duration_in_seconds: 225 }],
  _topic: { kicker: 'The kicker', image: { alt: 'The poster' } },
};
const OTHER: JsonFeedItem = { id: 'other', external_url: VIMEO, title: 'The other film' };

const showOwn = (attributes: string, inner = '') => show(`<${tag} ${attributes}>${inner}</${tag}>`);
const withItems = (items: readonly unknown[], attributes = '') => showItems(tag, items, attributes);
const player = (element: Element) => one(element, 'iframe, video');
const focused = (element: Element) => document.activeElement === element && root(element).activeElement;

/** Presses play with the mouse, and waits for the player. */
async function play<T extends HTMLElement = HTMLIFrameElement>(element: Element, index = 0): Promise<T> {
  await click(parts(element, 'play')[index]!);
  await until(() => player(element), 'the player');
  return player(element) as T;
}

/** The address of a film that neither comes nor fails. */
const held = async () => (await publish('', { hold: true })).url;

/** What an element would ask other hosts for: all its addresses but those of links. */
const asked = (element: Element) =>
  deep(element, ':not(a)')
    .flatMap((node) => [...node.attributes])
    .map(({ value }) => value)
    .filter((value) => /^\s*(https?:)?\/\//.test(value));

describe(`${tag}: a film`, () => {
  const TEXT = 'The kicker The film 3 min, 45 sec The summary. Transcript Watch on YouTube';

  it('is what its attributes say', async () => {
    const element = await showOwn(OWN);
    expectState(element, 'ready');
    expect(flatText(need(element, 'item'))).to.equal(TEXT);
    expect((need(element, 'image') as HTMLImageElement).alt).to.equal('The poster');
    expect(said).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('is what its feed says', async () => {
    const element = await withItems([ITEM]);
    expect(flatText(need(element, 'item'))).to.equal(TEXT);
    expect((need(element, 'image') as HTMLImageElement).alt).to.equal('The poster');
    await expect(element).to.be.accessible();
  });

  it('has a title that leads nowhere, and links to the transcript and to its host', async () => {
    const element = await showOwn(OWN);
    expect(need(element, 'headline').querySelector('a')).to.equal(null);
    expect(all(element, 'a').map((link) => [link.part.value, link.getAttribute('href'), link.getAttribute('rel')]))
      .to //
      .deep.equal([
        ['transcript', here('/text.html'), 'noopener noreferrer'],
        ['watch', YOUTUBE, 'noopener noreferrer'],
      ]);
  });

  it('needs no more than an address', async () => {
    for (const element of [await showOwn(`src="${YOUTUBE}"`), await withItems([{ id: '7', external_url: YOUTUBE }])]) {
      expect(need(element, 'play').ariaLabel).to.equal('Play: YouTube');
      expect(flatText(need(element, 'item'))).to.equal('Watch on YouTube');
      expect(all(element, 'img, time, h1, h2, h3, h4, h5, h6')).to.deep.equal([]);
      await expect(element).to.be.accessible();
    }
  });

  for (const [item, title] of [
    [{ summary: 'The summary.', content_text: 'The text.' }, 'The summary.'],
    [{ content_text: 'The text.', url: 'https://example.org/' }, 'The text.'],
    [{ summary: 'word '.repeat(40) }, `${'word '.repeat(12).trim()}…`],
    [{ url: 'https://example.org/' }, 'YouTube'],
  ] as const) {
    it(`without a title is called by its text, or by its host: ${JSON.stringify(item).slice(0, 40)}`, async () => {
      const element = await withItems([{ id: '7', external_url: YOUTUBE, ...item }]);
      expect(need(element, 'play').ariaLabel).to.equal(`Play: ${title}`);
      expect((await play(element)).title).to.equal(title);
    });
  }

  it('follows its attributes', async () => {
    const element = await showOwn(OWN);
    for (const name of ['kicker', 'summary', 'poster', 'duration', 'transcript']) element.removeAttribute(name);
    element.setAttribute('headline', 'Changed');
    element.setAttribute('src', VIMEO);
    await settled(element);
    expect(flatText(need(element, 'item'))).to.equal('Changed Watch on Vimeo');
    expect(part(element, 'image')).to.equal(null);
    element.removeAttribute('src');
    await settled(element);
    expect(flatText(need(element, 'item'))).to.equal('Changed');
    element.removeAttribute('headline');
    await settled(element);
    expectState(element, 'initial');
  });

  it('begins its text on the line of its neighbours’, whatever captions they have', async () => {
    const outer = put<HTMLDivElement>(`<div style="width: 700px"><${tag}></${tag}></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    const image = { alt: '', caption: 'A caption that takes several lines. '.repeat(5), credit: 'P. Grapher' };
    const film = { image: PIXEL, external_url: YOUTUBE };
    element.items = [
      { title: 'One', ...film, _topic: { kicker: 'K', image } },
      { title: 'Two', ...film, _topic: { kicker: 'K' } },
      { title: 'Three', external_url: YOUTUBE, _topic: { kicker: 'K' } },
    ];
    await element.updateComplete;
    const rects = (name: string) => parts(element, name).map((one) => one.getBoundingClientRect());
    const [one, two, three] = rects('kicker');
    expect(two!.top).to.equal(one!.top);
    expect(two!.left).to.be.above(one!.left);
    const [first, second, third] = rects('item');
    expect(one!.top).to.be.above(rects('caption')[0]!.bottom);
    expect(second!.top).to.equal(first!.top);
    expect(three!.top).to.be.above(third!.top);
    expect(third!.top).to.be.above(first!.bottom);
    // As far from the next row as without captions.
    const rowGap = () => rects('item')[2]!.top - rects('headline')[0]!.bottom;
    const captioned = rowGap();
    element.items = element.items.map((item) => ({ ...item, _topic: { kicker: 'K' } }));
    await element.updateComplete;
    expect(captioned).to.be.closeTo(rowGap(), 1);
  });

  it('begins its text on that line also beside what is no film, and in the next row', async () => {
    const outer = put<HTMLDivElement>(`<div style="width: 700px"><${tag}></${tag}></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    const film = { image: PIXEL, external_url: YOUTUBE, _topic: { image: { alt: '', credit: 'P. Grapher' } } };
    const other = { title: 'No film', url: 'https://example.org/', summary: 'Words and words. '.repeat(90) };
    element.items = [{ title: 'One', ...film }, other, { title: 'Two', ...film }, { title: 'Three', ...film }];
    await element.updateComplete;
    const [first, second, third, fourth] = parts(element, 'item').map((item) => item.getBoundingClientRect());
    expect(second!.top).to.equal(first!.top);
    expect(third!.left).to.equal(first!.left);
    expect(fourth!.top).to.equal(third!.top);
    expect(third!.top).to.be.above(second!.bottom);
    const headlines = parts(element, 'headline').map((one) => one.getBoundingClientRect());
    const captions = parts(element, 'caption').map((one) => one.getBoundingClientRect());
    expect(headlines[0]!.top - captions[0]!.bottom).to.be.closeTo(headlines[2]!.top - captions[1]!.bottom, 1);
  });

  it('has its ground where its poster cannot be had', async () => {
    const { url } = await publish('', { status: 404 });
    const element = await showOwn(`src="${YOUTUBE}" poster="${url}" headline="The film" style="width: 500px"`);
    await until(() => one(element, 'figure[hidden]'), 'the poster to fail');
    const [ground, button] = [one(element, '.frame')!, need(element, 'play')].map((at) => at.getBoundingClientRect());
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      expect(ground![side], side).to.be.closeTo(button![side], 1);
    }
    expect(visible(part(element, 'image'))).to.equal(false);
  });

  it('alone is no list; several are', async () => {
    const element = await withItems([ITEM]);
    expect(all(element, 'ul, li, [role=list]')).to.deep.equal([]);
    element.items = [ITEM, OTHER];
    await element.updateComplete;
    expect(need(element, 'list').role).to.equal('list');
    expect(parts(element, 'item').map(({ localName }) => localName)).to.deep.equal(['li', 'li']);
    await expect(element).to.be.accessible();
  });

  it('has the name of its transcript, where that has one', async () => {
    const transcript = { url: '/text.pdf', mime_type: 'application/pdf', title: 'The words (PDF)' };
    const element = await withItems([{ ...ITEM, attachments: [transcript] }, OTHER]);
    expect(texts(element, 'transcript')).to.deep.equal(['The words (PDF)']);
  });

  it('that is not there is a card like others', async () => {
    const element = await withItems([
      { title: 'Elsewhere', external_url: 'https://example.org/films' },
      { title: 'A page', url: 'https://example.org/page', image: PIXEL },
      ITEM,
    ]);
    expect(parts(element, 'play')).to.have.length(1);
    expect(parts(element, 'link').map((link) => [textOf(link), link.getAttribute('href')])).to.deep.equal([
      ['Elsewhere', 'https://example.org/films'],
      ['A page', 'https://example.org/page'],
    ]);
    const heard = hear('topic-select');
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    parts(element, 'link')[1]!.click();
    expect(heard.map(({ item }) => item.headline)).to.deep.equal(['A page']);
  });

  it('is no item that is selected', async () => {
    const element = await showOwn(OWN);
    const heard = hear('topic-select');
    document.addEventListener('click', (event) => event.preventDefault());
    for (const link of all(element, 'a')) link.click();
    expect(heard).to.deep.equal([]);
  });

  it('shows hostile texts as texts, and goes to no hostile address', async () => {
    const items = HOSTILE.map((text, i) => ({
      id: text,
      external_url: i % 2 ? `${YOUTUBE}&t="><script>` : HOSTILE_URLS[(i / 2) % 5],
      url: HOSTILE_URLS[i % 5],
      title: `T${text}`,
      summary: `S${text}`,
      image: HOSTILE_URLS[i % 5],
      language: text,
      attachments: [
        { url: HOSTILE_URLS[i % 5], mime_type: 'video/mp4' },
        { url: '/text.html', mime_type: 'text/html', title: text },
      ],
      _topic: { kicker: text, image: { alt: text, caption: text, credit: text } },
    }));
    const element = await withItems(items);
    expectHarmless(element);
    expect(parts(element, 'item')).to.have.length(HOSTILE.length);
    expect(parts(element, 'play')).to.have.length(HOSTILE.length / 2);
    const frame = await play(element);
    expect(frame.title).to.equal(textOf(parts(element, 'headline')[1]));
    expect(new URL(frame.src).origin).to.equal('https://www.youtube-nocookie.com');
    for (const text of HOSTILE) {
      const own = await showOwn(`src="${YOUTUBE}"`);
      for (const name of ['headline', 'kicker', 'summary', 'poster-alt']) own.setAttribute(name, text);
      await settled(own);
      expectHarmless(own);
      expect(textOf(need(own, 'headline'))).to.equal(text);
    }
  });

  it('warns once of each wrong attribute, and does without it', async () => {
    const wrong = {
      duration: 'long',
      poster: 'javascript:1',
      captions: 'ftp://example.org/a.vtt',
      transcript: 'tel:1',
    };
    const attributes = Object.entries(wrong).map(([name, value]) => `${name}="${value}"`);
    const element = await showOwn(`src="${YOUTUBE}" headline="The film" ${attributes.join(' ')}`);
    element.setAttribute('headline', 'Changed');
    await settled(element);
    expect(said).to.have.length(attributes.length);
    for (const text of attributes) expect(said.filter((line) => line.includes(`<${tag} ${text}`))).to.have.length(1);
    expect(flatText(need(element, 'item'))).to.equal('Changed Watch on YouTube');
    const none = await showOwn('src="javascript:alert(1)" headline="The film"');
    expect(said.at(-1)).to.contain(`<${tag} src="javascript:alert(1)"`);
    expectState(none, 'ready');
    expect(said).to.have.length(attributes.length + 1);
  });

  for (const src of ['https://www.youtube.com/playlist?list=PL0123456789A', 'https://vimeo.com/institution']) {
    it(`links to what is a page of films and no film, without a button, and says so once: ${src}`, async () => {
      const element = await showOwn(`src="${src}" headline="Our films" summary="All of them."`);
      expect(flatText(need(element, 'item'))).to.equal('Our films All of them.');
      expect(need(element, 'link').getAttribute('href')).to.equal(src);
      expect(parts(element, 'play')).to.deep.equal([]);
      element.setAttribute('headline', 'Changed');
      await settled(element);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<${tag} src="${src}">: there is no film to play`);
      // By itself it still leads there; what the author of the page wrote is better than that.
      expect(need(await showOwn(`src="${src}"`), 'link').getAttribute('href')).to.equal(src);
      const other = await showOwn(`src="${src}"`, '<a href="/films">Films</a>');
      expect(parts(other, 'item')).to.deep.equal([]);
    });
  }

  for (const [what, src] of [
    ['no address', ''],
    ['an address that is none', 'src="javascript:alert(1)"'],
  ] as const) {
    it(`with ${what} shows what else it has, without a button, and says so once`, async () => {
      const element = await showOwn(`${src} headline="The film" kicker="K" summary="About it." poster="${PIXEL}"`);
      expect(flatText(need(element, 'item'))).to.equal('K The film About it.');
      expect(visible(need(element, 'headline'))).to.equal(true);
      expect([parts(element, 'image').length, parts(element, 'play').length]).to.deep.equal([1, 0]);
      const { width, height } = need(element, 'image').getBoundingClientRect();
      expect(width).to.be.at.most(640);
      expect(width / height).to.be.closeTo(16 / 9, 0.01);
      element.setAttribute('headline', 'Changed');
      await settled(element);
      expect(textOf(need(element, 'headline'))).to.equal('Changed');
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<${tag} src="`);
      await expect(element).to.be.accessible();
    });

    it(`with ${what}, what stands between the tags is better`, async () => {
      const element = await showOwn(`${src} headline="The film"`, '<a href="/film">The film, elsewhere</a>');
      expect(flatText(element)).to.equal('The film, elsewhere');
    });
  }

  it('leaves a section of a feed to the feed, whatever else it says', async () => {
    const source = await publish(feedOf([{ title: 'F', url: YOUTUBE, _topic: { section: 'watch' } }]));
    const outer = put<HTMLDivElement>(
      `<topic-feed src="${source.url}"><${tag} section="watch" headline="H"></${tag}></topic-feed>`,
    );
    const element = outer.querySelector<Showing>(tag)!;
    await until(() => part(element, 'headline'), 'the film');
    expect(textOf(need(element, 'headline'))).to.equal('F');
    expect(said).to.deep.equal([]);
  });
});

describe(`${tag}: before a visitor asks for a film`, () => {
  const items = [
    ITEM,
    OTHER,
    { title: 'A file', attachments: [{ url: `${server}/made/film`, mime_type: 'video/mp4' }] },
  ];

  it('nothing in the page points at its host but links', async () => {
    const element = await withItems(items);
    expect(asked(element)).to.deep.equal([]);
    expect(deep(element, 'iframe, video, audio, source, track, object, embed, link')).to.deep.equal([]);
    const links = [...document.querySelectorAll('link')];
    expect(links.filter(({ href }) => PROVIDER.test(href))).to.deep.equal([]);
  });

  it('nothing is asked, also while the pointer or the focus is on the button', async () => {
    const film = await publish('');
    const element = await withItems([
      ITEM,
      OTHER,
      { title: 'A file', attachments: [{ url: film.url, mime_type: 'video/mp4' }] },
    ]);
    for (const button of parts(element, 'play')) {
      button.scrollIntoView();
      await hover(button);
      button.focus();
      await settled(element);
    }
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(names.filter((name) => PROVIDER.test(name))).to.deep.equal([]);
    expect(await film.requests()).to.equal(0);
    expect(player(element)).to.equal(null);
  });

  for (const poster of [`https://i.ytimg.com/vi/${ID}/hqdefault.jpg`, 'https://i.vimeocdn.com/video/1_640.jpg']) {
    it(`no poster of a provider is asked for: ${poster}`, async () => {
      const own = await showOwn(`src="${YOUTUBE}" headline="The film" poster="${poster}"`);
      own.setAttribute('headline', 'Changed');
      await settled(own);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<${tag} poster="${poster}"`);
      expect(asked(own)).to.deep.equal([]);
      said.length = 0;
      const element = await withItems([
        { ...ITEM, image: poster },
        { ...OTHER, _topic: { image: { url: PIXEL, srcset: `${PIXEL} 1x, ${poster} 2x` } } },
        { ...OTHER, image: '/demo/pictures/poster-crossing.svg', _topic: { image: { srcset: `${poster} 640w` } } },
        { title: 'No film', url: 'https://example.org/', image: poster },
        { title: 'A file', image: poster, attachments: [{ url: await held(), mime_type: 'video/mp4' }] },
      ]);
      expect(asked(element).filter((address) => address.includes(new URL(poster).host))).to.deep.equal([]);
      expect(said).to.deep.equal([]);
    });
  }

  it('no poster is asked for of the host of the film, when that is a third one', async () => {
    const picture = await publishPicture();
    const film = await publish('');
    const own = await showOwn(`src="${film.url}.mp4" headline="The film" poster="${picture.url}"`);
    own.setAttribute('headline', 'Changed');
    const attachments = [{ url: film.url, mime_type: 'video/mp4' }];
    const element = await withItems([{ title: 'The film', image: picture.url, attachments }]);
    await settled(element);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`<${tag} poster="${picture.url}"`);
    for (const card of [own, element]) expect([part(card, 'image'), asked(card)]).to.deep.equal([null, []]);
    expect(await picture.requests()).to.equal(0);
  });

  it('a poster of the page’s host is shown, wherever the film is', async () => {
    for (const src of [YOUTUBE, VIMEO, `${server}/made/film.mp4`, '/demo/films/crossing.webm']) {
      const element = await showOwn(`src="${src}" poster="/demo/pictures/poster-crossing.svg"`);
      await until(() => loaded(element), src);
      element.remove();
    }
    expect(said).to.deep.equal([]);
  });

  it('a poster of the feed’s host is shown, also where the film is there', async () => {
    const picture = await publishPicture();
    const attachments = [{ url: `${server}/made/film`, mime_type: 'video/mp4' }];
    const source = await publish(feedOf([{ title: 'The film', image: picture.url, attachments }]));
    const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
    await until(() => loaded(element), 'the poster');
    const outer = put(`<topic-feed src="${source.url}"><${tag}></${tag}></topic-feed>`);
    await until(() => loaded(outer.querySelector(tag)!), 'the poster, of a provided feed');
  });

  it('a poster of another host than the film’s is shown', async () => {
    const picture = await publishPicture();
    const element = await showOwn(`src="${YOUTUBE}" poster="${picture.url}"`);
    await until(() => loaded(element), 'the poster');
    expect(need(element, 'image').getAttribute('referrerpolicy')).to.equal('no-referrer');
    expect(said).to.deep.equal([]);
  });

  it('no poster is asked for with `no-images`', async () => {
    const picture = await publishPicture();
    const element = await showOwn(`no-images src="${YOUTUBE}" poster="${picture.url}"`);
    expect(all(element, 'img')).to.deep.equal([]);
    expect(await picture.requests()).to.equal(0);
    element.removeAttribute('no-images');
    await until(() => loaded(element), 'the poster');
  });
});

describe(`${tag}: topic-play`, () => {
  it('says which film a visitor asks for', async () => {
    const src = `https://youtu.be/${ID}?t=5`;
    const element = await showOwn(`src="${src}"`);
    const heard = hear('topic-play');
    await play(element);
    expect(heard).to.have.length(1);
    const [event] = heard;
    expect(event!.src).to.equal(src);
    expect([event!.bubbles, event!.composed, event!.cancelable, event!.target]).to.deep.equal([
      true,
      true,
      true,
      element,
    ]);
  });

  it('that is prevented leaves everything as it is', async () => {
    const element = await showOwn(OWN);
    const heard = hear('topic-play');
    element.addEventListener('topic-play', (event) => event.preventDefault());
    const before = all(element, '*');
    await press('Tab');
    const button = focused(element);
    await press('Enter');
    await settled(element);
    expect(heard).to.have.length(1);
    expect(all(element, '*')).to.deep.equal(before);
    expect(button).to.equal(need(element, 'play'));
    expect(focused(element)).to.equal(button);
  });
});

describe(`${tag}: a film that plays`, () => {
  const addressOf = (frame: HTMLIFrameElement) => {
    const { origin, pathname, searchParams } = new URL(frame.src);
    return [origin + pathname, Object.fromEntries(searchParams)] as const;
  };

  it('of YouTube does so in the player without cookies', async () => {
    const element = await showOwn(`src="${YOUTUBE}&t=1m30s&list=PL1&autoplay=0" headline="The film"`);
    const frame = await play(element);
    expect(frame.localName).to.equal('iframe');
    expect(addressOf(frame)).to.deep.equal([
      `https://www.youtube-nocookie.com/embed/${ID}`,
      { start: '90', autoplay: '1', rel: '0', hl: 'en' },
    ]);
    await until(() => refusals.length, 'the request that is refused');
    expect(new URL(refusals[0]!.blockedURI).origin).to.equal('https://www.youtube-nocookie.com');
  });

  it('of Vimeo does so without being tracked', async () => {
    const element = await showOwn(`src="${VIMEO}/8272103f6e" headline="The film"`);
    expect(addressOf(await play(element))).to.deep.equal([
      'https://player.vimeo.com/video/76979871',
      { h: '8272103f6e', autoplay: '1', dnt: '1' },
    ]);
  });

  it('is in a frame that is named, knows the site only, and may do what a player does', async () => {
    for (const src of [YOUTUBE, VIMEO]) {
      const frame = await play(await showOwn(`src="${src}" headline="The &lt;film&gt;"`));
      expect(frame.title).to.equal('The <film>');
      expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
      expect(frame.allow.split('; ').sort()).to.deep.equal([
        'autoplay',
        'encrypted-media',
        'fullscreen',
        'picture-in-picture',
      ]);
    }
  });

  it('is spoken to in the language of the film, of its feed, or of the page', async () => {
    const language = async (element: Showing) => new URL((await play(element)).src).searchParams.get('hl');
    const french = { ...ITEM, language: 'fr' };
    expect(await language(await withItems([french]))).to.equal('fr');
    const source = await publish(feedOf([ITEM], { language: 'es' }));
    expect(await language(await show(`<${tag} feed="${source.url}"></${tag}>`))).to.equal('es');
    const outer = put<HTMLDivElement>(`<div lang="pt-BR"><${tag} ${OWN}></${tag}></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    await element.updateComplete;
    expect(await language(element)).to.equal('pt-BR');
  });

  it('has the focus, after the mouse', async () => {
    const element = await showOwn(OWN);
    const frame = await play(element);
    await until(() => focused(element) === frame, 'the focus');
  });

  for (const key of ['Enter', 'Space']) {
    it(`has the focus, after ${key}`, async () => {
      const element = await showOwn(OWN);
      await press('Tab');
      expect(focused(element)).to.equal(need(element, 'play'));
      expect(need(element, 'play').matches(':focus-visible')).to.equal(true);
      const seen: (Element | null)[] = [];
      root(element).addEventListener('focusin', ({ target }) => seen.push(target as Element));
      await press(key);
      await until(() => player(element), 'the player');
      expect(focused(element)).to.equal(player(element));
      // It came there at once; not every engine tells of a focus that goes into a frame.
      expect(seen.filter((node) => node !== player(element))).to.deep.equal([]);
      expect(part(element, 'play')).to.equal(null);
    });
  }

  it('lies on its poster, and is as large', async () => {
    const element = await showOwn(`src="${YOUTUBE}" poster="/demo/pictures/poster-crossing.svg" style="width: 500px"`);
    await until(() => loaded(element), 'the poster');
    const before = need(element, 'image').getBoundingClientRect();
    const frame = await play(element);
    const box = frame.getBoundingClientRect();
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      expect(box[side], side).to.be.closeTo(before[side], 1);
    }
    expect(root(element).elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)).to.equal(frame);
  });

  it('plays alone: the one before it stops', async () => {
    const element = await withItems([ITEM, OTHER, { ...OTHER, id: 'third' }]);
    const first = await play(element);
    await click(parts(element, 'play')[1]!);
    await until(() => player(element) && player(element) !== first, 'the other one');
    expect(all(element, 'iframe')).to.have.length(1);
    expect(parts(element, 'item')[2]!.contains(player(element))).to.equal(true);
    expect(first.isConnected).to.equal(false);
    expect(parts(element, 'play')).to.have.length(2);
  });

  it('goes on through a reload of the feed, and keeps the focus', async () => {
    const source = await publish(feedOf([ITEM, OTHER]));
    const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
    const frame = await play(element);
    await until(() => focused(element) === frame, 'the focus');
    const { contentWindow } = frame;
    for (const items of [
      [ITEM, OTHER],
      [{ ...ITEM, title: 'Edited', summary: 'Edited, too.' }, OTHER],
      [{ ...OTHER, id: 'new' }, ITEM, OTHER],
    ]) {
      await source.set(feedOf(items));
      await element.reload();
      expect(player(element)).to.equal(frame);
      expect(focused(element)).to.equal(frame);
      // A frame that was taken out, if only for a moment, would begin anew.
      expect(frame.contentWindow).to.equal(contentWindow);
    }
    await source.set('', { status: 404 });
    await element.reload();
    expect(player(element)).to.equal(frame);
    expect(parts(element, 'item')).to.have.length(3);
  });

  it('has the focus also while the feed is reloaded', async () => {
    const source = await publish(feedOf([ITEM, OTHER]));
    const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
    await source.set('', { hold: true });
    const reloaded = element.reload();
    need(element, 'play').focus();
    await press('Enter');
    await until(() => focused(element) === player(element), 'the focus');
    await source.set(feedOf([ITEM]));
    await reloaded;
  });

  it('ends when its item goes, and does not begin by itself when that comes back', async () => {
    const element = await withItems([ITEM, OTHER]);
    const frame = await play(element);
    await until(() => focused(element) === frame, 'the focus');
    element.items = [OTHER];
    await element.updateComplete;
    expect(player(element)).to.equal(null);
    expect(focused(element)).to.equal(one(element, 'section'));
    element.items = [ITEM, OTHER];
    await element.updateComplete;
    expect(player(element)).to.equal(null);
    expect(parts(element, 'play')).to.have.length(2);
  });

  it('ends when another one takes its place', async () => {
    const element = await showOwn(OWN);
    await play(element);
    element.setAttribute('src', VIMEO);
    await settled(element);
    expect(player(element)).to.equal(null);
    expect(addressOf(await play(element))[0]).to.equal('https://player.vimeo.com/video/76979871');
  });

  it('ends when the element is removed or moved', async () => {
    const outer = put<HTMLDivElement>(`<div><${tag} ${OWN}></${tag}><p></p></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    await element.updateComplete;
    for (const move of [() => element.remove(), () => outer.querySelector('p')!.append(element)]) {
      const frame = await play(element);
      move();
      await settled(element);
      expect(frame.isConnected).to.equal(false);
      outer.append(element);
      await settled(element);
      expect(player(element)).to.equal(null);
      expect(parts(element, 'play')).to.have.length(1);
    }
  });

  it('does not begin in an element that is gone', async () => {
    const element = await showOwn(OWN);
    const outer = element.parentElement!;
    need(element, 'play').click();
    element.remove();
    outer.append(element);
    await settled(element);
    expect(player(element)).to.equal(null);
  });
});

describe(`${tag}: a film that is a file`, () => {
  /** Waits for captions to show. WebKit has them off until the visitor wants them. */
  const captioned = async ({ textTracks: [track] }: HTMLVideoElement) => {
    if (engine === 'webkit') track!.mode = 'showing';
    await until(() => track!.cues?.length, 'the captions');
    expect(track!.mode).to.equal('showing');
  };

  for (const [type, path] of Object.entries(FILES)) {
    // The container alone says little: it may be read where what is in it may not.
    const codecs = type === 'video/mp4' ? 'avc1.4d401f' : '';
    const can = document.createElement('video').canPlayType(codecs ? `${type}; codecs="${codecs}"` : type) !== '';
    it(`of type ${type} ${can ? 'plays' : 'is told not to'}`, async () => {
      const element = await showOwn(`src="${path}" headline="The crossing" captions="/demo/films/crossing.en.vtt"`);
      const film = await play<HTMLVideoElement>(element);
      expect(film.src).to.equal(here(path));
      if (!can) return until(() => part(element, 'message'), 'the message');
      await until(() => film.currentTime > 0.1, 'the film to play');
      expect([film.videoWidth > 0, film.paused, Math.round(film.duration)]).to.deep.equal([true, false, 8]);
      expect(focused(element)).to.equal(film);
      await captioned(film);
      element.remove();
      await until(() => film.paused, 'the film to stop');
    });
  }

  it('plays in the browser’s player, with controls and a name', async () => {
    const element = await showOwn(`src="${await held()}" headline="The film" poster="${PIXEL}"`);
    const film = await play<HTMLVideoElement>(element);
    expect(film).to.include({ localName: 'video', controls: true, autoplay: true, playsInline: true });
    expect(film.ariaLabel).to.equal('The film');
    expect([film.querySelector('track'), film.crossOrigin]).to.deep.equal([null, null]);
  });

  it('asks for its poster no second time: that is seen until the film is', async () => {
    const picture = await publishPicture();
    const attachments = [{ url: await held(), mime_type: 'video/mp4' }];
    const source = await publish(feedOf([{ title: 'The film', image: picture.url, attachments }]));
    const waiting = await show(`<${tag} feed="${source.url}"></${tag}>`);
    await until(() => loaded(waiting), 'the poster');
    const film = await play<HTMLVideoElement>(waiting);
    expect(film.poster).to.equal('');
    expect(getComputedStyle(film).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(visible(need(waiting, 'image'))).to.equal(true);
    expect(await picture.requests()).to.equal(1);
    if (!PLAYABLE) return;
    const playing = await play<HTMLVideoElement>(await showOwn(`src="${PLAYABLE}"`));
    await until(() => getComputedStyle(playing).backgroundColor === 'rgb(0, 0, 0)', 'the film');
    expect(playing.readyState).to.be.greaterThan(1);
  });

  it('has captions in the language of the film, switched on', async () => {
    const attachments = [
      { url: '/demo/films/crossing.webm', mime_type: 'video/webm' },
      { url: '/demo/films/crossing.fr.vtt', mime_type: 'text/vtt' },
    ];
    const element = await withItems([{ title: 'Le film', language: 'fr', attachments }]);
    const film = await play<HTMLVideoElement>(element);
    const tracks = [...film.children] as HTMLTrackElement[];
    expect(tracks.map(({ localName, kind, srclang, label, src }) => [localName, kind, srclang, label, src]))
      .to //
      .deep.equal([['track', 'captions', 'fr', 'French', here('/demo/films/crossing.fr.vtt')]]);
    expect(tracks[0]!.default).to.equal(true);
    expect(film.crossOrigin).to.equal(null);
  });

  it('is asked for without cookies where its captions lie elsewhere', async () => {
    const captions = await publish('WEBVTT\n\n00:00.000 --> 00:08.000\nFrom elsewhere.\n', { type: 'text/vtt' });
    const element = await showOwn(`src="${PLAYABLE ?? (await held())}" captions="${captions.url}"`);
    const film = await play<HTMLVideoElement>(element);
    expect(film.crossOrigin).to.equal('anonymous');
    expect(film.querySelector('track')!.src).to.equal(captions.url);
    if (PLAYABLE) await captioned(film);
  });

  if (PLAYABLE) {
    it('plays without captions from elsewhere where its host does not allow them, and says why', async () => {
      const captions = `${server}/seen/${crypto.randomUUID()}/captions.vtt`;
      const src = `${captions.replace('captions.vtt', 'film')}${PLAYABLE.slice(PLAYABLE.lastIndexOf('.'))}?no-cors`;
      const element = await showOwn(`src="${src}" headline="The film" captions="${captions}"`);
      const film = await play<HTMLVideoElement>(element);
      await until(() => film.currentTime > 0.1, 'the film to play');
      expect(film.isConnected).to.equal(true);
      expect([film.crossOrigin, film.querySelector('track')]).to.deep.equal([null, null]);
      expect(part(element, 'message')).to.equal(null);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<${tag} captions="${captions}">`).and.to.contain('Access-Control-Allow-Origin');
      expect(said[0]).to.contain(src);
    });
  }

  it('that is not there says so, and nothing of captions', async () => {
    const captions = await publish('WEBVTT\n', { type: 'text/vtt' });
    const element = await showOwn(`src="${server}/seen/none/none" headline="The film" captions="${captions.url}"`);
    need(element, 'play').click();
    await until(() => part(element, 'message'), 'the message');
    expect(said).to.deep.equal([]);
  });

  it('has no link but for paper, and for those who have no scripts', async () => {
    const element = await showOwn('src="/demo/films/crossing.webm" headline="The film"');
    expect(all(element, 'a').map((link) => [link.getAttribute('href'), visible(link)])).to.deep.equal([
      [here('/demo/films/crossing.webm'), false],
    ]);
  });
});

describe(`${tag}: a film that cannot be played`, () => {
  const failed = (element: Element) => until(() => part(element, 'message'), 'the message');
  const MISSING = 'src="/demo/films/none.webm" headline="The film"';

  it('gives way to its poster, a word and a link, which gets the focus', async () => {
    const element = await showOwn(MISSING);
    const region = all(element, '.film [role=status]')[0]!;
    expect(textOf(region)).to.equal('');
    await press('Tab');
    await press('Enter');
    await failed(element);
    expect(region.isConnected).to.equal(true);
    expect(textOf(region)).to.equal(`${en.unplayable} ${en.download}`);
    expect(player(element)).to.equal(null);
    const link = region.querySelector('a')!;
    expect(link.href).to.equal(here('/demo/films/none.webm'));
    expect(focused(element)).to.equal(link);
    expect(parts(element, 'play')).to.have.length(1);
    expect(said).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('leaves the focus alone where it is elsewhere', async () => {
    const film = await publish('', { hold: true });
    const outer = put<HTMLDivElement>(`<div><${tag} src="${film.url}"></${tag}><button>B</button></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    await element.updateComplete;
    await play(element);
    outer.querySelector('button')!.focus();
    await film.set('', { status: 404 });
    await failed(element);
    await settled(element);
    expect(document.activeElement).to.equal(outer.querySelector('button'));
  });

  it('can be tried again', async () => {
    const element = await showOwn(MISSING);
    await click(need(element, 'play'));
    await failed(element);
    const region = all(element, '.film [role=status]')[0]!;
    const changes: string[] = [];
    new MutationObserver(() => changes.push(textOf(region))).observe(region, { childList: true, subtree: true });
    await click(need(element, 'play'));
    // The message goes and comes again, so that it is heard again.
    await until(() => changes.at(-1), 'the message');
    expect([changes[0], changes.at(-1)]).to.deep.equal(['', `${en.unplayable} ${en.download}`]);
  });

  it('has its message below its text, also beside films with captions', async () => {
    const film = { image: PIXEL, _topic: { image: { alt: '', credit: 'P. Grapher' } } };
    const missing = [{ url: '/demo/films/none.webm', mime_type: 'video/webm' }];
    const outer = put<HTMLDivElement>(`<div style="width: 700px"><${tag}></${tag}></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    element.items = [
      { title: 'None', summary: 'A text.', ...film, attachments: missing },
      { title: 'Other', ...film, external_url: VIMEO },
      { title: 'Third', ...film, external_url: VIMEO },
    ];
    await element.updateComplete;
    await click(need(element, 'play'));
    await failed(element);
    const rects = (name: string) => parts(element, name).map((one) => one.getBoundingClientRect());
    expect(rects('message')[0]!.top).to.be.at.least(rects('summary')[0]!.bottom);
    expect(rects('headline')[0]!.top).to.be.above(rects('caption')[0]!.bottom);
    expect(rects('item')[2]!.top).to.be.above(rects('message')[0]!.bottom);
  });

  it('is no longer told of when another one plays', async () => {
    const none = { title: 'None', attachments: [{ url: '/demo/films/none.webm', mime_type: 'video/webm' }] };
    const element = await withItems([none, ITEM]);
    await click(need(element, 'play'));
    await failed(element);
    await click(parts(element, 'play')[1]!);
    await until(() => one(element, 'iframe'), 'the other one');
    expect(part(element, 'message')).to.equal(null);
  });

  for (const [src, page, host] of [
    [YOUTUBE, YOUTUBE, 'YouTube'],
    [VIMEO, VIMEO, 'Vimeo'],
  ] as const) {
    it(`because the page allows no frame of ${host} is told of in the same way`, async () => {
      tellOfRefusals = true;
      const element = await showOwn(`src="${src}" headline="The film" poster="${PIXEL}"`);
      await press('Tab');
      await press('Enter');
      await failed(element);
      expect(texts(element, 'message')).to.deep.equal([`${en.unplayable} Watch on ${host}`]);
      expect(need(element, 'message').querySelector('a')!.href).to.equal(page);
      expect(player(element)).to.equal(null);
      await until(() => focused(element) === need(element, 'message').querySelector('a'), 'the focus');
    });
  }

  it('is told of where it is, and other films are not taken for it', async () => {
    tellOfRefusals = true;
    const outer = put<HTMLDivElement>(`<div><${tag} src="${YOUTUBE}"></${tag}><${tag} ${MISSING}></${tag}></div>`);
    const [first, second] = [...outer.children] as [Showing, Showing];
    await Promise.all([first.updateComplete, second.updateComplete]);
    await click(need(first, 'play'));
    await failed(first);
    expect(part(second, 'message')).to.equal(null);
  });
});

describe(`${tag}: where data goes`, () => {
  const file = (url: string) => ({ title: 'A file', attachments: [{ url, mime_type: 'video/mp4' }] });
  const foreign = file(`${server}/made/film`);

  for (const [lang, pack] of Object.entries(PACKS)) {
    it(`is said once for all films, in ${lang}`, async () => {
      const outer = put<HTMLDivElement>(`<div lang="${lang}"><${tag}></${tag}></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      element.items = [ITEM, OTHER, foreign, { ...ITEM, id: 'again' }, file('/demo/films/crossing.mp4')];
      await element.updateComplete;
      const hosts = ['YouTube', 'Vimeo', new URL(server).host];
      const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(hosts);
      expect(flatText(need(element, 'notice'))).to.equal(pack.notice.replace('{hosts}', list));
    });
  }

  it('is said to who is about to press play', async () => {
    const element = await showOwn(OWN);
    const { id } = need(element, 'notice');
    expect(flatText(need(element, 'notice'))).to.equal('When you play a film, data goes to YouTube.');
    expect(need(element, 'play').getAttribute('aria-describedby')).to.equal(id);
    if (engine === 'chrome') {
      expect(await accessibilityTree(element)).to.contain(
        'button "Play: The film" [description="When you play a film, data goes to YouTube."]',
      );
    }
  });

  it('is not said of films that lie where the page does', async () => {
    const element = await showOwn('src="/demo/films/crossing.webm"');
    expect(flatText(need(element, 'notice'))).to.equal('');
  });

  it('is not said of a film that lies where the page does, beside one that lies elsewhere', async () => {
    const own = { title: 'Own', attachments: [{ url: here('/demo/films/crossing.mp4'), mime_type: 'video/mp4' }] };
    const element = await withItems([own, ITEM]);
    expect(flatText(need(element, 'notice'))).to.equal('When you play a film, data goes to YouTube.');
    expect(parts(element, 'play').map((button) => button.getAttribute('aria-describedby'))).to.eql([null, 'notice']);
    if (engine === 'chrome') expect((await accessibilityTree(element)).match(/description="When/g)).to.have.length(1);
  });

  it('is said in the page’s own words, where it has some', async () => {
    const element = await showOwn(OWN, '<p slot="notice">See our <a href="#privacy">privacy policy</a>.</p>');
    expect(flatText(need(element, 'notice'))).to.equal('See our privacy policy .');
    expect(visible(element.querySelector('[slot=notice] a'))).to.equal(true);
    if (engine === 'chrome') {
      expect(await accessibilityTree(element)).to.contain('[description="See our privacy policy."]');
    }
    await expect(element).to.be.accessible();
  });

  it('is not said where there is no film', async () => {
    const element = await withItems([{ title: 'No film' }]);
    expect(flatText(need(element, 'notice'))).to.equal('');
    const source = await publish(feedOf([]));
    const empty = await show(`<${tag} feed="${source.url}"></${tag}>`);
    expect(part(empty, 'notice')).to.equal(null);
  });
});

describe(`${tag}: language`, () => {
  for (const [lang, pack] of Object.entries(PACKS)) {
    it(`${lang}: names, duration and links`, async () => {
      const outer = put<HTMLDivElement>(`<div lang="${lang}"><${tag} ${OWN}></${tag}></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      await element.updateComplete;
      expect(need(element, 'play').ariaLabel).to.equal(pack.play.replace('{title}', 'The film'));
      expect(one(element, 'section')!.ariaLabel).to.equal(pack.labels.videos);
      expect(texts(element, 'transcript')).to.deep.equal([pack.transcript]);
      expect(texts(element, 'watch')).to.deep.equal([pack.watch.replace('{host}', 'YouTube')]);
      const duration = need(element, 'duration');
      expect([duration.localName, duration.getAttribute('datetime')]).to.deep.equal(['time', 'PT225S']);
      expect(textOf(duration)).to.equal(textOf(new Text(formatDuration(225, lang))));
      expect(textOf(duration)).to.match(/3.*45/);
      await expect(outer).to.be.accessible();
    });
  }

  it('of a film that has its own is said, and our words are in that of the page', async () => {
    const element = await withItems([{ ...ITEM, language: 'fr', title: 'Le film' }]);
    expect(need(element, 'headline').closest<HTMLElement>('[lang]')!.lang).to.equal('fr');
    for (const name of ['play', 'duration', 'transcript', 'watch']) {
      expect(need(element, name).closest<HTMLElement>('[lang]')!.lang, name).to.equal('en');
    }
  });

  it('of a title does not break the name of the button', async () => {
    const element = await withItems([{ ...ITEM, title: 'Costs $& $1 {title}' }]);
    expect(need(element, 'play').ariaLabel).to.equal('Play: Costs $& $1 {title}');
  });
});

describe(`${tag}: accessibility while a film plays, and after it failed`, () => {
  for (const [name, attributes, dark] of [
    ['light, left to right', '', ''],
    ['dark, right to left', 'dir="rtl" lang="ar"', 'background: #121212; color: #eee; color-scheme: dark'],
  ] as const) {
    const around = async (inner: string) => {
      const outer = put<HTMLDivElement>(`<div ${attributes} style="${dark}"><${tag} ${inner}></${tag}></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      await element.updateComplete;
      return { outer, element };
    };

    it(`plays, ${name}`, async () => {
      for (const src of [YOUTUBE, await held()]) {
        const { outer, element } = await around(OWN.replace(YOUTUBE, src));
        await play(element);
        await expect(outer).to.be.accessible();
      }
    });

    it(`failed, ${name}`, async () => {
      const { outer, element } = await around(OWN.replace(YOUTUBE, '/demo/films/none.webm'));
      await click(need(element, 'play'));
      await until(() => part(element, 'message'), 'the message');
      await expect(outer).to.be.accessible();
    });
  }

  it('beside each other, film and text change sides with the direction', async () => {
    for (const [dir, order] of [
      ['ltr', -1],
      ['rtl', 1],
    ] as const) {
      const outer = put<HTMLDivElement>(`<div dir="${dir}" style="width: 760px"><${tag} ${OWN}></${tag}></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      await element.updateComplete;
      const film = need(element, 'play').getBoundingClientRect();
      const text = need(element, 'headline').getBoundingClientRect();
      expect(Math.sign(film.left - text.left), dir).to.equal(order);
      expect(text.top < film.bottom, dir).to.equal(true);
    }
  });

  it('the sign has its place in the middle, to the eye, in both directions', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const outer = put<HTMLDivElement>(`<div dir="${dir}"><${tag} ${OWN}></${tag}></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      await element.updateComplete;
      const { marginLeft, marginRight } = getComputedStyle(one(element, '.triangle')!, '::before');
      expect([parseFloat(marginLeft) > 0, marginRight], dir).to.deep.equal([true, '0px']);
    }
  });

  it('the button covers the poster', async () => {
    const element = await showOwn(`src="${YOUTUBE}" poster="/demo/pictures/poster-crossing.svg" style="width: 500px"`);
    await until(() => loaded(element), 'the poster');
    const [button, poster] = ['play', 'image'].map((name) => need(element, name).getBoundingClientRect());
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      expect(button![side], side).to.be.closeTo(poster![side], 1);
    }
  });
});

describe(`${tag}: styling from outside`, () => {
  it('reaches every part', async () => {
    const element = await showOwn(`${OWN} heading="H"`);
    for (const name of [
      ...['heading', 'list', 'item', 'play', 'kicker', 'headline', 'meta', 'duration', 'summary', 'transcript'],
      ...['watch', 'notice', 'image'],
    ]) {
      expect(reached(tag, name, parts(element, name)), name).to.equal(true);
    }
    const dated = await withItems([{ ...ITEM, date_published: '2021-04-16' }]);
    expect(reached(tag, 'date', parts(dated, 'date'))).to.equal(true);
  });

  it('sets the ratio of films and posters', async () => {
    const outer = put<HTMLDivElement>(`<div style="--topic-video-ratio: 1 / 1"><${tag} ${OWN}></${tag}></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    await element.updateComplete;
    const ratio = (node: Element) => getComputedStyle(node).aspectRatio;
    expect([need(element, 'play'), need(element, 'image')].map(ratio)).to.deep.equal(['1 / 1', '1 / 1']);
    expect(ratio(await play(element))).to.equal('1 / 1');
  });

  it('sets the colour of the sign', async () => {
    const outer = put<HTMLDivElement>(`<div style="--topic-play-color: rgb(1, 2, 3)"><${tag} ${OWN}></${tag}></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    await element.updateComplete;
    expect(getComputedStyle(need(element, 'play').firstElementChild!).backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});

if (engine === 'chrome') {
  describe(`${tag}: on paper`, () => {
    before(() => emulateMedia({ media: 'print' }));
    after(() => emulateMedia({ media: 'screen' }));

    it('there is the poster and an address, and nothing to press or to play', async () => {
      const element = await showOwn(OWN);
      need(element, 'play').click();
      await until(() => player(element), 'the player');
      expect([player(element), part(element, 'notice')].map(visible)).to.deep.equal([false, false]);
      expect(visible(need(element, 'image'))).to.equal(true);
      expect(getComputedStyle(need(element, 'watch'), '::after').content).to.contain(YOUTUBE);
    });

    it('there is no empty place where there is no poster', async () => {
      const { url } = await publish('', { status: 404 });
      const element = await withItems([OTHER, { ...ITEM, image: url }, ITEM]);
      await until(() => one(element, 'figure[hidden]'), 'the poster to fail');
      expect(all(element, '.stage').map(visible)).to.deep.equal([false, false, true]);
    });

    it('a file has its address, too', async () => {
      const element = await showOwn(`src="/demo/films/crossing.webm" poster="${PIXEL}"`);
      const link = need(element, 'watch');
      expect(visible(link)).to.equal(true);
      expect(getComputedStyle(link, '::after').content).to.contain(here('/demo/films/crossing.webm'));
      expect(visible(part(element, 'play'))).to.equal(false);
      await emulateMedia({ media: 'screen' });
      expect(visible(link)).to.equal(false);
      await emulateMedia({ media: 'print' });
    });
  });
}
