import { expect } from '@open-wc/testing';
import { keepFeed, keptFeed } from '../../src/feed/feed-store.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const mine = (name = crypto.randomUUID()) => `https://feeds.example/${name}`;
const NAME = 'topic-elements/1';
const DAY = 24 * 60 * 60 * 1000;

/** Puts something in the place of what was kept. */
async function change(url: string, change: (old: Response) => Response): Promise<void> {
  const cache = await caches.open(NAME);
  for (const request of await cache.keys()) {
    if (!request.url.endsWith(encodeURIComponent(url))) continue;
    await cache.put(request, change((await cache.match(request))!));
  }
}

const since = (milliseconds: number) => (old: Response) => {
  const headers = new Headers(old.headers);
  headers.set('date', new Date(Date.now() - milliseconds).toUTCString());
  return new Response(old.body, { headers });
};

describe('feed/feed-store', () => {
  beforeEach(() => caches.delete(NAME));
  after(() => caches.delete(NAME));

  it('gives back what it was given', async () => {
    const url = mine();
    const body = new Uint8Array([0xff, 0xfe, 0x3c, 0x00, 0x80]);
    await keepFeed(url, { url: 'https://cdn.example/é?b=ü', body, type: 'application/rss+xml; charset=utf-16' });
    const kept = await keptFeed(url);
    expect(kept?.url).to.equal('https://cdn.example/é?b=ü');
    expect([...(kept?.body ?? [])]).to.deep.equal([...body]);
    expect(kept?.type).to.equal('application/rss+xml; charset=utf-16');
    expect(await keptFeed(mine())).to.equal(undefined);
  });

  it('keeps the last one', async () => {
    const url = mine();
    await keepFeed(url, { url, body: bytes('one') });
    await keepFeed(url, { url, body: bytes('two') });
    expect(new TextDecoder().decode((await keptFeed(url))?.body)).to.equal('two');
  });

  it('is in nobody\u2019s way: the caches do not know the address', async () => {
    const url = mine();
    await keepFeed(url, { url, body: bytes('one') });
    expect(await caches.match(url)).to.equal(undefined);
  });

  it('keeps for thirty days', async () => {
    const url = mine();
    await keepFeed(url, { url, body: bytes('one') });
    await change(url, since(29 * DAY));
    expect(await keptFeed(url)).to.be.an('object');
    await change(url, since(31 * DAY));
    expect(await keptFeed(url)).to.equal(undefined);
    expect(await (await caches.open(NAME)).keys()).to.deep.equal([]);
  });

  it('keeps nothing for years that a clock ahead of its time has dated', async () => {
    const url = mine();
    await keepFeed(url, { url, body: bytes('one') });
    await change(url, since(-DAY));
    expect(await keptFeed(url)).to.be.an('object');
    await change(url, since(-365 * DAY));
    expect(await keptFeed(url)).to.equal(undefined);
  });

  it('lets go of feeds that nobody asks for any more, with the next one that is kept', async () => {
    const [old, current] = [mine(), mine()];
    await keepFeed(old, { url: old, body: bytes('old') });
    await change(old, since(31 * DAY));
    await keepFeed(current, { url: current, body: bytes('current') });
    expect(await (await caches.open(NAME)).keys()).to.have.lengthOf(1);
    expect(await keptFeed(current)).to.be.an('object');
  });

  it('does not believe what has no date', async () => {
    const url = mine();
    await keepFeed(url, { url, body: bytes('one') });
    await change(url, ({ body }) => new Response(body));
    expect(await keptFeed(url)).to.equal(undefined);
  });

  it('keeps the last twenty', async () => {
    const urls = Array.from({ length: 22 }, () => mine());
    for (const url of urls.slice(0, 20)) await keepFeed(url, { url, body: bytes(url) });
    // Used again, it is no longer the oldest.
    await keepFeed(urls[0]!, { url: urls[0]!, body: bytes('again') });
    for (const url of urls.slice(20)) await keepFeed(url, { url, body: bytes(url) });
    const kept = await Promise.all(urls.map(keptFeed));
    expect(kept.flatMap((one, i) => (one ? [] : i))).to.deep.equal([1, 2]);
  });

  it('does without where there is no storage', async () => {
    const url = mine();
    const { open } = CacheStorage.prototype;
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('no', 'SecurityError'));
    try {
      await keepFeed(url, { url, body: bytes('one') });
      expect(await keptFeed(url)).to.equal(undefined);
    } finally {
      CacheStorage.prototype.open = open;
    }
  });
});
