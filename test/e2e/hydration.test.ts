// Pages that were rendered before they came (`topic-elements/ssr`), and what the built files make of them: nothing that can
// be noticed.
import { expect } from '@open-wc/testing';
import { requests, until } from '../feed/server.js';
import { server } from '../server/address.js';
import { closeAll, open, openHost, type HostOptions, type HostPage } from './host.js';

const DEMO = '/demo/feeds/labour-migration.json';

interface Witness {
  readonly nodes: readonly Node[];
  readonly link?: HTMLAnchorElement;
  readonly text: string;
  readonly seen: readonly number[];
  /** `type tag` of each. */
  readonly events: readonly string[];
  /** How the first link was written. */
  readonly styled: string;
}

type Ours = HTMLElement & { state?: string; updateComplete?: Promise<boolean>; reload(): Promise<void> };

const witness = ({ window }: HostPage) => (window as unknown as { witness: Witness }).witness;

const baked = (body: string, options: HostOptions = {}) =>
  openHost(body, { connect: server, script: '/test/e2e/witness.js', bake: {}, ...options });

const ours = (page: HostPage) =>
  page
    .deep<Ours>('*')
    .filter(({ localName }) => /^(x-)?(news|topic|event|resource|video|focus|quote|area)-/.test(localName));

/** Resolves when all elements are what they are going to be, and painted. */
async function hydrated(page: HostPage): Promise<void> {
  const isReady = (element: Ours) =>
    page.window.customElements.get(element.localName) && (!('state' in element) || element.state === 'ready');
  await until(() => ours(page).every(isReady), 'all are ready');
  await page.painted();
}

/** The one text in the feed with more than paragraphs, which are what was baked. */
const RICH = /^(Crops do not wait|the whole journey|housing is inspected|a returning worker|Our handbook)/;

/** What is no longer there, of what was there before. */
const lost = (page: HostPage) =>
  witness(page)
    .nodes.filter(({ isConnected, textContent }) => !isConnected && !RICH.test(textContent ?? ''))
    .map((node) => (node instanceof page.window.Element ? node.outerHTML : node.textContent));

const asked = ({ window }: HostPage, part: string) =>
  window.performance.getEntriesByType('resource').filter(({ name }) => name.includes(part)).length;

const sections = (prefix = '') =>
  [
    ['topic-hero', ''],
    ['topic-breadcrumb', ''],
    ['news-list', 'section="news"'],
    ['focus-card', 'section="focus"'],
    ['quote-block', 'section="quote"'],
    ['area-of-work-grid', 'section="areas"'],
    ['resource-list', 'section="resources"'],
    ['video-card', 'section="watch"'],
    ['event-list', 'section="events"'],
    ['topic-footer', ''],
  ]
    .map(([tag = '', attributes = '']) => `<${prefix}${tag} ${attributes}></${prefix}${tag}>`)
    .join('');

const WAYS: readonly (readonly [string, HostOptions])[] = [
  ['the one file', {}],
  ['autoload.js', { file: 'autoload.js' }],
  ['the one file with a prefix', { prefix: 'x-' }],
  ['autoload.js with a prefix', { file: 'autoload.js', prefix: 'x-' }],
];

describe('a page that was baked', () => {
  afterEach(closeAll);

  for (const [way, options] of WAYS) {
    const prefix = options.prefix ?? '';
    const CASES: Readonly<Record<string, string>> = {
      'a list of its own feed': `<${prefix}news-list feed="${DEMO}" section="news"></${prefix}news-list>`,
      'every element around one feed': `<${prefix}topic-feed src="${DEMO}"><main>${sections(prefix)}</main></${prefix}topic-feed>`,
      'a whole page': `<${prefix}topic-page feed="${DEMO}"></${prefix}topic-page>`,
    };
    for (const [what, body] of Object.entries(CASES)) {
      it(`keeps ${what} with ${way}`, async () => {
        const page = await baked(body, options);
        expect(witness(page).text.length).to.be.greaterThan(1000);
        await hydrated(page);
        expect(lost(page)).to.deep.equal([]);
        expect(page.log).to.deep.equal([]);
        expect(asked(page, DEMO)).to.equal(0);
        expect(page.shifts).to.deep.equal([]);
        expect(new Set(witness(page).seen).size).to.equal(1);
      });
    }
  }

  const list = (attributes = '', inside = '', tag = 'news-list') =>
    `<${tag} feed="${DEMO}" ${attributes}>${inside}</${tag}>`;
  const script = (query: string) => `/test/e2e/witness.js?${query}`;
  const shown = (page: HostPage) => page.deep('[part~=headline]').map(({ textContent }) => textContent?.trim());

  /** Has this answered at /made/<name>, and gives the address. */
  async function publish(name: string, items: readonly object[], more: object = {}): Promise<string> {
    const body = JSON.stringify({ version: '1.1', title: 'Made', items, ...more });
    await fetch(`${server}/publish/${name}`, { method: 'POST', body: JSON.stringify({ body }) });
    return `${server}/made/${name}`;
  }
  const item = (id: number, more: object = {}) => ({
    id,
    title: `Item ${id}`,
    url: `https://example.org/${id}`,
    ...more,
  });

  it('shows a list when all of it is there, so that its columns stay as they are', async () => {
    const query = new URLSearchParams({ body: list('section="news"'), bake: '{}' });
    const whole = await (await fetch(`/host-page?${query.toString()}`)).text();
    const page = await open('about:blank');
    const cut = whole.indexOf('</li>', whole.indexOf('</li>') + 1) + 5;
    const { document, window } = page;
    document.open();
    document.write(whole.slice(0, cut));
    const made = () => page.deep('[part=list]')[0];
    const visibility = () => window.getComputedStyle(made() as Element).visibility;
    await until(() => made()?.children.length === 2, 'two rows');
    expect(visibility()).to.equal('hidden');
    document.write(whole.slice(cut));
    await until(() => made()?.children.length === 3, 'three rows');
    expect(visibility()).to.equal('visible');
    document.close();
  });

  describe('keeps', () => {
    /** Nothing can be noticed. */
    async function keeps(body: string, options: HostOptions = {}): Promise<HostPage> {
      const page = await baked(body, options);
      expect(witness(page).text).not.to.equal('Host');
      await hydrated(page);
      expect(lost(page)).to.deep.equal([]);
      expect(page.log).to.deep.equal([]);
      expect(page.shifts).to.deep.equal([]);
      expect(asked(page, '/feeds/')).to.equal(0);
      return page;
    }

    it('the focus on a link', async () => {
      const page = await keeps(list(), { script: script('focus') });
      const { link } = witness(page);
      expect(link && page.deep('news-list')[0]?.shadowRoot?.activeElement === link).to.equal(true);
    });

    it('the scroll position', async () => {
      const page = await keeps(list(), { script: script('scroll') });
      expect(page.window.scrollY).to.equal(150);
    });

    for (const [language, dir] of [
      ['ar', 'rtl'],
      ['es', 'ltr'],
      ['fr', 'ltr'],
      ['ru', 'ltr'],
      ['zh', 'ltr'],
    ] as const) {
      it(`a page in another language, ${language}`, async () => {
        const page = await keeps(`<topic-page feed="/demo/feeds/labour-migration.${language}.json"></topic-page>`, {
          lang: language,
          dir,
        });
        expect(asked(page, `/chunks/${language}-`)).to.equal(1);
      });
      it(`a feed in another language than that of the page, ${language}`, async () => {
        await keeps(`<topic-page feed="/demo/feeds/labour-migration.${language}.json"></topic-page>`);
      });
    }

    const own = {
      'a list of items that an author wrote':
        '<news-list heading="News"><news-item headline="One" href="/1" published="2026-01-02">A <b>text</b>.</news-item>' +
        '<news-item><h3><a href="/2">Two</a></h3><p>More &amp; <em>more</em>.</p><time datetime="2026-01-02">then</time></news-item></news-list>',
      'a card with content of its own':
        '<focus-card headline="One" href="/1"><p>A <a href="/2">text</a>.</p></focus-card>',
      'a quotation': '<quote-block author="Ann" author-title="Chair"><p>Said so.</p></quote-block>',
      'areas of work':
        '<area-of-work-grid><area-of-work headline="One"><p>A text.</p></area-of-work></area-of-work-grid>',
      publications:
        '<resource-list><resource-item headline="One" href="/1.pdf" format="application/pdf" size="12345" hreflang="fr">Text</resource-item></resource-list>',
      events:
        '<event-list><event-item headline="One" start="2020-01-02T10:00:00+01:00" end="2020-01-02T12:00:00+01:00" venue="Rome"></event-item></event-list>',
      'a film': '<video-card src="/demo/films/none.mp4" headline="Film" duration="61"></video-card>',
      'a hero': '<topic-hero headline="Title" tagline="Line"><p>An introduction.</p></topic-hero>',
      'a breadcrumb': '<topic-breadcrumb><a href="/">Home</a><a href="/1">One</a></topic-breadcrumb>',
      'a footer': '<topic-footer copyright="© 2026"><a href="/1">One</a></topic-footer>',
      'news-item alone': '<news-item headline="One" href="/1" published="2026-01-02" kicker="Kicker">Text</news-item>',
      'area-of-work alone': '<area-of-work headline="One" href="/1"><p>Text</p></area-of-work>',
      'resource-item alone':
        '<resource-item headline="One" href="/1.pdf" format="application/pdf">Text</resource-item>',
      'event-item alone': '<event-item headline="One" href="/1" start="2030-01-02">Text</event-item>',
      'items as data':
        '<news-list><script type="application/json">[{"id":1,"title":"One"},{"id":2,"title":"Two &amp; <b>three</b>"}]</script></news-list>',
      'items as data in a whole page':
        '<topic-page><script type="application/json">[{"id":1,"title":"One"},{"id":2,"title":"Two","_topic":{"section":"focus-card"}}]</script></topic-page>',
    };
    for (const [what, body] of Object.entries(own)) {
      for (const file of [undefined, 'autoload.js'] as const) {
        it(`${what}, with ${file ?? 'the one file'}`, async () => {
          await keeps(body, { file });
        });
      }
    }

    const attributes = {
      'a limit': list('limit="2"'),
      'a tag': list('tag="recruitment"'),
      'no pictures': list('no-images'),
      'a heading': list('heading="Our &quot;news&quot; &lt;b&gt;" heading-level="4"'),
      'cards side by side': list('section="focus" layout="side"', '', 'focus-card'),
      'what stands between the tags': list('limit="2"', '<p>Our news.</p>'),
      'a list that waits for the viewport': `<div class="tall"></div>${list('loading="lazy"')}`,
      'a list that is kept for later visits': list('persist'),
      'a page inside a page': `<topic-feed src="${DEMO}"><section><topic-page></topic-page></section><news-list></news-list></topic-feed>`,
      'two lists of one feed': list('section="news"') + list('section="focus"', '', 'focus-card'),
      'elements in a shadow root of the page': `<div><template shadowrootmode="open"><p>Here</p>${list()}</template></div>`,
      'elements in a shadow root inside a provider': `<topic-feed src="${DEMO}"><div><template shadowrootmode="open"><news-list></news-list><slot></slot></template><quote-block section="quote"></quote-block></div></topic-feed>`,
    };
    for (const [what, body] of Object.entries(attributes)) {
      it(what, async () => {
        const page = await keeps(body);
        expect(page.deep('[part~=headline], [part~=quote]')).not.to.have.length(0);
        expect(witness(page).text).to.contain(shown(page)[0]);
      });
    }

    it('a list of 600', async () => {
      const url = await publish(
        crypto.randomUUID(),
        Array.from({ length: 600 }, (_, id) => item(id)),
      );
      const page = await keeps(`<news-list feed="${url}"></news-list>`);
      expect(page.deep('[part~=item]')).to.have.length(600);
    });

    it('hostile text as text', async () => {
      const hostile = [
        '</script><script>alert(1)</script>',
        '<!--',
        '--><img src=x onerror=alert(1)>',
        '&lt;b&gt; &amp;amp; <3 R&D',
        '\u2028\u2029',
        '<?x?>',
        '</template><p>',
        '{{x}} ${x}',
      ];
      const url = await publish(
        crypto.randomUUID(),
        hostile.map((title, id) => item(id, { title, summary: title, content_text: title })),
      );
      const page = await keeps(`<news-list feed="${url}"></news-list>`);
      expect(page.deep('[part~=item]')).to.have.length(hostile.length);
    });
  });

  describe('goes on:', () => {
    it('states and events are those of any page', async () => {
      const page = await baked(`<topic-feed src="${DEMO}"><news-list></news-list></topic-feed>${list('limit="1"')}`);
      await hydrated(page);
      expect([...witness(page).events].sort()).to.deep.equal(['topic-load news-list', 'topic-load topic-feed']);
      const [first] = page.deep<Ours>('news-list');
      expect(first?.matches(':state(ready)')).to.equal(true);
    });

    it('a click on a link is told, with its item', async () => {
      const page = await baked(list('section="news"'));
      await hydrated(page);
      const [, link] = page.deep<HTMLAnchorElement>('a[part~=link]');
      const told = new Promise<Event & { item: { headline: string } }>((resolve) =>
        page.document.addEventListener('topic-select', (event) => {
          event.preventDefault();
          resolve(event as never);
        }),
      );
      link?.click();
      expect((await told).item.headline).to.equal(link?.textContent?.trim());
    });

    it('an item alone tells of a click', async () => {
      const page = await baked('<news-item headline="One" href="/1"></news-item>');
      await hydrated(page);
      await until(() => page.find('news-item').shadowRoot?.adoptedStyleSheets.length !== 0, 'it is taken over');
      const told = new Promise<Event & { item: { headline: string } }>((resolve) =>
        page.document.addEventListener('topic-select', (event) => {
          event.preventDefault();
          resolve(event as never);
        }),
      );
      page.deep<HTMLAnchorElement>('a[part~=link]')[0]?.click();
      expect((await told).item.headline).to.equal('One');
    });

    it('what is reloaded changes row by row', async () => {
      const name = crypto.randomUUID();
      const url = await publish(name, [item(1), item(2), item(3)]);
      const page = await baked(`<news-list feed="${url}"></news-list>`);
      await hydrated(page);
      expect(await requests(`/made/${name}`)).to.equal(1);
      const rows = page.deep('[part~=item]');
      await publish(name, [item(4), item(3), item(1)]);
      await page.find<Ours>('news-list').reload();
      await until(() => shown(page).join() === 'Item 4,Item 3,Item 1', 'the rows are new');
      const now = page.deep('[part~=item]');
      expect(now[1] === rows[2] && now[2] === rows[0]).to.equal(true);
      expect(await requests(`/made/${name}`)).to.equal(2);
      expect(page.log).to.deep.equal([]);
    });

    it('a list that has grown long stays in the order of its feed, and leaves nothing behind', async () => {
      const name = crypto.randomUUID();
      const many = (count: number) => Array.from({ length: count }, (_, i) => item(i + 1));
      const url = await publish(name, many(3));
      const page = await baked(`<news-list feed="${url}"></news-list>`);
      await hydrated(page);
      const become = async (items: readonly { readonly title: string }[]) => {
        await publish(name, items);
        await page.find<Ours>('news-list').reload();
        const titles = items.map(({ title }) => title).join();
        await until(() => shown(page).join() === titles, 'the rows are those of the feed');
        return page.deep('[part~=list]')[0]?.childNodes.length;
      };
      await become(many(600));
      const before = await become([...many(600).slice(1), item(1)]);
      for (let round = 0; round < 3; round++) await become([item(700 + round), ...many(600).slice(1)]);
      expect(await become([...many(600).slice(1), item(1)])).to.equal(before);
    });

    it('the feed is refreshed as the page says', async () => {
      const name = crypto.randomUUID();
      const url = await publish(name, [item(1)]);
      const page = await baked(`<news-list feed="${url}" refresh="1"></news-list>`);
      await hydrated(page);
      await publish(name, [item(2)]);
      await until(() => shown(page).join() === 'Item 2', 'the feed is asked for again');
      expect(page.log).to.deep.equal([]);
    });

    for (const [attribute, before, after, count] of [
      ['limit', 'limit="1"', '3', 3],
      ['section', 'section="news" limit="1"', 'areas', 1],
      ['tag', 'tag="recruitment"', 'agriculture', undefined],
    ] as const) {
      it(`another ${attribute} brings the whole feed, where only a part came with the page`, async () => {
        const page = await baked(list(before));
        await hydrated(page);
        expect(asked(page, DEMO)).to.equal(0);
        const first = shown(page);
        page.find('news-list').setAttribute(attribute, after);
        await until(() => asked(page, DEMO) === 1 && shown(page).join() !== first.join(), 'it is asked for');
        if (count) await until(() => shown(page).length === count, 'all are shown');
        expect(page.log).to.deep.equal([]);
      });
    }

    it('another limit asks for nothing where the whole feed came with the page', async () => {
      const name = crypto.randomUUID();
      const url = await publish(name, [item(1), item(2)]);
      const page = await baked(`<news-list feed="${url}"></news-list>`);
      await hydrated(page);
      page.find('news-list').setAttribute('limit', '1');
      await until(() => shown(page).length === 1, 'there is one');
      expect(await requests(`/made/${name}`)).to.equal(1);
    });

    it('another address is asked for', async () => {
      const url = await publish(crypto.randomUUID(), [item(7)]);
      const page = await baked(list());
      await hydrated(page);
      page.find('news-list').setAttribute('feed', url);
      await until(() => shown(page).join() === 'Item 7', 'it is shown');
    });

    it('an element that comes later asks for itself', async () => {
      const page = await baked(list('limit="1"'));
      await hydrated(page);
      const later = page.document.createElement('news-list');
      later.setAttribute('feed', DEMO);
      page.document.body.append(later);
      await until(() => shown(page).length > 5, 'all are shown');
      expect(asked(page, DEMO)).to.equal(1);
    });

    it('a film plays', async () => {
      const page = await baked(list('section="watch"', '', 'video-card'));
      await hydrated(page);
      const told = new Promise((resolve) => page.document.addEventListener('topic-play', resolve));
      page.deep<HTMLButtonElement>('[part~=play]')[0]?.click();
      await told;
      await until(() => page.deep('video, iframe').length === 1, 'there is a player');
    });

    it('an event that has ended since then is marked', async () => {
      const start = '2020-01-02T10:00:00Z';
      const url = await publish(crypto.randomUUID(), [item(1, { _topic: { start, end: start } })]);
      const page = await baked(`<event-list feed="${url}"></event-list>`, { bake: { now: Date.parse('2019-06-01') } });
      await hydrated(page);
      expect(page.deep('[part~=status]')).to.have.length(1);
      expect(witness(page).text).not.to.contain(page.deep('[part~=status]')[0]?.textContent?.trim());
      // Nobody needs a past event in a calendar.
      expect(lost(page).filter((what) => !what?.includes('Add to calendar'))).to.deep.equal([]);
      expect(page.log).to.deep.equal([]);
    });

    it('long texts are folded', async () => {
      const text = Array.from({ length: 60 }, () => 'Words of a long text.').join(' ');
      const url = await publish(crypto.randomUUID(), [item(1, { content_text: text }), item(2)]);
      const page = await baked(`<area-of-work-grid feed="${url}" collapse="3"></area-of-work-grid>`);
      expect(witness(page).text).to.contain('Item 1');
      await hydrated(page);
      await until(() => page.deep('[part~=button]').some((button) => button.checkVisibility()), 'there is a button');
      expect(lost(page)).to.deep.equal([]);
      expect(page.log).to.deep.equal([]);
    });

    it('a picture that failed before anybody listened is hidden', async () => {
      const url = await publish(crypto.randomUUID(), [
        item(1, { image: new URL('/demo/pictures/none.png', location.href).href }),
      ]);
      const page = await baked(`<news-list feed="${url}"></news-list>`);
      await hydrated(page);
      await until(() => !page.deep('[part~=image]').some((image) => image.checkVisibility()), 'it is hidden');
    });

    for (const file of [undefined, 'autoload.js'] as const)
      it(`what texts have in them is as in any page, with ${file ?? 'the one file'}`, async () => {
        const wide = `<pre>${'wide '.repeat(400)}</pre><p><img src="${new URL('/demo/pictures/none.png', location.href).href}" alt="None"></p><pre>narrow</pre>`;
        const url = await publish(crypto.randomUUID(), [item(1, { content_html: wide })]);
        const page = await baked(`<focus-card feed="${url}"></focus-card>`, { file });
        await hydrated(page);
        await until(
          () =>
            page
              .deep('pre')
              .map(({ tabIndex }) => tabIndex)
              .join() === '0,-1',
          'one can be reached',
        );
        await until(() => !page.deep('.rich img').some((image) => image.checkVisibility()), 'no picture is seen');
        expect(lost(page)).to.deep.equal([]);
        expect(page.log).to.deep.equal([]);
      });

    it('own content that changes is shown', async () => {
      const page = await baked('<news-list><news-item headline="One"></news-item></news-list>');
      await hydrated(page);
      page.find('news-item').setAttribute('headline', 'Two');
      await until(() => shown(page).join() === 'Two', 'it is shown');
    });
  });

  describe('is rendered anew, and never empty, where', () => {
    const feed = () => publish(crypto.randomUUID(), [item(1), item(2)]);
    const EDITS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
      'it was made by another version': [['<!--topic-elements [^ ]+', '<!--topic-elements 0.0.1']],
      'it has no note': [['<!--topic-elements [^>]*-->', '']],
      'its note is damaged': [['<!--topic-elements [^>]*-->', '<!--topic-elements-->']],
      'its data are gone': [['<script type="application/feed\\+json".*?</script>', '']],
      'its data are damaged': [['(<script type="application/feed\\+json"[^>]*>)\\{', '$1[']],
      'its data are of other items': [['"title":"Item 1"', '"title":"Item 9"']],
      'its data are of fewer items': [['\\{"id":"1".*?\\},\\{"id":"2"', '{"id":"2"']],
      'its comments are gone': [['<!--/?lit-[^>]*-->', '']],
      'a comment is gone': [['(<ul.*?)<!--lit-part [^>]*-->', '$1']],
      'an element is gone': [['(<ul.*?)<article.*?</article>', '$1']],
    };
    for (const [what, edits] of Object.entries(EDITS)) {
      it(what, async () => {
        const page = await baked(`<news-list feed="${await feed()}"></news-list>`, { edits });
        await hydrated(page);
        await until(() => page.deep('[part~=item] a').length > 0, 'there are items');
        expect(page.log).to.deep.equal([]);
        expect(witness(page).seen).not.to.include(0);
        if (!what.includes('items')) expect(shown(page)).to.deep.equal(['Item 1', 'Item 2']);
        expect(page.deep('[part~=headline]').every((headline) => headline.checkVisibility())).to.equal(true);
        expect(page.deep('section')).to.have.length(1);
      });
    }
  });

  describe('without the code', () => {
    for (const file of [undefined, 'autoload.js'] as const) {
      it(`stays as it is, with a warning, with ${file ?? 'the one file'}`, async () => {
        const page = await baked(list('limit="2"'), { from: 'tampered/hydrate', file });
        await until(() => page.log.some(({ level }) => level === 'warn'), 'it is said');
        await page.painted();
        expect(lost(page)).to.deep.equal([]);
        expect(shown(page)).to.have.length(2);
        expect(page.log.filter(({ level }) => level === 'warn')).to.have.length(1);
        expect(page.window).not.to.have.property('tampered');
        // What changes later does no harm either.
        page.find('news-list').setAttribute('limit', '1');
        await page.settled();
        expect(lost(page)).to.deep.equal([]);
      });
    }

    it('of elements, it has its looks, where the policy names them', async () => {
      const page = await baked(list('limit="2"'), { from: 'no-chunks', file: 'autoload.js' });
      await until(() => page.log.some(({ level }) => level === 'warn'), 'it is said');
      const [headline] = page.deep('[part~=headline]');
      const { fontWeight } = page.window.getComputedStyle(headline as Element);
      expect(Number(fontWeight)).to.be.greaterThan(400);
      expect(page.log.filter(({ level, text }) => level === 'violation' && text.startsWith('style'))).to.deep.equal([]);
    });
  });

  describe('under a policy', () => {
    const styles = (page: HostPage) =>
      page.log.filter(({ level, text }) => level === 'violation' && text.startsWith('style-src'));

    it('that names a nonce has its styles', async () => {
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-n0'; img-src 'self'; connect-src 'self'";
      const page = await baked(list(), { policy, bake: { nonce: 'n0', hashes: false } });
      await hydrated(page);
      expect(page.log).to.deep.equal([]);
      expect(lost(page)).to.deep.equal([]);
    });

    it('that names neither is told of, and gets the styles with the code', async () => {
      const page = await baked(list(), { bake: { hashes: false } });
      await hydrated(page);
      expect(styles(page)).not.to.have.length(0);
      expect(page.deep('style')).to.have.length(0);
    });
  });
});
