// One sample: a page in a context of its own, so with nothing in any cache, and what the main thread did in it.
import { createRequire } from 'node:module';
import { chrome } from '../scripts/chrome.mjs';

const { default: puppeteer } = await import(
  createRequire(new URL('../package.json', import.meta.url)).resolve('puppeteer-core')
);

/** What is told of a task, and what Chromium calls it. */
const PARTS = {
  task: 'TaskDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
};

export async function launch() {
  const options = await chrome();
  if (!options) throw new Error('No Chrome or Chromium was found: set CHROME_PATH.');
  return puppeteer.launch({
    ...options,
    headless: true,
    protocolTimeout: 60_000,
    defaultViewport: { width: 1280, height: 900 },
    // Nothing but the page may take time: no throttling of timers, no translation, no collector that runs when it likes.
    args: [...options.args, '--disable-background-timer-throttling', '--disable-renderer-backgrounding'],
  });
}

/**
 * Opens a page and hands it to `use`.
 *
 * @param use  Gets `evaluate` (an expression, awaited), `task` (the same; answers with its main-thread time, and that of
 *   style and layout in it, in milliseconds of processor time), `cdp`.
 */
export async function inPage(browser, url, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const cdp = await page.createCDPSession();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    // Thread ticks: what others do on the machine is not counted.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    const evaluate = async (expression) => {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) {
        const { exception, text } = exceptionDetails;
        throw new Error([exception?.description ?? text, ...errors].join('\n'));
      }
      return result.value;
    };
    const durations = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
    };
    const task = async (expression) => {
      const before = await durations();
      await evaluate(expression);
      const after = await durations();
      return Object.fromEntries(Object.entries(PARTS).map(([key, name]) => [key, after[name] - before[name]]));
    };
    await evaluate('bench.settle()');
    return await use({ page, cdp, evaluate, task });
  } finally {
    await context.close();
  }
}
