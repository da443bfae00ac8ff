// The plugin as a zip: what is in it, and that another build is the same. `npm run build` before.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, test } from 'node:test';
import { pluginFiles } from '../../scripts/wordpress-plugin.mjs';
import { zip } from '../../scripts/zip.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Reads an archive by its directory, as programs do that unpack one. */
function unpack(archive) {
  const files = new Map();
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, size] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)];
    const length = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + length);
    const start = archive.readUInt32LE(at + 42);
    const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const content = inflateRawSync(archive.subarray(data, data + packed));
    assert.equal(content.length, size);
    files.set(name, content);
    at += 46 + length;
  }
  return files;
}

describe('the zip of the plugin', () => {
  const files = unpack(zip(pluginFiles()));

  test('has plugin, library and licence in one folder', () => {
    for (const path of [
      'topic-elements.php',
      'uninstall.php',
      'readme.txt',
      'LICENSE',
      'blocks/news-list/block.json',
      'languages/topic-elements.pot',
      'assets/topic-elements.js',
      'assets/manifest.json',
      'assets/themes/contrast.css',
      'assets/licences.txt',
    ]) {
      assert.ok(files.has(`topic-elements/${path}`), path);
    }
    assert.ok([...files.keys()].every((path) => path.startsWith('topic-elements/') && !path.endsWith('.map')));
    assert.ok([...files.keys()].some((path) => /assets\/chunks\/fr-/.test(path)));
  });

  test('has the number of the library', () => {
    assert.match(
      files.get('topic-elements/topic-elements.php').toString(),
      new RegExp(`^ \\* Version: ${version}$`, 'm'),
    );
    assert.match(files.get('topic-elements/readme.txt').toString(), new RegExp(`^Stable tag: ${version}$`, 'm'));
  });

  test('is the same each time', () => {
    assert.ok(zip(pluginFiles()).equals(zip(pluginFiles().reverse())));
  });
});
