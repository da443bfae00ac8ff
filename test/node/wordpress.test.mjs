// The WordPress plugin in a real WordPress (Debian's), from switching it on to deleting it: the editor and pages in
// Chromium, with JavaScript and without, users of several roles, other hosts, and what strangers might try.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { formatName } from '../../dist/feed/file.js';
import { chrome } from '../../scripts/chrome.mjs';
import { readDescriptions } from '../../scripts/element-descriptions.mjs';
import { start as startFeeds } from '../server/server.mjs';
import { field, insert, logIn, newPost, press, previewOn, publish } from '../wordpress/editor.mjs';
import { lackOfWordPress } from '../wordpress/packages.mjs';
import { startSite } from '../wordpress/site.mjs';
import { block as blockOf } from './docs/markdown.mjs';

const lack = lackOfWordPress();
if (lack && process.env.CI) throw new Error(lack);
const launch = lack ? undefined : await chrome();
const skip = lack ?? (launch ? false : 'no Chrome');

/** WordPress's screens have pictures from elsewhere. */
const LOOPBACK_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';

const root = fileURLToPath(new URL('../../', import.meta.url));
const content = fileURLToPath(new URL('../wordpress/content.php', import.meta.url));
const manifest = () => JSON.parse(readFileSync(join(root, 'dist/cdn/manifest.json'), 'utf8'));
const elements = readDescriptions();
const php = (value) =>
  `json_decode( base64_decode( '${Buffer.from(JSON.stringify(value)).toString('base64')}' ), true )`;

describe('the WordPress plugin', { skip }, () => {
  let site, feeds, browser, ids;
  let written = 0;
  const asked = async (path) => (await fetch(`${feeds.url}/count?path=${encodeURIComponent(path)}`)).json();
  const feedOf = (query) => `${site.url}/wp-json/topic-elements/v1/feed${query}`;
  const get = (query, headers = {}) => fetch(feedOf(query), { headers });
  const html = async (url) => (await fetch(url)).text();

  /** Publishes pages in the name of a user, through the same filters as the editor. Returns their addresses. */
  const pagesOf = (texts, user = 'admin', type = 'page') =>
    site.php(
      `$addresses = array();
       foreach ( ${php(texts)} as $index => $text ) {
         $post = array( 'post_type' => '${type}', 'post_status' => 'publish', 'post_title' => "Page ${++written} $index", 'post_content' => $text );
         $addresses[] = get_permalink( wp_insert_post( wp_slash( $post ) ) );
       }
       echo json_encode( $addresses );`,
      { user },
    );
  const pageOf = async (text, ...more) => (await pagesOf([text], ...more))[0];
  const block = (tag, attributes, inner) =>
    inner === undefined
      ? `<!-- wp:topic-elements/${tag} ${JSON.stringify(attributes)} /-->`
      : `<!-- wp:topic-elements/${tag} ${JSON.stringify(attributes)} -->${inner}<!-- /wp:topic-elements/${tag} -->`;
  const settings = (value) => site.php(`update_option( 'topic_elements', ${php(value)} );`);

  /** A tab of its own, as somebody who is not logged in. */
  async function tab({ javaScript = true, width = 1280 } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.setViewport({ width, height: 900 });
    await page.setJavaScriptEnabled(javaScript);
    page.errors = [];
    page.on('pageerror', ({ message }) => page.errors.push(message));
    return Object.assign(page, { done: () => context.close() });
  }
  async function visit(url, options) {
    const page = await tab(options);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }
  const text = (page, selector) => page.$eval(selector, ({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
  /** What an element shows when its feed has come. */
  async function shown(page, tag) {
    await page.waitForFunction((name) => document.querySelector(name)?.state === 'ready', {}, tag);
    return page.$eval(tag, async (element) => {
      await element.updateComplete;
      return element.shadowRoot.querySelector('section').innerText.replace(/\s+/g, ' ').trim();
    });
  }
  /** Whatever could run: handlers, scripts, frames, addresses with code. */
  const active = (page) =>
    page.evaluate(() => {
      const ADDRESSES = /^(href|src|srcset|action|formaction|feed|image|poster|captions|transcript|cite|data)$/;
      const found = [];
      const search = (scope) => {
        for (const element of scope.querySelectorAll('*')) {
          for (const { name, value } of element.attributes) {
            const isCode = ADDRESSES.test(name) && /^[\s\0-\x1f]*(?!https?:|mailto:|tel:|#|\/)[a-z]/i.test(value);
            if (/^on/i.test(name) || isCode) found.push(`${element.localName} ${name}=${value}`);
          }
          if (element.matches('script, iframe, object, embed, form, svg, math, style')) found.push(element.outerHTML);
          if (element.shadowRoot) search(element.shadowRoot);
        }
      };
      search(document.querySelector('main'));
      if (window.hit || window.hacked) found.push('a script ran');
      return found;
    });

  before(async () => {
    [site, feeds, browser] = await Promise.all([
      startSite(),
      startFeeds(),
      puppeteer.launch({ headless: true, ...launch, args: [...launch.args, LOOPBACK_ONLY] }),
    ]);
    const said = await site.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php';
       $said = activate_plugin( 'topic-elements/topic-elements.php' );
       echo json_encode( is_wp_error( $said ) ? $said->get_error_message() : 'active' );`,
      { user: 'admin' },
    );
    assert.equal(said, 'active');
    ids = await site.php(`require '${content}';`, { user: 'admin' });
  });

  after(async () => {
    await browser?.close();
    await feeds?.close();
    await site?.stop();
  });

  test('is PHP that can be read', async () => {
    const files = readdirSync(join(site.folder, 'wp-content/plugins/topic-elements'), { recursive: true }).filter(
      (file) => file.endsWith('.php'),
    );
    assert.ok(files.length > 25);
    for (const file of files) {
      await promisify(execFile)('php', ['-l', join(site.folder, 'wp-content/plugins/topic-elements', file)]);
    }
  });

  test('has a block and a shortcode for every element', async () => {
    const known = await site.php(
      `global $shortcode_tags;
       echo json_encode( array(
         array_values( preg_grep( '/^topic-elements/', array_keys( WP_Block_Type_Registry::get_instance()->get_all_registered() ) ) ),
         array_values( preg_grep( '/^topic_/', array_keys( $shortcode_tags ) ) ),
       ) );`,
    );
    assert.deepEqual(
      known[0].sort(),
      elements.map(({ tag }) => `topic-elements/${tag}`),
    );
    const names = elements.map(({ tag }) => `topic_${tag.replace(/^topic-/, '').replaceAll('-', '_')}`);
    assert.deepEqual(known[1].sort(), names.sort());
  });

  describe('prints between the tags', () => {
    const printed = (shortcode) => site.php(`echo json_encode( do_shortcode( '${shortcode}' ) );`);

    test('no poster of a film, which its host would be asked for', async () => {
      const film = await printed(
        '[topic_video_card src="/a.mp4" headline="Film" poster="https://films.example/p.jpg"]',
      );
      assert.match(film, /<h3><a href="[^"]*\/a.mp4">Film/);
      assert.doesNotMatch(film, /<img/);
    });

    test('no date of an event but its own', async () => {
      const [day, none] = [
        await printed('[topic_event_item headline="Day" start="2031-01-02" published="2030-01-02"]'),
        await printed('[topic_event_item headline="Day" published="2030-01-02"]'),
      ];
      assert.deepEqual(day.match(/datetime="[^"]*"/g), ['datetime="2031-01-02"']);
      assert.doesNotMatch(none, /<time/);
    });

    /** A feed as it is printed, without the box around it. */
    const fallback = async (feed, tag = 'topic-page', attributes = {}) => {
      const whole = { version: 'https://jsonfeed.org/version/1.1', title: 'Topic', ...feed };
      const html = await site.php(
        `echo json_encode( Topic_Elements\\fallback( '${tag}', ${php(attributes)}, Topic_Elements\\read_feed( ${php(whole)}, 'https://feeds.example/feed.json' ) ) );`,
      );
      return html.replace(/^<div[^>]*>|<\/div>$/g, '');
    };

    test('sections that a feed does not name, and texts of items that have nothing else', async () => {
      const items = [
        { id: '1', url: '/note', content_text: 'Only a note.' },
        { id: '2', content_text: 'Words.', authors: [{ name: 'Ana' }], _topic: { section: 'quote-block' } },
        { id: '3', title: 'Course', _topic: { section: ['', 'event-list'], start: '2031-01-02T10:00' } },
      ];
      const expected =
        '<h2>Topic</h2><ul><li><article><p><a href="https://feeds.example/note">Only a note.</a></p></article></li></ul>' +
        '<figure><blockquote><p>Words.</p></blockquote><figcaption>Ana</figcaption></figure>' +
        '<ul><li><article><h4>Course</h4><p><time datetime="2031-01-02T10:00:00">2 January 2031, 10:00 am</time></p></article></li></ul>';
      assert.equal(await fallback({ items }), expected);
      // The same where no item belongs to a section that is named.
      assert.equal(await fallback({ items, _topic: { sections: [{ id: 'other' }] } }), expected);
    });

    test('the way to a page, its last step too, and who has the rights to it', async () => {
      const _topic = {
        breadcrumb: [{ title: 'Home', url: '/' }, { title: 'Here' }],
        footer: { copyright: '© 2031', links: [{ title: 'Terms', url: '/terms' }] },
      };
      const way = (last) =>
        `<nav aria-label="Breadcrumb"><ol><li><a href="https://feeds.example/">Home</a></li><li>${last}</li></ol></nav>`;
      assert.equal(
        await fallback({ _topic, items: [] }, 'topic-breadcrumb'),
        way('<span aria-current="page">Here</span>'),
      );
      const linked = { breadcrumb: [_topic.breadcrumb[0], { title: 'Here', url: '/here' }] };
      assert.equal(
        await fallback({ _topic: linked, items: [] }, 'topic-breadcrumb'),
        way('<a aria-current="page" href="https://feeds.example/here">Here</a>'),
      );
      assert.equal(
        await fallback({ _topic, items: [] }, 'topic-footer'),
        '<p>© 2031</p><ul><li><a href="https://feeds.example/terms">Terms</a></li></ul>',
      );
    });

    test('from when to when events are, and of a text without title as much as one reads', async () => {
      const meeting = { id: '1', title: 'A', _topic: { start: '2031-01-02T10:00', end: '2031-01-03' } };
      assert.equal(
        await fallback({ items: [meeting] }, 'event-list'),
        '<ul><li><article><h3>A</h3><p><time datetime="2031-01-02T10:00:00">2 January 2031, 10:00 am</time> – <time datetime="2031-01-03">3 January 2031</time></p></article></li></ul>',
      );
      const shown = async (content_text) =>
        /<p>(.*)<\/p>/.exec(await fallback({ items: [{ id: '1', content_text }] }, 'news-list'))[1];
      assert.equal(await shown('Wörter '.repeat(60)), `${'Wörter '.repeat(34).trim()}…`);
      assert.equal(await shown('ö'.repeat(300)), `${'ö'.repeat(240)}…`);
      assert.equal(await shown('ö'.repeat(240)), 'ö'.repeat(240));
    });

    test('of a page the section, the tag and the number that are asked for', async () => {
      const items = ['a', 'b', 'c', 'd'].map((title) => ({
        id: title,
        title,
        tags: title === 'b' ? [] : ['t'],
        _topic: { section: title === 'd' ? 'other' : 'news' },
      }));
      const feed = { items, _topic: { sections: [{ id: 'news' }, { id: 'other', type: 'event-list' }] } };
      const headlines = async (attributes) =>
        [...(await fallback(feed, 'topic-page', attributes)).matchAll(/<h4>(.)/g)].map(([, title]) => title).join('');
      assert.equal(await headlines({}), 'abcd');
      assert.equal(await headlines({ section: 'news' }), 'abc');
      assert.equal(await headlines({ tag: 't' }), 'acd');
      assert.equal(await headlines({ limit: '1' }), 'ad');
    });

    test('text in which something merely looks like a tag, formats as people call them, dates as browsers read them', async () => {
      const read = (name, ...values) =>
        site.php(`echo json_encode( array_map( 'Topic_Elements\\${name}', ${php(values)} ) );`);
      assert.deepEqual(await read('plain_text', 'Wages <5% of <b>GDP</b>', 'I <3 you', 'a <b', 'a <!-- b', '<i>x'), [
        'Wages <5% of GDP',
        'I <3 you',
        'a <b',
        'a',
        'x',
      ]);
      const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      const files = [word, 'application/epub+zip', 'application/octet-stream'].map((type) => ({
        type,
        size: 0,
        url: '/a.pdf?b',
      }));
      assert.deepEqual(await read('file_text', ...files), ['Word', 'EPUB', 'PDF']);
      const dates = await read(
        'date_of',
        '2031-01-02',
        '2031-01-02T10:00',
        '2031-01-02 10:00:00.5Z',
        'Thu, 02 Jan 2031 10:00:00 +0200',
        '2031-01',
        '2031-01-02 next year',
        '2031-01-02+1 week',
      );
      assert.deepEqual(
        dates.map((date) => date?.machine),
        [
          '2031-01-02',
          '2031-01-02T10:00:00',
          '2031-01-02T10:00:00+00:00',
          '2031-01-02T10:00:00+02:00',
          undefined,
          undefined,
          undefined,
        ],
      );
    });

    test('formats of files as the elements call them', async () => {
      const known = [...readFileSync(join(root, 'src/feed/file.ts'), 'utf8').matchAll(/^ {2}'([a-z]+\/[\w.-]+)': '/gm)];
      assert.ok(known.length > 5);
      const files = [
        ...[...known.map(([, type]) => type), 'PDF', 'image/svg+xml', 'application/x-zip', 'font/woff2'].map((type) => [
          type,
          '/a',
        ]),
        ...['/a.pdf?b#c', '/a.DOCX', '/a.php', '/a', '/pdf'].map((url) => ['Application/Octet-Stream; a=b', url]),
        ['Text/Plain; charset=utf-8', '/a.pdf'],
        ['', '/a.epub'],
      ];
      assert.deepEqual(
        await site.php(
          `echo json_encode( array_map( fn( $file ) => Topic_Elements\\file_format( ...$file ), ${php(files)} ) );`,
        ),
        files.map(([mimeType, url]) => formatName({ mimeType, url }) ?? ''),
      );
    });

    test('no heading of a section that the element would take for that of its card', async () => {
      const headings = async (attributes, text = '') =>
        (await printed(`[topic_focus_card heading="Section" ${attributes}]${text}[/topic_focus_card]`)).match(
          /<h[23]>.*?<\/h[23]>/g,
        ) ?? [];
      assert.deepEqual(await headings('headline="Card" summary="Text."'), ['<h2>Section</h2>', '<h3>Card</h3>']);
      assert.deepEqual(await headings('headline="Card"', '<p>Text.</p>'), ['<h3>Card</h3>']);
      assert.deepEqual(await headings('', '<p>Text.</p>'), []);
    });
  });

  describe('in the editor', () => {
    let page, address;
    before(async () => {
      page = await tab();
      await logIn(page, site, 'admin');
      await newPost(page, site, 'page');
      await page.type('.editor-post-title__input', 'Labour migration');
      await insert(page, 'news-list');
    });
    after(() => page.done());

    test('shows the element itself, as soon as it has a feed', async () => {
      await page.type('.wp-block-topic-elements-news-list input', feedOf('?category=news'));
      await page.keyboard.press('Enter');
      assert.match(
        await shown(page, 'news-list'),
        /^News Nobody should have to buy a job .*Skills that travel & “more”/,
      );
    });

    test('has controls in the sidebar', async () => {
      await (await field(page, 'Heading')).type('Latest news');
      await (await field(page, 'Number of items')).type('2');
      await page.waitForFunction(
        () => document.querySelector('news-list').shadowRoot.querySelectorAll('[part=item]').length === 2,
      );
      assert.match(await shown(page, 'news-list'), /^Latest news News Nobody/);
      await press(page, 'No pictures', 'Appearance');
      await page.waitForFunction(() => !document.querySelector('news-list').shadowRoot.querySelector('img'));
      await press(page, 'No pictures', 'Appearance');
      await page.waitForFunction(() => document.querySelector('news-list').shadowRoot.querySelector('img'));
    });

    test('stays where it is when a link is pressed', async () => {
      const before = page.url();
      await page.$eval('news-list', ({ shadowRoot }) => shadowRoot.querySelector('a[href]').click());
      assert.equal(page.url(), before);
    });

    test('shows it in the frame of another device as well', async () => {
      await previewOn(page, 'Mobile');
      const frame = await (await page.waitForSelector('iframe[name="editor-canvas"]')).contentFrame();
      await frame.waitForFunction(() => document.querySelector('news-list')?.state === 'ready');
      assert.match(
        await frame.$eval('news-list', ({ shadowRoot }) => shadowRoot.textContent),
        /Nobody should have to buy a job/,
      );
      await previewOn(page, 'Desktop');
      await page.waitForFunction(() => !document.querySelector('iframe[name="editor-canvas"]'));
    });

    test('publishes a page that can be read without JavaScript', async () => {
      address = await publish(page);
      assert.deepEqual(page.errors, []);
      const reader = await visit(address, { javaScript: false });
      assert.equal(
        await text(reader, 'news-list'),
        'Latest news News Nobody should have to buy a job 29 October 2026 Fees stand between workers and their posts. Statements Skills that travel & “more” A workshop in spring. Ana Ruiz 5 October 2026 A certificate that is known across the border.',
      );
      const semantic = await reader.$eval('news-list', (list) => ({
        heading: list.querySelector('h2').textContent,
        headlines: [...list.querySelectorAll('ul > li > article > h3 > a')].map(({ pathname }) => pathname),
        times: [...list.querySelectorAll('time')].map(({ dateTime }) => dateTime.slice(0, 10)),
        picture: list.querySelector('img').getAttribute('alt'),
        loading: list.querySelector('img').loading,
        referrer: list.querySelector('img').referrerPolicy,
        size: ['width', 'height'].map((name) => list.querySelector('img').getAttribute(name)),
        sources: list.querySelector('img').srcset.split(', ').length,
      }));
      assert.deepEqual(semantic, {
        heading: 'Latest news',
        headlines: ['/nobody-should-have-to-buy-a-job/', '/skills-that-travel-more/'],
        times: ['2026-10-29', '2026-10-05'],
        picture: 'Welders at a bench',
        loading: 'lazy',
        referrer: 'no-referrer',
        size: ['320', '200'],
        sources: 5,
      });
      await reader.done();
    });

    test('publishes a page on which the element takes over', async () => {
      const reader = await visit(address);
      assert.match(
        await shown(reader, 'news-list'),
        /^Latest news News Nobody should have to buy a job October 29, 2026/,
      );
      assert.equal(await reader.$eval('news-list', ({ shadowRoot }) => shadowRoot.querySelector('slot')), null);
      assert.deepEqual(reader.errors, []);
      await reader.done();
    });

    test('lets an author without unfiltered_html do the same', async () => {
      const writer = await tab();
      await logIn(writer, site, 'author');
      await newPost(writer, site, 'post');
      await writer.type('.editor-post-title__input', 'By an author');
      await insert(writer, 'quote-block');
      await (await field(writer, 'Quote')).type('Nobody should “pay” for a job & more.');
      await (await field(writer, 'Author')).type('Ana Ruiz');
      await writer.waitForFunction(() =>
        document
          .querySelector('quote-block')
          ?.shadowRoot?.querySelector('figure')
          ?.innerText.match(/Nobody should “pay” for a job & more\.\s+Ana Ruiz$/),
      );
      const url = await publish(writer);
      await writer.done();
      const reader = await visit(url, { javaScript: false });
      assert.equal(await text(reader, 'quote-block'), 'Nobody should “pay” for a job & more. Ana Ruiz');
      assert.equal(
        await reader.$eval('quote-block > figure > blockquote + figcaption', (node) => node.textContent),
        'Ana Ruiz',
      );
      await reader.done();
    });
  });

  describe('prints', () => {
    test('the script once, as a module with its hash, and only where it is needed', async () => {
      const url = await pageOf(block('news-list', { feed: feedOf('') }) + block('topic-page', { feed: feedOf('') }));
      const scripts = (await html(url)).match(/<script[^>]*topic-elements\.js[^>]*>/g);
      assert.equal(scripts.length, 1);
      const { version, files } = manifest();
      assert.match(scripts[0], / type="module"/);
      assert.match(scripts[0], / crossorigin="anonymous"/);
      assert.ok(scripts[0].includes(` integrity="${files['topic-elements.js'].integrity}"`));
      assert.ok(scripts[0].includes(`topic-elements.js?ver=${version}"`));
      assert.doesNotMatch(await html(await pageOf('<p>Nothing of ours.</p>')), /assets\/topic-elements\.js/);
    });

    test('what is written in blocks, with their items', async () => {
      const item = block('news-item', {
        headline: 'Own <news>',
        href: '/own',
        published: '2026-09-01',
        kicker: 'Note',
        image: '/own.png',
        imageAlt: 'A desk',
        credit: 'Ana',
      });
      const url = await pageOf(
        block('topic-hero', { headline: 'Migration', tagline: 'Fair rules' }, '<p>Introduction.</p>') +
          block('news-list', { heading: 'Own', headingLevel: 3 }, item + item) +
          block(
            'event-list',
            {},
            block('event-item', { headline: 'Round table', start: '2026-12-01T10:00:00+01:00', venue: 'Geneva' }),
          ) +
          block(
            'resource-list',
            {},
            block('resource-item', { headline: 'Report', href: '/report.pdf', format: 'PDF', size: 2048 }),
          ) +
          block('area-of-work-grid', {}, block('area-of-work', { headline: 'Area' }, '<p>Long <em>text</em>.</p>')) +
          block('video-card', { src: 'https://www.youtube.com/watch?v=x', headline: 'Film' }) +
          block('topic-breadcrumb', {}, '<ul><li><a href="/">Home</a></li><li>Here</li></ul>') +
          block('topic-footer', { copyright: '© 2026' }, '<ul><li><a href="/terms">Terms</a></li></ul>'),
      );
      const plain = await visit(url, { javaScript: false });
      assert.equal(await text(plain, 'topic-hero'), 'Migration Fair rules Introduction.');
      assert.equal(
        await text(plain, 'news-list'),
        'Own Note Own <news> 1 September 2026 Note Own <news> 1 September 2026',
      );
      assert.equal(await plain.$eval('news-list > h3 + news-item h4 a', ({ pathname }) => pathname), '/own');
      assert.equal(await text(plain, 'event-item'), 'Round table (Geneva) 1 December 2026, 10:00 am');
      assert.equal(await text(plain, 'resource-item'), 'Report (PDF, 2.0 KB)');
      assert.equal(await plain.$eval('video-card h3 a', ({ href }) => href), 'https://www.youtube.com/watch?v=x');
      await plain.done();
      const page = await visit(url);
      assert.equal(await shown(page, 'topic-hero'), 'Migration Fair rules');
      assert.equal(await page.$eval('topic-hero > p', (node) => node.checkVisibility()), true);
      assert.equal(await page.$eval('topic-hero > [slot]', (node) => node.checkVisibility()), false);
      assert.equal(
        await shown(page, 'news-list'),
        'Own Note Own <news> September 1, 2026 Note Own <news> September 1, 2026',
      );
      assert.match(await shown(page, 'event-list'), /^Round table Tue, December 1, 2026 at 10:00 AM \(UTC\+1\) Geneva/);
      assert.match(await shown(page, 'resource-list'), /^Report\b.*PDF.*2.*kB/i);
      assert.equal(await shown(page, 'area-of-work-grid'), 'Area Long text.');
      assert.equal(await shown(page, 'topic-breadcrumb'), 'Home Here');
      assert.match(await shown(page, 'topic-footer'), /^© 2026 Terms$/);
      await page.done();
    });

    test('elements inside a topic-feed, of which each has its part, with one request', async () => {
      const url = await pageOf(
        block(
          'topic-feed',
          { src: feedOf('?category=news') },
          block('topic-hero', {}) + block('topic-breadcrumb', {}) + block('news-list', { section: 'statements' }),
        ),
      );
      const plain = await visit(url, { javaScript: false });
      assert.match(await text(plain, 'topic-hero'), /^News About work & those who do it\. Second paragraph\.$/);
      assert.equal(await text(plain, 'topic-breadcrumb nav[aria-label] ol'), 'Institute News');
      assert.match(await text(plain, 'news-list'), /^Statements .*Skills that travel/);
      await plain.done();
      const page = await tab();
      let requests = 0;
      page.on('request', (request) => (requests += request.url().includes('/wp-json/') ? 1 : 0));
      await page.goto(url);
      assert.match(await shown(page, 'topic-hero'), /^News About work/);
      assert.equal(await shown(page, 'topic-breadcrumb'), 'Institute News');
      assert.match(await shown(page, 'news-list'), /^Statements .*Skills that travel/);
      assert.equal(requests, 1);
      await page.done();
    });

    test('shortcodes in classic content, inside each other too', async () => {
      const url = await pageOf(
        `Before\n\n[topic_news_list feed="${feedOf('?category=news&limit=5')}" heading="News" heading_level="3" limit="1" no-images]\n\n` +
          `[topic_feed src="${feedOf('?category=news')}"]\n[topic_hero]\n\n[topic_area_of_work_grid section="news"]\n[/topic_feed]\n\n[topic_quote_block]After`,
      );
      const plain = await visit(url, { javaScript: false });
      assert.match(await text(plain, 'news-list'), /^News News Nobody should have to buy a job/);
      assert.equal(await plain.$eval('news-list', (list) => list.outerHTML.includes(' no-images')), true);
      assert.ok(await plain.$('news-list h3 + ul'));
      assert.match(await text(plain, 'topic-feed > topic-hero'), /^News About/);
      assert.equal(await plain.$('topic-feed > p, topic-feed > br'), null);
      assert.match(await text(plain, 'topic-feed > area-of-work-grid'), /Nobody/);
      assert.equal(await plain.$eval('quote-block', (element) => element.outerHTML), '<quote-block></quote-block>');
      await plain.done();
      const page = await visit(url);
      assert.match(await shown(page, 'news-list'), /^News News Nobody/);
      await page.done();
    });

    test('shortcodes of the recipe, as they stand there', async () => {
      const recipe = (name) =>
        blockOf('docs/recipes/wordpress.md', name).replaceAll(
          'https://example.org/feed.json',
          feedOf('?category=news'),
        );
      const [one, several, standIn] = await pagesOf(['shortcode', 'shortcodes', 'fallback'].map(recipe));
      const plain = await visit(one, { javaScript: false });
      assert.match(await text(plain, 'news-list'), /^Latest news News Nobody should have to buy a job/);
      assert.ok(await plain.$('news-list[no-images] h3 + ul'));
      await plain.goto(several);
      assert.match(await text(plain, 'topic-feed > topic-hero'), /^News About/);
      assert.ok(await plain.$('topic-feed > news-list[section="news"][limit="3"]'));
      await plain.done();
      const page = await visit(one);
      assert.match(await shown(page, 'news-list'), /^Latest news News Nobody/);
      await page.goto(several);
      assert.match(await shown(page, 'topic-hero'), /^News About/);
      await page.goto(standIn);
      assert.match(await shown(page, 'news-list'), /Nobody should have to buy a job/);
      assert.deepEqual(page.errors, []);
      await page.done();
    });

    test('feeds of the recipe are there', async () => {
      const addresses = blockOf('docs/recipes/wordpress.md', 'feeds').trim().split('\n');
      assert.equal(addresses.length, 4);
      for (const address of addresses) {
        const response = await fetch(
          site.url +
            address.replace('page=2', `page=${ids.whole}`).replace('tag=migration&paged=2', 'tag=skills&paged=1'),
        );
        assert.equal(response.status, 200, address);
        assert.equal((await response.json()).version, 'https://jsonfeed.org/version/1.1', address);
      }
    });
  });

  describe('publishes', () => {
    test('a category as JSON Feed', async () => {
      const response = await get('?category=news');
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'application/feed+json; charset=UTF-8');
      const feed = await response.json();
      assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
      assert.equal(feed.title, 'News');
      assert.equal(feed.description, 'About work & those who do it.\n\nSecond paragraph.');
      assert.deepEqual(
        feed._topic.sections.map(({ id, heading }) => [id, heading]),
        [
          ['news', 'Latest news'],
          ['statements', 'Statements'],
        ],
      );
      const item = feed.items.find(({ id }) => id === `${site.url}/?p=${ids.whole}`);
      assert.equal(item.title, 'Skills that travel & “more”');
      assert.equal(item.content_html, '<p>The <strong>whole</strong> text.</p>');
      assert.deepEqual(item.tags, ['borders', 'skills']);
      const { srcset, ...image } = item._topic.image;
      assert.deepEqual(image, {
        url: item.image,
        alt: 'Welders at a bench',
        caption: 'A workshop in spring.',
        credit: 'Ana Ruiz',
        width: 1024,
        height: 640,
      });
      assert.match(srcset, /skills-300x188\.jpg 300w/);
      assert.deepEqual([item._topic.section, item._topic.kicker], ['statements', 'Statements']);
    });

    test('nothing that not everybody may read', async () => {
      for (const query of ['', '?category=news', '?limit=50', `?page=${ids.whole}`]) {
        assert.doesNotMatch(await (await get(query)).text(), /SECRET/, query);
      }
      for (const query of [
        `?page=${ids.draft}`,
        `?page=${ids.private}`,
        `?page=${ids.locked}`,
        `?page=${ids.later}`,
        `?page=${ids.privatepage}`,
        '?page=99999',
        '?category=none',
        '?tag=none',
      ]) {
        assert.equal((await get(query)).status, 404, query);
      }
      // An administrator gets no more than others.
      const feed = await site.php(
        `echo json_encode( rest_do_request( new WP_REST_Request( 'GET', '/topic-elements/v1/feed' ) )->get_data() );`,
        { user: 'admin' },
      );
      assert.doesNotMatch(JSON.stringify(feed), /SECRET/);
    });

    test('galleries of the post that they stand in, and leaves the loop of the page where it is', async () => {
      const said = await site.php(
        `require_once ABSPATH . 'wp-admin/includes/taxonomy.php';
         $publish = function ( $title, $text, $in ) {
           return wp_insert_post( array( 'post_status' => 'publish', 'post_title' => $title, 'post_content' => $text, 'post_category' => array( $in ) ) );
         };
         $with = $publish( 'With pictures', '[gallery]', wp_create_category( 'Pictures' ) );
         update_post_meta( wp_insert_attachment( array( 'post_mime_type' => 'image/png', 'post_title' => 'One' ), 'one.png', $with ), '_wp_attachment_metadata', array( 'width' => 1, 'height' => 1, 'file' => 'one.png' ) );
         $shows = $publish( 'Shows a feed', '[topic_news_list feed="/wp-json/topic-elements/v1/feed?category=pictures"]', wp_create_category( 'Loop' ) );
         $feed  = Topic_Elements\\published_feed( array( 'category' => 'pictures' ) );
         query_posts( array( 'p' => $with ) );
         $loop = new WP_Query( array( 'p' => $shows ) );
         $loop->the_post();
         $printed = apply_filters( 'the_content', get_the_content() );
         $after   = get_the_title();
         foreach ( array_merge( get_children( array( 'post_parent' => $with, 'fields' => 'ids' ) ), array( $with, $shows ) ) as $id ) {
           wp_delete_post( $id, true );
         }
         foreach ( array( 'pictures', 'loop' ) as $slug ) {
           wp_delete_term( get_term_by( 'slug', $slug, 'category' )->term_id, 'category' );
         }
         echo json_encode( array( $feed['items'][0]['content_html'], $printed, $after ) );`,
        { user: 'admin' },
      );
      assert.match(said[0], /<img [^>]*one\.png/);
      assert.match(said[1], /With pictures/);
      assert.equal(said[2], 'Shows a feed');
    });

    test('no scripts of those who wrote the posts', async () => {
      const feed = await (await get('?category=news')).text();
      assert.doesNotMatch(feed, /<script|onclick|onerror|<iframe|javascript:/i);
    });

    test('for every site, to be kept and asked about', async () => {
      const first = await get('?category=news', { origin: 'https://partner.example' });
      assert.equal(first.headers.get('access-control-allow-origin'), '*');
      assert.equal(first.headers.get('access-control-allow-credentials'), null);
      assert.equal(first.headers.get('vary'), null);
      assert.equal(first.headers.get('cache-control'), 'public, max-age=300');
      assert.match(first.headers.get('last-modified'), /^\w{3}, \d\d Nov 2026 .* GMT$|^\w{3}, .* GMT$/);
      const etag = first.headers.get('etag');
      assert.match(etag, /^"[\da-f]{32}"$/);
      for (const headers of [
        { 'if-none-match': etag },
        { 'if-none-match': `"x", W/${etag}` },
        { 'if-modified-since': first.headers.get('last-modified') },
      ]) {
        const again = await get('?category=news', headers);
        assert.equal(again.status, 304, JSON.stringify(headers));
        assert.equal(await again.text(), '');
        assert.equal(again.headers.get('etag'), etag);
        assert.equal(again.headers.get('access-control-allow-origin'), '*');
      }
      const modified = first.headers.get('last-modified');
      const before = new Date(Date.parse(modified) - 1000).toUTCString();
      for (const [headers, status] of [
        [{ 'if-none-match': '*' }, 304],
        [{ 'if-none-match': '"other"' }, 200],
        [{ 'if-none-match': '"other"', 'if-modified-since': modified }, 200],
        [{ 'if-modified-since': before }, 200],
      ])
        assert.equal((await get('?category=news', headers)).status, status, JSON.stringify(headers));
    });

    test('of a page without blocks those below it, in its order', async () => {
      const made = await site.php(
        `$publish = fn( $title, $more = array() ) => wp_insert_post( $more + array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => $title ) );
         $top = $publish( 'Top', array( 'post_content' => 'Words of the top.' ) );
         $below = array( $publish( 'A second', array( 'post_parent' => $top, 'menu_order' => 2 ) ), $publish( 'The first', array( 'post_parent' => $top, 'menu_order' => 1 ) ) );
         foreach ( array( 'post_status' => 'draft', 'post_password' => 'x' ) as $name => $value ) {
           $below[] = $publish( 'SECRET', array( 'post_parent' => $top, $name => $value ) );
         }
         echo json_encode( array( $top, ...$below ) );`,
        { user: 'admin' },
      );
      try {
        const feedOfPage = async (query) => (await get(query)).json();
        const top = await feedOfPage(`?page=${made[0]}`);
        assert.deepEqual(
          top.items.map(({ title }) => title),
          ['The first', 'A second'],
        );
        assert.equal((await feedOfPage(`?page=${made[0]}&limit=1`)).items.length, 1);
        const own = await feedOfPage(`?page=${made[1]}`);
        assert.deepEqual(
          own._topic.breadcrumb.slice(1).map(({ title }) => title),
          ['Top', 'A second'],
        );
        assert.deepEqual(
          own.items.map(({ title }) => title),
          ['A second'],
        );
      } finally {
        await site.php(`foreach ( ${php(made)} as $id ) { wp_delete_post( $id, true ); } echo 'true';`, {
          user: 'admin',
        });
      }
    });

    test('page by page', async () => {
      const first = await (await get('?category=news&limit=2')).json();
      assert.equal(first.items.length, 2);
      const second = await (await fetch(first.next_url)).json();
      assert.equal(second.items.length, 1);
      assert.equal(second.next_url, undefined);
      assert.equal(new Set([...first.items, ...second.items].map(({ id }) => id)).size, 3);
      for (const query of ['?limit=0', '?limit=51', '?limit=x', '?paged=0', '?page=-1']) {
        assert.equal((await get(query)).status, 400, query);
      }
    });

    test('a page with the blocks on it as sections', async () => {
      const url = await pageOf(
        block('topic-hero', { headline: 'Migration', tagline: 'Fair rules' }, '<p>One.</p><p>Two.</p>') +
          block('quote-block', { quote: 'Words.', author: 'Ana', authorTitle: 'Head' }) +
          block(
            'news-list',
            { heading: 'Own' },
            block('news-item', { headline: 'First', href: 'https://example.org/1', summary: 'Sum' }),
          ) +
          block('news-list', { heading: 'From the site', feed: feedOf('?category=news'), limit: 1 }) +
          block(
            'event-list',
            {},
            block('event-item', { headline: 'Round table', start: '2026-12-01', venue: 'Geneva' }),
          ) +
          block('topic-footer', { copyright: '©' }, '<ul><li><a href="https://example.org/terms">Terms</a></li></ul>'),
      );
      const link = (await html(url)).match(/<link rel="alternate" type="application\/feed\+json" href="([^"]+)">/)[1];
      const feed = await (await fetch(link)).json();
      assert.deepEqual(
        [feed.title, feed.description, feed._topic.tagline],
        ['Migration', 'One.\n\nTwo.', 'Fair rules'],
      );
      assert.deepEqual(feed._topic.sections, [
        { id: 'quote-block-1', type: 'quote-block' },
        { id: 'news-list-2', type: 'news-list', heading: 'Own' },
        { id: 'news-list-3', type: 'news-list', heading: 'From the site' },
        { id: 'event-list-4', type: 'event-list' },
      ]);
      assert.deepEqual(
        feed.items.map(({ title, content_text: words, _topic }) => [title ?? words, _topic.section]),
        [
          ['Words.', 'quote-block-1'],
          ['First', 'news-list-2'],
          ['Nobody should have to buy a job', 'news-list-3'],
          ['Round table', 'event-list-4'],
        ],
      );
      assert.equal(feed.items[0].authors[0].name, 'Ana');
      assert.deepEqual(feed._topic.footer, {
        copyright: '©',
        links: [{ title: 'Terms', url: 'https://example.org/terms' }],
      });
    });

    test('what another site shows', async () => {
      const other = createServer((request, response) => {
        const path = new URL(request.url, 'http://localhost').pathname;
        if (path === '/') {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(
            `<!doctype html><script type="module" src="/topic-elements.js"></script><main><topic-page feed="${feedOf('?category=news')}"><p>Stand-in</p></topic-page></main>`,
          );
          return;
        }
        const file = join(root, 'dist/cdn', path);
        if (!existsSync(file)) return response.writeHead(404).end();
        response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'application/json');
        response.end(readFileSync(file));
      });
      await new Promise((listening) => other.listen(0, '127.0.0.1', listening));
      try {
        const page = await visit(`http://127.0.0.1:${other.address().port}/`);
        await page.waitForFunction(() => document.querySelector('topic-page')?.state === 'ready');
        await page.$eval('topic-page', (element) => element.updateComplete);
        const all = await page.$eval('topic-page', ({ shadowRoot }) => {
          const read = (scope) =>
            [...scope.querySelectorAll('h1, h2, h3, h4, img')].flatMap((node) => node.alt ?? node.innerText.trim());
          return [
            ...read(shadowRoot),
            ...[...shadowRoot.querySelectorAll('*')].flatMap((node) => (node.shadowRoot ? read(node.shadowRoot) : [])),
          ];
        });
        for (const part of [
          'News',
          'Latest news',
          'Nobody should have to buy a job',
          'Statements',
          'Skills that travel & “more”',
          'Welders at a bench',
        ]) {
          assert.ok(all.includes(part), `${part} in ${all}`);
        }
        assert.deepEqual(await active(page), []);
        await page.done();
      } finally {
        other.closeAllConnections();
        other.close();
      }
    });
  });

  describe('asks other hosts', () => {
    let others;
    const feed = (title) => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [{ id: '1', title, url: 'https://example.org/1' }],
    });
    const tell = (name, body, more = {}) =>
      fetch(`${feeds.url}/publish/${name}`, {
        method: 'POST',
        body: JSON.stringify({ body: JSON.stringify(body), ...more }),
      });
    const made = (name) => `${feeds.url}/made/${name}`;
    /** The light DOM of an element with a feed, and something that stands in for it. */
    const printed = async (url) => {
      const source = await html(url);
      return source
        .match(/<news-list[^>]*>([^]*?)<\/news-list>/)[1]
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    };
    const lists = (addresses) =>
      pagesOf(addresses.map((address) => `[topic_news_list feed="${address}"]Stand-in[/topic_news_list]`));
    const listOf = async (address) => (await lists([address]))[0];
    const printedFor = async (addresses) => Promise.all((await lists(addresses)).map(printed));
    const standIns = ({ length }) => Array(length).fill('Stand-in');
    const age = (address) =>
      site.php(
        `$key = 'topic_elements_' . md5( '${address}' ); $kept = get_transient( $key ); $kept['until'] = 0; set_transient( $key, $kept );`,
      );
    const cron = () => fetch(`${site.url}/wp-cron.php?doing_wp_cron`).then((response) => response.text());

    before(async () => {
      others = await startFeeds();
      const { host, port } = new URL(feeds.url);
      await settings({ hosts: [host, `localhost:${port}`, '10.0.0.1', 'example.invalid'], theme: '', prefix: '' });
    });
    after(async () => {
      await settings({});
      await others.close();
    });

    test('once, and keeps what they say', async () => {
      await tell('wp-kept', feed('First'));
      const url = await listOf(made('wp-kept'));
      assert.equal(await printed(url), 'First');
      assert.equal(await printed(url), 'First');
      assert.equal(await asked('/made/wp-kept'), 1);
    });

    test('again in the background, while visitors read what there is', async () => {
      const url = await listOf(made('wp-later'));
      await tell('wp-later', feed('First'));
      assert.equal(await printed(url), 'First');
      await tell('wp-later', feed('Second'));
      await age(made('wp-later'));
      assert.equal(await printed(url), 'First');
      assert.equal(await asked('/made/wp-later'), 1);
      await cron();
      assert.equal(await asked('/made/wp-later'), 2);
      assert.equal(await printed(url), 'Second');
      // One that fails leaves the last good copy.
      await tell('wp-later', {}, { status: 500 });
      await age(made('wp-later'));
      await printed(url);
      await cron();
      assert.equal(await asked('/made/wp-later'), 3);
      assert.equal(await printed(url), 'Second');
    });

    test('not again at once where there was nothing', async () => {
      const path = '/status/500?wordpress';
      const url = await listOf(feeds.url + path);
      assert.equal(await printed(url), 'Stand-in');
      assert.equal(await printed(url), 'Stand-in');
      assert.equal(await asked(path), 1);
    });

    test('and prints what stands in where there is no feed', async () => {
      const paths = [
        '/hang',
        '/drip',
        '/big/3',
        '/whitespace',
        '/bomb/8',
        '/deep/2000',
        '/html',
        '/empty',
        '/redirect-loop',
        '/truncated',
        '/ok/atom.feed.xml',
      ];
      assert.deepEqual(await printedFor(paths.map((path) => feeds.url + path)), standIns(paths));
      for (const path of paths) assert.ok((await asked(path)) > 0, path);
    });

    test('that redirect to allowed hosts, and to no others', async () => {
      await tell('wp-target', feed('Found'));
      const to = (address) => `${feeds.url}/redirect-to?location=${encodeURIComponent(address)}`;
      assert.equal(await printed(await listOf(to(made('wp-target')))), 'Found');
      const elsewhere = [
        `${others.url}/ok/minimal.json`,
        `${site.url}/wp-json/wp/v2/users`,
        'file:///etc/passwd',
        'gopher://127.0.0.1/',
      ];
      assert.deepEqual(await printedFor(elsewhere.map(to)), standIns(elsewhere));
      assert.deepEqual(await (await fetch(`${others.url}/count`)).json(), {});
    });

    test('never those that nobody has allowed, nor private addresses', async () => {
      const { port } = new URL(feeds.url);
      const addresses = [
        `${others.url}/ok/minimal.json`,
        `http://user:pass@127.0.0.1:${port}/ok/minimal.json?user`,
        `http://localhost:${port}/ok/minimal.json?localhost`,
        `http://2130706433:${port}/ok/minimal.json?number`,
        `http://127.0.0.1.:${port}/ok/minimal.json?dot`,
        'http://10.0.0.1/feed.json',
        'http://169.254.169.254/latest/meta-data/',
        'file:///etc/passwd',
        'javascript:alert(1)',
      ];
      assert.deepEqual(await printedFor(addresses), standIns(addresses));
      assert.deepEqual(await (await fetch(`${others.url}/count`)).json(), {});
      const counts = Object.keys(await (await fetch(`${feeds.url}/count`)).json());
      assert.deepEqual(
        counts.filter((path) => /minimal\.json\?/.test(path)),
        [],
      );
    });

    test('whose feeds are read as browsers read them', async () => {
      const decoded = (...bodies) =>
        site.php(`echo json_encode( array_map( 'Topic_Elements\\decode', ${php(bodies)} ) );`);
      assert.deepEqual(
        await decoded(
          '\ufeff["a"]',
          '["\\ud83d\\ude00 \\ud83d. \\ude00"]',
          '["\\\\ud83d \\ud83d"]',
          '["\\ud83d\\ud83d\\ude00"]',
          '[',
        ),
        [['a'], ['😀 \ufffd. \ufffd'], ['\\ud83d \ufffd'], ['\ufffd😀'], null],
      );
      const items = [{ id: '1', title: 'A' }];
      const versions = [
        '1',
        '1.1',
        'https://jsonfeed.org/version/1',
        'http://www.jsonfeed.org/version/1.1/',
        undefined,
      ];
      const others = ['2', 'https://jsonfeed.org/version/2', 'https://other.example/version/1', ''];
      const read = (some) =>
        site.php(
          `echo json_encode( array_map( fn( $feed ) => null !== Topic_Elements\\read_feed( $feed, 'https://feeds.example/' ), ${php(some.map((version) => ({ version, items })))} ) );`,
        );
      assert.deepEqual(await read(versions), Array(versions.length).fill(true));
      assert.deepEqual(await read(others), Array(others.length).fill(false));
    });

    test('below one with a star, and nothing that only looks like it', async () => {
      const addresses = {
        'https://a.partner.example/feed.json': true,
        'https://A.B.Partner.example/': true,
        'https://partner.example/': false,
        'https://evilpartner.example/': false,
        'https://a.partner.example.evil.example/': false,
        'https://a.partner.example:8443/': false,
        'https://reader@a.partner.example/': false,
        'https://:secret@a.partner.example/': false,
        'ftp://a.partner.example/': false,
        '//a.partner.example/': false,
        'a.partner.example': false,
      };
      assert.deepEqual(
        await site.php(
          `add_filter( 'option_topic_elements', fn() => array( 'hosts' => array( '*.partner.example' ) ) );
           echo json_encode( array_map( 'Topic_Elements\\is_allowed', ${php(Object.keys(addresses))} ) );`,
        ),
        Object.values(addresses),
      );
    });

    test('and prints nothing that could run, whatever they say', async () => {
      const read = (name) => JSON.parse(readFileSync(join(root, 'test/fixtures/hostile', name), 'utf8'));
      const texts = [...read('text.json'), ...read('html.json')].map((payload) => ({
        id: payload,
        title: payload,
        summary: payload,
        content_html: payload,
        content_text: payload,
        language: payload,
        date_published: payload,
        tags: [payload],
        authors: [{ name: payload }],
        url: payload,
        image: payload,
        attachments: [{ url: payload, mime_type: payload }],
        _topic: {
          kicker: payload,
          author_title: payload,
          start: payload,
          end: payload,
          venue: payload,
          image: { url: payload, alt: payload, caption: payload, credit: payload, srcset: payload },
        },
      }));
      const urls = read('urls.json').map((url, index) => ({
        id: `${index}`,
        title: 'Title',
        url,
        image: url,
        external_url: url,
        attachments: [{ url, mime_type: 'video/mp4' }],
        _topic: { image: { url: 'https://example.org/a.png', srcset: `${url} 1x, ${url} 2x` } },
      }));
      const items = [...texts, ...urls];
      const pages = [];
      for (let start = 0; start < items.length; start += 100) pages.push(items.slice(start, start + 100));
      for (const [index, some] of pages.entries()) {
        const payload = `"><script>hit=1</script><img src=x onerror=hit=1>${some[0].id}`;
        await tell(`wp-hostile-${index}`, {
          version: '1.1',
          title: payload,
          description: payload,
          language: payload,
          items: some,
          _topic: {
            tagline: payload,
            image: { url: some[0].url },
            breadcrumb: some.map(({ url, title }) => ({ url, title })),
            footer: { copyright: payload, links: some.map(({ url, title }) => ({ url, title })) },
            sections: [{ id: payload, type: payload, heading: payload }],
          },
        });
        const address = made(`wp-hostile-${index}`);
        const tags = [
          'topic-page',
          'topic-hero',
          'topic-breadcrumb',
          'news-list',
          'quote-block',
          'area-of-work-grid',
          'resource-list',
          'video-card',
          'event-list',
          'focus-card',
          'topic-footer',
        ];
        const page = await tab({ javaScript: false });
        // The page alone: what it would ask for is of no interest.
        await page.setRequestInterception(true);
        page.on('request', (request) => (request.isNavigationRequest() ? request.continue() : request.abort()));
        await page.goto(await pageOf(tags.map((tag) => block(tag, { feed: address })).join('')));
        assert.ok(await page.$('news-list article'));
        assert.deepEqual(await active(page), []);
        await page.done();
      }
    });
  });

  describe('trusts nobody', () => {
    test('with what attributes of blocks and shortcodes say', async () => {
      const read = (name) => JSON.parse(readFileSync(join(root, 'test/fixtures/hostile', name), 'utf8'));
      const payloads = [
        ...read('text.json').map((payload) => payload.toWellFormed()),
        ...read('urls.json'),
        '" onmouseover="hit=1',
        "' autofocus onfocus='hit=1",
        ']] onload=hit=1 [[',
      ];
      const body = await site.php(
        `foreach ( ${php(payloads)} as $payload ) {
           foreach ( Topic_Elements\\elements() as $tag => $element ) {
             $all = array_fill_keys( array_keys( $element['attributes'] ), $payload );
             echo Topic_Elements\\element_html( $tag, $all );
             unset( $all['feed'] );
             echo Topic_Elements\\element_html( $tag, $all + array( $payload => $payload ), '', array( 'feed' => $payload, 'level' => $payload ) );
           }
         }`,
      );
      const page = await tab();
      await page.setContent(`<!doctype html><main>${body}</main>`, { waitUntil: 'domcontentloaded' });
      assert.ok((await page.$$('news-item')).length > payloads.length);
      assert.deepEqual(await active(page), []);
      await page.done();
    });

    test('who may not write any HTML: tags and attributes stay, code goes', async () => {
      const page = await tab();
      await logIn(page, site, 'author');
      await newPost(page, site, 'post');
      const written =
        '<news-list feed="https://example.org/a.json" heading="News" limit="3" no-images onclick="hit=1" style="color:red" evil="1">' +
        '<news-item headline="A" href="javascript:hit=1" image="javascript:hit=1" published="2026-01-01" lang="fr"><a href="/a" onclick="hit=1">A</a><script>hit=1</script></news-item>' +
        '</news-list><topic-hero headline="H"><p slot="breadcrumb">B</p></topic-hero><other-tag>x</other-tag>';
      const { link, content: saved } = await page.evaluate(
        (content) =>
          window.wp.apiFetch({
            path: '/wp/v2/posts',
            method: 'POST',
            data: { title: 'T', status: 'publish', content },
          }),
        written,
      );
      await page.done();
      assert.equal(
        saved.raw,
        '<news-list feed="https://example.org/a.json" heading="News" limit="3" no-images>' +
          '<news-item headline="A" href="hit=1" image="hit=1" published="2026-01-01" lang="fr"><a href="/a">A</a>hit=1</news-item>' +
          '</news-list><topic-hero headline="H"><p slot="breadcrumb">B</p></topic-hero>x',
      );
      assert.match(await html(link), /<script type="module"[^>]*assets\/topic-elements\.js/);
    });

    test('who is not an administrator, or comes without a nonce, with the settings', async () => {
      const post = (page, nonce) =>
        page.evaluate(
          async (address, value) => {
            const body = new URLSearchParams({
              option_page: 'topic-elements',
              action: 'update',
              _wpnonce: value,
              'topic_elements[prefix]': 'evil-',
            });
            return (await fetch(address, { method: 'POST', body })).status;
          },
          `${site.url}/wp-admin/options.php`,
          nonce,
        );
      const stored = () => site.php(`echo json_encode( Topic_Elements\\settings()['prefix'] );`);
      const page = await tab();
      await logIn(page, site, 'admin');
      await page.goto(`${site.url}/wp-admin/options-general.php?page=topic-elements`);
      const nonce = await page.$eval('#_wpnonce', ({ value }) => value);
      assert.equal(await post(page, ''), 403);
      assert.equal(await post(page, '0123456789'), 403);
      assert.equal(await stored(), '');
      await page.done();
      const writer = await tab();
      await logIn(writer, site, 'author');
      assert.equal((await writer.goto(`${site.url}/wp-admin/options-general.php?page=topic-elements`)).status(), 403);
      assert.equal(await post(writer, nonce), 403);
      assert.equal(await stored(), '');
      await writer.done();
    });
  });

  describe('has settings', () => {
    after(() => settings({}));

    test('that an administrator enters, and that are checked', async () => {
      const page = await tab();
      await logIn(page, site, 'admin');
      await page.goto(`${site.url}/wp-admin/options-general.php?page=topic-elements`);
      await page.type(
        '#topic-elements-hosts',
        'https://Example.org/feed.json\n*.partner.example\n"><script>alert(1)</script>\nexample.org',
      );
      await page.select('#topic-elements-theme', 'institution');
      await page.$eval('#topic-elements-prefix', (field) => field.removeAttribute('pattern'));
      await page.type('#topic-elements-prefix', 'No prefix');
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      const notices = await page.$$eval('.settings-error', (all) =>
        all.map(({ innerText }) => innerText.trim().split('.')[0]),
      );
      assert.deepEqual(notices, [
        'A prefix is made of lower-case letters and digits and ends in a hyphen, such as ilo-',
        'Some lines are not names of hosts, such as example',
      ]);
      assert.equal(await page.$eval('#topic-elements-hosts', ({ value }) => value), 'example.org\n*.partner.example');
      await page.type('#topic-elements-prefix', 'ilo-');
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      assert.deepEqual(await site.php(`echo json_encode( get_option( 'topic_elements' ) );`), {
        hosts: ['example.org', '*.partner.example'],
        theme: 'institution',
        prefix: 'ilo-',
      });
      await page.done();
    });

    test('for the names of tags and the look', async () => {
      const url = await pageOf(
        block('news-list', { feed: feedOf('?category=news'), heading: 'News' }) +
          '<p><ilo-news-item headline="x"></ilo-news-item></p>',
        'author',
        'post',
      );
      const source = await html(url);
      assert.match(source, /<script type="module"[^>]* data-prefix="ilo-"/);
      assert.match(source, /<ilo-news-item headline="x">/);
      const { integrity } = manifest().files['themes/institution.css'];
      const sheet = source.match(/<link[^>]*themes\/institution\.css[^>]*>/)[0];
      assert.ok(sheet.includes(` integrity="${integrity}" crossorigin="anonymous"`), sheet);
      const page = await visit(url);
      assert.match(await shown(page, 'ilo-news-list'), /^News News Nobody/);
      assert.equal(
        await page.$eval('ilo-news-list', (list) => getComputedStyle(list).getPropertyValue('--topic-radius')),
        '.125em',
      );
      await page.done();
    });

    test('in the editor, too', async () => {
      const page = await tab();
      await logIn(page, site, 'admin');
      await newPost(page, site, 'page');
      await insert(page, 'news-list');
      await page.type('.wp-block-topic-elements-news-list input', feedOf('?category=news'));
      await page.keyboard.press('Enter');
      assert.match(await shown(page, 'ilo-news-list'), /^News Nobody/);
      await page.done();
    });
  });

  test('speaks the language of the site', async () => {
    await site.php(
      `require_once ABSPATH . WPINC . '/pomo/mo.php';
       $mo = new MO();
       $mo->add_entry( new Translation_Entry( array( 'singular' => 'Breadcrumb', 'translations' => array( 'Brotkrümel' ) ) ) );
       $mo->export_to_file( WP_PLUGIN_DIR . '/topic-elements/languages/topic-elements-de_DE.mo' );
       wp_mkdir_p( WP_LANG_DIR );
       $mo->export_to_file( WP_LANG_DIR . '/de_DE.mo' );
       update_option( 'WPLANG', 'de_DE' );`,
    );
    const source = await html(await pageOf(block('topic-breadcrumb', { feed: feedOf('?category=news') })));
    await site.php(`update_option( 'WPLANG', '' );`);
    assert.match(source, /<nav aria-label="Brotkrümel">/);
  });

  test('says nothing in the log', () => {
    const lines = existsSync(site.log) ? readFileSync(site.log, 'utf8').split('\n') : [];
    assert.deepEqual(
      lines.filter((line) => line.includes('topic-elements')),
      [],
    );
  });

  test('leaves nothing behind', async () => {
    const left = () =>
      site.php(
        `global $wpdb;
         echo json_encode( array(
           $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%topic%elements%'" ),
           (bool) preg_match( '/topic_elements/', serialize( get_option( 'cron' ) ) ),
         ) );`,
      );
    await settings({ hosts: ['example.org'], theme: '', prefix: '' });
    await site.php(
      `wp_schedule_single_event( time() + 999, 'topic_elements_refresh', array( 'https://example.org/' ) );`,
    );
    const [options, planned] = await left();
    assert.ok(options.includes('topic_elements') && options.length > 5 && planned);
    await site.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php';
       require_once ABSPATH . 'wp-admin/includes/file.php';
       deactivate_plugins( 'topic-elements/topic-elements.php' );
       delete_plugins( array( 'topic-elements/topic-elements.php' ) );`,
      { user: 'admin' },
    );
    assert.deepEqual(await left(), [[], false]);
    assert.equal(existsSync(join(site.folder, 'wp-content/plugins/topic-elements')), false);
  });
});
