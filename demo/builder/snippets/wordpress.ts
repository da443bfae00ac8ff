import type { Embed } from '../embed.js';
import { html, shortcode } from '../escape.js';
import type { Integrity, Piece } from './piece.js';
import { style } from './style.js';
import { themeLink } from './tag.js';

/** As the plugin names it: `topic_news_list`, `topic_page`. Names with hyphens that begin alike are confused. */
const shortcodeOf = (tag: string): string => `topic_${tag.replace(/^topic-/, '').replaceAll('-', '_')}`;

/** For WordPress with the plugin, which brings the script. */
export function wordpress(embed: Embed, integrity: Integrity): readonly Piece[] {
  const { tag, attributes, lang, dir } = embed;
  const set = attributes.map(([name, value]) => {
    const written = value === true ? 'true' : shortcode(String(value));
    return ` ${name}="${written}"`;
  });
  const code = `[${shortcodeOf(tag)}${set.join('')}]`;
  const theme = themeLink(embed, integrity, html);
  return [
    { id: 'shortcode', code: lang ? `<div lang="${lang}" dir="${dir}">${code}</div>` : code },
    ...(theme ? [{ id: 'head', code: theme } as const] : []),
    ...style(embed),
  ];
}
