// What the embed builder writes for React, as TypeScript and React's own types see it, and as it is when it runs. Needs
// `npm run build` before.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFile(join(root, path), 'utf8');
const hostile = JSON.parse(await read('test/fixtures/hostile/text.json'));
const HOSTILE = [
  ...hostile,
  ...JSON.parse(await read('test/fixtures/hostile/urls.json')),
  '{alert(1)}',
  '&quot;&amp;&#123;',
  `"'\`\\`,
  'a\u2028b\u2029c',
  ' spaced  ',
  '',
];

const { modules } = JSON.parse(await read('demo/dist/builder/elements.json'));
const elements = modules.flatMap(({ declarations }) => declarations);

let folder, react;
before(async () => {
  // Inside the package, so that its name and React's types are found.
  folder = await mkdtemp(join(root, 'demo/dist/react-'));
  const outfile = join(folder, 'react.mjs');
  await build({
    entryPoints: [join(root, 'demo/builder/snippets/react.ts')],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  ({ react } = await import(pathToFileURL(outfile).href));
});
after(() => rm(folder, { recursive: true }));

/** The code of a component with every attribute of an element, of the kinds that the manifest names. */
const component = (element, text) => {
  const attributes = element.attributes.map(({ name, type }) => {
    const [choice] = /(?<=')[^']+(?=')/.exec(type.text) ?? [];
    const value = /boolean/.test(type.text) ? true : /number/.test(type.text) ? 3 : (choice ?? text);
    return [name, value];
  });
  const wanted = {
    tag: element.tagName,
    attributes,
    lang: 'ar',
    dir: 'rtl',
    theme: 'contrast',
    colours: [['--topic-color', '#123456']],
    base: '/topic-elements/',
    fallback: { title: text, url: text },
  };
  return { wanted, code: react(wanted)[0].code };
};

/** What TypeScript says of such a file. */
function typeErrors(files) {
  const names = files.map(({ name }) => name);
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    jsx: ts.JsxEmit.ReactJSX,
    types: [],
    strict: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    noUncheckedSideEffectImports: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const program = ts.createProgram(names, options);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

async function files(codes) {
  const written = codes.map((code, index) => ({ name: join(folder, `component-${index}.tsx`), code }));
  const css = join(folder, 'css.d.ts');
  await writeFile(css, "declare module '*.css';\n");
  for (const { name, code } of written) await writeFile(name, code);
  return [{ name: css }, ...written];
}

describe('components of the embed builder', () => {
  test('are well typed, with every attribute of every element', async () => {
    assert.ok(elements.length > 10);
    const codes = elements.flatMap((element) => [component(element, 'plain').code, component(element, '"{<&\\').code]);
    assert.deepEqual(typeErrors(await files(codes)), []);
  });

  test('are checked: a wrong attribute, value and import are errors', async () => {
    const { code } = component(elements[0], 'plain');
    const { tagName } = elements[0];
    const wrong = [
      code.replace('limit={3}', 'limit={true}'),
      code.replace('limit={3}', 'limitt={3}'),
      code.replace(`topic-elements/${tagName}'`, "topic-elements/nothing'"),
    ];
    for (const one of wrong) assert.notEqual(one, code);
    assert.equal(typeErrors(await files(wrong)).length, wrong.length);
  });

  test('mean what was typed, whatever that is', async () => {
    const h = 'const h = (tag, props, ...children) => ({ tag, props, children });';
    for (const [index, text] of HOSTILE.entries()) {
      const { code, wanted } = component(elements[0], text);
      const jsx = { loader: 'tsx', jsx: 'transform', jsxFactory: 'h' };
      const { code: script } = await transform(code.replace(/^import .*$/gm, ''), jsx);
      const file = join(folder, `run-${index}.mjs`);
      await writeFile(file, `${h}\n${script}`);
      const [run] = Object.values(await import(pathToFileURL(file).href));
      const made = run();
      assert.deepEqual(made.props, { ...Object.fromEntries(wanted.attributes), lang: 'ar', dir: 'rtl' });
      const [paragraph] = made.children;
      const [link] = paragraph.children;
      assert.equal(link.props.href, text);
      assert.deepEqual(link.children, [text]);
    }
  });
});
