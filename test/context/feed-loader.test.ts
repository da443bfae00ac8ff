import { aTimeout, expect } from '@open-wc/testing';
import '../../src/elements/news-list/define.js';
import '../../src/elements/topic-feed/define.js';
import type { TopicFeed } from '../../src/elements/topic-feed/topic-feed.js';
import { clearFeedCache, getKeptFeed } from '../../src/feed/feed-cache.js';
import { publish, type Published } from '../elements/support.js';
import { left, mine, requests, until } from '../feed/server.js';
import { closed, server } from '../server/address.js';
import type { LoaderHost } from './hosts.js';
import { hide, load, offline, put, turn, unhandled } from './hosts.js';

const feed = (title: string, count = 1) => ({
  version: '1.1',
  title,
  items: Array.from({ length: count }, (_, i) => ({ id: String(i), title: `${title} ${i}` })),
});
const pathOf = ({ url }: Published) => new URL(url).pathname;
const arrived = (source: Published, count = 1) =>
  until(async () => (await source.requests()) === count, `request ${count} arrives`);
const brokenOff = (source: Published, count = 1) =>
  until(async () => (await left(pathOf(source))) === count, `request ${count} is broken off`);
const comesTo = (host: LoaderHost, status: string) =>
  until(() => host.loader.state.status === status, `the state becomes ${status}`);

describe('context/feed-loader', () => {
  beforeEach(() => {
    unhandled.length = 0;
  });

  afterEach(() => {
    hide(false);
    clearFeedCache();
    expect(unhandled).to.deep.equal([]);
  });

  describe('states', () => {
    it('go from initial over loading to ready, each a new frozen object', async () => {
      const source = await publish(feed('One'));
      const host = load({});
      expect(host.loader.state).to.deep.equal({ status: 'initial' });
      expect(host.loader.state).to.be.frozen;
      host.request = { address: source.url };
      await comesTo(host, 'ready');
      expect(host.statuses).to.deep.equal(['loading', 'ready']);
      const states = host.heard.map(([state]) => state);
      expect(new Set(states).size).to.equal(2);
      for (const state of states) expect(state).to.be.frozen;
      expect(host.loader.state.feed?.title).to.equal('One');
      expect(host.loader.settled).to.equal(undefined);
    });

    it('say that a feed is empty', async () => {
      const source = await publish(feed('None', 0));
      const host = load({ address: source.url });
      await comesTo(host, 'empty');
      expect(host.loader.state.feed?.items).to.deep.equal([]);
    });

    it('say why there is no feed', async () => {
      const source = await publish('', { status: 404 });
      const host = load({ address: source.url });
      await comesTo(host, 'error');
      expect(host.loader.state.error).to.include({ code: 'http', status: 404, url: source.url });
      expect(host.loader.state).to.be.frozen;
      expect(host.loader.state.feed).to.equal(undefined);
    });

    it('are initial again without an address', async () => {
      const source = await publish(feed('One'));
      const host = load({ address: source.url });
      await comesTo(host, 'ready');
      host.request = {};
      await comesTo(host, 'initial');
      await host.loader.reload();
      expect(await source.requests()).to.equal(1);
    });

    it('are known when `settled` resolves', async () => {
      const source = await publish('', { status: 404, hold: true });
      const host = load({ address: source.url });
      await host.updateComplete;
      const { settled } = host.loader;
      expect(host.loader.state.status).to.equal('loading');
      await arrived(source);
      await source.set('', { status: 404 });
      await settled;
      expect(host.loader.state.status).to.equal('error');
    });
  });

  for (const [address, code] of [
    ['javascript:alert(1)', 'bad-url'],
    ['https://[', 'bad-url'],
    [`${closed}/feed.json`, 'network'],
    [`${server}/truncated`, 'network'],
    [`${server}/html`, 'not-a-feed'],
    [`${server}/big`, 'too-large'],
  ] as const) {
    it(`comes to ${code} with ${address.slice(0, 24)}`, async () => {
      const host = load({ address });
      await comesTo(host, 'error');
      expect(host.loader.state.error?.code).to.equal(code);
      expect(host.loader.state.error?.name).to.equal('FeedError');
    });
  }

  it('gives up after the timeout', async () => {
    const host = load({ address: `${server}/stall`, timeout: 0.2 });
    await comesTo(host, 'error');
    expect(host.loader.state.error?.code).to.equal('timeout');
  });

  it('resolves relative addresses against the document', async () => {
    const base = document.createElement('base');
    base.href = `${server}/ok/`;
    document.head.append(base);
    try {
      const host = load({ address: 'minimal.json' });
      await comesTo(host, 'ready');
      expect(host.loader.state.feed?.url).to.equal(`${server}/ok/minimal.json`);
    } finally {
      base.remove();
    }
  });

  describe('another address', () => {
    it('wins, and the earlier request is broken off', async () => {
      const [slow, fast] = await Promise.all([publish(feed('Slow'), { hold: true }), publish(feed('Fast'))]);
      const host = load({ address: slow.url });
      await arrived(slow);
      host.request = { address: fast.url };
      await comesTo(host, 'ready');
      await brokenOff(slow);
      expect(host.loader.state.feed?.title).to.equal('Fast');
      expect(host.statuses).to.deep.equal(['loading', 'loading', 'ready']);
    });

    it('wins as often as it changes', async () => {
      const sources = await Promise.all(
        [1, 2, 3, 4].map((n) => publish(feed(`Number ${n}`), n < 4 ? { hold: true } : {})),
      );
      const host = load({});
      for (const source of sources) {
        host.request = { address: source.url };
        await host.updateComplete;
      }
      await comesTo(host, 'ready');
      for (const source of sources.slice(0, 3)) await source.set(feed('Late'));
      await turn();
      expect(host.loader.state.feed?.title).to.equal('Number 4');
    });

    it('that changes back is asked for once', async () => {
      const [one, other] = await Promise.all([publish(feed('One')), publish(feed('Other'), { hold: true })]);
      const host = load({ address: one.url });
      await comesTo(host, 'ready');
      host.request = { address: other.url };
      await host.updateComplete;
      host.request = { address: one.url };
      await comesTo(host, 'ready');
      expect(host.loader.state.feed?.title).to.equal('One');
      expect(await one.requests()).to.equal(1);
    });

    it('in the same turn is the only one that is asked for', async () => {
      const [one, other] = await Promise.all([publish(feed('One')), publish(feed('Other'))]);
      const host = load({ address: one.url });
      host.request = { address: other.url };
      await comesTo(host, 'ready');
      expect([await one.requests(), await other.requests()]).to.deep.equal([0, 1]);
    });
  });

  describe('reload', () => {
    it('asks anew and keeps the last good feed meanwhile', async () => {
      const source = await publish(feed('Old'));
      const host = load({ address: source.url });
      await comesTo(host, 'ready');
      await source.set(feed('New'), { hold: true });
      const reloaded = host.loader.reload();
      expect(host.loader.state).to.include({ status: 'loading' });
      expect(host.loader.state.feed?.title).to.equal('Old');
      await arrived(source, 2);
      await source.set(feed('New'));
      await reloaded;
      expect(host.loader.state.status).to.equal('ready');
      expect(host.loader.state.feed?.title).to.equal('New');
    });

    it('that fails keeps the last good feed', async () => {
      const source = await publish(feed('Good'));
      const host = load({ address: source.url });
      await comesTo(host, 'ready');
      const good = host.loader.state.feed;
      await source.set('oops', { status: 403 });
      await host.loader.reload();
      expect(host.loader.state.status).to.equal('error');
      expect(host.loader.state.feed).to.equal(good);
      await source.set(feed('Better'));
      await host.loader.reload();
      expect(host.loader.state.feed?.title).to.equal('Better');
    });

    it('joins a request under way', async () => {
      const source = await publish(feed('One'), { hold: true });
      const host = load({ address: source.url });
      await arrived(source);
      const reloads = [host.loader.reload(), host.loader.reload()];
      await source.set(feed('One'));
      await Promise.all(reloads);
      expect(host.loader.state.status).to.equal('ready');
      expect([await source.requests(), await left(pathOf(source))]).to.deep.equal([1, 0]);
    });

    it('does nothing outside the document', async () => {
      const source = await publish(feed('One'));
      const host = load({ address: source.url });
      await comesTo(host, 'ready');
      host.remove();
      await host.loader.reload();
      expect(host.loader.state.status).to.equal('ready');
      expect(await source.requests()).to.equal(1);
    });
  });

  describe('coming and going', () => {
    it('breaks the request off, and asks again', async () => {
      const source = await publish(feed('One'), { hold: true });
      const host = load({ address: source.url });
      await arrived(source);
      const parent = host.parentElement;
      host.remove();
      await brokenOff(source);
      expect(host.loader.state.status).to.equal('initial');
      parent?.append(host);
      await arrived(source, 2);
      await source.set(feed('One'));
      await comesTo(host, 'ready');
    });

    it('does not ask again for what has come', async () => {
      const source = await publish(feed('One'));
      const host = load({ address: source.url });
      await comesTo(host, 'ready');
      const { state } = host.loader;
      const parent = host.parentElement;
      host.remove();
      parent?.append(host);
      await turn();
      expect(host.loader.state).to.equal(state);
      expect(await source.requests()).to.equal(1);
    });

    it('asks again for what has failed', async () => {
      const source = await publish('', { status: 404 });
      const host = load({ address: source.url });
      await comesTo(host, 'error');
      await source.set(feed('Back'));
      const parent = host.parentElement;
      host.remove();
      parent?.append(host);
      await comesTo(host, 'ready');
    });

    it('does not report as news what a broken off reload leaves behind', async () => {
      const source = await publish(feed('One'));
      const host = load({ address: source.url });
      await comesTo(host, 'ready');
      const { state } = host.loader;
      await source.set(feed('Two'), { hold: true });
      const reloaded = host.loader.reload();
      await arrived(source, 2);
      const parent = host.parentElement;
      host.remove();
      await reloaded;
      expect(host.loader.state).to.equal(state);
      expect(host.heard.at(-1)).to.deep.equal([state, false]);
      await aTimeout(0);
      // Somebody wanted the reload: it is made up for.
      parent?.append(host);
      await arrived(source, 3);
      await source.set(feed('Two'));
      await until(() => host.loader.state.feed?.title === 'Two', 'the reload comes');
    });

    it('asks for the address of now when it changed outside the document', async () => {
      const [one, other] = await Promise.all([publish(feed('One'), { hold: true }), publish(feed('Other'))]);
      const host = load({ address: one.url });
      await arrived(one);
      const parent = host.parentElement;
      host.remove();
      host.request = { address: other.url };
      await turn();
      expect(await other.requests()).to.equal(0);
      parent?.append(host);
      await comesTo(host, 'ready');
      expect(host.loader.state.feed?.title).to.equal('Other');
      expect(await one.requests()).to.equal(1);
    });

    it('asks for the address of now when it changed in the same breath', async () => {
      const [one, other] = await Promise.all([publish(feed('One'), { hold: true }), publish(feed('Other'))]);
      const host = load({ address: one.url });
      await arrived(one);
      const parent = host.parentElement;
      host.remove();
      host.request = { address: other.url };
      parent?.append(host);
      await comesTo(host, 'ready');
      expect(host.loader.state.feed?.title).to.equal('Other');
      expect(await one.requests()).to.equal(1);
    });

    it('a hundred times in a turn ends with one request', async () => {
      const source = await publish(feed('One'));
      const host = load({ address: source.url });
      const parent = host.parentElement;
      for (let i = 0; i < 100; i++) {
        host.remove();
        parent?.append(host);
      }
      await comesTo(host, 'ready');
      expect(await source.requests()).to.equal(1);
    });
  });

  describe('the connection', () => {
    afterEach(() => offline(false));

    it('that comes back brings the feed', async () => {
      offline(true);
      const path = `${mine('/flaky/1/minimal.json')}&status=cut`;
      const hosts = [load({ address: server + path }), load({ address: server + path })];
      for (const host of hosts) await comesTo(host, 'error');
      offline(false);
      for (const host of hosts) await comesTo(host, 'ready');
      expect(await requests(path)).to.equal(2);
    });

    it('that was broken off as the page was left is made anew when visitors come back', async () => {
      const path = `${mine('/flaky/1/minimal.json')}&status=cut`;
      offline(true);
      const host = load({ address: server + path });
      await comesTo(host, 'error');
      Reflect.deleteProperty(navigator, 'onLine');
      const show = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
      show(false);
      await turn();
      expect(host.loader.state.status, 'on a page that is just there').to.equal('error');
      show(true);
      await comesTo(host, 'ready');
      expect(await requests(path)).to.equal(2);
    });

    it('was not what a server lacked that answered', async () => {
      offline(true);
      const source = await publish('', { status: 404 });
      const host = load({ address: source.url });
      await comesTo(host, 'error');
      offline(false);
      await turn();
      expect(host.loader.state.status).to.equal('error');
      expect(await source.requests()).to.equal(1);
    });

    it('that was lost before a busy server was asked again brings the feed when it is back', async () => {
      const path = `${mine('/flaky/1/minimal.json')}&status=503&retry-after=1`;
      const { fetch } = globalThis;
      const answer = new Promise((resolve) => {
        globalThis.fetch = (...request) => {
          globalThis.fetch = fetch;
          const response = fetch(...request);
          resolve(response);
          return response;
        };
      });
      const host = load({ address: server + path });
      await answer;
      await turn();
      offline(true);
      await comesTo(host, 'error');
      expect(host.loader.state.error).to.include({ code: 'network' });
      offline(false);
      await comesTo(host, 'ready');
      expect(await requests(path)).to.equal(2);
    });

    it('makes no difference to what has gone', async () => {
      const path = mine('/reset');
      const host = load({ address: `${server}${path}` });
      offline(true);
      await comesTo(host, 'error');
      host.remove();
      const before = await requests(path);
      offline(false);
      await turn();
      expect(await requests(path)).to.equal(before);
    });

    it('is waited for before reloads', async () => {
      const [source, witness] = await Promise.all([publish(feed('One')), publish(feed('Witness'))]);
      const host = load({ address: source.url, refresh: 0.05 });
      await comesTo(host, 'ready');
      offline(true);
      await until(() => host.loader.state.status !== 'loading', 'what was under way has ended');
      const before = await source.requests();
      const other = load({ address: witness.url });
      for (let i = 0; i < 20; i++) await other.loader.reload();
      expect(await source.requests()).to.equal(before);
      offline(false);
      await until(async () => (await source.requests()) > before, 'it goes on');
    });
  });

  describe('persist', () => {
    it('falls back on what came on an earlier visit', async () => {
      const source = await publish(feed('Yesterday'));
      const first = load({ address: source.url, persist: true });
      await comesTo(first, 'ready');
      await until(async () => (await getKeptFeed(source.url)) !== undefined, 'it is kept');
      first.remove();
      clearFeedCache();
      await source.set('', { status: 404 });
      const later = load({ address: source.url, persist: true });
      await comesTo(later, 'error');
      expect(later.loader.state.feed?.title).to.equal('Yesterday');
      expect(later.loader.state.error?.status).to.equal(404);
      const without = load({ address: source.url });
      await comesTo(without, 'error');
      expect(without.loader.state.feed).to.equal(undefined);
    });

    it('has nothing for an address that is none', async () => {
      const host = load({ address: 'javascript:alert(1)', persist: true });
      await comesTo(host, 'error');
      expect(host.loader.state.feed).to.equal(undefined);
    });
  });

  describe('refresh', () => {
    const refresh = 0.05;

    it('loads again and again', async () => {
      const source = await publish(feed('One'));
      const host = load({ address: source.url, refresh });
      await comesTo(host, 'ready');
      await source.set(feed('Two'));
      await until(() => host.loader.state.feed?.title === 'Two', 'the new feed is there');
      await until(async () => (await source.requests()) > 3, 'it goes on');
    });

    it('goes on after failures', async () => {
      const source = await publish(feed('One'));
      const host = load({ address: source.url, refresh });
      await comesTo(host, 'ready');
      await source.set('', { status: 404 });
      await comesTo(host, 'error');
      expect(host.loader.state.feed?.title).to.equal('One');
      await source.set(feed('Two'));
      await until(() => host.loader.state.feed?.title === 'Two', 'the new feed is there');
    });

    it('waits while nobody looks', async () => {
      const [source, witness] = await Promise.all([publish(feed('One')), publish(feed('Witness'))]);
      const host = load({ address: source.url, refresh });
      await comesTo(host, 'ready');
      hide(true);
      await until(() => host.loader.state.status !== 'loading', 'what was under way has ended');
      const before = await source.requests();
      // Another one looks: its reloads show that the time for several has passed.
      const other = load({ address: witness.url });
      for (let i = 0; i < 20; i++) await other.loader.reload();
      expect(await source.requests()).to.equal(before);
      // More than one thing that could make it load, when it is seen again.
      await host.loader.reload();
      await host.loader.reload();
      for (let i = 0; i < 20; i++) await other.loader.reload();
      const { length } = host.heard;
      host.request = { address: source.url };
      await host.updateComplete;
      host.request = { address: source.url, refresh: 3600 };
      await host.updateComplete;
      hide(false);
      await turn();
      expect(host.heard.length).to.equal(length);
      expect(await source.requests()).to.equal(before + 2);
    });

    it('loads once when it is seen again', async () => {
      const source = await publish(feed('One'));
      hide(true);
      const host = load({ address: source.url, refresh });
      await comesTo(host, 'ready');
      const reloaded = host.loader.reload();
      await reloaded;
      const witness = load({ address: (await publish(feed('Witness'))).url });
      for (let i = 0; i < 30; i++) await witness.loader.reload();
      expect(await source.requests()).to.equal(2);
      await source.set(feed('Two'), { hold: true });
      hide(false);
      await arrived(source, 3);
      host.request = { address: source.url };
      await source.set(feed('Two'));
      await until(() => host.loader.state.feed?.title === 'Two', 'the new feed is there');
      expect(host.statuses.filter((status) => status === 'loading').length).to.equal(3);
    });

    it('does not load anything without an address', async () => {
      const host = load({ refresh });
      const witness = load({ address: (await publish(feed('Witness'))).url });
      await comesTo(witness, 'ready');
      for (let i = 0; i < 30; i++) await witness.loader.reload();
      expect(host.heard).to.deep.equal([]);
      hide(true);
      host.request = { address: (await publish(feed('One'))).url, refresh };
      await comesTo(host, 'ready');
      for (let i = 0; i < 30; i++) await witness.loader.reload();
      host.request = { refresh };
      await comesTo(host, 'initial');
      hide(false);
      await turn();
      expect(host.loader.state.status).to.equal('initial');
    });

    it('ends outside the document, and begins again inside', async () => {
      const [source, witness] = await Promise.all([publish(feed('One')), publish(feed('Witness'))]);
      const host = load({ address: source.url, refresh });
      await comesTo(host, 'ready');
      const parent = host.parentElement;
      host.remove();
      const before = await source.requests();
      const other = load({ address: witness.url });
      for (let i = 0; i < 30; i++) await other.loader.reload();
      expect(await source.requests()).to.equal(before);
      parent?.append(host);
      await until(async () => (await source.requests()) > before, 'it loads again');
    });

    it('is shared by those who want the same', async () => {
      const source = await publish(feed('One'));
      // Long enough that answers of one round never count as those of the one before.
      const hosts = [1, 2, 3].map(() => load({ address: source.url, refresh: 1 }));
      await Promise.all(hosts.map((host) => comesTo(host, 'ready')));
      await source.set(feed('Two'));
      const all = () => hosts.every(({ loader }) => loader.state.feed?.title === 'Two');
      await until(all, 'all have the new feed');
      expect(await source.requests()).to.equal(2);
    });
  });

  describe('lazy', () => {
    const far = (inside: string) => put<HTMLElement>(`<div><div class="gap"></div>${inside}</div>`);
    const style = document.createElement('style');
    style.textContent = '.gap { height: 5000px } .none { display: none } .contents { display: contents }';
    before(() => document.head.append(style));
    after(() => style.remove());
    afterEach(() => scrollTo(0, 0));

    /** Long enough for observers to have said what they have to say. */
    const observed = async () => {
      for (let i = 0; i < 3; i++) await turn();
    };

    function lazy(source: Published, markup = '<loader-host style="display: block"></loader-host>') {
      const box = far(markup);
      const host = box.querySelector<LoaderHost>('loader-host');
      if (!host) throw new Error('no host');
      host.request = { address: source.url, lazy: true };
      return host;
    }

    it('waits for the viewport', async () => {
      const source = await publish(feed('One'));
      const host = lazy(source);
      await observed();
      expect([host.loader.state.status, await source.requests()]).to.deep.equal(['initial', 0]);
      host.scrollIntoView();
      await comesTo(host, 'ready');
      expect(await source.requests()).to.equal(1);
    });

    it('does not wait near the viewport', async () => {
      const host = load({ address: (await publish(feed('One'))).url, lazy: true });
      await comesTo(host, 'ready');
    });

    it('waits until it is shown', async () => {
      const source = await publish(feed('One'));
      const box = put(`<div class="none"><loader-host></loader-host></div>`);
      const host = box.firstElementChild as LoaderHost;
      host.request = { address: source.url, lazy: true };
      await observed();
      expect(await source.requests()).to.equal(0);
      box.className = '';
      await comesTo(host, 'ready');
    });

    it('does not wait when the page is printed, where it has a place on it', async () => {
      const [source, hidden] = await Promise.all([publish(feed('One')), publish(feed('Hidden'))]);
      const host = lazy(source);
      const other = lazy(hidden, '<div class="none"><loader-host></loader-host></div>');
      await observed();
      expect(await source.requests()).to.equal(0);
      dispatchEvent(new Event('beforeprint'));
      await comesTo(host, 'ready');
      dispatchEvent(new Event('beforeprint'));
      await observed();
      expect([await source.requests(), await hidden.requests()]).to.deep.equal([1, 0]);
      expect(other.loader.state.status).to.equal('initial');
    });

    it('stops waiting when it need not wait any more', async () => {
      const source = await publish(feed('One'));
      const host = lazy(source);
      await observed();
      host.request = { address: source.url, lazy: false };
      await comesTo(host, 'ready');
    });

    it('stops waiting at a reload', async () => {
      const source = await publish(feed('One'));
      const host = lazy(source);
      await observed();
      await host.loader.reload();
      expect(host.loader.state.status).to.equal('ready');
      host.scrollIntoView();
      await observed();
      expect(await source.requests()).to.equal(1);
    });

    it('does not refresh what has not been loaded', async () => {
      const [source, witness] = await Promise.all([publish(feed('One')), publish(feed('Witness'))]);
      const host = lazy(source);
      await observed();
      host.request = { address: source.url, lazy: true, refresh: 0.01 };
      const other = load({ address: witness.url });
      await comesTo(other, 'ready');
      for (let i = 0; i < 20; i++) await other.loader.reload();
      expect(await source.requests()).to.equal(0);
      host.scrollIntoView();
      await until(async () => (await source.requests()) > 1, 'it refreshes');
    });

    it('waits again for another address, and outside the document not at all', async () => {
      const [one, other] = await Promise.all([publish(feed('One')), publish(feed('Other'))]);
      const host = lazy(one);
      host.scrollIntoView();
      await comesTo(host, 'ready');
      scrollTo(0, 0);
      await observed();
      host.request = { address: other.url, lazy: true };
      await observed();
      expect([await other.requests(), host.loader.state.feed?.title]).to.deep.equal([0, 'One']);
      const parent = host.parentElement;
      host.remove();
      await observed();
      expect(await other.requests()).to.equal(0);
      parent?.append(host);
      host.scrollIntoView();
      await until(() => host.loader.state.feed?.title === 'Other', 'the other feed is there');
    });

    it('starts at once when it stops being lazy after another address', async () => {
      const [one, other] = await Promise.all([publish(feed('One')), publish(feed('Other'))]);
      const host = lazy(one);
      host.scrollIntoView();
      await comesTo(host, 'ready');
      scrollTo(0, 0);
      host.request = { address: other.url, lazy: true };
      await observed();
      host.request = { address: other.url };
      await until(() => host.loader.state.feed?.title === 'Other', 'the other feed is there');
    });

    describe('topic-feed, which has no box', () => {
      const lazyFeed = (source: Published, inside: string) => {
        const box = far(`<topic-feed src="${source.url}" loading="lazy">${inside}</topic-feed>`);
        const element = box.querySelector<TopicFeed>('topic-feed');
        if (!element) throw new Error('no topic-feed');
        return element;
      };
      const ready = (element: TopicFeed) => until(() => element.state === 'ready', 'the feed is there');

      for (const [what, inside] of [
        ['an element', '<news-list></news-list>'],
        ['an element without a box around another', '<div class="contents"><news-list></news-list></div>'],
        ['one that is seen among others', '<p class="none">no</p><script></script><p>yes</p>'],
      ] as const) {
        it(`waits for ${what}`, async () => {
          const source = await publish(feed('One'));
          const element = lazyFeed(source, inside);
          await observed();
          expect(await source.requests()).to.equal(0);
          element.querySelector('news-list, p:not(.none)')?.scrollIntoView();
          await ready(element);
        });
      }

      it('waits for content that comes later', async () => {
        const source = await publish(feed('One'));
        const element = lazyFeed(source, '');
        await observed();
        element.append(document.createElement('news-list'));
        await observed();
        expect(await source.requests()).to.equal(0);
        element.firstElementChild?.scrollIntoView();
        await ready(element);
      });

      it('waits for content that is put in the place of another', async () => {
        const source = await publish(feed('One'));
        const element = lazyFeed(source, '<div><p>before</p></div>');
        await observed();
        element.replaceChildren(document.createElement('news-list'));
        await observed();
        element.firstElementChild?.scrollIntoView();
        await ready(element);
      });

      it('waits for what is in a slot', async () => {
        const source = await publish(feed('One'));
        const box = far('<div class="host"><p>slotted</p></div>');
        const outer = box.querySelector('.host');
        const element = document.createElement('topic-feed');
        element.src = source.url;
        element.loading = 'lazy';
        element.append(document.createElement('slot'));
        outer?.attachShadow({ mode: 'open' }).append(element);
        await observed();
        expect(await source.requests()).to.equal(0);
        box.querySelector('p')?.scrollIntoView();
        await ready(element);
      });
    });
  });
});
