// In jsdom, in which apps run their tests: it has no layout, no style sheets that are adopted, and no custom states.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { block } from './docs/markdown.mjs';

const root = new URL('../../', import.meta.url);

/** What an app's test does: an element is imported, gets items, and is read; then what comes later, for which `until` waits. */
const code = (tag, set = 'element.items = items', later = '') => `
  import { JSDOM } from 'jsdom';
  const { window } = new JSDOM('<html lang="en">', { url: 'https://host.example/', pretendToBeVisual: true });
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis) || /^Event|^Abort/.test(name)) globalThis[name] = window[name];
  }
  Object.defineProperty(globalThis, 'window', { value: window });
  await import(${JSON.stringify(new URL(`dist/elements/${tag}/define.js`, root).href)});
  const element = document.createElement('${tag}');
  const items = [{ id: '1', title: 'One', url: 'https://host.example/1.mp4', content_text: 'Text' }];
  ${set};
  document.body.append(element);
  await element.updateComplete;
  console.log(element.state, /One|Text/.test(element.shadowRoot.textContent));
  const until = async (isSo) => {
    for (let left = 250; left && !isSo(); left--) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  ${later};
`;

/** The items as a feed, whatever is asked for. */
const FEED = `
  globalThis.fetch = async () =>
    new Response(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }));
  element.feed = 'https://host.example/feed.json'`;

const says = (conditions, source) => {
  const args = [...conditions.map((name) => `--conditions=${name}`), '--input-type=module', '--eval', source];
  return promisify(execFile)(process.execPath, args, { cwd: root });
};

describe('in jsdom', () => {
  // Node takes one build of Lit, Jest's environment and Vite the other.
  for (const condition of ['node', 'browser']) {
    for (const tag of ['news-list', 'video-card', 'event-list', 'quote-block', 'topic-hero']) {
      test(`<${tag}> shows its items, with the Lit for "${condition}"`, async () => {
        const { stdout } = await says([condition], code(tag));
        assert.equal(stdout.trim(), 'ready true');
      });
    }
  }

  test('texts are not cut short, and the Lit for developers has nothing to say of it', async () => {
    const collapsed = `element.items = items; element.collapse = 2`;
    const { stdout, stderr } = await says(['development'], code('area-of-work-grid', collapsed));
    assert.equal(stdout.trim(), 'ready true');
    assert.match(stderr.trim(), /^Lit is in dev mode\. .*$/);
  });

  test('markup is shown as such, and nothing is said', async () => {
    const html = '<p>Text</p><pre>as it is</pre><table><tr><td>1</td></tr></table>';
    const rich = `element.items = [{ ...items[0], content_html: ${JSON.stringify(html)} }]`;
    const later = `
      const marked = () => element.shadowRoot.querySelectorAll('pre, table').length;
      await until(marked);
      console.log(marked())`;
    for (const condition of ['node', 'browser']) {
      const { stdout, stderr } = await says([condition], code('area-of-work-grid', rich, later));
      assert.deepEqual([stdout.trim(), stderr], ['ready true\n2', '']);
    }
  });

  test('what is wrong is told below an element with `debug`', async () => {
    const later = `
      const panel = () => !!element.shadowRoot.querySelector('.debug');
      await until(panel);
      const was = panel();
      element.debug = false;
      await until(() => !panel());
      console.log(was, !panel());
      process.exit(); // The time that an examination may take is not over.`;
    const { stdout, stderr } = await says(['node'], code('news-list', `${FEED}; element.debug = true`, later));
    assert.match(stdout, /^true true$/m);
    assert.doesNotMatch(stderr, /Error/);
  });

  test('with the line for happy-dom, elements need no internals', async () => {
    const line = block('docs/recipes/other-frameworks.md', 'vitest.setup.js');
    const lacking = (more) =>
      code('news-list').replace('await import(', `delete HTMLElement.prototype.attachInternals;${more} $&`);
    await assert.rejects(says(['browser'], lacking('')), /attachInternals is not a function/);
    const { stdout } = await says(['browser'], lacking(line));
    assert.equal(stdout.trim(), 'ready true');
  });

  test('a feed that waits until its element is near does not wait', async () => {
    const lazy = `
      element.loading = 'lazy';
      ${FEED};
      element.addEventListener('topic-load', ({ feed }) => console.log(feed.items.length, 'came'))`;
    const { stdout } = await says(['node'], code('news-list', lazy));
    assert.match(stdout, /^1 came$/m);
  });
});
