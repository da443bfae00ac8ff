import { expect } from '@open-wc/testing';
import { askedByAttributes, askedOf, type Showing } from '../../src/doctor/requests.js';
import { ALL_TAGS } from '../../src/doctor/vocabulary.js';
import type { Feed } from '../../src/feed/model.js';
import { parseFeed } from '../../src/feed/parse-feed.js';

const FEED = 'https://feed.example/topic.json';
const PAGE = 'https://partner.example/topic';

const image = (host: string) => `https://${host}.example/1.jpg`;
const feedWith = (items: readonly object[], more: object = {}): Feed | Promise<Feed> =>
  parseFeed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items, ...more }), FEED);
const item = (more: object) => ({ id: '1', title: 'A', ...more });

/** `near img pictures.example`, sorted, without the feed itself. */
const list = (asked: ReturnType<typeof askedOf>) =>
  asked
    .filter(({ url }) => url !== FEED)
    .map(
      ({ kind, when, url }) =>
        `${when} ${kind} ${/^data:/.test(url) ? 'data:' : url.replace(/^https:\/\//, '').replace(/\.example\/.*/, '')}`,
    );
const asked = async (element: string, items: readonly object[], showing: Showing = {}, more?: object) =>
  list(askedOf(element, await feedWith(items, more), { page: PAGE, ...showing }));

const CARDS = ['news-list', 'focus-card', 'area-of-work-grid', 'resource-list', 'event-list'];

describe('what a feed makes a page ask for', () => {
  it('is the feed itself, from where it was read in the end', async () => {
    const feed = await feedWith([]);
    for (const tag of ALL_TAGS) {
      expect(askedOf(tag, feed), tag).to.deep.include({ kind: 'connect', when: 'load', url: FEED });
    }
  });

  it('is the picture of each item, with every candidate of its srcset', async () => {
    const many = {
      image: image('one'),
      _topic: { image: { srcset: 'https://two.example/a,b.jpg 1x, https://three.example/2.jpg 2x' } },
    };
    for (const tag of [...CARDS, 'quote-block', 'video-card']) {
      expect(await asked(tag, [item(many)]), tag).to.deep.equal(['near img one', 'near img two', 'near img three']);
    }
    for (const tag of ['topic-feed', 'topic-breadcrumb', 'topic-footer']) {
      expect(await asked(tag, [item(many)]), tag).to.deep.equal([]);
    }
    expect(await asked('news-list', [item({ image: 'data:image/png;base64,AAAA' })])).to.deep.equal(['near img data:']);
  });

  it('is the lead picture of a hero, at once', async () => {
    const more = { title: 'T', _topic: { image: { url: image('lead'), srcset: 'https://wide.example/2.jpg 2x' } } };
    const expected = ['load img lead', 'load img wide'];
    expect(await asked('topic-hero', [item({ image: image('one') })], {}, more)).to.deep.equal(expected);
    expect(await asked('news-list', [], {}, more)).to.deep.equal([]);
  });

  it('is the portrait of a speaker who has no other picture', async () => {
    const authors = [
      { name: 'A', avatar: image('face') },
      { name: 'B', avatar: image('other') },
    ];
    expect(await asked('quote-block', [item({ authors })])).to.deep.equal(['near img face']);
    expect(await asked('quote-block', [item({ authors, image: image('one') })])).to.deep.equal(['near img one']);
    for (const tag of [...CARDS, 'video-card']) expect(await asked(tag, [item({ authors })]), tag).to.deep.equal([]);
  });

  it('is the pictures in texts that are shown whole', async () => {
    const content_html = `<p>A <img src="${image('text')}" srcset="https://twice.example/2.jpg 2x"></p>`;
    const both = ['near img text', 'near img twice'];
    expect(await asked('area-of-work-grid', [item({ content_html })])).to.deep.equal(both);
    expect(await asked('area-of-work-grid', [item({ content_html, summary: 'S' })])).to.deep.equal(both);
    expect(await asked('focus-card', [item({ content_html })])).to.deep.equal(both);
    expect(await asked('focus-card', [item({ content_html, summary: 'S' })])).to.deep.equal([]);
    expect(await asked('focus-card', [{ id: '1', content_html }])).to.deep.equal([]);
    expect(await asked('area-of-work-grid', [{ id: '1', content_html }])).to.deep.equal(both);
    // What has no title and leads somewhere is a link as a whole.
    expect(await asked('area-of-work-grid', [{ id: '1', url: PAGE, content_html }])).to.deep.equal([]);
    for (const tag of ['news-list', 'resource-list', 'event-list', 'quote-block', 'video-card']) {
      expect(await asked(tag, [item({ content_html })]), tag).to.deep.equal([]);
    }
  });

  it('is a film with its captions, and a poster at its host not before', async () => {
    const attachments = [
      { url: 'https://film.example/1.mp4', mime_type: 'video/mp4' },
      { url: 'https://words.example/1.vtt', mime_type: 'text/vtt' },
      { url: 'https://paper.example/1.pdf', mime_type: 'application/pdf' },
    ];
    const played = ['play media film', 'play media words'];
    expect(await asked('video-card', [item({ attachments })])).to.deep.equal(played);
    const poster = (host: string) => asked('video-card', [item({ attachments, image: image(host) })]);
    expect(await poster('poster')).to.deep.equal(['near img poster', ...played]);
    expect(await poster('film')).to.deep.equal(played);
    const there = { page: 'https://film.example/topic' };
    expect(await asked('video-card', [item({ attachments, image: image('film') })], there)).to.include('near img film');
    const provider = item({ attachments, image: 'https://i.ytimg.com/1.jpg' });
    expect(await asked('video-card', [provider])).to.deep.equal(played);
    for (const tag of CARDS) expect(await asked(tag, [item({ attachments })]), tag).to.deep.equal([]);
  });

  it('is the player of a provider, and never its poster', async () => {
    const frame = async (url: string, poster?: string) => {
      const feed = await feedWith([item({ url, image: poster })]);
      return askedOf('video-card', feed).slice(1);
    };
    const youtube = [{ kind: 'frame', when: 'play', url: 'https://www.youtube-nocookie.com/embed/abcdefghijk' }];
    expect(await frame('https://youtu.be/abcdefghijk')).to.deep.equal(youtube);
    expect(await frame('https://youtu.be/abcdefghijk', 'https://i.ytimg.com/1.jpg')).to.deep.equal(youtube);
    expect(await frame('https://vimeo.com/123456')).to.deep.equal([
      { kind: 'frame', when: 'play', url: 'https://player.vimeo.com/video/123456' },
    ]);
    expect(await asked('video-card', [item({ image: image('one') })])).to.deep.equal(['near img one']);
    expect(await asked('video-card', [item({ image: 'https://i.ytimg.com/1.jpg' })])).to.deep.equal([]);
  });

  it('is of a page what its sections ask for, each by its own element', async () => {
    const of = (section: string, host: string, more: object = {}) =>
      item({ id: section, image: image(host), url: 'https://vimeo.com/123456', ...more, _topic: { section } });
    const items = [
      of('news-list', 'news'),
      of('video-card', 'poster'),
      of('quote-block', 'words', { image: undefined, authors: [{ avatar: image('face') }] }),
      of('strange', 'strange'),
      of('undeclared', 'nobody'),
    ];
    const types = ['news-list', 'video-card', 'quote-block', 'strange'].map((id) => ({ id, type: id }));
    const more = { title: 'T', _topic: { sections: types, image: { url: image('lead') } } };
    const all = [
      'load img lead',
      'near img news',
      'near img poster',
      'play frame player.vimeo.com/video/123456',
      'near img face',
      'near img strange',
    ];
    expect(await asked('topic-page', items, {}, more)).to.deep.equal(all);
    expect(await asked('topic-page', items, { section: 'news-list' }, more)).to.deep.equal(all.slice(0, 2));
  });

  it('is of the section and the tag that are shown, however many items', async () => {
    const items = [
      item({ id: '1', image: image('one'), tags: ['a'], _topic: { section: 's' } }),
      item({ id: '2', image: image('two'), tags: ['b'], _topic: { section: 's' } }),
      item({ id: '3', image: image('three'), tags: ['a'] }),
    ];
    expect(await asked('news-list', items, { section: 's' })).to.deep.equal(['near img one', 'near img two']);
    expect(await asked('news-list', items, { tag: 'a' })).to.deep.equal(['near img one', 'near img three']);
    expect(await asked('news-list', items, { section: 's', tag: 'a' })).to.deep.equal(['near img one']);
  });

  it('is no picture where there are none', async () => {
    const full = item({
      image: image('one'),
      authors: [{ avatar: image('face') }],
      content_html: `<img src="${image('text')}">`,
      attachments: [{ url: 'https://film.example/1.mp4', mime_type: 'video/mp4' }],
    });
    for (const tag of ALL_TAGS.filter((one) => one !== 'video-card')) {
      const more = { title: 'T', _topic: { image: { url: image('lead') } } };
      expect(await asked(tag, [full], { images: false }, more), tag).to.deep.equal([]);
    }
    expect(await asked('video-card', [full], { images: false })).to.deep.equal(['play media film']);
  });
});

describe('what attributes make a page ask for', () => {
  const by = (element: string, attributes: Record<string, string>, showing: Showing = {}) =>
    list(askedByAttributes(element, new Map(Object.entries(attributes)), { page: PAGE, ...showing }));

  it('is the picture', () => {
    for (const tag of ['news-item', 'focus-card', 'quote-block', 'area-of-work', 'resource-item']) {
      expect(by(tag, { image: image('one') }), tag).to.deep.equal(['near img one']);
      expect(by(tag, { image: image('one') }, { images: false }), tag).to.deep.equal([]);
      expect(by(tag, { image: 'javascript:1', src: image('film') }), tag).to.deep.equal([]);
    }
    expect(by('topic-hero', { image: ' /1.jpg' })).to.deep.equal(['load img partner']);
  });

  it('is the film, whatever its name, its captions and its poster', () => {
    const film = { src: 'https://film.example/1', poster: image('poster'), captions: '/1.vtt', image: image('none') };
    expect(by('video-card', film)).to.deep.equal(['near img poster', 'play media film', 'play media partner']);
    expect(by('video-card', { src: 'https://vimeo.com/123456', captions: '/1.vtt' })).to.deep.equal([
      'play frame player.vimeo.com/video/123456',
    ]);
    expect(by('video-card', { poster: image('poster') })).to.deep.equal(['near img poster']);
  });
});
