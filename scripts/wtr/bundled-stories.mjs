// Serves test/stories.test.js bundled: Storybook's preview imports CommonJS packages, which no browser loads. In the
// bundle, the module `stories:all` has every file of stories, by its name.
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { define } from '../version.mjs';

const isStories = ({ path }) => path === '/test/stories.test.js';

const allStories = {
  name: 'all-stories',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^stories:all$/ }, ({ path }) => ({ path, namespace: 'stories' }));
    onLoad({ filter: /./, namespace: 'stories' }, () => {
      const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
      const imports = files.map((file, index) => `import * as _${index} from './stories/${file}';`);
      const names = files.map((file, index) => `'${file}': _${index}`);
      return { contents: `${imports.join('\n')}\nexport default { ${names.join(', ')} };`, resolveDir: '.' };
    });
  },
};

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
      // Those that the stories import are imported as text.
      loader: { '.css': 'text' },
      define: { ...define, 'process.env.NODE_ENV': '"test"' },
      plugins: [allStories],
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
};
