// One element, as a template of a site asks for it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FEED, bake, given, renderElement } from './support.mjs';
import { unbake } from '../../../dist/ssr/unbake.js';

const markup = async (tag, options) =>
  unbake(await renderElement(tag, { ...given(), ...options }), options.prefix ?? '').html;

describe('renderElement', () => {
  test('renders what bake does', async () => {
    const rendered = await renderElement('news-list', { ...given(), attributes: { feed: FEED, limit: 1 } });
    assert.match(rendered, new RegExp(`^<news-list feed="${FEED}" limit="1"><template.*Item 1.*</news-list>$`, 's'));
    const baked = await bake(`<news-list feed="${FEED}" limit="1"></news-list>`, given());
    assert.equal(rendered.length, baked.length);
  });

  test('writes attributes', async () => {
    assert.equal(
      await markup('news-item', {
        attributes: { headline: '"<b>" & \'x\'', 'no-images': true, a: false, b: null, c: undefined, d: 0, e: '' },
      }),
      '<news-item headline="&quot;&lt;b&gt;&quot; &amp; \'x\'" no-images d="0" e=""></news-item>',
    );
  });

  test('takes content as markup, and prefixes', async () => {
    const html = await renderElement('ilo-news-item', {
      ...given(),
      prefix: 'ilo-',
      attributes: { headline: 'A' },
      content: '<p>Said <b>so</b>.</p>',
    });
    assert.match(html, /<template.*Said <b>so<\/b>.*<\/template><p>Said <b>so<\/b>.<\/p><\/ilo-news-item>$/s);
  });

  test('writes nothing that only XML and PHP have', async () => {
    for (const tag of ['topic-page', 'news-list', 'event-list', 'resource-list'])
      assert.doesNotMatch(await renderElement(tag, { ...given(), attributes: { feed: FEED } }), /<\?/, tag);
  });

  test('leaves what is no element of ours', async () => {
    assert.equal(await renderElement('my-box', { ...given(), content: 'a' }), '<my-box>a</my-box>');
  });

  for (const tag of ['news', 'News-List', 'news-list onload=x', 'a-b><script', '', '-a', 'a-']) {
    test(`refuses the tag "${tag}"`, async () => {
      await assert.rejects(async () => renderElement(tag, given()), {
        name: 'TypeError',
        message: /no name of an element/,
      });
    });
  }
  for (const name of ['a b', 'a"', 'a>', 'a=b', 'a/b', '', 'a\n']) {
    test(`refuses the attribute ${JSON.stringify(name)}`, async () => {
      await assert.rejects(async () => renderElement('news-list', { ...given(), attributes: { [name]: 'x' } }), {
        name: 'TypeError',
        message: /no name of an attribute/,
      });
    });
  }
});
