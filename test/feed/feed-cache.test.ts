import { aTimeout, expect } from '@open-wc/testing';
import { clearFeedCache, getFeed, getKeptFeed } from '../../src/feed/feed-cache.js';
import { engine } from '../commands.js';
import { offline } from '../context/hosts.js';
import { publish } from '../elements/support.js';
import { server } from '../server/address.js';
import { left, mine, requests, until } from './server.js';

const feed = (title: string) => ({ version: '1.1', title, items: [{ id: '1' }] });
const pathOf = (url: string) => new URL(url).pathname;
const outcome = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe('feed/feed-cache', () => {
  afterEach(() => clearFeedCache());

  it('makes one request for all who ask', async () => {
    const source = await publish(feed('One'), { hold: true });
    const asked = Array.from({ length: 20 }, (_, i) => getFeed(`${source.url}#${i}`));
    await until(async () => (await source.requests()) > 0, 'the request arrives');
    asked.push(getFeed(source.url));
    await source.set(feed('One'));
    const feeds = await Promise.all(asked);
    expect(new Set(feeds).size).to.equal(1);
    expect(feeds[0]?.title).to.equal('One');
    expect(await getFeed(source.url)).to.equal(feeds[0]);
    expect(await source.requests()).to.equal(1);
  });

  it('resolves against the address after redirects', async () => {
    const found = await getFeed(`${server}/redirect/urls.feed.json`);
    expect(found.url).to.equal(`${server}/ok/urls.feed.json`);
    expect(found.items[0]?.externalUrl).to.equal(`${server}/ok/c`);
  });

  it('tells a failure to all who wait, and forgets it', async () => {
    const source = await publish('', { status: 404, hold: true });
    const asked = [getFeed(source.url), getFeed(source.url)].map(outcome);
    await until(async () => (await source.requests()) > 0, 'the request arrives');
    await source.set('', { status: 404 });
    const [first, second] = await Promise.all(asked);
    expect(first).to.include({ name: 'FeedError', code: 'http', status: 404 });
    expect(second).to.equal(first);

    await source.set(feed('Back'));
    expect((await getFeed(source.url)).title).to.equal('Back');
    expect(await source.requests()).to.equal(2);
  });

  it('forgets what is no feed, too', async () => {
    const source = await publish('<!doctype html>');
    expect(await outcome(getFeed(source.url))).to.include({ code: 'not-a-feed', url: source.url });
    await source.set(feed('Back'));
    expect((await getFeed(source.url)).title).to.equal('Back');
  });

  it('gives the request up only when nobody waits', async () => {
    const path = mine('/hang');
    const [first, second] = [new AbortController(), new AbortController()];
    const asked = [first, second].map(({ signal }) => outcome(getFeed(server + path, { signal })));
    await until(async () => (await requests(path)) === 1, 'the request arrives');
    const reason = new Error('gone');
    first.abort(reason);
    expect(await asked[0]).to.equal(reason);
    expect(await left(path)).to.equal(0);
    second.abort(reason);
    expect(await asked[1]).to.equal(reason);
    await until(async () => (await left(path)) === 1, 'the request is broken off');
  });

  it('serves those who stay when one leaves', async () => {
    const source = await publish(feed('Stays'), { hold: true });
    const abort = new AbortController();
    const leaver = outcome(getFeed(source.url, { signal: abort.signal }));
    const stayer = getFeed(source.url);
    abort.abort();
    expect(await leaver).to.have.property('name', 'AbortError');
    await until(async () => (await source.requests()) > 0, 'the request arrives');
    await source.set(feed('Stays'));
    expect((await stayer).title).to.equal('Stays');
    expect([await source.requests(), await left(pathOf(source.url))]).to.deep.equal([1, 0]);
  });

  it('goes on for those who come in the moment in which the last one leaves', async () => {
    const source = await publish(feed('Goes on'), { hold: true });
    const abort = new AbortController();
    const leaver = outcome(getFeed(source.url, { signal: abort.signal }));
    await until(async () => (await source.requests()) > 0, 'the request arrives');
    abort.abort();
    await leaver;
    const comer = getFeed(source.url);
    await source.set(feed('Goes on'));
    expect((await comer).title).to.equal('Goes on');
    expect([await source.requests(), await left(pathOf(source.url))]).to.deep.equal([1, 0]);
  });

  it('asks anew after everybody has left', async () => {
    const source = await publish(feed('Again'), { hold: true });
    const abort = new AbortController();
    const leaver = outcome(getFeed(source.url, { signal: abort.signal }));
    await until(async () => (await source.requests()) > 0, 'the request arrives');
    abort.abort();
    await leaver;
    await until(async () => (await left(pathOf(source.url))) === 1, 'the request is broken off');
    await source.set(feed('Again'));
    expect((await getFeed(source.url)).title).to.equal('Again');
    expect(await source.requests()).to.equal(2);
  });

  it('does nothing for those who have left already', async () => {
    const source = await publish(feed('Kept'));
    const kept = await getFeed(source.url);
    const signal = AbortSignal.abort(new Error('gone'));
    expect(await outcome(getFeed(source.url, { signal, maxAge: 0 }))).to.equal(signal.reason);
    expect(await getFeed(source.url)).to.equal(kept);
    expect(await source.requests()).to.equal(1);
  });

  it('keeps an answer when somebody leaves after it', async () => {
    const source = await publish(feed('Kept'));
    const abort = new AbortController();
    const kept = await getFeed(source.url, { signal: abort.signal });
    abort.abort();
    expect(await getFeed(source.url)).to.equal(kept);
  });

  it('asks anew after a clock that was ahead has been set right', async () => {
    const source = await publish(feed('Old'));
    const { now } = Date;
    const day = 24 * 60 * 60 * 1000;
    try {
      for (const ahead of [3650 * day, 60 * day, day]) {
        Date.now = () => now() + ahead;
        clearFeedCache();
        await source.set(feed('Old'));
        const old = await getFeed(source.url);
        await source.set(feed('New'));
        expect(await getFeed(source.url)).to.equal(old);
        Date.now = now;
        expect((await getFeed(source.url)).title).to.equal('New');
      }
    } finally {
      Date.now = now;
    }
  });

  it('asks anew when the answer is too old', async () => {
    const source = await publish(feed('Old'));
    const old = await getFeed(source.url);
    await source.set(feed('New'));
    expect(await getFeed(source.url, { maxAge: 60 })).to.equal(old);
    const fresh = await getFeed(source.url, { maxAge: 0 });
    expect(fresh.title).to.equal('New');
    // From now on everybody gets that.
    expect(await getFeed(source.url)).to.equal(fresh);
    expect(await source.requests()).to.equal(2);
  });

  it('joins a request under way, however fresh the answer should be', async () => {
    const source = await publish(feed('New'), { hold: true });
    const asked = [getFeed(source.url), getFeed(source.url, { maxAge: 0 }), getFeed(source.url, { maxAge: 0 })];
    await until(async () => (await source.requests()) > 0, 'the request arrives');
    await source.set(feed('New'));
    expect(new Set(await Promise.all(asked)).size).to.equal(1);
    expect(await source.requests()).to.equal(1);
  });

  it('takes answers for five minutes by itself', async () => {
    const source = await publish(feed('Old'));
    const { now } = Date;
    try {
      const old = await getFeed(source.url);
      const at = now();
      Date.now = () => at + 299_000;
      expect(await getFeed(source.url)).to.equal(old);
      Date.now = () => at + 301_000;
      expect(await getFeed(source.url)).not.to.equal(old);
    } finally {
      Date.now = now;
    }
    expect(await source.requests()).to.equal(2);
  });

  it('is shared by several copies of the library', async () => {
    const name = '../../src/feed/feed-cache.ts?another-copy';
    const other = (await import(name)) as { getFeed: typeof getFeed };
    expect(other.getFeed).not.to.equal(getFeed);
    const source = await publish(feed('One'));
    const [a, b] = await Promise.all([getFeed(source.url), other.getFeed(source.url)]);
    expect(a).to.equal(b);
    expect(await source.requests()).to.equal(1);
  });

  it('keeps 32 answers, the latest ones, and every request under way', async () => {
    const running = mine('/hang');
    const abort = new AbortController();
    const waiting = outcome(getFeed(server + running, { signal: abort.signal }));
    const sources = await Promise.all(Array.from({ length: 33 }, (_, i) => publish(feed(String(i)))));
    for (const { url } of sources) await getFeed(url);
    for (const { url } of [...sources].reverse()) await getFeed(url);

    const counts = await Promise.all(sources.map((source) => source.requests()));
    // 33 answers and a running request are two more than there is room for: the first two had to go, and the first of
    // them to be asked for again took the place of another.
    expect(counts.filter((count) => count === 1).length).to.equal(31);
    expect(counts.slice(0, 2)).to.deep.equal([2, 2]);
    const joined = outcome(getFeed(server + running, { signal: abort.signal }));
    abort.abort();
    await Promise.all([waiting, joined]);
    expect(await requests(running)).to.equal(1);
  });

  describe('where trying again may help', () => {
    for (const status of [408, 429, 500, 503]) {
      it(`comes through ${status}`, async () => {
        const path = `${mine('/flaky/2/minimal.json')}&status=${status}&retry-after=0`;
        expect((await getFeed(server + path)).items).to.have.lengthOf(1);
        expect(await requests(path)).to.equal(3);
      });
    }

    const KEPT = '&cache-control=public,max-age=300&retry-after=0';

    it('comes through an error that the browser keeps', async () => {
      const path = mine('/flaky/2/minimal.json') + KEPT;
      expect((await getFeed(server + path)).items).to.have.lengthOf(1);
      expect(await requests(path)).to.equal(3);
    });

    it('is not answered with what the browser has kept of an error, when somebody tries again', async () => {
      const path = `${mine('/flaky/1/minimal.json')}&status=404${KEPT}`;
      expect(await outcome(getFeed(server + path))).to.include({ status: 404 });
      // It is kept indeed, where the engine keeps errors.
      if (engine === 'chrome') expect((await fetch(server + path, { credentials: 'omit' })).status).to.equal(404);
      expect(await requests(path)).to.equal(1);
      expect((await getFeed(server + path)).items).to.have.lengthOf(1);
      expect(await requests(path)).to.equal(2);
    });

    it('asks for what was no feed past the browser, too', async () => {
      const headers = 'cache-control=public,max-age=300&access-control-allow-origin=*&body=none';
      const path = `${mine('/headers/')}&${headers}`;
      for (let times = 1; times < 3; times++) {
        expect(await outcome(getFeed(server + path))).to.include({ code: 'not-a-feed' });
        expect(await requests(path)).to.equal(times);
      }
    });

    it('ends after three tries, for all who wait', async () => {
      const path = `${mine('/status/503')}&retry-after=0`;
      const [first, second] = await Promise.all([getFeed(server + path), getFeed(server + path)].map(outcome));
      expect(first).to.include({ code: 'http', status: 503, retryAfter: '0' });
      expect(second).to.equal(first);
      expect(await requests(path)).to.equal(3);
    });

    it('backs off where the server says nothing', async () => {
      const path = mine('/flaky/1/minimal.json');
      const started = performance.now();
      await getFeed(server + path);
      expect(performance.now() - started).to.be.greaterThan(499);
      expect(await requests(path)).to.equal(2);
    });

    it('repeats what was broken off', async () => {
      const path = mine('/truncated');
      expect(await outcome(getFeed(server + path))).to.include({ code: 'network' });
      expect(await requests(path)).to.equal(3);
    });

    for (const path of ['/status/400', '/status/404', '/status/503', '/html', '/big']) {
      it(`does not repeat ${path}`, async () => {
        const once = `${mine(path)}&retry-after=3600`;
        await outcome(getFeed(server + once));
        expect(await requests(once)).to.equal(1);
      });
    }

    it('does not repeat what took too long', async () => {
      const path = mine('/stall');
      expect(await outcome(getFeed(server + path, { timeout: 0.1 }))).to.include({ code: 'timeout' });
      expect(await requests(path)).to.equal(1);
    });

    it('stops when nobody waits any longer', async () => {
      const path = `${mine('/status/503')}&retry-after=30`;
      const abort = new AbortController();
      const asked = outcome(getFeed(server + path, { signal: abort.signal }));
      await until(async () => (await requests(path)) === 1, 'the request arrives');
      const reason = new Error('gone');
      abort.abort(reason);
      expect(await asked).to.equal(reason);
      await aTimeout(0);
      // Whoever comes later begins anew.
      const other = new AbortController();
      const later = outcome(getFeed(server + path, { signal: other.signal }));
      await until(async () => (await requests(path)) === 2, 'another request arrives');
      other.abort(reason);
      await later;
    });

    it('does not try without a connection', async () => {
      offline(true);
      try {
        const path = `${mine('/status/503')}&retry-after=0`;
        await outcome(getFeed(server + path));
        expect(await requests(path)).to.equal(1);
      } finally {
        offline(false);
      }
    });
  });

  describe('what is kept for later visits', () => {
    it('is there when the feed cannot be had', async () => {
      const source = await publish(feed('Yesterday'));
      const had = await getFeed(source.url, { persist: true });
      await until(async () => (await getKeptFeed(`${source.url}#top`)) !== undefined, 'it is kept');
      expect(JSON.stringify(await getKeptFeed(source.url))).to.equal(JSON.stringify(had));
    });

    it('is kept if one of those who wait asks for it', async () => {
      const source = await publish(feed('Yesterday'), { hold: true });
      const asked = [getFeed(source.url), getFeed(source.url, { persist: true }), getFeed(source.url)];
      await until(async () => (await source.requests()) > 0, 'the request arrives');
      await source.set(feed('Yesterday'));
      await Promise.all(asked);
      await until(async () => (await getKeptFeed(source.url)) !== undefined, 'it is kept');
    });

    it('is nothing unless somebody asks for it', async () => {
      const [silent, other] = await Promise.all([publish(feed('Silent')), publish(feed('Other'))]);
      await getFeed(silent.url);
      await getFeed(other.url, { persist: true });
      await until(async () => (await getKeptFeed(other.url)) !== undefined, 'the later one is kept');
      expect(await getKeptFeed(silent.url)).to.equal(undefined);
    });

    it('is not what could not be read', async () => {
      const source = await publish(feed('Good'));
      await getFeed(source.url, { persist: true });
      await until(async () => (await getKeptFeed(source.url)) !== undefined, 'it is kept');
      await source.set('<!doctype html>');
      await outcome(getFeed(source.url, { persist: true, maxAge: 0 }));
      expect((await getKeptFeed(source.url))?.title).to.equal('Good');
    });
  });
});
