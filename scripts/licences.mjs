// The licences of what is bundled. They ask for their texts to travel with copies, and the files for pages are copies.
import license from 'rollup-plugin-license';

/** What may be bundled or installed. Of a choice (`A OR B`), the first that is named here is taken. */
export const ALLOWED = ['MIT', 'BSD-3-Clause', 'BSD-2-Clause', 'Apache-2.0', 'ISC', '0BSD', 'BlueOak-1.0.0'];

/**
 * The licence under which something is used.
 *
 * @param {string} expression  As SPDX writes them.
 * @returns undefined where none of them will do.
 */
export const taken = (expression) =>
  (expression ?? '')
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .find((choice) => ALLOWED.includes(choice));

const byName = (one, other) => (one.name < other.name ? -1 : 1);

/** The texts, each once, below the names of those that it is the licence of. */
function notices(dependencies) {
  const texts = new Map();
  for (const { name, version, license, licenseText, noticeText } of dependencies.toSorted(byName)) {
    const choice = taken(license);
    const under = choice === license ? choice : `${choice} (offered: ${license})`;
    const text = [licenseText, noticeText].filter(Boolean).join('\n\n').trim();
    if (!text) throw new Error(`${name} ${version} comes without the text of its licence.`);
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}, ${under}`]);
  }
  return [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}`).join('\n\n---\n\n');
}

/**
 * A rollup plugin, one for all builds that write into a folder: lists what has really come into the files there, with
 * the texts of the licences. The build fails for any licence that is not allowed.
 */
export function licences({ name, version, license: own }) {
  let found = [];
  const scan = license({
    thirdParty: {
      multipleVersions: true,
      allow: {
        test: (dependency) => Boolean(taken(dependency.license)),
        failOnUnlicensed: true,
        failOnViolation: true,
      },
      output: (dependencies) => (found = dependencies),
    },
  });
  return {
    name: 'licences',
    renderChunk(code, chunk) {
      // It has nothing to write into the files, so their source maps stay as they are.
      scan.renderChunk(code, chunk, { sourcemap: false });
      return null;
    },
    generateBundle() {
      scan.generateBundle();
      const source = `${name} ${version}, ${own}, contains:\n\n${notices(found)}\n`;
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}
