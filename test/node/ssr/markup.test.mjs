// Rich text where there is no browser.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bake } from '../../../dist/ssr/index.js';

const bakeArea = (content_html) =>
  bake('<area-of-work-grid feed="https://site.example/f"></area-of-work-grid>', {
    baseUrl: 'https://site.example/',
    feeds: { 'https://site.example/f': { version: '1.1', items: [{ id: '1', title: 'Area', content_html }] } },
  });
const textOf = async (html) => /<div class="rich">(.*?)<\/div><!--\/lit-part-->/s.exec(await bakeArea(html))?.[1];

describe('rich text of a feed', () => {
  test('is rendered with its links and lists, under the heading of its item', async () => {
    assert.equal(
      await textOf('<h1>More</h1><p>One <em>two</em> <a href="three">three</a></p><ul><li>Four</li></ul>'),
      '<h4 dir="auto">More</h4><p dir="auto">One <em>two</em> <a href="https://site.example/three" ' +
        'rel="noopener noreferrer" dir="auto">three</a></p><ul dir="auto"><li>Four</li></ul>',
    );
  });

  test('has its style sheet with it', async () => {
    assert.match(await bakeArea('<ul><li>One</li></ul>'), /<style>[^<]*\.rich[^<]*<\/style>/);
    assert.doesNotMatch(await bakeArea('<p>One</p>'), /\.rich >/);
  });

  for (const [what, html] of [
    ['tags that are never closed', `${'<b>'.repeat(40_000)}x`],
    ['quotations that are never closed', `${'<blockquote><p>'.repeat(30_000)}x`],
  ]) {
    test(`is plain where it has too many ${what}`, async () => {
      const [content] = (await bakeArea(html)).split('<script type="application/feed+json"');
      assert.doesNotMatch(content, /class="rich"|<b>|<blockquote/);
      assert.match(content, /<bdi>(<!--.*?-->)*x</);
    });
  }

  for (const html of [
    '<ul><li>a<script>alert(1)</script></li></ul>',
    '<ul><li>a<img src=x onerror=alert(1)></li></ul>',
    '<ul><li>a<a href="javascript:alert(1)">b</a></li></ul>',
    '<ul><li>a<svg><style><img src=x onerror=alert(1)></style></svg></li></ul>',
    '<ul><li>a<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<ul><li>a<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<ul><li>a</template><script>alert(1)</script></li></ul>',
    '<ul><li>a<!--/lit-part--></template><b onclick=alert(1)>c</b></li></ul>',
    '<ul><li style="position:fixed">a<iframe srcdoc="<script>alert(1)</script>"></iframe><form action="/x"><input></form></li></ul>',
  ]) {
    test(`is safe: ${html}`, async () => {
      const made = await bakeArea(html);
      const [content] = made.split('<script type="application/feed+json"');
      assert.match(content, /class="rich"/);
      assert.doesNotMatch(content, /<(script|svg|math|iframe|form|input)|\son\w+=|javascript:|style="/i);
      assert.equal(content.match(/<\/template>/g).length, 1);
    });
  }
});

test('buttons are not shown where there are no scripts', async () => {
  const event = '<event-list><event-item headline="A" start="2090-01-01T10:00Z"></event-item></event-list>';
  const made = await bake(event, { baseUrl: 'https://site.example/' });
  assert.match(made, /<style>@media \(scripting: none\)\{button\{display:none!important\}\}<\/style>/);
  const list = await bake('<news-list><news-item headline="A"></news-item></news-list>', {
    baseUrl: 'https://site.example/',
  });
  assert.doesNotMatch(list, /scripting/);
});
