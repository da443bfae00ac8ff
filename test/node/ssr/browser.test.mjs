// Baked pages in a real browser without JavaScript, and with what attackers write.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { env } from 'node:process';
import { readFile } from 'node:fs/promises';
import { after, before, describe, mock, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { SECTION_TAGS } from '../../../dist/doctor/vocabulary.js';
import { chrome } from '../../../scripts/chrome.mjs';
import { bake, feedOf, given, hostile, item, list, styleHashes, text } from './support.mjs';

let browser;
let server;
let pages;
before(async () => {
  browser = await puppeteer.launch(await chrome());
  pages = new Map();
  const hashes = (await styleHashes()).map((hash) => `'${hash}'`).join(' ');
  server = createServer(({ url }, response) => {
    const html = pages.get(url);
    if (html === undefined) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src ${hashes}; img-src 'self'; require-trusted-types-for 'script'`,
    });
    response.end(html);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((closed) => server?.close(closed));
});

/** Opens a page; gives what it says in the console, and asks for. */
async function open(html, { script = false } = {}) {
  const path = `/${pages.size}`;
  pages.set(path, html);
  const page = await browser.newPage();
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('dialog', (dialog) => dialog.dismiss());
  page.on('request', (request) => asked.push(request.url()));
  await page.setJavaScriptEnabled(script);
  await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
  return { page, said, asked };
}

const linesOf = ({ role, name, children = [] }) => [
  `${role} ${name}`.replace(/\s+/g, ' '),
  ...children.flatMap(linesOf),
];

describe('without JavaScript', () => {
  test('a baked page has all that can be read, under a strict policy', async () => {
    const feed = JSON.parse(await text('demo/feeds/labour-migration.json'));
    const html = await bake(
      `<!doctype html><html lang="en"><title>x</title><body>${list('', '', 'topic-page')}`,
      given(feed),
    );
    const { page, said } = await open(html);
    const lines = linesOf(await page.accessibility.snapshot());
    await page.close();
    for (const { title, url, _topic } of feed.items) {
      if (!title) continue;
      const expected = title.replace(/\s+/g, ' ');
      // Films have buttons.
      if (url && _topic.section !== 'watch') assert.ok(lines.includes(`link ${expected}`), title);
      else
        assert.ok(
          lines.some((line) => line.includes(expected)),
          title,
        );
    }
    for (const line of ['heading Labour migration', 'heading Latest news', 'navigation Breadcrumb'])
      assert.ok(lines.includes(line), line);
    assert.ok(lines.some((line) => line.includes('October 29, 2026')));
    assert.deepEqual(
      said.filter((line) => line.includes('style')),
      [],
    );
  });

  for (const [what, src, link] of [
    ['no provider', 'https://films.example/a.mp4', 'link Download'],
    ['YouTube', 'https://www.youtube.com/watch?v=a-b_c0D1E2F', 'link Watch on YouTube'],
    ['Vimeo', 'https://vimeo.com/76979871', 'link Watch on Vimeo'],
  ]) {
    test(`a film of ${what} is linked to, and nothing is asked of its host`, async () => {
      const film = item(1, { url: undefined, external_url: src });
      for (const html of [
        `<video-card src="${src}" headline="Film" poster="${new URL('/a.png', src).href}"></video-card>`,
        list('', '', 'video-card'),
      ]) {
        const baked = await bake(`<!doctype html><html lang="en"><title>x</title><body>${html}`, given(feedOf([film])));
        const { page, asked } = await open(baked);
        const lines = linesOf(await page.accessibility.snapshot());
        assert.ok(lines.includes(link), lines.join('\n'));
        assert.ok(!lines.some((line) => line.startsWith('button')), lines.join('\n'));
        const found = await page.evaluate(
          () => document.querySelector('video-card').shadowRoot.querySelector('a[part=watch]').href,
        );
        assert.equal(found, src);
        const { origin } = new URL(page.url());
        assert.deepEqual(
          asked.filter((url) => !url.startsWith(origin)),
          [],
        );
        await page.close();
      }
    });
  }

  test('it is laid out', async () => {
    const { page } = await open(await bake(`<!doctype html>${list()}`, given()));
    const weight = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('news-list').shadowRoot.querySelector('[part~=headline]')).fontWeight,
    );
    await page.close();
    assert.ok(Number(weight) > 400);
  });
});

describe('what attackers write', () => {
  // HOSTILE=a.json,b.json adds lists of your own.
  const more = async () =>
    (await Promise.all((env.HOSTILE?.split(',') ?? []).map((file) => readFile(file, 'utf8')))).flatMap((json) =>
      JSON.parse(json),
    );
  const escape = (value) => value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const picture = (value) => ({ url: value, alt: value, caption: value, credit: value, srcset: `${value} 2x` });
  const whole = (value, id) => item(id, {
    url: value, external_url: value, title: value, summary: value, content_text: value, content_html: value, image: value, language: value, tags: [value],
    authors: [{ name: value, url: value, avatar: value }], attachments: [{ url: value, mime_type: value, title: value }],
    _topic: { kicker: value, image: picture(value), author_title: value, venue: value, start: '2030-01-01', end: value },
  }); // prettier-ignore

  /** What could run or load, in all shadow roots. */
  const dangers = (page) =>
    page.evaluate(() => {
      const all = [];
      const look = (root) => {
        for (const element of root.querySelectorAll('*')) {
          all.push(element);
          if (element.shadowRoot) look(element.shadowRoot);
        }
      };
      look(document.body);
      // The attributes of our elements are no links.
      return all
        .filter(({ localName }) => !localName.includes('-'))
        .flatMap((element) => {
          const found = [...element.attributes]
            .filter(
              ({ name, value }) =>
                /^on/i.test(name) ||
                (/^(href|src|action|formaction|xlink:href|poster)$/.test(name) &&
                  !/^(https?:|mailto:|tel:|data:image\/(?!svg)|[^:]*$)/i.test(
                    URL.parse(value, document.baseURI)?.href ?? '',
                  )),
            )
            .map(({ name, value }) => `${element.localName} ${name}=${value}`);
          if (
            element.matches(
              'script:not([type="application/feed+json"]), iframe, object, embed, form, svg script, base, meta, link',
            )
          )
            found.push(element.outerHTML.slice(0, 200));
          return found;
        });
    });

  // Wrong values are said, once each.
  before(() => mock.method(console, 'warn', () => undefined));
  after(() => mock.restoreAll());

  for (const where of ['a feed', 'attributes', 'content']) {
    test(`in ${where} does nothing`, async () => {
      const payloads = [...(await hostile()), ...(await more())];
      assert.ok(payloads.length > 200);
      for (let from = 0; from < payloads.length; from += 60) {
        const some = payloads.slice(from, from + 60);
        const feed = feedOf(some.map(whole), {
          title: some[0],
          description: some.join('\n\n'),
          _topic: {
            tagline: some[1],
            image: picture(some[2]),
            breadcrumb: some.map((title) => ({ title, url: title })),
            footer: { copyright: some[3], links: some.map((title) => ({ title, url: title })) },
          },
        });
        const attributes =
          'headline href kicker published summary image image-alt caption credit quote author author-title src poster captions transcript copyright tagline venue start format size hreflang heading section lang dir'.split(
            ' ',
          );
        const body = {
          'a feed': () => SECTION_TAGS.map((tag) => list('', '', tag)).join('') + list('', '', 'topic-page'),
          attributes: () => some.map((value) => ['news-item', 'quote-block', 'video-card', 'topic-hero', 'resource-item', 'event-item', 'topic-footer', 'focus-card'].map((tag) => `<${tag} ${attributes.map((name) => `${name}="${escape(value)}"`).join(' ')}></${tag}>`).join('')).join(''),
          // As a CMS writes what visitors have said.
          content: () => some.map((value) => ['p', 'b', 'h3', 'textarea', 'td', 'a href="/"', 'bdi'].map((tag) => `<news-item><${tag}>${escape(value)}</${tag.split(' ')[0]}> text</news-item>`).join('')).join(''),
        }[where](); // prettier-ignore
        const html = await bake(
          `<!doctype html><meta charset="utf-8"><title>x</title><body>${body}`,
          given(feed, { onProblem: () => undefined }),
        );
        const { page, said } = await open(html, { script: true });
        assert.deepEqual(await dangers(page), []);
        assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
        assert.deepEqual(
          said.filter((line) => !/Failed to load|img-src/.test(line)),
          [],
        );
        await page.close();
      }
    });
  }
});
