// What `npm run build` has put into dist/cdn, and that another build of the same sources, elsewhere, is the same.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'dist', 'cdn');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const read = (dir, file) => readFileSync(join(dir, file));
const sha = (algorithm, content) => createHash(algorithm).update(content).digest('base64');
const filesIn = (dir) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
const manifestOf = (dir) => JSON.parse(read(dir, 'manifest.json'));

describe('dist/cdn/manifest.json', () => {
  const manifest = manifestOf(built);
  const files = Object.entries(manifest.files);

  test('lists every file, and nothing else', () => {
    assert.equal(manifest.name, name);
    assert.equal(manifest.version, version);
    assert.deepEqual(
      Object.keys(manifest.files).sort(),
      filesIn(built).filter((file) => file !== 'manifest.json'),
    );
  });

  test('has version, sizes and hash of each', () => {
    for (const [path, file] of files) {
      const content = read(built, path);
      assert.equal(file.version, version, path);
      assert.equal(file.bytes, content.length, path);
      assert.equal(file.integrity, `sha384-${sha('sha384', content)}`, path);
      if (!/\.(js|css)$/.test(path)) continue;
      assert.equal(file.gzip, gzipSync(content, { level: 9 }).length, path);
      assert.equal(file.brotli, brotliCompressSync(content).length, path);
    }
  });

  test('says what a page names itself, and what to preload with it', () => {
    const entries = files.filter(([, { entry }]) => entry).map(([path]) => path);
    assert.deepEqual(entries, ['autoload.js', 'themes/contrast.css', 'themes/institution.css', 'topic-elements.js']);
    assert.deepEqual(manifest.files['topic-elements.js'].preload, []);
    const [elements, ...others] = manifest.files['autoload.js'].preload;
    assert.match(elements, /^chunks\/load-elements-[\w-]{8}\.js$/);
    assert.deepEqual(others, []);
    assert.ok(manifest.files[elements]);
  });

  test('has a hash in the name of whatever is no entry', () => {
    for (const [path, { entry, type }] of files) {
      if (type === 'text/javascript' && !entry) assert.match(path, /^chunks\/[\w.-]+-[\w-]{8}\.js$/);
    }
  });
});

describe('what a file loads later', () => {
  test('is named there with its hash', () => {
    const scripts = filesIn(built).filter((file) => file.endsWith('.js'));
    const known = new Map(scripts.map((file) => [sha('sha256', read(built, file)).replace(/=$/, ''), file]));
    const named = new Set();
    for (const file of scripts) {
      const code = read(built, file).toString();
      // Nothing is imported at run time but what has been checked.
      assert.doesNotMatch(code, /\bimport\(["'`]/, file);
      assert.doesNotMatch(code, /(^|[;}\n])import\b(?!\.meta|\()/, file);
      // `{"name":"hash other-names"}`, or what the name of the table is given.
      for (const [, name, entry] of code.matchAll(/"?\b([\w-]+)"?[:=]"([\w+/]{43}(?: [\w-]+)*)"/g)) {
        const [hash] = entry.split(' ');
        assert.equal(
          known.get(hash),
          `chunks/${name}-${hash.slice(0, 8).replace(/\W/g, '-')}.js`,
          `${name} in ${file}`,
        );
        named.add(known.get(hash));
      }
    }
    assert.deepEqual(
      [...named].sort(),
      scripts.filter((file) => file.startsWith('chunks/')),
    );
  });

  test('is imported by nothing that would load another copy of an entry', () => {
    for (const file of filesIn(built).filter((path) => path.startsWith('chunks/') && path.endsWith('.js'))) {
      assert.doesNotMatch(read(built, file).toString(), /from ?["']\.\.\//, file);
    }
  });
});

describe('a large file, or one that pages run as a whole', () => {
  const scripts = filesIn(built).filter((file) => file.endsWith('.js'));
  const isEager = (file) => read(built, file).toString().startsWith('//# allFunctionsCalledOnLoad\n');

  test('has its functions compiled while it is read', () => {
    const eager = scripts.filter(isEager);
    assert.deepEqual(
      eager,
      scripts.filter((file) => read(built, file).length > 30_000 || /\/(page|sections)-[\w-]{8}\.js$/.test(file)),
    );
    assert.ok(eager.includes('topic-elements.js'));
    assert.ok(eager.some((file) => file.startsWith('chunks/load-elements-')));
  });

  test('has a source map of the lines that it has', () => {
    for (const file of scripts.filter(isEager)) {
      const lines = read(built, file).toString().split('\n');
      const payload = JSON.parse(read(built, `${file}.map`).toString());
      const map = new SourceMap(payload);
      let found = 0;
      for (const [at, line] of lines.entries()) {
        for (const { 1: text, index } of line.matchAll(/(?<=[(,])"([a-z]{4,}-?[a-z]+)"(?=[),])/g)) {
          const { originalSource, originalLine } = map.findEntry(at, index);
          const source = payload.sourcesContent[payload.sources.indexOf(originalSource)];
          if (source?.split('\n')[originalLine].includes(text)) found++;
        }
      }
      assert.ok(found > 2, `${file}: ${found}`);
    }
  });
});

describe('another build', () => {
  let dir, temporary;
  before(async () => {
    temporary = realpathSync(mkdtempSync(join(tmpdir(), 'topic-elements-')));
    // Another place, further down, and dependencies that lie somewhere else.
    const copy = join(temporary, 'some where', 'else');
    mkdirSync(copy, { recursive: true });
    for (const part of ['src', 'scripts', 'package.json', 'rollup.config.mjs', 'tsconfig.json']) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    symlinkSync(realpathSync(join(root, 'node_modules')), join(copy, 'node_modules'));
    const rollup = join(root, 'node_modules', 'rollup', 'dist', 'bin', 'rollup');
    const child = spawn(process.execPath, [rollup, '-c', '--silent', '--configOnly', 'cdn'], {
      cwd: copy,
      env: { ...process.env, TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    assert.equal(await new Promise((done) => child.on('close', done)), 0);
    dir = join(copy, 'dist', 'cdn');
  });
  after(() => rmSync(temporary, { recursive: true, force: true }));

  test('makes the same files', () => {
    const hashes = (where) => filesIn(where).map((file) => `${sha('sha384', read(where, file))} ${file}`);
    assert.deepEqual(hashes(dir), hashes(built), 'they differ from dist/: is that what `npm run build` makes?');
  });

  test('says in no file where it was made', () => {
    for (const file of filesIn(dir)) {
      const text = read(dir, file).toString();
      for (const where of ['some where', tmpdir() + '/', root]) assert.ok(!text.includes(where), `${where} in ${file}`);
      if (file.endsWith('.map')) {
        for (const source of JSON.parse(text).sources) {
          assert.match(source, /^(\.\.\/){2,3}(src|node_modules)\/[\w./@-]+$/, file);
        }
      }
    }
  });
});
