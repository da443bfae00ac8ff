// What bundlers make of the package as it is published: nothing of what nobody uses, each element with what it needs and
// no other, and each name registered once.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { chrome } from '../../scripts/chrome.mjs';
import { bundlers } from './bundlers.mjs';
import { install } from './packed.mjs';

const launch = await chrome();
const classOf = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
/** The elements whose classes are among the modules. */
const elementsOf = (modules) => modules.flatMap((path) => /^elements\/([^/]+)\/\1\.js$/.exec(path)?.[1] ?? []).sort();
const registering = (modules) => modules.filter((path) => /(^|\/)(define|register)\.js$/.test(path));

let installed, browser, host, tags;
before(async () => {
  installed = await install();
  const folders = await readdir(join(installed.folder, 'dist/elements'));
  tags = folders.filter((name) => name !== 'shared').sort();
  await writeFile(join(installed.project, 'index.html'), '<!doctype html><link rel="icon" href="data:,">');
  host = createServer(sirv(installed.project, { dev: true })).listen(0, '127.0.0.1');
  await once(host, 'listening');
  if (launch) browser = await puppeteer.launch({ headless: true, ...launch });
});
after(async () => {
  await browser?.close();
  host.close();
  await installed.remove();
});

/** Runs the last bundle in a page, and gives the names it registers, in their order, and what it says in the console. */
async function run() {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text())).on('pageerror', (error) => said.push(String(error)));
  await page.goto(`http://127.0.0.1:${host.address().port}`);
  const names = await page.evaluate(async () => {
    const names = [];
    const { define } = customElements;
    customElements.define = function (name, ...rest) {
      names.push(name);
      return define.call(this, name, ...rest);
    };
    await import('/out/entry.js');
    return names;
  });
  await page.close();
  return { names, said };
}

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(`the package, bundled by ${name}`, () => {
    const make = (code) => bundle(installed.project, code);

    for (const code of [
      `import 'topic-elements';`,
      `import { NewsList, TopicPage, loadFeed } from 'topic-elements';`,
      `import * as everything from 'topic-elements';`,
      `import 'topic-elements/define';`,
    ]) {
      test(`leaves nothing of ${code}`, async () => {
        const { code: left, modules } = await make(code);
        assert.deepEqual([left.trim(), modules], ['', []]);
      });
    }

    test('takes functions without the elements', async () => {
      const { modules } = await make(
        `import { FeedError, loadFeed } from 'topic-elements'; console.log(FeedError, loadFeed);`,
      );
      // esbuild keeps what the entry could give to files that nothing loads any more: modules without effect.
      const feed = ['formats/json-feed', 'json', 'parse-feed', 'readers', 'text', 'trusted-types', 'warn-lost'];
      const kept = ['elements/shared/play-event.js', 'locale/packs.js', ...feed.map((path) => `feed/${path}.js`)];
      const rest = modules.filter((module) => name !== 'esbuild' || !kept.includes(module));
      assert.deepEqual(rest.sort(), ['feed/feed-error.js', 'feed/load-feed.js', 'feed/url.js']);
    });

    test('takes the class of an element without others, and without registration', async () => {
      const { code, modules } = await make(`import { NewsList } from 'topic-elements'; console.log(NewsList);`);
      assert.deepEqual(elementsOf(modules), ['news-list']);
      assert.deepEqual(registering(modules), []);
      assert.doesNotMatch(code, /customElements/);
    });

    test('keeps what is imported for its effect', async () => {
      const { modules } = await make(`import 'topic-elements/news-list'; import 'topic-elements/news-item';`);
      assert.deepEqual(elementsOf(modules), ['news-item', 'news-list']);
      assert.deepEqual(registering(modules).sort(), [
        'elements/news-item/define.js',
        'elements/news-list/define.js',
        'elements/shared/register.js',
      ]);
      if (browser) assert.deepEqual(await run(), { names: ['news-item', 'news-list'], said: [] });
    });

    test('registers each name once, and in silence', { skip: !launch && 'no Chrome' }, async () => {
      const imports = tags.map((tag) => `import 'topic-elements/${tag}';`).join('\n');
      await make(
        `${imports} import { define } from 'topic-elements/define'; import * as classes from 'topic-elements';
         define();
         for (const tag of ${JSON.stringify(tags)}) {
           const name = tag.replace(/(?:^|-)(\\w)/g, (_, letter) => letter.toUpperCase());
           if (customElements.get(tag) !== classes[name]) console.log(tag + ' is not ' + name);
         }`,
      );
      const { names, said } = await run();
      assert.deepEqual(names.sort(), tags);
      assert.deepEqual(said, []);
    });
  });
}

test('no element brings the class of another', async () => {
  for (const tag of tags) {
    const { modules } = await bundlers.esbuild(
      installed.project,
      `import { ${classOf(tag)} as It } from 'topic-elements'; console.log(It);`,
    );
    assert.deepEqual([elementsOf(modules), registering(modules)], [[tag], []]);
  }
});
