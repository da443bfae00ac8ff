import { expect } from '@open-wc/testing';
import { matches, parsePolicy } from '../../src/doctor/csp.js';
import { examinePage, feedsOf, prefixIn } from '../../src/doctor/examine-page.js';
import type { Finding } from '../../src/doctor/finding.js';
import { vocabularyOf } from '../../src/doctor/vocabulary.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { readPage } from '../../src/cli/html.js';
import type { Feed } from '../../src/feed/model.js';
import fc from '../property.js';
import { expectFindings, idsOf, only } from './support.js';

const URL_OF_PAGE = 'https://partner.example/topics/';
const FEED = 'https://feeds.example/topic.json';
const manifest: unknown = await (await fetch('/custom-elements.json')).json();
const vocabulary = vocabularyOf(manifest);

const TEXT = '<p>Read <a href="/news">our news</a>.</p>';
const LIST = `<news-list feed="${FEED}" heading="News">${TEXT}</news-list>`;
const SCRIPT = '<script type="module" src="/topic-elements/topic-elements.js"></script>';

interface Given {
  readonly script?: string;
  readonly policies?: readonly string[];
  readonly feeds?: Readonly<Record<string, Feed>>;
  readonly prefix?: string;
  readonly head?: string;
}

/** What is found on a page with a title and this in its body. */
function examine(body: string, { script = SCRIPT, policies, feeds = {}, prefix, head = '' }: Given = {}): Finding[] {
  const html = `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body><h1>T</h1>\n${body}${script}</body></html>`;
  const page = readPage(html, URL_OF_PAGE, { policies });
  const found = examinePage(page, {
    vocabulary,
    prefix: prefix ?? prefixIn(page),
    feeds: new Map(Object.entries(feeds)),
  });
  expectFindings(found);
  return found;
}
const ids = (body: string, given?: Given) => idsOf(examine(body, given));

const feedWith = (items: readonly unknown[], fields: Record<string, unknown> = {}) =>
  parseFeed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', ...fields, items }), FEED);

describe('doctor: the markup of a page', () => {
  it('has nothing against a good one', () => {
    expect(ids(LIST)).to.deep.equal([]);
    expect(
      ids(
        `<topic-feed src="${FEED}"><news-list section="a" heading="N" class="x" data-a aria-label="N">${TEXT}</news-list></topic-feed>`,
      ),
    ).to.eql([]);
    expect(
      ids('<news-list heading="N"><news-item headline="A" href="/a" published="2026-10-05"></news-item></news-list>'),
    ).to.eql([]);
    expect(
      ids('<news-list heading="N"><script type="application/json">[{ "id": "1" }]</script><p>A</p></news-list>'),
    ).to.eql([]);
    expect(ids('<quote-block quote="Words" author="Ines"></quote-block>')).to.deep.equal([]);
    expect(ids('<topic-hero headline="T" heading-level="2" image="/a.jpg"></topic-hero>')).to.deep.equal([]);
    for (const body of [
      '<topic-hero image="/a.jpg"></topic-hero>',
      '<focus-card kicker="A"></focus-card>',
      '<focus-card summary="A"></focus-card>',
      '<video-card poster="/a.jpg"></video-card>',
      `<news-list feed="${FEED}" heading="N" loading="lazy" onclick="go()" @click="go" x-data slot="a">${TEXT}</news-list>`,
      '<news-list heading="N"><news-item headline="No" href="" image="data:image/png;base64,AA=="></news-item></news-list>',
      `${LIST}<my-widget></my-widget>`,
    ])
      expect(ids(body), body).to.deep.equal([]);
  });

  const FAULTS: readonly (readonly [id: string, markup: string, attribute?: string, fix?: string])[] = [
    [
      'attribute-unknown',
      `<news-list feed="${FEED}" heading="N" limits="3">${TEXT}</news-list>`,
      'limits',
      'limit="3"',
    ],
    [
      'attribute-unknown',
      `<news-list feed="${FEED}" heading="N" headinglevel="2">${TEXT}</news-list>`,
      'headinglevel',
      'heading-level="2"',
    ],
    [
      'attribute-unknown',
      '<news-list heading="N"><news-item headline="A" image-al="B"></news-item></news-list>',
      'image-al',
      'image-alt="B"',
    ],
    ['attribute-value', `<news-list feed="${FEED}" heading="N" heading-level="7">${TEXT}</news-list>`, 'heading-level'],
    ['attribute-value', `<news-list feed="${FEED}" heading="N" limit="0">${TEXT}</news-list>`, 'limit'],
    [
      'attribute-value',
      `<news-list feed="${FEED}" heading="N" loading="lasy">${TEXT}</news-list>`,
      'loading',
      'loading="lazy"',
    ],
    ['attribute-value', `<news-list feed="${FEED}" heading="N" no-images="false">${TEXT}</news-list>`, 'no-images'],
    [
      'attribute-value',
      `<area-of-work-grid feed="${FEED}" heading="N" collapse="1001">${TEXT}</area-of-work-grid>`,
      'collapse',
    ],
    ['attribute-value', `<video-card src="/a.mp4" headline="N" duration="90.5">${TEXT}</video-card>`, 'duration'],
    ['attribute-value', `<video-card src="/a.mp4" headline="N" duration="0">${TEXT}</video-card>`, 'duration'],
    ['attribute-value', `<news-list feed="ftp://a.example/b" heading="N">${TEXT}</news-list>`, 'feed'],
    [
      'attribute-value',
      `<video-card src="/a.mp4" headline="N" transcript="mailto:a@b.example">${TEXT}</video-card>`,
      'transcript',
    ],
    [
      'attribute-value',
      '<news-list heading="N"><news-item headline="A" published="soon"></news-item></news-list>',
      'published',
    ],
    [
      'attribute-value',
      '<news-list heading="N"><news-item headline="A" href="javascript:1"></news-item></news-list>',
      'href',
    ],
    [
      'attribute-value',
      '<news-list heading="N"><news-item headline="A" image="mailto:a@b.example"></news-item></news-list>',
      'image',
    ],
    [
      'mixed-content-attribute',
      '<news-list heading="N"><news-item headline="A" image="http://a.example/b.jpg"></news-item></news-list>',
      'image',
      'image="https://a.example/b.jpg"',
    ],
    [
      'mixed-content-attribute',
      `<video-card src="http://a.example/b.mp4" headline="N">${TEXT}</video-card>`,
      'src',
      'src="https://a.example/b.mp4"',
    ],
    ['element-unknown', `${LIST}<news-lists></news-lists>`, undefined, '<news-list>'],
    ['element-unknown', `${LIST}<topics-page></topics-page>`, undefined, '<topic-page>'],
    ['element-without-source', '<news-list heading="N"></news-list>', 'feed'],
    ['fallback-missing', `<news-list feed="${FEED}" heading="N"></news-list>`],
    ['feed-without-src', '<topic-feed></topic-feed>', 'src', '<topic-feed src="https://…">'],
    ['items-json', '<news-list heading="N"><script type="application/json">[1,]</script></news-list>'],
    ['items-json', '<news-list heading="N"><script type="application/json">{}</script></news-list>'],
  ];
  for (const [id, markup, attribute, fix] of FAULTS) {
    it(`${markup.slice(0, 90)}: ${id}`, () => {
      const { where, fix: fixes } = only(examine(markup), id);
      expect([where.attribute, where.line, where.url]).to.deep.equal([attribute, 2, URL_OF_PAGE]);
      expect(Object.values(fixes).join()).to.include(fix ?? '');
    });
  }

  it('is in error where an address keeps a feed from being asked for', () => {
    const wrong = (markup: string) => only(examine(markup), 'attribute-value').severity;
    expect(wrong(`<topic-feed src="ftp://a.example/b">${LIST}</topic-feed>`)).to.equal('error');
    expect(wrong(LIST.replace('https:', 'ftp:'))).to.equal('error');
    expect(wrong('<video-card src="ftp://a.example/b.mp4" headline="N">A</video-card>')).to.equal('warning');
  });

  it('knows items as data to be a source', () => {
    const data = '<news-list heading="N"><script type="application/json">[{ "id": "1" }]</script></news-list>';
    expect(ids(data)).to.deep.equal(['fallback-missing']);
  });

  it('asks for no feed of elements inside of one that brings theirs', () => {
    for (const tag of ['topic-feed', 'topic-page']) {
      const address = tag === 'topic-feed' ? 'src' : 'feed';
      const inside = `<${tag} ${address}="${FEED}"><div><news-list heading="N"></news-list></div></${tag}>`;
      expect(ids(inside), tag).not.to.include('element-without-source');
    }
    expect(ids('<div><news-list heading="N"></news-list></div>')).to.include('element-without-source');
  });

  it('says of feeds that are not encrypted what it says of feeds, and nothing of pictures', () => {
    const inside = LIST.replace(/ feed="[^"]*"/, '');
    const found = ids(`<topic-feed src="http://partner.example/feed.json">${inside}</topic-feed>`);
    expect(found).not.to.include('mixed-content-attribute');
  });

  it('knows elements by their prefix, given or found', () => {
    const prefixed = LIST.replaceAll('news-list', 'ilo-news-list').replace('heading=', 'limits="2" heading=');
    expect(ids(prefixed, { prefix: 'ilo-' })).to.deep.equal(['attribute-unknown']);
    expect(ids(prefixed, { script: SCRIPT.replace('src', 'data-prefix="ilo-" src') })).to.eql(['attribute-unknown']);
    expect(only(examine(prefixed), 'page-without-elements').fix.shell).to.include(`${URL_OF_PAGE} --prefix ilo-`);
    const foreign = '<script src="https://widgets.example/w.js" data-prefix="w-"></script>';
    expect(ids(LIST, { script: foreign + SCRIPT })).to.deep.equal([]);
    expect(ids(prefixed, { script: foreign + SCRIPT.replace('src', 'data-prefix="ilo-" src') })).to.eql([
      'attribute-unknown',
    ]);
    // The script says so, and the page does not do it.
    expect(ids(LIST, { script: SCRIPT.replace('src', 'data-prefix="ilo-" src') })).to.include('element-unknown');
  });

  it('has no elements: a page to which a feed may belong', () => {
    const head = '<link rel="alternate" type="application/rss+xml" href="/feed/">';
    const found = only(examine('', { head }), 'page-without-elements');
    expect(found.message).to.include('https://partner.example/feed/');
    expect(only(examine('<input type="password">'), 'page-without-elements').message).to.include('login');
  });

  it('asks for a script that can define them', () => {
    expect(only(examine(LIST, { script: '' }), 'script-missing').severity).to.equal('error');
    expect(only(examine(LIST, { script: '<script src="/app.js"></script>' }), 'script-missing').severity).to.equal(
      'note',
    );
    const script = (src: string, attributes = 'type="module"') => ({
      script: `<script ${attributes} src="${src}"></script>`,
    });
    expect(ids(LIST, script('/topic-elements.js', ''))).to.deep.equal(['script-not-module']);
    const cdn = 'https://cdn.example/topic-elements.js';
    expect(only(examine(LIST, script(cdn)), 'script-without-integrity').fix.page).to.include('crossorigin');
    expect(ids(LIST, script(cdn, 'type="module" integrity="sha384-x"'))).to.deep.equal([]);
    expect(ids(LIST, script(cdn.replace('https', 'http')))).to.include('mixed-content-script');
  });
});

describe('doctor: what was rendered before the page came', () => {
  const baked = (inside: string, host = 'news-list') =>
    `<${host}><template shadowrootmode="open"><h2>A</h2>${inside}</template></${host}>`;

  it('can be read without JavaScript', () => {
    const list = LIST.replace(TEXT, '');
    expect(ids(list)).to.deep.equal(['fallback-missing']);
    expect(ids(list.replace('></', '><template shadowrootmode="open"><h2>News</h2></template></'))).to.deep.equal([]);
  });

  it('has elements of the page in it, where it is not of an element of ours', () => {
    expect(ids(baked(LIST.replace('heading=', 'limits="2" heading='), 'div'))).to.deep.equal(['attribute-unknown']);
    expect(ids(baked('<news-list limits="2"></news-list>').replace('>', ` feed="${FEED}" heading="N">`))).to.eql([]);
    expect(ids(LIST + baked('').replace('shadowrootmode', 'data-mode'))).to.include('element-without-source');
  });
});

describe('doctor: the outline of a page', () => {
  it('has nothing against levels that follow', () => {
    expect(ids(`${LIST}<h2>A</h2><h3>B</h3><h2>C</h2>`)).to.deep.equal([]);
    expect(ids(`<news-list feed="${FEED}" heading-level="1">${TEXT}</news-list>`)).to.deep.equal([]);
    expect(ids(LIST.replace('<p>', '<h5>Only without JavaScript</h5><p>'))).to.deep.equal([]);
  });

  it('misses a level, on the page and in elements, and says which would be right', () => {
    expect(only(examine(`${LIST}<h2>A</h2><h4>B</h4>`), 'heading-skip').fix.page).to.equal('<h3>B</h3>');
    const deep = examine(`<h2>A</h2><news-list feed="${FEED}" heading="News" heading-level="4">${TEXT}</news-list>`);
    const { where, fix, message } = only(deep, 'heading-skip');
    expect([where.element, where.attribute]).to.deep.equal(['news-list', 'heading-level']);
    expect(fix.page).to.equal(`<news-list feed="${FEED}" heading="News" heading-level="3">`);
    expect(message).to.include('level 3 is left out');
  });

  it('knows that items are one deeper, with a heading or without', () => {
    const bare = `<news-list feed="${FEED}">${TEXT}</news-list>`;
    expect(only(examine(bare), 'heading-skip').fix.page).to.include('heading-level="1"');
    expect(ids(`<h2>News</h2>${bare}`)).to.deep.equal([]);
  });

  it('reads headings in the feed', async () => {
    const section = { id: 'news', type: 'news-list', heading: 'Latest' };
    const feed = await feedWith([{ id: '1', title: 'A', _topic: { section: 'news' } }], {
      _topic: { sections: [section] },
    });
    const inside = `<topic-feed src="${FEED}"><news-list section="news">${TEXT}</news-list></topic-feed>`;
    expect(ids(inside, { feeds: { [FEED]: feed } })).to.deep.equal([]);
    const untitled = await feedWith([{ id: '1', summary: 'A' }]);
    expect(ids(`<news-list feed="${FEED}">${TEXT}</news-list>`, { feeds: { [FEED]: untitled } })).to.deep.equal([]);
  });

  it('expects no headline of items that have none', () => {
    for (const body of [
      '<video-card src="/film.mp4"></video-card>',
      '<focus-card summary="A"></focus-card>',
      '<news-item href="/a"><p>A</p></news-item>',
      '<news-list><news-item href="/a"><p>A</p></news-item></news-list>',
      '<news-list><script type="application/json">[{ "summary": "A" }]</script><p>A</p></news-list>',
    ])
      expect(ids(body), body).to.deep.equal([]);
    for (const body of [
      '<video-card src="/film.mp4" headline="A"></video-card>',
      '<news-item><h3>A</h3></news-item>',
      '<news-list><news-item><a href="/a">A</a></news-item></news-list>',
      '<news-list><script type="application/json">[{ "title": "A" }]</script><p>A</p></news-list>',
    ])
      expect(ids(body), body).to.deep.equal(['heading-skip']);
  });

  it('expects none of what shows no headlines', async () => {
    const feed = await feedWith([{ id: '1', title: 'A', content_text: 'Words' }]);
    for (const tag of ['quote-block', 'topic-breadcrumb', 'topic-footer'])
      expect(ids(`<${tag} feed="${FEED}">A</${tag}>`, { feeds: { [FEED]: feed } }), tag).not.to.include('heading-skip');
  });

  it('wants one h1', () => {
    expect(only(examine(`${LIST}<h1>Another</h1>`), 'h1-several').fix.page).to.equal('<h2>Another</h2>');
    expect(ids(`<topic-page feed="${FEED}" heading-level="1">${TEXT}</topic-page>`)).to.deep.equal(['h1-several']);
    const page = readPage(`<h2>A</h2>${LIST}${SCRIPT}`, URL_OF_PAGE);
    expect(idsOf(examinePage(page, { vocabulary, prefix: '', feeds: new Map() }))).to.deep.equal(['h1-missing']);
  });
});

describe('doctor: the security policy of a page', () => {
  const GOOD = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src https://feeds.example; img-src *`;
  const found = (policy: string, given: Given = {}) => examine(LIST, { ...given, policies: [policy] });
  const without = (part: string) => GOOD.replace(part, '');

  it('has nothing against one that allows what is needed', () => {
    expect(idsOf(found(GOOD))).to.deep.equal([]);
    expect(idsOf(found(`${GOOD}; require-trusted-types-for 'script'; trusted-types lit-html topic-elements`))).to.eql(
      [],
    );
    expect(idsOf(found('upgrade-insecure-requests'))).to.deep.equal([]);
    expect(idsOf(found("script-src 'nonce-abc' 'strict-dynamic'"))).to.deep.equal([]);
  });

  it('gives the line that allows the feed, and leaves the rest', () => {
    const { severity, where, fix } = only(found(without('https://feeds.example')), 'csp-connect-src');
    expect([severity, where.header]).to.deep.equal(['error', 'Content-Security-Policy']);
    expect(fix.nginx).to.include('connect-src https://feeds.example;').and.to.include("script-src 'self'");
    const fallback = only(found("default-src 'self'"), 'csp-connect-src');
    expect(fallback.fix.nginx).to.include("default-src 'self'; connect-src 'self' https://feeds.example");
    const elements = only(found('script-src-elem https://a.example; connect-src *'), 'csp-script-src');
    expect(elements.fix.nginx).to.include("script-src-elem https://a.example 'self'; connect-src *\"");
    const none = only(found("default-src 'none'; script-src 'self'"), 'csp-connect-src');
    expect(none.fix.nginx).to.include('connect-src https://feeds.example');
  });

  it('does not hand on a nonce, nor anything that would end a string', () => {
    const odd = `script-src 'nonce-abc' "$x\\"; connect-src 'self'`;
    const fix = only(found(odd), 'csp-connect-src').fix.WordPress ?? '';
    expect(fix).to.include(`header("Content-Security-Policy: script-src 'nonce-…' x; connect-src`);
  });

  it('also stands in a <meta>, and all of them count', () => {
    const head = `<meta http-equiv="content-security-policy" content="connect-src 'self'">`;
    const { where, fix } = only(examine(LIST, { head, policies: [GOOD] }), 'csp-connect-src');
    expect(where.element).to.equal('meta');
    expect(fix.page).to.equal(
      `<meta http-equiv="Content-Security-Policy" content="connect-src 'self' https://feeds.example">`,
    );
  });

  it('is no other <meta>', () => {
    const head = `<meta name="description" content="connect-src 'none'"><meta http-equiv="refresh" content="connect-src 'none'">`;
    expect(ids(LIST, { head })).to.deep.equal([]);
  });

  it('has to allow scripts, pictures, films and the theme', async () => {
    expect(idsOf(found(without("script-src 'self';")))).to.deep.equal(['csp-script-src']);
    const theme = '<link rel="stylesheet" href="/topic-elements/themes/institution.css">';
    expect(idsOf(found(without("style-src 'self';"), { head: theme }))).to.deep.equal(['csp-style-src']);
    const film = { id: 'f', title: 'F', url: 'https://youtu.be/abcdefghijk', _topic: { section: 'video-card' } };
    const file = {
      ...film,
      id: 'g',
      url: undefined,
      attachments: [{ url: 'https://films.example/a.mp4', mime_type: 'video/mp4' }],
    };
    const feed = await feedWith([{ ...film, image: 'https://pictures.example/a.jpg' }, file]);
    const given = { policies: [GOOD.replace('img-src *', "img-src 'self'")], feeds: { [FEED]: feed } };
    const all = examine(`<topic-page feed="${FEED}">${TEXT}</topic-page>`, given);
    expect(idsOf(all)).to.include.members(['csp-img-src', 'csp-media-src', 'csp-frame-src']);
    expect(only(all, 'csp-img-src').fix.nginx).to.include("img-src 'self' https://pictures.example");
    expect(only(all, 'csp-frame-src').fix.nginx).to.include('frame-src https://www.youtube-nocookie.com');
    // A list of news plays no films.
    expect(idsOf(examine(LIST, given))).to.deep.equal(['csp-img-src']);
  });

  it('has to allow what each element asks for, and nothing else', async () => {
    const feed = await feedWith([
      { id: '1', title: 'A', image: 'https://news.example/1.jpg', _topic: { section: 'news' } },
      {
        id: '2',
        content_text: 'B',
        authors: [{ avatar: 'https://faces.example/1.jpg' }],
        _topic: { section: 'words' },
      },
    ]);
    const none = "default-src 'self'; connect-src *; trusted-types lit-html topic-elements";
    const allowed = (body: string) => {
      const found = examine(body, { policies: [none], feeds: { [FEED]: feed } });
      return found
        .filter(({ id }) => id.startsWith('csp'))
        .map(({ fix }) => /img-src [^;"]*|media-src [^;"]*/.exec(fix.nginx ?? '')?.[0]);
    };
    const inside = (body: string) => allowed(`<topic-feed src="${FEED}">${TEXT}${body}</topic-feed>`);
    expect(inside('')).to.deep.equal([]);
    expect(inside('<news-list section="news"></news-list>')).to.deep.equal(["img-src 'self' https://news.example"]);
    expect(inside('<quote-block section="words"></quote-block>')).to.deep.equal([
      "img-src 'self' https://faces.example",
    ]);
    expect(inside('<quote-block section="words" no-images></quote-block>')).to.deep.equal([]);
    expect(inside('<event-list section="none"></event-list>')).to.deep.equal([]);

    const item = (more: string) => `<news-item headline="A" image="https://own.example/1.jpg" ${more}></news-item>`;
    expect(allowed(`<news-list heading="N">${item('')}</news-list>`)).to.deep.equal([
      "img-src 'self' https://own.example",
    ]);
    expect(allowed(`<news-list heading="N" no-images>${item('')}</news-list>`)).to.deep.equal([]);
    const film = '<video-card src="/a.mp4" captions="https://words.example/a.vtt" headline="F">A</video-card>';
    expect(allowed(film)).to.deep.equal(["media-src 'self' https://words.example"]);

    const data = (json: string) => `<script type="application/json">${json}</script>`;
    const items = data('[{ "id": 1, "image": "https://data.example/1.jpg" }, { "image": "/2.jpg" }]');
    const ofData = ["img-src 'self' https://data.example"];
    expect(allowed(`<news-list heading="N">${items}</news-list>`)).to.deep.equal(ofData);
    expect(allowed(`<news-list heading="N" no-images>${items}</news-list>`)).to.deep.equal([]);
    const connect = "default-src 'none'; script-src 'self'; img-src *; trusted-types lit-html topic-elements";
    expect(idsOf(examine(`<news-list heading="N">${items}A</news-list>`, { policies: [connect] }))).to.deep.equal([]);
    // They come first, and in the place of all else.
    expect(inside(`<news-list section="news">${items}</news-list>`)).to.deep.equal([]);
    expect(inside(`<news-list>${items}</news-list>`)).to.deep.equal(ofData);
    expect(allowed(`<focus-card image="https://own.example/1.jpg">${items}</focus-card>`)).to.deep.equal(ofData);
    // What is no data does not count.
    for (const wrong of ['{}', '[', '"a"', '['.repeat(100_000)])
      expect(inside(`<news-list section="news">${data(wrong)}</news-list>`)).to.deep.equal([
        "img-src 'self' https://news.example",
      ]);
    const played = data('[{ "title": "F", "attachments": [{ "url": "https://films.example/a.mp4" }] }]');
    expect(allowed(`<video-card heading="F">${played}</video-card>`)).to.deep.equal([
      "media-src 'self' https://films.example",
    ]);
  });

  it('has to allow where the feed is read from in the end', async () => {
    const moved = await parseFeed('{"version":"1.1","items":[]}', 'https://moved.example/feed.json');
    const { message } = only(found(GOOD, { feeds: { [FEED]: moved } }), 'csp-connect-src');
    expect(message).to.include('https://moved.example');
  });

  it('has to know the names of our Trusted Types', () => {
    const types = (list: string) => `${GOOD}; require-trusted-types-for 'script'; trusted-types ${list}`;
    expect(only(found(types("'none'")), 'csp-trusted-types').fix.nginx).to.include(
      'trusted-types lit-html topic-elements"',
    );
    expect(only(found(types('lit-html')), 'csp-trusted-types-parsers').severity).to.equal('warning');
    expect(idsOf(found(types('*')))).to.deep.equal([]);
    expect(idsOf(found(`${GOOD}; require-trusted-types-for 'script'`))).to.deep.equal([]);
  });

  it('matches as browsers do', () => {
    const page = 'https://partner.example/';
    for (const [source, address, expected] of [
      ["'self'", 'https://partner.example/a', true],
      ["'self'", 'https://feeds.example/a', false],
      ['https:', 'https://feeds.example/a', true],
      ['http:', 'https://feeds.example/a', true],
      ['https:', 'http://feeds.example/a', false],
      ['*', 'https://feeds.example/a', true],
      ['*', 'data:image/png;base64,', false],
      ['data:', 'data:image/png;base64,', true],
      ['feeds.example', 'https://feeds.example/a', true],
      ['feeds.example', 'http://feeds.example/a', false],
      ['http://feeds.example', 'https://feeds.example/a', true],
      ['*.example', 'https://feeds.example/a', true],
      ['*.feeds.example', 'https://feeds.example/a', false],
      ['https://feeds.example:8443', 'https://feeds.example/a', false],
      ['https://feeds.example:*', 'https://feeds.example:8443/a', true],
      ['https://feeds.example/topics/', 'https://feeds.example/topics/a', true],
      ['https://feeds.example/topics', 'https://feeds.example/topics/a', false],
      ['HTTPS://Feeds.Example/Topics', 'https://feeds.example/Topics', true],
      ['Feeds.Example/topics', 'https://feeds.example/Topics', false],
      ["'none'", 'https://feeds.example/a', false],
    ] as const) {
      expect(matches(source, address, page), `${source} ${address}`).to.equal(expected);
    }
    expect(parsePolicy('a b;A c; ;d')).to.deep.equal(
      new Map([
        ['a', ['b']],
        ['d', []],
      ]),
    );
  });
});

describe('doctor: whatever page comes', () => {
  it('any HTML has a report', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<news-list',
        '<topic-feed src=',
        '<h1>',
        '<h6>',
        '</news-list>',
        ' feed="',
        '">',
        '<script>',
        '</script>',
        '<base href=x:>',
        '<template>',
        ' heading-level=',
        '<meta http-equiv=content-security-policy content="',
        "connect-src 'none';",
        '<svg>',
        '<table>',
      ),
      fc.string({ maxLength: 8 }),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.string(), (pieces, policy) => {
        const page = readPage(pieces.join(''), URL_OF_PAGE, { policies: [policy] });
        expect(feedsOf(page, '')).to.be.an('array');
        expectFindings(examinePage(page, { vocabulary, prefix: '', feeds: new Map() }));
      }),
    );
  });

  it('also one that is nested very deeply', () => {
    const html = '<div>'.repeat(50_000) + LIST;
    expect(examinePage(readPage(html, URL_OF_PAGE), { vocabulary, prefix: '', feeds: new Map() })).to.be.an('array');
  });

  it('and any manifest', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => vocabularyOf(json) instanceof Map));
  });
});
