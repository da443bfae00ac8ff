// Pages in parts.
import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { BASE, FEED, bake, bakeStream, feedOf, given, item, list, renderElement } from './support.mjs';

describe('bakeStream', () => {
  for (const [what, html] of Object.entries({
    'a list': `<p>a</p>${list('limit="1"')}<p>b</p>`,
    'a provider': `<topic-feed src="${FEED}"><news-list></news-list><p>b</p></topic-feed>c`,
    'a page': `<!doctype html>\n${list('', '', 'topic-page')}\n`,
    'no element': '<p>a</p>',
    nothing: '',
  })) {
    test(`gives what bake does: ${what}`, async () => {
      mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 9, 1) });
      try {
        let parts = '';
        for await (const part of bakeStream(html, given())) parts += part;
        assert.equal(parts, await bake(html, given()));
      } finally {
        mock.timers.reset();
      }
    });
  }

  test('gives what stands before an element before its feed has come', async () => {
    let answer;
    const late = new Promise((resolve) => (answer = resolve));
    const options = { baseUrl: BASE, fetch: () => late };
    const stream = bakeStream(`<h1>First</h1><quote-block author="A">Own</quote-block>${list()}`, options);
    let first = '';
    while (!/<news-list [^>]*>$/.test(first)) first += (await stream.next()).value;
    assert.match(first, /^<h1>First<\/h1>.*<\/template>Own<\/quote-block>/s);
    answer(Response.json(feedOf([item(1)])));
    let rest = '';
    for await (const part of stream) rest += part;
    assert.match(rest, /Item 1/);
  });

  test('says that a page is no text, for instance a file that was read without its encoding', async () => {
    const stream = bakeStream(Buffer.from(list()), given());
    await assert.rejects(stream.next(), { name: 'TypeError', message: /the page is no string/ });
  });

  test('says what is needed where there are no options, or none for the page', async () => {
    const needed = { name: 'TypeError', message: /baseUrl "undefined": the http\(s\) address of the page is needed/ };
    for (const options of [undefined, {}]) {
      await assert.rejects(bakeStream(list(), options).next(), needed);
      await assert.rejects(bake(list(), options), needed);
      await assert.rejects(renderElement('news-list', options), needed);
    }
  });

  test('can be left', async () => {
    for await (const part of bakeStream(`<p>a</p>${list()}${list()}`, given())) {
      assert.match(part, /^<p>a/);
      break;
    }
  });
});
