// Which elements are found in a page, and where: as browsers read it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPage } from '../../../dist/ssr/page.js';

const find = (html, prefix = '') => readPage(html, prefix, 'https://host.example/a/b.html');
/** `tag` with what stands between its tags. */
const found = (html, prefix) =>
  find(html, prefix).places.map(({ node, inside, end }) => [node.tagName, html.slice(inside, end)]);
const list = '<news-list></news-list>';

describe('readPage finds', () => {
  for (const [what, html, expected] of [
    ['an element in a document', `<!doctype html><html><body>${list}</body></html>`, [['news-list', '']]],
    ['one in a fragment', `<p>A</p>${list}`, [['news-list', '']]],
    ['one behind comments and a byte order mark', `\ufeff<!-- a --><!doctype html><body>${list}`, [['news-list', '']]],
    [
      'what stands between the tags',
      '<news-list feed=x>\r\n<p>A</p>\r\n</news-list>',
      [['news-list', '\r\n<p>A</p>\r\n']],
    ],
    ['capitals', '<NEWS-LIST FEED=x>a</News-List>', [['news-list', 'a']]],
    ['an element that nobody closes', '<div><news-list>a</div>b', [['news-list', 'a']]],
    ['an element at the end of the text', '<news-list>a', [['news-list', 'a']]],
    ['a tag that is cut off', `${list}<news-list feed="`, [['news-list', '']]],
    ['one that is closed in itself, and therefore is not', '<news-list/>a</news-list>', [['news-list', 'a']]],
    [
      'parents first',
      '<topic-feed><b><news-list>a</news-list></b></topic-feed>',
      [
        ['topic-feed', '<b><news-list>a</news-list></b>'],
        ['news-list', 'a'],
      ],
    ],
    ['none in a template', `<template>${list}</template>`, []],
    ['none in noscript, which is what visitors without JavaScript see', `<noscript>${list}</noscript>`, []],
    ['none in noscript of a head', `<!doctype html><head><noscript>${list}</noscript></head>`, []],
    [
      'none in comments, texts and scripts',
      `<!--${list}--><textarea>${list}</textarea><script>${list}</script><title>${list}</title><style>${list}</style>`,
      [],
    ],
    ['none in attributes', `<p title="${list}">`, []],
    ['none in SVG', `<svg>${list}</svg>`, []],
    ['one in HTML in SVG', `<svg><foreignObject>${list}</foreignObject></svg>`, [['news-list', '']]],
    [
      'those that a table puts before itself',
      `<table>${list}<tr><td>${list}</table>`,
      [
        ['news-list', ''],
        ['news-list', ''],
      ],
    ],
    [
      'those before others that a table puts before itself',
      '<table><tr><td><news-list>a</news-list></td></tr><news-list>b</news-list></table>',
      [
        ['news-list', 'a'],
        ['news-list', 'b'],
      ],
    ],
    ['one in a cell', `<table><tr><td><news-list>a</news-list></table>`, [['news-list', 'a']]],
    ['one in a heading that is not closed', `<h2>A<h3>${list}</h2>`, [['news-list', '']]],
    [
      'no kin of theirs',
      '<news-lists></news-lists><x-news-list></x-news-list><topic-hero-x></topic-hero-x><news></news>',
      [],
    ],
    [
      'those in a shadow root',
      `<div><template shadowrootmode="open"><p>${list}</p></template></div>`,
      [['news-list', '']],
    ],
    [
      'those in a closed one, with its slot',
      `<my-box><template shadowrootmode=CLOSED><slot></slot>${list}</template>${list}</my-box>`,
      [
        ['news-list', ''],
        ['news-list', ''],
      ],
    ],
    [
      'none in a second one, which is none',
      `<div><template shadowrootmode="open"></template><template shadowrootmode="open">${list}</template></div>`,
      [],
    ],
    ['none in one whose element can have none', `<ul><template shadowrootmode="open">${list}</template></ul>`, []],
    [
      'none in shadow roots of our own elements',
      `<news-list><template shadowrootmode="open">${list}</template></news-list>`,
      [['news-list', `<template shadowrootmode="open">${list}</template>`]],
    ],
    [
      'all of them',
      'topic-feed topic-page topic-hero topic-breadcrumb topic-footer news-list news-item event-list event-item resource-list resource-item focus-card video-card quote-block area-of-work area-of-work-grid'
        .split(' ')
        .map((tag) => `<${tag}>${tag}</${tag}>`)
        .join(''),
      'topic-feed topic-page topic-hero topic-breadcrumb topic-footer news-list news-item event-list event-item resource-list resource-item focus-card video-card quote-block area-of-work area-of-work-grid'
        .split(' ')
        .map((tag) => [tag, tag]),
    ],
  ]) {
    test(what, () => assert.deepEqual(found(html), expected));
  }

  test('those with the prefix alone', () => {
    assert.deepEqual(found(`${list}<ilo-news-list>a</ilo-news-list>`, 'ilo-'), [['ilo-news-list', 'a']]);
  });

  test('the nearest one around each, through shadow roots', () => {
    const { places } = find(
      '<topic-feed><div><template shadowrootmode="open"><news-list></news-list></template></div><topic-page><b><news-item></news-item></b></topic-page></topic-feed>',
    );
    assert.deepEqual(
      places.map(({ name, parent }) => [name, parent?.name]),
      [
        ['topic-feed', undefined],
        ['news-list', 'topic-feed'],
        ['topic-page', 'topic-feed'],
        ['news-item', 'topic-page'],
      ],
    );
  });

  test('elements in the order of the text', () => {
    const html = `<div>${list}<template shadowrootmode="open">${list}</template>${list}</div>`;
    const offsets = find(html).places.map(({ inside }) => inside);
    assert.deepEqual(
      offsets,
      [...offsets].sort((a, b) => a - b),
    );
    assert.equal(offsets.length, 3);
  });

  test('lines', () => {
    assert.deepEqual(
      find(`\r\n${list}\n\n  ${list}`).places.map(({ line }) => line),
      [2, 4],
    );
    assert.deepEqual(
      find(`<!doctype html>\n<body>\n${list}`).places.map(({ line }) => line),
      [3],
    );
  });

  test('one below ten thousand others, and ten thousand', () => {
    const deep = `${'<div>'.repeat(10_000)}${list}${'</div>'.repeat(10_000)}`;
    assert.equal(find(deep).places.length, 1);
    assert.equal(find(list.repeat(10_000)).places.length, 10_000);
  });
});

describe('readPage resolves against', () => {
  const base = (html) => find(html).base;
  for (const [what, html, expected] of [
    ['the page', '<p>', 'https://host.example/a/b.html'],
    ['a base', '<!doctype html><base href="/c/">', 'https://host.example/c/'],
    [
      'the first base',
      '<!doctype html><base target=x><base href="https://x.example/"><base href="/d/">',
      'https://x.example/',
    ],
    [
      'a base behind an XML declaration',
      '<?xml version="1.0"?>\n<!doctype html><base href="/c/">',
      'https://host.example/c/',
    ],
    [
      'a base behind what PHP has left',
      '<?php // ?><!-- a --><!doctype html><base href="/c/">',
      'https://host.example/c/',
    ],
    ['no base without an address', '<!doctype html><base href="http://">', 'https://host.example/a/b.html'],
    [
      'no base in a template or a shadow root',
      '<template><base href="/c/"></template><div><template shadowrootmode=open><base href=/c/></template></div>',
      'https://host.example/a/b.html',
    ],
    ['no base that is data', '<!doctype html><base href="data:text/html,x">', 'https://host.example/a/b.html'],
    ['no base that is a script', '<!doctype html><base href="javascript:x">', 'https://host.example/a/b.html'],
  ]) {
    test(what, () => assert.equal(base(html), expected));
  }
});
