// Writes the bill of materials, dist/sbom.cdx.json or the file that is named: what `npm install` brings along, and what
// is inside the files for pages. `npm sbom` knows nothing of the second, and of the first it left out Lit and parse5
// when it was tried. The same sources give the same bytes, so there is no date in it, and its number comes from its content.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { taken } from './licences.mjs';

const [file = 'dist/sbom.cdx.json'] = process.argv.slice(2);
const CDN = 'dist/cdn';
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = read('package-lock.json');
const { name, version, description, license } = read('package.json');

const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const self = purl({ name, version });
const nameOf = (place) => place.split('node_modules/').at(-1);

/** Where Node finds a package, as the lock file has it; undefined for one that is optional and absent. */
function find(dependency, from) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    const found = `${place && `${place}/`}node_modules/${dependency}`;
    if (packages[found]) return found;
    if (!place) return undefined;
  }
}

const dependenciesOf = (place) =>
  Object.keys({ ...packages[place].dependencies, ...packages[place].optionalDependencies })
    .map((dependency) => find(dependency, place))
    .filter(Boolean);

/** All that is installed with the package. */
const installed = new Set();
(function collect(place) {
  for (const found of dependenciesOf(place)) {
    if (installed.has(found)) continue;
    installed.add(found);
    collect(found);
  }
})('');

const reference = (place) => purl({ name: nameOf(place), version: packages[place].version });

function component(place) {
  const { version, license: offered, integrity } = packages[place];
  const id = taken(offered);
  if (!id) throw new Error(`${place} is under ${offered ?? 'no licence'}, which scripts/licences.mjs does not allow.`);
  const [algorithm, hash] = integrity.split('-', 2);
  if (algorithm !== 'sha512') throw new Error(`${place} is locked by ${algorithm}.`);
  const [, group, rest = nameOf(place)] = /^(@[^/]+)\/(.+)$/.exec(nameOf(place)) ?? [];
  return {
    type: 'library',
    'bom-ref': reference(place),
    ...(group && { group }),
    name: rest,
    version,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    // Of a choice, what is taken.
    licenses: [{ license: { id, acknowledgement: id === offered ? 'declared' : 'concluded' } }],
    ...(id !== offered && { properties: [{ name: `${name}:licences-offered`, value: offered }] }),
    purl: reference(place),
  };
}

/** A file for pages, with the packages that its source map names. */
function bundle(path) {
  // A table of hashes has no sources.
  const { sources } = existsSync(`${path}.map`) ? read(`${path}.map`) : { sources: [] };
  const inside = sources.flatMap(
    (source) => /node_modules\/(.*\/node_modules\/)?(@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? [],
  );
  const foreign = inside.find((place) => !installed.has(place));
  if (foreign) throw new Error(`${path} contains ${foreign}, which is no runtime dependency.`);
  const contains = [...new Set(inside)].map(reference).sort();
  return { path, contains };
}

const bundles = readdirSync(CDN, { recursive: true })
  .map((file) => `${CDN}/${file.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.js'))
  .sort()
  .map(bundle)
  .filter(({ contains }) => contains.length);

const fileComponent = ({ path }) => ({
  type: 'file',
  'bom-ref': `${self}#${path}`,
  name: path,
  hashes: [{ alg: 'SHA-384', content: createHash('sha384').update(readFileSync(path)).digest('hex') }],
});

/** One of each: the same version may be installed at two places. */
const places = [...new Map([...installed].sort().map((place) => [reference(place), place])).values()].sort();
const content = {
  metadata: {
    lifecycles: [{ phase: 'build' }],
    component: {
      type: 'library',
      'bom-ref': self,
      name,
      version,
      description,
      licenses: [{ license: { id: license, acknowledgement: 'declared' } }],
      purl: self,
      // The files that contain code of others.
      components: bundles.map(fileComponent),
    },
  },
  components: places.map(component),
  dependencies: [
    { ref: self, dependsOn: dependenciesOf('').map(reference).sort() },
    ...bundles.map(({ path, contains }) => ({ ref: `${self}#${path}`, dependsOn: contains })),
    ...places.map((place) => ({ ref: reference(place), dependsOn: dependenciesOf(place).map(reference).sort() })),
  ],
  compositions: [{ aggregate: 'complete', dependencies: [self, ...bundles.map(({ path }) => `${self}#${path}`)] }],
};

/** A UUID of version 8 (RFC 9562): 122 bits of a hash. */
function uuid(text) {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x80;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: `urn:uuid:${uuid(JSON.stringify(content))}`,
  version: 1,
  ...content,
};
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
