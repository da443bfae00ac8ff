// The Drupal module as a zip: what is in it, that its hashes are those of the build, and that another build is the same.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { moduleFiles } from '../../scripts/drupal-module.mjs';
import { readDescriptions } from '../../scripts/element-descriptions.mjs';
import { zip } from '../../scripts/zip.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));
const manifest = JSON.parse(read('dist/cdn/manifest.json'));

describe('the zip of the Drupal module', () => {
  const files = new Map(moduleFiles());
  const text = (path) => files.get(`topic_elements/${path}`)?.toString();

  test('has components, templates, library and licence in one folder', () => {
    for (const path of [
      'topic_elements.info.yml',
      'LICENSE',
      'README.md',
      'templates/macros.html.twig',
      'assets/topic-elements.js',
      'assets/manifest.json',
      'assets/themes/contrast.css',
      'assets/licences.txt',
      ...readDescriptions().flatMap(({ tag }) =>
        ['component.yml', 'twig'].map((end) => `components/${tag}/${tag}.${end}`),
      ),
    ]) {
      assert.ok(text(path), path);
    }
    assert.ok([...files.keys()].every((path) => path.startsWith('topic_elements/') && !path.endsWith('.map')));
    assert.ok([...files.keys()].some((path) => /assets\/chunks\/fr-/.test(path)));
  });

  test('has the hashes of the files that it brings', () => {
    const libraries = text('topic_elements.libraries.yml');
    const told = Array.from(libraries.matchAll(/^ +assets\/(\S+):$[^]*?^ +integrity: '(.*)'$/gm), ([, path, hash]) => [
      path,
      hash,
    ]);
    assert.deepEqual(
      told.map(([path]) => path),
      ['topic-elements.js', 'themes/institution.css', 'themes/contrast.css'],
    );
    for (const [path, integrity] of told) {
      const content = files.get(`topic_elements/assets/${path}`);
      assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`);
      assert.equal(integrity, manifest.files[path].integrity);
    }
    assert.equal(libraries.match(/preprocess: false/g).length, told.length);
    assert.equal(libraries.match(/type: module/g).length, 1);
  });

  test('has the number of the library', () => {
    assert.match(text('topic_elements.info.yml'), new RegExp(`^version: '${version}'$`, 'm'));
    assert.equal(text('topic_elements.libraries.yml').split(`version: '${version}'`).length, 4);
    for (const path of ['topic_elements.info.yml', 'topic_elements.libraries.yml']) {
      assert.doesNotMatch(text(path), /0\.0\.0|integrity of/);
    }
  });

  test('is for Drupal that has components without a module for them', () => {
    assert.match(text('topic_elements.info.yml'), /^core_version_requirement: \^10\.3 \|\| \^11$/m);
  });

  test('is the same each time', () => {
    assert.ok(zip(moduleFiles()).equals(zip(moduleFiles().reverse())));
  });
});
