// The embed builder as visitors get it: built, with the headers of the demo server, in all engines.
import { expect } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { LANGUAGES, directionOf, type Language } from '../../../demo/builder/languages.js';
import { packOf } from '../../../demo/builder/packs/packs.js';
import { click, engine, press, viewport } from '../../commands.js';
import { openHost, openUntil } from '../../e2e/host.js';
import { server } from '../../server/address.js';
import { closeAll, openBuilder, type BuilderPage } from './page.js';
import { elements } from './support.js';

const languages = Object.keys(LANGUAGES) as Language[];
const FEED = `${server}/ok/native.feed.json?builder`;

/** What axe has against the page. */
async function violations({ host }: BuilderPage): Promise<string[]> {
  const { axe } = host.window as unknown as { axe: { run(): Promise<AxeResults> } };
  const { violations: found } = await axe.run();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const widthOf = ({ host }: BuilderPage) => host.document.documentElement.scrollWidth;

describe('embed builder', () => {
  before(() => viewport(1280, 900));
  afterEach(closeAll);

  describe('at first', () => {
    it('shows news of a sample, says what the doctor found, and what to paste', async () => {
      const page = await openBuilder();
      await page.examined();
      expect(page.shown.localName).to.equal('news-list');
      expect(page.shown.shadowRoot?.querySelectorAll('[part~=item]')).to.have.lengthOf(3);
      expect(page.verdict).to.match(/Hints: \d$/);
      expect(page.pieces[0]).to.match(
        / integrity="sha384-[\w+/]{64}" crossorigin="anonymous"><\/script>\n\n<news-list /,
      );
      expect(page.pieces.at(-1)).to.equal(
        `script-src 'self'; img-src ${location.origin}; connect-src ${location.origin}`,
      );
    });

    it('breaks no rule of the page and throws nothing', async () => {
      const page = await openBuilder();
      await page.examined();
      expect(page.host.log).to.deep.equal([]);
    });

    it('is as strict as the other pages, but for the addresses of feeds, pictures and films', async () => {
      const policyOf = async (path: string) => {
        const { headers } = await fetch(path);
        return headers.get('content-security-policy')?.split('; ') ?? [];
      };
      const usual = await policyOf('/demo/index.html');
      for (const path of ['/demo/builder/', '/demo/builder', '/demo/builder/index.html']) {
        const own = (await policyOf(path)).filter((line) => !usual.includes(line));
        expect(own, path).to.deep.equal([
          "img-src 'self' data: https: http:",
          "media-src 'self' https: http:",
          "connect-src 'self' https: http:",
        ]);
      }
    });

    it('stays when a link in the preview is followed', async () => {
      const page = await openBuilder({ element: 'news-list', feed: FEED });
      await page.examined();
      const links = page.host.deep<HTMLAnchorElement>('a[href]', page.shown.shadowRoot as ShadowRoot);
      expect(links).to.have.lengthOf.above(0);
      for (const link of links) {
        let prevented = false;
        page.host.window.addEventListener('click', (event) => (prevented = event.defaultPrevented), { once: true });
        link.click();
        expect(prevented, link.href).to.equal(true);
      }
    });

    it('has the hash that the build has', async () => {
      const page = await openBuilder({ element: 'news-list', feed: FEED, theme: 'contrast' });
      const { files } = await (await fetch('/topic-elements/manifest.json')).json();
      for (const file of ['topic-elements.js', 'themes/contrast.css']) {
        expect(page.pieces[0]).to.include(`/topic-elements/${file}" integrity="${files[file].integrity}"`);
      }
    });

    it('offers every element, and every attribute of each', async () => {
      const page = await openBuilder();
      const offered = [...page.control<HTMLSelectElement>('element').options].map(({ value }) => value);
      expect(offered).to.have.members(elements.map(({ tag }) => tag));
      for (const { tag, attributes, colours } of elements) {
        page.choose('element', tag);
        for (const { name } of attributes) expect(page.control(name).labels, `${tag} ${name}`).to.have.lengthOf(1);
        for (const name of colours) expect(page.control(name.slice(2)).labels, name).to.have.lengthOf(1);
      }
    });
  });

  describe('languages', () => {
    for (const language of languages) {
      it(`${language}: all texts, direction, and nothing that axe finds`, async () => {
        const page = await openBuilder({ ui: language });
        await page.examined();
        const pack = await packOf(language);
        const { documentElement, title } = page.host.document;
        expect(documentElement.lang).to.equal(language);
        expect(documentElement.dir).to.equal(directionOf(language));
        expect(title).to.equal(`${pack.title} | ${pack.site.brand}`);
        expect(page.find('h1').textContent).to.equal(pack.title);
        expect(page.find('.languages [aria-current]').lang).to.equal(language);
        expect(page.control('feed').labels?.[0]?.textContent).to.equal(pack.attributes.feed?.label);
        expect(page.shown.getAttribute('feed')).to.equal(
          `${location.origin}/demo/feeds/labour-migration${language === 'en' ? '' : `.${language}`}.json`,
        );
        expect(page.shown.shadowRoot?.querySelectorAll('[part~=item]')).to.have.lengthOf(3);
        expect(await violations(page)).to.deep.equal([]);
        expect(page.host.log).to.deep.equal([]);
      });

      it(`${language}: fits into 320 px, and with text twice as large`, async () => {
        const page = await openBuilder({ ui: language }, 320);
        await page.examined();
        expect(widthOf(page)).to.be.at.most(320);
        page.host.document.documentElement.style.setProperty('font-size', '125%');
        expect(page.host.window.getComputedStyle(page.host.document.body).fontSize).to.equal('32px');
        expect(widthOf(page)).to.be.at.most(320);
      });
    }

    it('change without losing what was chosen, and go into the address', async () => {
      const page = await openBuilder({ element: 'event-list', feed: FEED, limit: '2' });
      await page.examined();
      const link = page.find<HTMLAnchorElement>('.languages [lang=fr]');
      expect(new URL(link.href).searchParams.get('ui')).to.equal('fr');
      link.focus();
      link.click();
      await page.until(() => page.host.document.documentElement.lang === 'fr', 'the page is French');
      expect(page.query.get('ui')).to.equal('fr');
      expect(page.query.get('feed')).to.equal(FEED);
      expect(page.control('limit').value).to.equal('2');
      expect(page.host.document.activeElement?.textContent).to.equal('Français');
    });
  });

  describe('wishes', () => {
    it('reach the element, the address and the snippet', async () => {
      const page = await openBuilder({ element: 'focus-card', feed: FEED });
      page.type('heading', 'Say "hello" & <wave>');
      page.type('limit', '2');
      page.choose('layout', 'side');
      page.choose('lang', 'ar');
      page.control('no-images').click();
      page.control('theme-institution').click();
      page.control('topic-accent-color').click();
      page.type('topic-accent-color-value', '#123456');

      const { shown } = page;
      const set = Object.fromEntries([...shown.attributes].map(({ name, value }) => [name, value]));
      expect(set).to.include({ heading: 'Say "hello" & <wave>', limit: '2', layout: 'side', lang: 'ar', dir: 'rtl' });
      expect(set).to.have.property('no-images', '');
      expect(shown.style.getPropertyValue('--topic-accent-color')).to.equal('#123456');
      expect(page.find('.sheet').dataset.topicTheme).to.equal('institution');

      const wanted = { element: 'focus-card', feed: FEED, limit: '2', lang: 'ar', theme: 'institution' };
      expect(Object.fromEntries(page.query)).to.include({ ...wanted, '--topic-accent-color': '#123456' });
      expect(page.pieces[0]).to.include(' heading="Say &quot;hello&quot; &amp; &lt;wave&gt;"');
      expect(page.pieces[1]).to.equal('focus-card {\n  --topic-accent-color: #123456;\n}');
    });

    it('come back with the address, all of them', async () => {
      const query = {
        element: 'news-list',
        feed: FEED,
        heading: '',
        limit: '2',
        'no-images': '',
        lang: 'ru',
        theme: 'contrast',
        '--topic-color': '#334455',
        scheme: 'dark',
        width: '480',
        form: 'react',
      };
      const page = await openBuilder(query);
      expect(page.control('no-heading').checked).to.equal(true);
      expect(page.control('limit').value).to.equal('2');
      expect(page.control('no-images').checked).to.equal(true);
      expect(page.control<HTMLSelectElement>('lang').value).to.equal('ru');
      expect(page.control('theme-contrast').checked).to.equal(true);
      expect(page.control('topic-color-value').value).to.equal('#334455');
      expect(page.control('scheme-dark').checked).to.equal(true);
      expect(page.control('width').value).to.equal('480');
      expect(page.control('form-react').checked).to.equal(true);
      expect(page.find('.sheet').getBoundingClientRect().width).to.equal(480);
      expect(page.pieces[0]).to.include('export function NewsList()');
    });

    it('go back and forth with the history', async () => {
      const page = await openBuilder({ element: 'news-list', feed: FEED });
      page.type('heading', 'One');
      page.type('limit', '1');
      page.choose('element', 'quote-block');
      const { history } = page.host.window;
      history.back();
      await page.until(() => page.shown.localName === 'news-list', 'the list is back');
      expect(page.control<HTMLSelectElement>('element').value).to.equal('news-list');
      history.back();
      await page.until(() => page.control('limit').value === '', 'the number is gone');
      expect(page.shown.getAttribute('heading')).to.equal('One');
      history.forward();
      await page.until(() => page.shown.getAttribute('limit') === '1', 'the number is back');
    });

    it('that are wrong say what to do, and reach nothing', async () => {
      const page = await openBuilder({ element: 'news-list', feed: 'example.org/feed', limit: 'three', refresh: '-1' });
      for (const [name, says] of [
        ['feed', 'Write an address that begins with https://'],
        ['limit', 'Write a whole number, such as 3.'],
        ['refresh', 'Write a whole number, such as 3.'],
      ] as const) {
        const control = page.control(name);
        expect(control.ariaInvalid).to.equal('true');
        const described = control.getAttribute('aria-describedby')?.split(' ') ?? [];
        const texts = described.map((id) => page.host.document.getElementById(id)?.textContent);
        expect(texts).to.include(says);
        expect(control.checkVisibility()).to.equal(true);
      }
      expect(page.pieces[0]).to.match(/<news-list><\/news-list>$/);
      expect(page.find('.sheet').textContent).to.include('Write the address of a feed');
      expect(page.query.get('limit')).to.equal('three');

      page.type('limit', '3');
      expect(page.control('limit').ariaInvalid).to.equal(null);
      expect(page.pieces[0]).to.include(' limit="3"');
    });

    it('that are hard to read are told, on the page as it is shown', async () => {
      const page = await openBuilder({ element: 'news-list', feed: FEED, '--topic-link-color': '#1e2dbe' });
      const says = () => page.find('.group > .fault').textContent;
      expect(says()).to.equal('');
      page.control('scheme-dark').click();
      expect(says()).to.equal('Hard to read on the page as it is shown: Links (1.8). Texts need a contrast of 4.5.');
      page.type('topic-border-color-value', '#16191c');
      page.type('topic-heading-color-value', '#16191c');
      expect(says()).to.include('Links (1.8), Headings (1).');
      page.control('scheme-light').click();
      expect(says()).to.equal('');
    });

    it('of another feed are without the section that was put in for the one before', async () => {
      const page = await openBuilder();
      await page.examined();
      page.type('feed', `${server}/ok/minimal.json?builder`);
      const items = () => page.shown.shadowRoot?.querySelectorAll('[part~=item]').length;
      await page.until(() => page.query.get('section') === null && items() !== 3, 'the section is gone');
      expect(items()).to.be.above(0);
      expect(page.pieces[0]).to.not.include('section=');
      expect(page.query.get('limit')).to.equal('3');
      // What somebody has written stays, whatever the feed has.
      page.type('section', 'others');
      page.type('feed', FEED);
      await page.until(() => page.shown.getAttribute('feed') === FEED, 'the other feed');
      await page.examined();
      expect(page.query.get('section')).to.equal('others');
    });

    it('of another element bring the section that the feed has for it', async () => {
      const page = await openBuilder();
      await page.examined();
      page.choose('element', 'event-list');
      expect(page.query.get('section')).to.equal('events');
      await page.examined();
      expect(page.shown.shadowRoot?.querySelectorAll('[part~=item]')).to.have.lengthOf(3);
      const offered = [...page.host.document.querySelectorAll<HTMLOptionElement>('#builder-section-list option')];
      expect(offered.map(({ value }) => value)).to.include.members(['news', 'events', 'quote']);
    });
  });

  describe('keyboard', () => {
    it('reaches every control, in the order of the page, and each shows that it has the focus', async () => {
      const page = await openBuilder({ element: 'news-list', feed: FEED });
      await page.examined();
      const { document, window } = page.host;
      const reached: Element[] = [];
      page.control<HTMLElement>('element').focus();
      for (let step = 0; step < 80; step++) {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body || reached.includes(activeElement)) break;
        reached.push(activeElement);
        // What the elements themselves have, their own tests look at.
        if (!activeElement.shadowRoot) {
          const { outlineStyle, outlineWidth } = window.getComputedStyle(activeElement);
          expect(`${outlineStyle} ${outlineWidth}`, activeElement.outerHTML).to.equal('solid 2px');
        }
        if (activeElement.matches('.report pre, .report summary')) break;
        await press('Tab');
        if (document.activeElement === activeElement) await press('Tab');
      }
      const places = reached.map((element) => element.id || element.className || element.localName);
      expect(places.slice(0, 4)).to.deep.equal([
        'builder-element',
        'builder-feed',
        'builder-heading',
        'builder-no-heading',
      ]);
      for (const name of ['limit', 'no-images', 'lang', 'theme-plain', 'scheme-light', 'width', 'form-html', 'base']) {
        expect(places, name).to.include(`builder-${name}`);
      }
      expect(places.indexOf('builder-base')).to.be.above(places.indexOf('builder-width'));
      expect(places).to.include('frame');
      expect(reached.filter((element) => element.matches('.pieces button'))).to.have.lengthOf(2);
    });

    it('changes the width, chooses a form and copies', async () => {
      const page = await openBuilder({ element: 'news-list', feed: FEED, width: '480' });
      await page.examined();
      page.control('width').focus();
      await press('ArrowRight');
      await page.until(() => page.query.get('width') === '481', 'one pixel more');
      expect(page.find('.width output').textContent).to.equal('481 pixels');
      page.control('form-html').focus();
      await press('ArrowRight');
      await page.until(() => page.query.get('form') === 'wordpress', 'another form');
      expect(page.pieces[0]).to.match(/^\[topic_news_list feed="[^"]*"\]$/);
      page.host.document.querySelector<HTMLElement>('.pieces button')?.focus();
      await press('Enter');
      await page.until(() => page.find('.said').textContent !== '', 'something is said');
      expect(page.find('.said').textContent).to.match(/^(Copied\.|It is selected: .*)$/);
    });
  });

  it('copies with the mouse, and what was copied can be pasted', async () => {
    const page = await openBuilder({ element: 'news-list', feed: FEED });
    await page.examined();
    const button = page.host.document.querySelector('.pieces button');
    const heard: string[] = [];
    page.host.document.addEventListener('copy', () => heard.push(String(page.host.window.getSelection())));
    page.host.frame.scrollIntoView({ block: 'start' });
    await clickIn(page, button as Element);
    await page.until(() => page.find('.said').textContent !== '', 'something is said');
    expect(page.find('.said').textContent).to.equal('Copied.');
    for (const text of heard) expect(text.trim()).to.equal(page.pieces[0]?.trim());
  });

  describe('doctor', () => {
    for (const [name, path, id] of [
      ['JSON that is none', '/not-json', 'not-a-feed'],
      ['a page in the place of a feed', '/html', 'login-page'],
      ['a warning of PHP', '/php-warning', 'php-warning'],
      ['nothing there', '/status/404', 'http-404'],
      ['no permission for other sites', '/no-cors/minimal.json', 'cors-missing'],
    ] as const) {
      it(`tells of ${name}`, async () => {
        const page = await openBuilder({ element: 'news-list', feed: `${server}${path}?builder` });
        await page.examined();
        expect(page.verdict).to.equal('Errors: 1');
        expect(page.find('.verdict').dataset.worst).to.equal('error');
        const ids = [...page.host.document.querySelectorAll('.findings .weight')].map(({ textContent }) => textContent);
        expect(ids).to.deep.equal([`Error ${id}`]);
        expect(page.host.log.filter(({ level }) => level === 'violation' || level === 'uncaught')).to.deep.equal([]);
      });
    }

    it('says where, and what to paste, and leads there', async () => {
      const page = await openBuilder({ element: 'news-list', feed: `${server}/php-warning?where`, ui: 'fr' });
      await page.examined();
      expect(page.verdict).to.equal('Erreurs: 1');
      const report = page.find('.report');
      expect(report.textContent).to.include('line 1, column 1').and.to.include('Pour y remédier (');
      const english = report.querySelectorAll('[lang=en][dir=ltr]');
      expect(english).to.have.lengthOf.above(3);
      page.find('.verdict a').click();
      expect(page.host.document.activeElement === report).to.equal(true);
      expect(page.host.window.location.hash).to.equal('');
      expect(await violations(page)).to.deep.equal([]);
    });

    it('says it of the feed that is shown, not of an earlier one', async () => {
      const page = await openBuilder({ element: 'news-list', feed: `${server}/slow/700/minimal.json?old` });
      page.type('feed', `${server}/status/404?new`);
      await page.until(() => page.verdict === 'Errors: 1', 'the verdict');
      expect(page.find('.findings').textContent).to.include('/status/404?new').and.to.not.include('?old');
    });
  });

  describe('snippets work on a strict page', () => {
    for (const { tag } of elements) {
      it(`<${tag}>`, async () => {
        const feed = `${location.origin}/demo/feeds/labour-migration.json`;
        const page = await openBuilder({
          element: tag,
          feed,
          limit: '2',
          heading: 'A "heading" & more',
          theme: 'contrast',
        });
        await page.examined();
        const [markup = '', policy = ''] = [page.pieces[0], page.pieces.at(-1)];
        closeAll();
        const host = await openHost(markup, {
          policy: `default-src 'none'; ${policy}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html topic-elements`,
          // The only script is that of the snippet.
          from: 'no-chunks',
          file: 'main.js',
        });
        const element = host.find(tag);
        await host.window.customElements.whenDefined(tag);
        await element.updateComplete;
        expect(element.state).to.equal('ready');
        if (!['topic-breadcrumb', 'topic-footer', 'topic-hero'].includes(tag)) {
          expect(element.shadowRoot?.textContent).to.include('A "heading" & more');
        }
        expect(host.log.filter(({ level }) => level === 'violation' || level === 'uncaught')).to.deep.equal([]);
      });
    }

    it('from another origin, with its pictures', async () => {
      const page = await openBuilder({ element: 'news-list', feed: FEED, base: `${location.origin}/topic-elements` });
      await page.examined();
      const [markup = '', policy = ''] = [page.pieces[0], page.pieces.at(-1)];
      expect(policy).to.include(`script-src ${location.origin}; `).and.to.include(`connect-src ${server}`);
      closeAll();
      const host = await openHost(markup, {
        policy: `default-src 'none'; ${policy}`,
        from: 'no-chunks',
        file: 'main.js',
      });
      await host.window.customElements.whenDefined('news-list');
      await host.settled();
      expect(host.find('news-list').state).to.equal('ready');
      expect(host.log.filter(({ text }) => text.includes('connect-src') || text.includes('img-src'))).to.deep.equal([]);
    });
  });

  describe('room', () => {
    it('stays where it is, whatever is shown', async () => {
      const page = await openBuilder({ element: 'news-list', feed: FEED });
      await page.examined();
      const top = () => page.find('.code').getBoundingClientRect().top + page.host.window.scrollY;
      const before = top();
      for (const tag of ['topic-page', 'topic-breadcrumb', 'video-card']) {
        page.choose('element', tag);
        expect(top(), tag).to.equal(before);
        await page.examined();
        expect(top(), tag).to.equal(before);
      }
    });

    // The other engines do not tell of it.
    if (engine === 'chrome') {
      for (const width of [1280, 320]) {
        it(`moves nothing when the feed comes, ${width} px wide`, async () => {
          const opened = async () => {
            const one = await openBuilder({ 'feed-delay': '600' }, width);
            await one.host.painted();
            await one.examined();
            await one.host.painted();
            return one.host.shifts.map(({ moved }) => moved);
          };
          const moves = await openUntil(opened, ({ length }) => length === 0);
          expect(moves).to.deep.equal([]);
        });
      }
    }
  });
});

/** A real click into the frame, whose coordinates are its own. */
async function clickIn({ host }: BuilderPage, element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const inner = element.getBoundingClientRect();
  const outer = host.frame.getBoundingClientRect();
  const shim = {
    scrollIntoView: () => undefined,
    getBoundingClientRect: () => new DOMRect(inner.x + outer.x, inner.y + outer.y, inner.width, inner.height),
  };
  await click(shim as unknown as Element);
}
