// Feeds that are kept for later visits: on a real page with the built file, which is visited, left and visited again.
import { expect } from '@open-wc/testing';
import type { TopicPage } from '../../src/index.js';
import { publish, type Published } from '../elements/support.js';
import { requests, until } from '../feed/server.js';
import { server } from '../server/address.js';
import { closeAll, openHost, type HostPage } from './host.js';

const yesterday = { version: '1.1', title: 'Yesterday', items: [{ id: '1', title: 'News of yesterday' }] };
const today = { version: '1.1', title: 'Today', items: [{ id: '2', title: 'News of today' }] };

/** As the page is visited: nothing of an earlier visit is in its memory. */
const visit = async ({ url }: Published, attributes: string, tag = 'news-list'): Promise<HostPage> => {
  closeAll();
  const page = await openHost(
    `<${tag} feed="${url}" ${attributes}><p>Read our news <a href="/">elsewhere</a>.</p></${tag}>`,
    { connect: server },
  );
  await page.settled();
  return page;
};

const titles = (page: HostPage) => page.deep('[part~=headline]').map(({ textContent }) => textContent?.trim());
const fallback = (page: HostPage) => page.find<HTMLElement>('p').checkVisibility();

/** What is kept of a feed. */
async function kept({ url }: Published): Promise<Request[]> {
  const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
  const all = await Promise.all(caches.map((cache) => cache.keys()));
  return all.flat().filter((request) => decodeURIComponent(request.url).includes(url));
}

describe('feeds that are kept', () => {
  const forget = async () => {
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  };
  beforeEach(forget);
  afterEach(closeAll);
  after(forget);

  it('are shown where the feed cannot be had on a later visit', async () => {
    const source = await publish(yesterday);
    expect(titles(await visit(source, 'persist'))).to.deep.equal(['News of yesterday']);
    await until(async () => (await kept(source)).length === 1, 'the feed is kept');

    await source.set('', { status: 404 });
    const page = await visit(source, 'persist');
    expect(page.find('news-list').state).to.equal('error');
    expect(titles(page)).to.deep.equal(['News of yesterday']);
    expect(fallback(page)).to.equal(false);
    expect(page.deep('[part~=message], [part~=button]')).to.deep.equal([]);
    expect(page.log.map(({ level }) => level)).to.deep.equal(['warn']);
    expect(page.log[0]?.text).to.include('(http)');
    expect(await source.requests()).to.equal(2);

    await source.set(today);
    await page.find<TopicPage>('news-list').reload();
    expect(page.find('news-list').state).to.equal('ready');
    expect(titles(page)).to.deep.equal(['News of today']);
  });

  it('as whole pages', async () => {
    const source = await publish(yesterday);
    await visit(source, 'persist', 'topic-page');
    await until(async () => (await kept(source)).length === 1, 'the feed is kept');
    await source.set('<!doctype html><title>Sign in</title>', { type: 'text/html' });
    const page = await visit(source, 'persist', 'topic-page');
    expect(page.find('topic-page').state).to.equal('error');
    expect(titles(page)).to.deep.equal(['Yesterday', 'News of yesterday']);
    expect(page.log.map(({ text }) => /\(not-a-feed\)/.test(text))).to.deep.equal([true]);
  });

  it('not unless the page asks for it, and then the light DOM stays', async () => {
    const source = await publish(yesterday);
    expect(titles(await visit(source, ''))).to.deep.equal(['News of yesterday']);
    await source.set('', { status: 404 });
    const page = await visit(source, '');
    expect(titles(page)).to.deep.equal([]);
    expect(fallback(page)).to.equal(true);
    expect(await kept(source)).to.deep.equal([]);
    expect(chunks(page, 'feed-store')).to.equal(0);

    // Nor is it taken from where another page of the site has kept it.
    await source.set(yesterday);
    await visit(source, 'persist');
    await until(async () => (await kept(source)).length === 1, 'the feed is kept');
    await source.set('', { status: 404 });
    expect(fallback(await visit(source, ''))).to.equal(true);
  });

  it('not when there was none: a first visit finds the light DOM', async () => {
    const source = await publish('', { status: 404 });
    const page = await visit(source, 'persist');
    expect(page.find('news-list').state).to.equal('error');
    expect(fallback(page)).to.equal(true);
    expect(page.log.map(({ level }) => level)).to.deep.equal(['warn']);
    expect(await requests(`/made/${source.name}`)).to.equal(1);
  });
});

const chunks = (page: HostPage, name: string) =>
  page.window.performance.getEntriesByType('resource').filter((entry) => entry.name.includes(`/chunks/${name}`)).length;
