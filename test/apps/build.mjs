// Builds the apps against the package as it would be published: `npm run build`, then `node test/apps/build.mjs`.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import './install.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

const [{ build }, { default: vue }, { svelte }, { default: solid }, { linker }] = await Promise.all([
  import('vite'),
  import('@vitejs/plugin-vue'),
  import('@sveltejs/vite-plugin-svelte'),
  import('vite-plugin-solid'),
  import('./angular/linker.mjs'),
]);

/** Tags with a hyphen are no components of Vue's. */
const template = { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } };

/** The one app whose templates are compiled, and checked, before it is bundled. */
const ngc = path('node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');
execFileSync(process.execPath, [ngc, '-p', path('angular/tsconfig.json')], { stdio: 'inherit' });

const APPS = {
  angular: { entry: '../dist/compiled/angular/main.js', plugins: [linker] },
  react: { entry: 'main.tsx', plugins: [] },
  'react-18': { entry: 'main.tsx', plugins: [] },
  preact: { entry: 'main.tsx', plugins: [] },
  vue: { entry: 'main.ts', plugins: [vue({ template })] },
  svelte: { entry: 'main.ts', plugins: [svelte({ configFile: false })] },
  solid: { entry: 'main.tsx', plugins: [solid()] },
};

for (const [name, { entry, plugins }] of Object.entries(APPS)) {
  await build({
    root: path(name),
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: path(`dist/${name}`),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: path(`${name}/${entry}`), output: { entryFileNames: 'main.js' } },
    },
  });
}
