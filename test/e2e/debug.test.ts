// `debug` on a strict host's page, with the built file.
import { expect, waitUntil } from '@open-wc/testing';
import { server } from '../server/address.js';
import { closeAll, openHost, type HostPage } from './host.js';

const own = (page: HostPage) => page.log.filter(({ level }) => level === 'uncaught' || level === 'violation');
const panel = async (page: HostPage) => {
  await waitUntil(() => page.deep('details.debug').length > 0, 'the panel', { timeout: 15_000 });
  return page.deep<HTMLDetailsElement>('details.debug')[0]!;
};
const chunks = (page: HostPage) =>
  page.window.performance.getEntriesByType('resource').filter(({ name }) => name.includes('/debug-'));

describe('debug on a strict page', () => {
  afterEach(closeAll);

  it('breaks no rule of the page, and has its style', async () => {
    const feed = '/demo/feeds/labour-migration.json';
    const page = await openHost(`<topic-page feed="${feed}" debug></topic-page>`);
    const details = await panel(page);
    expect(own(page)).to.deep.equal([]);
    expect(page.window.getComputedStyle(details).borderTopStyle).to.equal('dashed');
    expect(chunks(page)).to.have.length(1);
    expect(details.textContent).to.include('topic-elements debug:');
  });

  it('knows when the page’s own policy forbids the feed, and gives the line that allows it', async () => {
    const page = await openHost(`<news-list feed="${server}/ok/minimal.json?policy" debug></news-list>`);
    const details = await panel(page);
    expect(details.textContent).to.include('csp-connect-src').and.to.include(`connect-src 'self' ${server}`);
    expect(page.log.filter(({ level }) => level === 'uncaught')).to.deep.equal([]);
  });

  it('is not downloaded where nobody asks for it', async () => {
    const page = await openHost(`<news-list feed="${server}/ok/minimal.json?quiet"></news-list>`, { connect: server });
    await page.settled();
    expect(chunks(page)).to.deep.equal([]);
    expect(page.deep('details.debug')).to.deep.equal([]);
  });
});
