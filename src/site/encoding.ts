/** What browsers look at for it, without comments. */
const HEAD = 1024;
const SAID = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)|<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i;

/** Whether a page consists of what nearly all encodings write alike. */
const isPlain = (html: string): boolean => !/[^\0-\u007f]/.test(html);

/**
 * The encoding that a page names, where what has been baked into it would be read in that and is not in it. A page that had
 * such letters before is read as UTF-8, by what its server says.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
export function otherEncoding(html: string, baked: string): string | undefined {
  if (!isPlain(html) || isPlain(baked)) return undefined;
  const [, xml, label = xml] = SAID.exec(html.slice(0, HEAD).replace(/<!--[^]*?-->/g, '')) ?? [];
  try {
    // What can be read as letters at all is not UTF-16, whatever it says.
    return label && !/^utf-/.test(new TextDecoder(label).encoding) ? label : undefined;
  } catch {
    return undefined;
  }
}
