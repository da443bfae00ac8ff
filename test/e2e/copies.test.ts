// Two copies of the library on one page, of one version or of two, and pages that have taken a name already.
import { expect } from '@open-wc/testing';
import { server } from '../server/address.js';
import { mine, requests, until } from '../feed/server.js';
import { closeAll, openHost, type HostOptions, type HostPage } from './host.js';

type Stateful = HTMLElement & { state?: string };

const list = (path: string, tag = 'news-list') =>
  `<${tag} feed="${server}${path}" limit="2" no-images><p>Our news.</p></${tag}>`;

/** A script that comes before that of the page. */
const script = (src: string, prefix?: string) =>
  `<script nonce="host" type="module" src="${src}"${prefix ? ` data-prefix="${prefix}"` : ''}></script>`;

/** Copies ask for a policy each. */
const policy =
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src * data:; connect-src 'self' ${server}; ` +
  "require-trusted-types-for 'script'; trusted-types lit-html topic-elements 'allow-duplicates'";

const host = (body: string, options: HostOptions) => openHost(body, { connect: server, policy, ...options });

const ready = (page: HostPage, ...tags: string[]) =>
  Promise.all(
    tags.map((tag) =>
      until(
        () => [...page.document.querySelectorAll<Stateful>(tag)].every(({ state }) => state === 'ready'),
        `${tag} is ready`,
      ),
    ),
  );

/** What the page said: in these tests that is one warning, or nothing. */
function onlyWarning({ log }: HostPage): string {
  expect(log).to.have.length(1);
  expect(log[0]?.level).to.equal('warn');
  return log[0]?.text ?? '';
}

const versionOf = async () =>
  ((await (await fetch('/topic-elements/manifest.json')).json()) as { version: string }).version;

describe('two copies of the library', () => {
  let version: string;

  before(async function () {
    // What is built for these tests alone.
    this.timeout(300_000);
    version = await versionOf();
    expect((await fetch('/older/topic-elements.js')).status).to.equal(200);
  });

  afterEach(closeAll);

  for (const [what, first, options, by] of [
    ['from two addresses', '/topic-elements/topic-elements.js?2', {}, undefined],
    ['of two versions', '/older/topic-elements.js', {}, '0.0.1'],
    ['of two versions, the newer one first', '/topic-elements/topic-elements.js', { from: 'older' }, undefined],
    ['of two versions, with different models', '/other/topic-elements.js', {}, '0.0.1'],
    [
      'of which the second loads what it meets',
      '/topic-elements/topic-elements.js',
      { file: 'autoload.js' },
      undefined,
    ],
    ['of which both load what they meet', '/topic-elements/autoload.js?2', { file: 'autoload.js' }, undefined],
  ] as const satisfies readonly (readonly [string, string, HostOptions, string | undefined])[]) {
    it(`${what}: the first one wins, and it is said once`, async () => {
      const path = mine('/ok/native.feed.json');
      const page = await host(list(path) + list(path, 'quote-block'), { head: script(first), ...options });
      await ready(page, 'news-list', 'quote-block');
      expect(await requests(path)).to.equal(1);
      const said = onlyWarning(page);
      expect(said)
        .to.contain(`<news-list> by ${by ?? version}`)
        .and.to.contain(`<quote-block> by ${by ?? version}`);
      expect(said).to.contain('data-prefix');
    });
  }

  it('of which the first loads what it meets: whichever comes first wins, and it is said once', async () => {
    const path = mine('/ok/native.feed.json');
    const page = await host(list(path), { head: script('/topic-elements/autoload.js') });
    await ready(page, 'news-list');
    await until(() => page.log.length > 0, 'it is said');
    expect(onlyWarning(page)).to.contain(`<news-list> by ${version}`);
    expect(await requests(path)).to.equal(1);
  });

  it('from one address are one', async () => {
    const path = mine('/ok/native.feed.json');
    const page = await host(list(path), { head: script('/topic-elements/topic-elements.js') });
    await ready(page, 'news-list');
    expect(page.log).to.deep.equal([]);
  });

  for (const [what, first, options, asked] of [
    ['of one version', '/topic-elements/topic-elements.js?2', {}, 1],
    ['of two versions', '/older/topic-elements.js', {}, 1],
    ['of which one loads what it meets', '/topic-elements/topic-elements.js', { file: 'autoload.js' }, 1],
    ['of which both do', '/topic-elements/autoload.js?2', { file: 'autoload.js' }, 1],
    ['that do not understand each other’s feeds', '/other/topic-elements.js', {}, 2],
  ] as const satisfies readonly (readonly [string, string, HostOptions, number])[]) {
    it(`${what} work side by side with a prefix, with ${asked} request(s)`, async () => {
      const path = mine('/ok/native.feed.json');
      const tags = ['ilo-news-list', 'un-news-list'];
      const page = await host(tags.map((tag) => list(path, tag)).join(''), {
        head: script(first, 'un-'),
        prefix: 'ilo-',
        lang: 'fr',
        ...options,
      });
      await ready(page, ...tags);
      const [one, other] = tags.map((tag) =>
        page.deep('[part~=headline]', page.find(tag).shadowRoot!).map(({ textContent }) => textContent.trim()),
      );
      expect(one).to.not.be.empty;
      expect(other).to.deep.equal(one);
      expect(await requests(path)).to.equal(asked);
      expect(page.log).to.deep.equal([]);
    });
  }

  it('find each other’s providers', async () => {
    const path = mine('/ok/native.feed.json');
    const body = `<ilo-topic-feed src="${server}${path}"><un-news-list limit="2" no-images></un-news-list></ilo-topic-feed>`;
    const page = await host(body, { head: script('/older/topic-elements.js', 'un-'), prefix: 'ilo-' });
    await ready(page, 'un-news-list');
    expect(await requests(path)).to.equal(1);
    expect(page.log).to.deep.equal([]);
  });
});

describe('a page that has taken a name', () => {
  afterEach(closeAll);

  for (const file of [undefined, 'autoload.js'] as const) {
    it(`keeps it, with ${file ?? 'the one file'}, gets the others, and is told once`, async () => {
      const path = mine('/ok/native.feed.json');
      const page = await host(list(path) + list(path, 'focus-card'), { script: '/test/e2e/hostile/taken.js', file });
      await ready(page, 'focus-card');
      expect(onlyWarning(page)).to.contain('<news-list> by the page');
      const own = page.find<Stateful>('news-list');
      expect(own.shadowRoot).to.equal(null);
      expect(own.dataset['mine']).to.equal('yes');
      expect(page.find<HTMLElement>('news-list p').checkVisibility()).to.equal(true);
    });

    it(`has both side by side with a prefix, with ${file ?? 'the one file'}`, async () => {
      const path = mine('/ok/native.feed.json');
      const page = await host(list(path) + list(path, 'ilo-news-list'), {
        script: '/test/e2e/hostile/taken.js',
        prefix: 'ilo-',
        file,
      });
      await ready(page, 'ilo-news-list');
      expect(page.log).to.deep.equal([]);
      expect(page.find<Stateful>('news-list').dataset['mine']).to.equal('yes');
    });
  }

  it('loads nothing where that is all that is met', async () => {
    const page = await host(list('/ok/native.feed.json'), {
      script: '/test/e2e/hostile/taken.js',
      file: 'autoload.js',
    });
    expect(onlyWarning(page)).to.contain('<news-list> by the page');
    const names = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(names.filter((name) => name.includes('/chunks/'))).to.deep.equal([]);
  });
});
