// In jsdom, in which apps run their tests: it has no layout, no style sheets that are adopted, and no custom states.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';

const root = new URL('../../', import.meta.url);

/** What an app's test does: an element is imported, gets items, and is read. */
const code = (tag) => `
  import { JSDOM } from 'jsdom';
  const { window } = new JSDOM('<html lang="en">', { url: 'https://host.example/', pretendToBeVisual: true });
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis) || /^Event|^Abort/.test(name)) globalThis[name] = window[name];
  }
  Object.defineProperty(globalThis, 'window', { value: window });
  await import(${JSON.stringify(new URL(`dist/elements/${tag}/define.js`, root).href)});
  const element = document.createElement('${tag}');
  element.items = [{ id: '1', title: 'One', url: 'https://host.example/1.mp4', content_text: 'Text' }];
  document.body.append(element);
  await element.updateComplete;
  console.log(element.state, /One|Text/.test(element.shadowRoot.textContent));
`;

describe('in jsdom', () => {
  // Node takes one build of Lit, Jest's environment and Vite the other.
  for (const condition of ['node', 'browser']) {
    for (const tag of ['news-list', 'video-card', 'event-list', 'quote-block', 'topic-hero']) {
      test(`<${tag}> shows its items, with the Lit for "${condition}"`, async () => {
        const args = [`--conditions=${condition}`, '--input-type=module', '--eval', code(tag)];
        const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
        assert.equal(stdout.trim(), 'ready true');
      });
    }
  }
});
