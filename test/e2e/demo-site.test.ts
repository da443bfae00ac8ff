// The demo site as visitors get it: the built file, strict headers, a host theme with resets and a small root font.
import { expect } from '@open-wc/testing';
import { closeAll, open, type HostPage } from './host.js';

const PAGES = ['index', 'elements', 'themes', 'arabic', 'chinese', 'french', 'russian', 'spanish'];
const NARROW = 320;

const demo = (page: string, width?: number) => open(`/demo/${page}.html?probe`, { width });

const headings = (page: HostPage, root?: ParentNode) =>
  page.deep('h1, h2, h3, h4, h5, h6', root).filter((heading) => heading.checkVisibility());

describe('demo site', () => {
  afterEach(closeAll);

  it('shows the whole topic page from its feed', async () => {
    const page = await demo('index');
    const element = page.find('topic-page');
    await element.updateComplete;
    const root = element.shadowRoot as ShadowRoot;

    expect(element.state).to.equal('ready');
    expect(headings(page, root).filter(({ localName }) => localName === 'h2')).to.have.length(1);
    expect(
      headings(page, root)
        .filter((h) => h.part.contains('heading'))
        .map((h) => h.textContent?.trim()),
    ).to.eql([
      ...['Latest news', 'Focus on', 'Projects in the spotlight', 'Areas of work', 'Publications', 'Watch', 'Events'],
    ]);
    const items = (tag: string) =>
      page.deep('[part~=item]', root).filter((item) => (item.getRootNode() as ShadowRoot).host.localName === tag);
    expect(items('news-list')).to.have.length(3);
    expect(items('focus-card')).to.have.length(1 + 5);
    expect(items('quote-block')).to.have.length(1);
    expect(items('area-of-work-grid')).to.have.length(13);
    expect(items('resource-list')).to.have.length(6);
    expect(items('video-card')).to.have.length(2);
    expect(items('event-list')).to.have.length(5);
    expect(items('topic-footer')).to.have.length(4);
    expect(items('topic-breadcrumb').map((item) => item.textContent?.trim())).to.eql([
      ...['Home', 'Topics', 'Labour migration'],
    ]);
  });

  it('asks for the feed once, and for nothing from elsewhere', async () => {
    const page = await demo('elements');
    await page.settled();
    const requests = page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const feeds = requests.filter(({ pathname }) => pathname.endsWith('/labour-migration.json'));
    expect(feeds).to.have.length(1);
    expect(requests.filter(({ origin }) => origin !== location.origin)).to.eql([]);
  });

  for (const name of PAGES) {
    it(`${name}: says nothing, throws nothing, violates nothing`, async () => {
      const page = await demo(name);
      await page.settled();
      expect(page.log).to.eql([]);
    });

    it(`${name}: heading levels never skip`, async () => {
      const page = await demo(name);
      await page.settled();
      const levels = headings(page).map(({ localName }) => Number(localName[1]));
      levels.reduce((before, level, index) => {
        const text = headings(page)[index]?.textContent;
        expect(level, `h${level} "${text}" after h${before}`).to.be.at.most(before + 1);
        return level;
      });
    });

    it(`${name}: fits into ${NARROW} px`, async () => {
      const page = await demo(name, NARROW);
      await page.settled();
      const root = page.document.documentElement;
      expect(root.scrollWidth).to.be.at.most(NARROW);
      // Its texts are in rem: this makes them twice as large.
      root.style.fontSize = `${2 * parseFloat(page.window.getComputedStyle(root).fontSize)}px`;
      expect(root.scrollWidth, 'with large text').to.be.at.most(NARROW);
    });
  }

  it('states: keeps what stands between the tags, and says the rest in words', async () => {
    const page = await demo('states');
    const texts = () => page.deep('[part~=message]').map((message) => message.textContent?.trim());
    const failing = [...page.document.querySelectorAll('[feed*=missing], [feed*=empty], [feed*=index]')];
    await Promise.all(failing.map((element) => (element as { updateComplete?: Promise<unknown> }).updateComplete));

    expect(texts()).to.include('There is nothing to show here yet.');
    expect(texts()).to.include('This content is not available at the moment.');
    expect(texts()).to.include('This content cannot be shown.');
    expect(page.deep('button').map((button) => button.textContent?.trim())).to.include('Try again');
    expect(page.log.filter(({ level }) => level === 'uncaught' || level === 'violation')).to.eql([]);
  });

  it('elements: long texts can be unfolded, under the strict policy too', async () => {
    const page = await demo('elements');
    await page.settled();
    const grid = page.find('area-of-work-grid[collapse]');
    const buttons = () => page.deep<HTMLButtonElement>('button:not([hidden])', grid.shadowRoot as ShadowRoot);
    for (let frame = 0; frame < 100 && !buttons().length; frame++) await new Promise(requestAnimationFrame);
    const [button] = buttons();
    expect(button?.ariaLabel).to.match(/^Read more: ./);
    button?.click();
    await grid.updateComplete;
    expect(button?.ariaExpanded).to.equal('true');
    expect(page.log).to.eql([]);
  });

  it('arabic: loads the Arabic texts only, and writes dates in Arabic', async () => {
    const page = await demo('arabic');
    await page.settled();
    const element = page.find('topic-page');
    expect(page.window.getComputedStyle(element).direction).to.equal('rtl');
    expect(page.deep('time').map((time) => time.textContent?.trim())).to.include('29 أكتوبر 2026');
    const files = page.window.performance.getEntriesByType('resource');
    const packs = files.flatMap(({ name }) => /\/chunks\/(\w\w)-[\w-]{8}\.js$/.exec(name)?.[1] ?? []);
    expect(packs).to.deep.equal(['ar']);
  });

  it('takes the font and the size of the host, whatever its root font size', async () => {
    const page = await demo('index');
    await page.settled();
    const style = (element: Element) => page.window.getComputedStyle(element);
    const [summary] = page
      .deep('news-list')
      .flatMap((list) => page.deep('[part=summary] p', list.shadowRoot as ShadowRoot));
    const host = style(page.find<HTMLElement>('main'));
    expect(style(page.document.documentElement).fontSize).to.equal('10px');
    expect(style(summary as Element).fontSize).to.equal(host.fontSize);
    expect(style(summary as Element).fontFamily).to.equal(host.fontFamily);
  });
});
