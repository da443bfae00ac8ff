// What only some feeds need: the code for markup and for dates in words.
import { expect } from '@open-wc/testing';
import { publish } from '../elements/support.js';
import { until } from '../feed/server.js';
import { server } from '../server/address.js';
import { closeAll, openHost, type HostOptions, type HostPage } from './host.js';

const PLAIN = { title: 'Fish & chips, R&D', date_published: '2021-04-16T10:00:00Z' };
const MARKUP = { title: '<b>Fish</b> &amp; chips', date_published: 'Fri, 16 Apr 2021 10:00:00 GMT' };
const BODY = { title: 'Title', summary: 'Summary', content_html: '<p>One &amp; two</p><p>Three</p>' };

async function show(item: object, options?: HostOptions, tag = 'news-list'): Promise<HostPage> {
  const { url } = await publish({ version: '1.1', items: [{ id: '1', ...item }] });
  const page = await openHost(`<${tag} feed="${url}"></${tag}>`, { connect: server, lang: 'en', ...options });
  await until(
    () => page.deep<HTMLElement & { state?: string }>(tag).some(({ state }) => state === 'ready'),
    'it is ready',
  );
  await page.settled();
  return page;
}

const requested = ({ window }: HostPage) =>
  window.performance.getEntriesByType('resource').some(({ name }) => /\/words-[\w-]+\.js/.test(name));
const texts = (page: HostPage, part: string) =>
  page.deep(`[part~="${part}"]`).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('the code for markup and dates in words', () => {
  afterEach(closeAll);

  it('is not requested for what is plain', async () => {
    const page = await show(PLAIN);
    expect([...texts(page, 'headline'), ...texts(page, 'date')]).to.deep.equal(['Fish & chips, R&D', 'April 16, 2021']);
    expect(requested(page)).to.equal(false);
  });

  it('is not requested for bodies that are not shown', async () => {
    const page = await show(BODY);
    expect(texts(page, 'summary')).to.deep.equal(['Summary']);
    expect(requested(page)).to.equal(false);
  });

  for (const file of ['autoload.js', undefined] as const) {
    it(`is requested by ${file ?? 'the one file'} where a feed needs it`, async () => {
      const page = await show(MARKUP, { file });
      expect([...texts(page, 'headline'), ...texts(page, 'date')]).to.deep.equal(['Fish & chips', 'April 16, 2021']);
      expect(requested(page)).to.equal(true);
      expect(page.log).to.deep.equal([]);
    });
  }

  it('is requested for bodies that are shown', async () => {
    const page = await show({ ...BODY, summary: undefined }, {}, 'focus-card');
    expect(texts(page, 'summary')).to.deep.equal(['One & twoThree']);
    expect(page.deep('[part~=summary] p')).to.have.length(2);
    expect(requested(page)).to.equal(true);
    expect(page.log).to.deep.equal([]);
  });

  it('is missed without much harm', async () => {
    const page = await show(MARKUP, { from: 'no-chunks' });
    expect(page.find('news-list').state).to.equal('ready');
    expect([...texts(page, 'headline'), ...texts(page, 'date')]).to.deep.equal(['Fish chips']);
    expect(page.log.map(({ level }) => level)).to.deep.equal(['warn']);
  });
});
