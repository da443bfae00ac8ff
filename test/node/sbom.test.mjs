// dist/sbom.cdx.json holds what is installed and what is bundled, as it is on the disk.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ALLOWED } from '../../scripts/licences.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const text = read('dist/sbom.cdx.json');
const bom = JSON.parse(text);
const { name, version, dependencies, license } = JSON.parse(read('package.json'));
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const self = purl(name, version);

/** The package.json of an installed package, found as Node does from another one. */
function manifestOf(dependency, from) {
  for (const folder of createRequire(from).resolve.paths(dependency)) {
    const file = join(folder, dependency, 'package.json');
    try {
      return { file, ...JSON.parse(readFileSync(file, 'utf8')) };
    } catch {
      // Not here.
    }
  }
  throw new Error(`${dependency} is not installed.`);
}

/** All that is installed with the package. */
function installed() {
  const found = new Map();
  (function collect(names, from) {
    for (const dependency of Object.keys(names)) {
      const manifest = manifestOf(dependency, from);
      const ref = purl(manifest.name, manifest.version);
      if (found.has(ref)) continue;
      found.set(ref, manifest);
      collect({ ...manifest.dependencies }, manifest.file);
    }
  })(dependencies, join(root, 'package.json'));
  return found;
}

test('is CycloneDX 1.6, about this version', () => {
  const { bomFormat, specVersion, version: revision, serialNumber, metadata, $schema } = bom;
  assert.deepEqual([bomFormat, specVersion, revision], ['CycloneDX', '1.6', 1]);
  assert.equal($schema, 'http://cyclonedx.org/schema/bom-1.6.schema.json');
  assert.match(serialNumber, /^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  const { type, purl, licenses, ...component } = metadata.component;
  assert.deepEqual([type, component.name, component.version, purl], ['library', name, version, self]);
  assert.deepEqual(licenses, [{ license: { id: license, acknowledgement: 'declared' } }]);
});

test('has everything that is installed with the package, and nothing else', () => {
  const manifests = installed();
  assert.deepEqual(bom.components.map(({ purl }) => purl).sort(), [...manifests.keys()].sort());
  for (const dependency of Object.keys(dependencies)) {
    assert.ok(bom.components.some(({ group, name }) => (group ? `${group}/${name}` : name) === dependency));
  }
  for (const component of bom.components) {
    const { license } = manifests.get(component.purl);
    const [{ license: taken }] = component.licenses;
    assert.ok(ALLOWED.includes(taken.id), component.purl);
    assert.ok(license.includes(taken.id), `${component.purl}: ${taken.id}, but it says ${license}`);
    assert.equal(taken.acknowledgement, taken.id === license ? 'declared' : 'concluded');
    assert.match(component.hashes[0].content, /^[\da-f]{128}$/);
    assert.equal(component['bom-ref'], component.purl);
  }
});

test('takes DOMPurify under the Apache licence', () => {
  const { licenses, properties } = bom.components.find(({ name }) => name === 'dompurify');
  assert.equal(licenses[0].license.id, 'Apache-2.0');
  assert.deepEqual(properties, [{ name: 'topic-elements:licences-offered', value: '(MPL-2.0 OR Apache-2.0)' }]);
});

test('knows what each of them needs', () => {
  const refs = new Set(
    [bom.metadata.component, ...bom.metadata.component.components, ...bom.components].map((one) => one['bom-ref']),
  );
  assert.equal(new Set(bom.dependencies.map(({ ref }) => ref)).size, bom.dependencies.length);
  for (const { ref, dependsOn } of bom.dependencies)
    for (const one of [ref, ...dependsOn]) assert.ok(refs.has(one), one);
  const needs = (ref) => bom.dependencies.find((one) => one.ref === ref).dependsOn;
  const direct = Object.keys(dependencies).map((one) => purl(one, manifestOf(one, join(root, 'package.json')).version));
  assert.deepEqual(needs(self), direct.sort());
  const lit = bom.components.find(({ group, name }) => !group && name === 'lit');
  assert.ok(needs(lit.purl).some((one) => one.startsWith('pkg:npm/lit-html@')));
});

test('says which files for pages contain what', () => {
  const files = bom.metadata.component.components;
  const contents = new Map();
  for (const { name, hashes, type } of files) {
    assert.equal(type, 'file');
    const [{ alg, content }] = hashes;
    assert.deepEqual(
      [alg, content],
      [
        'SHA-384',
        createHash('sha384')
          .update(readFileSync(join(root, name)))
          .digest('hex'),
      ],
    );
    contents.set(name, bom.dependencies.find(({ ref }) => ref === `${self}#${name}`).dependsOn.join(' '));
  }
  assert.match(contents.get('dist/cdn/topic-elements.js'), /lit-element@.*lit-html@/);
  // What can be recognised in the code itself, whatever source maps say.
  for (const file of readdirSync(join(root, 'dist/cdn'), { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const path = `dist/cdn/${file.split(sep).join('/')}`;
    const code = read(path);
    if (code.includes('litHtmlVersions')) assert.match(contents.get(path) ?? '', /lit-html@/, path);
    assert.equal(code.includes('DOMPurify'), /dompurify@/.test(contents.get(path) ?? ''), path);
  }
});

test('agrees with the notices about what is bundled', () => {
  const bundled = new Set(
    bom.dependencies.filter(({ ref }) => ref.includes('#')).flatMap(({ dependsOn }) => dependsOn),
  );
  const named = [...read('dist/cdn/licences.txt').matchAll(/^(\S+) (\d+\.\d+\.\d+), \S+( \(offered: .*\))?$/gm)]
    .map(([, one, of]) => purl(one, of))
    .filter((one) => one !== self);
  assert.deepEqual(named.sort(), [...bundled].sort());
});

test('is the same each time, and names neither machine nor registry nor time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'topic-elements-'));
  const again = join(folder, 'sbom.json');
  execFileSync(process.execPath, ['scripts/sbom.mjs', again], { cwd: root });
  assert.equal(readFileSync(again, 'utf8'), text);
  rmSync(folder, { recursive: true });
  assert.ok(!text.includes(dirname(root)));
  const addresses = [...text.matchAll(/https?:\/\/[^"]+/g)].map(([address]) => address);
  assert.deepEqual(addresses, [bom.$schema]);
  assert.equal(bom.metadata.timestamp, undefined);
});
