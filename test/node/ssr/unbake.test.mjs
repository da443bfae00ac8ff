// Baking again what was baked.
import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { unbake } from '../../../dist/ssr/unbake.js';
import { BASE, FEED, bake, feedOf, given, item, list, text } from './support.mjs';

const shadow = (inside) => `<template shadowrootmode="open">${inside}</template>`;
const PAGES = {
  'a list': list(),
  'a list with content': list('limit="1"', '\r\n<p>Our news.</p>\r\n'),
  'a provider and what is in it': `<topic-feed src="${FEED}"><main>\n<news-list></news-list>\n<topic-page></topic-page></main></topic-feed>`,
  'items of their own':
    '<news-list><news-item headline="One">A</news-item></news-list><news-item headline="Two"></news-item>',
  'a whole page': `<!doctype html><html lang=en><head><title>x</title></head><body>${list('', '', 'topic-page')}${list()}`,
  'shadow roots of the page': `<div>${shadow(list())}</div>`,
  'a table': `<table><tr><td>${list()}</td></tr>${list()}</table>`,
};

describe('what was baked', () => {
  for (const [what, html] of Object.entries(PAGES)) {
    test(`is what it was without that: ${what}`, async () => {
      const baked = await bake(html, given());
      assert.notEqual(baked, html);
      assert.equal(unbake(baked, '').html, html);
    });

    test(`is the same when it is baked again: ${what}`, async () => {
      mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 9, 1) });
      try {
        const baked = await bake(html, given());
        assert.equal(await bake(baked, given()), baked);
      } finally {
        mock.timers.reset();
      }
    });
  }

  test('with a prefix is known by it', async () => {
    const html = `<ilo-news-list feed="${FEED}"></ilo-news-list>`;
    const baked = await bake(html, given(undefined, { prefix: 'ilo-' }));
    assert.equal(unbake(baked, 'ilo-').html, html);
    assert.equal(unbake(baked, '').html, baked);
  });

  test('by another version goes as well', async () => {
    const baked = (await bake(list(), given())).replace(/<!--topic-elements \S+/, '<!--topic-elements 0.0.1-next.3');
    assert.equal(unbake(baked, '').html, list());
  });

  test('changes with the feed', async () => {
    const first = await bake(list(), given());
    const next = await bake(first, given(feedOf([item(3)])));
    assert.match(next, /Item 3/);
    assert.doesNotMatch(next, /Item 1/);
    assert.equal(next.match(/<template/g).length, 1);
    assert.equal(next.match(/<script/g).length, 1);
  });
});

describe('what is not ours stays:', () => {
  for (const [what, html] of [
    ['a shadow root', `<news-list>${shadow('<p>A</p>')}</news-list>`],
    ['an empty one', `<news-list>${shadow('')}</news-list>`],
    ['one with another comment', `<news-list>${shadow('<!--topic-elements-->')}</news-list>`],
    ['ours of another element', `<div>${shadow('<!--topic-elements 1.0.0 1-->')}</div>`],
    ['one that is not the first', `<news-list><p></p>${shadow('<!--topic-elements 1.0.0 1-->')}</news-list>`],
    ['a template', '<news-list><template><!--topic-elements 1.0.0 1--></template></news-list>'],
    ['data of the page', '<news-list><script type="application/feed+json">{}</script></news-list>'],
    ['data around elements', '<script type="application/feed+json" data-feed="x">{}</script><news-list></news-list>'],
    ['items', '<news-list><script type="application/json" data-feed="x">[]</script></news-list>'],
    ['all in a template', `<template><news-list>${shadow('<!--topic-elements 1.0.0 1-->')}</news-list></template>`],
  ]) {
    test(what, () => assert.equal(unbake(html, '').html, html));
  }
});

test('unbake takes data out where nothing else of baking is left', () => {
  const data = '<script type="application/feed+json" data-feed="x">{}</script>';
  assert.equal(unbake(`<news-list feed="x">${data}</news-list>`, '').html, '<news-list feed="x"></news-list>');
});

test('unbake knows what is written in capitals', () => {
  const html = '<news-list><TEMPLATE SHADOWROOTMODE="open"><!--topic-elements 1.0.0 1--></TEMPLATE></news-list>';
  assert.equal(unbake(html, '').html, '<news-list></news-list>');
});

test('unbake takes once what stands in an element in another', () => {
  const data = '<script type="application/feed+json" data-feed="x">{}</script>';
  const { html, data: earlier } = unbake(`<topic-feed src="x"><news-list>${data}</news-list></topic-feed>`, '');
  assert.equal(html, '<topic-feed src="x"><news-list></news-list></topic-feed>');
  assert.equal(earlier.length, 1);
});

test('unbake gives the data that a page came with', async () => {
  const { data } = unbake(await bake(list(), given()), '');
  assert.deepEqual(
    data.map(({ feed, url, json }) => [feed, url, JSON.parse(json).items.length]),
    [[FEED, FEED, 2]],
  );
});

test('looks through an element with any number of others in it', () => {
  const html = `<news-list><div data-feed>${'<b></b>'.repeat(150_000)}</div></news-list>`;
  assert.equal(unbake(html, '').html, html);
});

test('the demo page is the same to the byte', async () => {
  const html = await text('demo/elements.html');
  const feed = JSON.parse(await text('demo/feeds/labour-migration.json'));
  const feeds = Object.fromEntries(
    ['labour-migration', 'notices', 'slow'].map((name) => [new URL(`../demo/feeds/${name}.json`, BASE).href, feed]),
  );
  const baked = await bake(html, { ...given(), feeds, onProblem: () => undefined });
  assert.equal(unbake(baked, '').html, html);
});
