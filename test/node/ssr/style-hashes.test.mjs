// The styles of baked pages, and what a policy says of them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { ITEM_TAGS, SECTION_TAGS, SINGLE_TAGS } from '../../../dist/doctor/vocabulary.js';
import { bake, given, list, styleHashes, text } from './support.mjs';

const stylesIn = (html) =>
  [...html.matchAll(/<style( nonce="[^"]*")?(?: data-rich)?>(.*?)<\/style>/gs)].map(([, nonce, css]) => ({
    nonce,
    css,
  }));
const hashOf = (css) => `sha256-${createHash('sha256').update(css).digest('base64')}`;

describe('styles', () => {
  test('of every element are in the list, and nothing else is', async () => {
    const feed = JSON.parse(await text('demo/feeds/labour-migration.json'));
    const lists = [...SECTION_TAGS, ...SINGLE_TAGS, 'topic-page'];
    const items = ITEM_TAGS.map((tag) => `<${tag} headline="One" start="2026-01-01"></${tag}>`);
    const html = `${lists.map((tag) => list('', '', tag)).join('')}${list('collapse="3"', '', 'area-of-work-grid')}${items.join('')}<topic-feed src="https://feeds.example/feed.json"></topic-feed>`;
    const used = new Set(stylesIn(await bake(html, given(feed))).map(({ css }) => hashOf(css)));
    assert.deepEqual([...used].sort(), [...(await styleHashes())].sort());
    assert.ok(used.size > 10);
  });

  test('of what shows an element come with it', async () => {
    const { look } = await import('../../../dist/elements/event-item/event-item.template.js');
    for (const html of ['<event-item headline="One" start="2026-01-01"></event-item>', list('', '', 'event-list')]) {
      const styles = stylesIn(await bake(html, given())).map(({ css }) => css);
      assert.ok(styles.includes(look().styles.cssText), html);
    }
  });

  test('are the same list each time', async () => assert.deepEqual(await styleHashes(), await styleHashes()));

  test('have the nonce of the page', async () => {
    const styles = stylesIn(await bake(list() + list('', '', 'topic-page'), given(undefined, { nonce: 'a"b' })));
    assert.ok(styles.length > 2);
    for (const { nonce } of styles) assert.equal(nonce, ' nonce="a&quot;b"');
  });

  test('have none otherwise', async () => {
    for (const { nonce } of stylesIn(await bake(list(), given()))) assert.equal(nonce, undefined);
  });
});
