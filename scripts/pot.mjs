// The template for translations (.pot) of a WordPress plugin, as `wp i18n make-pot` makes it: texts in calls of
// WordPress's translation functions in PHP and JavaScript, and those of block.json and the head of the plugin.

/** `'text'` with what PHP and JavaScript escape alike. */
const STRING = String.raw`'((?:[^'\\]|\\.)*)'`;
const FUNCTIONS = String.raw`\b(?:esc_html_|esc_attr_|esc_html|esc_attr)?_(_|e|x|n|nx|ex)\(`;

const unescaped = (text) => text.replace(/\\(.)/g, '$1');
const written = (text) => JSON.stringify(text).replaceAll('\\\\n', '\\n');

/** Calls such as __( 'text', 'domain' ), _x( 'text', 'context', 'domain' ), _n( 'one', 'many', $n, 'domain' ). */
function* calls(code, domain) {
  const call = new RegExp(
    String.raw`(?:/\* (translators: [^*]*?)\*/\s*)?${FUNCTIONS}\s*${STRING}(?:,\s*${STRING})?(?:,\s*${STRING})?([^;]*?)\)`,
    'g',
  );
  for (const [whole, comment, kind, first, second, third, rest] of code.matchAll(call)) {
    const strings = [first, second, third].filter((text) => text !== undefined).map(unescaped);
    if (!strings.includes(domain) && !rest.includes(`'${domain}'`)) continue;
    if (kind === 'n') yield { id: strings[0], plural: strings[1], comment, whole };
    else if (kind === 'x' || kind === 'ex') yield { id: strings[0], context: strings[1], comment, whole };
    else yield { id: strings[0], comment, whole };
  }
}

/** Contexts as WordPress translates the texts of a block. */
function* ofBlock(text) {
  const { title, description, keywords = [] } = JSON.parse(text);
  yield { id: title, context: 'block title' };
  yield { id: description, context: 'block description' };
  for (const keyword of keywords) yield { id: keyword, context: 'block keyword' };
}

/** The head of a plugin is shown in the list of plugins. */
function* ofHead(text) {
  if (!/^ \* Plugin Name:/m.test(text)) return;
  for (const field of ['Plugin Name', 'Description', 'Author']) {
    const [, value] = new RegExp(`^ \\* ${field}: +(.+)$`, 'm').exec(text) ?? [];
    if (value) yield { id: value, comment: `${field} of the plugin` };
  }
}

/**
 * @param {Iterable<[path: string, text: string]>} files
 * @param {string} domain  Text domain of the plugin.
 */
export function template(files, domain) {
  const entries = new Map();
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = path.endsWith('block.json')
      ? ofBlock(text)
      : /\.(php|js)$/.test(path)
        ? [...ofHead(text), ...calls(text, domain)]
        : [];
    for (const { id, context, plural, comment } of found) {
      const key = `${context ?? ''}\u0004${id}`;
      const entry = entries.get(key) ?? { id, context, plural, comment, places: new Set() };
      entry.places.add(path);
      entries.set(key, entry);
    }
  }
  const lines = ({ id, context, plural, comment, places }) =>
    [
      comment && `#. ${comment.trim()}`,
      ...[...places].map((place) => `#: ${place}`),
      context && `msgctxt ${written(context)}`,
      `msgid ${written(id)}`,
      ...(plural ? [`msgid_plural ${written(plural)}`, 'msgstr[0] ""', 'msgstr[1] ""'] : ['msgstr ""']),
    ].filter(Boolean);
  const head = [
    'msgid ""',
    'msgstr ""',
    '"Project-Id-Version: Topic Elements\\n"',
    '"MIME-Version: 1.0\\n"',
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '"Content-Transfer-Encoding: 8bit\\n"',
    `"X-Domain: ${domain}\\n"`,
  ];
  return `${[head, ...[...entries.values()].map(lines)].map((entry) => entry.join('\n')).join('\n\n')}\n`;
}
