import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.js';
import { loadFeed, type LoadOptions } from '../../src/feed/load-feed.js';
import type { FeedErrorCode } from '../../src/feed/model.js';
import { closed, server } from '../server/address.js';
import { left, mine, requests, until } from './server.js';

/** The error that a load ends with. */
const failure = (url: string, options?: LoadOptions): Promise<unknown> =>
  loadFeed(url, options).then(
    () => new Error('it was loaded'),
    (error: unknown) => error,
  );

async function fails(url: string, code: FeedErrorCode, options?: LoadOptions): Promise<FeedError> {
  const error = await failure(url, options);
  expect(error).to.be.an.instanceOf(FeedError);
  expect([(error as FeedError).code, (error as FeedError).url]).to.deep.equal([code, url]);
  return error as FeedError;
}

describe('feed/load-feed', () => {
  it('brings the body, and where it came from', async () => {
    const url = `${server}/ok/minimal.json`;
    const loaded = await loadFeed(url);
    expect(loaded.url).to.equal(url);
    expect(JSON.parse(new TextDecoder().decode(loaded.body))).to.have.property('title', 'Minimal');
  });

  it('says of what type the server calls it', async () => {
    expect((await loadFeed(`${server}/html`)).type).to.equal('text/html; charset=utf-8');
  });

  it('says where redirects have led', async () => {
    expect((await loadFeed(`${server}/redirect/minimal.json`)).url).to.equal(`${server}/ok/minimal.json`);
  });

  for (const path of ['/empty', '/status/204', '/status/205']) {
    it(`leaves judging an empty body to others (${path})`, async () => {
      expect((await loadFeed(server + path)).body.length).to.equal(0);
    });
  }

  it('does not look at the type', async () => {
    expect((await loadFeed(`${server}/html`)).body.length).to.be.above(0);
  });

  for (const status of [304, 400, 401, 403, 404, 408, 410, 429, 500, 502, 503]) {
    it(`fails at status ${status}`, async () => {
      const error = await fails(`${server}/status/${status}`, 'http');
      expect(error.status).to.equal(status);
      expect(error.message).to.contain(String(status));
    });
  }

  for (const [what, url] of [
    ['a reset connection', `${server}/reset`],
    ['a truncated body', `${server}/truncated`],
    ['a closed port', `${closed}/feed.json`],
    ['no CORS permission', `${server}/no-cors/minimal.json`],
    ['a redirect loop', `${server}/redirect-loop`],
  ] as const) {
    it(`fails at ${what}`, async () => {
      const error = await fails(url, 'network');
      expect(error.message).to.contain('Access-Control-Allow-Origin');
      expect(error.cause).to.be.an.instanceOf(Error);
      expect(error.status).to.equal(undefined);
    });
  }

  for (const address of [
    '',
    'feed.json',
    '/feed.json',
    'javascript:alert(1)',
    'data:,{}',
    'blob:x',
    'file:///a',
    'https://[',
  ]) {
    it(`asks nobody for ${JSON.stringify(address)}`, async () => {
      await fails(address, 'bad-url');
    });
  }

  describe('the deadline', () => {
    it('ends a wait for headers', async () => {
      const path = mine('/hang');
      const error = await fails(server + path, 'timeout', { timeout: 0.3 });
      expect(error.message).to.contain('0.3 s');
      await until(async () => (await left(path)) === 1, 'the request is broken off');
    });

    it('ends a wait for the rest of the body', async () => {
      const path = mine('/stall');
      await fails(server + path, 'timeout', { timeout: 0.3 });
      await until(async () => (await left(path)) === 1, 'the request is broken off');
    });

    it('is for one request only', async () => {
      await Promise.all([
        fails(`${server}/hang`, 'timeout', { timeout: 0.1 }),
        loadFeed(`${server}/slow/200/minimal.json`),
      ]);
    });
  });

  describe('the size', () => {
    it('is limited to 8 MiB', async () => {
      await fails(`${server}/big`, 'too-large');
    });

    it('is limited to what is wished', async () => {
      const url = `${server}/ok/minimal.json`;
      const { length } = (await loadFeed(url)).body;
      expect((await loadFeed(url, { maxBytes: length })).body.length).to.equal(length);
      await fails(url, 'too-large', { maxBytes: length - 1 });
    });
  });

  describe('the signal', () => {
    it('breaks off a wait for headers, with its own reason', async () => {
      const path = mine('/hang');
      const abort = new AbortController();
      const ended = failure(server + path, { signal: abort.signal });
      await until(async () => (await requests(path)) === 1, 'the request arrives');
      const reason = new Error('enough');
      abort.abort(reason);
      expect(await ended).to.equal(reason);
      await until(async () => (await left(path)) === 1, 'the request is broken off');
    });

    it('breaks off a body', async () => {
      const path = mine('/stall');
      const abort = new AbortController();
      const ended = failure(server + path, { signal: abort.signal });
      await until(async () => (await requests(path)) === 1, 'the request arrives');
      abort.abort();
      expect(await ended).to.have.property('name', 'AbortError');
      await until(async () => (await left(path)) === 1, 'the request is broken off');
    });

    it('prevents a request', async () => {
      const path = mine('/ok/minimal.json');
      const reason = new Error('too late');
      expect(await failure(server + path, { signal: AbortSignal.abort(reason) })).to.equal(reason);
      expect(await requests(path)).to.equal(0);
    });

    it('means nothing any more afterwards', async () => {
      const abort = new AbortController();
      const { body } = await loadFeed(`${server}/ok/minimal.json`, { signal: abort.signal });
      abort.abort();
      expect(body.length).to.be.above(0);
    });
  });

  it('sends no cookies, and takes the platform for the rest', async () => {
    const original = globalThis.fetch;
    const inits: (RequestInit | undefined)[] = [];
    try {
      globalThis.fetch = (input, init) => {
        inits.push(init);
        return original(input, init);
      };
      await loadFeed(`${server}/ok/minimal.json`);
    } finally {
      globalThis.fetch = original;
    }
    expect(inits.map((init) => init?.credentials)).to.deep.equal(['omit']);
    expect(inits.map((init) => init?.headers)).to.deep.equal([undefined]);
  });
});
