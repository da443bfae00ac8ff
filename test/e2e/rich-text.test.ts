// Rich text on a real page with the built files and strict headers: Trusted Types are required there.
import { expect } from '@open-wc/testing';
import { server } from '../server/address.js';
import { expectHarmless, feedOf, publish, textOf } from '../elements/support.js';
import { closeAll, openHost, type HostOptions, type HostPage } from './host.js';

const RICH = '<p>One <strong>two</strong>, <a href="three.html">three</a>.</p><ul><li>Four</li></ul>';
const PLAIN = '<div><p>One<br>two</p><p><span>Three</span></p></div>';
const NO_POLICY = `<meta http-equiv="Content-Security-Policy" content="trusted-types lit-html 'allow-duplicates'">`;

/** The code of the sanitiser, as far as the page has asked for it. */
const chunks = ({ window }: HostPage) =>
  window.performance.getEntriesByType('resource').filter(({ name }) => /\/chunks\/rich-text-/.test(name));

async function show(html: string, options: HostOptions = {}, tag = 'area-of-work-grid'): Promise<HostPage> {
  const feed = await publish(feedOf([{ id: '1', title: 'Title', content_html: html }]));
  const page = await openHost(`<${tag} feed="${feed.url}"></${tag}>`, { connect: server, ...options });
  await page.settled();
  return page;
}

const body = (page: HostPage) => page.deep('[part~=summary], [part~=quote]')[0];
const tags = (page: HostPage) => [...body(page)!.querySelectorAll('*')].map(({ localName }) => localName);

describe('rich text on a strict page', () => {
  afterEach(closeAll);

  for (const tag of ['area-of-work-grid', 'focus-card', 'quote-block']) {
    it(`is shown by ${tag}, without a word from the policy of the page`, async () => {
      const page = await show(RICH, {}, tag);
      expect(tags(page)).to.deep.equal(['div', 'p', 'strong', 'a', 'ul', 'li']);
      expect(page.deep<HTMLAnchorElement>('a')[0]?.href).to.equal(`${server}/made/three.html`);
      expect(chunks(page)).to.have.length(1);
      expect(page.log).to.deep.equal([]);
    });
  }

  it('asks for its code only where markup says more than paragraphs', async () => {
    const page = await show(PLAIN);
    expect(tags(page)).to.deep.equal(['p', 'bdi', 'p', 'bdi', 'p', 'bdi']);
    const feed = await publish(feedOf([{ id: '1', title: 'T', summary: 'S', content_html: RICH }]));
    const other = await openHost(
      `<news-list feed="${feed.url}"></news-list><focus-card feed="${feed.url}"></focus-card>`,
      { connect: server },
    );
    await other.settled();
    for (const { window } of [page, other]) {
      const asked = window.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(asked.filter((name) => /\/chunks\/(?!words-)/.test(name))).to.deep.equal([]);
    }
  });

  it('is plain text where the page allows no policy for it, and says so', async () => {
    const page = await show(RICH, { head: NO_POLICY });
    expect(tags(page)).to.deep.equal(['p', 'bdi', 'p', 'bdi']);
    // Without the code for markup, that is left out roughly.
    expect(textOf(body(page)).replace(/ (?=[,.])/g, '')).to.equal('One two, three.Four');
    const said = page.log.filter(({ level }) => level === 'warn');
    expect(said).not.to.deep.equal([]);
    for (const { text } of said) expect(text).to.contain('could not be loaded');
    expect(page.log.filter(({ level }) => level === 'uncaught')).to.deep.equal([]);
  });

  it('is plain text where its code cannot be had, and says so', async () => {
    const page = await show(RICH, { from: 'no-chunks' });
    expect(tags(page)).to.deep.equal(['p', 'bdi', 'p', 'bdi']);
    const said = page.log.filter(({ text }) => text.includes('[topic-elements]'));
    expect(new Set(said.map(({ level }) => level))).to.deep.equal(new Set(['warn']));
    expect(said.some(({ text }) => text.includes('rich text could not be loaded'))).to.equal(true);
    expect(page.log.filter(({ level }) => level === 'uncaught')).to.deep.equal([]);
  });

  it('is as safe as text, whatever a feed brings', async () => {
    const payloads = (await (await fetch(`${server}/ok/hostile/html.json`)).json()) as string[];
    const items = payloads.map((html, id) => ({ id: String(id), title: 'T', content_html: html }));
    const feed = await publish(feedOf(items));
    const page = await openHost(
      ['area-of-work-grid', 'quote-block', 'focus-card'].map((tag) => `<${tag} feed="${feed.url}"></${tag}>`).join(''),
      { connect: server },
    );
    await page.settled();
    await page.painted();
    expect(page.deep('.rich')).to.have.length.above(100);
    page.deep('area-of-work-grid, quote-block, focus-card').forEach(expectHarmless);
    expect((page.window as typeof globalThis).hacked).to.equal(undefined);
    expect(page.deep('[id], [name], [class], [slot]', page.deep('.rich')[0]!)).to.deep.equal([]);
    // Pictures from elsewhere are forbidden here, and that is told.
    expect(page.log.filter(({ text }) => !text.startsWith('img-src '))).to.deep.equal([]);
  });
});
