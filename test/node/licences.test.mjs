// What is bundled comes with the text of its licence, and what may not be bundled stops the build.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { rollup } from 'rollup';
import { licences, taken } from '../../scripts/licences.mjs';

describe('licences', () => {
  let folder;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'topic-elements-'))));
  after(() => rm(folder, { recursive: true }));

  /** A package that exports its name. */
  async function add(name, { license, text }) {
    const place = join(folder, 'node_modules', name);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
    await writeFile(join(place, 'index.js'), `export default ${JSON.stringify(name)};\nexport const unused = 1;\n`);
    if (text) await writeFile(join(place, 'LICENSE'), text);
    return join(place, 'index.js');
  }

  /** The notices of a bundle with these modules, of which the unused ones do not come in. */
  async function build(used, unused = []) {
    const entry = join(folder, 'entry.js');
    const lines = used.map((file, i) => `import a${i} from ${JSON.stringify(file)}; console.log(a${i});`);
    await writeFile(entry, [...lines, ...unused.map((file) => `import ${JSON.stringify(file)};`)].join('\n'));
    const bundle = await rollup({ input: entry, onLog() {} });
    const plugins = [licences({ name: 'ours', version: '0.0.1', license: 'MIT' })];
    const { output } = await bundle.generate({ format: 'es', plugins });
    return output.find(({ fileName }) => fileName === 'licences.txt').source;
  }

  test('are listed by name, each text once, for what came in', async () => {
    const [b, a, c, absent] = await Promise.all([
      add('b', { license: 'MIT', text: 'One text' }),
      add('@s/a', { license: 'MIT', text: 'One text' }),
      add('c', { license: '(MPL-2.0 OR Apache-2.0)', text: 'Another text' }),
      add('absent', { license: 'MIT', text: 'A third text' }),
    ]);
    assert.equal(
      await build([c, b, a], [absent]),
      'ours 0.0.1, MIT, contains:\n\n@s/a 1.2.3, MIT\nb 1.2.3, MIT\n\nOne text\n\n---\n\n' +
        'c 1.2.3, Apache-2.0 (offered: (MPL-2.0 OR Apache-2.0))\n\nAnother text\n',
    );
  });

  test('that are not allowed stop the build, and so do missing ones', async () => {
    const copyleft = await add('copyleft', { license: 'GPL-3.0-only', text: 'Text' });
    await assert.rejects(build([copyleft]), /copyleft.*GPL-3\.0-only/s);
    const silent = await add('silent', { text: 'Text' });
    await assert.rejects(build([silent]), /silent/);
    const bare = await add('bare', { license: 'MIT' });
    await assert.rejects(build([bare]), /bare 1\.2\.3 comes without the text/);
  });

  test('of a choice are the first that is allowed', () => {
    assert.equal(taken('MIT'), 'MIT');
    assert.equal(taken('(MPL-2.0 OR Apache-2.0)'), 'Apache-2.0');
    assert.equal(taken('(MIT AND GPL-2.0-only)'), undefined);
    assert.equal(taken(undefined), undefined);
  });
});
