// What lies in a file of its own, on a real page with the built file: when it is loaded, and what is there without it.
import { expect } from '@open-wc/testing';
import { closeAll, openHost, type HostPage } from './host.js';
import { feedOf, publish, until } from '../elements/support.js';
import { server } from '../server/address.js';

const SRC = 'https://www.youtube.com/watch?v=a-b_c0D1E2F';
const FILM = { title: 'The film', external_url: SRC };
const MEETING = { title: 'The meeting', _topic: { start: '2999-12-03T14:00:00+01:00', venue: 'Geneva' } };
const REPORT = { title: 'The report', url: '/report', attachments: [{ url: '/a.pdf', mime_type: 'application/pdf' }] };

const looks = ({ window }: HostPage) =>
  window.performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/chunks\/(films|events|files)-[^/]*\.js$/.exec(name)?.[1] ?? []);
const warnings = ({ log }: HostPage) => log.filter(({ level }) => level === 'warn').map(({ text }) => text);
const textOf = (page: HostPage, selector: string) =>
  page.find(selector).shadowRoot?.textContent?.replace(/\s+/g, ' ').trim();
const linesOf = (page: HostPage, selector: string) =>
  [...(page.find(selector).shadowRoot?.querySelectorAll('[part=headline]') ?? [])].map(
    ({ textContent }) => textContent,
  );
const states = (page: HostPage, selector: string) =>
  [...page.document.querySelectorAll<HTMLElement & { state?: string }>(selector)].map(({ state }) => state);

interface Reloading extends HTMLElement {
  reload(): Promise<void>;
}

describe('code that shows only some elements', () => {
  afterEach(closeAll);

  it('is loaded once for all of a kind, and not where there is nothing to show', async () => {
    const none = await openHost('<video-card></video-card><event-list></event-list><resource-list></resource-list>');
    await none.settled();
    expect(looks(none)).to.eql([]);

    const page = await openHost(
      `<video-card src="${SRC}" headline="A"></video-card><video-card src="${SRC}" headline="B"></video-card>
       <news-list><news-item headline="N"></news-item></news-list>`,
    );
    await page.settled();
    expect(page.deep('[part~=play]')).to.have.length(2);
    expect(looks(page)).to.eql(['films']);
    expect(page.log).to.eql([]);
  });

  it('is on its way before the feed is there', async () => {
    const feed = await publish('', { hold: true });
    const page = await openHost(
      ['video-card', 'event-list', 'resource-list'].map((tag) => `<${tag} feed="${feed.url}"></${tag}>`).join(''),
      { connect: server },
    );
    await until(() => looks(page).length > 2, 'the files');
    expect(looks(page).sort()).to.eql(['events', 'files', 'films']);
    expect(states(page, '[feed]')).to.eql(['loading', 'loading', 'loading']);
    await feed.set(feedOf([FILM, MEETING, REPORT]));
    await page.settled();
    expect(page.deep('[part~=play], [part~=venue], [part~=download]')).to.have.length(3);
  });

  it('has its own styles, also in elements with a prefix', async () => {
    const page = await openHost(
      `<ilo-resource-list><ilo-resource-item headline="R" href="/r" format="PDF"></ilo-resource-item></ilo-resource-list>
       <ilo-resource-item headline="R" href="/r" format="PDF"></ilo-resource-item>`,
      { prefix: 'ilo-' },
    );
    await page.settled();
    const metas = page.deep('[part=meta]');
    expect(metas).to.have.length(2);
    for (const meta of metas) expect(page.window.getComputedStyle(meta).fontSize).to.equal('14px');
  });

  it('shows what an element has itself where its feed cannot be had, whichever is known first', async () => {
    const feed = await publish('', { status: 404 });
    const page = await openHost(
      ['javascript:1', feed.url]
        .map((url) => `<quote-block feed="${url}" author="A"><p>Words.</p></quote-block>`)
        .concat('<quote-block author="A"><p>Words.</p></quote-block>')
        .join(''),
      { connect: server },
    );
    await page.settled();
    const sizes = page.deep('[part=quote]').map((quote) => page.window.getComputedStyle(quote).fontSize);
    expect(sizes).to.eql(['24px', '24px', '24px']);
    for (const words of page.document.querySelectorAll('quote-block > p'))
      expect(words.checkVisibility()).to.equal(true);
  });

  it('does not hide what an element has itself before its feed is asked for', async () => {
    const page = await openHost(
      `<quote-block feed="/none" loading="lazy" style="display: block; margin-top: 500vh" author="A"><p>Words.</p></quote-block>`,
      { connect: server },
    );
    await page.settled();
    expect(states(page, 'quote-block')).to.eql(['initial']);
    expect(page.find<HTMLElement>('quote-block > p').checkVisibility()).to.equal(true);
    expect(page.deep('[part=author]')).to.have.length(1);
  });

  it('is a message in the place of a film where it cannot be had, with one warning', async () => {
    const feed = await publish(feedOf([FILM]));
    const page = await openHost(
      `<video-card id="own" src="${SRC}"></video-card><video-card feed="${feed.url}"></video-card>
       <video-card id="light" src="${SRC}"><a href="/film">See the film</a></video-card>`,
      { from: 'no-chunks', connect: server },
    );
    await page.settled();
    expect(states(page, 'video-card')).to.eql(['error', 'error', 'error']);
    const text = 'This content could not be loaded. Please check your connection. Try again';
    expect(textOf(page, '#own')).to.equal(text);
    expect(textOf(page, 'video-card[feed]')).to.equal(text);
    expect(textOf(page, '#light')).to.equal('');
    expect(page.find<HTMLElement>('#light a').checkVisibility()).to.equal(true);
    // What reads the page's own content cannot be had either.
    expect(warnings(page)).to.have.length(2);
    expect(warnings(page).join(' ')).to.match(/the code for <video-card> could not be loaded/);
    expect(page.log.filter(({ level }) => level === 'uncaught')).to.eql([]);
    await page.find<Reloading>('video-card[feed]').reload();
    expect(warnings(page)).to.have.length(3);
    expect(textOf(page, 'video-card[feed]')).to.equal(text);
  });

  it('is not missed in lists: their items are cards like others', async () => {
    const feed = await publish(feedOf([MEETING, REPORT]));
    const page = await openHost(
      `<event-list feed="${feed.url}"></event-list>
       <resource-list feed="${feed.url}"></resource-list>`,
      { from: 'no-chunks', connect: server },
    );
    await page.settled();
    for (const tag of ['event-list', 'resource-list']) expect(linesOf(page, tag)).to.eql(['The meeting', 'The report']);
    expect(states(page, 'event-list, resource-list')).to.eql(['ready', 'ready']);
    // What reads the files in a feed cannot be had either.
    expect(warnings(page)).to.have.length(3);
  });
});
