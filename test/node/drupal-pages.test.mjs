// What visitors have of the Drupal module: its components, rendered by PHP's Twig, on pages with the files of the zip and
// their hashes, in Chromium, without JavaScript and with it. `npm run build` before.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chrome } from '../../scripts/chrome.mjs';
import { propName } from '../../scripts/drupal-names.mjs';
import { readDescriptions } from '../../scripts/element-descriptions.mjs';
import { ENDINGS } from '../drupal/hostile.mjs';
import { component, lackOfTwig, render, renderAll } from '../drupal/php.mjs';
import { SAMPLES } from '../drupal/samples.mjs';
import { startSite } from '../drupal/site.mjs';

const lack = lackOfTwig();
if (lack && process.env.CI) throw new Error(lack);
const launch = lack ? undefined : await chrome();
const skip = lack ?? (launch ? false : 'no Chrome');

const root = fileURLToPath(new URL('../../', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const elements = readDescriptions();

/** In the page: what is to be read of it, shadow roots in the place of what they hide. */
function visibleText() {
  const text = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
    if (node.localName === 'script' || node.localName === 'style') return '';
    if (node.checkVisibility && getComputedStyle(node).display !== 'contents' && !node.checkVisibility()) return '';
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    return [...(assigned.length ? assigned : (node.shadowRoot ?? node).childNodes)].map(text).join('\n');
  };
  return text(document.querySelector('main')).replace(/\s+/g, ' ').trim();
}

/** In the page: resolves when every element shows what it is going to show. */
async function settled() {
  const all = [...document.querySelectorAll('main *')].filter(({ localName }) => localName.includes('-'));
  await Promise.all(all.map(({ localName }) => customElements.whenDefined(localName)));
  await Promise.all(all.map(({ updateComplete }) => updateComplete));
}

const count = (text, part) => text.split(part.replace(/\s+/g, ' ')).length - 1;

describe('pages of the Drupal module', { skip }, () => {
  let site, partner, browser;
  before(async () => {
    [site, partner, browser] = await Promise.all([
      startSite(),
      startSite(),
      puppeteer.launch({
        headless: true,
        ...launch,
        args: [...launch.args, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
      }),
    ]);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([site?.stop(), partner?.stop()]);
  });

  async function visit(url, { javaScript = true } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setJavaScriptEnabled(javaScript);
    const said = [];
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
    page.on('dialog', (dialog) => {
      said.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(url, { waitUntil: 'load' });
    if (javaScript) await page.evaluate(settled);
    return Object.assign(page, { said, done: () => context.close() });
  }

  test('has a sample of every element', () => {
    const sampled = new Set(SAMPLES.map(({ tag }) => tag));
    assert.deepEqual(
      [...sampled].sort(),
      elements.map(({ tag }) => tag),
    );
  });

  for (const { tag, what = '', template, reads, shows, shuns = [] } of SAMPLES) {
    test(`${tag} ${what} is read without JavaScript`.replace('  ', ' '), async () => {
      const page = await visit(site.page(await render(template)), { javaScript: false });
      const text = await page.evaluate(() => document.querySelector('main').innerText.replace(/\s+/g, ' '));
      for (const part of reads) assert.equal(count(text, part), 1, `“${part}” in “${text}”`);
      assert.deepEqual(page.said, []);
      await page.done();
    });

    test(`${tag} ${what} shows the same with it, once, for everybody`.replace('  ', ' '), async () => {
      const page = await visit(site.page(await render(template)));
      for (const part of shows) {
        await page.waitForFunction(`(${visibleText})().includes(${JSON.stringify(part)})`, { timeout: 10_000 });
      }
      const text = await page.evaluate(visibleText);
      for (const part of shows) assert.equal(count(text, part), 1, `“${part}” in “${text}”`);
      for (const part of shuns) assert.equal(count(text, part), 0, `“${part}” in “${text}”`);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () =>
        // A page of one element need not have a first heading of its own.
        (
          await globalThis.axe.run({
            rules: { 'page-has-heading-one': { enabled: false }, 'heading-order': { enabled: false } },
          })
        ).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
      );
      assert.deepEqual(violations, []);
      assert.deepEqual(page.said, []);
      await page.done();
    });
  }

  test('a film and its poster are not asked for without JavaScript', async () => {
    const { template } = SAMPLES.find(({ tag }) => tag === 'video-card');
    site.asked.length = 0;
    const page = await visit(site.page(await render(template)), { javaScript: false });
    assert.deepEqual(
      site.asked.filter((path) => /film|poster/.test(path)),
      [],
    );
    await page.done();
  });

  test('the script is refused where a byte of it is another', async () => {
    const template = component('news-list', { feed: 1 }).replace('feed: feed', "feed: '/feed.json'");
    const html = await render(template);
    const url = site.page(html);
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (!/topic-elements\.js/.test(request.url())) return request.continue();
      const body = await (await fetch(request.url())).text();
      await request.respond({
        contentType: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
        body: `${body} `,
      });
    });
    await page.goto(url, { waitUntil: 'load' });
    assert.equal(await page.evaluate(() => customElements.get('news-list') === undefined), true);
    await context.close();
  });

  for (const text of ENDINGS) {
    test(`nothing runs for ${JSON.stringify(text)}`, async () => {
      const jobs = elements.flatMap((element) => {
        const props = Object.fromEntries(element.attributes.map(({ name }) => [propName(name), text]));
        const items = [{ id: text, title: text, url: text, summary: text, content_html: text, image: text }];
        return [
          { template: component(element.tag, props), context: props, development: false },
          { template: component(element.tag, { items }), context: { items }, development: false },
        ];
      });
      const html = (await renderAll(jobs)).map((answer) => answer.html).join('');
      // No policy: whatever could run would.
      const page = await visit(
        site.page(html, { strict: false, head: '<script>hit = () => { hits = (globalThis.hits ?? 0) + 1 }</script>' }),
      );
      const found = await page.evaluate(() => {
        const SAFE = /^(?:https?:|mailto:|tel:|data:image|blob:|[^:/?#]*(?:[/?#]|$))/i;
        const search = (scope) =>
          [...scope.querySelectorAll('*')].flatMap((element) => {
            element.dispatchEvent(new MouseEvent('mouseover'));
            element.dispatchEvent(new MouseEvent('click', { cancelable: true }));
            const own = element.localName.includes('-');
            return [
              ...Array.from(element.attributes)
                .filter(
                  ({ name, value }) => /^on/.test(name) || (!own && /^(href|src)$/.test(name) && !SAFE.test(value)),
                )
                .map(({ name, value }) => `${element.localName} ${name}=${value}`),
              ...(element.shadowRoot ? search(element.shadowRoot) : []),
            ];
          });
        addEventListener('click', (event) => event.preventDefault(), true);
        return [...search(document.querySelector('main')), ...(globalThis.hits ? ['a script ran'] : [])];
      });
      assert.deepEqual(found, []);
      assert.deepEqual(
        page.said.filter((line) => /dialog|Uncaught|TypeError/.test(line)),
        [],
      );
      await page.done();
    });
  }

  describe('the recipe', () => {
    const recipe = readFileSync(join(root, 'docs/recipes/drupal.md'), 'utf8');
    const codes = (language) =>
      Array.from(recipe.matchAll(new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``, 'g')), ([, code]) => code);

    test('has an address of JSON:API that a list shows all of', async () => {
      const [address] = recipe.match(/https:\/\/example\.org\/jsonapi\S+/) ?? [];
      const feed = address.replace('https://example.org', partner.url);
      const html = await render(component('news-list', { feed, heading: 'News' }), { feed, heading: 'News' });
      const page = await visit(site.page(html, { strict: false }));
      await page.waitForFunction(() => document.querySelector('news-list').state === 'ready');
      const text = await page.evaluate(visibleText);
      assert.match(text, /News .*Nobody should have to buy a job .*Who pays for the ferry/);
      assert.match(text, /In short: Who pays for the ferry\./);
      assert.ok(!text.includes('Not yet'));
      const shown = await page.$eval('news-list', ({ shadowRoot }) => ({
        links: Array.from(shadowRoot.querySelectorAll('a'), (a) => new URL(a.href).pathname),
        pictures: Array.from(shadowRoot.querySelectorAll('img'), (img) => [new URL(img.src).pathname, img.alt]),
        dates: Array.from(shadowRoot.querySelectorAll('time'), (time) => time.dateTime),
      }));
      assert.deepEqual(shown.links, ['/node/13', '/news/ferry']);
      assert.deepEqual(shown.pictures, [['/sites/default/files/ferry.png', 'A ferry at dawn']]);
      assert.equal(shown.dates.length, 2);
      const only = await render(component('news-list', { feed, tag: 'Recruitment' }), { feed, tag: 'Recruitment' });
      const tagged = await visit(site.page(only, { strict: false }));
      await tagged.waitForFunction(() => document.querySelector('news-list').state === 'ready');
      assert.ok(!(await tagged.evaluate(visibleText)).includes('Nobody should'));
      await Promise.all([page.done(), tagged.done()]);
    });

    test('has templates that render', async () => {
      const context = {
        url: '/news/skills',
        node: {
          label: 'Skills that travel',
          createdtime: 1775000000,
          body: { summary: 'A certificate.' },
          field_image: { alt: 'Two welders', entity: { fileuri: 'public://welders.png' } },
        },
        title: 'News',
        rows: [{ content: { markup: '<p>Row one</p>' } }, { content: { markup: '<p>Row two</p>' } }],
      };
      const answers = await renderAll(codes('twig').map((template) => ({ template, context })));
      assert.ok(answers.length >= 3);
      for (const { html, error } of answers) {
        assert.equal(error, undefined);
        assert.match(html, /<[a-z]+-[a-z]+ data-component-id="topic_elements:/);
      }
    });
  });
});
