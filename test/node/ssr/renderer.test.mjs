// What is baked of each element, of each source, in each language and format.
import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { describe, mock, test } from 'node:test';
import { TopicRenderer } from '../../../dist/ssr/renderer.js';
import { FEED, Baker, bake, feedOf, given, item, list, text, texts } from './support.mjs';

const demo = (language = '') => text(`demo/feeds/labour-migration${language && `.${language}`}.json`).then(JSON.parse);
const inside = (html) => html.replace(/(<\/template>)(?!.*<\/template>).*$/s, '$1');

describe('each element is rendered', () => {
  const LISTS = { 'news-list': 'news', 'focus-card': 'focus', 'quote-block': 'quote', 'area-of-work-grid': 'areas', 'resource-list': 'resources', 'video-card': 'watch', 'event-list': 'events' }; // prettier-ignore
  for (const [tag, section] of Object.entries(LISTS)) {
    test(`${tag}, of its feed and of a provider`, async () => {
      const feed = await demo();
      const expected = feed.items.filter(({ _topic }) => [_topic.section].flat().includes(section));
      assert.ok(expected.length > 0);
      for (const html of [
        list(`section="${section}"`, '', tag),
        `<topic-feed src="${FEED}"><${tag} section="${section}"></${tag}></topic-feed>`,
      ]) {
        const said = texts(await bake(html, given(feed))).join(' ');
        for (const { title, content_text: body } of expected) {
          const words = (title ?? body ?? '').replace(/&amp;/g, '&');
          assert.ok(said.replaceAll('&amp;', '&').includes(words), words);
        }
      }
    });
  }

  for (const [tag, expected] of [
    ['topic-hero', 'Fair rules for everyone who crosses a border to work'],
    ['topic-breadcrumb', 'Topics'],
    ['topic-footer', 'Terms of use'],
    ['topic-page', 'Latest news'],
  ]) {
    test(`${tag}, of its feed and of a provider`, async () => {
      for (const html of [list('', '', tag), `<topic-feed src="${FEED}"><div><${tag}></${tag}></div></topic-feed>`])
        assert.ok(texts(await bake(html, given(await demo()))).includes(expected));
    });
  }

  for (const [html, expected] of [
    ['<news-item headline="One" href="/1" published="2026-10-05">Text</news-item>', ['One', 'October 5, 2026', 'Text']],
    [
      '<news-list><news-item headline="One"></news-item><news-item><a href="/2">Two</a></news-item></news-list>',
      ['One', 'Two'],
    ],
    ['<focus-card headline="One" summary="Text"></focus-card>', ['One', 'Text']],
    ['<quote-block quote="Said so." author="Ann" author-title="Chair"></quote-block>', ['Said so.', 'Ann', 'Chair']],
    ['<area-of-work headline="One">Text</area-of-work>', ['One', 'Text']],
    [
      '<resource-item headline="One" href="/1.pdf" format="application/pdf" size="2048"></resource-item>',
      ['One', 'PDF'],
    ],
    ['<event-item headline="One" start="2030-01-02" venue="Rome"></event-item>', ['One', 'Rome']],
    ['<video-card src="/a.mp4" headline="Film"></video-card>', ['Film']],
    ['<topic-hero headline="Title" tagline="Line"></topic-hero>', ['Title', 'Line']],
    ['<topic-breadcrumb><a href="/">Home</a><a href="/a">Here</a></topic-breadcrumb>', ['Home', 'Here']],
    ['<topic-footer copyright="© 2026"><a href="/a">Terms</a></topic-footer>', ['© 2026', 'Terms']],
    ['<news-list><script type="application/json">[{"id":1,"title":"One"}]</script></news-list>', ['One']],
  ]) {
    test(`${/[\w-]+/.exec(html)[0]}, of what stands in it: ${expected[0]}`, async () => {
      const said = texts(inside(await bake(html, given())));
      for (const words of expected) assert.ok(said.includes(words), `${words} in ${said.join('|')}`);
    });
  }

  test('with its own content rather than that of a provider, and its own feed rather than that', async () => {
    const html = `<topic-feed src="${FEED}"><news-list><news-item headline="Own"></news-item></news-list></topic-feed>`;
    assert.ok(texts(inside(await bake(html, given()))).includes('Own'));
  });

  test('not at all where it has nothing', async () => {
    const html =
      '<news-list></news-list><quote-block><p>?</p></quote-block><news-item></news-item><topic-page><p>Ours</p></topic-page>';
    const baked = await bake(html, given());
    assert.equal(baked.includes('<topic-page><p>Ours</p></topic-page>'), true);
  });
});

describe('attributes', () => {
  const shown = (html) => [...html.matchAll(/Item (\d+)/g)].map(([, id]) => Number(id));
  const many = feedOf(
    Array.from({ length: 6 }, (_, i) =>
      item(i, {
        tags: [i % 2 ? 'odd' : 'even'],
        image: 'https://feeds.example/a.png',
        _topic: { section: i < 3 ? 'a' : 'b' },
      }),
    ),
    { _topic: { sections: [{ id: 'a', type: 'news-list', heading: 'Section A', limit: 2 }] } },
  );
  const rendered = async (attributes) => inside(await bake(list(attributes), given(many)));

  for (const [attributes, expected] of [
    ['limit="2"', [0, 1]],
    ['limit="-1"', [0, 1, 2, 3, 4, 5]],
    ['section="b"', [3, 4, 5]],
    ['section="a"', [0, 1]],
    ['section="a" limit="3"', [0, 1, 2]],
    ['tag="odd"', [1, 3, 5]],
    ['section="b" tag="odd" limit="1"', [3]],
  ]) {
    test(attributes, async () => {
      const warn = mock.method(console, 'warn', () => undefined);
      assert.deepEqual([...new Set(shown(await rendered(attributes)))], expected);
      warn.mock.restore();
    });
  }

  test('headings and their levels', async () => {
    assert.match(await rendered('section="a"'), /<h2 [^>]*part="heading".*?Section A.*?<h3 part="headline"/s);
    assert.match(await rendered('section="a" heading-level="4"'), /<h4 [^>]*part="heading".*?<h5 part="headline"/s);
    assert.doesNotMatch(await rendered('section="a" heading=""'), /part="heading"/);
    assert.match(await rendered('heading="&lt;b&gt; &amp;amp;"'), /&lt;b&gt; &amp;amp;/);
  });

  test('no pictures', async () => {
    assert.match(await rendered(''), /<img/);
    assert.doesNotMatch(await rendered('no-images'), /<img/);
  });

  for (const [name, value] of [
    ['limit', '-2'],
    ['refresh', 'soon'],
    ['loading', 'later'],
  ])
    test(`tells that ${name}="${value}" is wrong`, async () => {
      const warn = mock.method(console, 'warn', () => undefined);
      await rendered(`${name}="${value}"`);
      const said = warn.mock.calls.map(({ arguments: [words] }) => words);
      warn.mock.restore();
      assert.equal(said.length, 1);
      assert.ok(said[0].startsWith(`[topic-elements] <news-list ${name}="${value}">: expected `), said[0]);
    });

  for (const attribute of ['loading="lazy"', 'refresh="1"', 'persist', 'debug', 'timeout="1"']) {
    test(`${attribute} changes nothing here`, async () =>
      assert.equal(shown(await rendered(attribute)).length, shown(await rendered('')).length));
  }
});

describe('languages', () => {
  for (const [language, again] of [
    ['ar', /أكتوبر/],
    ['es', /octubre/],
    ['fr', /octobre/],
    ['ru', /октября/],
    ['zh', /10月/],
    ['en', /October/],
  ]) {
    test(`of the page: ${language}`, async () => {
      const feed = await demo(language === 'en' ? '' : language);
      const said = texts(await bake(`<!doctype html><html lang="${language}"><body>${list()}`, given(feed))).join('\n');
      assert.match(said, again);
    });
  }

  test('of a feed in another one than the page are marked', async () => {
    assert.match(
      await bake(`<!doctype html><html lang="en"><body>${list('limit="1"')}`, given(await demo('ar'))),
      /<article class="card" lang="ar"/,
    );
  });

  test('of the nearest element around, through shadow roots', async () => {
    const html = `<section lang="fr"><div><template shadowrootmode="open">${list()}</template></div></section>`;
    assert.match(await bake(html, given(feedOf([item(1, { date_published: '2026-10-05' })]))), /5 octobre 2026/);
  });
});

describe('formats', () => {
  for (const name of [
    'rss-2.feed.xml',
    'rss-1.feed.xml',
    'atom.feed.xml',
    'wordpress.feed.json',
    'drupal.feed.json',
    'json-ld-list.feed.json',
    'native.feed.json',
  ]) {
    test(name, async () => {
      const baked = await bake(list(), given(await text(`test/fixtures/${name}`)));
      const { items } = JSON.parse(await text(`test/fixtures/${name.replace(/\.feed.*/, '.model.json')}`));
      for (const { headline } of items)
        if (headline && !/[&<>"]/.test(headline)) assert.ok(texts(baked).includes(headline), headline);
    });
  }

  test('a list of 600', async () => {
    const baked = inside(await bake(list(), given(feedOf(Array.from({ length: 600 }, (_, id) => item(id))))));
    assert.equal(baked.match(/<li part="item">/g).length, 600);
  });
});

describe('structured data of own content', () => {
  // As the same elements have it in browsers, see test/elements/shared/jsonld.test.ts.
  const described = async (html) => {
    const script = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(await bake(html, given()));
    return script && JSON.parse(script[1]);
  };
  const UNSAID =
    '<!-- a note --><style>p { color: red }</style><noscript><p>Without</p></noscript><p slot="breadcrumb">Home</p>';

  test('has the introduction that stands in a hero', async () => {
    const { name, description } = await described(
      `<topic-hero jsonld headline="T">${UNSAID}<p>Intro <b>of</b> it.</p></topic-hero>`,
    );
    assert.deepEqual([name, description], ['T', 'Intro of it.']);
  });

  test('has the words that stand in a quotation, and those of its attribute rather', async () => {
    const quote = (attributes) =>
      described(`<quote-block jsonld author="Ann" ${attributes}>${UNSAID}<p>Not a <i>contract</i>.</p></quote-block>`);
    assert.equal((await quote('')).text, 'Not a contract.');
    assert.equal((await quote('quote="Said so."')).text, 'Said so.');
  });

  test('has what stands in items, and nothing that stands beside them', async () => {
    const html = `<news-list jsonld><p>Beside</p><news-item headline="One">${UNSAID}<p>Words of one.</p></news-item></news-list>`;
    const { itemListElement } = await described(html);
    assert.equal(itemListElement[0].item.description, 'Words of one.');
    const film = await described('<video-card jsonld headline="F" src="/a.mp4"><p>Stands in</p></video-card>');
    assert.equal(film.description, undefined);
  });
});

test('several prefixes live in one process', async () => {
  const feeds = { [FEED]: feedOf([item(1)]) };
  const options = { baseUrl: 'https://host.example/' };
  for (const prefix of ['a-', 'b-', '']) {
    const html = await new Baker({ feeds, prefix }).bake(
      `<${prefix}topic-page feed="${FEED}"></${prefix}topic-page>`,
      options,
    );
    assert.match(html, new RegExp(`<${prefix}news-list [^>]*>.*Item 1`, 's'));
  }
});

test('a warning shows the name of an element, not what is in it', () => {
  assert.equal(inspect(new TopicRenderer('news-list').element), '<news-list>');
});
