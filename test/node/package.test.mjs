// The package as it is published: all that its package.json names is there, and nothing that helps nobody.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';
import { install, root } from './packed.mjs';

let installed, manifest, files;
before(async () => {
  installed = await install();
  ({ manifest, files } = installed);
});
after(() => installed.remove());

const read = (path) => readFileSync(join(installed.folder, path), 'utf8');
const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets));

test('has every file that package.json names', () => {
  const { exports, bin, customElements } = manifest;
  for (const target of [...targets(exports), ...targets(bin), customElements]) {
    assert.ok(files.includes(target.replace(/^\.\//, '')), target);
  }
});

test('has an entry for each element, file for pages and preset, by their names', () => {
  const { exports } = manifest;
  const entry = (path) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
  for (const path of files) {
    const [, tag] = /^dist\/elements\/([^/]+)\/define\.js$/.exec(path) ?? [];
    if (tag) assert.deepEqual(exports[`./${tag}`], entry(`elements/${tag}/define`));
    const [, name] = /^dist\/((cdn|themes)\/[^/]+\.(js|css))$/.exec(path) ?? [];
    const sheet = name?.endsWith('.css') && { types: './dist/types/stylesheet.d.ts', default: `./${path}` };
    if (name) assert.deepEqual(exports[`./${name}`], sheet || `./${path}`);
  }
  assert.deepEqual(exports['.'], entry('index'));
  assert.deepEqual(
    Object.keys(exports).filter((key) => key.includes('*')),
    [],
  );
});

test('has what users read, and neither sources nor tests', () => {
  for (const name of [
    'docs/feed-guide.md',
    'docs/theming.md',
    'docs/privacy-ledger.json',
    'docs/recipes/plain-html.md',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'dist/cdn/licences.txt',
    'dist/sbom.cdx.json',
  ]) {
    assert.ok(files.includes(name), name);
  }
  const odd = files.filter(
    (path) =>
      !/^(README\.md|CHANGELOG\.md|LICENSE|package\.json|custom-elements\.json)$/.test(path) &&
      !/^(docs\/(recipes\/)?[\w-]+\.md|docs\/privacy-ledger\.json|schema\/feed\.schema\.json)$/.test(path) &&
      !/^dist\/.+\.(js|js\.map|d\.ts|css|json|txt)$/.test(path),
  );
  assert.deepEqual(odd, []);
});

test('has source maps with their sources in them, for files that are there', () => {
  for (const path of files.filter((name) => name.endsWith('.map'))) {
    assert.ok(files.includes(path.slice(0, -'.map'.length)), path);
    const { sources, sourcesContent, file } = JSON.parse(read(path));
    assert.equal(sourcesContent.filter((text) => typeof text === 'string').length, sources.length, path);
    assert.equal(file, path.split('/').at(-1).slice(0, -'.map'.length));
    for (const source of sources) {
      const original = join(dirname(path), source).replaceAll('\\', '/');
      assert.match(original, /^(src|node_modules)\//, path);
      assert.ok(existsSync(join(root, original)), `${path} names ${source}`);
    }
  }
  for (const path of files.filter((name) => name.endsWith('.js'))) {
    const [, map] = /\/\/# sourceMappingURL=(.*)/.exec(read(path)) ?? [];
    if (map) assert.ok(files.includes(join(dirname(path), map).replaceAll('\\', '/')), path);
  }
});

test('has in custom-elements.json what its entries export, and nothing that is not there', async () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const found = new Map(modules.map((module) => [module.path, module]));
  const declares = ({ name, module }) =>
    found.get(module)?.declarations.some((declaration) => declaration.name === name);
  for (const { path, exports, declarations } of modules) {
    assert.ok(files.includes(path), path);
    const inherited = declarations.flatMap(({ members = [] }) => members.map(({ inheritedFrom }) => inheritedFrom));
    const ours = [...inherited, ...declarations.map(({ superclass }) => superclass)].filter((origin) => origin?.module);
    for (const origin of [...ours, ...exports.map(({ declaration }) => declaration)]) {
      assert.ok(declares(origin), `${path} names ${origin.name} of ${origin.module}`);
    }
  }
  const scripts = targets(manifest.exports).filter((path) => /^\.\/dist\/(?!cdn|types).*\.js$/.test(path));
  assert.ok(scripts.length > 15);
  for (const path of scripts) {
    const { exports } = found.get(path.slice('./'.length)) ?? assert.fail(path);
    const names = exports.filter(({ kind }) => kind === 'js').map(({ name }) => name);
    const exported = Object.keys(await import(pathToFileURL(join(installed.folder, path))));
    assert.deepEqual(names.sort(), exported.sort(), path);
  }
});

test('names no folder of the machine that made it', () => {
  const folders = [root, homedir(), tmpdir()]
    .map((folder) => folder.replace(/\/$/, ''))
    .filter((name) => name.length > 4);
  for (const path of files) {
    const text = read(path);
    for (const folder of folders) assert.ok(!text.includes(`${folder}/`), `${path} names ${folder}`);
  }
});

/** Modules of which something is left when others import them for their effect alone, as rollup finds by itself. */
async function effects(paths) {
  const bundle = await rollup({
    input: 'entry',
    external: (id) => !/^([./]|\w:\\|entry$)/.test(id),
    treeshake: {
      moduleSideEffects: 'no-external',
      // The tags of Lit's templates do no more than return something, and who reads a property calls nothing.
      manualPureFunctions: ['css', 'html', 'svg'],
      propertyReadSideEffects: false,
    },
    onLog() {},
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) =>
          id === 'entry'
            ? paths.map((path) => `import ${JSON.stringify(join(installed.folder, path))};`).join('')
            : null,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return Object.entries(output[0].modules)
    .filter(([, { renderedLength }]) => renderedLength)
    .map(([id]) => relative(installed.folder, id).replaceAll('\\', '/'));
}

test('says exactly which modules do something when they are imported', async () => {
  const { sideEffects } = manifest;
  const patterns = sideEffects.map((glob) => {
    const pattern = glob.slice(2).replaceAll('.', '\\.').replaceAll('**/', '(?:.+/)?').replaceAll('*', '[^/]*');
    return new RegExp(`^${pattern}$`);
  });
  for (const [i, pattern] of patterns.entries()) {
    assert.ok(
      files.some((path) => pattern.test(path)),
      `${sideEffects[i]} is no file of the package`,
    );
  }
  const said = (path) => patterns.some((pattern) => pattern.test(path));
  for (const path of files.filter((name) => name.endsWith('.css'))) assert.ok(said(path), path);

  // What lies in chunks is imported by files of the same folder alone, and for what it exports.
  const modules = files.filter((path) => path.endsWith('.js') && !path.startsWith('dist/cdn/chunks/'));
  assert.deepEqual(await effects(modules.filter((path) => !said(path))), []);
  for (const path of modules.filter(said)) assert.ok((await effects([path])).includes(path), path);
});

/** Has TypeScript check a file of the project that has the package, with each of some sets of options. */
async function expectWellTyped(name, code, ...sets) {
  const file = join(installed.project, name);
  await writeFile(file, code);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  for (const options of sets) {
    const all = [tsc, ...options, '--strict', '--noEmit', '--target', 'es2022', file];
    const said = await promisify(execFile)(process.execPath, all, { cwd: installed.project }).catch((error) => error);
    assert.equal(said.stdout, '', options.join(' '));
  }
}

test('is well typed in a project of TypeScript, as README imports it', async () => {
  const code = `
    import 'topic-elements/themes/institution.css';
    import 'topic-elements/themes/contrast.css';
    import 'topic-elements/news-list';
    import 'topic-elements/node/xml-parser';
    import { define } from 'topic-elements/define';
    import type { JsonFeedAttachment, JsonFeedAuthor, JsonFeedItem, JsonFeedPicture } from 'topic-elements';
    import { renderElement, type Attributes } from 'topic-elements/ssr';
    define({ prefix: 'ilo-' });
    const authors: JsonFeedAuthor[] = [{ name: 'A' }];
    const attachments: JsonFeedAttachment[] = [{ url: '/a.pdf' }];
    const image: JsonFeedPicture = { alt: '' };
    const item: JsonFeedItem = { id: 1, authors, attachments, _topic: { image } };
    const list = document.createElement('news-list');
    list.items = [item];
    // @ts-expect-error -- between files of ours
    void list.embedded;
    list.addEventListener('topic-select', (event) => event.item.headline?.trim());
    const attributes: Attributes = { limit: 3 };
    void renderElement('news-list', { baseUrl: 'https://host.example/', attributes });
  `;
  const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler'];
  await expectWellTyped('app.ts', code, bundler, ['--module', 'nodenext']);
});

test('takes undefined for what may be absent, in a project that tells the two apart', async () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  // What has no default may be absent.
  const absent = elements.flatMap(({ tagName, members }) =>
    members
      .filter((member) => member.kind === 'field' && !member.default && !member.readonly && !member.static)
      .map(({ name }) => `document.createElement('${tagName}').${name} = undefined;`),
  );
  assert.ok(absent.length > 100, `${absent.length}`);
  const schema = JSON.parse(read('schema/feed.schema.json'));
  const fields = Object.keys(schema.$defs.item.properties).filter((name) => name !== 'author');
  const code = `
    import { define } from 'topic-elements/define';
    import { FeedError, loadFeed, type Item, type JsonFeedItem } from 'topic-elements';
    import { bake, renderElement } from 'topic-elements/ssr';
    ${absent.join('\n')}
    const given: JsonFeedItem = { ${fields.map((name) => `${name}: undefined`)} };
    const read: Item = { id: '1', headline: undefined, image: undefined, published: undefined };
    define({ prefix: undefined });
    void loadFeed('/feed.json', { signal: undefined, timeout: undefined, fetch: undefined });
    void renderElement('news-list', { baseUrl: 'https://host.example/', attributes: undefined, nonce: undefined });
    void bake('', { baseUrl: 'https://host.example/', feeds: undefined, prefix: undefined, onProblem: undefined });
    const failed: FeedError = new FeedError('http', '/feed.json', '', { status: undefined, retryAfter: undefined });
    document.addEventListener('topic-error', ({ error }) => {
      const same: FeedError = error;
      void same;
    });
    void [given, read, failed];
  `;
  await expectWellTyped('exact.ts', code, ['--module', 'nodenext', '--exactOptionalPropertyTypes']);
});

test('works in Node, as README says, for modules and for CommonJS', async () => {
  const rss = '<rss version="2.0"><channel><title>News</title><item><title>One</title></item></channel></rss>';
  const read = `parseFeed(new TextEncoder().encode(${JSON.stringify(rss)}), 'https://feeds.example/').then(({ title, items }) => console.log(title, items.length), ({ code }) => console.log(code));`;
  const says = async (name, code) => {
    await writeFile(join(installed.project, name), code);
    return (
      await promisify(execFile)(process.execPath, ['--no-warnings', name], { cwd: installed.project })
    ).stdout.trim();
  };
  const parser = `import 'topic-elements/node/xml-parser';`;
  assert.equal(await says('with.mjs', `${parser} import { parseFeed } from 'topic-elements'; ${read}`), 'News 1');
  const without = read
    .replace('=> console.log(code)', '=> console.log(code, message)')
    .replace('{ code }', '{ code, message }');
  assert.match(
    await says('without.mjs', `import { parseFeed } from 'topic-elements'; ${without}`),
    /^not-a-feed .*\bnode\/xml-parser$/,
  );
  assert.equal(
    await says(
      'common.cjs',
      `require('topic-elements/node/xml-parser'); const { parseFeed } = require('topic-elements'); ${read}`,
    ),
    'News 1',
  );
});

test('says nothing in Node of copies that bundlers for servers make of it', async () => {
  const { project } = installed;
  await esbuild({
    stdin: { contents: `import 'topic-elements/news-list';`, resolveDir: project },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(project, 'copy.mjs'),
  });
  await writeFile(join(project, 'copies.mjs'), `await import('./copy.mjs?one'); await import('./copy.mjs?two');`);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['copies.mjs'], { cwd: project });
  assert.deepEqual([stdout, stderr], ['', '']);
});

test('can be bundled for a server that has no jsdom', async () => {
  const { project } = installed;
  await writeFile(join(project, 'server.mjs'), `export { bake } from 'topic-elements/ssr';`);
  // What it depends on is there in any case, and large.
  const externals = ({ request }, done) =>
    /^([./]|topic-elements|jsdom)/.test(request) ? done() : done(null, `module ${request}`);
  const options = {
    mode: 'production',
    target: 'node20',
    context: project,
    entry: './server.mjs',
    externals,
    experiments: { outputModule: true },
    output: { path: join(project, 'out'), module: true, chunkFormat: 'module', library: { type: 'module' } },
  };
  const stats = await promisify(webpack)(options);
  assert.deepEqual(
    stats.compilation.errors.map(({ message }) => message),
    [],
  );
});
