// Every story is a test: it renders, ends in the state that it names, says nothing in the console that it does not
// announce, stays within its column, and axe has nothing against it. Those that show what every element can look like
// are seen in both directions of writing, in every theme, in both colour schemes.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import * as argTypes from '@storybook/web-components/entry-preview-argtypes';
import * as renderer from '@storybook/web-components/entry-preview';
import { composeStories, composeStory, setProjectAnnotations } from 'storybook/preview-api';
import preview from '../.storybook/preview.ts';
import { snippet } from '../.storybook/snippet.ts';
import files from 'stories:all';

// Where Storybook finds a test runner that it knows, it switches animations off instead of waiting for their end.
globalThis.__vitest_browser__ = true;

const project = setProjectAnnotations([renderer, argTypes, preview]);

/** Content, and what stands in its place, as far as an element has it. */
const LOOKS = [['FromFeed', 'FromAttributes'], ['Loading'], ['Empty'], ['Error']];
/** In Arabic the content is Arabic too; everything else is the same on an Arabic page. */
const IN_ARABIC = { FromFeed: 'Arabic', FromAttributes: 'Arabic' };
const LANGUAGES = ['en', 'ar'];
const SURROUNDINGS = ['plain', 'institution', 'contrast'].flatMap((theme) =>
  ['light', 'dark'].map((scheme) => ({ theme, scheme })),
);

/** What is said in the console while `run` is under way. */
async function heard(run) {
  const { warn, error } = console;
  const said = [];
  console.warn = console.error = (...words) => void said.push(words.map(String).join(' '));
  try {
    await run();
  } finally {
    Object.assign(console, { warn, error });
  }
  return said;
}

async function settled(element, state) {
  expect(customElements.get(element.localName), `<${element.localName}> is defined`).to.exist;
  if (state !== 'loading') await element.updateComplete;
  if ('state' in element) await waitUntil(() => element.state === state, `its state is ${state}`);
  await nextFrame();
}

/** All of axe but what a theme can change; the rest of a page is the same in each. */
const sameInEachTheme = () => {
  const changing = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];
  const rules = globalThis.axe.getRules().map(({ ruleId }) => ruleId);
  return rules.filter((rule) => !changing.includes(rule));
};

/** Shows a story and holds it to what it says of itself. */
async function check(story, component, ignoredRules) {
  const { state = 'ready', warnings = [] } = story.parameters.expect ?? {};
  const canvasElement = document.createElement('div');
  document.body.append(canvasElement);
  try {
    const said = await heard(async () => {
      await story.run({ canvasElement });
      await settled(canvasElement.querySelector(component), state);
    });
    expect(said, said.join('\n')).to.have.lengthOf(warnings.length);
    warnings.forEach((warning, index) => expect(said[index]).to.include(warning));

    const [column] = canvasElement.querySelectorAll('.column');
    expect(column.scrollWidth, 'width of the content').to.be.at.most(column.clientWidth);
    await expect(canvasElement).to.be.accessible({ ignoredRules });
  } finally {
    canvasElement.remove();
  }
}

/** A story as it looks with something else in the toolbar. */
const within = (globals, story, meta, name) =>
  composeStory({ ...story, globals: { ...story.globals, ...globals } }, meta, project, name);

describe('canvas of the stories', () => {
  it('makes each of the surroundings a different one', async () => {
    const { default: meta, FromAttributes: story } = files['news-item.stories.ts'];
    const canvasElement = document.createElement('div');
    document.body.append(canvasElement);
    const looks = new Set();
    for (const globals of SURROUNDINGS.flatMap((each) => LANGUAGES.map((language) => ({ ...each, language })))) {
      await within(globals, story, meta, 'FromAttributes').run({ canvasElement });
      const item = canvasElement.querySelector(meta.component);
      await item.updateComplete;
      const kicker = getComputedStyle(item.shadowRoot.querySelector('[part=kicker]'));
      looks.add(`${kicker.direction} ${kicker.color} ${kicker.colorScheme}`);
    }
    canvasElement.remove();
    expect([...looks]).to.have.lengthOf(12);
  });
});

describe('snippets of the stories', () => {
  it('show what the story shows, items included', async () => {
    const items = [{ id: '1', title: 'A </script> in a title', summary: '<!--', url: 'https://example.org/1' }];
    const code = '<news-list heading="News" no-images=""></news-list>';
    const copied = snippet(code, { component: 'news-list', args: { heading: 'News', 'no-images': true, items } });
    expect(copied).to.match(/^<news-list heading="News" no-images>\n {2}<script type="application\/json">\n {4}\[\n/);
    expect(copied).to.match(/\n {4}\]\n {2}<\/script>\n<\/news-list>$/);
    const page = document.createElement('div');
    page.innerHTML = copied;
    document.body.append(page);
    try {
      const [element] = page.children;
      await element.updateComplete;
      expect(element.shadowRoot.querySelector('[part=headline]').textContent.trim()).to.equal('A in a title');
    } finally {
      page.remove();
    }
  });

  it('keep everything else, with style sheets as one writes them', () => {
    const css = '<style>\n          \n      .a { color: red; }\n        .b { color: red; }\n    </style>';
    const code = `${css}<quote-block class="a">\n      <p>\n        Words.\n      </p>\n    </quote-block>`;
    expect(snippet(code, { component: 'quote-block', args: { class: 'a' } })).to.equal(
      '<style>\n  .a { color: red; }\n    .b { color: red; }\n</style>\n<quote-block class="a">\n  <p>\n    Words.\n  </p>\n</quote-block>',
    );
  });
});

for (const [file, stories] of Object.entries(files)) {
  const { default: meta, ...own } = stories;
  const { component } = meta;

  describe(`stories of ${file}`, () => {
    for (const [name, story] of Object.entries(composeStories(stories, project, composeStory))) {
      it(name, () => check(story, component));
    }
  });

  describe(`surroundings of ${file}`, () => {
    if ('Styled' in own) {
      it('Styled, dark', () => check(within({ scheme: 'dark' }, own.Styled, meta, 'Styled'), component));
    }
    for (const names of LOOKS) {
      const name = names.find((candidate) => candidate in own);
      if (!name) continue;
      for (const language of LANGUAGES) {
        it(`${name}, ${language}`, async () => {
          const story = own[(language === 'ar' && IN_ARABIC[name]) || name];
          for (const [index, { theme, scheme }] of SURROUNDINGS.entries()) {
            const known = index === 0 ? undefined : sameInEachTheme();
            try {
              await check(within({ language, theme, scheme }, story, meta, name), component, known);
            } catch (error) {
              error.message = `${theme}, ${scheme}: ${error.message}`;
              throw error;
            }
          }
        });
      }
    }
  });
}
