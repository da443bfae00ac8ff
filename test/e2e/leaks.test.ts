// Nothing is left of elements that come and go: what Chromium counts after garbage collection is what it was before.
import { expect } from '@open-wc/testing';
import type { TopicPage } from '../../src/index.js';
import { counters, engine, type Counters } from '../commands.js';
import { left, mine, requests, until } from '../feed/server.js';
import { server } from '../server/address.js';
import { closeAll, openHost, type HostPage } from './host.js';

const FEED = '/demo/feeds/labour-migration.json';
const ITEMS = JSON.stringify([{ title: 'One', url: '/1', content_text: 'Text.' }]);
const OWN = '<news-item headline="One" href="/1" published="2021-04-16"><p>Text.</p></news-item>';
const FILM = 'src="https://films.example/a.mp4" headline="Film" transcript="/a.html"';
const SECTIONS =
  'news-list focus-card quote-block area-of-work-grid resource-list video-card event-list topic-hero topic-breadcrumb topic-footer';

/** Markup, and how often it comes and goes; 500 times where it does not say. */
const KINDS: readonly (readonly [what: string, markup: string, times?: number])[] = [
  ['news-list with a feed', `<news-list feed="${FEED}" limit="3"><p>Wait.</p></news-list>`, 5000],
  [
    'topic-feed with elements',
    `<topic-feed src="${FEED}"><news-list limit="2"></news-list><topic-hero></topic-hero></topic-feed>`,
    5000,
  ],
  ['topic-page', `<topic-page feed="${FEED}"></topic-page>`],
  ...SECTIONS.split(' ').map((tag) => [`${tag} with a feed`, `<${tag} feed="${FEED}" limit="2"></${tag}>`] as const),
  ['elements without a provider', SECTIONS.replace(/\S+/g, '<$&></$&>')],
  ['news-list with its own content', `<news-list heading="News">${OWN}${OWN}</news-list>`],
  ['news-list with data', `<news-list><script type="application/json">${ITEMS}</script></news-list>`],
  ['news-item on its own', OWN],
  [
    'area-of-work-grid that folds',
    `<area-of-work-grid collapse="1"><area-of-work headline="A" summary="${'Text. '.repeat(99)}"></area-of-work></area-of-work-grid>`,
  ],
  ['resource-item', '<resource-item headline="File" href="/a.pdf" format="PDF" size="7"></resource-item>'],
  ['event-item', '<event-item headline="Day" start="2031-01-01T10:00Z"></event-item>'],
  ['quote-block', '<quote-block quote="Words" author="Somebody"></quote-block>'],
  ['video-card', `<video-card ${FILM}></video-card>`],
  [
    'topic-hero with a breadcrumb',
    '<topic-hero headline="A"><topic-breadcrumb slot="breadcrumb"><a href="/">A</a></topic-breadcrumb></topic-hero>',
  ],
  ['topic-footer', '<topic-footer copyright="©"><a href="/">A</a></topic-footer>'],
  ['elements in another language', `<div lang="fr"><news-list feed="${FEED}"></news-list></div>`],
  [
    'elements that wait for the viewport',
    `<div class="far"></div><news-list feed="${FEED}" loading="lazy"></news-list>`,
  ],
  [
    'a provider that waits for the viewport',
    `<div class="far"></div><topic-feed src="${FEED}" loading="lazy"><news-list></news-list></topic-feed>`,
  ],
  ['elements that reload', `<news-list feed="${FEED}" refresh="60"></news-list>`],
  ['elements with a feed that failed', `<news-list feed="${server}/status/404"></news-list>`],
  ['elements with a broken address', '<news-list feed="javascript:0" limit="x"></news-list>'],
];

/** How many come at once. */
const CROWD = 50;

/** Crowds before the first count: what is made once is made then. */
const WARM_UP = 4;

const turn = () => new Promise((resolve) => setTimeout(resolve));

type Stay = (elements: readonly HTMLElement[]) => unknown;

/** Until all elements show what they have to show. */
const shown: Stay = (elements) =>
  Promise.all(elements.map((element) => (element as Partial<TopicPage & HTMLElement>).updateComplete));

/** Until their requests are under way. */
const asked: Stay = () => turn();

/** Until one of them has been asked to load what it has waited with. */
const near: Stay = (elements) =>
  until(
    () => elements.some((element) => /loading|ready/.test((element as { state?: string }).state ?? '')),
    'one is near',
  );

/** Puts a crowd of what is in the page's template into the page, and takes it out again. */
async function come(page: HostPage, stay: Stay, crowd = CROWD): Promise<void> {
  const { content } = page.find<HTMLTemplateElement>('template');
  const home = page.document.createElement('div');
  for (let i = 0; i < crowd; i++) home.append(page.document.importNode(content, true));
  page.document.body.append(home);
  await stay([...home.querySelectorAll<HTMLElement>('*')]);
  home.remove();
  await turn();
}

const openWith = (markup: string) => openHost(`<template>${markup}</template>`, { connect: server });

/** How often is counted anew: pages of other tests come and go in the same process. A leak is there each time. */
const ROUNDS = 3;

/** What is more after the crowds than before, and more than a few; empty where nothing is left. */
function leftOf(before: Counters, after: Counters, times: number): string[] {
  const more: Counters = {
    documents: before.documents + 4,
    // What each of the elements leaves is more.
    nodes: before.nodes + Math.max(200, times / 2),
    // One of the last crowd may be left to be called; one for each would be hundreds.
    jsEventListeners: before.jsEventListeners + 2,
  };
  return (Object.keys(more) as (keyof Counters)[])
    .filter((key) => after[key] > more[key])
    .map((key) => `${key}: ${String(after[key])} after ${String(before[key])}`);
}

/** Fails where more is left of all these crowds than of the first ones. */
async function expectNothingLeft(times: number, crowd: (index: number) => Promise<void>): Promise<void> {
  let index = 0;
  for (; index < WARM_UP; index++) await crowd(index);
  let leaks: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = await counters();
    for (const end = index + times / CROWD; index < end; index++) await crowd(index);
    leaks = leftOf(before, await counters(), times);
    if (leaks.length === 0) return;
  }
  expect(leaks, `left in each of ${String(ROUNDS)} rounds`).to.deep.equal([]);
}

if (engine === 'chrome') {
  describe('elements that come and go', function () {
    this.timeout(300_000);
    afterEach(closeAll);

    for (const [what, markup, times = 500] of KINDS) {
      it(`${what}, ${times} times: nothing is left`, async () => {
        const page = await openWith(markup);
        // Consoles keep what they are told of, for whoever looks into them.
        page.window.console.warn = () => {};
        // What waiting takes is loaded when somebody first waits, which is not to be counted.
        if (markup.includes('lazy')) await come(page, near, 1);
        // Some go before they have begun, some in the middle, some when they are done.
        const stays: readonly Stay[] = [shown, () => undefined, shown, asked];
        await expectNothingLeft(times, (index) => come(page, stays[index % stays.length] as Stay));
        expect(page.log.filter(({ level }) => level === 'uncaught')).to.deep.equal([]);
      });
    }

    for (const [what, times, fault, markup] of [
      ['news-list', 5000, '/hang', (url: string) => `<news-list feed="${url}"></news-list>`],
      ['topic-feed', 5000, '/stall', (url: string) => `<topic-feed src="${url}"><news-list></news-list></topic-feed>`],
      ['topic-page', 500, '/drip', (url: string) => `<topic-page feed="${url}" refresh="60"></topic-page>`],
      ['persist', 500, '/slow-headers', (url: string) => `<news-list feed="${url}" persist></news-list>`],
    ] as const) {
      it(`${what}, ${times} times in the middle of a request: nothing is left, and nobody is kept waiting`, async () => {
        const path = mine(fault);
        const page = await openWith(markup(server + path));
        let crowds = 0;
        await expectNothingLeft(times, async () => {
          crowds++;
          await come(page, () => until(async () => (await requests(path)) === crowds, 'the request'));
        });
        await until(async () => (await left(path)) === crowds, 'the connections are closed');
        expect(page.log).to.deep.equal([]);
      });
    }

    for (const [tag, count] of [
      ['news-list', 200],
      ['topic-page', 20],
    ] as const)
      it(`${tag} that is moved, cloned and adopted by other documents: nothing is left, and it goes on`, async () => {
        const page = await openWith(`<${tag} feed="${FEED}" limit="3"></${tag}>`);
        const other = await openHost('<main></main>', { connect: server });
        await expectNothingLeft(count, (index) =>
          come(
            page,
            async (elements) => {
              if (index % 2) await shown(elements);
              const main = other.find('main');
              for (const element of elements) element.parentElement?.prepend(element);
              const clones = elements.map((element) => element.cloneNode(true) as HTMLElement);
              page.document.body.append(...clones);
              main.append(...elements.map((element) => other.document.adoptNode(element)));
              const all = [...elements, ...clones] as (HTMLElement & { state?: string })[];
              await shown(all);
              expect(all.map(({ state }) => state)).to.deep.equal(all.map(() => 'ready'));
              for (const element of all) element.remove();
            },
            2,
          ),
        );
        expect([...page.log, ...other.log]).to.deep.equal([]);
      });
  });
}
