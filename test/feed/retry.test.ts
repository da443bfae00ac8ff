import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.js';
import { again, cacheFor, delayAfter } from '../../src/feed/retry.js';
import { hide, offline } from '../context/hosts.js';

const busy = { code: 'http', status: 503 };
const signal = new AbortController().signal;

describe('feed/retry', () => {
  it('has the next request, and no other, go past the cache', async () => {
    const [url, other] = ['https://feeds.example/a.json', 'https://feeds.example/b.json'];
    expect(cacheFor(url)).to.equal(undefined);
    await again(new FeedError('http', url, 'none', { status: 404 }), 1, signal);
    expect([other, url, url].map(cacheFor)).to.deep.equal([undefined, 'reload', undefined]);
  });

  describe('delayAfter', () => {
    it('grows, and leaves up to half to chance', () => {
      expect([0, 0.5, 1].map((random) => delayAfter(busy, 1, random))).to.deep.equal([1000, 750, 500]);
      expect([0, 0.5, 1].map((random) => delayAfter(busy, 2, random))).to.deep.equal([2000, 1500, 1000]);
      const some = new Set(Array.from({ length: 20 }, () => delayAfter(busy, 1)));
      expect(some.size).to.be.greaterThan(1);
    });

    it('ends after three tries', () => {
      expect(delayAfter(busy, 3)).to.equal(undefined);
      expect(delayAfter({ ...busy, retryAfter: '0' }, 3)).to.equal(undefined);
    });

    for (const status of [408, 429, 500, 502, 503, 504, 599]) {
      it(`hopes for better after ${status}`, () => expect(delayAfter({ code: 'http', status }, 1)).to.be.a('number'));
    }

    for (const status of [204, 304, 400, 401, 403, 404, 410, 451]) {
      it(`takes ${status} for an answer`, () => expect(delayAfter({ code: 'http', status }, 1)).to.equal(undefined));
    }

    it('hopes for better after a broken connection only', () => {
      expect(delayAfter({ code: 'network' }, 1)).to.be.a('number');
      for (const code of ['bad-url', 'timeout', 'too-large', 'not-a-feed', undefined]) {
        expect(delayAfter({ code }, 1), code).to.equal(undefined);
      }
    });

    it('waits as long as the server asks', () => {
      const wait = (retryAfter: string) => delayAfter({ ...busy, retryAfter }, 1, 0);
      expect(wait('7')).to.equal(7000);
      expect(wait(' 0 ')).to.equal(0);
      expect(wait('30')).to.equal(30_000);
      expect(wait(new Date(Date.now() + 10_000).toUTCString())).to.be.within(8000, 10_000);
    });

    it('does not hurry where clocks say that the time is past', () => {
      const past = { ...busy, retryAfter: new Date(Date.now() - 3_600_000).toUTCString() };
      expect([0, 0.5, 1].map((random) => delayAfter(past, 1, random))).to.deep.equal([1000, 1250, 1500]);
      expect([0, 0.5, 1].map((random) => delayAfter(past, 2, random))).to.deep.equal([2000, 2500, 3000]);
    });

    it('waits up to half as long again, so that not all come at once', () => {
      const now = Date.UTC(2026, 9, 29);
      const wait = (retryAfter: string, random: number) => delayAfter({ ...busy, retryAfter }, 1, random, now);
      expect([0, 0.5, 1].map((random) => wait('8', random))).to.deep.equal([8000, 10_000, 12_000]);
      const date = new Date(now + 20_000).toUTCString();
      expect([0, 0.5, 1].map((random) => wait(date, random))).to.deep.equal([20_000, 25_000, 30_000]);
      expect(wait('30', 1), 'what it asks for decides whether that is too long').to.equal(45_000);
      expect(wait('0', 1)).to.equal(0);
    });

    it('does not wait when that is too long', () => {
      for (const retryAfter of ['31', '99999999999999999999', 'Fri, 31 Dec 2100 23:59:59 GMT']) {
        expect(delayAfter({ ...busy, retryAfter }, 1), retryAfter).to.equal(undefined);
      }
    });

    it('does as if nothing was asked where it cannot be read', () => {
      for (const retryAfter of ['', 'soon', '-1x', '-5', '1e1', '2,5', 'NaN']) {
        expect(delayAfter({ ...busy, retryAfter }, 1, 0), retryAfter).to.equal(1000);
      }
    });
  });

  describe('again', () => {
    const url = 'https://feeds.example/busy.json';
    const after = (retryAfter: string) => new FeedError('http', url, 'busy', { status: 503, retryAfter });
    const at = after('0');

    afterEach(() => {
      hide(false);
      offline(false);
    });

    it('says when it is time', async () => {
      expect(await again(at, 1, signal)).to.equal(true);
      expect(await again(at, 3, signal)).to.equal(false);
      expect(await again(new FeedError('timeout', url, 'late'), 1, signal)).to.equal(false);
    });

    it('ends when nobody waits any longer', async () => {
      const abort = new AbortController();
      const waiting = again(after('30'), 1, abort.signal);
      abort.abort();
      expect(await waiting).to.equal(false);
      expect(await again(at, 1, abort.signal)).to.equal(false);
    });

    it('waits until the page is seen', async () => {
      hide(true);
      let over = false;
      const waiting = again(at, 1, signal).finally(() => (over = true));
      // Later than what waits for nothing but the time.
      for (let i = 0; i < 5; i++) await new Promise((done) => setTimeout(done));
      expect(over).to.equal(false);
      hide(false);
      document.dispatchEvent(new Event('visibilitychange'));
      expect(await waiting).to.equal(true);
    });

    it('ends on a hidden page, too, when nobody waits any longer', async () => {
      hide(true);
      const abort = new AbortController();
      const waiting = again(at, 1, abort.signal);
      for (let i = 0; i < 5; i++) await new Promise((done) => setTimeout(done));
      abort.abort();
      expect(await waiting).to.equal(false);
    });

    it('does not try without a connection, and says that this is what lacks', async () => {
      offline(true);
      const lack: unknown = await again(at, 1, signal).catch((error: unknown) => error);
      expect(lack).to.be.instanceOf(FeedError).and.to.include({ code: 'network', url, cause: at });
      expect(await again(new FeedError('network', url, 'cut'), 1, signal), 'it is said already').to.equal(false);
      expect(await again(at, 3, signal), 'that was the last one').to.equal(false);
      const abort = new AbortController();
      abort.abort();
      expect(await again(at, 1, abort.signal), 'nobody waits').to.equal(false);
    });
  });
});
