// What visitors get when a feed fails in whatever way, and what the server gets, on real pages with the built files and
// strict headers. test/server/ makes the faults.
import { expect } from '@open-wc/testing';
import type { FeedErrorLike } from '../../src/feed/model.js';
import { left, requests, until } from '../feed/server.js';
import { closed, server } from '../server/address.js';
import { closeAll, openHost, type HostPage } from './host.js';

/** The same server under another name: to the browser, a stranger. */
const elsewhere = server.replace('127.0.0.1', 'localhost');
/** Schemes too: the browser shall refuse them by itself, not because of the policy. */
const connect = `${server} ${elsewhere} ${closed} data: javascript:`;

const MESSAGES: Readonly<Record<string, string>> = {
  http: 'This content is not available at the moment.',
  network: 'This content could not be loaded. Please check your connection.',
  timeout: 'This content is taking too long to load.',
  'not-a-feed': 'This content cannot be shown.',
  'too-large': 'This content cannot be shown.',
  'bad-url': 'This content cannot be shown.',
};

interface Outcome {
  readonly code: string;
  readonly status?: number;
  /** How many requests the server gets; unchecked when undefined: each hop of a redirect is one. */
  readonly tries?: number;
  /** Whether the browser may ask again by itself, where a connection that it had kept open breaks; Firefox ten times. */
  readonly more?: boolean;
  /** Whether the answer has no end, so that the client has to break it off. */
  readonly endless?: boolean;
}

const http = (status: number, tries = 1): Outcome => ({ code: 'http', status, tries });
const NETWORK: Outcome = { code: 'network', tries: 3 };
const BROKEN: Outcome = { ...NETWORK, more: true };
const REDIRECTED: Outcome = { code: 'network' };
const TOO_SLOW: Outcome = { code: 'timeout', tries: 1, endless: true };
const TOO_LARGE: Outcome = { code: 'too-large', tries: 1 };
const MUCH_TOO_LARGE: Outcome = { ...TOO_LARGE, endless: true };
const NO_FEED: Outcome = { code: 'not-a-feed', tries: 1 };

const to = (location: string) => `/redirect-to?location=${encodeURIComponent(location)}`;
const other = `/cors-for?origin=${encodeURIComponent('https://other.example')}`;

const FAULTS: readonly (readonly [what: string, path: string, outcome: Outcome])[] = [
  ['no headers', '/hang', TOO_SLOW],
  ['headers that do not end', '/slow-headers', TOO_SLOW],
  ['a body that stalls', '/stall', TOO_SLOW],
  ['a body that comes byte by byte', '/drip', TOO_SLOW],
  ['a body that is cut short', '/truncated', NETWORK],
  ['a chunk that is cut short', '/truncated-chunk', NETWORK],
  ['a connection that is reset', '/reset', BROKEN],
  ['a connection that is reset in mid-body', '/reset-body', NETWORK],
  ['something that is not HTTP', '/garbage', BROKEN],
  ...[400, 401, 402, 403, 404, 405, 406, 409, 410, 418, 422, 426, 451].map(
    (status) => [`${status}`, `/status/${status}`, http(status)] as const,
  ),
  ['408', '/status/408?retry-after=0', { ...http(408, 3), more: true }],
  ...[429, 500, 501, 502, 503, 504, 599].map(
    (status) => [`${status}`, `/status/${status}?retry-after=0`, http(status, 3)] as const,
  ),
  ['204', '/status/204', NO_FEED],
  ['a bare 304', '/status/304', http(304)],
  ['401 that asks for a password', '/auth/401', http(401)],
  ['503 for a day', '/status/503?retry-after=86400', http(503)],
  ['503 until a far date', '/status/503?retry-after=Fri, 31 Dec 2100 23:59:59 GMT', http(503)],
  ['503 until a date that is past', '/status/503?retry-after=Thu, 01 Jan 2015 00:00:00 GMT', http(503, 3)],
  ['503 for nobody knows how long', '/status/503?retry-after=soon', http(503, 3)],
  ['no permission to read', '/no-cors/minimal.json', NETWORK],
  ['permission for somebody else', other, NETWORK],
  ['redirects without end', '/redirect-loop', REDIRECTED],
  ['a redirect to where nobody may read', to(`${elsewhere}/no-cors/minimal.json`), REDIRECTED],
  ['a redirect to where somebody else may read', to(elsewhere + other), REDIRECTED],
  ['a redirect to a script', to('javascript:alert(1)'), REDIRECTED],
  ['a redirect to data', to('data:application/json,{"version":"1.1","items":[{"id":"1"}]}'), REDIRECTED],
  ['a redirect to a login page', to('/html'), NO_FEED],
  ['a login page', '/html', NO_FEED],
  ['a warning before the feed', '/php-warning', NO_FEED],
  ['an empty body', '/empty', NO_FEED],
  ['a body that is not JSON', '/not-json', NO_FEED],
  ['JSON that is no feed', to('/count'), NO_FEED],
  ['JSON in UTF-16', '/as/utf16le/minimal.json?bom&type=application/json', NO_FEED],
  ['9 MiB', '/big', TOO_LARGE],
  // A fast reader has it all before it is told to stop.
  ['200 MiB', '/big/200', TOO_LARGE],
  // WebKit unpacks all of it, even when nobody reads on: more of it holds up the tests that follow.
  ['256 MiB in 256 KiB', '/bomb/256', TOO_LARGE],
  ['blanks without end', '/whitespace', MUCH_TOO_LARGE],
  ...[1e5, 1e6].flatMap((depth) => [
    [`arrays, ${depth} deep`, `/deep/${depth}`, NO_FEED] as const,
    [`objects, ${depth} deep`, `/deep/${depth}?kind=object`, NO_FEED] as const,
    [`nothing but arrays, ${depth} deep`, `/deep/${depth}?bare`, NO_FEED] as const,
  ]),
];

/** The path, with a query of its own: requests of other tests, and of other engines, are not counted. */
const mine = (path: string) => {
  const url = new URL(path, server);
  url.searchParams.set('test', crypto.randomUUID());
  return url.pathname + url.search;
};

/** What the browser itself says of a failed request is no fault of the page. */
const own = (page: HostPage) =>
  page.log.filter(({ level, text }) => level !== 'error' || text.includes('topic-elements'));

const failures = (page: HostPage) => {
  const heard: { readonly id: string; readonly error: FeedErrorLike }[] = [];
  page.document.addEventListener('topic-error', ({ target, error }) => {
    heard.push({ id: (target as Element).id, error });
  });
  return heard;
};

const titles = (page: HostPage, selector: string) =>
  page
    .deep('[part~=headline]', page.find(selector).shadowRoot as ShadowRoot)
    .map(({ textContent }) => textContent?.trim());

describe('faults', () => {
  afterEach(closeAll);

  for (const [what, path, { code, status, tries, more, endless }] of FAULTS) {
    it(`${what}: what is there stays, else a message says it`, async () => {
      const [first, later] = [mine(path), mine(`/first/minimal.json${path}`)];
      const timeout = code === 'timeout' ? 1 : 20;
      // Built by the page, so that its listeners hear what the elements say.
      const page = await openHost('<main></main>', { connect });
      const heard = failures(page);
      const main = page.find('main');
      const add = (tag: string, feed: string, fallback = '') => {
        const element = page.document.createElement(tag as 'news-list');
        Object.assign(element, { id: `${tag}-${main.childElementCount}` });
        for (const [name, value] of Object.entries({ feed: server + feed, timeout, heading: 'News' })) {
          element.setAttribute(name, String(value));
        }
        if (fallback) element.append(Object.assign(page.document.createElement('p'), { textContent: fallback }));
        main.append(element);
        return element;
      };
      const kept = add('news-list', first, 'Read our news elsewhere.');
      const bare = add('topic-page', first);
      const good = add('news-list', later);

      await good.updateComplete;
      expect(good.state).to.equal('ready');
      await good.reload();
      await page.settled();

      expect([kept, bare, good].map(({ state }) => state)).to.deep.equal(['error', 'error', 'error']);
      expect(page.find<HTMLElement>('main p').checkVisibility()).to.equal(true);
      expect(page.deep('[part~=message], [part~=button]', kept.shadowRoot as ShadowRoot)).to.deep.equal([]);
      expect(titles(page, `#${good.id}`)).to.deep.equal(['One item']);
      expect(page.deep('[part~=message], [part~=button]', good.shadowRoot as ShadowRoot)).to.deep.equal([]);
      const [message, button] = page.deep('[part~=message], [part~=button]', bare.shadowRoot as ShadowRoot);
      expect([message, button].map((node) => node?.textContent?.trim())).to.deep.equal([MESSAGES[code], 'Try again']);

      expect(heard.map(({ id }) => id).sort()).to.deep.equal([kept, bare, good].map(({ id }) => id).sort());
      for (const { error } of heard) expect([error.code, error.status]).to.deep.equal([code, status]);
      // Two elements wait for one request: one warning, which names one of them.
      expect(own(page).map(({ level }) => level)).to.deep.equal(['warn', 'warn']);
      for (const { text } of own(page)) expect(text).to.include(` feed="${server}/`).and.to.include(`(${code}): `);

      if (endless) {
        await until(async () => (await left(first)) === tries, `${first} is broken off`);
        await until(async () => (await left(later)) === tries, `${later} is broken off`);
      }
      if (tries === undefined) return;
      const most = more ? 10 * tries : tries;
      expect(await requests(first), 'requests').to.be.within(tries, most);
      expect(await requests(later), 'requests of the reload, and the first').to.be.within(tries + 1, most + 1);
    });
  }

  for (const [what, feed, code] of [
    ['a server that does not listen', `${closed}/feed.json`, 'network'],
    ['an address that cannot be fetched', 'ftp://feeds.example/feed.json', 'bad-url'],
    ['a script in the place of an address', 'javascript:alert(1)', 'bad-url'],
  ] as const) {
    it(`${what}: what is there stays, else a message says it`, async () => {
      const attributes = `feed="${feed}" heading="News"`;
      const page = await openHost(
        `<news-list ${attributes}><p>Read our news elsewhere.</p></news-list><topic-page ${attributes}></topic-page>`,
        { connect },
      );
      await page.settled();
      const bare = page.find('topic-page');
      expect([page.find('news-list').state, bare.state]).to.deep.equal(['error', 'error']);
      expect(page.find<HTMLElement>('news-list p').checkVisibility()).to.equal(true);
      const [message] = page.deep('[part~=message]', bare.shadowRoot as ShadowRoot);
      expect(message?.textContent?.trim()).to.equal(MESSAGES[code]);
      expect(new Set(own(page).map(({ level }) => level))).to.deep.equal(new Set(['warn']));
      for (const { text } of own(page)) expect(text).to.include(`feed="${feed}"> (${code}): `);
    });
  }
});
