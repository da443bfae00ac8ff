// Feeds in other formats than JSON Feed, on a real page with the built files and strict headers: Trusted Types are
// required there, and only lit-html and topic-elements may make a policy.
import { expect } from '@open-wc/testing';
import { server } from '../server/address.js';
import { closeAll, openHost, type HostPage } from './host.js';

const FORMATS: readonly (readonly [path: string, chunks: readonly string[], headline: string])[] = [
  ['ok/native.feed.json', [], ''],
  ['ok/rss-2.feed.xml', ['xml-feed'], 'Ferries & fees'],
  ['ok/rss-1.feed.xml', ['xml-feed'], 'Crossing borders for work'],
  ['ok/atom.feed.xml', ['xml-feed'], 'Marked up'],
  ['ok/not-quite.feed.xml', ['xml-feed'], 'Quotation marks are missing'],
  ['as/latin1/rss-2.feed.xml', ['charset', 'xml-feed'], 'Ferries & fees'],
  ['ok/wordpress.feed.json', ['wordpress'], 'Ferries & fees'],
  ['ok/drupal.feed.json', ['drupal'], 'Ferries & fees'],
  ['ok/json-ld-list.feed.json', ['json-ld'], 'Ferries & fees'],
];

/** The code of formats that the page has requested. */
const chunks = (page: HostPage) =>
  page.window.performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/chunks\/(xml-feed|charset|wordpress|drupal|json-ld)-[^/]*\.js$/.exec(name)?.[1] ?? [])
    .sort();

describe('foreign formats', () => {
  afterEach(closeAll);

  for (const [path, loaded, headline] of FORMATS) {
    it(`shows ${path}, and loads ${loaded.join(' and ') || 'nothing'} for it`, async () => {
      const page = await openHost(`<news-list feed="${server}/${path}" no-images></news-list>`, { connect: server });
      const element = page.find('news-list');
      await element.updateComplete;
      expect(element.state).to.equal('ready');
      const [first] = page.deep('[part~=headline]', element.shadowRoot as ShadowRoot);
      if (headline) expect(first?.textContent?.trim()).to.equal(headline);
      expect(chunks(page)).to.deep.equal(loaded);
      expect(page.log).to.deep.equal([]);
    });
  }

  it('loads the code of a format once for all elements', async () => {
    const lists = ['rss-2', 'rss-1', 'rss-2'].map(
      (name) => `<news-list feed="${server}/ok/${name}.feed.xml" no-images></news-list>`,
    );
    const page = await openHost(lists.join(''), { connect: server });
    await page.settled();
    expect(chunks(page)).to.deep.equal(['xml-feed']);
  });

  it('makes a topic page of a feed', async () => {
    const page = await openHost(`<topic-page feed="${server}/ok/rss-2.feed.xml" no-images></topic-page>`, {
      connect: server,
    });
    const element = page.find('topic-page');
    await element.updateComplete;
    const titles = page
      .deep('h2, h3, h4', element.shadowRoot as ShadowRoot)
      .map(({ textContent }) => textContent?.trim());
    expect(titles).to.include.members(['Fair recruitment & safe journeys', 'Ferries & fees']);
    expect(page.log).to.deep.equal([]);
  });

  it('runs nothing that a feed brings', async () => {
    const page = await openHost(`<topic-page feed="${server}/ok/dangerous-xml.feed.xml"></topic-page>`, {
      connect: server,
    });
    const element = page.find('topic-page');
    await element.updateComplete;
    const root = element.shadowRoot as ShadowRoot;
    expect(page.deep('script, svg, iframe, [onerror], [onload], img', root)).to.deep.equal([]);
    expect(page.deep('a', root)).to.deep.equal([]);
    expect(page.log).to.deep.equal([]);
  });
});
