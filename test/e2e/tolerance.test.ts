// Feeds that come in strange ways, or are strange, and are shown all the same; on real pages with the built files.
import { expect } from '@open-wc/testing';
import type { NewsList } from '../../src/index.js';
import { engine } from '../commands.js';
import { requests, until } from '../feed/server.js';
import { server } from '../server/address.js';
import { closeAll, openHost, type HostPage } from './host.js';

const elsewhere = server.replace('127.0.0.1', 'localhost');
const connect = `${server} ${elsewhere}`;
const JSON_TYPE = 'type=application/json';

const ONE = ['One item'];
const to = (location: string) => `/redirect-to?location=${encodeURIComponent(location)}`;

const FEEDS: readonly (readonly [what: string, path: string, headlines: readonly string[], tries?: number])[] = [
  ['JSON as text/html', '/typed/minimal.json?type=text/html', ONE],
  ['JSON as text/plain', '/typed/minimal.json?type=text/plain', ONE],
  ['JSON as application/octet-stream', '/typed/minimal.json?type=application/octet-stream', ONE],
  ['JSON as a picture', '/typed/minimal.json?type=image/png', ONE],
  ['JSON without a type', '/typed/minimal.json', ONE],
  ['RSS as JSON', '/typed/rss-1.feed.xml?type=application/json', ['Crossing borders for work']],
  ['JSON with a byte order mark', `/as/utf8/minimal.json?bom&${JSON_TYPE}`, ONE],
  ['JSON that is said to be in Latin-1', '/typed/minimal.json?type=application/json; charset=iso-8859-1', ONE],
  ['JSON in Latin-1', `/as/latin1/minimal.json?${JSON_TYPE}; charset=iso-8859-1`, ONE],
  ['bytes that are no UTF-8', '/invalid-utf8', ['One']],
  ['RSS in UTF-16', '/as/utf16le/rss-1.feed.xml?bom&type=application/xml', ['Crossing borders for work']],
  ['10^5 items', '/items/100000', ['Item 0', 'Item 1']],
  ['a redirect', '/redirect/minimal.json', ONE],
  ['a redirect to another host', to(`${elsewhere}/ok/minimal.json`), ONE],
  ['permission for this host', `/cors-for?origin=${encodeURIComponent(location.origin)}`, ONE],
  ['503 and then the feed', '/flaky/1/minimal.json?retry-after=0', ONE, 2],
  ['429 twice and then the feed', '/flaky/2/minimal.json?status=429&retry-after=0', ONE, 3],
  ['a broken body and then the feed', '/flaky/1/minimal.json?status=cut', ONE, 2],
  ['no version', '/ok/not-versioned.feed.json', ['Known by its items']],
  ['wrong types everywhere', '/ok/wrong-types.feed.json', ['', 'What is right in a wrong list stays']],
  ['ids that are there twice, missing, or no text', '/ok/ids.feed.json', ['First', 'Second of the same id']],
  ['keys of prototypes', '/ok/proto.feed.json', ['Own', 'hasOwnProperty']],
  ['sections of unknown types', '/ok/unknown-types.feed.json', []],
  ['text that is meant to be dangerous', '/ok/dangerous.feed.json', ['Script', 'Control']],
];

const mine = (path: string) => {
  const url = new URL(path, server);
  url.searchParams.set('test', crypto.randomUUID());
  return url.pathname + url.search;
};

const headlines = (page: HostPage) =>
  page
    .deep('[part~=headline]', page.find('news-list').shadowRoot as ShadowRoot)
    .map(({ textContent }) => textContent?.trim());

const list = (path: string) => `<news-list feed="${server}${path}" limit="3" no-images><p>Read on.</p></news-list>`;

/** The headers of each request. */
const headers = async (path: string) =>
  (await (await fetch(`${server}/asked?path=${encodeURIComponent(path)}`)).json()) as Record<string, string>[];

describe('strange feeds', () => {
  afterEach(closeAll);

  for (const [what, path, expected, tries] of FEEDS) {
    it(`${what}: is shown`, async () => {
      const address = mine(path);
      const page = await openHost(list(address), { connect });
      const element = page.find('news-list');
      await element.updateComplete;
      expect(element.state).to.equal('ready');
      expect(page.find<HTMLElement>('p').checkVisibility()).to.equal(false);
      expect(headlines(page).slice(0, expected.length)).to.deep.equal(expected.filter(Boolean).slice(0, 3));
      expect(page.log).to.deep.equal([]);
      if (tries) expect(await requests(address)).to.equal(tries);
    });
  }

  it('asks whether a feed has changed, and takes "no" for an answer', async () => {
    const path = mine('/etag/minimal.json');
    const page = await openHost(list(path), { connect });
    const element = page.find<NewsList>('news-list');
    await page.settled();
    await element.reload();
    expect(element.state).to.equal('ready');
    expect(headlines(page)).to.deep.equal(ONE);
    // WebKit has no HTTP cache while it is driven by tests, and gets the feed once more.
    const second = engine === 'webkit' ? undefined : '"1"';
    expect((await headers(path)).map((sent) => sent['if-none-match'])).to.deep.equal([undefined, second]);
    expect(page.log).to.deep.equal([]);
  });

  it('sends no cookies, and takes none', async () => {
    // Cookies do not know ports: those of the page are those of a feed on the same host.
    const path = mine('/cookie/minimal.json');
    const page = await openHost('<main></main>', { connect });
    page.document.cookie = 'page=1';
    const element = page.document.createElement('news-list');
    element.setAttribute('feed', elsewhere + path);
    page.find('main').append(element);
    await page.settled();
    await element.reload();
    expect(headlines(page)).to.deep.equal(ONE);
    expect((await headers(path)).map(({ cookie }) => cookie)).to.deep.equal([undefined, undefined]);
    expect(page.document.cookie).to.include('page=1').and.not.to.include('feed=1');
    page.document.cookie = 'page=; max-age=0';
  });

  it('asks for nothing that the page did not ask for', async () => {
    const path = mine('/ok/dangerous.feed.json');
    const page = await openHost(list(path), { connect });
    await page.settled();
    await until(async () => (await requests(path)) === 1, 'the request');
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect(new Set(asked)).to.deep.equal(new Set([location.origin, server]));
  });
});
