// The recipe for plain HTML, followed: its blocks on pages with its policies, in Chromium with JavaScript and without, and
// each fault that it tells of. `npm run build` before.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { block, blocksOf, readPage, rowsOf } from '../markdown.mjs';
import { launch, readable, reads, settled, spaced, startBrowser, startPublisher, startSite, visit } from './site.mjs';
import { until } from '../../until.mjs';

const PAGE = 'docs/recipes/plain-html.md';
const root = new URL('../../../../', import.meta.url);
const { files } = JSON.parse(readFileSync(new URL('dist/cdn/manifest.json', root), 'utf8'));
const { items } = JSON.parse(readFileSync(new URL('demo/feeds/labour-migration.json', root), 'utf8'));
const titlesIn = (section) => items.filter(({ _topic }) => _topic?.section === section).map(({ title }) => title);

const script = block(PAGE, 'script.html').replace('sha384-…', files['topic-elements.js'].integrity);
const NOTHING_ELSE = "default-src 'none'; ";
const policy = NOTHING_ELSE + block(PAGE, 'policy').trim();
const strict = `${policy}; ${block(PAGE, 'trusted-types').trim()}`;

describe('the recipe for plain HTML', { skip: launch ? false : 'no Chrome' }, () => {
  let publisher, site, browser;
  before(async () => {
    [publisher, site, browser] = await Promise.all([startPublisher(), startSite(), startBrowser()]);
  });
  after(() => Promise.all([publisher?.close(), site?.close(), browser?.close()]));

  const open = (name, headers = policy, options) =>
    visit(browser, site.add(publisher.of(script + block(PAGE, name)), publisher.of(headers)), options);

  test('has a block for a section, for several, and for a page', () => {
    const names = blocksOf(readPage(PAGE)).map(({ name }) => name);
    assert.deepEqual(names, ['script.html', 'section.html', 'sections.html', 'page.html', 'policy', 'trusted-types']);
  });

  for (const [kind, headers] of Object.entries({ 'the policy': policy, 'Trusted Types, too': strict })) {
    test(`one section is shown, under ${kind}`, async () => {
      const { page, said } = await open('section.html', headers);
      await settled(page);
      const titles = titlesIn('news').slice(0, 3);
      const read = await reads(page, ['heading: Latest news', ...titles.map((title) => `link: ${title}`)]);
      assert.ok(!read.includes('link: the page on labour migration'));
      assert.deepEqual(said, []);
    });

    test(`several sections are shown, under ${kind}`, async () => {
      const { page, said } = await open('sections.html', headers);
      await settled(page);
      const titles = [...titlesIn('news').slice(0, 3), ...titlesIn('events')];
      await reads(
        page,
        titles.map((title) => `heading: ${title}`),
      );
      assert.ok(
        await page.$eval('quote-block', ({ shadowRoot }) => shadowRoot.querySelector('blockquote').textContent),
      );
      assert.deepEqual(said, []);
    });

    test(`a whole page is shown, under ${kind}`, async () => {
      const { page, said } = await open('page.html', headers);
      await settled(page);
      const titled = items.filter(({ title, _topic }) => title && !/^(quote|watch)$/.test(_topic?.section));
      await reads(
        page,
        titled.map(({ title }) => `heading: ${spaced(title)}`),
      );
      assert.equal(await page.$eval('topic-page >>> h1', (heading) => heading.textContent.trim()), 'Labour migration');
      assert.deepEqual(said, []);
    });
  }

  test('without the hash, the script works as well', async () => {
    const plain = script.replace(/\s+integrity="[^"]*"|\s+crossorigin="[^"]*"/g, '');
    const { page, said } = await visit(
      browser,
      site.add(publisher.of(plain + block(PAGE, 'section.html')), publisher.of(policy)),
    );
    await settled(page);
    assert.deepEqual(said, []);
  });

  for (const name of ['section.html', 'sections.html', 'page.html']) {
    test(`without JavaScript, ${name} is what stands between the tags`, async () => {
      const { page, said } = await open(name, policy, { javaScript: false });
      const links = (await readable(page)).filter((line) => line.startsWith('link: '));
      assert.deepEqual(links, [name === 'page.html' ? 'link: labour migration' : 'link: the page on labour migration']);
      assert.deepEqual(said, []);
    });
  }

  test('the doctor finds no error on such a page', async () => {
    const url = site.add(publisher.of(`<h1>Partner</h1>${script}${block(PAGE, 'section.html')}`), publisher.of(policy));
    const program = fileURLToPath(new URL('dist/cli/topic-elements.js', root));
    const { stdout } = await promisify(execFile)(process.execPath, [program, 'doctor', url, '--json']);
    const { findings } = JSON.parse(stdout);
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map(({ id }) => id),
      [],
    );
  });

  describe('tells what is said when', () => {
    const messages = rowsOf(readPage(PAGE)).flatMap(([cell]) => /^`([^`]+)`$/.exec(cell)?.[1] ?? []);
    const section = block(PAGE, 'section.html');
    const at = (path) => section.replace('/labour-migration.json', path);

    /** What each fault is made of: markup and policy. */
    const FAULTS = {
      '(network)': () => [script + at('/no-cors.json'), policy],
      'connect-src': () => [script + section, policy.replace(/ connect-src 'self' \S+/, " connect-src 'self'")],
      'nothing is defined': () => [
        script + section,
        `${policy}; require-trusted-types-for 'script'; trusted-types 'none'`,
      ],
      integrity: () => [script.replace(/sha384-\S{5}/, 'sha384-AAAAA') + section, policy],
      'import.meta': () => [script.replace(' type="module"', '') + section, policy],
      '(http)': () => [script + at('/nowhere.json'), policy],
      '(not-a-feed)': () => [script + at('/index.html'), policy],
    };

    test('there is a fault for each message', () => {
      assert.equal(messages.length, Object.keys(FAULTS).length);
      for (const fault of Object.keys(FAULTS))
        assert.equal(messages.filter((one) => one.includes(fault)).length, 1, fault);
    });

    for (const [fault, make] of Object.entries(FAULTS)) {
      test(`${fault}`, async () => {
        publisher.answers.set('/no-cors.json', (response) => response.end('{}'));
        const [body, headers] = make();
        const { page, said } = await visit(browser, site.add(publisher.of(body), publisher.of(headers)));
        const message = messages.find((one) => one.includes(fault));
        if (/integrity|nothing|import/.test(fault)) await page.waitForNetworkIdle();
        else await settled(page, 'error');
        await until(
          () => said.some((text) => text.includes(message)),
          () => `${message} is not in\n${said.join('\n')}`,
        );
        await reads(page, ['link: the page on labour migration']);
      });
    }

    test('the script is not at its address', async () => {
      const elsewhere = script.replace('/topic-elements.js', '/elsewhere/topic-elements.js');
      const { page, said } = await visit(browser, site.add(publisher.of(elsewhere + section), publisher.of(policy)));
      await page.waitForNetworkIdle();
      assert.ok((await readable(page)).includes('link: the page on labour migration'));
      assert.ok(said.some((text) => text.includes('404')));
    });

    test('the page is opened from a folder', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'page-'));
      try {
        await writeFile(join(folder, 'page.html'), script.replace('"/', '"') + section);
        const { page, said } = await visit(browser, pathToFileURL(join(folder, 'page.html')).href);
        const { 0: message } = /(?<=`)blocked by CORS policy(?=`)/.exec(readPage(PAGE));
        const told = () => said.some((text) => text.includes(message) && text.includes('file:'));
        await until(told, () => said.join('\n'));
        assert.ok((await readable(page)).includes('link: the page on labour migration'));
      } finally {
        await rm(folder, { recursive: true });
      }
    });

    test('the page has no script', async () => {
      const { page, said } = await visit(browser, site.add(publisher.of(section), publisher.of(policy)));
      assert.ok((await readable(page)).includes('link: the page on labour migration'));
      assert.deepEqual(said, []);
    });
  });
});
