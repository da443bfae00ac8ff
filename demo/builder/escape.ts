// One function for each language that a value is written into: what it means there has to be the value again.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Text in an element, or in an attribute between double quotes. */
export const html = (value: string): string => value.replace(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** HTML in a Nunjucks or Liquid template, where two braces, or one and a percent sign, begin code. */
export const template = (value: string): string => html(value).replace(/[{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * An attribute of a WordPress shortcode. There, nothing escapes a quotation mark, square brackets end the shortcode and
 * backslashes are taken out; what prints it understands HTML's character references.
 */
export const shortcode = (value: string): string =>
  html(value).replace(/[[\]\\\u0000-\u001f]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A Twig string between single quotes, in which nothing is interpolated. */
export const twig = (value: string): string => `'${value.replace(/[\\']/g, '\\$&')}'`;

/** A string of JavaScript. */
export const js = (value: string): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'));

/** Text between JSX tags: as it is where JSX leaves it so, else as an expression. */
export const jsxText = (value: string): string =>
  /^[^\s{}<>&](.*[^\s{}<>&])?$/.test(value) && !/[{}<>&\n\r\t\u2028\u2029]/.test(value) ? value : `{${js(value)}}`;

/** The value of a JSX attribute: as HTML writes it where both read the same, else as an expression. */
export const jsxValue = (value: string): string =>
  /^[^"&\\{}<>\u0000-\u001f\u2028\u2029]*$/.test(value) ? `"${value}"` : `{${js(value)}}`;
