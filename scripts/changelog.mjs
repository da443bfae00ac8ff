// `node scripts/changelog.mjs version` raises the version by what the changesets ask for, and moves their texts, with
// those that stand under "Unreleased" already, below a heading of that version. Changesets could write the changelog
// itself, but not in the form that this one has.
// `node scripts/changelog.mjs notes` prints what the changelog says of the present version.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FILE = 'CHANGELOG.md';
const UNRELEASED = '## Unreleased\n';
/** The headings of Keep a Changelog, in its order. */
const KINDS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
/** Where a text goes that does not begin with one of them. */
const KIND_OF = { major: 'Changed', minor: 'Added', patch: 'Fixed' };

const read = (file) => readFileSync(file, 'utf8');
const version = () => JSON.parse(read('package.json')).version;

/** What stands below a heading of second rank, and where. */
function section(changelog, heading) {
  const start = changelog.indexOf(`\n${heading}`);
  if (start < 0) throw new Error(`${FILE} has no "${heading.trim()}".`);
  const from = start + 1 + heading.length;
  const end = changelog.indexOf('\n## ', from);
  return { start: start + 1, from, end: end < 0 ? changelog.length : end + 1 };
}

/** @returns [kind, text] of each changeset. */
function changes() {
  const files = readdirSync('.changeset').filter((name) => name.endsWith('.md') && name !== 'README.md');
  return files.sort().map((name) => {
    const [, bump, summary] =
      /^---\s*\n[^\n]*:\s*['"]?(\w+)['"]?\s*\n---\s*\n([^]*)$/.exec(read(`.changeset/${name}`)) ?? [];
    if (!(bump in KIND_OF)) throw new Error(`.changeset/${name}: expected the package with major, minor or patch.`);
    const [, kind = KIND_OF[bump], text] = new RegExp(`^(?:(${KINDS.join('|')}):)?\\s*([^]*)$`).exec(summary.trim());
    if (!text) throw new Error(`.changeset/${name} says nothing.`);
    return [kind, `- ${text.replaceAll('\n', '\n  ').replace(/^ +$/gm, '')}`];
  });
}

/** The text of a section with more lines under its headings. */
function extend(text, added) {
  const kinds = new Map();
  const [before, ...parts] = `\n${text}`.split(/\n### /);
  for (const part of parts) {
    const [kind, ...lines] = part.split('\n');
    kinds.set(kind.trim(), lines.join('\n').trim());
  }
  for (const [kind, line] of added) kinds.set(kind, [kinds.get(kind), line].filter(Boolean).join('\n'));
  const order = (kind) => (KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length);
  const written = [...kinds].sort(([one], [other]) => order(one) - order(other));
  return [before.trim(), ...written.map(([kind, lines]) => `### ${kind}\n\n${lines}`)].filter(Boolean).join('\n\n');
}

function raise() {
  const added = changes();
  if (!added.length) throw new Error('There are no changesets: nothing asks for another version.');
  const cli = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');
  const { status } = spawnSync(process.execPath, [cli, 'version'], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`changeset version ended with ${status}.`);

  const lock = JSON.parse(read('package-lock.json'));
  lock.version = lock.packages[''].version = version();
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);

  const changelog = read(FILE);
  const { start, from, end } = section(changelog, UNRELEASED);
  const text = extend(changelog.slice(from, end), added);
  const date = new Date().toISOString().slice(0, 10);
  const released = `${UNRELEASED}\n## ${version()}\n\nReleased ${date}.\n\n${text}\n`;
  const rest = changelog.slice(end);
  writeFileSync(FILE, changelog.slice(0, start) + released + (rest && `\n${rest}`));
}

function notes() {
  const changelog = read(FILE);
  const { from, end } = section(changelog, `## ${version()}\n`);
  return changelog.slice(from, end).trim();
}

const [command] = process.argv.slice(2);
if (command === 'version') raise();
else if (command === 'notes') console.log(notes());
else throw new Error('Expected "version" or "notes".');
