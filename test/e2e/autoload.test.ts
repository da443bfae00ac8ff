// The other way to load the elements: those that are met on the page, each from a file of its own.
import { expect } from '@open-wc/testing';
import { server } from '../server/address.js';
import { until } from '../feed/server.js';
import { closeAll, openHost, type HostOptions, type HostPage } from './host.js';

const feed = `${server}/ok/native.feed.json`;
const list = (tag = 'news-list') => `<${tag} feed="${feed}" limit="2" no-images><p>Our news.</p></${tag}>`;

const auto = (body: string, options: HostOptions = {}) =>
  openHost(body, { connect: server, file: 'autoload.js', ...options });

/** The files of the library that the page has asked for, without their hashes. */
const files = ({ window }: HostPage) =>
  window.performance
    .getEntriesByType('resource')
    .flatMap(
      ({ name }) => /(?:topic-elements|tampered)\/(?:chunks\/)?([\w.-]+?)(?:-[\w-]{8})?\.js/.exec(name)?.[1] ?? [],
    );

const ready = (page: HostPage, selector: string) =>
  until(
    () => page.deep<HTMLElement & { state?: string }>(selector).some(({ state }) => state === 'ready'),
    `${selector} is ready`,
  );

describe('autoload.js', () => {
  afterEach(closeAll);

  it('loads what is met, and nothing else', async () => {
    const page = await auto(list());
    await ready(page, 'news-list');
    // The feed has markup in it.
    expect(new Set(files(page))).to.deep.equal(new Set(['autoload', 'load-elements', 'words']));
    expect(page.window.customElements.get('quote-block')).to.equal(undefined);
    expect(page.log).to.deep.equal([]);
  });

  it('asks for nothing where there is nothing', async () => {
    const page = await auto('<p>No elements here. <news-lists></news-lists></p>');
    await new Promise((done) => page.window.requestAnimationFrame(done));
    expect(files(page)).to.deep.equal(['autoload']);
  });

  it('loads what comes later, also into open shadow roots', async () => {
    const page = await auto('<main></main>');
    const main = page.find('main');
    const list = page.document.createElement('news-list');
    list.setAttribute('feed', feed);
    main.append(list);
    await ready(page, 'news-list');
    const shadow = page.document.createElement('div').attachShadow({ mode: 'open' });
    const inner = page.document.createElement('focus-card');
    inner.setAttribute('feed', feed);
    shadow.append(inner);
    main.append(shadow.host);
    await ready(page, 'focus-card');
    const late = page.document.createElement('quote-block');
    late.setAttribute('feed', feed);
    shadow.append(late);
    await ready(page, 'quote-block');
    // Pictures from elsewhere are forbidden here.
    expect(page.log.filter(({ text }) => !text.startsWith('img-src '))).to.deep.equal([]);
  });

  it('finds elements in those of the host, when these are defined', async () => {
    const page = await auto('<host-box></host-box>');
    const { HTMLElement: Base, customElements } = page.window;
    customElements.define(
      'host-box',
      class extends Base {
        connectedCallback() {
          const list = this.ownerDocument.createElement('news-list');
          list.setAttribute('feed', feed);
          this.attachShadow({ mode: 'open' }).append(list);
        }
      },
    );
    await ready(page, 'news-list');
  });

  it('loads a whole page with its sections', async () => {
    const page = await auto(`<topic-page feed="${feed}"></topic-page>`, { lang: 'fr' });
    await ready(page, 'quote-block');
    const isDefined = ({ localName }: Element) => page.window.customElements.get(localName);
    await until(() => page.deep('.section').every(isDefined), 'all sections are defined');
    expect(page.log.filter(({ text }) => !text.startsWith('img-src '))).to.deep.equal([]);
  });

  it('takes the prefix that the script names', async () => {
    const page = await auto(list('ilo-news-list') + list(), { prefix: 'ilo-' });
    await ready(page, 'ilo-news-list');
    expect(page.window.customElements.get('news-list')).to.equal(undefined);
  });

  it('leaves the page as it is where its files cannot be had, and says so', async () => {
    const page = await auto(list(), { from: 'no-chunks' });
    await until(() => page.log.some(({ level }) => level === 'warn'), 'it is said');
    expect(page.log.filter(({ level }) => level === 'uncaught')).to.deep.equal([]);
    expect(page.find<HTMLElement>('p').checkVisibility()).to.equal(true);
  });
});

describe('what is loaded later', () => {
  afterEach(closeAll);

  for (const file of ['autoload.js', undefined] as const) {
    it(`is refused by ${file ?? 'the one file'} where it is not what was built`, async () => {
      const page = await openHost(list(), { connect: server, from: 'tampered', lang: 'fr', file });
      await until(() => page.log.some(({ level }) => level === 'warn'), 'it is said');
      if (!file) await page.settled();
      expect(page.window).not.to.have.property('tampered');
      expect(page.log.filter(({ level }) => level === 'uncaught')).to.deep.equal([]);
    });
  }

  for (const [what, body, lang] of [
    ['texts', list(), 'fr'],
    ['elements', list() + list('quote-block'), 'en'],
    ['elements that are seldom needed', list() + list('video-card'), 'en'],
  ] as const) {
    it(`is refused where ${what} are not what was built, and the rest is shown`, async () => {
      const page = await auto(body, { from: 'tampered-later', lang });
      await ready(page, 'news-list');
      await until(() => page.log.some(({ text }) => text.includes('could not be loaded')), 'it is said');
      expect(page.window).not.to.have.property('tampered');
      expect(page.log.filter(({ level }) => level === 'uncaught')).to.deep.equal([]);
    });
  }

  it('is loaded once, also where the script has a query string', async () => {
    const page = await auto(`${list()}<video-card feed="${feed}"></video-card>`, {
      lang: 'fr',
      file: 'autoload.js?v=1',
    });
    await ready(page, 'video-card');
    const asked = files(page);
    expect(asked.filter((name, i) => asked.indexOf(name) !== i && name !== 'table')).to.deep.equal([]);
    expect(asked).to.include.members(['autoload', 'load-elements', 'table', 'fr', 'video']);
  });

  it('takes the prefix that the script of the one file names', async () => {
    const page = await openHost(list('ilo-news-list'), { connect: server, prefix: 'ilo-' });
    await ready(page, 'ilo-news-list');
    expect(page.window.customElements.get('news-list')).to.equal(undefined);
  });
});
