import { expect } from '@open-wc/testing';
import * as escape from '../../../demo/builder/escape.js';
import { snippets } from '../../../demo/builder/snippets/snippets.js';
import type { Embed } from '../../../demo/builder/embed.js';
import { FORMS, type Form } from '../../../demo/builder/wishes.js';
import { payloads } from '../../commands.js';
import { embed, parsed } from './support.js';

/** Nothing can say NUL in HTML. */
const HOSTILE = [
  ...(await payloads()).flat().map((text) => text.replaceAll('\0', '')),
  'https://example.org/feed?a=1&amp;b=2&copy=3#"\'',
  '{{ 7 * 7 }} {% raw %} {# note #} #{7*7} ${7*7} {%- endraw -%}',
  `"] [evil a='1'] \\"\\' \\n \\`,
  "' ~ constant('X') ~ '",
  '</script><!--',
  'a\u2028b\u2029c',
  '*/ }',
];

const integrity = (file: string) => `sha384-${file.length}`;
const code = (form: Form, wanted: Embed, id: string) =>
  snippets(form, wanted, integrity).find((piece) => piece.id === id)?.code ?? '';
/** With text in each place that takes any. */
const hostile = (text: string): Embed => ({
  ...embed,
  attributes: [
    ['feed', text],
    ['heading', text],
    ['limit', 3],
    ['no-images', true],
  ],
  base: text,
  fallback: { title: text, url: text },
});
/** As the parser of HTML sees line breaks in attributes. */
const asHtml = (text: string) => text.replace(/\r\n?/g, '\n');

function expectTag(markup: string, text: string): void {
  const body = parsed(markup);
  const [list, ...others] = body.querySelectorAll('news-list');
  expect(others).to.have.lengthOf(0);
  expect(body.querySelectorAll('*')).to.have.lengthOf(3);
  expect(list?.getAttribute('feed')).to.equal(asHtml(text));
  expect(list?.getAttribute('heading')).to.equal(asHtml(text));
  expect([...(list?.attributes ?? [])].map(({ name }) => name)).to.deep.equal([
    'feed',
    'heading',
    'limit',
    'no-images',
  ]);
  const link = list?.querySelector('a');
  expect(link?.textContent).to.equal(asHtml(text));
  expect(link?.getAttribute('href')).to.equal(asHtml(text));
}

describe('snippets', () => {
  describe('html', () => {
    it('is the script with its hash, and the element with a way on', () => {
      const wanted: Embed = {
        ...embed,
        attributes: [...embed.attributes, ['limit', 3], ['no-images', true]],
        fallback: { title: 'News', url: 'https://example.org/' },
      };
      expect(code('html', wanted, 'page')).to.equal(
        [
          '<script type="module" src="/topic-elements/topic-elements.js" integrity="sha384-17" crossorigin="anonymous"></script>',
          '',
          '<news-list feed="https://example.org/feed.json" limit="3" no-images>',
          '  <p><a href="https://example.org/">News</a></p>',
          '</news-list>',
        ].join('\n'),
      );
    });

    it('brings the preset, the language and the colours', () => {
      const wanted: Embed = {
        ...embed,
        lang: 'ar',
        dir: 'rtl',
        theme: 'contrast',
        colours: [['--topic-color', '#112233']],
      };
      const markup = code('html', wanted, 'page');
      expect(markup).to.match(
        /^<link rel="stylesheet" href="\/topic-elements\/themes\/contrast.css" integrity="sha384-/,
      );
      expect(markup).to.include(' lang="ar" dir="rtl">');
      expect(code('html', wanted, 'style')).to.equal('news-list {\n  --topic-color: #112233;\n}');
      expect(markup).to.not.include('style=');
    });

    it('has no hash where none is known', () => {
      const [page] = snippets('html', embed, () => undefined);
      expect(page?.code).to.not.include('integrity');
    });

    it('says an empty heading', () => {
      const wanted: Embed = { ...embed, attributes: [['heading', '']] };
      expect(code('html', wanted, 'page')).to.include('<news-list heading="">');
    });

    it('means what was typed, whatever that is', () => {
      for (const text of HOSTILE) {
        const markup = code('html', hostile(text), 'page');
        const tag = markup.slice(markup.indexOf('<news-list'));
        expectTag(tag, text);
        const script = parsed(markup).ownerDocument.querySelector('script');
        expect(script?.getAttribute('src')).to.equal(`${asHtml(text)}topic-elements.js`);
      }
    });
  });

  describe('eleventy', () => {
    it('adds the plugin', () => {
      expect(code('eleventy', embed, 'config'))
        .to.include("from 'topic-elements/eleventy'")
        .and.to.include('addPlugin');
    });

    it('means the same, and is no code of templates', () => {
      for (const text of HOSTILE) {
        const markup = code('eleventy', hostile(text), 'template');
        expect(markup).to.not.match(/\{\{|\{%|\{#|\}\}|%\}/);
        expectTag(markup.slice(markup.indexOf('<news-list')), text);
      }
    });
  });

  describe('wordpress', () => {
    it('is one shortcode', () => {
      const wanted: Embed = {
        ...embed,
        attributes: [...embed.attributes, ['limit', 3], ['tag', 'ports'], ['debug', true]],
      };
      expect(code('wordpress', wanted, 'shortcode')).to.equal(
        '[topic_news_list feed="https://example.org/feed.json" limit="3" tag="ports" debug="true"]',
      );
    });

    it('says the language around it', () => {
      expect(code('wordpress', { ...embed, lang: 'ar', dir: 'rtl' }, 'shortcode')).to.match(
        /^<div lang="ar" dir="rtl">\[topic_news_list .*\]<\/div>$/,
      );
    });

    it('ends nowhere in the middle, and means the same', () => {
      // What WordPress itself looks for: wp-includes/shortcodes.php, get_shortcode_atts_regex().
      const pattern = /([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)/g;
      for (const text of HOSTILE) {
        const [, inside = ''] =
          /^\[topic_news_list ([^[\]<>\\]*)\]$/.exec(code('wordpress', hostile(text), 'shortcode')) ?? [];
        const read = Object.fromEntries(Array.from(inside.matchAll(pattern), ([, name, value = '']) => [name, value]));
        expect(Object.keys(read)).to.deep.equal(['feed', 'heading', 'limit', 'no-images']);
        expect(parsed(`<p title="${read.feed}">`).querySelector('p')?.title).to.equal(text);
      }
    });
  });

  describe('drupal', () => {
    it('includes the component', () => {
      const wanted: Embed = {
        ...embed,
        attributes: [...embed.attributes, ['limit', 3], ['heading-level', 4], ['no-images', true]],
      };
      expect(code('drupal', wanted, 'twig')).to.equal(
        "{{ include('topic_elements:news-list', { feed: 'https://example.org/feed.json', limit: 3, heading_level: 4, no_images: true }, with_context = false) }}",
      );
    });

    it('has strings that end where they should', () => {
      // Twig's own pattern, src/Lexer.php: REGEX_STRING. It then applies stripcslashes().
      const string = /'([^'\\]*(?:\\.[^'\\]*)*)'/gs;
      for (const text of HOSTILE) {
        const line = code('drupal', hostile(text), 'twig');
        const strings = Array.from(line.matchAll(string), ([, inside = '']) => inside.replace(/\\([\\'])/g, '$1'));
        expect(strings).to.deep.equal(['topic_elements:news-list', text, text]);
        expect(line.replace(string, "''")).to.equal(
          "{{ include('', { feed: '', heading: '', limit: 3, no_images: true }, with_context = false) }}",
        );
      }
    });
  });

  describe('react', () => {
    it('is a component', () => {
      const wanted: Embed = { ...embed, attributes: [...embed.attributes, ['limit', 3], ['no-images', true]] };
      expect(code('react', wanted, 'component')).to.equal(`import 'topic-elements/news-list';
import type {} from 'topic-elements/types/react';

export function NewsList() {
  return (
    <news-list
      feed="https://example.org/feed.json"
      limit={3}
      no-images
    ></news-list>
  );
}`);
    });

    it('has expressions where JSX reads otherwise than HTML', () => {
      expect(escape.jsxValue('plain')).to.equal('"plain"');
      for (const text of HOSTILE) {
        const value = escape.jsxValue(text);
        const [, expression] = /^\{(.*)\}$/s.exec(value) ?? [];
        if (expression) expect(JSON.parse(expression)).to.equal(text);
        else expect(value).to.equal(`"${text}"`);
        if (/["&{}<>\\\u2028]/.test(text)) expect(expression).to.be.a('string');
        expect(value).to.not.match(/[\u2028\u2029\n]/);
      }
    });
  });

  it('allow the preset where it comes from: the folder that is linked, or the site with the code of its own', () => {
    const wanted: Embed = { ...embed, theme: 'contrast', base: 'https://cdn.example/lib/' };
    const styles = (form: Form) => /style-src ([^;]*)/.exec(code(form, wanted, 'policy'))?.[1];
    for (const form of FORMS) {
      const linked = snippets(form, wanted, integrity).some((piece) =>
        piece.code.includes('href="https://cdn.example'),
      );
      expect(styles(form), form).to.equal(linked ? 'https://cdn.example' : "'self'");
    }
  });

  it('end with the policy, in each form', () => {
    for (const form of FORMS) {
      expect(snippets(form, embed, integrity).at(-1)).to.deep.equal({
        id: 'policy',
        code: "script-src 'self'; connect-src https://example.org",
      });
    }
  });
});
