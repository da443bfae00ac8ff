import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import manifest from '../package.json' with { type: 'json' };

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // At the addresses that the stories name, which are those of the demo site.
  staticDirs: [
    { from: '../demo/feeds', to: '/demo/feeds' },
    { from: '../demo/pictures', to: '/demo/pictures' },
    { from: '../demo/films', to: '/demo/films' },
    { from: '../demo/files', to: '/demo/files' },
    { from: '../demo/crossing-transcript.html', to: '/demo/crossing-transcript.html' },
    { from: '../demo/site.css', to: '/demo/site.css' },
    // What the embed builder reads; hashes are there when the library has been built.
    { from: '../demo/dist/builder', to: '/demo/dist/builder' },
    ...(existsSync('dist/cdn') ? [{ from: '../dist/cdn', to: '/topic-elements' }] : []),
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar of preview.ts does what the first two do, on the column that holds the element instead of the window.
  features: {
    backgrounds: false,
    viewport: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    define: { ...vite.define, __VERSION__: JSON.stringify(manifest.version) },
    // Storybook's renderer would bring a second copy of lit.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js'],
    },
    // Storybook's own files are that large.
    build: { ...vite.build, chunkSizeWarningLimit: 1500 },
    plugins: [
      ...(vite.plugins ?? []),
      {
        // A name can be given to one class only, so new code of an element needs a new page.
        name: 'reload-elements',
        hotUpdate({ file }) {
          if (file.endsWith('.stories.ts')) return undefined;
          this.environment.hot.send({ type: 'full-reload' });
          return [];
        },
      },
    ],
  }),
};
export default config;
