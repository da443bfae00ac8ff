import { expect } from '@open-wc/testing';
import type { TopicFeed } from '../../src/index.js';
import '../../src/elements/event-list/define.js';
import '../../src/elements/news-list/define.js';
import '../../src/elements/topic-breadcrumb/define.js';
import '../../src/elements/topic-feed/define.js';
import '../../src/elements/topic-hero/define.js';
import en from '../../src/locale/packs/en.js';
import { closed, server } from '../server/address.js';
import { describeAttributes } from './attributes.js';
import {
  announcements,
  customStates,
  errorFields,
  expectState,
  feedOf,
  hear,
  parts,
  publish,
  put,
  root,
  said,
  settled,
  show,
  status,
  textOf,
  texts,
  uncaught,
  until,
  type Showing,
} from './support.js';

const tag = 'topic-feed';
const feed = (...titles: string[]) =>
  feedOf(
    titles.map((title) => ({ title })),
    { title: titles.join(' and ') },
  );
const lists = (outer: Element) => [...outer.querySelectorAll<Showing>('news-list')];
const shown = (outer: Element) => lists(outer).map((list) => texts(list, 'headline').join());

describeAttributes(tag);

describe(`${tag}: providing`, () => {
  it('one request serves every element inside, at any depth', async () => {
    const source = await publish(feed('a', 'b'));
    const outer = await show<TopicFeed>(`<${tag} src="${source.url}">
      <topic-hero></topic-hero><div><section><news-list></news-list></section><news-list limit="1"></news-list></div>
    </${tag}>`);
    await until(() => shown(outer).join(' ') === 'a,b a', 'the lists');
    const hero = outer.querySelector('topic-hero')!;
    await until(() => texts(hero, 'headline').join() === 'a and b', 'the hero');
    expect(await source.requests()).to.equal(1);
  });

  it('reaches elements inside other shadow roots', async () => {
    const source = await publish(feed('a'));
    const outer = put<TopicFeed>(`<${tag} src="${source.url}"><div></div></${tag}>`);
    const list = document.createElement('news-list') as Showing;
    outer.querySelector('div')!.attachShadow({ mode: 'closed' }).append(list);
    await until(() => texts(list, 'headline').join() === 'a', 'the list');
  });

  it('reaches elements that come later, and lets go of those that leave', async () => {
    const source = await publish(feed('a'));
    const outer = await show<TopicFeed>(`<${tag} src="${source.url}"></${tag}>`);
    const list = document.createElement('news-list') as Showing;
    outer.append(list);
    await until(() => shown(outer).join() === 'a', 'the list');
    outer.after(list);
    await settled(list);
    await source.set(feed('b'));
    await outer.reload();
    await settled(list);
    expect(texts(list, 'headline')).not.to.include('b');
    outer.append(list);
    await until(() => shown(outer).join() === 'b', 'the new feed');
    list.remove();
  });

  it('reaches elements that were there before it was defined', async () => {
    const source = await publish(feed('a'));
    const later = `later-${crypto.randomUUID()}`;
    const outer = put(`<${later} src="${source.url}"><news-list></news-list></${later}>`);
    const [list] = lists(outer);
    await settled(list!);
    expect(list!.state).to.equal('initial');
    customElements.define(later, class extends (customElements.get(tag) as typeof TopicFeed) {});
    await until(() => shown(outer).join() === 'a', 'the list');
  });

  it('comes after everything that an element has of its own', async () => {
    const [source, own] = await Promise.all([publish(feed('provided')), publish(feed('feed'))]);
    const outer = await show<TopicFeed>(`<${tag} src="${source.url}">
      <news-list><script type="application/json">[{ "title": "script" }]</script></news-list>
      <news-list feed="${own.url}"></news-list>
      <news-list><news-item headline="item"></news-item></news-list>
      <news-list><p>Fallback</p></news-list>
    </${tag}>`);
    await until(() => shown(outer).join(' ') === 'script feed item provided', 'all four');
  });

  it('follows its address, and shows nothing of an older one that comes late', async () => {
    const [slow, fast] = await Promise.all([publish('', { hold: true }), publish(feed('fast'))]);
    const outer = put<TopicFeed>(`<${tag} src="${slow.url}"><news-list></news-list></${tag}>`);
    await until(() => outer.state === 'loading', 'loading');
    outer.src = fast.url;
    await outer.updateComplete;
    await slow.set(feed('slow'));
    await settled(outer);
    expect(shown(outer)).to.deep.equal(['fast']);
    outer.removeAttribute('src');
    await settled(outer);
    expectState(outer, 'initial');
  });

  it('a frozen state: no element can change what another one sees', async () => {
    const source = await publish(feed('a'));
    const heard = hear('topic-load');
    await show<TopicFeed>(`<${tag} src="${source.url}"></${tag}>`);
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(heard[0]!.feed)).to.equal(true);
  });
});

describe(`${tag}: states and events`, () => {
  it('goes from loading to ready, and tells of it once', async () => {
    const source = await publish('', { hold: true });
    const heard = hear('topic-load', 'topic-error');
    const outer = put<TopicFeed>(`<${tag} src="${source.url}"><news-list></news-list></${tag}>`);
    await until(() => customStates(outer).length, 'a state');
    expectState(outer, 'loading');
    await until(() => lists(outer)[0]!.state === 'loading', 'the list to be busy');
    await source.set(feed('a'));
    await outer.updateComplete;
    expectState(outer, 'ready');
    expect(heard).to.have.length(1);
    const [event] = heard;
    expect([event!.type, event!.bubbles, event!.composed, event!.target]).to.deep.equal([
      'topic-load',
      true,
      true,
      outer,
    ]);
    expect(event).to.have.nested.property('feed.title', 'a');
  });

  it('is empty where the feed has no items', async () => {
    const source = await publish(feedOf([]));
    const outer = await show<TopicFeed>(`<${tag} src="${source.url}"><news-list></news-list></${tag}>`);
    expectState(outer, 'empty');
    await until(() => lists(outer)[0]!.state === 'empty', 'the list to be empty');
  });

  for (const [what, url, code] of [
    ['404', `${server}/status/404?feed`, 'http'],
    ['an unreachable host', `${closed}/feed`, 'network'],
    ['an address that is none', 'javascript:alert(1)', 'bad-url'],
    ['an address that cannot be read', 'http://', 'bad-url'],
  ] as const) {
    it(`fails after ${what}: one event, one warning, one announcement`, async () => {
      const heard = hear('topic-load', 'topic-error');
      const outer = await show<TopicFeed>(
        `<${tag} src="${url}"><news-list></news-list><news-list></news-list><news-list><p>Fallback</p></news-list></${tag}>`,
      );
      expectState(outer, 'error');
      await until(() => lists(outer).every(({ state }) => state === 'error'), 'the lists');
      await Promise.all(lists(outer).map((list) => list.updateComplete));
      expect(heard).to.have.length(1);
      const [event] = heard;
      expect(event!.type).to.equal('topic-error');
      expect('error' in event! && errorFields(event.error)).to.deep.equal({
        code,
        url,
        status: code === 'http' ? 404 : undefined,
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<${tag} src="${url}"`);
      expect(lists(outer).map((list) => parts(list, 'button').length)).to.deep.equal([1, 1, 0]);
      expect(lists(outer).filter((list) => textOf(status(list)))).to.have.length(1);
    });
  }

  for (const [what, silent] of [
    ['content of its own that stands in', '<news-list><p>Our news are on another page.</p></news-list>'],
    ['nothing that anybody would miss', '<topic-breadcrumb></topic-breadcrumb>'],
  ] as const) {
    it(`fails: the first that says so announces it, not one before it that has ${what}`, async () => {
      const outer = await show<TopicFeed>(
        `<${tag} src="${server}/status/404?silent">${silent}<event-list></event-list></${tag}>`,
      );
      const elements = [...outer.children] as Showing[];
      await until(() => elements.every(({ state }) => state === 'error'), 'the failure');
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      expect(elements.map((element) => textOf(status(element)))).to.deep.equal(['', en.errors.http]);
    });
  }

  it('a failed reload keeps the last good feed, for those who come later too', async () => {
    const source = await publish(feed('a'));
    const outer = await show<TopicFeed>(`<${tag} src="${source.url}"><news-list></news-list></${tag}>`);
    await source.set('', { status: 404 });
    await outer.reload();
    expectState(outer, 'error');
    outer.append(document.createElement('news-list'));
    await until(() => shown(outer).join(' ') === 'a a', 'both lists');
    expect(lists(outer).flatMap((list) => parts(list, 'message'))).to.have.length(0);
  });

  it('a button in any element inside asks again, for all', async () => {
    const source = await publish('', { status: 404 });
    const outer = await show<TopicFeed>(
      `<${tag} src="${source.url}"><news-list></news-list><news-list></news-list></${tag}>`,
    );
    await until(() => lists(outer).every((list) => parts(list, 'button').length), 'the buttons');
    await source.set(feed('a'));
    parts(lists(outer)[1]!, 'button')[0]!.click();
    await until(() => shown(outer).join(' ') === 'a a', 'both lists');
    expect(await source.requests()).to.equal(2);
  });

  for (const pressed of ['news-list', 'event-list', 'topic-hero']) {
    it(`a button in vain: <${pressed}>, where it was pressed, announces the failure, and only that`, async () => {
      const source = await publish('', { status: 404 });
      const outer = await show<TopicFeed>(
        `<${tag} src="${source.url}"><news-list></news-list><event-list></event-list><topic-hero></topic-hero></${tag}>`,
      );
      const elements = [...outer.children] as Showing[];
      await until(() => elements.every((element) => parts(element, 'button').length), 'the buttons');
      const element = outer.querySelector(pressed)!;
      // Twice: the second time, it is the one that has announced before.
      for (const answer of [404, 403]) {
        await source.set('', { hold: true });
        const announced = announcements(elements);
        parts(element, 'button')[0]!.click();
        await until(() => outer.state === 'loading', 'the request');
        await source.set('', { status: answer });
        await until(() => elements.every(({ state }) => state === 'error'), 'the failure');
        await Promise.all(elements.map(({ updateComplete }) => updateComplete));
        expect(announced()).to.deep.equal([`${pressed}: ${en.errors.http}`]);
        expect(elements.map((one) => parts(one, 'message').length)).to.deep.equal([1, 1, 1]);
      }
    });
  }

  it('one that leaves while it tries again leaves the failure to the others', async () => {
    const source = await publish('', { status: 404 });
    const outer = await show<TopicFeed>(
      `<${tag} src="${source.url}"><news-list></news-list><event-list></event-list></${tag}>`,
    );
    const [first, second] = [...outer.children] as [Showing, Showing];
    await until(() => parts(second, 'button').length, 'the button');
    await source.set('', { hold: true });
    parts(second, 'button')[0]!.click();
    await until(() => first.state === 'loading', 'the request');
    second.remove();
    await source.set('', { status: 404 });
    await until(() => first.state === 'error', 'the failure');
    await first.updateComplete;
    expect(textOf(status(first))).to.equal(en.errors.http);
  });

  it('survives listeners that throw', async () => {
    const source = await publish(feed('a'));
    const outer = put<TopicFeed>(`<${tag} src="${source.url}"><news-list></news-list></${tag}>`);
    outer.addEventListener('topic-load', () => {
      throw new Error('the host is angry');
    });
    const errors = await uncaught(() => outer.updateComplete);
    expect(errors).to.have.length(1);
    await until(() => shown(outer).join() === 'a', 'the list');
    expectState(outer, 'ready');
  });

  it('`reload()` never rejects', async () => {
    const outer = await show<TopicFeed>(`<${tag}></${tag}>`);
    await outer.reload();
    outer.src = `${closed}/reload`;
    await outer.updateComplete;
    await outer.reload();
    outer.remove();
    await outer.reload();
    expect(outer.state).to.equal('error');
  });

  it('with `refresh`, reloads by itself', async () => {
    const source = await publish(feed('a'));
    const outer = await show<TopicFeed>(`<${tag} src="${source.url}" refresh="1"><news-list></news-list></${tag}>`);
    await source.set(feed('b'));
    await until(() => shown(outer).join() === 'b', 'the reload');
  });

  it('with `loading="lazy"`, asks for nothing before something inside is near', async () => {
    const source = await publish(feed('a'));
    const outer = put<HTMLDivElement>(
      `<div><div style="height: 5000px"></div><${tag} src="${source.url}" loading="lazy"><news-list></news-list></${tag}></div>`,
    );
    const element = outer.querySelector<TopicFeed>(tag)!;
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(await source.requests()).to.equal(0);
    expectState(element, 'initial');
    scrollTo(0, 5000);
    await until(() => shown(outer).join() === 'a', 'the list');
    scrollTo(0, 0);
  });

  for (const [attribute, value] of [
    ['refresh', '0'],
    ['refresh', 'x'],
    ['timeout', '-1'],
    ['loading', 'soon'],
  ] as const) {
    it(`${attribute}="${value}" is warned of once`, async () => {
      const source = await publish(feed('a'));
      const outer = await show<TopicFeed>(`<${tag} src="${source.url}" ${attribute}="${value}"></${tag}>`);
      await outer.reload();
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<${tag} ${attribute}="${value}"`);
      expectState(outer, 'ready');
    });
  }
});

describe(`${tag}: itself`, () => {
  it('shows nothing and takes no room: its children are laid out as if it was not there', async () => {
    const source = await publish(feed('a'));
    const grid = put<HTMLDivElement>(
      `<div style="display: grid; grid-template-columns: 1fr 1fr"><${tag} src="${source.url}"><p>a</p><p>b</p></${tag}></div>`,
    );
    const outer = grid.querySelector<TopicFeed>(tag)!;
    await outer.updateComplete;
    expect(textOf(root(outer))).to.equal('');
    const [a, b] = [...grid.querySelectorAll('p')].map((node) => node.getBoundingClientRect());
    expect(a!.top).to.equal(b!.top);
    expect(a!.width).to.equal(grid.clientWidth / 2);
  });

  it('can be hidden', async () => {
    const outer = await show<TopicFeed>(`<${tag} hidden><p>a</p></${tag}>`);
    expect(outer.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  for (const [state, body, answer] of [
    ['ready', feed('a'), {}],
    ['empty', feedOf([]), {}],
    ['error', '', { status: 404 }],
    ['loading', '', { hold: true }],
  ] as const) {
    it(`is accessible with its elements: ${state}`, async () => {
      const source = await publish(body, answer);
      const outer = put<TopicFeed>(`<${tag} src="${source.url}"><news-list heading="H"></news-list></${tag}>`);
      await until(() => lists(outer)[0]?.state === state, state);
      await expect(outer).to.be.accessible();
    });
  }
});
