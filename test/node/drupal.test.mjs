// The components of the Drupal module as Drupal would render them: with PHP's Twig, checked by the validator of JSON Schema
// that Drupal uses. Drupal itself is not here; `SDC_SCHEMA=metadata.schema.json` checks against its own file, too.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import { allowedTags } from '../../scripts/drupal-tags.mjs';
import { propName, slotName } from '../../scripts/drupal-names.mjs';
import { readDescriptions } from '../../scripts/element-descriptions.mjs';
import { ENDINGS } from '../drupal/hostile.mjs';
import { MODULE, component, describeModule, lackOfTwig, render, renderAll } from '../drupal/php.mjs';

const lack = lackOfTwig();
if (lack && process.env.CI) throw new Error(lack);

const root = fileURLToPath(new URL('../../', import.meta.url));
const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const elements = readDescriptions();
const withFeed = elements.filter(({ attributes }) => attributes.some(({ name }) => name === 'feed'));

/** Whatever an editor, a migration or a stranger may have written. */
const HOSTILE = [
  ...ENDINGS,
  ...['text', 'html', 'urls'].flatMap((name) => json(`test/fixtures/hostile/${name}.json`)),
].map((text) => text.toWellFormed());

/** As it is in HTML that PHP has written: one kind of line end, and no null. */
const inHtml = (text) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');

/** The elements in some HTML, at any depth. */
function elementsIn(node) {
  const children = tree.getChildNodes(node) ?? [];
  const all = children.filter((child) => tree.isElementNode(child));
  return [...all, ...all.flatMap(elementsIn), ...all.flatMap((one) => (one.content ? elementsIn(one.content) : []))];
}
const parse = (html) => elementsIn(parseFragment(html));
const attributesOf = ({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

/** What a component prints on its own tag, but for what Drupal adds. */
function printed(html, tag) {
  const { 'data-component-id': id, ...own } = attributesOf(parse(html).find(({ tagName }) => tagName === tag));
  assert.equal(id, `topic_elements:${tag}`);
  return own;
}

const valueOf = ({ type, values }, text) => ({ choice: values?.[0], number: 3, boolean: true })[type] ?? text;
const propsOf = ({ attributes }, text) =>
  Object.fromEntries(attributes.map((attribute) => [propName(attribute.name), valueOf(attribute, text)]));
const expected = ({ attributes }, text) =>
  Object.fromEntries(
    attributes
      .map((attribute) => [attribute.name, valueOf(attribute, text)])
      .filter(([name, value]) => value !== '' || name === 'heading')
      .map(([name, value]) => [name, value === true ? '' : String(value)]),
  );

/** What is there that could run, or leads to what could. */
function active(html) {
  const SAFE = /^(?:https?:|mailto:|tel:|[^:/?#]*(?:[/?#]|$))/i;
  return parse(html).flatMap(({ tagName, attrs, childNodes }) => {
    const own = elements.some(({ tag }) => tag === tagName);
    const isData = tagName === 'script' && attrs.length === 1 && attrs[0].value === 'application/json';
    if (isData) JSON.parse(childNodes.map(({ value }) => value).join(''));
    const isKnown =
      own ||
      isData ||
      ['a', 'blockquote', 'div', 'em', 'figcaption', 'figure', 'img', 'li', 'p', 'small', 'time', 'ul'].includes(
        tagName,
      ) ||
      /^h[1-6]$/.test(tagName);
    const attributes = attrs.filter(
      ({ name, value }) =>
        /^on|^style$/.test(name) || /["'<>=\s]/.test(name) || (!own && /^(href|src)$/.test(name) && !SAFE.test(value)),
    );
    return [...(isKnown ? [] : [tagName]), ...attributes.map(({ name, value }) => `${tagName} ${name}=${value}`)];
  });
}

describe('the Drupal module', { skip: lack ?? false }, () => {
  let described;
  before(async () => {
    const schemas = process.env.SDC_SCHEMA ? [resolve(process.env.SDC_SCHEMA)] : [];
    described = await describeModule(MODULE, ...schemas);
  });

  test('has a component for every element', () => {
    assert.deepEqual(
      Object.keys(described.components),
      elements.map(({ tag }) => tag),
    );
  });

  for (const { tag, attributes, slots } of elements) {
    test(`says of ${tag} what Drupal has to know`, () => {
      const { definition, faults } = described.components[tag];
      assert.deepEqual(faults, []);
      const { properties } = definition.props;
      assert.ok(Object.keys(properties).every((name) => !name.includes('-')));
      for (const { name, type, values, default: standard } of attributes) {
        const prop = properties[propName(name)];
        const types = { choice: ['string'], number: ['number', 'integer'] }[type] ?? [type];
        assert.ok(types.includes(prop.type), name);
        assert.deepEqual(prop.enum, values);
        assert.equal(prop.default, standard);
      }
      assert.equal(Object.keys(properties).length, attributes.length + ('items' in properties ? 1 : 0));
      const names = slots.map(({ name }) => slotName(name));
      assert.deepEqual(Object.keys(definition.slots), names);
      const twig = readFileSync(join(MODULE, 'components', tag, `${tag}.twig`), 'utf8');
      assert.deepEqual(
        Array.from(twig.matchAll(/{% block (\w+) %}/g), ([, name]) => name),
        names,
      );
    });
  }

  test('has the libraries that its components ask for', async () => {
    const asked = Object.values(described.components).flatMap(
      ({ definition }) => definition.libraryOverrides.dependencies,
    );
    assert.deepEqual([...new Set(asked)], ['topic_elements/topic-elements']);
    assert.ok(described.libraries['topic-elements'].js['assets/topic-elements.js']);
    const [{ libraries }] = await renderAll([{ template: component('news-list', {}) }]);
    assert.deepEqual(libraries, asked.slice(0, 1));
  });

  test('prints no attribute that nobody has set', async () => {
    for (const { tag } of elements) assert.deepEqual(printed(await render(component(tag, {})), tag), {}, tag);
  });

  test('prints neither what is empty nor what is off', async () => {
    const jobs = elements.map(({ tag, attributes }) => {
      const props = Object.fromEntries(
        attributes.map(({ name, type }) => [propName(name), type === 'boolean' ? false : '']),
      );
      return { template: component(tag, props), context: props, development: false };
    });
    const answers = await renderAll(jobs);
    for (const [index, { tag, attributes }] of elements.entries()) {
      const wanted = attributes.some(({ name }) => name === 'heading') ? { heading: '' } : {};
      assert.deepEqual(printed(answers[index].html, tag), wanted, tag);
    }
  });

  test('hands every value on as it is, and nothing runs', async () => {
    const cases = elements.flatMap((element) => HOSTILE.map((text) => ({ element, text })));
    const answers = await renderAll(
      cases.map(({ element, text }) => {
        const props = propsOf(element, text);
        return {
          template: component(element.tag, props, '{{ text }}').replace(' } only', ', text: text } only'),
          context: { ...props, text },
        };
      }),
    );
    for (const [index, { element, text }] of cases.entries()) {
      const { html, error } = answers[index];
      assert.equal(error, undefined);
      assert.deepEqual(printed(html, element.tag), expected(element, inHtml(text)), `${element.tag}: ${text}`);
      assert.deepEqual(active(html), [], `${element.tag}: ${text}`);
    }
  });

  test('takes markup that Drupal has made for its text', async () => {
    const markup = { markup: 'Fees &amp; “<em class="a">loans</em>” "now" onclick=hit() &lt;b&gt;<!-- x -->' };
    const text = 'Fees & “loans” "now" onclick=hit() <b>';
    for (const element of elements) {
      const props = propsOf(element, markup);
      const html = await render(component(element.tag, props), props, false);
      assert.deepEqual(printed(html, element.tag), expected(element, text));
    }
    const html = await render(
      `{% set sign = '<i>' %}{% set heading %}Q&amp;A {{ sign }}{% endset %}${component('news-list', { heading: 1, limit: 1 }).replace('limit: limit', 'limit: 1')}`,
    );
    assert.deepEqual(printed(html, 'news-list'), { heading: 'Q&A <i>', limit: '1' });
  });

  test('is not led astray by values of other types, where Drupal does not check them', async () => {
    const cases = elements.flatMap((element) => ENDINGS.map((text) => ({ element, text })));
    const answers = await renderAll(
      cases.map(({ element, text }) => {
        const props = Object.fromEntries(element.attributes.map(({ name }) => [propName(name), text]));
        return { template: component(element.tag, props), context: props, development: false };
      }),
    );
    for (const [index, { element, text }] of cases.entries()) {
      assert.equal(answers[index].error, undefined, `${element.tag}: ${text}`);
      assert.deepEqual(active(answers[index].html), [], `${element.tag}: ${text}`);
    }
  });

  test('prints items for reading: films without posters, which their host would be asked for, and who is quoted', async () => {
    const image = 'https://films.example/poster.jpg';
    const read = async (tag, items) => {
      const html = await render(component(tag, { items }), { items });
      return /<\/script>(.*?)\s*<\/[\w-]+>\s*$/s.exec(html)[1].trim();
    };
    assert.equal(
      await read('video-card', [{ title: 'Film', image, external_url: 'https://films.example/1' }]),
      '<ul><li><h3><a href="https://films.example/1">Film</a></h3></li></ul>',
    );
    assert.equal(
      await read('resource-list', [{ title: 'Guide', attachments: [{ url: '/guide.pdf' }] }]),
      '<ul><li><h3><a href="/guide.pdf">Guide</a></h3></li></ul>',
    );
    const quoted = { content_text: 'Words.', authors: [{ name: 'Ana' }], _topic: { author_title: 'Chief' }, url: '/a' };
    assert.equal(
      await read('quote-block', [quoted]),
      '<figure><blockquote><p>Words.</p></blockquote><figcaption><a href="/a">Ana</a>, Chief</figcaption></figure>',
    );
  });

  test('embeds items as data that no text can end', async () => {
    const jobs = withFeed.flatMap(({ tag }, index) =>
      (index ? ENDINGS : HOSTILE).map((text) => {
        const items = [
          {
            id: text,
            title: text,
            url: text,
            summary: text,
            image: text,
            _topic: { kicker: text, image: { alt: text } },
          },
          { content_text: text, url: text },
          text,
        ];
        return { template: component(tag, { items, heading: text }), context: { items, heading: text } };
      }),
    );
    const answers = await renderAll(jobs.map((job) => ({ ...job, development: false })));
    for (const [index, { context }] of jobs.entries()) {
      const { html, error } = answers[index];
      assert.equal(error, undefined);
      assert.deepEqual(active(html), []);
      const [script, ...others] = parse(html).filter(({ tagName }) => tagName === 'script');
      assert.equal(others.length, 0);
      assert.deepEqual(JSON.parse(script.childNodes[0].value), context.items);
    }
  });

  test('refuses in development what no element can read', async () => {
    const refused = [
      ['news-list', { limit: '3' }, /limit: String value found/],
      ['news-list', { limit: 0 }, /limit: Must have a minimum value of 1/],
      ['news-list', { timeout: 0 }, /timeout: Must have a minimum value of 1/],
      ['news-list', { refresh: 1.5 }, /refresh: .*integer/],
      ['area-of-work-grid', { collapse: 1001 }, /collapse: Must have a maximum value of 1000/],
      ['video-card', { src: '/a.mp4', duration: 90.5 }, /duration: .*integer/],
      ['news-list', { heading_level: 7 }, /heading_level: Must have a maximum value of 6/],
      ['news-list', { loading: 'later' }, /loading: Does not have a value in the enumeration/],
      ['news-list', { no_images: 'yes' }, /no_images: String value found/],
      ['news-list', { items: ['a'] }, /items\[0\]: String value found/],
      ['news-item', { headline: null }, /headline: NULL value found/],
    ];
    for (const [tag, props, message] of refused) {
      await assert.rejects(render(component(tag, props), props), message);
    }
  });

  test('lets the page add classes and other attributes', async () => {
    const html = await render(
      "{{ include('topic_elements:news-list', { attributes: create_attribute({ id: 'news' }).addClass('wide', 'x'), feed: '/a' }, with_context = false) }}",
    );
    assert.deepEqual(printed(html, 'news-list'), { id: 'news', class: 'wide x', feed: '/a' });
  });

  test('has headings as deep as is asked for, and none below the sixth level', async () => {
    const items = [{ title: 'A' }];
    for (const [level, wanted] of [
      [1, ['h1', 'h2']],
      [5, ['h5', 'h6']],
      [6, ['h6', 'h6']],
      [undefined, ['h2', 'h3']],
    ]) {
      const props = { items, heading: 'News', ...(level && { heading_level: level }) };
      const html = await render(component('news-list', props), props);
      const headings = parse(html).filter(({ tagName }) => /^h\d/.test(tagName));
      assert.deepEqual(
        headings.map(({ tagName }) => tagName),
        wanted,
      );
    }
  });

  test('has pictures with a text alternative, and none where none are wanted', async () => {
    const items = [{ title: 'A', image: '/a.png', _topic: { image: { alt: 'An “A”' } } }];
    const hero = { headline: 'A', image: '/a.png', image_alt: 'An “A”' };
    for (const [tag, props] of [
      ['news-list', { items }],
      ['topic-hero', hero],
    ]) {
      const pictures = async (given) =>
        parse(await render(component(tag, given), given))
          .filter(({ tagName }) => tagName === 'img')
          .map((img) => attributesOf(img));
      assert.deepEqual(await pictures(props), [
        {
          src: '/a.png',
          alt: 'An “A”',
          width: '320',
          loading: 'lazy',
          decoding: 'async',
          referrerpolicy: 'no-referrer',
        },
      ]);
      assert.deepEqual(await pictures({ ...props, no_images: true }), []);
    }
  });

  test('puts what belongs into a named slot there, and nothing where there is nothing', async () => {
    const filled = await render(
      `{% embed 'topic_elements:topic-hero' with { headline: 'A' } only %}{% block breadcrumb %}{{ include('topic_elements:topic-breadcrumb', { content: link }, with_context = false) }}{% endblock %}{% endembed %}`,
    );
    const slotted = parse(filled).find((one) => attributesOf(one).slot === 'breadcrumb');
    assert.deepEqual(
      elementsIn(slotted).map(({ tagName }) => tagName),
      ['topic-breadcrumb'],
    );
    assert.ok(!/slot="breadcrumb"/.test(await render(component('topic-hero', { headline: 'A' }), { headline: 'A' })));
  });

  describe('and the embed builder', () => {
    let folder, drupal;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'drupal-'));
      const outfile = join(folder, 'drupal.mjs');
      await build({
        entryPoints: [join(root, 'demo/builder/snippets/drupal.ts')],
        bundle: true,
        format: 'esm',
        outfile,
        logLevel: 'error',
      });
      ({ drupal } = await import(pathToFileURL(outfile).href));
    });
    after(() => rmSync(folder, { recursive: true }));

    test('mean the same props', async () => {
      const cases = elements.flatMap((element, index) =>
        (index ? ENDINGS : HOSTILE).map((text) => ({ element, text })),
      );
      const snippet = ({ tag, attributes }, text) =>
        drupal(
          {
            tag,
            attributes: attributes.map((one) => [one.name, valueOf(one, text)]),
            lang: 'fr',
            dir: 'ltr',
            colours: [],
            base: '/',
          },
          () => undefined,
        ).find(({ id }) => id === 'twig').code;
      const answers = await renderAll(cases.map(({ element, text }) => ({ template: snippet(element, text) })));
      for (const [index, { element, text }] of cases.entries()) {
        assert.equal(answers[index].error, undefined, text);
        assert.deepEqual(
          printed(answers[index].html, element.tag),
          expected(element, inHtml(text)),
          `${element.tag}: ${text}`,
        );
      }
    });
  });

  test('has tags for text formats in its recipe', () => {
    const recipe = readFileSync(join(root, 'docs/recipes/drupal.md'), 'utf8');
    for (const line of allowedTags(elements)) assert.ok(recipe.includes(`\n${line}\n`), line);
    assert.ok(allowedTags(elements).every((line) => !/\son\w+|style/.test(line)));
  });
});
