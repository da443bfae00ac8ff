// The data that travel with a page.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFragment } from 'parse5';
import { FEED, bake, feedOf, given, hostile, item, list } from './support.mjs';

const dataIn = (html) =>
  [
    ...html.matchAll(
      /<script type="application\/feed\+json" data-feed="([^"]*)" data-url="([^"]*)"( data-partial)?>(.*?)<\/script>/gs,
    ),
  ].map(([, feed, url, partial, json]) => ({ feed, url, partial: Boolean(partial), ...JSON.parse(json) }));
const ids = ({ items }) => items.map(({ id }) => id);
const long = (id, more) =>
  item(id, { summary: 'Short.', content_text: 'Long.', content_html: '<p>Long.</p>', ...more });

describe('the data of a page', () => {
  test('stand behind the last element that shows them, once', async () => {
    const baked = await bake(`${list()}<p>a</p>${list('', '<b>c</b>')}<p>d</p>`, given());
    assert.match(
      baked,
      /<p>a<\/p><news-list [^>]*><template.*<\/template><script type="application\/feed\+json".*<\/script><b>c<\/b><\/news-list><p>d<\/p>$/s,
    );
    assert.equal(dataIn(baked).length, 1);
  });

  test('of a provider stand in the last element that it provides for', async () => {
    const html = `<topic-feed src="${FEED}"><news-list></news-list><p>a<topic-hero></topic-hero></p></topic-feed>b`;
    const baked = await bake(html, given());
    assert.match(baked, /<\/template><script [^>]*>[^<]*<\/script><\/topic-hero><\/p><\/topic-feed>b$/);
    const before = await bake(`${html}<quote-block quote="c"></quote-block>`, given());
    assert.match(before, /<\/script><\/topic-hero><\/p><\/topic-feed>b<quote-block /);
    const alone = await bake(`<topic-feed src="${FEED}"><p>a</p></topic-feed>b`, given());
    assert.match(alone, /<\/template><script [^>]*>[^<]*<\/script><p>a<\/p><\/topic-feed>b$/);
  });

  test('of a provider for shadow roots stand at its end', async () => {
    const html = `<topic-feed src="${FEED}"><div><template shadowrootmode="open"><news-list></news-list></template></div></topic-feed>b`;
    assert.match(await bake(html, given()), /<\/div><script [^>]*>[^<]*<\/script><\/topic-feed>b$/);
  });

  test('stand in each shadow root that needs them', async () => {
    const baked = await bake(`${list()}<div><template shadowrootmode="open">${list()}</template></div>`, given());
    assert.equal(dataIn(baked).length, 2);
  });

  test('are the address as it was written, and the one that was answered', async () => {
    const feed = feedOf([item(1)]);
    const baked = await bake(
      '<news-list feed=" /a?b&amp;c=&quot;#d "></news-list>',
      given(undefined, { feeds: { 'https://host.example/a?b&c=%22': feed } }),
    );
    const [{ feed: written, url }] = dataIn(baked);
    assert.equal(written, '/a?b&amp;c=&quot;#d');
    assert.match(url, /^https:\/\/host\.example\/a\?b&amp;c=%22/);
  });

  test('are whole where all is shown', async () => {
    const [data] = dataIn(await bake(list(), given()));
    assert.deepEqual([data.partial, ids(data)], [false, ['1', '2']]);
  });

  test('are only what is shown', async () => {
    const feed = feedOf([1, 2, 3, 4].map((id) => item(id, { _topic: { section: id % 2 ? 'odd' : 'even' } })));
    const [data] = dataIn(
      await bake(list('limit="1"') + list('section="even" limit="1"', '', 'focus-card'), given(feed)),
    );
    assert.deepEqual([data.partial, ids(data)], [true, ['1', '2']]);
  });

  test('have no bodies where nobody shows them', async () => {
    const feed = feedOf([long(1), long(2, { title: undefined, summary: undefined })]);
    const bodies = ({ items }) => items.map((one) => one.content_text);
    const [lists] = dataIn(await bake(list(), given(feed)));
    assert.deepEqual([lists.partial, bodies(lists)], [true, [undefined, 'Long.']]);
    const [both] = dataIn(await bake(list() + list('', '', 'area-of-work-grid'), given(feed)));
    assert.deepEqual([both.partial, bodies(both)], [false, ['Long.', 'Long.']]);
  });

  test('are those of sections in a page', async () => {
    const feed = feedOf([long(1, { _topic: { section: 'a' } }), long(2, { _topic: { section: 'b' } })], {
      _topic: {
        sections: [
          { id: 'a', type: 'area-of-work-grid' },
          { id: 'c', type: 'news-list' },
        ],
      },
    });
    const [data] = dataIn(await bake(list('', '', 'topic-page'), given(feed)));
    assert.deepEqual([data.partial, ids(data)], [true, ['1']]);
    assert.equal(data.items[0].content_text, 'Long.');
  });

  test('are of nothing where elements show what they are given otherwise', async () => {
    const html = '<news-list><script type="application/json">[{"id":1,"title":"Item 1"}]</script></news-list>';
    const baked = await bake(html, given());
    assert.match(baked, /^<news-list><template.*Item 1.*<\/template><script type="application\/json">\[\{"id":1/s);
    assert.deepEqual(dataIn(baked), []);
  });

  test('cannot end the script, or begin a comment', async () => {
    const texts = [...(await hostile()), '</script>', '<!--<script>', '\u2028\u2029', ']]>'];
    const feed = feedOf(
      texts.map((text, id) => item(id, { title: text, summary: text, content_html: text, url: text })),
    );
    const baked = await bake(list('', '', 'area-of-work-grid'), given(feed));
    const json = /<script [^>]*>(.*?)<\/script>/s.exec(baked)[1];
    assert.doesNotMatch(json, /[<\u2028\u2029]/);
    const [element] = parseFragment(baked).childNodes;
    assert.deepEqual(
      element.childNodes.map(({ tagName }) => tagName),
      ['template', 'script'],
    );
    assert.equal(JSON.parse(json).items.length, texts.length);
  });
});
