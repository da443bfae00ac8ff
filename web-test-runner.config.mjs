// The tests that run in browsers. One file in one engine: BROWSERS=chrome npx wtr --files test/harness.test.ts
import { defaultReporter } from '@web/test-runner';
import { findBrowsers } from './scripts/browsers.mjs';
import { bundledStoriesPlugin } from './scripts/wtr/bundled-stories.mjs';
import { commandsPlugin } from './scripts/wtr/commands.mjs';
import { countsReporter } from './scripts/wtr/counts.mjs';
import { hostPages, hostPagesPlugin } from './scripts/wtr/host-pages.mjs';
import { testServerPlugin } from './scripts/wtr/test-server.mjs';
import { typescriptPlugin } from './scripts/wtr/typescript.mjs';
import { visualPlugin } from './scripts/wtr/visual.mjs';

const browsers = await findBrowsers();
for (const { engine, path } of browsers) console.log(`${engine}: ${path ?? 'missing, not tested'}`);

export default {
  files: ['test/**/*.test.{ts,js}', '!test/apps/**'],
  browsers: browsers.flatMap(({ launcher }) => launcher ?? []),
  // Pages share the window's focus, so one at a time in each browser; two browsers keep two cores busy.
  concurrentBrowsers: 2,
  concurrency: 1,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [hostPages],
  plugins: [testServerPlugin, hostPagesPlugin, bundledStoriesPlugin, typescriptPlugin, commandsPlugin, visualPlugin],
  reporters: [defaultReporter(), countsReporter(process.env.TEST_COUNTS)],
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 600_000,
  browserStartTimeout: 120_000,
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcovonly', 'text-summary'] },
  // Lit's development build says so once per page; marked as said, it leaves the console to the tests.
  // A rejection that nobody handles would only be logged: as an error it fails the test that runs.
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Tests</title>
        <script>
          globalThis.propertySeed = ${Number(process.env.PROPERTY_SEED) || 20_261_122};
          globalThis.litIssuedWarnings = new Set(['dev-mode']);
          addEventListener('unhandledrejection', (event) => reportError(event.reason));
        </script>
      </head>
      <body>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
};
