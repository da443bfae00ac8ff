// Raising the version: what `npm run release:version` makes of the changelog.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { root } from './packed.mjs';

const run = promisify(execFile);

const CHANGELOG = `# Changelog

What this is.

## Unreleased

### Added

- The first.

## 0.1.0

### Fixed

- An old one.
`;

describe('the changelog', () => {
  let folder;
  const file = (name) => join(folder, name);
  const read = (name) => readFile(file(name), 'utf8');
  const changeset = (name, bump, text) =>
    writeFile(file(`.changeset/${name}.md`), `---\n'topic-elements': ${bump}\n---\n\n${text}\n`);
  const script = (command) => run(process.execPath, ['scripts/changelog.mjs', command], { cwd: folder });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'topic-elements-'));
    for (const name of ['scripts', '.changeset/config.json', '.changeset/README.md']) {
      await cp(join(root, name), file(name), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), file('node_modules'), 'junction');
    const json = JSON.stringify({ name: 'topic-elements', version: '0.1.0' });
    await writeFile(file('package.json'), json);
    await writeFile(
      file('package-lock.json'),
      JSON.stringify({ version: '0.1.0', packages: { '': { version: '0.1.0' } } }),
    );
    await writeFile(file('CHANGELOG.md'), CHANGELOG);
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('gets what was unreleased and the changesets under the new version', async () => {
    await changeset('b', 'minor', 'Something new,\nover two lines.');
    await changeset('c', 'patch', 'Security: No secrets.');
    await changeset('a', 'patch', 'Mended.');
    await script('version');
    assert.equal(
      (await read('CHANGELOG.md')).replace(/Released \d{4}-\d\d-\d\d\./, 'Today.'),
      CHANGELOG.replace(
        /## Unreleased[^]*?(?=## 0\.1\.0)/,
        `## Unreleased

## 0.2.0

Today.

### Added

- The first.
- Something new,
  over two lines.

### Fixed

- Mended.

### Security

- No secrets.

`,
      ),
    );
    assert.equal(JSON.parse(await read('package.json')).version, '0.2.0');
    const lock = JSON.parse(await read('package-lock.json'));
    assert.deepEqual([lock.version, lock.packages[''].version], ['0.2.0', '0.2.0']);
    assert.deepEqual((await readdir(file('.changeset'))).sort(), ['README.md', 'config.json']);

    const { stdout } = await script('notes');
    assert.match(stdout, /^Released .*- No secrets\.\n$/s);
    assert.doesNotMatch(stdout, /An old one|## 0/);
  });

  test('stays as it is where nothing changed, or nothing is said', async () => {
    await assert.rejects(script('version'), /There are no changesets/);
    await changeset('a', 'minor', '');
    await assert.rejects(script('version'), /a\.md says nothing/);
    await changeset('a', 'huge', 'Text.');
    await assert.rejects(script('version'), /expected the package with major, minor or patch/);
    assert.equal(await read('CHANGELOG.md'), CHANGELOG);
    assert.equal(JSON.parse(await read('package.json')).version, '0.1.0');
  });
});

test('the changelog of this version can be raised', async () => {
  assert.match(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), /^# Changelog\n[^]*\n## Unreleased\n/);
});
