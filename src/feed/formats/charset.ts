/**
 * The text of a body that is not plainly UTF-8. What is UTF-8 by its bytes, or by most of them, is taken for that,
 * whatever is said: hardly any other text looks like it. Else another encoding that was named is believed, first that of
 * the server; a text that names none is taken for one of Western Europe.
 *
 * @param type  The `Content-Type` that came with it.
 * @see https://encoding.spec.whatwg.org/
 */
export function decodeText(body: Uint8Array, type = ''): string {
  const attempt = (label: string, fatal = false) => {
    try {
      return new TextDecoder(label, { fatal }).decode(body);
    } catch {
      // The bytes are not in this encoding, or there is none of this name.
      return undefined;
    }
  };
  const head = String.fromCharCode(...body.subarray(0, 200));
  const wide = /^\xff\xfe|^\s*<\0/.test(head) ? 'utf-16le' : /^\xfe\xff|^\s*\0</.test(head) ? 'utf-16be' : '';
  const named = [...`${type} ${head}`.matchAll(/(?:charset|encoding)\s*=\s*["']?([\w:.-]+)/gi)].map(
    ([, label = '']) => label,
  );
  const other = named.find((label) => !/^utf-?8$/i.test(label)) ?? '';
  const utf8 = new TextDecoder().decode(body);
  const without = (signs: RegExp) => utf8.replace(signs, '').length;
  const mostly = without(/[^\ufffd]+/g) <= without(/[\0-\x7f\ufffd]+/g);
  return (
    attempt(wide) ??
    // In ISO-2022-JP, all bytes are those of ASCII.
    attempt(other.includes('2022') ? other : 'utf-8', true) ??
    (mostly ? utf8 : undefined) ??
    attempt(other) ??
    attempt('windows-1252') ??
    utf8
  );
}
