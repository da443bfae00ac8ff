import { parseXml, type XmlNode } from '../xml-parser.js';
import type { Tools } from './format.types.js';

/** What XML 1.0 allows in no form, not even by number. Decoders make no halves of surrogate pairs. */
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;
/**
 * All that is no text: comments, instructions, a document type with declarations of its own, CDATA sections, tags. What
 * may go on for ever may also end with the source, and a tag has no `<` inside, not even between quotation marks: that
 * keeps the search linear.
 */
const TOKEN =
  /<!--[^]*?(?:-->|$)|<\?[^>]*|<!(doctype[^<>[]*\[)|(<!\[CDATA\[[^]*?(?:]]>|$))|<(\/?)((?:[a-z_][\w.-]*:)?[a-z_][\w.-]*)(?=[\s/>])([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*){0,99})>|(<+(?=<)|[^<]+|<)/gi;
/** Whatever follows a name, the name has matched: that keeps the search linear. */
const ATTRIBUTE = /((?:xml(?:ns)?:)?[a-z_][\w.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/gi;
/** What cannot stand in XML as it is: signs that stand for themselves, and all references but those that XML knows. */
const STRAY = /[<"]|]]>|&(?!(?:amp|lt|gt|quot|apos);)(?:#?\w{1,31};)?/gi;
const MAX_DEPTH = 64;
/** Tags and the texts between them: those of more items than are read. */
const MAX_TOKENS = 600_000;
/** In a longer first tag, prefixes stay undeclared. */
const MAX_ROOT = 3000;

/** The attributes in a tag by their names in lower case, as they are written, references and all. */
export function attributesIn(tag: string): Map<string, string> {
  return new Map(
    Array.from(tag.matchAll(ATTRIBUTE), ([, name = '', double, single, bare = '']) => [
      name.toLowerCase(),
      double ?? single ?? bare,
    ]),
  );
}

/** Text as XML and HTML. */
export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * Makes a feed in XML, or in what was meant to be XML, ready for a strict parser: from its first tag to the end of that,
 * without comments, instructions and document type, and with names in lower case. These do no harm: `<` and `&` that
 * stand for themselves, HTML's names of characters, characters that XML forbids, prefixes that nobody declared,
 * attributes without quotation marks or twice. Names with other letters than those of feeds are text, prefixes of
 * attributes are left out.
 *
 * Before the first tag, text is skipped, and what PHP warns of in bold letters.
 *
 * @returns The XML, which begins with `<`; or what is wrong with it.
 */
export function readXml(source: string, { decode, policy }: Pick<Tools, 'decode' | 'policy'>): XmlNode | string {
  const clean = (text: string) => text.replace(STRAY, (stray) => escape(decode(stray)));
  /** The first tag as far as its attributes go: it gets the declarations that are missing. */
  let root = '';
  let xml = '';
  let depth = 0;
  let tokens = 0;

  for (const [, declarations, section, end, name = '', rest = '', text = ''] of source.matchAll(TOKEN)) {
    if (declarations) return 'the XML declares entities';
    if (++tokens > MAX_TOKENS) return 'the XML has too many tags';
    if (root) xml += section ?? clean(text);
    const tag = name.toLowerCase();
    if (!tag || (!root && (end || /^br?$/.test(tag)))) continue;
    if (!root && !/^(.+:)?(rss|feed|rdf)$/.test(tag)) return `the body begins with <${tag.slice(0, 20)}>`;
    if (end) depth--;
    xml += `<${end}${tag}`;
    if (!end) {
      for (const [key, value] of attributesIn(rest)) {
        xml += ` ${key}="${clean(value)}"`;
      }
      if (!root) [root, xml] = [xml, ''];
      const [prefix, local] = tag.split(':');
      const declaration = ` xmlns:${prefix}="`;
      if (local && root.length < MAX_ROOT && !root.includes(declaration)) root += `${declaration}urn:x"`;
      if (rest.endsWith('/')) xml += '/';
      else if (++depth > MAX_DEPTH) return 'the XML is too deep';
    }
    xml += '>';
    if (!depth) break;
  }
  return root ? parseXml((root + xml).replace(FORBIDDEN, ' '), policy) : 'the body is neither JSON nor XML';
}
