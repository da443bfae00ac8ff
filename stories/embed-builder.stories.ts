import { waitFor } from 'storybook/test';
import css from '../demo/builder/builder.css?raw';
import { EmbedBuilder as Builder } from '../demo/builder/embed-builder.js';
import { type Story, type StoryMeta } from './support/story.js';

if (!customElements.get('embed-builder')) customElements.define('embed-builder', Builder);

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const meta: StoryMeta = {
  title: 'Embed builder',
  component: 'embed-builder',
  tags: ['!autodocs'],
};
export default meta;

/** The page of the demo site on which people who know no HTML make what they paste. */
export const EmbedBuilder: Story = {
  args: { elements: 'demo/dist/builder/elements.json', files: 'topic-elements/', samples: 'demo/feeds/' },
  async play({ canvasElement }) {
    await waitFor(
      () => {
        const { worst } = canvasElement.querySelector<HTMLElement>('.verdict')?.dataset ?? {};
        if (!worst || worst === 'none') throw new Error('The feed has not been examined yet.');
      },
      { timeout: 10_000 },
    );
  },
};
