// The engines that the tests run in, which of them this machine has, and how each is started.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chrome } from './chrome.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** What the runner's Chrome launcher gives each page; the others do the same. */
const viewport = { width: 800, height: 600 };

const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)))
    .find((path) => existsSync(path));

const engines = {
  async chrome() {
    const options = await chrome();
    if (!options) return;
    const launchOptions = { headless: true, ...options };
    return { path: options.executablePath, launcher: chromeLauncher({ launchOptions, concurrency: 1 }) };
  },

  firefox() {
    const mac = ['/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => existsSync(path));
    const path = process.env.FIREFOX_PATH || onPath('firefox-esr', 'firefox') || mac;
    if (!path) return;
    const launchOptions = { browser: 'firefox', headless: true, executablePath: path };
    return { path, launcher: chromeLauncher({ puppeteer, launchOptions, concurrency: 1 }) };
  },

  webkit() {
    const driver = onPath('WebKitWebDriver');
    const miniBrowser = ['x86_64', 'aarch64']
      .flatMap((cpu) => ['4.1', '6.0', '4.0'].map((api) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${api}/MiniBrowser`))
      .find((path) => existsSync(path));
    if (!driver || !miniBrowser || !(process.env.DISPLAY || onPath('Xvfb'))) return;
    return { path: miniBrowser, launcher: webkitLauncher({ driver, miniBrowser, viewport }) };
  },
};

/**
 * BROWSERS=chrome,firefox chooses; without it, every engine is wanted.
 * Returns [{ engine, path, launcher }], with neither path nor launcher for one that this machine does not have.
 */
export async function findBrowsers() {
  const wanted = process.env.BROWSERS ? process.env.BROWSERS.split(',') : Object.keys(engines);
  const unknown = wanted.filter((engine) => !(engine in engines));
  if (unknown.length) throw new Error(`BROWSERS: ${unknown.join()} is none of ${Object.keys(engines).join()}`);
  return Promise.all(wanted.map(async (engine) => ({ engine, ...(await engines[engine]()) })));
}
