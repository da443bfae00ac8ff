// What stands around our elements stays as it is, to the byte, whatever that is.
import assert from 'node:assert/strict';
import { env } from 'node:process';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { unbake } from '../../../dist/ssr/unbake.js';
import { FEED, bake, given, list } from './support.mjs';

fc.configureGlobal({ seed: Number(env.PROPERTY_SEED) || 20_261_122 });

const DATA = /<script type="application\/feed\+json" data-feed.*?<\/script>/gs;
const INNERMOST = /<template [^>]*shadowrootmode="open"><!--topic-elements (?:(?!<template).)*?<\/template>/gs;

/** Without what baking adds, as text. */
function without(html) {
  const less = html.replace(INNERMOST, '');
  return less === html ? html.replace(DATA, '') : without(less);
}

const WHERE = [
  ['a line feed', '<p>a</p>\n@\n'],
  ['Windows lines', '<!doctype html>\r\n<html>\r\n<body>\r\n@\r\n</body>\r\n</html>\r\n'],
  ['old Mac lines', '<p>\r@\r'],
  ['a byte order mark', '\ufeff<!doctype html><body>@'],
  [
    'an XML declaration',
    '<?xml version="1.0" encoding="UTF-8"?>\r\n<!DOCTYPE html>\r\n<html lang="fr"><body>@</body></html>',
  ],
  ['no end tags', '<ul><li>@<li>@<p>@<p>'],
  ['wrong end tags', '</div><b><i>@</b></i></p></html>@'],
  ['attributes of every kind', '<p a b= c=d e=\'f "\' G="&amp;&nbsp;&lt" a=2 ="x" on<=1>@'],
  ['references', '&nbsp;&copy &#0; &#x80; &notit; & @ &amp;lt;'],
  ['nothing but ours', '@'],
  ['nulls', '<p>\0</p>@\0'],
  ['surrogates alone', '<p>\ud800</p>@\udfff'],
  ['a table', '<table><tr><td>@<tr>@<caption>@'],
  ['a table with ours between its rows', '<table><tr><td>@</td></tr>@<tr><td>@</table>@'],
  ['a select', '<select><option>@</select>@'],
  ['SVG and MathML', '<svg><desc>@</desc>@</svg><math><mi>@</mi><annotation-xml>@</annotation-xml></math>@'],
  ['scripts', '<script>"@"</script><style>@</style><textarea>@</textarea><title>@</title><xmp>@</xmp>@'],
  ['a script that is not closed', '@<script>if (a < b) "@"'],
  ['comments', '<!-- @ --><!--> @ <![CDATA[ @ ]]> <?php @ ?> <! @ >'],
  ['a comment that is not closed', '@<!-- @'],
  ['a tag that is not closed', '@<p class="@'],
  ['noscript', '<noscript>@</noscript>@'],
  ['templates', '<template>@<template>@</template></template>@'],
  ['shadow roots', '<div><template shadowrootmode="open">@<slot></slot></template>@</div>'],
  ['frames', '<!doctype html><frameset><frame></frameset>@'],
  ['plain text', '@<plaintext>@'],
  ['forms in forms', '<form><form>@</form>@</form>'],
  ['a document in a document', '<html><body a=1>@<html b=2><body c=3>@</html>@'],
  ['our elements in each other', `<news-list feed="${FEED}">@<p>@</news-list>`],
];

describe('bake leaves', () => {
  for (const [what, page] of WHERE) {
    test(what, async () => {
      for (const element of [list(), list('limit=1', '\r\n<b>x', 'topic-page'), `<NEWS-LIST FEED=${FEED} >`]) {
        const html = page.replaceAll('@', element);
        const baked = await bake(html, given());
        assert.equal(without(baked), html);
        assert.equal(unbake(baked, '').html, html);
      }
    });
  }

  // Without SVG: what an author writes into an item is shown in its shadow root, too, where elements in SVG would be ours.
  const pieces = [
    '<p>', '</p>', '<div>', '</div>', '<b>', '</b>', '<table>', '<tr>', '<td>', '</table>', '<ul>', '<li>', '</ul>', '<a href=x>', '</a>', '<template>', '<template shadowrootmode="open">', '</template>',
    '<select>', '<option>', '</select>', '<!--', '-->', '<script>', '</script>', '<noscript>', '</noscript>', '\r\n', '\r', '\0', '&amp;', '<', '</', '"', "'", '>', 'text', '<form>', '<button>', '<h1>', '<br>', '</br>', '<body>', '</body>',
    '</html>', '<!doctype html>', '<head>', '<my-box>', '</my-box>',
    list(), `<news-list feed="${FEED}">`, '</news-list>', `<topic-feed src="${FEED}">`, '</topic-feed>', '<topic-page>', '<quote-block>', '<news-item headline=a>', '</news-item>', '<event-list>', '<topic-footer>', '<topic-hero><p>b',
  ]; // prettier-ignore

  test('whatever is written', async () => {
    const markup = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(markup, async (html) => {
        const baked = await bake(html, given());
        assert.equal(without(baked), html);
        assert.equal(unbake(baked, '').html, html);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  test('pages without our elements', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (html) => assert.equal(await bake(html, given()), html)),
    );
    assert.equal(await bake('', given()), '');
  });

  test('ten thousand elements around ours', async () => {
    const html = `${'<div>'.repeat(10_000)}${list()}`;
    assert.equal(without(await bake(html, given())), html);
  });
});
