// Every story is a test: it renders, ends in the state that it names, says nothing in the console that it does not
// announce, stays within its column, and axe has nothing against it.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import * as argTypes from '@storybook/web-components/entry-preview-argtypes';
import * as renderer from '@storybook/web-components/entry-preview';
import { composeStories, composeStory, setProjectAnnotations } from 'storybook/preview-api';
import preview from '../.storybook/preview.ts';
import files from 'stories:all';

// Where Storybook finds a test runner that it knows, it switches animations off instead of waiting for their end.
globalThis.__vitest_browser__ = true;

const project = setProjectAnnotations([renderer, argTypes, preview]);

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

for (const [file, stories] of Object.entries(files)) {
  describe(`stories of ${file}`, () => {
    const { component } = stories.default;
    let canvasElement;

    beforeEach(() => {
      canvasElement = document.createElement('div');
      document.body.append(canvasElement);
    });
    afterEach(() => canvasElement.remove());

    for (const [name, story] of Object.entries(composeStories(stories, project, composeStory))) {
      const { state = 'ready', warnings = [] } = story.parameters.expect ?? {};

      it(name, async () => {
        const said = await heard(async () => {
          await story.run({ canvasElement });
          await settled(canvasElement.querySelector(component), state);
        });
        expect(said, said.join('\n')).to.have.lengthOf(warnings.length);
        warnings.forEach((warning, index) => expect(said[index]).to.include(warning));

        const [column] = canvasElement.querySelectorAll('.column');
        expect(column.scrollWidth, 'width of the content').to.be.at.most(column.clientWidth);
        await expect(canvasElement).to.be.accessible();
      });
    }
  });
}
