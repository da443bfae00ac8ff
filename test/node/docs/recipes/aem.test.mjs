// The templates of the recipe for AEM, rendered with Adobe's HTL engine for JavaScript (`npm run build:apps` before); its
// XML, and its feed.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { parseFragment } from 'parse5';
import { parseFeed } from '../../../../dist/index.js';
import { block, blocksOf, readPage } from '../markdown.mjs';

const { Compiler, Runtime } = createRequire(new URL('../../../apps/', import.meta.url))('@adobe/htlengine');
const PAGE = 'docs/recipes/aem.md';
const URL_OF_FEED = 'https://example.org/feed.json?lang=en&of=2026';

async function render(name, globals) {
  const compiler = new Compiler().withRuntimeVar(Object.keys(globals));
  const template = await compiler.compileToFunction(block(PAGE, name), '.');
  return template(new Runtime().setGlobal(globals));
}
const renderList = (properties, edit = false) => render('aem/newslist.html', { properties, wcmmode: { edit } });

/** The first element with this name, its attributes as an object. */
function find(html, tag) {
  const queue = [parseFragment(html)];
  for (const node of queue) {
    if (node.tagName === tag) {
      return { attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), node };
    }
    queue.push(...(node.childNodes ?? []));
  }
  return undefined;
}

describe('the component for AEM', () => {
  test('prints what the dialog says', async () => {
    const html = await renderList({
      feed: URL_OF_FEED,
      section: 'news',
      heading: 'News & more',
      limit: 3,
      noImages: true,
      link: 'https://example.org/news',
      linkText: 'Our news',
    });
    assert.deepEqual(find(html, 'news-list').attributes, {
      feed: URL_OF_FEED,
      section: 'news',
      heading: 'News & more',
      limit: '3',
      'no-images': '',
    });
    assert.deepEqual(find(html, 'a').attributes, { href: 'https://example.org/news' });
    assert.equal(find(html, 'a').node.childNodes[0].value, 'Our news');
  });

  test('leaves out what is empty or false, which would mean something', async () => {
    const html = await renderList({ feed: URL_OF_FEED, section: '', heading: '', noImages: false });
    assert.deepEqual(find(html, 'news-list').attributes, { feed: URL_OF_FEED });
    assert.equal(find(html, 'p'), undefined);
  });

  test('lets nothing out of its attributes, and no code into addresses', async () => {
    const hostile = '"><script>alert(1)</script><i x="';
    const html = await renderList({
      feed: 'javascript:alert(1)',
      section: hostile,
      heading: hostile,
      link: 'javascript:alert(1)',
      linkText: hostile,
    });
    assert.deepEqual(find(html, 'news-list').attributes, { section: hostile, heading: hostile });
    assert.deepEqual(find(html, 'a').attributes, {});
    for (const tag of ['script', 'i']) assert.equal(find(html, tag), undefined);
  });

  test('tells authors, and nobody else, what is missing', async () => {
    assert.match(await renderList({}, true), /^\s*<p>News list: enter the address of a feed\.<\/p>\s*$/);
    assert.match(await renderList({}), /^\s*$/);
    assert.doesNotMatch(await renderList({ feed: URL_OF_FEED }, true), /enter the address/);
  });

  test('has a sister for whole pages', async () => {
    const html = await render('aem/topicpage.html', { properties: { feed: URL_OF_FEED } });
    assert.deepEqual(find(html, 'topic-page').attributes, { feed: URL_OF_FEED, 'heading-level': '1' });
    assert.equal((await render('aem/topicpage.html', { properties: {} })).trim(), '');
  });

  test('has a field in its dialog for each property, and none beside them', () => {
    const used = [...block(PAGE, 'aem/newslist.html').matchAll(/properties\.(\w+)/g)].map(([, name]) => name);
    const fields = [...block(PAGE, 'newslist/_cq_dialog/.content.xml').matchAll(/name="\.\/(\w+)"/g)];
    assert.deepEqual(fields.map(([, name]) => name).sort(), [...new Set(used)].sort());
  });
});

describe('beside the component', () => {
  const blocks = blocksOf(readPage(PAGE));

  test('the XML is well-formed', () => {
    const xml = blocks.filter(({ language }) => language === 'xml');
    assert.equal(xml.length, 3);
    for (const { code, line } of xml) {
      const errors = [];
      new DOMParser({ onError: (level, message) => errors.push(`${line}: ${level} ${message}`) }).parseFromString(
        code.trim(),
        'text/xml',
      );
      assert.deepEqual(errors, []);
    }
  });

  test('the script tag is printed as it stands', async () => {
    const tag = block(PAGE, 'aem/customheaderlibs.html');
    assert.deepEqual(
      find(await render('aem/customheaderlibs.html', {}), 'script').attributes,
      find(tag, 'script').attributes,
    );
  });

  test('the feed is read whole', async () => {
    const text = block(PAGE, 'labour-migration.topic.json');
    const feed = await parseFeed(new TextEncoder().encode(text), 'https://partner.example/labour-migration.topic.json');
    assert.equal(feed.title, 'Labour migration');
    assert.deepEqual(
      feed.sections.map(({ id, type, heading }) => [id, type, heading]),
      [['news', 'news-list', 'Latest news']],
    );
    const [{ headline, kicker, sections, image, summary, url }] = feed.items;
    assert.deepEqual(
      { headline, kicker, sections, alt: image.alt, summary, url },
      {
        headline: 'Nobody should have to buy a job',
        kicker: 'Statement',
        sections: ['news'],
        alt: 'Cranes above a harbour',
        summary: 'The Institute calls on recruiters to charge employers alone.',
        url: 'https://partner.example/news/recruitment-fees.html',
      },
    );
  });
});
