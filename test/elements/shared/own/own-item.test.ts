import { expect } from '@open-wc/testing';
import { attributesOf, checked, ownPicture, readOwnItem } from '../../../../src/elements/shared/own/own-item.js';
import { linkUrl } from '../../../../src/feed/url.js';
import { said, textOf } from '../../support.js';

/** An element that nobody has defined: items are read before they are upgraded too. In a document that loads nothing. */
const put = (inner: string, attributes = '') =>
  new DOMParser().parseFromString(`<own-item ${attributes}>${inner}</own-item>`, 'text/html').body.firstElementChild!;
const read = (inner: string, attributes = '') => readOwnItem(put(inner, attributes));
const bodyOf = (item: ReturnType<typeof read>) => item?.body?.map(textOf).join(' ').trim();

describe('an item in the page', () => {
  it('is nothing where it says nothing', () => {
    for (const inner of ['', ' \n ', '<!-- no -->', '<script>1</script><style>a {}</style><template>x</template>']) {
      expect(read(inner)).to.equal(undefined);
    }
    expect(read('', 'published="2021-04-16" credit="C"')).to.equal(undefined);
    expect(read('', 'href="javascript:alert(1)"')).to.equal(undefined);
  });

  for (const [href, name] of [
    ['/files/a%20report.pdf', 'a report.pdf'],
    ['/files/a.pdf?v=1/2#page=3', 'a.pdf'],
    ['/news/strike/', 'strike'],
    ['/100%.pdf', '100%.pdf'],
    ['https://example.org', 'example.org'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ] as const) {
    it(`that says nothing but its address, ${href}, is called by that: ${name}`, () => {
      expect(read('', `href="${href}" published="2021-04-16"`)!.headline).to.equal(name);
      expect(read('', `href="${href}" summary="S"`)!.headline).to.equal(undefined);
    });
  }

  it('is read from its attributes, folded and trimmed', () => {
    const item = read('', 'headline=" A  b\n c " kicker="K" summary=" " href="../x?a=1&amp;b=2" lang="fr"')!;
    expect(item.headline).to.equal('A b c');
    expect([item.kicker, item.summary, item.language]).to.deep.equal(['K', undefined, 'fr']);
    expect(item.url).to.equal(new URL('../x?a=1&b=2', document.baseURI).href);
  });

  it('takes text in attributes literally: nothing in it is markup', () => {
    const item = read('', 'headline="&lt;b&gt;A&lt;/b&gt; &amp;amp; B"')!;
    expect(item.headline).to.equal('<b>A</b> &amp; B');
  });

  it('leaves the page as it is', () => {
    const element = put('<h3><a href="/a">T</a></h3><p>Text.</p>');
    const before = element.innerHTML;
    const item = readOwnItem(element);
    expect(element.innerHTML).to.equal(before);
    expect(bodyOf(item)).to.equal('Text.');
    for (const node of item!.body!) expect(element.contains(node)).to.equal(false);
  });

  it('copies no identifiers that would then be there twice', () => {
    // The copies stand in a shadow root, where an id is one of its own.
    const [paragraph] = read('<p id="x">Text.</p>', 'headline="T"')!.body!;
    expect(paragraph!.getRootNode()).not.to.equal(document);
  });

  it('removes what is left empty, and nothing else', () => {
    const item = read(
      '<div><figure><img src="/a.png"></figure></div><div><p><a href="/a">T</a></p><p>Text.</p></div>',
    )!;
    expect(item.headline).to.equal('T');
    expect(bodyOf(item)).to.equal('Text.');
    expect(item.body!.some((node) => node instanceof Element && node.querySelector('figure'))).to.equal(false);
  });

  it('finds date and picture', () => {
    const item = read(
      '<h3>T</h3><time datetime="2021-04-16">16 April</time><img src="a.png" alt=" A " srcset="b.png 2x" width="3">',
    )!;
    expect(item.published).to.include({ year: 2021, month: 4, day: 16 });
    expect(item.image).to.deep.include({ url: new URL('a.png', document.baseURI).href, alt: 'A', width: 3 });
    expect(item.image!.srcset).to.equal(`${new URL('b.png', document.baseURI).href} 2x`);
    expect(item.body).to.equal(undefined);
  });

  it('warns of a date that cannot be read, in an attribute or in the markup', () => {
    expect(read('', 'headline="T" published="soon"')!.published).to.equal(undefined);
    expect(read('<h3>T</h3><time datetime="2021-02-30">then</time>')!.published).to.equal(undefined);
    expect(said).to.have.length(2);
  });

  it('is numbered, so that two that are alike are two', () => {
    const element = put('Text.');
    expect([readOwnItem(element)!.id, readOwnItem(element, undefined, { index: 1 })!.id]).to.deep.equal(['0', '1']);
  });

  it('can be read from properties instead of attributes', () => {
    const element = put('', 'headline="Attribute"');
    expect(readOwnItem(element, { headline: 'Property' })!.headline).to.equal('Property');
    expect(attributesOf(element).headline).to.equal('Attribute');
  });
});

describe('a file in the page', () => {
  const file = (attributes: string) => read('', `headline="T" ${attributes}`)!.attachments;

  it('is what the headline leads to, as far as the attributes describe it', () => {
    const url = new URL('/report', document.baseURI).href;
    expect(file('href="/report" format=" PDF " size="1000"')).to.deep.equal([{ url, mimeType: 'PDF', size: 1000 }]);
    expect(file('href="/report" format="application/pdf"')).to.deep.equal([
      { url, mimeType: 'application/pdf', size: undefined },
    ]);
    expect(file('size=" 1e3 "')).to.deep.equal([{ url: '', mimeType: undefined, size: 1000 }]);
    expect(said).to.deep.equal([]);
  });

  it('is none that the attributes do not describe', () => {
    for (const attributes of ['', 'href="/report.pdf"', 'format=" "', 'hreflang="fr"']) {
      expect(file(attributes)).to.equal(undefined);
    }
  });

  it('is at no address that cannot be used', () => {
    expect(file('href="javascript:alert(1)" format="PDF"')).to.deep.equal([
      { url: '', mimeType: 'PDF', size: undefined },
    ]);
  });

  for (const size of ['0', '-1', '2.5', 'large', '1 MB', '', 'Infinity']) {
    it(`has no size of "${size}", of which a warning tells`, () => {
      expect(file(`format="PDF" size="${size}"`)![0]!.size).to.equal(undefined);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<own-item size="${size}"`).and.contain('from 1; the attribute is ignored.');
    });
  }

  it('can be described by properties, as scripts set them', () => {
    const element = put('', 'headline="T"');
    for (const size of [1000, '1000']) {
      expect(readOwnItem(element, { headline: 'T', size })!.attachments![0]!.size).to.equal(1000);
    }
    expect(readOwnItem(element, { headline: 'T', size: null, format: null })!.attachments).to.equal(undefined);
  });

  it('is in the language that is said, or in none that is no language tag, with one warning', () => {
    const language = (hreflang: string) => read('', `headline="T" lang="es" hreflang="${hreflang}"`)!.hreflang;
    expect(['fr', ' zh-Hant ', 'EN', ''].map(language)).to.deep.equal(['fr', 'zh-Hant', 'EN', undefined]);
    expect(said).to.deep.equal([]);
    expect(['French', 'fr_FR', 'f', '&quot;>'].map(language)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(said).to.have.length(4);
    expect(said[0]).to.contain('<own-item hreflang="French"').and.contain('such as fr; it is left out.');
  });
});

describe('an event in the page', () => {
  const event = (inner: string, attributes = '') => readOwnItem(put(inner, attributes), undefined, { event: true })!;
  const times = ({ start, end, published }: ReturnType<typeof event>) => [start?.iso, end?.iso, published?.iso];
  const time = (datetime: string) => `<time datetime="${datetime}">then</time>`;

  it('has start, end and venue from its attributes', () => {
    const item = event('', 'headline="T" start="2026-12-03T14:00+01:00" end="2026-12-04" venue=" Room  7 "');
    expect(times(item)).to.deep.equal(['2026-12-03T14:00:00+01:00', '2026-12-04', undefined]);
    expect(item.start!.instant).to.equal(Date.parse('2026-12-03T13:00Z'));
    expect(item.venue).to.equal('Room 7');
  });

  it('has start and end from its first two times, and leaves others in the text', () => {
    const item = event(
      `<h3>T</h3><p>${time('2026-12-03')} – ${time('2026-12-04')}</p><p>Until ${time('2026-11-30')}.</p>`,
    );
    expect(times(item)).to.deep.equal(['2026-12-03', '2026-12-04', undefined]);
    expect(bodyOf(item)).to.equal('Until then.');
    expect(item.body!.some((node) => node instanceof Element && node.querySelector('time'))).to.equal(true);
  });

  it('keeps no word that stands between start and end, and every sentence', () => {
    const [start, end] = [time('2026-12-03'), time('2026-12-04')];
    for (const word of [' to ', '–', '&nbsp;до ', ' إلى ', '至'])
      expect(bodyOf(event(`<h3>T</h3><p>${start}${word}${end}</p><p>Text.</p>`)), word).to.equal('Text.');
    expect(event(`<h3>T</h3><p>${start} to ${end}</p>`).body).to.equal(undefined);
    expect(bodyOf(event(`<h3>T</h3><p>${start}, and again on ${end}</p>`))).to.equal(', and again on');
  });

  it('has a start alone where there is one time', () => {
    expect(times(event(`<h3>T</h3>${time('2026-12-03')}`))).to.deep.equal(['2026-12-03', undefined, undefined]);
  });

  it('takes each attribute before the time in its place', () => {
    const inner = `<h3>T</h3>${time('2026-12-03')}${time('2026-12-05')}`;
    expect(times(event(inner, 'start="2026-12-04"'))).to.deep.equal(['2026-12-04', '2026-12-05', undefined]);
    expect(times(event(inner, 'end="2026-12-06"'))).to.deep.equal(['2026-12-03', '2026-12-06', undefined]);
    expect(bodyOf(event(inner, 'start="2026-12-04" end="2026-12-06"'))).to.equal(undefined);
  });

  it('warns of dates that cannot be read, by the names of start and end', () => {
    expect(times(event('<h3>T</h3>', 'start="soon" end="later"'))).to.deep.equal([undefined, undefined, undefined]);
    expect(times(event(`<h3>T</h3>${time('2026-02-30')}${time('2026-12-04')}`))).to.deep.equal([
      undefined,
      '2026-12-04',
      undefined,
    ]);
    expect(said.map((line) => /<own-item (.*?)>/.exec(line)![1])).to.deep.equal([
      'start="soon"',
      'end="later"',
      'start="2026-02-30"',
    ]);
  });

  for (const [start, end, early] of [
    ['2026-05-02T10:00Z', '2026-05-01T10:00Z', true],
    ['2026-05-02T10:00', '2026-05-02T09:30', true],
    ['2026-05-02T10:00+02:00', '2026-05-02T09:00+01:00', false],
    ['2026-05-02T10:00', '2026-05-02', false],
    ['2026-05-02', '2026-05-01', true],
    ['2026-05-02T10:00Z', '2026-05-02T10:00Z', false],
  ] as const) {
    it(`from ${start} to ${end} ${early ? 'is a warning, once' : 'is none'}`, () => {
      const element = put('', `headline="H" start="${start}" end="${end}"`);
      for (let i = 0; i < 2; i++) readOwnItem(element, undefined, { event: true });
      const advice = `<own-item end="${end}">: the event ends before it begins (`;
      expect(said.map((words) => words.includes(advice))).to.deep.equal(early ? [true] : []);
    });
  }

  it('from an end before its start in the markup is a warning too', () => {
    const element = put('<time datetime="2026-05-02">2</time><time datetime="2026-05-01">1</time>', 'headline="H"');
    readOwnItem(element, undefined, { event: true });
    expect(said.map((words) => words.includes('<own-item end="2026-05-01">'))).to.deep.equal([true]);
  });

  it('is none where nobody asks for events: the first time is the date', () => {
    const item = read(
      `<h3>T</h3>${time('2026-12-03')}${time('2026-12-04')}`,
      'start="2026-12-01" end="soon" venue="V"',
    )!;
    expect(times(item)).to.deep.equal([undefined, undefined, '2026-12-03']);
    expect(bodyOf(item)).to.equal('then');
    expect(said).to.deep.equal([]);
  });

  it('is nothing by its dates and venue alone', () => {
    expect(readOwnItem(put('', 'start="2026-12-03" venue="V"'), undefined, { event: true })).to.equal(undefined);
  });
});

describe('an address in an attribute', () => {
  it('is made absolute, or left out with one warning', () => {
    const element = put('');
    expect(checked(element, 'href', '/a', linkUrl)).to.equal(new URL('/a', document.baseURI).href);
    for (const none of [undefined, null, '', ' ']) expect(checked(element, 'href', none, linkUrl)).to.equal(undefined);
    expect(said).to.deep.equal([]);
    for (let i = 0; i < 2; i++) expect(checked(element, 'href', 'vbscript:x', linkUrl)).to.equal(undefined);
    expect(said).to.have.length(1);
  });
});

describe('a picture in attributes', () => {
  it('is there only with a usable address', () => {
    expect(ownPicture(put(''), { caption: 'C', credit: 'C' })).to.equal(undefined);
    expect(ownPicture(put(''), { image: 'data:image/svg+xml,<svg/>' })).to.equal(undefined);
    expect(ownPicture(put(''), { image: '/a.png', credit: 'C' })).to.deep.include({ alt: '', credit: 'C' });
  });
});
