// What integrators and visitors are told of what is wrong, on a real page with the built file and strict headers.
import { expect } from '@open-wc/testing';
import { server } from '../server/address.js';
import { closeAll, openHost } from './host.js';

const connect = server;

const TWICE = "trusted-types lit-html topic-elements 'allow-duplicates'";

describe('bad input', () => {
  afterEach(closeAll);

  it('says it in the language of the page', async () => {
    const page = await openHost(`<news-list feed="${server}/status/404"></news-list>`, {
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
      { policy: `default-src 'self'; connect-src ${server}; require-trusted-types-for 'script'; ${TWICE}` },
    );
    const element = page.find('news-list');
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(page.log.filter(({ level }) => level !== 'warn')).to.eql([]);
    expect(page.log.filter(({ text }) => /taken: .*<news-list> by \d/.test(text))).to.have.length(1);
  });
});
