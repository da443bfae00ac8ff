// Feeds of a build: given ones, requests, repeated ones, failures.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Feeds } from '../../../dist/ssr/feeds.js';
import { start } from '../../server/server.mjs';
import { BASE, Baker, FEED, bake, feedOf, item, texts } from './support.mjs';

let host;
before(async () => (host = await start()));
after(() => host.close());

const count = async (path) => (await fetch(`${host.url}/count?path=${encodeURIComponent(path)}`)).json();
const list = (feed) => `<news-list feed="${feed}"><p>Ours.</p></news-list>`;

describe('a feed that is given', () => {
  const feed = feedOf([item(1)]);
  const json = JSON.stringify(feed);
  for (const [what, feeds] of [
    ['as an object', { [FEED]: feed }],
    ['as text', { [FEED]: json }],
    ['as bytes', { [FEED]: new TextEncoder().encode(json) }],
    ['as bytes of UTF-8 with a mark', { [FEED]: new TextEncoder().encode(`\ufeff${json}`) }],
    ['in a Map', new Map([[FEED, feed]])],
    [
      'as XML',
      { [FEED]: '<rss version="2.0"><channel><title>t</title><item><title>Item 1</title></item></channel></rss>' },
    ],
    [
      'as bytes of XML in another encoding',
      {
        [FEED]: Buffer.from(
          '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><item><title>Item 1</title></item></channel></rss>',
          'latin1',
        ),
      },
    ],
    [
      'as a WordPress answer',
      {
        [FEED]: [
          {
            id: 1,
            date_gmt: '2026-01-01T00:00:00',
            link: 'https://a.example/1',
            title: { rendered: 'Item 1' },
            excerpt: { rendered: '' },
            type: 'post',
          },
        ],
      },
    ],
  ]) {
    test(what, async () => {
      const baker = new Baker({ feeds, fetch: () => assert.fail('asked') });
      assert.ok(texts(await baker.bake(list(FEED), { baseUrl: BASE })).includes('Item 1'));
      assert.equal(baker.requests, 0);
    });
  }

  test('is found by its absolute address, and without fragment', async () => {
    const feeds = { 'https://host.example/f.json': feed };
    for (const address of [
      '/f.json',
      '../f.json',
      'https://host.example/f.json#a',
      'HTTPS://HOST.example:443/f.json',
    ]) {
      assert.ok(texts(await bake(list(address), { baseUrl: BASE, feeds })).includes('Item 1'), address);
    }
  });

  test('and is none, is a problem like any other', async () => {
    const problems = [];
    const onProblem = (problem) => problems.push(problem);
    await bake(list(FEED), { baseUrl: BASE, feeds: { [FEED]: '<html>' }, onProblem });
    assert.deepEqual(
      problems.map(({ error }) => error.code),
      ['not-a-feed'],
    );
  });
});

describe('a feed that is requested', () => {
  test('is asked for once by all elements and pages of a build', async () => {
    const path = '/ok/minimal.json?test=ssr-once';
    const baker = new Baker();
    const page = `${list(host.url + path)}${list(`${host.url + path}#a`)}<topic-feed src="${host.url + path}"></topic-feed>`;
    await Promise.all([1, 2, 3].map(() => baker.bake(page, { baseUrl: BASE })));
    await baker.bake(page, { baseUrl: BASE });
    assert.equal(await count(path), 1);
    assert.equal(baker.requests, 1);
  });

  test('is asked for with the fetch that is given, and what that is told', async () => {
    const asked = [];
    const html = await bake(list('/f.json'), {
      baseUrl: BASE,
      fetch: (url, init) => {
        asked.push([String(url), init.signal instanceof AbortSignal]);
        return Promise.resolve(Response.json(feedOf([item(5)])));
      },
    });
    assert.ok(texts(html).includes('Item 5'));
    assert.deepEqual(asked, [['https://host.example/f.json', true]]);
  });

  test('is asked for again where that may help', async () => {
    const path = '/flaky/2/minimal.json?retry-after=0&test=ssr';
    const feeds = new Feeds();
    const feed = await feeds.get(host.url + path);
    assert.equal(feed.items?.length, 1);
    assert.equal(feeds.requests, 3);
  });

  for (const [what, path, code, status] of [
    ['is not there', '/status/404?test=ssr', 'http', 404],
    ['is no feed', '/html?test=ssr', 'not-a-feed', undefined],
    ['is endless', '/whitespace?test=ssr', 'too-large', undefined],
  ]) {
    test(`and ${what}, is asked for once`, async () => {
      const feeds = new Feeds();
      const [error, again] = [await feeds.get(host.url + path), await feeds.get(host.url + path)];
      assert.deepEqual([error.code, error.status, again === error], [code, status, true]);
      assert.equal(await count(path), 1);
    });
  }

  test('and does not come, is given up in time', async () => {
    const error = await new Feeds({ timeout: 0.05, fetch: (url, init) => fetch(url, init) })
      .get(`${host.url}/hang?retry=none`)
      .catch(assert.fail);
    assert.equal(error.code, 'timeout');
  });

  test('is no address', async () => {
    const feeds = new Feeds();
    for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'x', ''])
      assert.equal((await feeds.get(address)).code, 'bad-url');
    assert.equal(feeds.requests, 0);
  });

  test('from elsewhere than it was asked for has addresses of there', async () => {
    const html = await bake(list(`${host.url}/redirect/native.feed.json`), { baseUrl: BASE });
    assert.match(
      html,
      new RegExp(`data-feed="${host.url}/redirect/native.feed.json" data-url="${host.url}/ok/native.feed.json"`),
    );
  });
});
