// Pages that are stricter than they say, older than they look, or broken: the built file, in frames with real headers.
import { expect } from '@open-wc/testing';
import type { TopicElement } from '../../src/elements/shared/topic-element.js';
import type { NewsList } from '../../src/index.js';
import { until } from '../feed/server.js';
import { server } from '../server/address.js';
import { closeAll, openHost, type HostOptions, type HostPage } from './host.js';

const feed = `${server}/ok/native.feed.json`;
const list = `<news-list feed="${feed}" heading="News" limit="2" no-images><p id="kept">Our <a href="/">news</a>.</p></news-list>`;
const page = `<topic-page feed="${feed}" no-images><p>The page.</p></topic-page>`;

const policy = (trustedTypes: string, scripts = "'self'") =>
  `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src * data:; connect-src 'self' ${server}; ${trustedTypes}`;
const required = (list: string) => policy(`require-trusted-types-for 'script'; trusted-types ${list}`);

const hasTrustedTypes = 'trustedTypes' in globalThis;
const ours = ({ log }: HostPage) => log.filter(({ text }) => text.includes('[topic-elements]'));
const uncaught = ({ log }: HostPage) => log.filter(({ level }) => level === 'uncaught');

/** That everything is there: nothing thrown, nothing said, nothing violated. */
async function works(body: string, options: HostOptions): Promise<HostPage> {
  const host = await openHost(body, { connect: server, ...options });
  await host.settled();
  const [element] = [...host.document.querySelectorAll('news-list, topic-page')];
  expect((element as TopicElement).state).to.equal('ready');
  const headlines = host.deep('[part~=headline]');
  expect(headlines.length).to.be.greaterThan(0);
  for (const headline of headlines) expect(headline.textContent.trim()).to.not.equal('');
  expect(host.log).to.deep.equal([]);
  return host;
}

describe('hosts that are strict or hostile', () => {
  afterEach(closeAll);

  describe('Trusted Types', () => {
    it('are satisfied by the documented line', async () => {
      await works(list + page, { policy: required('lit-html topic-elements') });
    });

    it('need no policy where nothing requires them', async () => {
      const host = await openHost(list, { policy: policy("trusted-types 'none'") });
      await host.settled();
      expect(host.find('news-list').state).to.equal('ready');
      expect(ours(host)).to.deep.equal([]);
      expect(uncaught(host)).to.deep.equal([]);
    });

    for (const [what, policies, script] of [
      ["that the page's list has no room for", 'somebody-else'],
      ['that the page allows nobody', "'none'"],
      ['whose name is taken by the Lit of the page', 'lit-html topic-elements', '/test/e2e/hostile/policy.js'],
    ] as const) {
      if (!hasTrustedTypes) continue;
      it(`${what} leave the page as it is, and say so once`, async () => {
        const host = await openHost(list + page, { policy: required(policies), script });
        await host.settled();
        expect(host.window.customElements.get('news-list')).to.equal(undefined);
        expect(host.find<HTMLElement>('#kept').checkVisibility()).to.equal(true);
        expect(uncaught(host)).to.deep.equal([]);
        const said = ours(host).filter(({ level }) => level !== 'violation');
        expect(said).to.have.lengthOf(1);
        expect(said[0]).to.include({ level: 'warn' });
        expect(said[0]?.text).to.include('trusted-types lit-html topic-elements').and.to.include('allow-duplicates');
      });
    }

    it('may be those of the Lit of the page as well', async () => {
      await works(list, {
        policy: required("lit-html topic-elements 'allow-duplicates'"),
        script: '/test/e2e/hostile/policy.js',
      });
    });

    it('and nonces reach the files that are loaded later', async () => {
      const host = await works(list, {
        policy: policy(
          "require-trusted-types-for 'script'; trusted-types lit-html topic-elements",
          "'nonce-host' 'strict-dynamic'",
        ),
        lang: 'fr',
      });
      const [date] = host.deep('[part~=date]');
      expect(date?.textContent).to.match(/\d{4}$/);
    });
  });

  describe('scripts', () => {
    for (const script of ['amd', 'prototypes', 'object-prototype', 'fetch-wrapped']) {
      it(`such as ${script}.js make no difference`, async () => {
        const [plain, odd] = await Promise.all([
          works(list + page, {}),
          works(list + page, { script: `/test/e2e/hostile/${script}.js` }),
        ]);
        const seen = (host: HostPage) =>
          host.deep('[part]').map(({ localName, part, textContent }) => `${localName} ${part.value} ${textContent}`);
        expect(seen(odd).join('\n')).to.equal(seen(plain).join('\n'));
      });
    }

    it('such as prototypes.js leave lists that change, feeds in XML and room for what comes', async () => {
      const item = (id: string) => ({ id, title: `Item ${id}` });
      const titles = (host: HostPage, selector: string) =>
        host
          .deep('[part~=headline]', host.find(selector).shadowRoot as ShadowRoot)
          .map(({ textContent }) => textContent.trim());
      const rss = `<news-list id="rss" feed="${server}/ok/rss-2.feed.xml"></news-list>`;
      const waiting = `<news-list id="waiting" feed="${server}/hang"></news-list>`;
      const seen = async (script?: string) => {
        const host = await openHost(`<news-list id="list"></news-list>${rss}${waiting}`, { connect: server, script });
        const element = host.find<NewsList>('#list');
        for (const ids of ['abcd', 'dbeac', 'ce']) {
          element.items = [...ids].map(item);
          await element.updateComplete;
          expect(titles(host, '#list')).to.deep.equal([...ids].map((id) => `Item ${id}`));
        }
        await host.find('#rss').updateComplete;
        const ghosts = host.deep('.ghosts .card', host.find('#waiting').shadowRoot as ShadowRoot).length;
        const pictures = host
          .deep<HTMLImageElement>('img', host.find('#rss').shadowRoot as ShadowRoot)
          .map(({ src }) => src);
        // Pictures may lie anywhere, and the policy of this page says no.
        expect(host.log.filter(({ text }) => !text.startsWith('img-src '))).to.deep.equal([]);
        return { rss: titles(host, '#rss'), pictures, ghosts };
      };
      const plain = await seen();
      expect(plain.rss).to.have.length.above(0);
      expect(plain.pictures).to.have.length.above(0);
      expect(await seen('/test/e2e/hostile/prototypes.js')).to.deep.equal(plain);
    });

    it('such as those that translate pages, with elements in the places of texts, leave texts that change', async () => {
      const host = await openHost('<news-list></news-list>');
      const element = host.find<NewsList>('news-list');
      const titled = async (title: string) => {
        element.items = [{ id: '1', title, url: '/1' }];
        await element.updateComplete;
        return host.find<HTMLElement>('[part~=headline] bdi', element.shadowRoot as ShadowRoot);
      };
      const headline = await titled('One');
      const translated = host.document.createElement('font');
      translated.append('Un');
      [...headline.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)?.replaceWith(translated);
      expect(headline.textContent).to.equal('Un');
      expect((await titled('Two')).textContent).to.equal('Two');
      expect(host.log).to.deep.equal([]);
    });

    for (const script of ['fetch-throws', 'fetch-nothing']) {
      it(`such as ${script}.js are a fault of the network`, async () => {
        const host = await openHost(list, { connect: server, script: `/test/e2e/hostile/${script}.js` });
        const element = host.find('news-list');
        await element.updateComplete;
        expect(element.state).to.equal('error');
        expect(host.find<HTMLElement>('#kept').checkVisibility()).to.equal(true);
        expect(host.log).to.have.lengthOf(1);
        expect(host.log[0]).to.include({ level: 'warn' });
        expect(host.log[0]?.text).to.include('(network)');
      });
    }
  });

  it('lock pages up in a sandbox without storage and an origin', async () => {
    const body = list.replace('<news-list', '<news-list persist lang="fr"');
    // Without an origin, 'self' is nobody in WebKit.
    const here = required('lit-html topic-elements').replaceAll("'self'", location.origin);
    const query = new URLSearchParams({ body, policy: here, script: '/test/e2e/hostile/report.js' });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = `/host-page?${query}`;
    const told = new Promise<unknown>((resolve) => {
      const listen = (event: MessageEvent<unknown>) => {
        if (event.source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(event.data);
      };
      addEventListener('message', listen);
    });
    document.body.append(frame);
    try {
      expect(await told).to.deep.equal({
        state: 'ready',
        headlines: ['A corridor without fees'],
        log: [],
        origin: 'null',
      });
    } finally {
      frame.remove();
    }
  });

  describe('names in the page', () => {
    for (const file of [undefined, 'autoload.js'] as const) {
      for (const name of ['head', 'scripts']) {
        it(`such as ${name} stand for frames, not for what is the document's: ${file ?? 'the one file'}`, async () => {
          const frame = `<iframe name="${name}" hidden></iframe>`;
          // In French, and with more than one element, files are loaded that are not there at first.
          const host = await openHost(frame + list + page, { connect: server, lang: 'fr', file });
          await until(() => host.find('news-list').state === 'ready', 'the list is ready');
          expect(host.document[name as 'head']).to.equal(host.window.frames[0]);
          await host.settled();
          expect(host.deep('[part~=date]')[0]?.textContent).to.match(/\d{4}$/);
          expect(host.log).to.deep.equal([]);
        });
      }

      it(`need no head: ${file ?? 'the one file'}`, async () => {
        const host = await openHost(list, {
          connect: server,
          lang: 'fr',
          file,
          script: '/test/e2e/hostile/headless.js',
        });
        await until(() => host.find('news-list').state === 'ready', 'the list is ready');
        expect(host.document.head).to.equal(null);
        expect(host.log).to.deep.equal([]);
      });
    }
  });

  describe('style sheets', () => {
    for (const sheet of ['unset', 'theme']) {
      it(`such as ${sheet}.css do not reach inside`, async () => {
        const host = await works(list + page, {
          head: `<link rel="stylesheet" href="/test/e2e/hostile/${sheet}.css">`,
        });
        const plain = await works(list + page, {});
        const looks = (one: HostPage) =>
          one.deep('[part~=headline], [part~=date], [part~=list], [part~=item], [part~=link]').map((element) => {
            const { display, position, float } = one.window.getComputedStyle(element);
            return `${element.part.value}: ${display} ${position} ${float}`;
          });
        expect(looks(host).join('\n')).to.equal(looks(plain).join('\n'));
        for (const element of host.deep('[part~=headline]')) {
          expect(element.getBoundingClientRect().width, element.textContent).to.be.greaterThan(20);
        }
        // What was replaced is not to be seen beside what replaced it.
        expect(host.find<HTMLElement>('#kept').checkVisibility()).to.equal(false);
      });
    }

    for (const dir of ['ltr', 'rtl']) {
      for (const kind of ['', 'pre']) {
        it(`for cells of tables, ${kind || 'nowrap'}, ${dir}, let texts run as they do elsewhere`, async () => {
          const item =
            '<news-item kicker="On its own" headline="An item that no list shows, with a long headline" published="2021-04-16" summary="A text."></news-item>';
          const film = '<video-card src="/film.mp4" headline="A film with a headline of some length"></video-card>';
          const body = `<section class="${kind}">${list}${page}${item}${film}</section>`;
          const lines = async (head?: string) => {
            const host = await works(body, { head, dir, width: 320 });
            return host.deep('[part]').flatMap((element) => {
              const range = host.document.createRange();
              range.selectNodeContents(element);
              return [...range.getClientRects()].map(
                ({ x, y, width, height }) => `${element.part.value}: ${[x, y, width, height].map(Math.round).join()}`,
              );
            });
          };
          const plain = await lines();
          expect(plain.length).to.be.greaterThan(20);
          const found = await lines('<link rel="stylesheet" href="/test/e2e/hostile/table.css">');
          expect(found.join('\n')).to.equal(plain.join('\n'));
        });
      }
    }
  });
});
