// What whoever builds a page is told, in the console and below the content; and that visitors pay nothing for it.
import { expect } from '@open-wc/testing';
import { define } from '../../../../src/define.js';
import { closed, server } from '../../../server/address.js';
import {
  HOSTILE,
  feedOf,
  publish,
  put,
  root,
  said,
  settled,
  show,
  showItems,
  textOf,
  until,
  type Loading,
} from '../../support.js';

define();

const GOOD = {
  id: '1',
  title: 'Skills that travel',
  url: 'https://example.org/1',
  date_published: '2026-10-05',
  _topic: { kicker: 'News' },
};

/** What was said in the console since the test began, each group as its title and its lines. */
const groups: { title: string; lines: string[] }[] = [];
const { groupCollapsed, groupEnd, info } = console;
let ended = 0;
beforeEach(() => {
  groups.length = ended = 0;
  console.groupCollapsed = (title: unknown) => void groups.push({ title: String(title), lines: [] });
  console.groupEnd = () => void ended++;
  console.info = (line: unknown) => groups.at(-1)?.lines.push(String(line));
  console.warn = (line: unknown) => {
    if (groups.length > ended) groups.at(-1)?.lines.push(String(line));
    else said.push(String(line));
  };
});
afterEach(() => Object.assign(console, { groupCollapsed, groupEnd, info }));

const panel = (element: Element) => root(element).querySelector<HTMLDetailsElement>('details.debug');
const panelText = (element: Element) => textOf(panel(element));
/** Waits for the report of an element, and gives the names of what was found. */
async function found(element: Loading): Promise<string[]> {
  await until(() => panel(element), 'the panel');
  return [...panel(element)!.querySelectorAll('strong')].map((title) => textOf(title).replace(/^\w+: /, ''));
}
const debugging = (feed: string, attributes = '') =>
  show<Loading>(
    `<div><h1>T</h1><news-list feed="${feed}" heading="News" debug ${attributes}><p>News</p></news-list></div>`,
  );
const listIn = (outer: Element) => outer.querySelector<Loading>('news-list')!;
const reported = async (feed: string) => {
  const list = listIn(await debugging(feed));
  return { list, ids: await found(list) };
};

describe('debug', () => {
  it('is off: nothing is asked for twice, said or shown', async () => {
    const feed = await publish(feedOf([GOOD]));
    const list = await show<Loading>(`<news-list feed="${feed.url}"></news-list>`);
    await settled(list);
    expect(panel(list)).to.equal(null);
    expect(await feed.requests()).to.equal(1);
    expect(groups).to.deep.equal([]);
  });

  it('says once, in one group and in one line below the content, what is wrong, where, and what to paste', async () => {
    const feed = await publish(feedOf([{ ...GOOD, date_published: 'soon', image: 'http://example.org/a.jpg' }]));
    const { list, ids } = await reported(feed.url);
    expect(ids).to.include.members(['cache-no-store', 'date-unreadable', 'image-without-alt', 'language-missing']);
    expect(groups).to.have.length(1);
    expect(ended).to.equal(1);
    const { title, lines } = groups[0]!;
    expect(title).to.include(`<news-list feed="${feed.url}" heading="News">`).and.to.include('warnings');
    expect(lines).to.have.length(ids.length);
    const date = lines.find((line) => line.includes('date-unreadable'));
    expect(date)
      .to.include('items[0].date_published: "soon" cannot be read')
      .and.to.include('Fix, feed:\n"date_published"');
    expect(lines.find((line) => line.includes('cache-no-store')))
      .to.include('Fix, nginx:')
      .and.to.include('Fix, Drupal:');

    const details = panel(list)!;
    expect([details.localName, details.open, details.lang, details.dir]).to.deep.equal(['details', false, 'en', 'ltr']);
    expect(root(list).lastElementChild).to.equal(details);
    expect(textOf(details.querySelector('summary'))).to.match(/^topic-elements debug: no errors, \d+ warnings/);
    expect(panelText(list)).to.include('add_header Cache-Control');
    await expect(list).to.be.accessible();
    details.open = true;
    await expect(list).to.be.accessible();
    expect(said).to.deep.equal([]);
  });

  it('says a fault once, with the first places', async () => {
    const items = Array.from({ length: 8 }, (_, i) => ({ ...GOOD, id: String(i), date_published: 'soon' }));
    const { list, ids } = await reported((await publish(feedOf(items))).url);
    expect(ids.filter((id) => id === 'date-unreadable')).to.have.length(1);
    expect(panelText(list)).to.include('items[4].date_published and 3 more');
  });

  it('tells again after a reload, stays last and stays open', async () => {
    const feed = await publish(feedOf([]));
    const { list, ids } = await reported(feed.url);
    expect(ids).to.include('feed-empty');
    panel(list)!.open = true;
    await feed.set(feedOf([GOOD]));
    await list.reload();
    await until(() => groups.length === 2, 'another group');
    await until(() => !panelText(list).includes('feed-empty'), 'another report');
    expect(panel(list)!.open).to.equal(true);
    expect(root(list).lastElementChild).to.equal(panel(list));
    expect(root(list).querySelectorAll('details.debug')).to.have.length(1);
    list.setAttribute('heading', 'Other');
    await settled(list);
    expect(groups).to.have.length(2);
  });

  it('goes with the attribute', async () => {
    const feed = await publish(feedOf([GOOD]));
    const { list } = await reported(feed.url);
    const sheets = root(list).adoptedStyleSheets.length;
    list.removeAttribute('debug');
    await until(() => !panel(list), 'no panel');
    expect(root(list).adoptedStyleSheets).to.have.length(sheets - 1);
    list.setAttribute('debug', '');
    await found(list);
    expect(root(list).adoptedStyleSheets).to.have.length(sheets);
  });

  const FAULTS: readonly (readonly [what: string, url: string, id: string, fix: string])[] = [
    ['no permission', `${server}/no-cors/minimal.json`, 'cors-missing', 'Access-Control-Allow-Origin "*" always;'],
    ['404', `${server}/status/404`, 'http-404', 'spelling'],
    ['503', `${server}/status/503`, 'http-503', 'log'],
    ['nobody there', `${closed}/feed.json`, 'unreachable', 'DNS'],
    ['a login page', `${server}/html`, 'login-page', 'cookies'],
    ['an empty body', `${server}/empty`, 'body-empty', 'log'],
    ['no feed', `${server}/not-json`, 'not-a-feed', '"items"'],
    ['too much', `${server}/big`, 'too-large', 'newest'],
    ['a password in the address', 'http://reader:secret@127.0.0.1/feed.json', 'url-credentials', 'everybody'],
    ['an address that is none', 'javascript:alert(1)', 'bad-url', 'https://'],
  ];
  for (const [what, url, id, fix] of FAULTS) {
    it(`explains why there is no feed: ${what}`, async () => {
      const { list, ids } = await reported(url);
      expect(ids[0]).to.equal(id);
      expect(panelText(list)).to.include(fix);
      expect(said).to.have.length(1);
    });
  }

  it('explains what takes too long', async () => {
    const list = listIn(await debugging(`${server}/hang`, 'timeout="1"'));
    expect(await found(list)).to.include('timeout');
  });

  it('examines the element and the outline around it', async () => {
    const feed = await publish(feedOf([GOOD]));
    const outer = put(
      `<div><h1>T</h1><h2>A</h2><news-list feed="${feed.url}" heading="News" heading-level="4" limits="3" debug><p>N</p></news-list></div>`,
    );
    const list = listIn(outer);
    expect(await found(list)).to.include.members(['attribute-unknown', 'heading-skip']);
    expect(panelText(list)).to.include('heading-level="3"').and.to.include('limit="3"');
    expect(panelText(list)).to.include('Heading level 4, "News", follows level 2');
  });

  it('works on a provider, a whole page, and what the page itself has', async () => {
    const feed = await publish(feedOf([{ ...GOOD, date_published: 'soon' }]));
    const outer = put(`<div><topic-feed src="${feed.url}" debug><news-list debug></news-list></topic-feed></div>`);
    const provider = outer.querySelector<Loading>('topic-feed')!;
    expect(await found(provider)).to.include('date-unreadable');
    expect(await found(listIn(outer))).to.include('date-unreadable');
    expect(groups).to.have.length(2);
    const page = await show<Loading>(`<topic-page feed="${feed.url}" debug></topic-page>`);
    expect(await found(page)).to.include('date-unreadable');
    const given = await showItems('news-list', [{ ...GOOD, date_published: 'soon' }], 'debug');
    const ids = await found(given);
    expect(ids).to.include('date-unreadable');
    expect(ids).not.to.include.members(['cache-no-store', 'language-missing']);
    const own = await show<Loading>('<news-list debug limits="2"><news-item headline="A"></news-item></news-list>');
    expect(await found(own)).to.include('attribute-unknown');
  });

  it('shows text of a feed as text', async () => {
    const items = HOSTILE.map((text, i) => ({
      id: text + String(i),
      title: text,
      date_published: text,
      url: text,
      [text]: text,
    }));
    const feed = await publish(feedOf(items));
    const { list } = await reported(feed.url);
    const allowed = ['summary', 'ul', 'li', 'p', 'strong', 'pre'];
    for (const node of panel(list)!.querySelectorAll('*')) expect(allowed).to.include(node.localName);
    expect(globalThis.hacked).to.equal(undefined);
  });

  it('has its style in each document', async () => {
    const feed = await publish(feedOf([GOOD]));
    const { list } = await reported(feed.url);
    const borderOf = (element: Element) =>
      element.ownerDocument.defaultView!.getComputedStyle(panel(element)!).borderTopStyle;
    expect(borderOf(list)).to.equal('dashed');
    const other = put<HTMLIFrameElement>('<iframe title="Elsewhere"></iframe>').contentDocument!;
    const outer = await debugging(feed.url);
    other.body.append(outer);
    const elsewhere = listIn(outer);
    await found(elsewhere);
    await until(() => borderOf(elsewhere) === 'dashed', 'it has its style there');
    await elsewhere.reload();
    await until(() => borderOf(elsewhere) === 'dashed', 'it has its style after a reload');
    expect(borderOf(list)).to.equal('dashed');
    expect(said).to.deep.equal([]);
  });

  it('survives an element that leaves meanwhile', async () => {
    const feed = await publish(feedOf([GOOD]));
    const list = await show<Loading>(`<news-list feed="${feed.url}" debug></news-list>`);
    list.remove();
    list.removeAttribute('debug');
    await settled(list);
    expect(panel(list)).to.equal(null);
  });
});
