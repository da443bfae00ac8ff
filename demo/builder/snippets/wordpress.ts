import type { Embed } from '../embed.js';
import { html, shortcode } from '../escape.js';
import type { Integrity, Piece } from './piece.js';
import { style } from './style.js';
import { themeLink } from './tag.js';

/** Name of the shortcode, and what it calls the attributes whose names it needs for itself. */
const SHORTCODE = 'topic-element';
const NAMES: Readonly<Record<string, string>> = { tag: 'items-tag' };

/** For WordPress with the plugin, which brings the script. */
export function wordpress(embed: Embed, integrity: Integrity): readonly Piece[] {
  const { tag, attributes, lang, dir } = embed;
  const set = attributes.map(([name, value]) => {
    const written = value === true ? 'true' : shortcode(String(value));
    return ` ${NAMES[name] ?? name}="${written}"`;
  });
  const code = `[${SHORTCODE} tag="${tag}"${set.join('')}]`;
  const theme = themeLink(embed, integrity, html);
  return [
    { id: 'shortcode', code: lang ? `<div lang="${lang}" dir="${dir}">${code}</div>` : code },
    ...(theme ? [{ id: 'head', code: theme } as const] : []),
    ...style(embed),
  ];
}
