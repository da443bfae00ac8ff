// A site on loopback that has the module as it is installed: pages with the script tag that Drupal makes of its library,
// the files of the module, pictures, feeds. Pages are strict about what they load, if not told otherwise.
import { createServer } from 'node:http';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { moduleFiles } from '../../scripts/drupal-module.mjs';
import { articles } from './jsonapi.mjs';
import { describeModule } from './php.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html topic-elements";

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Labour migration',
  description: 'Who moves for work, and how.',
  items: [
    { id: '1', url: '/news/fees', title: 'Nobody should have to buy a job', summary: 'Employers pay.' },
    { id: '2', url: '/news/skills', title: 'Skills that travel' },
  ],
};

const attribute = ([name, value]) => ` ${name}="${value}"`;

/** Starts it. `page(body, { strict })` gives the address of a page with this content. */
export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'drupal-'));
  const files = new Map(moduleFiles());
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const described = await describeModule(join(folder, 'topic_elements'));
  rmSync(folder, { recursive: true });
  const { js, version } = described.libraries['topic-elements'];
  const scripts = Object.entries(js)
    .map(
      ([path, { attributes }]) =>
        `<script src="/modules/topic_elements/${path}?v=${version}"${Object.entries(attributes).map(attribute).join('')}></script>`,
    )
    .join('');

  const pages = [];
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    asked.push(pathname);
    const answer = (type, body, headers = {}) =>
      response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    const page = pages[/^\/page\/(\d+)$/.exec(pathname)?.[1]];
    const path = pathname.replace(/^\/modules\//, '');
    const cors = { 'access-control-allow-origin': '*' };
    if (page) answer('text/html; charset=utf-8', page.html, page.strict ? { 'content-security-policy': POLICY } : {});
    else if (pathname === '/jsonapi/node/article')
      answer('application/vnd.api+json', JSON.stringify(articles(searchParams)), cors);
    else if (pathname === '/feed.json') answer('application/feed+json', JSON.stringify(FEED), cors);
    else if (/\.(png|ico)$/.test(pathname)) answer('image/png', Buffer.from(PIXEL, 'base64'));
    else if (path !== pathname && files.has(path)) answer(TYPES[extname(path)] ?? 'text/plain', files.get(path));
    else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${server.address().port}`;

  return {
    url,
    described,
    /** Paths that were asked for. */
    asked,
    page(body, { strict = true, head = '' } = {}) {
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body><main>${body}</main>${scripts}</body></html>`;
      pages.push({ html, strict });
      return `${url}/page/${pages.length - 1}`;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
