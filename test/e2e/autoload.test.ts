// The other way to load the elements: those that are met on the page, each from a file of its own.
import { expect } from '@open-wc/testing';
import { publish } from '../elements/support.js';
import { server } from '../server/address.js';
import { mine, requests, until } from '../feed/server.js';
import { closeAll, openHost, type HostOptions, type HostPage } from './host.js';

const feed = `${server}/ok/native.feed.json`;
const list = (tag = 'news-list') => `<${tag} feed="${feed}" limit="2" no-images><p>Our news.</p></${tag}>`;

const auto = (body: string, options: HostOptions = {}) =>
  openHost(body, { connect: server, file: 'autoload.js', ...options });

/** The files of the library that the page has asked for, without their hashes. */
const files = ({ window }: HostPage) =>
  window.performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/(?:chunks\/)?([\w.-]+?)(?:-[\w-]{8})?\.js(?:$|\?)/.exec(name)?.[1] ?? [])
    .filter((name) => name !== 'probe');

type Stateful = HTMLElement & { state?: string };

const ready = (page: HostPage, selector: string) =>
  until(() => page.deep<Stateful>(selector).some(({ state }) => state === 'ready'), `${selector} is ready`);

const warnings = ({ log }: HostPage) => log.filter(({ level }) => level === 'warn');
const nextFrame = ({ window }: HostPage) => new Promise((done) => window.requestAnimationFrame(done));

/** An element of the library, as a script of the page makes it. */
function make(page: HostPage, tag: string): HTMLElement {
  const element = page.document.createElement(tag);
  element.setAttribute('feed', feed);
  element.toggleAttribute('no-images', true);
  return element;
}

describe('autoload.js', () => {
  afterEach(closeAll);

  it('loads what is met, and nothing else', async () => {
    const page = await auto(list());
    await ready(page, 'news-list');
    // The feed has markup in it, authors and sections.
    expect([...new Set(files(page))].sort()).to.deep.equal(['autoload', 'extras', 'load-elements', 'table', 'words']);
    expect(page.window.customElements.get('quote-block')).to.equal(undefined);
    expect(page.log).to.deep.equal([]);
  });

  it('loads no more than two files for plain news', async () => {
    const { url } = await publish({ version: '1.1', title: 'News', items: [{ id: '1', title: 'One' }] });
    const page = await auto(`<news-list feed="${url}"></news-list>`);
    await ready(page, 'news-list');
    await page.settled();
    expect(files(page).sort()).to.deep.equal(['autoload', 'load-elements']);
    expect(page.window.customElements.get('quote-block')).to.equal(undefined);
    expect(page.log).to.deep.equal([]);
  });

  it('asks for nothing where there is nothing', async () => {
    const page = await auto('<p>No elements here. <news-lists></news-lists><x-news-list></x-news-list></p>');
    await nextFrame(page);
    expect(files(page)).to.deep.equal(['autoload']);
  });

  it('is one copy, whatever query its address has', async () => {
    const page = await auto(list(), { file: 'autoload.js?v=1', prefix: 'ilo-' });
    page.find('h1').after(make(page, 'ilo-news-list'));
    await ready(page, 'ilo-news-list');
    expect(
      files(page)
        .filter((name) => name === 'autoload' || name === 'load-elements')
        .sort(),
    ).to.deep.equal(['autoload', 'load-elements']);
    expect(page.log).to.deep.equal([]);
  });

  describe('finds', () => {
    it('what comes later', async () => {
      const page = await auto('<main></main>');
      page.find('main').append(make(page, 'news-list'));
      await ready(page, 'news-list');
      page.find('main').append(make(page, 'focus-card'));
      await ready(page, 'focus-card');
      expect(page.log).to.deep.equal([]);
    });

    it('what is in open shadow roots, one in the other, and what comes there later', async () => {
      const page = await auto('<main></main>');
      const outer = page.document.createElement('div').attachShadow({ mode: 'open' });
      const inner = page.document.createElement('div').attachShadow({ mode: 'open' });
      inner.append(make(page, 'focus-card'));
      outer.append(inner.host);
      page.find('main').append(outer.host);
      await ready(page, 'focus-card');
      inner.append(make(page, 'quote-block'));
      await ready(page, 'quote-block');
      expect(page.log).to.deep.equal([]);
    });

    it('what is in a shadow root that an element gets when it has long been on the page', async () => {
      const page = await auto('<main></main>');
      const main = page.find('main');
      await nextFrame(page);
      const root = main.attachShadow({ mode: 'open' });
      await nextFrame(page);
      root.append(make(page, 'news-list'));
      await ready(page, 'news-list');
      expect(page.log).to.deep.equal([]);
    });

    it('what a shadow root has that the parser made', async () => {
      const page = await auto(`<div><template shadowrootmode="open">${list()}</template></div>`);
      await ready(page, 'news-list');
    });

    it('what a server has put into the root of one of ours, before that is defined', async () => {
      const page = await auto(`<topic-hero><template shadowrootmode="open">${list()}</template></topic-hero>`);
      await until(() => page.window.customElements.get('news-list') !== undefined, 'news-list is defined');
    });

    it('nothing in the roots of ours beyond the first, which load that themselves', async () => {
      const page = await auto(list());
      await ready(page, 'news-list');
      const second = make(page, 'news-list');
      page.document.body.append(second);
      await until(() => Boolean(second.shadowRoot?.querySelector('[part=item]')), 'there are items');
      second.shadowRoot?.append(page.document.createElement('quote-block'));
      // What comes later is found later.
      page.document.body.append(page.document.createElement('event-list'));
      await until(() => page.window.customElements.get('event-list') !== undefined, 'event-list is defined');
      expect(page.window.customElements.get('quote-block') === undefined).to.equal(true);
    });

    it('what is in elements of the host, when these are defined', async () => {
      const page = await auto('<host-box></host-box>');
      const { HTMLElement: Base, customElements } = page.window;
      customElements.define(
        'host-box',
        class extends Base {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).append(make(page, 'news-list'));
          }
        },
      );
      await ready(page, 'news-list');
    });

    it('what has been made elsewhere, once it is on the page', async () => {
      const page = await auto('<main></main>');
      const root = page.document.createElement('div').attachShadow({ mode: 'open' });
      root.append(make(page, 'news-list'));
      await nextFrame(page);
      expect(files(page)).to.deep.equal(['autoload']);
      page.find('main').append(root.host);
      await ready(page, 'news-list');
    });

    it('nothing in closed shadow roots', async () => {
      const page = await auto('<main></main>');
      const root = page.find('main').attachShadow({ mode: 'closed' });
      root.append(make(page, 'news-list'));
      await nextFrame(page);
      expect(files(page)).to.deep.equal(['autoload']);
    });

    it('what it can on a page that has frozen its prototypes', async () => {
      const page = await auto('<main></main>' + list(), { script: '/test/e2e/hostile/frozen.js' });
      await ready(page, 'news-list');
      const root = page.document.createElement('div').attachShadow({ mode: 'open' });
      root.append(make(page, 'focus-card'));
      page.find('main').append(root.host);
      await ready(page, 'focus-card');
      expect(page.log).to.deep.equal([]);
    });
  });

  it('upgrades what is met together at one time, providers first', async () => {
    const path = mine('/ok/native.feed.json');
    const page = await auto('<main></main>', { script: '/test/e2e/hostile/definitions.js' });
    const [outer, inner, focus] = ['topic-feed', 'news-list', 'focus-card'].map((tag) =>
      page.document.createElement(tag),
    ) as [HTMLElement, HTMLElement, HTMLElement];
    // Three records of the observer, the provider in the last.
    page.find('main').append(inner);
    page.find('main').append(focus);
    outer.setAttribute('src', server + path);
    page.find('main').append(outer);
    outer.append(inner, focus);
    await ready(page, 'news-list');
    const { definitions } = page.window as unknown as { definitions: { name: string; turn: number }[] };
    const names = definitions.map(({ name }) => name);
    expect(names).to.have.members(['topic-feed', 'news-list', 'focus-card']);
    expect(names[0]).to.equal('topic-feed');
    expect(new Set(definitions.map(({ turn }) => turn)).size).to.equal(1);
    expect(await requests(path)).to.equal(1);
  });

  it('loads a whole page with its sections, before it is shown', async () => {
    const page = await auto(`<topic-page feed="${feed}" no-images></topic-page>`, { lang: 'fr' });
    await ready(page, 'topic-page');
    await page.settled();
    const sections = page.deep('.section');
    expect(sections.length).to.be.greaterThan(3);
    for (const { localName } of sections) expect(page.window.customElements.get(localName), localName).to.exist;
    expect(page.log).to.deep.equal([]);
  });

  it('loads for a page only what its feed asks for, and shows it when all of that is there', async () => {
    const item = (id: string, more: object = {}) => ({ id, title: `Item ${id}`, _topic: { section: id, ...more } });
    const fed = async (name: string, items: readonly object[]) => {
      const body = JSON.stringify({ version: '1.1', title: 'Made', items });
      await fetch(`${server}/publish/${name}`, { method: 'POST', body: JSON.stringify({ body }) });
      return auto(`<topic-page feed="${server}/made/${name}"></topic-page>`);
    };
    const plain = await fed('plain-page', [item('news-list'), item('focus-card')]);
    await ready(plain, 'topic-page');
    await plain.settled();
    expect([...new Set(files(plain))].sort()).to.deep.equal(['autoload', 'extras', 'load-elements', 'page']);
    expect(plain.window.customElements.get('focus-card')).to.exist;
    expect(plain.window.customElements.get('event-list')).to.equal(undefined);

    const more = await fed('more-page', [item('news-list'), item('event-list', { start: '2031-01-01T10:00Z' })]);
    await until(() => more.deep('.section').length > 0, 'the sections');
    expect(more.window.customElements.get('event-list')).to.exist;
    await ready(more, 'event-list');
    expect([...plain.log, ...more.log]).to.deep.equal([]);
  });

  it('takes the prefix that the script names', async () => {
    const page = await auto(list('ilo-news-list') + list(), { prefix: 'ilo-' });
    await ready(page, 'ilo-news-list');
    expect(page.window.customElements.get('news-list')).to.equal(undefined);
    expect(page.log).to.deep.equal([]);
  });

  it('says of a prefix that can be none', async () => {
    const page = await auto(list(), { prefix: 'ilo' });
    await ready(page, 'news-list');
    expect(warnings(page)).to.have.length(1);
    expect(warnings(page)[0]?.text).to.contain('prefix "ilo"');
  });

  it('runs on strict pages that trust only scripts with a nonce, and what these bring', async () => {
    for (const scripts of ["'nonce-host' 'strict-dynamic'", "'nonce-host'"]) {
      const policy =
        `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src * data:; connect-src ${server}; ` +
        "require-trusted-types-for 'script'; trusted-types lit-html topic-elements";
      const page = await auto(`<topic-page feed="${feed}" no-images></topic-page>`, { policy });
      await ready(page, 'topic-page');
      await page.settled();
      expect(page.log).to.deep.equal([]);
    }
  });

  describe('without flashes', () => {
    /** What a visitor sees in each frame, from the first that is painted until the content is there. */
    async function watch(page: HostPage, tag: string): Promise<string[]> {
      const seen: string[] = [];
      const look = () => {
        const fallback = page.find<HTMLElement>('#fallback').checkVisibility();
        const content = page.deep('[part~=headline]').some((headline) => headline.checkVisibility());
        const broken = page.deep<HTMLElement>('[part~=message]').some((message) => message.checkVisibility());
        const now = [fallback && 'fallback', content && 'content', broken && 'message'].filter(Boolean).join(' and ');
        if (seen.at(-1) !== now) seen.push(now);
        return content;
      };
      while (!look()) await nextFrame(page);
      await page.settled();
      look();
      expect(page.find<Stateful>(tag).state).to.equal('ready');
      return seen;
    }

    for (const tag of ['news-list', 'topic-page']) {
      it(`shows what stands in ${tag} until there is better, and never nothing, both or something else`, async () => {
        const page = await auto('<main></main>');
        const element = make(page, tag);
        const fallback = page.document.createElement('p');
        fallback.id = 'fallback';
        fallback.textContent = 'Our news.';
        element.append(fallback);
        page.find('main').append(element);
        expect(await watch(page, tag)).to.deep.equal(['fallback', 'content']);
      });
    }

    it('moves nothing where the page keeps room', async () => {
      const room = '<link rel="stylesheet" href="/test/e2e/hostile/room.css">';
      const page = await auto(`${list()}<p id="after">What follows.</p>`, { head: room });
      await ready(page, 'news-list');
      await page.painted();
      // Chromium alone can tell; in the others, this says nothing.
      expect(page.shifts.filter(({ moved }) => moved.some((what) => what.includes('#after')))).to.deep.equal([]);
    });
  });

  describe('where its files', () => {
    for (const [what, from] of [
      ['cannot be had', 'no-chunks'],
      ['are not what was built', 'tampered'],
    ] as const) {
      it(`${what}, leaves the page as it is, and says so once`, async () => {
        const page = await auto(list(), { from });
        await until(() => warnings(page).length > 0, 'it is said');
        page.find('h1').after(make(page, 'focus-card'));
        await until(() => page.document.querySelectorAll('script[integrity]').length > 1, 'another try');
        await nextFrame(page);
        expect(warnings(page)).to.have.length(1);
        expect(page.window).not.to.have.property('tampered');
        expect(page.log.filter(({ level }) => level === 'uncaught')).to.deep.equal([]);
        expect(page.find<HTMLElement>('p').checkVisibility()).to.equal(true);
        expect(page.window.customElements.get('news-list')).to.equal(undefined);
      });
    }

    it('cannot be had for one element, shows the others', async () => {
      const page = await auto(list() + list('quote-block'), { from: 'tampered/page' });
      await ready(page, 'news-list');
      await until(() => warnings(page).length > 0, 'it is said');
      expect(page.window.customElements.get('quote-block')).to.equal(undefined);
      expect(page.window).not.to.have.property('tampered');
      expect(page.find<HTMLElement>('quote-block p').checkVisibility()).to.equal(true);
    });

    it('are what others import, and not what was built, are refused as well', async () => {
      const page = await auto(list() + list('topic-footer'), { from: 'tampered/extras' });
      await ready(page, 'news-list');
      await until(() => warnings(page).length > 0, 'it is said');
      expect(page.window.customElements.get('topic-footer')).to.equal(undefined);
      expect(page.window).not.to.have.property('tampered');
    });

    it('come only when they are asked for again, takes them then', async () => {
      const page = await auto(list(), { from: `late/${crypto.randomUUID()}` });
      await until(() => warnings(page).length > 0, 'it is said');
      page.find('h1').after(make(page, 'news-list'));
      await until(() => page.deep<Stateful>('news-list').filter(({ state }) => state === 'ready').length === 2, 'both');
      expect(warnings(page).filter(({ text }) => text.includes('missing'))).to.have.length(1);
    });

    for (const [what, type] of [
      ['with the connection', 'online'],
      ['with visitors who come back, after WebKit broke them off', 'pageshow'],
    ] as const) {
      it(`come ${what}, takes them then`, async () => {
        const page = await auto(list(), { from: `late/${crypto.randomUUID()}` });
        await until(() => warnings(page).length > 0, 'it is said');
        page.window.dispatchEvent(new Event(type));
        await ready(page, 'news-list');
      });
    }
  });
});
