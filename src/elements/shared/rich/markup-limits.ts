// How much markup is made nodes of. Parsing goes on without a pause, and what is never closed is not only deep: each paragraph
// gets a copy of every element for bold, italic, links … that is still open. A few kilobytes can so be millions of nodes.

/** Tags in one text, start and end. Long reports with tables have some thousand; these take about a tenth of a second. */
export const MAX_TAGS = 10_000;
/** Elements inside one another. Articles have ten or twenty; the time for deeper ones grows with the square. */
export const MAX_DEPTH = 100;

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What goes on in the next block where it is not closed. */
const FORMATTING = /* @__PURE__ */ set('a b big code em font i nobr s small strike strong tt u');
const VOID = /* @__PURE__ */ set(
  'area basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
);
/** What need not be closed: a start tag ends those of its list that are open directly around it. */
const CELL = 'p td th';
const ROW = `${CELL} tr`;
const GROUP = `${ROW} tbody tfoot thead`;
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries({
      ...{ p: 'p', li: 'p li', dd: 'p dd dt', dt: 'p dd dt', td: CELL, th: CELL, tr: ROW },
      ...{ tbody: GROUP, tfoot: GROUP, thead: GROUP },
    }).map(([name, ended]) => [name, set(ended)]),
  ))();
/** What ends them with itself. */
const BLOCKS = /* @__PURE__ */ set(
  'article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer header hgroup li ' +
    'main menu nav ol section summary table tbody td tfoot th thead tr ul',
);
/** What is in them is text; but in SVG, it is not. */
const RAW = /* @__PURE__ */ set('iframe noembed noframes plaintext textarea title xmp');

/** A comment, a CDATA section up to what is in it, whatever else is no tag, or a tag up to its attributes. */
const TOKEN = /<!--(?:-?>|[^]*?(?:--!?>|$))|<(!\[CDATA\[)|<[!?][^>]*|<\/[^a-z>][^>]*|<(\/?)([a-z][^\t\n\f\r />]*)/gi;
/** An attribute, as browsers find its end, or the end of the tag. */
const ATTRIBUTE =
  /[\t\n\f\r /]*(?:(>)|[^\t\n\f\r />][^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >"'][^\t\n\f\r >]*)?)?)/y;

/**
 * Whether markup has more tags, or is deeper, than what can be shown at once. One pass; nothing is built. Where it is not clear
 * what browsers take a tag for, there are rather more of them.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements
 */
export function isTooMuch(html: string): boolean {
  const token = new RegExp(TOKEN);
  const attribute = new RegExp(ATTRIBUTE);
  let open: string[] = [];
  let tags = 0;
  for (let found; (found = token.exec(html));) {
    const [, section, slash, written] = found;
    const name = written?.toLowerCase() ?? '';
    if (written) {
      attribute.lastIndex = token.lastIndex;
      while (attribute.exec(html)?.[1] === undefined && attribute.lastIndex);
      token.lastIndex = attribute.lastIndex || html.length;
      open = slash ? closed(open, name) : opened(open, name);
      // It may take a copy of each of those.
      tags += 1 + open.filter((one) => FORMATTING.has(one)).length;
      if (!slash && !VOID.has(name)) open.push(name);
    }
    if (section || (!slash && RAW.has(name))) {
      const at = token.lastIndex;
      const end = html.slice(at).search(section ? /]]>/ : RegExp(`</${name}[\\t\\n\\f\\r />]`, 'i'));
      // Text or not is all the same where there is no tag in it. Else what comes after that may be anything.
      if (end < 0 || html.slice(at, at + end).includes('<'))
        return tags + open.length + (html.slice(at).match(/<\/?[a-z]/gi) ?? []).length > MAX_DEPTH;
      token.lastIndex = at + end;
    }
    if (tags > MAX_TAGS || open.length > MAX_DEPTH) return true;
  }
  return false;
}

/** What is open still when an element begins. */
function opened(open: readonly string[], name: string): string[] {
  let end = open.length;
  while (ENDS.get(name)?.has(open[end - 1] ?? '')) end--;
  return open.slice(0, end);
}

/** What is open still when one ends. End tags that browsers may pass over are passed over. */
function closed(open: string[], name: string): string[] {
  const kept: string[] = [];
  for (let at = open.length - 1; at >= 0; at--) {
    const inner = open[at] ?? '';
    if (inner === name) return [...open.slice(0, at), ...kept.reverse()];
    if (FORMATTING.has(inner)) kept.push(inner);
    else if (!(ENDS.has(inner) && BLOCKS.has(name)) && !(name === 'ruby' && /^r[bpt]c?$/.test(inner))) break;
  }
  return open;
}
