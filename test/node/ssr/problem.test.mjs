// Feeds that cannot be had: what is shown instead, and what is said.
import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { BASE, FEED, bake, feedOf, given, item, list, timeless } from './support.mjs';

const none = { baseUrl: BASE, feeds: {}, fetch: () => Promise.resolve(new Response('', { status: 404 })) };

async function problemsOf(html, options = {}) {
  const problems = [];
  const baked = await bake(html, { ...none, ...options, onProblem: (problem) => problems.push(problem) });
  return { baked, problems };
}

describe('an element whose feed cannot be had', () => {
  test('stays as it is, and it is told', async () => {
    const html = `<p>\n${list('', '<p>Ours.</p>')}`;
    const { baked, problems } = await problemsOf(html);
    assert.equal(baked, html);
    assert.deepEqual(
      problems.map(({ tag, address, line, error, kept }) => [tag, address, line, error.code, error.status, kept]),
      [['news-list', FEED, 2, 'http', 404, 'light-dom']],
    );
  });

  test('keeps what was there the last time', async () => {
    const before = await bake(list('', '<p>Ours.</p>'), given());
    const { baked, problems } = await problemsOf(before);
    assert.equal(timeless(baked), timeless(before));
    assert.deepEqual(
      problems.map(({ kept }) => kept),
      ['earlier'],
    );
  });

  test('keeps what another edition of the page had', async () => {
    const earlier = await bake(list(), given());
    const { baked, problems } = await problemsOf(`<h1>New</h1>${list('limit="1"')}`, { earlier });
    assert.match(baked, /^<h1>New<\/h1>.*Item 1/s);
    assert.doesNotMatch(baked, /Item 2/);
    assert.deepEqual(
      problems.map(({ kept }) => kept),
      ['earlier'],
    );
  });

  test('takes what is there now before what was there', async () => {
    const earlier = await bake(list(), given());
    assert.match(await bake(list(), given(feedOf([item(9)]), { earlier })), /Item 9/);
  });

  for (const [what, damage] of [
    ['no JSON', (html) => html.replace('{"version"', '{version')],
    ['of another address', (html) => html.replaceAll(FEED, 'https://other.example/feed.json')],
  ]) {
    test(`has no use for earlier data that are ${what}`, async () => {
      const earlier = damage(await bake(list(), given()));
      const { baked, problems } = await problemsOf(list(), { earlier });
      assert.equal(baked, list());
      assert.deepEqual(
        problems.map(({ kept }) => kept),
        ['light-dom'],
      );
    });
  }

  test('is told of each time, in the order of the page', async () => {
    const { problems } = await problemsOf(
      `<topic-feed src="${FEED}">\n<topic-hero></topic-hero></topic-feed>\n${list('', '', 'topic-page')}\n<news-list feed="javascript:x"></news-list>`,
    );
    assert.deepEqual(
      problems.map(({ tag, line, error }) => [tag, line, error.code]),
      [
        ['topic-feed', 1, 'http'],
        ['topic-page', 3, 'http'],
        ['news-list', 4, 'bad-url'],
      ],
    );
  });

  test('is told of in the console where nobody listens', async () => {
    const warn = mock.method(console, 'warn', () => undefined);
    try {
      await bake(`\n${list()}`, none);
      assert.deepEqual(
        warn.mock.calls.map(({ arguments: [text] }) => text.replace(/\(http\).*;/, '(http): …;')),
        [`[topic-elements] line 2, <news-list> "${FEED}" (http): …; what stands between the tags is kept.`],
      );
    } finally {
      warn.mock.restore();
    }
  });

  test('is told of with what Node knows of the connection', async () => {
    const warn = mock.method(console, 'warn', () => undefined);
    try {
      const address = 'http://127.0.0.1:1/feed.json';
      // OpenSSL ends its messages with a line.
      const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1\n'), { code: 'ECONNREFUSED' });
      const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));
      await bake(`<news-list feed="${address}"></news-list>`, { baseUrl: BASE, fetch });
      assert.equal(
        warn.mock.calls[0].arguments[0],
        `[topic-elements] line 1, <news-list> "${address}" (network): no connection, or a broken one (${cause.message.trim()}); what stands between the tags is kept.`,
      );
    } finally {
      warn.mock.restore();
    }
  });

  test('is told of without the password of an address', async () => {
    const warn = mock.method(console, 'warn', () => undefined);
    try {
      await bake('<news-list feed="http://reader:secret@127.0.0.1:1/feed.json"></news-list>', { baseUrl: BASE });
      const [said] = warn.mock.calls[0].arguments;
      assert.match(said, /"http:\/\/127\.0\.0\.1:1\/feed\.json" \(network\): .*includes credentials/);
      assert.doesNotMatch(said, /reader|secret/);
    } finally {
      warn.mock.restore();
    }
  });

  test('does not keep others from being shown', async () => {
    const { baked } = await problemsOf(`<news-list feed="/none.json"></news-list>${list()}`, { feeds: given().feeds });
    assert.match(baked, /^<news-list feed="\/none.json"><\/news-list><news-list [^>]*><template.*Item 1/s);
  });
});

describe('a feed that is empty', () => {
  test('leaves what stands between the tags', async () => {
    const html = list('', '<p>Ours.</p>');
    const problems = [];
    const baked = await bake(html, given(feedOf([]), { onProblem: (problem) => problems.push(problem) }));
    assert.equal(baked.replace(/<script.*?<\/script>/s, ''), html);
    assert.deepEqual(problems, []);
  });
});

describe('bake refuses', () => {
  for (const baseUrl of ['', '/a', 'javascript:x', 'file:///a', undefined]) {
    test(`the base address ${baseUrl}`, async () => {
      await assert.rejects(bake(list(), { ...none, baseUrl }), { name: 'TypeError', message: /baseUrl/ });
    });
  }
  test('a prefix that no element can have', () => {
    for (const prefix of ['a', 'A-', '1-', '-'])
      assert.throws(() => bake(list(), { ...none, prefix }), { name: 'TypeError', message: /prefix/ });
  });

  test('another mode than the two that there are', () => {
    for (const mode of ['lite', '', null, true])
      assert.throws(() => bake(list(), { ...none, mode }), { name: 'TypeError', message: /mode/ });
  });
});
