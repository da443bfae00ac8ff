// Real host pages for the end-to-end tests, on the runner's own origin, so that a test can look into their frames:
//   /demo/*, /topic-elements/*  what the demo server answers, headers included; with ?probe, pages carry the probe, with
//                               &axe also axe,
//                               with ?feed-delay=400, a page's feeds come 400 ms late
//   /host-page?body=…           a page around the given markup, as strict as the demo site; with ?policy=…, under that
//                               Content Security Policy instead, and with ?script=…, after that script; with ?bake={…},
//                               baked with these options, and then changed as ?edits=[[pattern, replacement]] says
//   /no-chunks/*                the elements without what they load when they need it
//   /tampered/*                 the elements, and what they load with one more line in it; /tampered/rich-text/*, only this
//   /late/<id>/*                the elements, and what they load only when it is asked for again
//   /older/*                    the elements as another version has them; /other/*, as one with another model of feeds has
// The probe (test/e2e/probe.js) is the first script of a page and keeps what it says, throws and violates.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { contentSecurityPolicy, start as startDemo } from '../serve.mjs';
import { baked, stopBaking, styleSources } from './baking.mjs';
import { olderBuild, removeOlderBuild } from './older-build.mjs';

const PROBE = '<script nonce="host" src="/test/e2e/probe.js"></script>';
const AXE = '<script src="/node_modules/axe-core/axe.min.js"></script>';

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
    await stopBaking();
    await removeOlderBuild();
  },
};

/** Koa middleware; a plugin could not come before the one that serves files. */
export async function hostPages(context, next) {
  const { path, query } = context;
  if (path === '/host-page') await hostPage(context, query);
  else if (path.startsWith('/no-chunks/')) await noChunks(context);
  else if (path.startsWith('/tampered/')) await tampered(context);
  else if (path.startsWith('/late/')) await late(context);
  else if (path.startsWith('/older/') || path.startsWith('/other/')) await older(context);
  // Tests import the sources of the embed builder.
  else if (path.endsWith('.ts')) await next();
  else if (path.startsWith('/topic-elements/') || path.startsWith('/demo/')) {
    await forward(context, 'probe' in query && PROBE + ('axe' in query ? AXE : ''));
  } else await next();
}

async function noChunks(context) {
  const path = context.path.replace('/no-chunks/', '/topic-elements/');
  context.status = 404;
  if (!path.includes('/chunks/')) await forward(context, false, path);
}

async function tampered(context) {
  const [, only = '', path] = /^\/tampered\/(?:(?!chunks\/)([\w.-]+)\/)?((?:chunks\/)?[^/]+)$/.exec(context.path);
  await forward(context, false, `/topic-elements/${path}`);
  if (path.startsWith(`chunks/${only}`)) context.body = `${context.body}\nglobalThis.tampered = true;`;
}

/** What has been asked for. */
const asked = new Set();

async function late(context) {
  const { path } = context;
  const again = !path.includes('/chunks/') || asked.has(path);
  asked.add(path);
  context.status = 404;
  context.set('Vary', '*');
  if (again) await forward(context, false, path.replace(/^\/late\/[^/]+/, '/topic-elements'));
}

/** The key of the cache that copies of the library share, and that of copies which do not know its model. */
const MODEL = 'topic-elements/feeds/1';
const OTHER_MODEL = 'topic-elements/feeds/0';

async function older(context) {
  const [, folder, path] = /^\/(\w+)\/([\w./-]+)$/.exec(context.path);
  const code = await readFile(join(await olderBuild(), path), 'utf8');
  context.set('Content-Type', 'text/javascript; charset=utf-8');
  context.body = folder === 'other' ? code.replace(MODEL, OTHER_MODEL) : code;
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
  context.body = probe ? body.toString().replace('<head>', `<head>${probe}`) : body;
}

async function hostPage(context, query) {
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
    bake,
    edits = '[]',
  } = query;
  context.set('Content-Type', 'text/html; charset=utf-8');
  context.set('Content-Security-Policy', policy ?? contentSecurityPolicy(connect));
  const scripts = script ? `${PROBE}<script nonce="host" src="${script}"></script>` : PROBE;
  const page =
    `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Host</title>${scripts}${head}` +
    `<link rel="stylesheet" href="/demo/site.css"></head><body><h1>Host</h1>${body}` +
    `<script nonce="host" type="module" src="${/^https?:/.test(from) ? '' : '/'}${from}/${file}"${prefix ? ` data-prefix="${prefix}"` : ''}></script>` +
    '</body></html>';
  context.body = bake ? await bakedPage(context, page, JSON.parse(bake), JSON.parse(edits)) : page;
}

async function bakedPage(context, page, { hashes = true, ...options }, edits) {
  if (hashes) {
    const policy = context.response.get('Content-Security-Policy');
    context.set('Content-Security-Policy', policy.replace("style-src 'self'", `$& ${await styleSources()}`));
  }
  let html = await baked(page, { baseUrl: context.href, ...options });
  for (const [pattern, replacement] of edits) {
    const edited = html.replace(new RegExp(pattern, 'gs'), replacement);
    if (edited === html) throw new Error(`${pattern} is not in the page.`);
    html = edited;
  }
  return html;
}
