// `jsonld` on a strict host's page, with the built files: data blocks break no rule, and nobody else downloads the code.
import { expect, waitUntil } from '@open-wc/testing';
import { closeAll, openHost, type HostPage } from './host.js';

const FEED = '/demo/feeds/labour-migration.json';
const TYPES = "require-trusted-types-for 'script'; trusted-types lit-html topic-elements";
const STRICT = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; ${TYPES}`;
const OWN = `<news-list jsonld heading="Own"><script type="application/json">${JSON.stringify([
  { id: '1', title: '</scr' + 'ipt><b>', url: 'https://example.org/1' },
]).replaceAll('<', '\\u003c')}</script></news-list>`;

const scripts = (page: HostPage) =>
  page.deep<HTMLScriptElement>('script[type="application/ld+json"]').map(({ textContent }) => textContent);
const written = async (page: HostPage, count: number) => {
  await waitUntil(() => scripts(page).length === count, `${count} data blocks`, { timeout: 15_000 });
  return scripts(page).map((text) => JSON.parse(text) as Record<string, unknown>);
};
const chunks = (page: HostPage) =>
  page.window.performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/chunks\/(jsonld|page-graph|video-object)-/.exec(name)?.[1] ?? [])
    .sort();

describe('jsonld on a strict page', () => {
  afterEach(closeAll);

  for (const file of ['topic-elements.js', 'autoload.js'] as const) {
    const options = file === 'autoload.js' ? ({ file } as const) : {};
    it(`breaks no rule, also under Trusted Types: ${file}`, async () => {
      const body = `<topic-page feed="${FEED}" jsonld></topic-page>${OWN}`;
      const page = await openHost(body, { ...options, policy: STRICT });
      const [topic, own] = await written(page, 2);
      expect((topic!['@graph'] as Record<string, unknown>[]).map((node) => node['@type'])).to.deep.equal(
        'WebPage BreadcrumbList ItemList ItemList Quotation ItemList ItemList ItemList ItemList ItemList'.split(' '),
      );
      expect(own).to.include({ '@type': 'ItemList', name: 'Own' });
      // What comes later is written where there is a script already.
      const list = page.find<HTMLElement & { items: unknown }>('news-list');
      list.items = [{ id: '2', title: 'Later' }];
      await waitUntil(() => scripts(page)[1]?.includes('Later'), 'the other items');
      // Moving brings its script in once more.
      page.document.body.prepend(list);
      await waitUntil(() => scripts(page)[0]?.includes('Later'), 'the same items elsewhere');
      list.removeAttribute('jsonld');
      await written(page, 1);
      await page.painted();
      expect(page.log).to.deep.equal([]);
      expect(chunks(page)).to.deep.equal(['jsonld', 'page-graph', 'video-object']);
      const inHead = page.document.head.querySelectorAll('script[type="application/ld+json"]');
      expect(inHead).to.have.length(0);
    });

    it(`is not downloaded where nobody asks for it, nor what only pages and films need: ${file}`, async () => {
      const page = await openHost(`<news-list feed="${FEED}" section="news"></news-list>`, options);
      await page.settled();
      expect(chunks(page)).to.deep.equal([]);
      expect(scripts(page)).to.deep.equal([]);
      page.find('news-list').setAttribute('jsonld', '');
      const [list] = await written(page, 1);
      expect(list).to.include({ '@type': 'ItemList', name: 'Latest news' });
      expect(chunks(page)).to.deep.equal(['jsonld']);
    });
  }

  it('replaces what a server has written, without a report', async () => {
    const baked = '<script type="application/ld+json" data-topic-elements>{"@type":"ItemList"}</scr' + 'ipt>';
    const body = `<news-list feed="${FEED}" section="news" jsonld><p>News</p>${baked}</news-list>`;
    const page = await openHost(body, { policy: STRICT });
    await waitUntil(() => scripts(page)[0]?.includes('Latest news'), 'what is shown now');
    await page.painted();
    expect(scripts(page)).to.have.length(1);
    expect(page.log).to.deep.equal([]);
  });

  it('works under a prefix, and beside libraries that change what JSON is', async () => {
    const page = await openHost(`<ilo-news-list feed="${FEED}" section="news" jsonld></ilo-news-list>`, {
      prefix: 'ilo-',
      script: '/test/e2e/hostile/prototypes.js',
    });
    const [list] = await written(page, 1);
    expect(list!['itemListElement']).to.have.length(3);
  });

  it('leaves the page as it is where the code does not come', async () => {
    const page = await openHost(`<news-list feed="${FEED}" section="news" jsonld></news-list>`, { from: 'no-chunks' });
    await page.settled();
    await waitUntil(() => page.log.some(({ level }) => level === 'warn'), 'a warning');
    expect(page.log.map(({ text }) => text).join()).to.contain(
      '[topic-elements] the code for JSON-LD could not be loaded',
    );
    expect(page.find('news-list').state).to.equal('ready');
    expect(scripts(page)).to.deep.equal([]);
    expect(page.log.filter(({ level }) => level === 'uncaught' || level === 'violation')).to.deep.equal([]);
  });
});
