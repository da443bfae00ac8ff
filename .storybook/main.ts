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
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar of preview.ts does what these do, on the column that holds the element instead of the window.
  features: { backgrounds: false, viewport: false },
  viteFinal: (vite) => ({ ...vite, define: { ...vite.define, __VERSION__: JSON.stringify(manifest.version) } }),
};
export default config;
