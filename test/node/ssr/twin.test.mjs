// What elements find around them in Node is what they would find in a page.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPage } from '../../../dist/ssr/page.js';
import { documentAt, lendSurroundings, twinIn, twinOf } from '../../../dist/ssr/twin.js';

const BASE = 'https://host.example/a/';
const twinsOf = (html) => {
  const document = documentAt(BASE);
  return readPage(html, '', BASE).places.map(({ node }) => twinOf(node, document));
};

describe('a twin', () => {
  test('has what the element has, with its ancestors', () => {
    const [twin] = twinsOf(
      '\n<!-- a --><html lang=fr><body class="a b"><news-list feed="x" data-b="&amp;">a &lt;b&gt;<p title=t>c<!-- d --></p></news-list><p>e',
    );
    assert.equal(twin.getAttribute('data-b'), '&');
    assert.equal(twin.textContent, 'a <b>c');
    assert.equal(twin.querySelector('p[title=t]').textContent, 'c');
    assert.equal(twin.closest('[lang]').getAttribute('lang'), 'fr');
    assert.equal(twin.closest('body').className, 'a b');
    assert.equal(twin.ownerDocument.baseURI, BASE);
    assert.equal(twin.ownerDocument.location.hostname, 'host.example');
  });

  test('has as text what is text in the page, also as HTML', () => {
    for (const tag of ['textarea', 'title']) {
      const [twin] = twinsOf(`<news-list><${tag}>&lt;/${tag}>&lt;b></${tag}></news-list>`);
      const [again] = twinsOf(twin.outerHTML);
      assert.equal(again.querySelector('b'), null);
      assert.equal(again.children.length, 1);
    }
  });

  test('in a shadow root has the ancestors of the host', () => {
    const [twin] = twinsOf(
      '<main lang="ar"><div><template shadowrootmode="open"><b><news-list></news-list></b></template></div></main>',
    );
    assert.equal(twin.closest('main').getAttribute('lang'), 'ar');
    assert.equal(twin.parentElement.localName, 'b');
  });

  test('of what another one renders has that one around it', () => {
    const [host] = twinsOf('<main lang="ar"><topic-page id="x"><p></p></topic-page></main>');
    const twin = twinIn(host, 'news-list');
    assert.equal(twin.parentElement.id, 'x');
    assert.equal(twin.closest('main').lang, 'ar');
    // The host is not changed.
    assert.equal(host.querySelector('news-list'), null);
  });

  test('of an element a thousand levels deep, also of many', () => {
    const twins = twinsOf('<div>'.repeat(1000) + '<news-list></news-list>'.repeat(20));
    assert.equal(twins.length, 20);
    let depth = 0;
    for (let at = twins[0].parentElement; at; at = at.parentElement) depth++;
    assert.equal(depth, 1000);
  });

  test('lends its surroundings', () => {
    const [twin] = twinsOf('<main><news-list><p>a</p></news-list></main>');
    const element = {};
    lendSurroundings(element, twin);
    assert.equal(element.closest('main').localName, 'main');
    assert.equal(element.querySelectorAll('p').length, 1);
    assert.equal(element.parentElement, twin.parentElement);
    assert.equal(element.ownerDocument, twin.ownerDocument);
    assert.equal(element.isConnected, true);
  });

  test('has fragments with a text', () => {
    const document = documentAt(BASE);
    const fragment = document.createDocumentFragment();
    fragment.append('a', document.createElement('p'));
    fragment.lastChild.append('b');
    assert.equal(fragment.textContent, 'ab');
  });
});
