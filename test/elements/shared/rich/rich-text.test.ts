import { expect } from '@open-wc/testing';
import type { Reading } from '../../../../src/elements/shared/rich/rich-markup.js';
import { read, richText } from '../../../../src/elements/shared/rich/rich-text.js';
import { HOSTILE_URLS, PIXEL } from '../../support.js';

const READING: Reading = {
  base: 'https://example.org/feeds/news.json',
  images: true,
  level: 4,
};

/** What is made of the markup, as markup. */
const made = (html: string, reading: Partial<Reading> = {}) => read(html, { ...READING, ...reading })?.innerHTML;
/** The same without what says the direction. */
const plain = (html: string, reading?: Partial<Reading>) => made(html, reading)?.replaceAll(' dir="auto"', '');

describe('rich text', () => {
  for (const html of [
    '<p>One <strong>two</strong> <b>three</b> <em>four</em> <i>five</i> <u>six</u> <s>seven</s></p>',
    '<p><sub>1</sub><sup>2</sup> <small>3</small> <mark>4</mark> <abbr title="Five">5</abbr> <cite>6</cite> <q>7</q></p>',
    '<p>One<br>two</p>',
    '<blockquote cite="https://example.org/1"><p>Words.</p></blockquote>',
    '<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>',
    '<ol start="3" reversed=""><li value="7">One</li></ol>',
    '<dl><dt>One</dt><dd>Two</dd></dl>',
    '<pre><code>one\n  two</code></pre>',
    '<p><kbd>1</kbd> <samp>2</samp> <var>3</var> <code>4</code></p>',
    '<p><time datetime="2021-04-16">16 April</time></p>',
    '<p>One</p><hr><p>Two</p>',
    '<p><ins datetime="2021-04-16" cite="https://example.org/1">One</ins> <del>two</del></p>',
    '<p><ruby>字<rp>(</rp><rt>zi</rt><rp>)</rp></ruby></p>',
    '<p><bdi>One</bdi> <bdo dir="rtl">two</bdo> <span lang="fr">trois</span></p>',
  ]) {
    it(`keeps ${html}`, () => {
      expect(plain(html)).to.equal(html);
    });
  }

  it('keeps tables, in a box of their own', () => {
    const table =
      '<table><caption>C</caption><thead><tr><th scope="col" colspan="2">A</th></tr></thead><tbody><tr>' +
      '<td rowspan="2">1</td><td></td></tr></tbody><tfoot><tr><td>2</td></tr></tfoot></table>';
    expect(plain(table)).to.equal(`<div class="scroll">${table}</div>`);
  });

  for (const [html, left] of [
    ['<script>alert(1)</script>', undefined],
    ['<style>p { color: red }</style>', undefined],
    ['<iframe src="https://example.org/"></iframe>', undefined],
    ['<svg><a href="https://example.org/"><text>S</text></a></svg>', undefined],
    ['<math><mi>x</mi></math>', undefined],
    ['<object data="https://example.org/"><p>O</p></object>', undefined],
    ['<embed src="https://example.org/">', undefined],
    ['<video src="https://example.org/"><p>V</p></video>', undefined],
    ['<audio src="https://example.org/"></audio>', undefined],
    ['<template><p>T</p></template>', undefined],
    ['<p>P</p><noscript>N</noscript>', '<p>P</p>'],
    ['<frameset><frame></frameset>', undefined],
    ['<link rel="stylesheet" href="https://example.org/">', undefined],
    ['<meta http-equiv="refresh" content="0; url=https://example.org/">', undefined],
    ['<base href="https://example.org/">', undefined],
    ['<title>T</title>', undefined],
    ['<!-- a comment -->', undefined],
    ['<select><option>O</option></select><button>B</button><textarea>T</textarea><input value="I">', undefined],
    ['<form action="https://example.org/"><p>F</p><input name="n"></form>', '<p>F</p>'],
    ['<news-list feed="https://example.org/"><p>C</p></news-list>', '<p>C</p>'],
    ['<p is="some-thing">I</p>', undefined],
    ['<slot name="breadcrumb"><p>S</p></slot>', '<p>S</p>'],
    ['<marquee>M</marquee>', '<p>M</p>'],
    ['<font color="red">F</font>', '<p>F</p>'],
    ['<picture><source srcset="https://example.org/1"></picture><p>P</p>', '<p>P</p>'],
  ] as const) {
    it(`leaves ${String(left)} of ${html}`, () => {
      expect(plain(html)).to.equal(left);
    });
  }

  for (const attribute of [
    'style="color: red"',
    'id="a"',
    'name="a"',
    'class="card"',
    'part="link"',
    'slot="notice"',
    'role="alert"',
    'tabindex="1"',
    'accesskey="a"',
    'contenteditable',
    'draggable="true"',
    'hidden',
    'inert',
    'popover',
    'autofocus',
    'aria-label="A"',
    'aria-hidden="true"',
    'data-long',
    'onclick="alert(1)"',
    'onfocus="alert(1)"',
    'itemprop="a"',
    'exportparts="a"',
    'background="https://example.org/"',
    'xmlns="http://www.w3.org/2000/svg"',
    'href="https://example.org/"',
    'src="https://example.org/"',
    'width="1"',
    'datetime="2021"',
    'cite="https://example.org/"',
    'value="1"',
    'target="_top"',
    'ping="https://example.org/"',
    'download',
  ]) {
    it(`drops ${attribute}`, () => {
      expect(plain(`<p ${attribute}>P</p>`)).to.equal('<p>P</p>');
    });
  }

  it('takes markup that was meant as text for text', () => {
    expect(plain('<p>&lt;img src=x onerror=alert(1)&gt; <b>x</b></p>')).to.equal(
      '<p>&lt;img src=x onerror=alert(1)&gt; <b>x</b></p>',
    );
  });

  it('leaves text alone that looks like what goes', () => {
    const html =
      '<p title="once = on=1 style=2">Write <code>&lt;p style="x" onclick = "y"&gt;</code>, \ue000 or style=z</p>';
    expect(plain(html)).to.equal(html.replace('\ue000', ''));
    expect(plain('<p><a href="/?a=1&amp;version=2&amp;b= style=3">L</a></p>')).to.contain(
      '?a=1&amp;version=2&amp;b=%20style=3"',
    );
  });

  describe('links', () => {
    const link = (attributes: string) => plain(`<p><a ${attributes}>L</a></p>`);

    it('lead out, and only there', () => {
      expect(link('href="https://example.org/1" target="_blank" rel="opener" ping="/p" download id="a"')).to.equal(
        '<p><a href="https://example.org/1" rel="noopener noreferrer">L</a></p>',
      );
    });

    it('are resolved against the feed', () => {
      expect(link('href="../one.html"')).to.contain('href="https://example.org/one.html"');
      expect(link('href="//example.com/one"')).to.contain('href="https://example.com/one"');
      expect(link('href="mailto:a@example.org"')).to.contain('href="mailto:a@example.org"');
      expect(link('href="tel:+41227997111"')).to.contain('href="tel:+41227997111"');
    });

    for (const url of [...HOSTILE_URLS, 'file:///etc/passwd', 'ftp://example.org/', '#part', ' #part', '', 'http://['])
      it(`to ${JSON.stringify(url)} are text`, () => {
        const element = document.createElement('a');
        element.setAttribute('href', url);
        element.textContent = 'L';
        expect(plain(`<p>${element.outerHTML}</p>`)).to.equal('<p>L</p>');
      });

    it('without text go', () => {
      expect(plain('<p>One<a href="https://example.org/"> </a></p>')).to.equal('<p>One</p>');
    });

    it('keep their marks of direction to themselves', () => {
      expect(made('<p><a href="https://example.org/">\u202eL</a> rest</p>')).to.contain(' dir="auto">\u202eL</a> rest');
    });
  });

  it('resolves the addresses of sources, and drops what is none', () => {
    expect(plain('<blockquote cite="a">Q</blockquote>')).to.contain('cite="https://example.org/feeds/a"');
    expect(plain('<blockquote cite="javascript:alert(1)">Q</blockquote>')).to.equal('<blockquote>Q</blockquote>');
  });

  describe('pictures', () => {
    const picture = (attributes: string, reading?: Partial<Reading>) =>
      read(`<p>One <img ${attributes}></p>`, { ...READING, ...reading })!.querySelector('img');

    it('come late, without telling where from, and with nothing that was not asked for', () => {
      const image = picture(
        'src="../a.jpg" srcset="../b.jpg 2x, javascript:alert(1) 3x" sizes="1px" class="a" alt="A" width=640 height="480px" onerror="alert(1)" fetchpriority="high" crossorigin usemap="#m" ismap',
      )!;
      expect(Object.fromEntries([...image.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
        src: 'https://example.org/a.jpg',
        srcset: 'https://example.org/b.jpg 2x',
        sizes: 'auto, 100vw',
        alt: 'A',
        width: '640',
        height: '480',
        loading: 'lazy',
        decoding: 'async',
        referrerpolicy: 'no-referrer',
      });
    });

    it('have an empty text alternative where they have none', () => {
      expect(picture('src="a.jpg"')!.getAttribute('alt')).to.equal('');
      expect(picture('src="a.jpg" srcset="javascript:alert(1)"')!.hasAttribute('sizes')).to.equal(false);
    });

    it('have no sizes that are none in pixels', () => {
      const image = picture('src="a.jpg" width="100%" height="auto"')!;
      expect([image.hasAttribute('width'), image.hasAttribute('height')]).to.deep.equal([false, false]);
    });

    it('may be raster data', () => {
      expect(picture(`src="${PIXEL}"`)!.getAttribute('src')).to.equal(PIXEL);
      expect(picture('src="data:image/svg+xml,<svg/>"')).to.equal(null);
    });

    for (const attributes of [
      ...HOSTILE_URLS.map((url) => `src="${url.replace(/[<>]/g, '')}"`),
      '',
      'src',
      'srcset="a.jpg 2x"',
      'src="a.gif" width="1" height="1"',
      'src="a.gif" width="0"',
      'src="a.gif" height="2px"',
      'src="a.gif" hidden',
      'src="a.gif" style="display: none"',
      'src="a.gif" style="visibility:hidden"',
      'src="a.gif" style="border:0;width:1px;height:1px"',
      'src="a.gif" style="height:0"',
    ])
      it(`are not ${attributes || 'nothing'}`, () => {
        expect(picture(attributes)).to.equal(null);
      });

    it('may have a style', () => {
      expect(picture('src="a.jpg" style="width: 200px; max-width: 0; border-width: 1px; height: 20px"')).not.to.equal(
        null,
      );
    });

    it('are not wanted by everyone, with what belongs to them', () => {
      const html =
        '<p>One</p><figure><a href="/a"><img src="a.jpg" alt="A"></a><figcaption>C</figcaption></figure><p><img src="a.jpg"></p><p>Two</p>';
      expect(plain(html, { images: false })).to.equal('<p>One</p><p>Two</p>');
      expect(plain(html)).to.contain('<figcaption>C</figcaption>');
      expect(read('<figure><img src="a.jpg"></figure>', { ...READING, images: false })).to.equal(undefined);
    });

    it('that cannot be had leave no hole', () => {
      const image = picture('src="a.jpg"')!;
      image.dispatchEvent(new Event('error'));
      expect(image.hidden).to.equal(true);
      image.dispatchEvent(new Event('load'));
      expect(image.hidden).to.equal(false);
    });
  });

  describe('headings', () => {
    const levels = (html: string, level = 4) =>
      [...read(html, { ...READING, level })!.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(
        ({ localName, textContent }) => `${localName} ${textContent}`,
      );

    it('come under that of the item, none skipped', () => {
      expect(levels('<h2>a</h2><h4>b</h4><h6>c</h6><h4>d</h4><h2>e</h2><h1>f</h1><h3>g</h3>')).to.deep.equal([
        'h4 a',
        'h5 b',
        'h6 c',
        'h5 d',
        'h4 e',
        'h4 f',
        'h5 g',
      ]);
    });

    it('are none below the sixth', () => {
      expect(levels('<h1>a</h1><h2>b</h2><h3>c</h3>', 6)).to.deep.equal(['h6 a', 'h6 b', 'h6 c']);
    });

    it('keep their language, and what is in them', () => {
      expect(made('<h1 lang="fr" dir="ltr" id="x">a <em>b</em></h1>')).to.equal(
        '<h4 lang="fr" dir="ltr">a <em>b</em></h4>',
      );
    });

    it('are paragraphs in a quotation, where there is no picture and no other quotation either', () => {
      expect(plain('<h2>a</h2><blockquote><p>b <q>c</q></p></blockquote><img src="a.jpg">', { level: 0 })).to.equal(
        '<p>a</p><p>b c</p>',
      );
    });
  });

  describe('blocks', () => {
    it('say nothing of what holds them together', () => {
      expect(plain('<div><section><p>One</p>two <b>three</b><div>Four</div></section></div>five')).to.equal(
        '<p>One</p><p>two <b>three</b></p><div>Four</div><p>five</p>',
      );
    });

    it('that are empty go', () => {
      expect(
        plain('<p>&nbsp;</p><p> <br></p><h2></h2><ul><li> </li></ul><p>One</p><p>&#8203;</p><div><p></p></div>\n'),
      ).to.equal('<p>One</p>');
    });

    it('have the direction of their words', () => {
      const box = read('<p>One</p><p>واحد</p><ul><li>اثنان</li></ul><p dir="ltr">ثلاثة</p>', READING)!;
      document.body.append(box);
      expect([...box.children].map((block) => getComputedStyle(block).direction)).to.deep.equal([
        'ltr',
        'rtl',
        'rtl',
        'ltr',
      ]);
      box.remove();
    });

    it('of many cells have only so many', () => {
      expect(made('<table><tr><td colspan="1000" rowspan="65534">1</td></tr></table>')).not.to.contain('span');
    });
  });

  it('takes no notice of what the page does with DOMPurify, nor changes it', async () => {
    const { default: theirs } = await import('dompurify');
    theirs.addHook('afterSanitizeAttributes', (node) => node.setAttribute('data-theirs', ''));
    expect(plain('<p id="a">P</p>')).to.equal('<p>P</p>');
    expect(theirs.sanitize('<p id="a">P</p>')).to.equal('<p id="a" data-theirs="">P</p>');
    theirs.removeAllHooks();
  });

  describe('in its place', () => {
    const view = {
      feed: { url: READING.base, description: [], breadcrumb: [], sections: [], items: [] },
      images: true,
    };
    const item = (html: string) => ({ id: '1', content: { html } });
    const host = () => {
      const renderRoot = document.createElement('div').attachShadow({ mode: 'open' });
      return { localName: 'area-of-work-grid', renderRoot, requestUpdate: () => undefined };
    };

    it('stays the same as long as nothing changes, and is another for each place', () => {
      const [one, two] = [{}, {}];
      const at = host();
      const first = richText(one, item('<p>A <b>b</b></p>'), view, 4, at);
      expect(richText(one, item('<p>A <b>b</b></p>'), { ...view }, 4, at)).to.equal(first);
      expect(richText(two, item('<p>A <b>b</b></p>'), view, 4, at)).not.to.equal(first);
      expect(richText(one, item('<p>A <b>b</b></p>'), view, 5, at)).not.to.equal(first);
      expect(richText(one, item('<p>C</p>'), view, 5, at)!.textContent).to.equal('C');
    });

    it('brings its styles once', () => {
      const at = host();
      for (const place of [{}, {}]) richText(place, item('<p>A <b>b</b></p>'), view, 4, at);
      expect(at.renderRoot.adoptedStyleSheets).to.have.length(1);
    });
  });
});
