import { fold, literalText, textParagraphs } from './text.js';

/** Elements whose content is not text, and comments; one that is never closed takes the rest with it. */
const SILENT =
  /<!--(?:-?>|[^]*?(?:--!?>|$))|<(script|style|template|noscript|iframe|svg|math|title)(?![\w-])[^]*?(?:<\/\1(?![\w-])[^<>]*>|$)/gi;
/**
 * A tag. What merely looks like one (`a < b`, `<3`) stays. Outside quotation marks there is no `<` inside, which keeps
 * the search linear; a tag whose quotation marks do not match ends at the first `>`.
 */
const TAG = /<(?:\/?[a-z]|[!?])(?:[^<>'"]*(?:(?:"[^"]*"|'[^']*')[^<>'"]*)*|[^<>]*)>/gi;
/** A tag that ends a line or paragraph. */
const BLOCK =
  /^<\/?(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)(?![\w-])/i;
const ENTITY = /&(?:#(\d+)|#[xX]([\da-fA-F]+)|([a-zA-Z]\w{1,30}));?/g;

/** Latin-1 names in the order of their code points, from 160. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const OTHERS =
  'amp& lt< gt> quot" apos\' OElig\u0152 oelig\u0153 Scaron\u0160 scaron\u0161 ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ndash\u2013 mdash\u2014 lsquo\u2018 rsquo\u2019 sbquo\u201a ldquo\u201c rdquo\u201d bdquo\u201e bull\u2022 hellip\u2026 prime\u2032 lsaquo\u2039 rsaquo\u203a euro\u20ac trade\u2122 rarr\u2192 larr\u2190 minus\u2212';
/** What numeric references 128–159 mean, by the HTML specification: Windows-1252. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

let named: Map<string, string> | undefined;

function entities(): Map<string, string> {
  if (!named) {
    named = new Map(LATIN1.split(' ').map((name, i) => [name, String.fromCharCode(160 + i)]));
    for (const entry of OTHERS.split(' ')) named.set(entry.slice(0, -1), entry.slice(-1));
  }
  return named;
}

/** Decodes character references once: `&amp;lt;` gives `&lt;`. Unknown names stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name) return (whole.endsWith(';') && entities().get(name)) || whole;
    const code = parseInt(decimal ?? hex ?? '', decimal ? 10 : 16);
    if (code > 127 && code < 160) return WINDOWS_1252.charAt(code - 128);
    return code && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  });
}

const strip = (markup: string, block: string) =>
  markup.replace(SILENT, ' ').replace(TAG, (tag) => (BLOCK.test(tag) ? block : ''));

/** The tags in markup that is shown, as they are written. */
export const tagsIn = (markup: string): readonly string[] => markup.replace(SILENT, ' ').match(TAG) ?? [];

/** One line of plain text out of text or markup; `undefined` for anything else and for nothing. */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return literalText(decodeEntities(value.includes('<') ? strip(value, ' ') : value));
}

/** Plain paragraphs out of HTML. */
export function htmlParagraphs(html: string): string[] {
  // Folded first: an end of line is none in HTML.
  const lines = strip(fold(html), '\n').split('\n');
  return textParagraphs(
    lines
      .map((line) => fold(decodeEntities(line)))
      .filter(Boolean)
      .join('\n\n'),
  );
}
