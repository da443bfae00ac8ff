// Real host pages for the end-to-end tests, on the runner's own origin, so that a test can look into their frames:
//   /demo/*, /topic-elements/*  what the demo server answers, headers included; with ?probe, pages carry the probe,
//                               with ?feed-delay=400, a page's feeds come 400 ms late
//   /host-page?body=…           a page around the given markup, as strict as the demo site; with ?policy=…, under that
//                               Content Security Policy instead, and with ?script=…, after that script
//   /no-chunks/*                the elements without what they load when they need it
//   /tampered/*                 the elements, and what they load with one more line in it
//   /tampered-later/*           the same, but for what all elements share
// The probe (test/e2e/probe.js) is the first script of a page and keeps what it says, throws and violates.
import { setTimeout as wait } from 'node:timers/promises';
import { contentSecurityPolicy, start as startDemo } from '../serve.mjs';

const PROBE = '<script nonce="host" src="/test/e2e/probe.js"></script>';

/** What is passed on. */
const HEADERS = [
  'access-control-allow-origin',
  'content-security-policy',
  'content-type',
  'referrer-policy',
  'x-content-type-options',
];

let demo;

export const hostPagesPlugin = {
  name: 'host-pages',
  async serverStart() {
    demo = await startDemo({ port: 0, slow: 60_000 });
  },
  async serverStop() {
    await demo?.close();
  },
};

/** Koa middleware; a plugin could not come before the one that serves files. */
export async function hostPages(context, next) {
  const { path, query } = context;
  if (path === '/host-page') hostPage(context, query);
  else if (path.startsWith('/no-chunks/')) await noChunks(context);
  else if (path.startsWith('/tampered')) await tampered(context);
  else if (path.startsWith('/topic-elements/') || path.startsWith('/demo/')) await forward(context, 'probe' in query);
  else await next();
}

async function noChunks(context) {
  const path = context.path.replace('/no-chunks/', '/topic-elements/');
  context.status = 404;
  if (!path.includes('/chunks/')) await forward(context, false, path);
}

async function tampered(context) {
  const path = context.path.replace(/^\/tampered(-later)?\//, '/topic-elements/');
  await forward(context, false, path);
  const isSpared = context.path.startsWith('/tampered-later/') && path.includes('/load-elements-');
  if (path.includes('/chunks/') && !isSpared) context.body = `${context.body}\nglobalThis.tampered = true;`;
}

async function forward(context, probe, path = context.path) {
  if (context.path.startsWith('/demo/feeds/')) {
    const page = new URL(context.get('Referer'), context.origin);
    await wait(Number(page.searchParams.get('feed-delay')));
    // The runner lets browsers keep every file for a year, but each page shall ask, and wait.
    context.set('Vary', '*');
  }
  const response = await fetch(demo.url + path, { method: context.method });
  context.status = response.status;
  for (const name of HEADERS) {
    const value = response.headers.get(name);
    if (value) context.set(name, value);
  }
  const body = Buffer.from(await response.arrayBuffer());
  context.body = probe ? body.toString().replace('<head>', `<head>${PROBE}`) : body;
}

function hostPage(context, query) {
  const {
    body = '',
    lang = 'en',
    dir = 'ltr',
    connect = '',
    head = '',
    from = 'topic-elements',
    file = 'topic-elements.js',
    prefix,
    policy,
    script,
  } = query;
  context.set('Content-Type', 'text/html; charset=utf-8');
  context.set('Content-Security-Policy', policy ?? contentSecurityPolicy(connect));
  const scripts = script ? `${PROBE}<script nonce="host" src="${script}"></script>` : PROBE;
  context.body =
    `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Host</title>${scripts}${head}` +
    `<link rel="stylesheet" href="/demo/site.css"></head><body><h1>Host</h1>${body}` +
    `<script nonce="host" type="module" src="/${from}/${file}"${prefix ? ` data-prefix="${prefix}"` : ''}></script>` +
    '</body></html>';
}
