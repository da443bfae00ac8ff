// Writes the tables of docs/privacy.md out of docs/privacy-ledger.json, which the tests hold against what the built files
// really ask for. `--check` writes nothing and fails where they differ.
import { generate, read } from './generated.mjs';
import { between, wordsTable } from './markdown.mjs';

const DOCUMENT = 'docs/privacy.md';

const { hosts, elements } = JSON.parse(read('docs/privacy-ledger.json'));

const listed = (names) => names.map((name) => hosts[name].name).join(', ') || '–';

/** Who is asked by each element, by when. */
const byElement = wordsTable(
  ['element', 'with the page', 'when it is near the viewport', 'when a visitor plays a film'],
  Object.entries(elements).map(([tag, names]) => {
    const at = (when) => listed(names.filter((name) => hosts[name].when === when));
    return [`\`${tag}\``, at('load'), at('near'), at('play')];
  }),
);

/** What each of them learns. */
const byHost = wordsTable(
  ['name', 'host', 'is asked for', 'cookies', 'learns on which site'],
  Object.values(hosts).map(({ name, who, what, cookies, referrer }) => [
    name,
    who,
    what,
    cookies ? 'as the browser allows' : 'never',
    referrer ? 'yes' : 'no',
  ]),
);

const document = between(between(read(DOCUMENT), 'elements', byElement), 'hosts', byHost);
await generate({ [DOCUMENT]: document }, 'is not what docs/privacy-ledger.json says: run npm run privacy.');
