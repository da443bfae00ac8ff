// Real host pages for the end-to-end tests, on the runner's own origin, so that a test can look into their frames:
//   /demo/*, /topic-elements/*  what the demo server answers, headers included; with ?probe, pages carry the probe,
//                               with ?feed-delay=400, a page's feeds come 400 ms late
//   /host-page?body=…           a page around the given markup, as strict as the demo site, or as ?csp=… says
// The probe (test/e2e/probe.js) is the first script of a page and keeps what it says, throws and violates.
import { setTimeout as wait } from 'node:timers/promises';
import { contentSecurityPolicy, start as startDemo } from '../serve.mjs';

const PROBE = '<script src="/test/e2e/probe.js"></script>';
const ELEMENTS = '<script type="module" src="/topic-elements/topic-elements.js"></script>';

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
  else if (path.startsWith('/topic-elements/') || path.startsWith('/demo/')) await forward(context, 'probe' in query);
  else await next();
}

async function forward(context, probe) {
  if (context.path.startsWith('/demo/feeds/')) {
    const page = new URL(context.get('Referer'), context.origin);
    await wait(Number(page.searchParams.get('feed-delay')));
    // The runner lets browsers keep every file for a year, but each page shall ask, and wait.
    context.set('Vary', '*');
  }
  const response = await fetch(demo.url + context.path, { method: context.method });
  context.status = response.status;
  for (const name of ['content-type', 'content-security-policy', 'referrer-policy', 'x-content-type-options']) {
    const value = response.headers.get(name);
    if (value) context.set(name, value);
  }
  const body = Buffer.from(await response.arrayBuffer());
  context.body = probe ? body.toString().replace('<head>', `<head>${PROBE}`) : body;
}

function hostPage(
  context,
  { body = '', lang = 'en', dir = 'ltr', connect = '', csp = contentSecurityPolicy(connect), head = '' },
) {
  context.set('Content-Type', 'text/html; charset=utf-8');
  context.set('Content-Security-Policy', csp);
  context.body =
    `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Host</title>${PROBE}${head}` +
    `<link rel="stylesheet" href="/demo/site.css"></head><body><h1>Host</h1>${body}${ELEMENTS}</body></html>`;
}
