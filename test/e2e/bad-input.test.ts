// What visitors get when a feed fails, on a real page with the built file and strict headers.
import { expect } from '@open-wc/testing';
import { closed, server } from '../server/address.js';
import { closeAll, openHost, type HostPage } from './host.js';

const NOT_AVAILABLE = 'This content is not available at the moment.';
const NO_CONNECTION = 'This content could not be loaded. Please check your connection.';
const TOO_SLOW = 'This content is taking too long to load.';
const NO_FEED = 'This content cannot be shown.';

const FAULTS: readonly (readonly [what: string, url: string, code: string, message: string])[] = [
  ['404', `${server}/status/404`, 'http', NOT_AVAILABLE],
  ['403', `${server}/status/403`, 'http', NOT_AVAILABLE],
  ['500', `${server}/status/500`, 'http', NOT_AVAILABLE],
  ['a web page in the place of the feed', `${server}/html`, 'not-a-feed', NO_FEED],
  ['an empty body', `${server}/empty`, 'not-a-feed', NO_FEED],
  ['a body that is not JSON', `${server}/not-json`, 'not-a-feed', NO_FEED],
  ['a body that is cut short', `${server}/truncated`, 'network', NO_CONNECTION],
  ['a connection that is reset', `${server}/reset`, 'network', NO_CONNECTION],
  ['a server that does not listen', `${closed}/feed.json`, 'network', NO_CONNECTION],
  ['no permission to read', `${server}/no-cors/minimal.json`, 'network', NO_CONNECTION],
  ['redirects without end', `${server}/redirect-loop`, 'network', NO_CONNECTION],
  ['more than the byte limit', `${server}/big`, 'too-large', NO_FEED],
  ['a body that stalls', `${server}/stall`, 'timeout', TOO_SLOW],
  ['an address that cannot be fetched', 'ftp://example.org/feed.json', 'bad-url', NO_FEED],
  ['a script in the place of an address', 'javascript:alert(1)', 'bad-url', NO_FEED],
];

const attributes = (url: string) => `feed="${url}" heading="News" timeout="${url.endsWith('/stall') ? 1 : 10}"`;

const connect = `${server} ${closed}`;

/** What the browser itself says of a failed request is no fault of the page. */
const own = (page: HostPage) =>
  page.log.filter(({ level, text }) => level !== 'error' || text.includes('topic-elements'));

describe('bad input', () => {
  afterEach(closeAll);

  for (const [what, url, code, message] of FAULTS) {
    it(`${what}: the light DOM stays`, async () => {
      const page = await openHost(
        `<news-list ${attributes(url)}><p id="kept">Read <a href="/">our news</a>.</p></news-list>`,
        { connect },
      );
      const element = page.find('news-list');
      await element.updateComplete;
      expect(element.state).to.equal('error');
      expect(page.find<HTMLElement>('#kept').checkVisibility()).to.equal(true);
      expect(page.deep('[part~=message], [part~=button]')).to.eql([]);
      expect(own(page)).to.have.length(1);
      expect(own(page)[0]).to.include({ level: 'warn' });
      expect(own(page)[0]?.text).to.include('<news-list feed="').and.to.include(`(${code})`);
    });

    it(`${what}: without light DOM, a message and a button`, async () => {
      const page = await openHost(`<topic-page ${attributes(url)}></topic-page>`, { connect });
      const element = page.find('topic-page');
      await element.updateComplete;
      const root = element.shadowRoot as ShadowRoot;
      expect(element.state).to.equal('error');
      expect(root.querySelector('[role=status]')?.textContent?.trim()).to.equal(message);
      expect(root.querySelector('button')?.textContent?.trim()).to.equal('Try again');
      expect(own(page).filter(({ level }) => level !== 'warn')).to.eql([]);
    });
  }

  it('says it in the language of the page', async () => {
    const page = await openHost(`<news-list ${attributes(`${server}/status/404`)}></news-list>`, {
      connect,
      lang: 'ar',
      dir: 'rtl',
    });
    const element = page.find('news-list');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[role=status]')?.textContent?.trim()).to.equal(
      'هذا المحتوى غير متاح حاليًا.',
    );
    expect(element.shadowRoot?.querySelector('button')?.textContent?.trim()).to.equal('إعادة المحاولة');
  });

  it('names element, attribute and value of what is wrong, once', async () => {
    const page = await openHost(
      `<news-list heading-level="x" limit="-1" feed="${server}/ok/minimal.json">
         <news-item headline="A" published="soon" href="javascript:alert(1)"></news-item></news-list>`,
      { connect },
    );
    await page.find('news-list').updateComplete;
    const texts = page.log.map(({ text }) => text.replace(/ \[object.*/, ''));
    const about = (start: string) => texts.filter((text) => text.startsWith(`[topic-elements] ${start}`));
    expect(about('<news-list heading-level="x">')).to.have.length(1);
    expect(about('<news-list limit="-1">')).to.have.length(1);
    expect(about('<news-item published="soon">')).to.have.length(1);
    expect(about('<news-item href="javascript:alert(1)">')).to.have.length(1);
    expect(texts).to.have.length(4);
  });

  it('a second copy of the library changes nothing and throws nothing', async () => {
    const page = await openHost(
      `<news-list feed="${server}/ok/minimal.json"></news-list>
       <script type="module" src="/topic-elements/topic-elements.js?copy"></script>`,
      { connect },
    );
    const element = page.find('news-list');
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(page.log.filter(({ level }) => level !== 'warn')).to.eql([]);
    expect(page.log.filter(({ text }) => text.includes('<news-list> is defined already'))).to.have.length(1);
  });
});
