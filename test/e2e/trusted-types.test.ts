// Feeds in XML on real pages that require Trusted Types, with the policy that the README names, and without it.
import { expect, waitUntil } from '@open-wc/testing';
import { server } from '../server/address.js';
import { closeAll, openHost, type HostPage } from './host.js';

const csp = (names: string) =>
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src *; connect-src *; " +
  `require-trusted-types-for 'script'; trusted-types ${names}`;
const list = (file: string) => `<news-list feed="${server}/ok/${file}"><p>The light DOM</p></news-list>`;
const headlines = (page: HostPage) =>
  page
    .deep('news-list')
    .flatMap(({ shadowRoot }) => [...page.deep('[part~=headline]', shadowRoot as ShadowRoot)])
    .map(({ textContent }) => textContent?.trim());
const said = ({ log }: HostPage, level: string) => log.flatMap((one) => (one.level === level ? one.text : []));

describe('Trusted Types', () => {
  afterEach(closeAll);

  it('are kept by all formats, without a report', async () => {
    const files = ['rss-2.feed.xml', 'rss-1.feed.xml', 'atom.feed.xml', 'native.feed.json', 'wordpress.feed.json'];
    const page = await openHost(files.map(list).join(''), { policy: csp('lit-html topic-elements') });
    await page.painted();
    expect(page.deep<HTMLElement & { state: string }>('news-list').map(({ state }) => state)).to.deep.equal(
      files.map(() => 'ready'),
    );
    expect(headlines(page)).to.include.members(['Ferries & fees', 'Crossing borders for work', 'Marked up']);
    expect(page.log).to.deep.equal([]);
  });

  it('leave the light DOM where the policy is not named, and say what to add', async () => {
    const page = await openHost(list('rss-2.feed.xml'), { policy: csp('lit-html') });
    await page.settled();
    const element = page.find('news-list');
    expect(element.state).to.equal('error');
    expect(page.find('p', element).checkVisibility()).to.equal(true);
    expect(headlines(page)).to.deep.equal([]);
    const warnings = said(page, 'warn');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('rss-2.feed.xml').and.contain('`trusted-types lit-html topic-elements`');
    expect([...said(page, 'error'), ...said(page, 'uncaught')]).to.deep.equal([]);
  });

  it('ask once for a policy that is refused', async () => {
    const page = await openHost(list('rss-2.feed.xml') + list('atom.feed.xml'), { policy: csp('lit-html') });
    await page.settled();
    // Some engines report later than they refuse, but in order.
    const reports = (directive: string) => said(page, 'violation').filter((text) => text.startsWith(`${directive} `));
    await waitUntil(() => reports('require-trusted-types-for').length >= 2, 'both feeds are refused');
    expect(reports('trusted-types')).to.have.length(1);
  });

  it('matter to no page that does not require them', async () => {
    const page = await openHost(list('rss-2.feed.xml'), {
      policy: csp('lit-html').replace("require-trusted-types-for 'script'; ", ''),
    });
    await page.settled();
    expect(headlines(page)).to.include('Ferries & fees');
    expect([...said(page, 'warn'), ...said(page, 'error'), ...said(page, 'uncaught')]).to.deep.equal([]);
  });
});
