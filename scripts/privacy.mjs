// Writes the tables of docs/privacy.md out of docs/privacy-ledger.json, which the tests hold against what the built files
// really ask for. `--check` writes nothing and fails where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const docs = new URL('../docs/', import.meta.url);
const DOCUMENT = new URL('privacy.md', docs);

const { hosts, elements } = JSON.parse(readFileSync(new URL('privacy-ledger.json', docs), 'utf8'));

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const listed = (names) => names.map((name) => hosts[name].name).join(', ') || '–';

/** Who is asked by each element, by when. */
const byElement = table(
  ['element', 'with the page', 'when it is near the viewport', 'when a visitor plays a film'],
  Object.entries(elements).map(([tag, names]) => {
    const at = (when) => listed(names.filter((name) => hosts[name].when === when));
    return [`\`${tag}\``, at('load'), at('near'), at('play')];
  }),
);

/** What each of them learns. */
const byHost = table(
  ['name', 'host', 'is asked for', 'cookies', 'learns on which site'],
  Object.values(hosts).map(({ name, who, what, cookies, referrer }) => [
    name,
    who,
    what,
    cookies ? 'as the browser allows' : 'never',
    referrer ? 'yes' : 'no',
  ]),
);

const before = readFileSync(DOCUMENT, 'utf8');
let after = before;
for (const [name, text] of Object.entries({ elements: byElement, hosts: byHost })) {
  const marks = new RegExp(`(<!-- ${name}:start -->)[^]*(<!-- ${name}:end -->)`);
  if (!marks.test(after)) throw new Error(`docs/privacy.md has no <!-- ${name}:start --> and <!-- ${name}:end -->.`);
  after = after.replace(marks, (_, start, end) => `${start}\n\n${text}\n\n${end}`);
}
after = await format(after, { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' });
if (after === before) process.exitCode = 0;
else if (!process.argv.includes('--check')) writeFileSync(DOCUMENT, after);
else {
  console.error('docs/privacy.md is not what docs/privacy-ledger.json says: run "npm run privacy".');
  process.exitCode = 1;
}
