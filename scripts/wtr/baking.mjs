// Bakes pages for the tests as a site does when it is built, with the built library: in a thread of its own, because that
// gives Node the globals of a browser.
import { Worker, isMainThread, parentPort } from 'node:worker_threads';

let worker;
/** One after the other: each may have a clock of its own. */
let last = Promise.resolve();

const ask = (message) => (last = last.catch(() => undefined).then(() => post(message)));

function post(message) {
  worker ??= new Worker(new URL(import.meta.url));
  return new Promise((resolve, reject) => {
    worker.once('message', ({ result, error }) => (error ? reject(new Error(error)) : resolve(result)));
    worker.postMessage(message);
  });
}

/**
 * @param {string} html
 * @param {object} options  Those of `bake` that are data, and `now`, in milliseconds, where it was baked at another time.
 */
export const baked = (html, options) => ask({ html, options });

/** What `style-src` has to name. */
export const styleSources = async () => (await ask({})).map((hash) => `'${hash}'`).join(' ');

export const stopBaking = () => worker?.terminate();

async function answer({ html, options }) {
  const { bake, styleHashes } = await import('../../dist/ssr/index.js');
  if (html === undefined) return styleHashes();
  const { now, ...rest } = options;
  const clock = Date.now;
  if (now) Date.now = () => now;
  try {
    return await bake(html, rest);
  } finally {
    Date.now = clock;
  }
}

if (!isMainThread)
  parentPort.on('message', async (message) => {
    try {
      parentPort.postMessage({ result: await answer(message) });
    } catch (error) {
      parentPort.postMessage({ error: String(error.stack) });
    }
  });
