import { expect } from '@open-wc/testing';
import '../../src/elements/topic-feed/define.js';
import { TopicFeed } from '../../src/elements/topic-feed/topic-feed.js';
import { clearFeedCache } from '../../src/feed/feed-cache.js';
import { feedOfItems, parseJsonFeed } from '../../src/feed/formats/json-feed.js';
import type { Feed } from '../../src/feed/model.js';
import { hasWords, plainText, setWords } from '../../src/feed/readers.js';
import { publish, type Published } from '../elements/support.js';
import { left, until } from '../feed/server.js';
import { ConsumerHost, put, turn, unhandled } from './hosts.js';

const feed = (title: string) => ({ version: '1.1', title, items: [{ id: '1' }] });
const parsed = (title: string) => parseJsonFeed(feed(title), location.href) as Feed;
const pathOf = ({ url }: Published) => new URL(url).pathname;

const host = (root: ParentNode) => {
  const found = root.querySelector<ConsumerHost>('consumer-host');
  if (!found) throw new Error('no consumer-host');
  return found;
};
/** Counts the updates from now on. */
const updates = (element: ConsumerHost) => {
  let count = 0;
  element.addController({ hostUpdated: () => count++ });
  return () => count;
};
const shows = (element: ConsumerHost, title: string) => until(() => element.title === title, `it shows "${title}"`);

describe('context/feed-consumer', () => {
  let provided: Published;
  let own: Published;

  beforeEach(async () => {
    unhandled.length = 0;
    [provided, own] = await Promise.all([publish(feed('provided')), publish(feed('own'))]);
  });

  afterEach(() => {
    clearFeedCache();
    expect(unhandled).to.deep.equal([]);
  });

  const inFeed = (inside = '<consumer-host></consumer-host>') =>
    put<TopicFeed>(`<topic-feed src="${provided.url}">${inside}</topic-feed>`);

  describe('the source that wins', () => {
    it('is data, then a request, then own content, then the nearest provider', async () => {
      const element = host(inFeed());
      await shows(element, 'provided');
      expect(element.consumer.origin).to.equal('provider');

      element.offer = { ownContent: true };
      await element.updateComplete;
      expect(element.consumer.origin).to.equal('own');
      expect(element.consumer.state).to.deep.equal({ status: 'initial' });

      element.offer = { request: { address: own.url } };
      await shows(element, 'own');
      expect(element.consumer.origin).to.equal('request');

      element.offer = { data: parsed('data') };
      await shows(element, 'data');
      expect(element.consumer.origin).to.equal('data');
      expect(element.consumer.state).to.be.frozen;

      element.offer = { data: undefined };
      await shows(element, 'own');
      element.offer = { request: {} };
      await element.updateComplete;
      expect(element.consumer.origin).to.equal('own');
      element.offer = { ownContent: false };
      await shows(element, 'provided');
    });

    it('is the only one that is asked for', async () => {
      const element = host(put<HTMLElement>('<div><consumer-host></consumer-host></div>'));
      element.offer = { data: parsed('data'), request: { address: own.url } };
      await shows(element, 'data');
      await turn();
      expect(await own.requests()).to.equal(0);
    });

    it('breaks off the request of one that has lost', async () => {
      await own.set(feed('own'), { hold: true });
      const element = host(put<HTMLElement>('<div><consumer-host></consumer-host></div>'));
      element.offer = { request: { address: own.url } };
      await until(async () => (await own.requests()) === 1, 'the request arrives');
      element.offer = { data: parsed('data') };
      await until(async () => (await left(pathOf(own))) === 1, 'the request is broken off');
      expect(element.title).to.equal('data');
    });

    it('is nothing where there is none', async () => {
      const element = host(put<HTMLElement>('<div><consumer-host></consumer-host></div>'));
      await element.updateComplete;
      expect(element.consumer.origin).to.equal('none');
      expect(element.consumer.state).to.deep.equal({ status: 'initial' });
      expect(element.consumer.state).to.be.frozen;
      await element.consumer.reload();
    });

    it('is empty data, too', async () => {
      const element = host(inFeed());
      element.offer = { data: feedOfItems([], location.href) };
      await until(() => element.consumer.state.status === 'empty', 'it is empty');
      expect(element.consumer.origin).to.equal('data');
    });

    it('is data that come later, and the earlier ones until then', async () => {
      const element = host(inFeed());
      let arrive!: (feed: Feed) => void;
      const late = new Promise<Feed>((resolve) => (arrive = resolve));
      element.offer = { data: parsed('one') };
      await shows(element, 'one');
      element.offer = { data: late };
      await element.updateComplete;
      expect(element.consumer.origin).to.equal('data');
      expect([element.consumer.state.status, element.title]).to.deep.equal(['loading', 'one']);
      const { settled } = element.consumer;
      const updated = updates(element);
      arrive(parsed('two'));
      await settled;
      await element.updateComplete;
      expect(updated()).to.equal(1);
      expect(element.consumer.settled).to.equal(undefined);
      element.offer = { data: parsed('two') };
      await shows(element, 'two');
      expect(element.consumer.state.status).to.equal('ready');
    });

    it('changes with other data, and only then', async () => {
      const element = host(inFeed());
      element.offer = { data: parsed('one') };
      await shows(element, 'one');
      const { state } = element.consumer;
      element.offer = { ownContent: true };
      await element.updateComplete;
      expect(element.consumer.state).to.equal(state);
      element.offer = { data: parsed('two') };
      await shows(element, 'two');
    });
  });

  it('is read again with code that it turns out to need', async () => {
    setWords(undefined);
    const element = host(inFeed());
    await shows(element, 'provided');
    await element.updateComplete;
    expect(element.consumer.settled).to.equal(undefined);
    plainText('<b>');
    element.requestUpdate();
    await element.updateComplete;
    const updated = updates(element);
    await element.consumer.settled;
    await element.updateComplete;
    expect([hasWords(), updated()]).to.deep.equal([true, 1]);
  });

  describe('what is reported', () => {
    it('is what the own request comes to', async () => {
      const element = host(inFeed());
      element.offer = { request: { address: own.url } };
      await shows(element, 'own');
      expect(element.loaded.map(({ status }) => status)).to.deep.equal(['loading', 'ready']);
    });

    it('is not what a provider does', async () => {
      const element = host(inFeed());
      await shows(element, 'provided');
      await element.consumer.reload();
      expect(element.loaded).to.deep.equal([]);
    });

    it('is no feed when a reload is broken off', async () => {
      const element = host(put<HTMLElement>('<div><consumer-host></consumer-host></div>'));
      element.offer = { request: { address: own.url } };
      await shows(element, 'own');
      await own.set(feed('own'), { hold: true });
      const reloaded = element.consumer.reload();
      element.remove();
      await reloaded;
      expect(element.loaded.map(({ status }) => status)).to.deep.equal(['loading', 'ready', 'loading']);
      expect(element.title).to.equal('own');
    });

    it('is no failure of a refresh that nobody asked for', async () => {
      const element = host(inFeed());
      element.offer = { request: { refresh: 0.01 } };
      await shows(element, 'provided');
      for (let i = 0; i < 10; i++) await element.consumer.reload();
      expect(element.loaded).to.deep.equal([]);
    });
  });

  describe('reload', () => {
    it('asks the own address', async () => {
      const element = host(inFeed());
      element.offer = { request: { address: own.url } };
      await shows(element, 'own');
      await own.set(feed('own, again'));
      await element.consumer.reload();
      expect(element.title).to.equal('own, again');
      expect(await own.requests()).to.equal(2);
    });

    it('asks the provider', async () => {
      const element = host(inFeed());
      await shows(element, 'provided');
      await provided.set(feed('provided, again'));
      await element.consumer.reload();
      expect(element.title).to.equal('provided, again');
    });

    it('keeps what the provider had when it fails', async () => {
      const element = host(inFeed());
      await shows(element, 'provided');
      await provided.set('', { status: 404 });
      await element.consumer.reload();
      expect(element.consumer.state.status).to.equal('error');
      expect(element.title).to.equal('provided');
    });

    it('makes one request for all who ask', async () => {
      const element = inFeed('<consumer-host></consumer-host>'.repeat(5));
      const hosts = [...element.querySelectorAll<ConsumerHost>('consumer-host')];
      await Promise.all(hosts.map((each) => shows(each, 'provided')));
      await Promise.all(hosts.map((each) => each.consumer.reload()));
      expect(await provided.requests()).to.equal(2);
    });
  });

  describe('providers', () => {
    it('are the nearest ones', async () => {
      const inner = await publish(feed('inner'));
      const outer = inFeed(
        `<topic-feed src="${inner.url}"><consumer-host></consumer-host></topic-feed><p><consumer-host></consumer-host></p>`,
      );
      const [first, second] = outer.querySelectorAll<ConsumerHost>('consumer-host');
      await shows(first!, 'inner');
      await shows(second!, 'provided');
    });

    it('are found through shadow roots', async () => {
      const outer = inFeed('<div></div>');
      const element = new ConsumerHost();
      outer.querySelector('div')?.attachShadow({ mode: 'open' }).append(element);
      await shows(element, 'provided');
    });

    it('say when there is something to wait for', async () => {
      await provided.set(feed('provided'), { hold: true });
      const element = host(inFeed());
      await until(() => element.consumer.state.status === 'loading', 'it is loading');
      const { settled } = element.consumer;
      expect(settled).to.be.a('promise');
      await until(async () => (await provided.requests()) === 1, 'the request arrives');
      await provided.set(feed('provided'));
      await settled;
      expect([element.title, element.consumer.settled]).to.deep.equal(['provided', undefined]);
    });

    it('may be upgraded late', async () => {
      const box = put<HTMLElement>(`<late-feed src="${provided.url}"><consumer-host></consumer-host></late-feed>`);
      const element = host(box);
      await element.updateComplete;
      expect(element.consumer.origin).to.equal('none');
      customElements.define('late-feed', class extends TopicFeed {});
      await shows(element, 'provided');
      expect(element.consumer.origin).to.equal('provider');
    });

    it('may be upgraded late between another one and the element', async () => {
      const nearer = await publish(feed('nearer'));
      const outer = inFeed(`<later-feed src="${nearer.url}"><consumer-host></consumer-host></later-feed>`);
      const element = host(outer);
      await shows(element, 'provided');
      customElements.define('later-feed', class extends TopicFeed {});
      await shows(element, 'nearer');
      // Nothing of the outer one arrives any more.
      await provided.set(feed('provided, again'));
      await outer.reload();
      expect(element.title).to.equal('nearer');
    });

    it('that come late are nothing to those who have something better', async () => {
      const box = put<HTMLElement>(`<latest-feed src="${provided.url}"><consumer-host></consumer-host></latest-feed>`);
      const element = host(box);
      await element.updateComplete;
      element.offer = { data: parsed('data') };
      await shows(element, 'data');
      customElements.define('latest-feed', class extends TopicFeed {});
      await until(() => (box as TopicFeed).state === 'ready', 'the provider has its feed');
      expect([element.consumer.origin, element.title]).to.deep.equal(['data', 'data']);
    });

    it('change when the element moves', async () => {
      const second = await publish(feed('second'));
      const box = put<HTMLElement>(
        `<div><topic-feed src="${provided.url}"><consumer-host></consumer-host></topic-feed><topic-feed src="${second.url}"></topic-feed></div>`,
      );
      const [from, to] = box.querySelectorAll('topic-feed');
      const element = host(box);
      await shows(element, 'provided');
      to?.append(element);
      await shows(element, 'second');
      await provided.set(feed('provided, again'));
      await from?.reload();
      expect(element.title).to.equal('second');

      box.append(element);
      await element.updateComplete;
      expect([element.consumer.origin, element.title]).to.deep.equal(['none', '']);
      await to?.reload();
      expect(element.consumer.state.status).to.equal('initial');

      from?.append(element);
      await shows(element, 'provided, again');
    });

    it('change when something around the element moves', async () => {
      const second = await publish(feed('second'));
      const box = put<HTMLElement>(
        `<div><topic-feed src="${provided.url}"><p><consumer-host></consumer-host></p></topic-feed><topic-feed src="${second.url}"></topic-feed></div>`,
      );
      const element = host(box);
      await shows(element, 'provided');
      box.querySelectorAll('topic-feed')[1]?.append(box.querySelector('p') ?? '');
      await shows(element, 'second');
    });

    it('may come and go with what is inside', async () => {
      const outer = inFeed();
      const element = host(outer);
      await shows(element, 'provided');
      const parent = outer.parentElement;
      outer.remove();
      parent?.append(outer);
      await turn();
      expect(element.title).to.equal('provided');
      expect(await provided.requests()).to.equal(1);
    });

    it('may go while they are loading', async () => {
      await provided.set(feed('provided'), { hold: true });
      const outer = inFeed();
      const element = host(outer);
      await until(async () => (await provided.requests()) === 1, 'the request arrives');
      const parent = outer.parentElement;
      outer.remove();
      await until(async () => (await left(pathOf(provided))) === 1, 'the request is broken off');
      parent?.append(outer);
      await until(async () => (await provided.requests()) === 2, 'the request arrives again');
      await provided.set(feed('provided'));
      await shows(element, 'provided');
    });

    it('may have no address, and get one', async () => {
      const outer = put<TopicFeed>('<topic-feed refresh="1"><consumer-host></consumer-host></topic-feed>');
      const element = host(outer);
      await element.updateComplete;
      expect(element.consumer.state.status).to.equal('initial');
      outer.src = provided.url;
      await shows(element, 'provided');
      outer.removeAttribute('src');
      outer.src = undefined;
      await until(() => element.consumer.state.status === 'initial', 'there is nothing any more');
    });

    it('hand out frozen snapshots', async () => {
      const element = host(inFeed());
      const states = new Set([element.consumer.state]);
      await until(() => states.add(element.consumer.state) && element.title === 'provided', 'it shows the feed');
      for (const state of states) expect(state).to.be.frozen;
    });
  });
});
