// A partner's site and a publisher on real HTTP, and a browser, for recipes that are pages.
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { chrome } from '../../../../scripts/chrome.mjs';
import { listen } from '../../listen.mjs';
import { until } from '../../until.mjs';

const root = new URL('../../../../', import.meta.url);
const folder = (name) => sirv(fileURLToPath(new URL(name, root)), { dev: true });

export const launch = await chrome();

/** Where the recipes say that the feed is, and where it lies in the demo. */
const PUBLISHER = 'https://example.org';
const FEED = '/labour-migration.json';

/** The publisher: the demo's feeds, pictures and films, as any site may read them. `answers` has other answers, by path. */
export async function startPublisher() {
  const demo = folder('demo');
  const answers = new Map();
  const server = await listen((request, response) => {
    const answer = answers.get(request.url);
    if (answer) return answer(response);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.url === FEED) request.url = `/feeds${FEED}`;
    demo(request, response, () => response.writeHead(404).end());
  });
  return {
    ...server,
    answers,
    /** A text of a recipe, with this publisher in the place of its own. */
    of: (text) => text.replaceAll(PUBLISHER, server.url),
  };
}

/** The partner's site: the built files, other folders, and pages with a policy. */
export async function startSite(folders = {}) {
  const served = Object.entries({ '/topic-elements': 'dist/cdn', ...folders }).map(([prefix, name]) => [
    prefix,
    folder(name),
  ]);
  const pages = new Map();
  const server = await listen((request, response) => {
    const page = pages.get(request.url);
    if (page) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      if (page.policy) response.setHeader('Content-Security-Policy', page.policy);
      return response.end(page.html);
    }
    const [prefix, serve] = served.find(([start]) => request.url.startsWith(`${start}/`)) ?? [];
    // Browsers ask each site for its icon.
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    if (!serve) return response.writeHead(404).end();
    request.url = request.url.slice(prefix.length);
    serve(request, response, () => response.writeHead(404).end());
  });
  return {
    ...server,
    /** Puts a page there, and returns its address. */
    add(body, policy) {
      const path = `/page-${pages.size}`;
      pages.set(path, {
        policy,
        html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title></head><body>${body}</body></html>`,
      });
      return server.url + path;
    },
  };
}

export const startBrowser = () => puppeteer.launch({ headless: true, ...launch });

/** Opens an address, and keeps all that the console and the page say. */
export async function visit(browser, url, { javaScript = true } = {}) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(javaScript);
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(url, { waitUntil: 'load' });
  return { page, said };
}

/** Resolves when every element on the page, of those with a feed, is in a state. */
export const settled = (page, state = 'ready') =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[feed], [section], topic-feed')].every((element) => element.state === wanted),
    {},
    state,
  );

/** What a page has kept of a click on the first headline of its list, once that has its items. */
export async function openFirst(page) {
  const isReady = () => page.evaluate(() => document.querySelector('news-list').state === 'ready');
  await until(isReady, () => 'the list has no items');
  return page.evaluate(() => {
    document.querySelector('news-list').shadowRoot.querySelector('a').click();
    return globalThis.opened;
  });
}

/** A text as it is read: spaces of any kind are one. */
export const spaced = (text) => text.replace(/\s+/g, ' ').trim();

/** What can be read on a page, shadow roots included: roles and names as assistive technology gets them. */
export async function readable(page) {
  const found = [];
  (function collect(node) {
    found.push(spaced(`${node.role}: ${node.name}`));
    node.children?.forEach(collect);
  })(await page.accessibility.snapshot({ interestingOnly: false }));
  return found;
}

/** Waits until each of these lines can be read on a page, whatever comes a moment after its element is ready; returns all. */
export async function reads(page, lines) {
  let found;
  await until(
    async () => {
      found = await readable(page);
      return lines.every((line) => found.includes(line));
    },
    () => `${lines.filter((line) => !found.includes(line)).join(', ')} is not in\n${found.join('\n')}`,
  );
  return found;
}
