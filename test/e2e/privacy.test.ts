// The privacy ledger (docs/privacy.md) against the built files: whom each element asks for something, and when.
import { expect } from '@open-wc/testing';
import { askedByAttributes, askedOf } from '../../src/doctor/requests.js';
import { vocabularyOf } from '../../src/doctor/vocabulary.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { until } from '../feed/server.js';
import { closeAll, openHost, type HostPage } from './host.js';
import { SECTION_TAGS } from '../../src/doctor/vocabulary.js';
import { FILM, ledger, NOBODY, World, type When } from './ledger.js';

const vocabulary = vocabularyOf(await (await fetch('/custom-elements.json')).json());
const tags = [...vocabulary.keys()];

/** Nothing of what comes after it is near the viewport of a page that was just opened. */
const FAR = '<svg width="1" height="20000"></svg>';
/** All of what comes before it can be scrolled to the middle. */
const END = '<svg width="1" height="2000"></svg>';

/** The list of an item that cannot stand alone. */
const PARENTS: Readonly<Record<string, string>> = {
  'news-item': 'news-list',
  'area-of-work': 'area-of-work-grid',
  'resource-item': 'resource-list',
  'event-item': 'event-list',
};

/** What has a test of its own below. */
const APART = ['no-images', 'loading', 'refresh', 'persist', 'debug'];

/** What is written into each attribute: all that there are. */
const valuesFor = (tag: string, world: World): Readonly<Record<string, string>> => ({
  feed: world.at('feed', 'feed.json'),
  src: tag === 'topic-feed' ? world.at('feed', 'feed.json') : world.at('film', FILM),
  section: tag,
  tag: 't',
  image: world.at(tag === 'topic-hero' ? 'lead' : 'pictures', 'own.svg'),
  poster: world.at('pictures', 'own.svg'),
  captions: world.at('captions', 'own.vtt'),
  href: world.at(NOBODY, 'own.html'),
  transcript: world.at(NOBODY, 'transcript.html'),
  published: '2026-10-29',
  start: '2099-12-03T13:00:00Z',
  end: '2099-12-03T15:00:00Z',
  layout: 'side',
  hreflang: 'fr',
  format: 'PDF',
  'heading-level': '3',
  collapse: '1',
  limit: '9',
  timeout: '15',
  size: '9',
  duration: '9',
  jsonld: '',
  ...Object.fromEntries(
    [
      ...['headline', 'kicker', 'summary', 'image-alt', 'caption', 'credit', 'heading', 'venue', 'quote', 'author'],
      ...['author-title', 'copyright', 'tagline', 'poster-alt'],
    ].map((name) => [name, 'Words']),
  ),
});

/** The attributes of an element, but for some. */
function attributesOf(tag: string, world: World, without: readonly string[] = []): ReadonlyMap<string, string> {
  const values = valuesFor(tag, world);
  const left = [...APART, ...without, ...(SECTION_TAGS.includes(tag) ? ['tag'] : ['section', 'tag'])];
  const names = [...(vocabulary.get(tag)?.keys() ?? [])].filter((name) => !left.includes(name));
  return new Map(
    names.map((name) => {
      const value = values[name];
      if (value === undefined) throw new Error(`What is to be written into ${name} of <${tag}>?`);
      return [name, value];
    }),
  );
}

const element = (tag: string, attributes: ReadonlyMap<string, string>, more = '') =>
  `<${tag} ${[...attributes].map(([name, value]) => `${name}="${value}"`).join(' ')} ${more}></${tag}>`;

/** The same element with a feed, and by itself. */
function bodyOf(tag: string, world: World, more = ''): string {
  const parent = PARENTS[tag];
  const own = element(tag, attributesOf(tag, world, ['feed']), more);
  if (parent) return `<${parent} ${more}>${own}</${parent}>`;
  return (vocabulary.get(tag)?.has('feed') ? element(tag, attributesOf(tag, world), more) : '') + own;
}

const openPage = (world: World, body: string, names: readonly string[]) =>
  openHost(FAR + body + END, {
    from: world.at('files', '').slice(0, -1) as `http${string}`,
    policy: world.policy(names),
  });

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** Waits until these were asked, and everything is there; then nobody else may have been. */
async function expectContacts(page: HostPage, world: World, names: readonly string[], what: string): Promise<void> {
  const wanted = sorted(names.filter((name) => !ledger.hosts[name]?.origin));
  await until(async () => {
    const contacted = await world.contacted();
    return wanted.every((name) => contacted.includes(name));
  }, `${what}: ${wanted.join()}`).catch(() => undefined);
  await page.painted();
  expect(sorted(await world.contacted()), what).to.deep.equal(wanted);
}

/** Goes through the page as a reader does. */
async function scroll(page: HostPage): Promise<void> {
  for (const place of [...page.document.body.children, ...page.deep('img, [part~=item]')]) {
    place.scrollIntoView({ behavior: 'instant', block: 'center' });
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  }
  await page.painted();
}

/** All that can be pressed but films. What is handed over as a file stays here. */
function pressAll(page: HostPage): void {
  page.window.HTMLAnchorElement.prototype.click = () => undefined;
  for (const button of page.deep('button:not([part~=play])')) button.click();
}

const refused = (page: HostPage) =>
  page.log.filter(({ level }) => level === 'violation').map(({ text }) => text.split(' ').slice(0, 2).join(' '));

async function playAll(page: HostPage): Promise<void> {
  for (let at = 0; at < page.deep('.stage').length; at++) {
    const button = () => page.deep('.stage')[at]?.querySelector<HTMLElement>('[part~=play]');
    const before = page.log.length;
    button()?.click();
    // A film, or what is said where the frame of one was refused.
    await until(() => !button() || page.log.length > before, 'the film');
    for (const track of page.deep<HTMLVideoElement>('video').flatMap(({ textTracks }) => [...textTracks]))
      track.mode = 'showing';
    await until(
      async () =>
        !page.deep('track').length || page.deep<HTMLTrackElement>('track').every(({ readyState }) => readyState > 1),
      'the captions',
    );
  }
}

/** What is said along with what is asked for: who sees it, and on which site, as far as the ledger says so. */
async function expectDiscretion(world: World, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { cookies, referrer } = ledger.hosts[name] ?? {};
    for (const { path, cookie, referer } of await world.requests(name)) {
      if (!cookies) expect(cookie, `${name}: ${path}`).to.equal(undefined);
      // Parts of the library name the file that asks for them.
      const isOwn = name === 'files' && referer?.startsWith(`${world.origins.get(name)}/`);
      if (!isOwn) expect([undefined, referrer && `${location.origin}/`], `${name}: ${path}`).to.include(referer);
    }
  }
}

const linesOf = (names: readonly string[], ...when: readonly When[]) =>
  names.filter((name) => when.includes(ledger.hosts[name]?.when ?? 'load'));

/** What is stored on this device for the site of the page, which is that of the test. */
const storage = async () => ({
  cookie: document.cookie.replace(/(^|; )seen=yes/, ''),
  local: Object.keys(window.localStorage),
  session: Object.keys(window.sessionStorage),
  caches: await window.caches.keys(),
  databases: (await window.indexedDB.databases()).map(({ name }) => name),
});

describe('privacy ledger', () => {
  before(() => {
    document.cookie = 'visitor=known; path=/';
  });
  beforeEach(() => localStorage.clear());
  afterEach(closeAll);
  after(() => {
    document.cookie = 'visitor=; path=/; max-age=0';
    document.cookie = 'seen=; path=/; max-age=0';
  });

  it('has every element, and no other', () => {
    expect(Object.keys(ledger.elements).sort()).to.deep.equal(sorted(tags));
    expect(sorted(Object.values(ledger.elements).flat())).to.deep.equal(sorted(Object.keys(ledger.hosts)));
  });

  for (const tag of tags) {
    it(`says whom ${tag} asks, and when`, async () => {
      const world = await World.open();
      const names = ledger.elements[tag] ?? [];
      const before = await storage();
      const page = await openPage(world, bodyOf(tag, world), names);
      await expectContacts(page, world, linesOf(names, 'load'), 'with the page');
      await scroll(page);
      await expectContacts(page, world, linesOf(names, 'load', 'near'), 'when it is read');
      pressAll(page);
      await expectContacts(page, world, linesOf(names, 'load', 'near'), 'when buttons are pressed');
      expect(page.log).to.deep.equal([]);
      await expectDiscretion(world, linesOf(names, 'load', 'near'));
      await playAll(page);
      await expectContacts(page, world, names, 'when films are played');

      // What is nowhere near here was at least tried, and nothing else was.
      const players = names.flatMap((name) => ledger.hosts[name]?.origin ?? []);
      expect(sorted(refused(page).map((text) => new URL(text.replace('frame-src ', '')).origin))).to.deep.equal(
        sorted(players),
      );
      expect(page.log.filter(({ level }) => level !== 'violation')).to.deep.equal([]);

      await expectDiscretion(world, names);
      expect(await storage()).to.deep.equal(before);
    });

    it(`agrees on ${tag} with what the doctor and the builder allow`, async () => {
      const world = await World.open();
      const url = world.at('feed', 'feed.json');
      const feed = await parseFeed(await (await fetch(url)).text(), url);
      const showing = { section: SECTION_TAGS.includes(tag) ? tag : undefined, page: location.href };
      const asked = [
        ...(vocabulary.get(tag)?.has('feed') || tag === 'topic-feed' ? askedOf(tag, feed, showing) : []),
        ...askedByAttributes(tag, attributesOf(tag, world, ['feed']), showing),
      ];
      const origins = (...when: When[]) =>
        sorted(asked.filter((one) => when.includes(one.when)).map((one) => `${one.kind} ${new URL(one.url).origin}`));
      const expected = (...when: When[]) =>
        sorted(
          linesOf(ledger.elements[tag] ?? [], ...when)
            .filter((name) => name !== 'files')
            .map((name) => `${ledger.hosts[name]?.kind} ${world.origins.get(name)}`),
        );
      expect(origins('load')).to.deep.equal(expected('load'));
      expect(origins('near')).to.deep.equal(expected('near'));
      expect(origins('play')).to.deep.equal(expected('play'));
    });
  }

  it('is right that pictures get what cookies the browser has for their host', async () => {
    const world = await World.open();
    const page = await openPage(world, bodyOf('news-list', world), ['files', 'feed', 'pictures']);
    await expectContacts(page, world, ['files', 'feed'], 'with the page');
    await scroll(page);
    await expectContacts(page, world, ['files', 'feed', 'pictures'], 'when it is read');
    expect((await world.requests('pictures')).map(({ cookie }) => cookie?.includes('visitor=known'))).to.include(true);
  });

  it('is right that a feed is not asked for before a lazy element is near', async () => {
    const world = await World.open();
    const lazy = tags.filter((tag) => vocabulary.get(tag)?.has('loading'));
    const all = lazy.map(
      (tag) =>
        `<${tag} ${tag === 'topic-feed' ? 'src' : 'feed'}="${world.at('feed', 'feed.json')}" loading="lazy" no-images></${tag}>`,
    );
    const page = await openPage(world, all.join(''), ['files', 'feed']);
    await expectContacts(page, world, ['files'], 'with the page');
    await scroll(page);
    await expectContacts(page, world, ['files', 'feed'], 'when it is read');
    expect(page.log).to.deep.equal([]);
  });

  it('is right that no-images asks for no pictures', async () => {
    const world = await World.open();
    const lists = tags.filter((tag) => vocabulary.get(tag)?.has('no-images'));
    const items = Object.keys(PARENTS);
    const page = await openPage(world, [...lists, ...items].map((tag) => bodyOf(tag, world, 'no-images')).join(''), [
      'files',
      'feed',
    ]);
    await scroll(page);
    await expectContacts(page, world, ['files', 'feed'], 'when it is read');
    expect(page.deep('[part~=headline]').length).to.be.greaterThan(20);
    expect(page.deep('img')).to.have.length(0);
    expect(page.log).to.deep.equal([]);
  });

  it('is right that only persist stores anything: the feed', async () => {
    const world = await World.open();
    const forget = async () => {
      await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
    };
    await forget();
    const before = await storage();
    await openPage(world, `<news-list feed="${world.at('feed', 'feed.json')}" no-images persist></news-list>`, [
      'files',
      'feed',
    ]);
    await until(async () => (await caches.keys()).length > 0, 'the feed to be kept');
    const [cache] = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    await until(async () => (await cache?.keys())?.length === 1, 'the feed');
    const kept = (await cache?.keys())?.map(({ url }) => decodeURIComponent(url));
    expect(kept).to.deep.equal([`https://topic-elements.invalid/?${world.at('feed', 'feed.json')}`]);
    expect(await storage()).to.deep.equal({ ...before, caches: ['topic-elements/1'] });
    await forget();
  });

  it('is right that debug asks for the feed once more, and for nothing else', async () => {
    const world = await World.open();
    const page = await openPage(
      world,
      `<news-list feed="${world.at('feed', 'feed.json')}" no-images debug></news-list>`,
      ['files', 'feed'],
    );
    await until(() => page.deep('.debug').length > 0, 'what debug says');
    await expectContacts(page, world, ['files', 'feed'], 'with debug');
    const asked = await world.requests('feed');
    expect(asked.map(({ cookie }) => cookie)).to.deep.equal([undefined, undefined]);
  });
});
