import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import elements from '../custom-elements.json' with { type: 'json' };
import { define } from '../src/define.js';
import { answerForFeedHost } from '../stories/support/feed-host.js';
import { render } from '../stories/support/story.js';
import { argTypesFrom } from './arg-types.js';
import { canvas, globalTypes, initialGlobals } from './canvas.js';
import { snippet } from './snippet.js';

setCustomElementsManifest(elements);
define();
answerForFeedHost();

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  render,
  decorators: [canvas],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, exclude: ['class'] },
    docs: {
      extractArgTypes: argTypesFrom(elements),
      source: { excludeDecorators: true, transform: snippet },
      codePanel: true,
      toc: { headingSelector: 'h2, h3' },
    },
    options: {
      storySort: { order: ['Embed builder', 'Page', ['topic-page', 'topic-feed', 'topic-hero'], 'Sections', 'Items'] },
    },
  },
};
export default preview;
