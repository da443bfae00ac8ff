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
const PREFIX = /[<\s](?!xml)([a-z]\w*):/gi;
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
 * Reads a feed in XML, or in what was meant to be XML, with a strict parser: from its first tag to the end of that, without
 * comments, instructions and document type. These do no harm: `<` and `&` that stand for themselves, HTML's names of
 * characters, characters that XML forbids, prefixes that nobody declared. Text before the first tag is skipped.
 *
 * @returns Its first element; or what is wrong with it.
 */
export function readXml(source: string, { decode, policy }: Pick<Tools, 'decode' | 'policy'>): XmlNode | string {
  const clean = (text: string) => text.replace(STRAY, (stray) => escape(decode(stray)));
  /** The first tag but for its `>`: it gets the declarations that are missing. */
  let root = '';
  let xml = '';
  let depth = 0;
  let tokens = 0;

  for (const [, type, section, end, tag, rest = '', text = ''] of source.matchAll(TOKEN)) {
    if (type === '[') return 'the XML declares entities';
    if (++tokens > MAX_TOKENS || depth > MAX_DEPTH) return 'the XML is too deep or large';
    if (root) xml += section ?? clean(text);
    if (!tag) continue;
    if (!root && !/^(.+:)?(rss|feed|rdf)$/i.test(tag)) return `it begins with <${tag.slice(0, 20)}>`;
    const open = `<${end}${tag}${clean(rest)}`;
    if (root) xml += open;
    else root = open;
    for (const [, prefix] of open.matchAll(PREFIX)) {
      const declaration = `xmlns:${prefix}=`;
      if (root.length < MAX_ROOT && !root.includes(declaration)) root += ` ${declaration}"urn:x"`;
    }
    xml += '>';
    if (end) depth--;
    else if (!rest.endsWith('/')) depth++;
    if (!depth) break;
  }
  return root ? parseXml((root + xml).replace(FORBIDDEN, ' '), policy) : 'neither JSON nor XML';
}
