// Browser commands, which work in all three engines but for the last three; test/commands.ts is their other end.
// The runner's own sendMouse and sendKeys work in all three too, through the methods of scripts/webkit-launcher.mjs.
import { readFile } from 'node:fs/promises';
import { accessibilityTree, countersOf, strangeFonts } from './inspector.mjs';

const chord = async (keyboard, keys) => {
  // Firefox knows the space bar only by its character.
  const [key, ...modifiers] = keys.map((name) => (name === 'Space' ? ' ' : name)).reverse();
  for (const modifier of modifiers.toReversed()) await keyboard.down(modifier);
  await keyboard.press(key);
  for (const modifier of modifiers) await keyboard.up(modifier);
};

const commands = {
  /** { keys: ['Shift', 'Tab'] } */
  async 'topic:press'({ keys }, { browser, page }) {
    if (page) await chord(page.keyboard, keys);
    else await browser.sendChord(keys);
  },

  /** { width, height } in CSS pixels */
  async 'topic:viewport'(size, { browser, page }) {
    if (page) await page.setViewport(size);
    else await browser.setViewport(size);
  },

  /** Each an array of strings: what is in test/fixtures/hostile, and in the files that HOSTILE names. */
  async 'topic:payloads'() {
    const files = ['text', 'urls'].map((name) => `test/fixtures/hostile/${name}.json`);
    const more = (process.env.HOSTILE ?? '').split(',').filter(Boolean);
    return Promise.all([...files, ...more].map(async (file) => JSON.parse(await readFile(file, 'utf8'))));
  },

  'topic:accessibility-tree': (_, { page }) => accessibilityTree(page),
  'topic:strange-fonts': (_, { page }) => strangeFonts(page),
  'topic:counters': (_, { page }) => countersOf(page),
};

export const commandsPlugin = {
  name: 'topic-commands',
  async executeCommand({ command, payload, session: { id, browser } }) {
    if (!Object.hasOwn(commands, command)) return;
    const page = browser.type === 'puppeteer' ? browser.getPage(id) : undefined;
    return (await commands[command](payload, { browser, page })) ?? true;
  },
};
