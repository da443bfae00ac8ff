const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** A text between the quotation marks of an attribute. */
export const escapeAttribute = (text: string): string => text.replace(/[&"<>]/g, (sign) => SIGNS[sign] as string);
