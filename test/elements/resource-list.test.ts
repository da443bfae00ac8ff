import { expect } from '@open-wc/testing';
import type { JsonFeedItem } from '../../src/index.js';
import '../../src/elements/resource-list/define.js';
import { click, press } from '../commands.js';
import { describeAttributes } from './attributes.js';
import { describeCards, reached } from './cards.js';
import { describeFeedElement } from './feed-element.js';
import {
  PIXEL,
  all,
  feedOf,
  flatText,
  hear,
  need,
  one,
  part,
  parts,
  publish,
  put,
  root,
  said,
  settled,
  show,
  showItems,
  textOf,
  texts,
  until,
  type Showing,
} from './support.js';

const tag = 'resource-list';

describeFeedElement({
  tag,
  item: (title) => ({ title }),
  own: (text) => `<resource-item headline="${text}"></resource-item>`,
  shown: (element) => texts(element, 'headline'),
  label: 'Publications',
});

describeCards({ tag, child: 'resource-item', ratio: '--topic-cover-ratio' });

describeAttributes(tag, { child: 'resource-item' });

const PAGE = 'https://example.org/report';
const PDF = 'https://files.example.org/report.pdf';
const REPORT: JsonFeedItem = {
  id: 'report',
  url: PAGE,
  title: 'The report',
  summary: 'The abstract.',
  language: 'fr',
  date_published: '2026-06-01',
  image: PIXEL,
  attachments: [{ url: PDF, mime_type: 'application/pdf', size_in_bytes: 1_234_567 }],
  _topic: { kicker: 'Brief', image: { alt: 'The cover', width: 300, height: 400 } },
};
const { url: _page, ...FILE } = REPORT;
/** Name of the language; engines differ in whether it begins with a capital. */
const language = (element: Element) => textOf(part(element, 'language')).toLowerCase();
const facts = (element: Element) => [
  ...['date', 'format', 'size'].map((name) => textOf(part(element, name))),
  language(element),
];
/** The list in a page of this language. */
const showIn = async (lang: string, ...items: JsonFeedItem[]) => {
  const outer = put<HTMLDivElement>(`<div lang="${lang}"><${tag}></${tag}></div>`);
  const element = outer.querySelector<Showing>(tag)!;
  element.items = items;
  await element.updateComplete;
  return element;
};

describe(`${tag}: a file`, () => {
  it('is where the headline leads, where there is no page', async () => {
    const element = await showItems(tag, [FILE]);
    expect(flatText(one(element, 'article'))).to.equal('Brief The report June 1, 2026 PDF 1.2 MB French The abstract.');
    const [link, ...more] = all(element, 'a');
    expect(more).to.have.length(0);
    expect(link!.getAttribute('href')).to.equal(PDF);
    expect(link!.getAttribute('hreflang')).to.equal('fr');
    await expect(element).to.be.accessible();
  });

  it('has a link of its own beside a page, that says what comes', async () => {
    const element = await showItems(tag, [REPORT]);
    expect(need(element, 'link').getAttribute('href')).to.equal(PAGE);
    const download = need(element, 'download');
    expect(textOf(download)).to.equal('Download (PDF · 1.2 MB)');
    expect(download.getAttribute('aria-label')).to.equal('Download (PDF · 1.2 MB): The report');
    expect(['href', 'hreflang', 'type'].map((name) => download.getAttribute(name))).to.deep.equal([
      PDF,
      'fr',
      'application/pdf',
    ]);
    expect(download.getAttribute('rel')).to.contain('noopener');
    // What the link says is not said twice.
    expect(facts(element)).to.deep.equal(['June 1, 2026', '', '', 'french']);
    await expect(element).to.be.accessible();
  });

  it('that is the page is linked once', async () => {
    const element = await showItems(tag, [{ ...REPORT, url: PDF }]);
    expect(all(element, 'a')).to.have.length(1);
    expect(facts(element)).to.deep.equal(['June 1, 2026', 'PDF', '1.2 MB', 'french']);
  });

  it('of an item without title has a link whose name is what can be read', async () => {
    const element = await showItems(tag, [{ url: PAGE, summary: 'Only a text.', attachments: [{ url: PDF }] }]);
    expect(texts(element, 'link')).to.deep.equal(['Only a text.']);
    expect(textOf(need(element, 'download'))).to.equal('Download (PDF)');
    expect(need(element, 'download').hasAttribute('aria-label')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('of which nothing is known is a link without more words', async () => {
    const element = await showItems(tag, [{ url: PAGE, title: 'T', attachments: [{ url: `${PAGE}/file` }] }]);
    expect(textOf(need(element, 'download'))).to.equal('Download');
    expect(need(element, 'download').getAttribute('aria-label')).to.equal('Download: T');
    expect(need(element, 'download').hasAttribute('type')).to.equal(false);
    expect(part(element, 'meta')).to.equal(null);
  });

  it('is the first of several', async () => {
    const attachments = [
      { url: 'javascript:alert(1)', mime_type: 'application/msword' },
      { url: `${PDF}?v=2`, size_in_bytes: -5 },
      { url: 'https://example.org/2.epub', mime_type: 'application/epub+zip', size_in_bytes: 5 },
    ];
    const element = await showItems(tag, [{ title: 'T', attachments }]);
    expect(all(element, 'a').map((a) => a.getAttribute('href'))).to.deep.equal([`${PDF}?v=2`]);
    expect(facts(element)).to.deep.equal(['', 'PDF', '', '']);
    expect(said).to.deep.equal([]);
  });

  it('lies above the link of the card, and is reached after it', async () => {
    const element = await showItems(tag, [REPORT]);
    element.addEventListener('click', (event) => event.preventDefault()); // the test page has to stay
    const selected = hear('topic-select');
    const heard: (string | null)[] = [];
    root(element).addEventListener('click', (event) => heard.push((event.target as Element).closest('a')!.part.value));
    await press('Tab');
    expect(root(element).activeElement).to.equal(need(element, 'link'));
    await press('Tab');
    expect(root(element).activeElement).to.equal(need(element, 'download'));
    await press('Enter');
    await click(need(element, 'download'));
    expect(heard).to.deep.equal(['download', 'download']);
    expect(selected).to.have.length(0);
    await click(need(element, 'summary'));
    expect(heard).to.deep.equal(['download', 'download', 'link']);
    expect(selected.map(({ item }) => item.id)).to.deep.equal(['report']);
  });

  it('is written down in words that are apart, for those who hear or copy them', async () => {
    const element = await showItems(tag, [FILE]);
    expect(textOf(part(element, 'meta'))).to.equal('June 1, 2026 PDF 1.2 MB French');
  });
});

describe(`${tag}: a cover`, () => {
  it('stands beside the text, upright', async () => {
    const element = await showItems(tag, [REPORT]);
    const cover = need(element, 'image').getBoundingClientRect();
    const title = need(element, 'headline').getBoundingClientRect();
    expect(cover.width / cover.height).to.be.closeTo(3 / 4, 0.01);
    expect(cover.right).to.be.at.most(title.left);
    expect(Math.abs(cover.top - one(element, '.text')!.getBoundingClientRect().top)).to.be.below(2);
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const width of [320, 1280]) {
      it(`has its caption below the text and itself, as wide as both, ${dir}, ${width} px`, async () => {
        const outer = put<HTMLDivElement>(`<div dir="${dir}" style="width: ${width}px"><${tag}></${tag}></div>`);
        const element = outer.querySelector<Showing>(tag)!;
        const image = { alt: 'A', caption: 'The cover, after a photograph of 2026', credit: 'P. Grapher' };
        // The text is higher than the cover, and the neighbour has no caption.
        const summary = 'A long text. '.repeat(40);
        element.items = [{ ...REPORT, summary, _topic: { image } }, REPORT];
        await element.updateComplete;
        const rect = (name: string) => need(element, name).getBoundingClientRect();
        const [caption, cover, item] = [rect('caption'), rect('image'), rect('item')];
        const text = one(element, '.text')!.getBoundingClientRect();
        expect(cover.width).to.be.closeTo(96, 0.5);
        const frames = all(element, '.frame').map((frame) => Math.round(frame.getBoundingClientRect().height));
        expect(frames).to.deep.equal([128, 128]);
        expect(caption.top - Math.max(cover.bottom, text.bottom)).to.be.below(16);
        expect(caption.width).to.be.closeTo(item.width, 1);
        expect(caption.top).to.be.at.least(Math.max(cover.bottom, text.bottom));
        if (dir === 'ltr') expect(text.left).to.be.above(cover.right);
        else expect(text.right).to.be.below(cover.left);
      });
    }
  }

  it('takes its width from --topic-cover-width', async () => {
    const outer = put<HTMLDivElement>(`<div style="--topic-cover-width: 77px"><${tag}></${tag}></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    element.items = [REPORT];
    await element.updateComplete;
    expect(need(element, 'image').getBoundingClientRect().width).to.equal(77);
  });
});

describe(`${tag}: language`, () => {
  for (const [lang, date, size, name, download] of [
    ['en', 'June 1, 2026', '1.2 MB', 'french', 'Download'],
    ['fr', '1 juin 2026', '1,2 Mo', 'français', 'Télécharger'],
    ['es', '1 de junio de 2026', '1,2 MB', 'francés', 'Descargar'],
    ['ru', '1 июня 2026 г.', '1,2 МБ', 'французский', 'Скачать'],
    ['zh', '2026年6月1日', '1.2 MB', '法语', '下载'],
    ['ar', '1 يونيو 2026', undefined, 'الفرنسية', 'تنزيل'],
  ] as const) {
    it(`${lang}: says date, size and language in that of the page`, async () => {
      const element = await showIn(lang, FILE, REPORT);
      const own = one(element, 'article')!;
      expect([textOf(need(element, 'date')), language(element)]).to.deep.equal([date, name]);
      // The unit in Arabic depends on the age of the engine's data.
      const shown = textOf(need(element, 'size'));
      if (size) expect(shown).to.equal(size);
      else expect(shown).to.match(/1[.٫,]2/);
      expect([own.lang, need(element, 'meta').lang]).to.deep.equal(['fr', lang]);
      const link = need(element, 'download') as HTMLAnchorElement;
      expect(textOf(link)).to.equal(`${download} (PDF · ${shown})`);
      expect([link.lang, link.hreflang]).to.deep.equal([lang, 'fr']);
      expect(link.getAttribute('aria-label')).to.equal(
        `${download} (PDF · ${need(element, 'size').textContent}): The report`,
      );
      await expect(element).to.be.accessible();
    });
  }

  it('follows that of the page', async () => {
    const element = await showIn('en', FILE);
    element.parentElement!.lang = 'ru';
    await until(() => language(element) === 'французский', 'Russian');
    expect(facts(element)).to.deep.equal(['1 июня 2026 г.', 'PDF', '1,2 МБ', 'французский']);
    element.parentElement!.lang = 'de';
    await until(() => language(element) === 'französisch', 'German');
    expect(facts(element)).to.deep.equal(['1. Juni 2026', 'PDF', '1,2 MB', 'französisch']);
    element.parentElement!.lang = '--';
    await until(() => language(element) === 'french', 'English');
  });

  it('of the feed is not said of each item', async () => {
    const { language: _, ...unsaid } = FILE;
    const source = await publish(feedOf([unsaid], { language: 'fr' }));
    const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
    expect(part(element, 'language')).to.equal(null);
    expect(need(element, 'link').getAttribute('hreflang')).to.equal('fr');
  });

  it('of an own item is what `hreflang` says, before its `lang`', async () => {
    const element = await show(
      `<${tag}><resource-item headline="T" href="/x" lang="es" hreflang="fr"></resource-item></${tag}>`,
    );
    expect(textOf(part(element, 'language'))).to.equal('French');
    expect([one(element, 'article')!.lang, need(element, 'link').getAttribute('hreflang')]).to.deep.equal(['es', 'fr']);
  });
});

describe(`${tag}: styling from outside`, () => {
  it('reaches the parts that only it has', async () => {
    const element = await showItems(tag, [FILE, { ...REPORT, id: 2 }]);
    for (const name of ['meta', 'date', 'format', 'size', 'language', 'download']) {
      expect(reached(tag, name, parts(element, name)), name).to.equal(true);
    }
  });

  it('has as many columns as fit, by --topic-column', async () => {
    const outer = put<HTMLDivElement>(
      `<div style="width: 780px; --topic-column: 240px; font-size: 10px"><${tag}></${tag}></div>`,
    );
    const element = outer.querySelector<Showing>(tag)!;
    element.items = Array.from({ length: 4 }, (_, i) => ({ ...REPORT, id: i }));
    await element.updateComplete;
    const columns = () => new Set(parts(element, 'item').map((item) => item.getBoundingClientRect().left)).size;
    expect(columns()).to.equal(3);
    outer.style.width = '260px';
    await settled(element);
    expect(columns()).to.equal(1);
  });
});
