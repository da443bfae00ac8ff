import { expect } from '@open-wc/testing';
import fc from '../../property.js';
import { toJsonFeed } from '../../../src/feed/formats/xml-feed.js';
import { field } from '../../../src/feed/json.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { excerpt } from '../../../src/feed/text.js';
import { policy } from '../../../src/feed/trusted-types.js';
import { linkUrl } from '../../../src/feed/url.js';
import * as words from '../../../src/feed/words.js';
import { feedIn, fixture, itemIn, outcome, pick, reads, url } from '../golden.js';
import { fragments } from '../model.js';

const rss = (inside: string) =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>${inside}</channel></rss>`;
const atom = (inside: string) => `<feed xmlns="http://www.w3.org/2005/Atom">${inside}</feed>`;
const inItem = (inside: string) => itemIn(rss(`<item><title>One</title>${inside}</item>`));
const inEntry = (inside: string) => itemIn(atom(`<entry><id>1</id>${inside}</entry>`));
const text = async (file: string) => new TextDecoder().decode(await fixture(file));

const pairs = [
  'rss-2.feed.xml',
  'rss-1.feed.xml',
  'rss-0.91.feed.xml',
  'atom.feed.xml',
  'not-quite.feed.xml',
  'dangerous-xml.feed.xml',
];

describe('feed/formats/xml-feed', () => {
  reads(...pairs);

  it('is a feed without items', async () => {
    for (const empty of [
      '<rss/>',
      '<rss></rss>',
      '<feed/>',
      '<rdf:RDF></rdf:RDF>',
      rss(''),
      rss('<title>T</title>'),
      atom(''),
    ]) {
      expect((await feedIn(empty)).items, empty).to.deep.equal([]);
    }
  });

  it('drops what cannot be read, and no more', async () => {
    const feed = await feedIn(
      rss('<item/><item><title> </title></item><item><pubDate>soon</pubDate><guid>3</guid></item>'),
    );
    expect(feed.items.map((item) => pick(item, 'id', 'published'))).to.deep.equal([{ id: '3' }]);
  });

  it('knows vocabularies by their addresses, whatever their prefixes', async () => {
    const item = await itemIn(
      `<rss xmlns:x="http://search.yahoo.com/mrss" xmlns:y="http://purl.org/dc/terms/" xmlns:a10="http://www.w3.org/2005/Atom"
            xmlns:media="urn:other" xmlns:e="http://purl.org/rss/1.0/modules/content/">
        <channel><item><title>One</title>
          <x:thumbnail url="/one.png"/><y:created>1999-01-01</y:created><y:date>2021-04-16</y:date>
          <a10:updated>2021-04-17T00:00:00Z</a10:updated><a10:link href="/one"/><e:encoded>Words</e:encoded>
        </item></channel></rss>`,
    );
    expect(item.image?.url).to.equal('https://feeds.example/one.png');
    expect([item.published?.iso, item.modified?.iso]).to.deep.equal(['2021-04-16', '2021-04-17T00:00:00Z']);
    expect([item.url, item.content?.html]).to.deep.equal(['https://feeds.example/one', 'Words']);
  });

  it('does not take what is about the feed for what is about an item', async () => {
    const feed = await feedIn(
      rss(
        '<title>Feed</title><image><title>Logo</title><link>/logo</link></image><media:credit>Somebody</media:credit>' +
          '<item><source url="/s"><title>Source</title></source><guid>1</guid><media:thumbnail url="a.png"/></item>',
      ),
    );
    expect(feed.title).to.equal('Feed');
    expect(pick(feed.items[0], 'id', 'headline', 'url', 'image')).to.deep.equal({
      id: '1',
      image: { url: 'https://feeds.example/topics/recruitment/a.png', alt: '' },
    });
  });

  describe('text', () => {
    for (const [what, written, read] of [
      ['HTML that was escaped', '&lt;b&gt;Rock&lt;/b&gt; &amp;amp; roll', 'Rock & roll'],
      ['HTML in a CDATA section', '<![CDATA[<b>Rock</b> &amp; roll]]>', 'Rock & roll'],
      ['several CDATA sections', '<![CDATA[Rock]]> &amp; <![CDATA[roll]]>', 'Rock & roll'],
      ['markup that stands as it is', '<b>Rock</b> &amp; <i>roll</i>', 'Rock & roll'],
      ['characters by their numbers', '&#82;ock &#x26; &#114;oll', 'Rock & roll'],
      ['names that XML does not know', 'Caf&eacute;&nbsp;&mdash; R&amp;D', 'Café — R&D'],
      ['a bare ampersand', 'R&D', 'R&D'],
      ['signs that are no tags', '1 < 2 <3', '1 < 2 <3'],
      ['comments', 'Rock<!-- and --> roll', 'Rock roll'],
      ['a comment that looks like an end', 'Rock<!-- </title> --> roll', 'Rock roll'],
      ['a CDATA section with a tag', '<![CDATA[Rock</item><item>]]> roll', 'Rock roll'],
      ['a bracket at the end of a CDATA section', '<![CDATA[Rock [a]]]>', 'Rock [a]'],
    ] as const) {
      it(`takes ${what}`, async () => {
        expect((await itemIn(rss(`<item><title>${written}</title></item>`))).headline).to.equal(read);
      });
    }

    for (const [what, title, read] of [
      ['text as text', '<title>&lt;b&gt; &amp;amp;</title>', '<b> &amp;'],
      ['what says that it is text', '<title type="text">AT&amp;T</title>', 'AT&T'],
      ['HTML as HTML', '<title type="html">&lt;b&gt;AT&amp;amp;T&lt;/b&gt;</title>', 'AT&T'],
      [
        'XHTML as markup',
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>AT</b>&amp;T</div></title>',
        'AT&T',
      ],
    ] as const) {
      it(`takes of Atom ${what}`, async () => {
        expect((await inEntry(title)).headline).to.equal(read);
      });
    }

    it('shows of a long description the beginning, and keeps all of it', async () => {
      const long = `<p><img src="a.png"></p><p>${'The first paragraph says it. '.repeat(10)}</p><p>${'More. '.repeat(300)}</p>`;
      const item = await inItem(`<description><![CDATA[${long}]]></description>`);
      expect(item.summary)
        .to.match(/^The first paragraph says it\. .*…$/)
        .and.have.length.below(402);
      expect(item.content?.html).to.equal(long);
    });

    it('prefers what is there to what is empty', async () => {
      const item = await inItem(
        '<description><![CDATA[]]></description><itunes:summary>Short</itunes:summary><content:encoded> </content:encoded>',
      );
      expect([item.summary, item.content?.html]).to.deep.equal(['Short', 'Short']);
    });
  });

  describe('links', () => {
    for (const [what, inside, expected] of [
      ['the link', '<link>/a</link><guid>https://b.example/</guid>', 'https://feeds.example/a'],
      ['the link before that of Atom', '<link>/a</link><atom:link href="/b"/>', 'https://feeds.example/a'],
      ['no link to the feed itself', '<atom:link rel="self" href="/b"/><link>/a</link>', 'https://feeds.example/a'],
      ['that of Atom', '<link></link><atom:link href="/b"/>', 'https://feeds.example/b'],
      ['an id that is one', '<guid>https://b.example/1</guid>', 'https://b.example/1'],
      ['no id that is none', '<guid isPermaLink="false">https://b.example/1</guid>', undefined],
      ['no id of another kind', '<guid>tag:b.example,2021:1</guid>', undefined],
      ['nothing dangerous', '<link>java&#10;script:alert(1)</link>', undefined],
    ] as const) {
      it(`takes ${what}`, async () => {
        expect((await inItem(inside)).url).to.equal(expected);
      });
    }

    it('resolves against what xml:base says, and that against the feed', async () => {
      const feed = await feedIn(
        '<feed xml:base="/a/"><link href="b"/><entry xml:base="c/"><id>1</id><link href="d"/></entry><entry><id>2</id><link href="e"/></entry></feed>',
      );
      expect([feed.homePage, ...feed.items.map((item) => item.url)]).to.deep.equal([
        'https://feeds.example/a/b',
        'https://feeds.example/a/c/d',
        'https://feeds.example/a/e',
      ]);
    });
  });

  describe('pictures', () => {
    const at = (path: string) => ({ url: `https://feeds.example${path}`, alt: '' });
    for (const [what, inside, expected] of [
      [
        'the widest',
        '<media:content url="/1.jpg" medium="image" width="140"/><media:content url="/2.jpg" medium="image" width="460"/>',
        { ...at('/2.jpg'), width: 460 },
      ],
      [
        'a picture before its thumbnail',
        '<media:thumbnail url="/1.jpg" width="600"/><media:content url="/2.jpg" type="image/png"/>',
        at('/2.jpg'),
      ],
      [
        'the thumbnail of a film',
        '<media:content url="/f.mp4" type="video/mp4"><media:thumbnail url="/1.jpg"/></media:content>',
        at('/1.jpg'),
      ],
      ['what looks like one', '<media:content url="/1.webp?x"/>', at('/1.webp?x')],
      ['an enclosure', '<enclosure url="/1" type="image/jpeg" length="1"/>', at('/1')],
      ['a link of Atom', '<atom:link rel="enclosure" type="image/png" href="/1"/>', at('/1')],
      ['an address as text', '<image>/1.png</image>', at('/1.png')],
      ['an address inside', '<image><url>/1.png</url><title>T</title></image>', at('/1.png')],
      [
        'no portrait',
        '<media:content url="https://1.gravatar.com/avatar/1" medium="image"/><media:content url="/1.jpg" medium="image"/>',
        at('/1.jpg'),
      ],
      [
        'one in the text last',
        '<description>&lt;img src="/2.png"&gt;</description><enclosure url="/1.png"/>',
        at('/1.png'),
      ],
      [
        'one in the text',
        '<description>&lt;IMG data-x SRC=/1.png alt="A &amp;amp; B"&gt;</description>',
        { ...at('/1.png'), alt: 'A & B' },
      ],
      [
        'none that is tiny',
        '<description>&lt;img src="/1.gif" width=1 height=1&gt;&lt;img height="20px" src="/2.png"&gt;</description>',
        undefined,
      ],
      [
        'none that is a placeholder',
        '<description>&lt;img src="data:image/gif;base64,R0"&gt;&lt;img src=""&gt;&lt;img&gt;</description>',
        undefined,
      ],
      [
        'its own credit',
        '<media:content url="/1.jpg"><media:credit>A</media:credit></media:content><media:credit>B</media:credit>',
        { ...at('/1.jpg'), credit: 'A' },
      ],
      [
        'the credit of all',
        '<media:content url="/1.jpg"/><media:credit>B</media:credit>',
        { ...at('/1.jpg'), credit: 'B' },
      ],
      [
        'a title as caption',
        '<media:content url="/1.jpg"><media:title>A pier</media:title></media:content>',
        { ...at('/1.jpg'), caption: 'A pier' },
      ],
      [
        'no caption that is the headline',
        '<media:content url="/1.jpg"><media:title>One</media:title></media:content>',
        at('/1.jpg'),
      ],
    ] as const) {
      it(`takes ${what}`, async () => {
        expect((await inItem(inside)).image).to.deep.include(expected ?? {});
        expect(pick((await inItem(inside)).image, 'url', 'alt', 'width', 'caption', 'credit')).to.deep.equal(
          expected ?? {},
        );
      });
    }
  });

  it('takes files, and pictures for none', async () => {
    const item = await inItem(
      '<enclosure url="/a.pdf" type="Application/PDF" length="2048"/><enclosure url="/b.jpg" type="image/jpeg"/>' +
        '<media:group><media:content url="/c.mp4" type="video/mp4" duration="60"/></media:group><media:content/><enclosure/>',
    );
    expect(item.attachments?.map((file) => pick(file, 'url', 'mimeType', 'size', 'duration'))).to.have.deep.members([
      { url: 'https://feeds.example/a.pdf', mimeType: 'application/pdf', size: 2048 },
      { url: 'https://feeds.example/c.mp4', mimeType: 'video/mp4', duration: 60 },
    ]);
  });

  for (const [written, name] of [
    ['a@b.example (Ana Example)', 'Ana Example'],
    ['Ana Example &lt;a@b.example&gt;', 'Ana Example'],
    ['Ana Example (a@b.example)', 'Ana Example'],
    ['Ana Example (Institute)', 'Ana Example (Institute)'],
    ['a@b.example', undefined],
  ] as const) {
    it(`takes of the author ${written} the name`, async () => {
      expect((await inItem(`<author>${written}</author>`)).authors?.[0]?.name).to.equal(name);
    });
  }

  describe('what is no feed', () => {
    const bomb = (inside: string) => `<!DOCTYPE r [${inside}]><rss><channel><title>&e;</title></channel></rss>`;
    const laughs = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i || ''} "${`&e${i + 1};`.repeat(10)}">`).join('');
    for (const [what, body, message] of [
      ['XML of another kind', '<?xml version="1.0"?><urlset><url/></urlset>', 'begins with <urlset>'],
      ['part of a web page', '<head><title>Moved</title></head><rss></rss>', 'begins with <head>'],
      ['a page in front of a feed', `<!-- --><p>Sorry</p><?xml version="1.0"?>${rss('')}`, 'begins with <p>'],
      ['text', 'Nothing that is marked up', 'neither JSON nor XML'],
      ['text with signs', 'a < b > c', 'neither JSON nor XML'],
      ['half a feed', rss('<item><title>One</title></item>').slice(0, -9), 'broken'],
      ['half a tag', '<rss><channel', 'broken'],
      ['half a comment', '<rss><!-- <channel></channel></rss>', 'broken'],
      ['half a CDATA section', '<rss><channel><title><![CDATA[ </title></channel></rss>', 'broken'],
      ['tags that do not match', rss('<item><title>A <b>B</title></item>'), 'broken'],
      ['tags that are crossed', '<rss><channel></rss></channel>', 'broken'],
      ['an end too many', '<rss><channel></b></channel></rss>', 'broken'],
      ['the end of one', '</channel></rss>', 'begins with'],
      ['entities', bomb('<!ENTITY e "text">'), 'entities'],
      ['a billion laughs', bomb(laughs), 'entities'],
      ['one long entity, often', bomb(`<!ENTITY e "${'a'.repeat(100_000)}">`), 'entities'],
      ['entities from elsewhere', bomb('<!ENTITY % x SYSTEM "https://a.example/x.dtd"> %x;'), 'entities'],
      ['a tree too deep', rss('<a>'.repeat(100) + '</a>'.repeat(100)), 'deep'],
      ['a tree far too deep', `<rss>${'<a>'.repeat(1e6)}`, 'deep'],
    ] as const) {
      it(`refuses ${what}, at once`, async () => {
        expect(await outcome(body)).to.contain(message);
      });
    }

    const lines = (...inside: string[]) => rss(`\n${inside.join('\n')}\n`);
    for (const [body, message] of [
      [lines('<title>One', '<br> two</title>'), '3: </title> stands where </br> is expected'],
      [lines('<item>', '<title>One</title>').slice(0, -16), '2: <item> does not end'],
      [lines('', '<item a=b></item>'), '3: <item> has attributes that cannot be read'],
      [lines('', '<item a></item>'), '3: <item> has attributes that cannot be read'],
      [lines('', '<item a="1"b="2"></item>'), '3: <item> has attributes that cannot be read'],
      [lines('', '<item a="1" a="2"></item>'), '3: <item> has attributes that cannot be read'],
      [lines('', '<item></item a="1">'), '3: </item> has attributes that cannot be read'],
      [lines('<item></Item>'), '2: </Item> stands where </item> is expected'],
      ['<?a?>\n</rss>', '2: </rss> ends nothing'],
    ] as const) {
      it(`says where it is broken: ${message}`, async () => {
        expect(await outcome(body)).to.contain(`the XML is broken in line ${message}`);
      });
    }

    it('is never what browsers take for XML', async () => {
      const pieces = fc.constantFrom(
        ...[
          '<a>',
          '</a>',
          '<a/>',
          '<b x="1">',
          "<b x='1' y = '2' >",
          '</b>',
          '</b >',
          '<b x>',
          '<b x="1"x="2"/>',
          '<b x=1/>',
          'x',
        ],
        ...[
          '<![CDATA[ <a> ]]>',
          '<!-- <a> -->',
          '<?a <a> ?>',
          '<a x="/a>"/>',
          '<a\tx="&gt;>"/>',
          '<c-d.e/>',
          '<a xmlns="u:x"/>',
        ],
      );
      await fc.assert(
        fc.asyncProperty(fc.array(pieces, { maxLength: 6 }), async (inside) => {
          const body = rss(inside.join(''));
          if (!/broken in line/.test(String(await outcome(body)))) return;
          const read = new DOMParser().parseFromString(body, 'application/xml');
          expect(read.querySelector('parsererror') === null, body).to.equal(false);
        }),
        { numRuns: 500 },
      );
    });

    it('never says more of the body than a name', async () => {
      expect(await outcome(`<${'secret'.repeat(20)} a="b">`)).to.have.length.below(60);
    });
  });

  it('reads of a runaway export no more than 2000 items', async () => {
    const many = (name: string) => `<${name}><title>One</title></${name}>`.repeat(2001);
    for (const body of [rss(`<title>T</title>${many('item')}`), atom(`<title>T</title>${many('entry')}`)]) {
      const feed = await feedIn(body);
      expect(feed.items).to.have.length(2000);
      expect(feed.title).to.equal('T');
    }
    // What is broken after those does no harm.
    expect((await feedIn(rss(`${many('item')}<br>`))).items).to.have.length(2000);
    expect(await outcome(rss(`${many('item').slice(0, 31 * 1990)}<br>`))).to.contain('broken');
    // Others of that name, deeper, are none.
    const inside = `<x>${'<item/>'.repeat(10)}${'<item></item>'.repeat(3000)}</x>`;
    expect((await feedIn(rss(`<item>${inside}<title>One</title></item>${many('item')}`))).items[0]?.headline).to.equal(
      'One',
    );
  });

  describe('what is almost XML', () => {
    for (const [what, body] of [
      ['a version of tomorrow', `<?xml version="1.1" encoding="utf-8"?>${rss('<item><title>One</title></item>')}`],
      ['a document type', `<!DOCTYPE rss SYSTEM "rss.dtd">${rss('<item><title>One</title></item>')}`],
      ['blank lines and signs', `\n\n\ufeff < & ]]> \n${rss('<item><title>One</title></item>')}`],
      ['what comes after', `${rss('<item><title>One</title></item>')}<script></script><!-- 0.02 s`],
      ['instructions', `<?xml-stylesheet href="a.xsl"?>${rss('<?a > ?><item><?b?><title>One</title></item>')}`],
      ['names in other letters', rss('<ITEM><Title>One</Title></ITEM>')],
      ['undeclared prefixes with a dash', rss('<item><a-b.c:d/><title>One</title></item>')],
      ['undeclared prefixes', rss('<item a:b="c"><d:e/><f:e></f:e><title>One</title></item>')],
      [
        'prefixes on lines of their own',
        `<rss\n\txmlns:a="b"\n>${'<channel><item><a:b/><title>One</title></item></channel></rss>'}`,
      ],
      ['apostrophes by number', rss("<item a='b&#39;c'><title>One</title></item>")],
      ['what looks like prefixes', rss('<item a="at 12:30 x:y z: &#58;"><title>One</title></item>')],
      ['control characters', rss('<item>\u0000\u000b<title>\u0001One&#2;&#xfffe;\uffff</title></item>')],
      ['a name that is no error', rss('<item><title>One</title><parsererror>Oh</parsererror></item>')],
      [
        'a report that is none',
        rss('<item><title>One</title><parsererror xmlns="http://www.w3.org/1999/xhtml">Oh</parsererror></item>'),
      ],
      ['the end of a section', rss('<item><title>One</title><guid>]]></guid></item>')],
    ] as const) {
      it(`reads in spite of ${what}`, async () => {
        expect((await feedIn(body)).items.map(({ headline }) => headline?.replace(/\ufffd/g, ''))).to.deep.equal([
          'One',
        ]);
      });
    }

    it('takes unknown names of characters for text', async () => {
      expect((await inItem('<description>&nonsense; &unknown</description>')).summary).to.equal('&nonsense; &unknown');
    });

    it('keeps quotation marks and signs in attributes', async () => {
      const item = await inItem(`<category term='A "B" &amp; C > D'/><category label="&lt;E&gt; &quot;F&quot;"/>`);
      expect(item.tags).to.deep.equal(['A "B" & C > D', '<E> "F"']);
    });

    it('makes HTML of XHTML', async () => {
      const item = await inEntry(
        '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p class="a&quot;b">1 &lt; 2<x:br/>' +
          '<x:img src="/a.png" alt=""/><!-- c --><![CDATA[<3]]></x:p><x:p/></x:div></content>',
      );
      expect(item.content?.html).to.equal(
        '<div><p class="a&#34;b">1 &#60; 2<br><img src="/a.png" alt="">&#60;3</p><p></p></div>',
      );
      expect(item.image?.url).to.equal('https://feeds.example/a.png');
    });
  });

  describe('without end', () => {
    const SIZE = 2 ** 20;
    const fill = (unit: string, length = SIZE) => unit.repeat(Math.ceil(length / unit.length));
    for (const [what, body] of [
      ['signs', `<rss>${fill('<')}`],
      ['tags without an end', `<rss>${fill('<a ')}`],
      ['tags with quotation marks', `<rss>${fill(`<a '"`)}`],
      ['ends', `<rss>${fill('</b>')}`],
      ['ends in the depth', `<rss>${'<a>'.repeat(60)}${fill('</b>')}`],
      ['comments', `<rss>${fill('<!--')}`],
      ['CDATA sections', `<rss>${fill('<![CDATA[')}`],
      ['instructions', `<rss>${fill('<?')}`],
      ['document types', fill('<!DOCTYPE')],
      ['a document type', `<!DOCTYPE ${fill('a')}`],
      ['attributes', `<rss ${fill('a="b" ')}>`],
      ['quotation marks', `<rss ${fill('""')}>`],
      ['white space', `<rss a${fill(' ')}`],
      ['numbers', rss(`<item><title>${fill('&#')}</title></item>`)],
      ['empty elements', rss(fill('<a/>'))],
      [
        'files',
        rss(`<item>${fill('<media:content url="a"/>')}<itunes:duration>${fill('1:')}</itunes:duration></item>`),
      ],
      ['pictures', rss(`<item>${fill('<media:content url="a.png"/>')}</item>`)],
      [
        'pictures in the text',
        rss(`<item><description><![CDATA[${fill('<img src="a" width="1">')}]]></description></item>`),
      ],
      ['sections in attributes', rss(`<item><description>${fill('<a b="<![CDATA["/>')}</description></item>`)],
      ['authors', rss(`<item><author>${fill('a@')}</author></item>`)],
      ['declarations', rss(fill('<a xmlns:b="c"/>'))],
      ['ampersands', rss(`<item><title>${fill('&')}</title></item>`)],
      ['an attribute', rss(`<item a="${fill('a ')}"/>`)],
      ['an attribute without an end', `<rss a="${fill('a ')}`],
      ['names', `<rss ${fill('a ')}>`],
      ['prefixes', rss(Array.from({ length: 60_000 }, (_, i) => `<a${i}:b/>`).join(''))],
      ['prefixes in one tag', `<rss ${Array.from({ length: 60_000 }, (_, i) => `xmlns:a${i}="b"`).join(' ')}></rss>`],
    ] as const) {
      it(`is done with a megabyte of ${what}`, async () => {
        await parseFeed(body, url).catch(() => undefined);
      });
    }

    it('gives up after more tags than anyone reads', async () => {
      expect(await outcome(`<rss>${'<a>b</a>'.repeat(250_000)}</rss>`)).to.contain('large');
    });

    it('reads 2,000 of 100,000 items', async () => {
      const items = Array.from({ length: 100_000 }, (_, i) => `<item><guid>${i}</guid></item>`).join('');
      const feed = await parseFeed(rss(items), url);
      expect([feed.items.length, feed.items.at(-1)?.id]).to.deep.equal([2000, '1999']);
    });
  });

  describe('whatever comes', () => {
    const tags = fc.constantFrom(
      ...['<rss>', '<feed>', '<channel>', '<item>', '<entry>', '<title>', '<link>', '<guid>', '<description>', '<a/>'],
      ...['</rss>', '</feed>', '</channel>', '</item>', '</entry>', '</title>', '</link>', '</guid>', '</description>'],
      ...[
        '<media:content url="',
        '<enclosure ',
        '<link rel=',
        'xml:base="',
        'xmlns="',
        'type="html"',
        '">',
        '/>',
        '<img src=',
      ],
      ...['<!DOCTYPE x [', '<![CDATA[', ']]>', '<!--', '-->', '<?', '?>', '&#x110000;', '&#xd800;', '&#9;', ']]&gt;'],
    );
    const soup = fc.array(fc.oneof(tags, fragments), { maxLength: 40 }).map((parts) => parts.join(''));

    it('any text gives a feed or a message', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            soup,
            soup.map(rss),
            soup.map((inside) => rss(`<item>${inside}</item>`)),
            soup.map(atom),
          ),
          async (body) => {
            await outcome(body);
          },
        ),
        { numRuns: 500 },
      );
    });

    it('any damage to a good feed gives a feed or a message', async () => {
      const sources = await Promise.all(pairs.map(text));
      const damage = fc.tuple(fc.constantFrom(...sources), fc.nat(), fc.nat(12), soup);
      await fc.assert(
        fc.asyncProperty(damage, async ([source, at, length, noise]) => {
          const start = at % source.length;
          await outcome(source.slice(0, start) + noise + source.slice(start + length));
        }),
        { numRuns: 500 },
      );
    });

    it('no feed that breaks off is taken for a whole one', async () => {
      for (const file of pairs) {
        const source = await text(file);
        const end = Math.max(
          ...['</rss>', '</feed>', '</rdf:RDF>', '</RSS>', '</a:feed>'].map((tag) => source.lastIndexOf(tag)),
        );
        await fc.assert(
          fc.asyncProperty(fc.integer({ min: source.indexOf('<'), max: end }), async (length) => {
            expect(await outcome(source.slice(0, length).trim())).to.be.a('string');
          }),
          { numRuns: 50 },
        );
      }
    });

    it('what is XML is read as the browser reads it', async () => {
      const good = fc.constantFrom(
        ...[
          'a',
          ' ',
          '\n',
          '&amp;',
          '&lt;',
          '&gt;',
          '&quot;',
          '&apos;',
          '&#38;',
          '&#x3C;',
          '&#169;',
          '&lt;b&gt;',
          'é',
          '漢',
        ],
        ...['😀', ']', '>', "'", '=', '/', '-->'],
      );
      const sections = fc.constantFrom('<![CDATA[<b>&amp;]]>', '<![CDATA[]]]]>', '<!-- &lt; -->', '<!--]]>-->', '"');
      const bad = fc.constantFrom('<![CDATA[', ']]>', '<!--', '<', '&');
      const many = (...pieces: { weight: number; arbitrary: fc.Arbitrary<string> }[]) =>
        fc.array(fc.oneof(...pieces), { maxLength: 10 }).map((parts) => parts.join(''));
      const content = many(
        { weight: 20, arbitrary: good },
        { weight: 10, arbitrary: sections },
        { weight: 1, arbitrary: bad },
      );
      const value = many({ weight: 1, arbitrary: good });
      const charset = () => import('../../../src/feed/formats/charset.js');
      const tools = {
        charset,
        ...words,
        excerpt,
        field,
        policy,
        resolve: linkUrl,
      };
      let compared = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(content, value), { minLength: 1, maxLength: 3 }), async (items) => {
          const body = rss(
            items
              .map(([id, value]) => `<item><guid>${id}</guid><enclosure a='' url='a' type = "${value}"/></item>`)
              .join(''),
          );
          const native = new DOMParser().parseFromString(body, 'text/xml');
          if (native.querySelector('parsererror')) return;
          compared++;
          const feed = await toJsonFeed(body, url, tools, body);
          if (typeof feed === 'string') throw new Error(feed);
          expect(
            (feed['items'] as { id: string; attachments: { mime_type: string }[] }[]).map(({ id, attachments }) => [
              id,
              attachments[0]?.mime_type,
            ]),
          ).to.deep.equal(
            [...native.querySelectorAll('item')].map((item) => [
              item.querySelector('guid')?.textContent?.trim(),
              item.querySelector('enclosure')?.getAttribute('type'),
            ]),
          );
        }),
        { numRuns: 1000 },
      );
      expect(compared).to.be.above(200);
    });
  });
});
