// Builds the apps against the package as it would be published: `npm run build`, then `node test/apps/build.mjs`.
// Installs their dependencies first, where package-lock.json asks for others than are there.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, here));
// npm is a script of the shell's on some systems.
const npm = (...args) => execFileSync('npm', args, { cwd: path('.'), shell: process.platform === 'win32' });

const lock = readFileSync(path('package-lock.json'), 'utf8');
const installed = path('node_modules/.installed-lock.json');
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  npm('ci', '--ignore-scripts', '--loglevel=error');
  writeFileSync(installed, lock);
}

// Its own dependencies are found further up, where those of the library's are: the same versions, and nothing to fetch.
const place = path('node_modules/topic-elements');
rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
const [{ filename }] = JSON.parse(
  npm('pack', path('../../'), '--ignore-scripts', '--json', '--loglevel=error').toString(),
);
execFileSync('tar', ['-xzf', filename, '-C', place, '--strip-components=1'], { cwd: path('.') });
rmSync(path(filename));

const [{ build }, { default: vue }, { svelte }, { default: solid }] = await Promise.all([
  import('vite'),
  import('@vitejs/plugin-vue'),
  import('@sveltejs/vite-plugin-svelte'),
  import('vite-plugin-solid'),
]);

/** Tags with a hyphen are no components of Vue's. */
const template = { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } };

const APPS = {
  react: { entry: 'main.tsx', plugins: [] },
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
