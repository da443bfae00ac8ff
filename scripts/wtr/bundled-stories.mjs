// Serves test/stories.test.js bundled: Storybook's preview imports CommonJS packages, which no browser loads.
import { build } from 'esbuild';
import { define } from '../version.mjs';

const isStories = ({ path }) => path.endsWith('/stories.test.js');

export const bundledStoriesPlugin = {
  name: 'bundled-stories',
  resolveMimeType: (context) => (isStories(context) ? 'js' : undefined),
  async serve(context) {
    if (!isStories(context)) return;
    const { outputFiles } = await build({
      entryPoints: [`.${context.path}`],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      sourcemap: 'inline',
      conditions: ['browser'],
      define: { ...define, 'process.env.NODE_ENV': '"test"' },
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
};
