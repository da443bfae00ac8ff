import { parseXml, type XmlNode } from '../xml-parser.js';
import type { Tools } from './format.types.js';

/** What XML 1.0 allows in no form, not even by number. Decoders make no halves of surrogate pairs. */
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;
/**
 * Comments, instructions, a document type with declarations of its own, CDATA sections, tags, and the text between them.
 * What may go on for ever may also end with the source, and a tag has no `<` inside, not even between quotation marks:
 * that keeps the search linear.
 */
const TOKEN =
  /<!--[^]*?(?:-->|$)|<\?[^>]*>?|<!doctype[^<>[]*(\[|>)|(<!\[CDATA\[[^]*?(?:]]>|$))|<(\/?)([a-z_][\w.:-]*)(?=[\s/>])([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*){0,99})>|([^<]+|<)/gi;
/** What cannot stand in XML as it is: signs that stand for themselves, and all references but those that XML knows. */
const STRAY = /<|]]>|&(?!(?:amp|lt|gt|quot|apos);)(?:#?\w+;)?/gi;
const PREFIX = /[<\s](?!xml)([a-z_][\w.-]*):/gi;
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
const ITEM = /^(?:.+:)?(?:item|entry)$/i;
/** What comes after so many items is not read. */
const MAX_ITEMS = 2000;
const MAX_DEPTH = 64;
/** In a longer first tag, prefixes stay undeclared. */
const MAX_ROOT = 3e3;
/** Tags and the texts between them: those of more items than are read. */
const MAX_TOKENS = 600_000;

/** Text as XML and HTML, wherever it stands. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Makes a feed in XML, or in what was meant to be XML, ready for a strict parser: from its first tag to the end of that,
 * without comments, instructions and document type. These do no harm: `<` and `&` that stand for themselves, HTML's names
 * of characters, characters that XML forbids, prefixes that nobody declared.
 * Text before the first tag is skipped.
 *
 * What can only be an error is found here already: it is known where, and browsers report an error as an element with a `style`,
 * which pages with a strict policy hear of.
 *
 * @returns The XML, which begins with `<`; or what is wrong with it.
 */
export function readXml(source: string, { decode, policy }: Pick<Tools, 'decode' | 'policy'>): XmlNode | string {
  const clean = (text: string) => text.replace(STRAY, (stray) => escape(decode(stray)));
  /** The first tag but for its `>`: it gets the declarations that are missing. */
  let root = '';
  let xml = '';
  let tokens = 0;
  let items = 0;
  /** The elements around a place, and where they begin. */
  const open: (readonly [tag: string, index: number])[] = [];
  const broken = (what: string, index: number) =>
    `the XML is broken in line ${source.slice(0, index).split('\n').length}: ${what}`;

  for (const found of source.matchAll(TOKEN)) {
    const { index } = found;
    const [, type, section, end, tag, rest = '', text = ''] = found;
    if (type === '[') return 'the XML declares entities';
    if (++tokens > MAX_TOKENS || open.length > MAX_DEPTH) return 'the XML is too deep or large';
    if (root) xml += section ?? clean(text);
    if (!tag) continue;
    if (!root && !/^(.+:)?(rss|feed|rdf)$/i.test(tag)) return `it begins with <${tag.slice(0, 20)}>`;
    const names = Array.from(rest.matchAll(ATTRIBUTE), ([, name]) => name);
    const isRead = (end ? /^\s*$/ : /^\s*\/?$/).test(end ? rest : rest.replace(ATTRIBUTE, ''));
    if (!isRead || new Set(names).size < names.length)
      return broken(`<${end}${tag}> has attributes that cannot be read`, index);
    const written = `<${end}${tag}${clean(rest)}`;
    if (root) xml += written;
    else root = written;
    for (const [, prefix] of written.matchAll(PREFIX)) {
      const declaration = `xmlns:${prefix}=`;
      if (root.length < MAX_ROOT && !root.includes(declaration)) root += ` ${declaration}"urn:x"`;
    }
    xml += '>';
    if (end) {
      const [inner] = open.pop() ?? [];
      if (inner !== tag)
        return broken(inner ? `</${tag}> stands where </${inner}> is expected` : `</${tag}> ends nothing`, index);
      if (open.length < 3 && ITEM.test(tag) && ++items === MAX_ITEMS)
        for (let last; (last = open.pop());) xml += `</${last[0]}>`;
    } else if (!rest.endsWith('/')) open.push([tag, index]);
    if (!open.length) break;
  }
  const [last] = open.slice(-1);
  if (last) return broken(`<${last[0]}> does not end`, last[1]);
  return root ? parseXml((root + xml).replace(FORBIDDEN, ' '), policy) : unknown(source);
}

/** What is no XML, and has not been taken for JSON: a value that can be no feed, or anything else. */
function unknown(source: string): string {
  try {
    const value: unknown = JSON.parse(source);
    // Else it has come here because it could not be read as UTF-8.
    if (Object(value) === value) return 'the JSON is not in UTF-8';
    return `the JSON is no feed, it is ${value === null ? value : `a ${typeof value}`}`;
  } catch {
    return 'neither JSON nor XML';
  }
}
